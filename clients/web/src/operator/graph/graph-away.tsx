import { Notice } from '../../design/feedback/notice.tsx';

export const GraphAway = () => (
  <Notice title="The gateway does not answer" icon="cloud" isPart>
    <p>It is asked again every few seconds, or when you open this page anew.</p>
  </Notice>
);
