import { useState } from 'react';
import { Link, useSearchParams, type ShouldRevalidateFunction } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { Composer } from '../console/composer.tsx';
import { RunTurn } from '../console/run-turn.tsx';
import { SessionList, sessionsOf } from '../console/session-list.tsx';

const document = graphql(`
  query Console($id: ID!, $first: Int!, $after: String) {
    instance(id: $id) {
      id
      state
      settings {
        greeting
        displayName
      }
      version {
        id
        pricing {
          perRun
          perThousandInputTokens
          perThousandOutputTokens
        }
      }
      runs(first: $first, after: $after) {
        edges {
          node {
            id
            session
            createdAt
            input
            ...RunTurn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const PAGE_SIZE = 30;

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '', first: PAGE_SIZE, after: null }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

/** Another conversation is in the same answer; whoever writes already must not wait for it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

export default function ConsolePage() {
  const { instance } = query.useData();
  const [search] = useSearchParams();
  const [older, setOlder] = useState<string | null>(null);
  // Older pages join the list in the cache, from where the whole of it comes.
  const [{ fetching }] = useQuery({
    query: document,
    variables: { id: instance?.id ?? '', first: PAGE_SIZE, after: older },
    pause: older === null,
  });
  if (!instance) return null;
  const runs = instance.runs.edges.map(({ node }) => node);
  const sessions = sessionsOf(runs);
  const isNew = search.has('new');
  const session = isNew ? undefined : (search.get('session') ?? sessions[0]?.name);
  const turns =
    session === undefined ? [] : runs.filter((run) => (run.session ?? '') === session).toReversed();
  const { pageInfo } = instance.runs;
  return (
    <div className="console">
      <SessionList
        sessions={sessions}
        current={session}
        onOlder={pageInfo.hasNextPage && !fetching ? () => setOlder(pageInfo.endCursor ?? null) : undefined}
      />
      <section className="conversation" aria-label="Conversation">
        <div className="turns">
          {instance.settings.greeting && turns.length === 0 && (
            <p className="bubble bubble-agent">{instance.settings.greeting}</p>
          )}
          {turns.length === 0 && !instance.settings.greeting && (
            <Notice title="Say something" icon="chat" isPart>
              <p>What you ask is answered here, word by word as it comes.</p>
            </Notice>
          )}
          {turns.map((run) => (
            <RunTurn key={run.id} run={run} pricing={instance.version.pricing} />
          ))}
        </div>
        {instance.state === 'ACTIVE' ? (
          <Composer key={session ?? 'new'} instance={instance.id} session={session} />
        ) : (
          <p className="faint conversation-off">
            It takes no runs now.{' '}
            {instance.state === 'SUSPENDED' ? (
              'Resume it to go on.'
            ) : (
              <Link to="/products">Get another one.</Link>
            )}
          </p>
        )}
      </section>
    </div>
  );
}
