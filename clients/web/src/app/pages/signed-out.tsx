import { Link, useSearchParams } from 'react-router';
import { Notice } from '../../design/feedback/notice.tsx';
import { Head } from '../head.tsx';
import { useViewer } from '../shell.tsx';

const reasons: Record<string, [title: string, text: string]> = {
  expired: [
    'This sign-in has expired',
    'The link was used already, or it took too long. Please begin again.',
  ],
  refused: [
    'You could not be signed in',
    'The issuer refused, or the sign-in was broken off. Please try again.',
  ],
};

export default function SignedOutPage() {
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [title, text] = reasons[search.get('why') ?? ''] ?? ['You are signed out', 'See you soon.'];
  return (
    <Notice title={viewer ? 'You are signed in' : title} icon="leave">
      <Head title={title} />
      <p>{viewer ? `As ${viewer.email}.` : text}</p>
      <p className="actions">
        {!viewer && (
          <a className="button button-primary" href="/sign-in">
            Sign in
          </a>
        )}
        <Link className="button" to="/">
          Start page
        </Link>
      </p>
    </Notice>
  );
}
