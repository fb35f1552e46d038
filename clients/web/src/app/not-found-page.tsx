import { Link } from 'react-router';
import { Notice } from '../design/feedback/notice.tsx';
import { Head } from './head.tsx';

/** For addresses that lead nowhere, and for what belongs to somebody else, which looks the same. */
export const NotFoundPage = () => (
  <Notice title="There is no such page" icon="compass">
    <Head title="Not found" />
    <p>The address may be mistyped, or what was here is gone or belongs to somebody else.</p>
    <p className="actions">
      <Link className="button button-primary" to="/products">
        Look around the shop
      </Link>
      <Link className="button" to="/">
        Start page
      </Link>
    </p>
  </Notice>
);
