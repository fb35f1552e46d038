import { useEnvironment } from '../app/environment.tsx';
import { CopyButton } from '../design/copy-button.tsx';

/** What a web page needs to show this agent. */
export function WidgetCode({ instance, secret }: { instance: string; secret: string }) {
  const { origin } = useEnvironment();
  const code = `<script src="${origin}/widget/loader.js" data-instance="${instance}" data-key="${secret}" async></script>`;
  return (
    <section className="panel">
      <h2>Into your web page</h2>
      <p className="faint">
        Anywhere between body and body. The key is public: it starts runs of this agent from the origins that
        you named, and nothing else.
      </p>
      <pre className="code-block">{code}</pre>
      <CopyButton text={code} what="widget code" />
    </section>
  );
}
