import { Link, useLocation, useRouteError } from 'react-router';
import { Notice } from '../design/feedback/notice.tsx';
import { signInPath } from '../graph/page-query.ts';
import { Head } from './head.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { useOnline } from './offline.tsx';
import { useViewer } from './shell.tsx';

/** What stands where a page cannot: it says why, and what to do. */
export function ErrorPage() {
  const { status = 500 } = (useRouteError() ?? {}) as { status?: number };
  if (status === 404) return <NotFoundPage />;
  return status === 403 ? <Forbidden /> : <Broken isAway={status === 503} />;
}

function Forbidden() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  return (
    <Notice title="This page is not for everybody" icon="lock">
      <Head title="Not allowed" />
      <p>
        {viewer
          ? `You are signed in as ${viewer.email} (${viewer.roles.join(', ').toLowerCase() || 'no role'}), who may not see it.`
          : 'You are not signed in.'}
      </p>
      <p className="actions">
        <a className="button button-primary" href={signInPath(`${pathname}${search}`)}>
          Sign in as somebody else
        </a>
        <Link className="button" to="/">
          Go to the shop
        </Link>
      </p>
    </Notice>
  );
}

function Broken({ isAway }: { isAway: boolean }) {
  const { pathname, search } = useLocation();
  const isOnline = useOnline();
  const title = isAway ? 'The marketplace does not answer' : 'Something went wrong here';
  return (
    <Notice title={isOnline ? title : 'You are offline'} icon="cloud">
      <Head title="Something went wrong" />
      <p>Nothing is lost: what you bought, and what is running, goes on. Please try again in a moment.</p>
      <p className="actions">
        <a className="button button-primary" href={`${pathname}${search}`}>
          Try again
        </a>
        <Link className="button" to="/">
          Go to the shop
        </Link>
      </p>
    </Notice>
  );
}
