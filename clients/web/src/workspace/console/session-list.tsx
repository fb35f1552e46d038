import { Link } from 'react-router';
import { Time } from '../../design/values/amounts.tsx';
import { textOf } from './run-text.ts';

interface SessionRun {
  session?: string | null;
  createdAt: string;
  input: unknown;
}

export interface Session {
  /** Empty for runs without one. */
  name: string;
  title: string;
  lastAt: string;
}

/** Sessions of these runs, newest first; each is called by what was said first. */
export function sessionsOf(runs: readonly SessionRun[]): Session[] {
  const sessions = new Map<string, Session>();
  for (const { session, createdAt, input } of runs) {
    const name = session ?? '';
    const known = sessions.get(name);
    sessions.set(name, { name, title: textOf(input), lastAt: known?.lastAt ?? createdAt });
  }
  return [...sessions.values()];
}

interface SessionListProps {
  sessions: readonly Session[];
  current: string | undefined;
  onOlder: (() => void) | undefined;
}

export const SessionList = ({ sessions, current, onOlder }: SessionListProps) => (
  <nav aria-label="Conversations" className="sessions">
    <Link className="button button-small" to="?new">
      New conversation
    </Link>
    <ul>
      {sessions.map(({ name, title, lastAt }) => (
        <li key={name}>
          <Link
            to={`?session=${encodeURIComponent(name)}`}
            aria-current={name === current || undefined}
            className="session"
          >
            <span>{name === '' ? 'Single questions' : title || 'Conversation'}</span>
            <span className="faint small">
              <Time at={lastAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
    {onOlder && (
      <button type="button" className="button button-small button-quiet" onClick={onOlder}>
        Older ones
      </button>
    )}
  </nav>
);
