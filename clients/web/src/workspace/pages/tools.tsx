import { useEffect } from 'react';
import { useClient, useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { BindConnector } from '../agent/bind-connector.tsx';

const document = graphql(`
  query AgentTools($id: ID!) {
    instance(id: $id) {
      id
      connectorBindings {
        id
        state
        tools
        failure
        createdAt
        lastUsedAt
        connector {
          id
          name
        }
      }
    }
    connectors(instance: $id, first: 50) {
      edges {
        node {
          id
          ...BindConnector
        }
      }
    }
  }
`);

const revoke = graphql(`
  mutation ConnectorRevoke($id: ID!) {
    connectorRevoke(id: $id) {
      binding {
        id
        state
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['agent'] ?? '' }),
  found: ({ instance }) => Boolean(instance),
  fresh: true,
});

export default function ToolsPage() {
  const { instance, connectors } = query.useData();
  const [, revokeBinding] = useMutation(revoke);
  const confirm = useConfirm();
  const toasts = useToasts();
  const client = useClient();
  const id = instance?.id ?? '';
  // Whoever comes back from where a permission is given sees what came of it.
  useEffect(() => {
    const look = (): void =>
      void client.query(document, { id }, { requestPolicy: 'network-only' }).toPromise();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [client, id]);
  if (!instance) return null;
  const bound = instance.connectorBindings.filter(({ state }) => state !== 'REVOKED');
  // One that fails is bound anew, with another credential or a new permission.
  const used = new Set(bound.filter(({ state }) => state === 'ACTIVE').map(({ connector }) => connector.id));
  const free = connectors.edges.map(({ node }) => node).filter(({ id }) => !used.has(id));
  const take = async (id: string, name: string): Promise<void> => {
    const yes = await confirm({
      title: `Take ${name} away?`,
      text: 'No further call is made with it, also in runs under way. Its credential is forgotten.',
      yes: 'Take it away',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await revokeBinding({ id });
    const [failure] = data?.connectorRevoke.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It may still be used', failure.message);
    else toasts.done(`${name} is used no more`);
  };
  return (
    <div className="stack">
      {bound.length > 0 && (
        <section className="panel">
          <h2>What it may use</h2>
          <ul className="rows">
            {bound.map(({ id, state, tools, failure, createdAt, lastUsedAt, connector }) => (
              <li key={id} className="row">
                <div>
                  <strong>{connector.name}</strong>{' '}
                  <span className={`badge badge-${state === 'ACTIVE' ? 'good' : 'bad'}`}>
                    {state === 'ACTIVE' ? 'in use' : 'failing'}
                  </span>
                  <p className="faint small">
                    {tools.length === 0 ? 'All of its tools' : tools.join(', ')} · since{' '}
                    <Time at={createdAt} as="date" />
                    {lastUsedAt && (
                      <>
                        , last used <Time at={lastUsedAt} />
                      </>
                    )}
                  </p>
                  {failure && <p className="field-error">{failure}</p>}
                </div>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => void take(id, connector.name)}
                >
                  Take away<span className="visually-hidden"> {connector.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {free.length === 0 && bound.length === 0 ? (
        <Notice title="No tools to be had" icon="tool" isPart>
          <p>
            Neither the marketplace nor this agent’s seller offers a connector. When one does, you let the
            agent use it here.
          </p>
        </Notice>
      ) : (
        free.map((connector) => (
          <BindConnector key={connector.id} instance={instance.id} connector={connector} />
        ))
      )}
    </div>
  );
}
