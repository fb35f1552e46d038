import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import type { ApiKeyScope } from '../../../generated/graphql.ts';
import { Credits, Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { Secret } from '../../design/values/secret.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { NewKey } from '../keys/new-key.tsx';
import { RotateKey } from '../keys/rotate-key.tsx';

const document = graphql(`
  query AgentKeys($id: ID!) {
    instance(id: $id) {
      id
      apiKeys {
        id
        name
        kind
        prefix
        scopes
        origins
        requestsPerMinute
        budgetPerDay
        createdAt
        lastUsedAt
        expiresAt
        revokedAt
      }
    }
  }
`);

const revoke = graphql(`
  mutation KeyRevoke($id: ID!) {
    apiKeyRevoke(id: $id) {
      apiKey {
        id
        revokedAt
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

const scopes: Record<ApiKeyScope, string> = { INVOKE: 'start runs', READ: 'read', ADMIN: 'manage' };

export default function KeysPage() {
  const { instance } = query.useData();
  const [made, setMade] = useState<{ secret: string; isWidget: boolean }>();
  const [, revokeKey] = useMutation(revoke);
  const confirm = useConfirm();
  const toasts = useToasts();
  if (!instance) return null;
  const take = async (id: string, name: string): Promise<void> => {
    const yes = await confirm({
      title: `Revoke ${name}?`,
      text: 'Whatever uses it is refused from now on. This cannot be undone.',
      yes: 'Revoke it',
      isDangerous: true,
    });
    if (!yes) return;
    const { data } = await revokeKey({ id });
    const [failure] = data?.apiKeyRevoke.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It still opens', failure.message);
    else toasts.done(`${name} opens nothing any more`);
  };
  const living = instance.apiKeys.filter(({ revokedAt }) => !revokedAt);
  return (
    <div className="stack">
      {made && <Secret value={made.secret} what={made.isWidget ? 'key for web pages' : 'API key'} />}
      <section className="panel">
        <h2>Keys</h2>
        {living.length === 0 ? (
          <p className="faint">None opens this agent now.</p>
        ) : (
          <div className="table-scroll" tabIndex={0} role="region" aria-label="Keys">
            <table className="table table-stacked">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Begins with</th>
                  <th scope="col">May</th>
                  <th scope="col">Limits</th>
                  <th scope="col">Last used</th>
                  <th scope="col">
                    <span className="visually-hidden">What to do</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {living.map((key) => (
                  <tr key={key.id}>
                    <td className="cell-title">{key.name}</td>
                    <td data-label="Begins with">
                      <code>{key.prefix}</code>
                    </td>
                    <td data-label="May">
                      {key.kind === 'WIDGET'
                        ? `widget on ${key.origins.join(', ')}`
                        : key.scopes.map((scope) => scopes[scope]).join(', ')}
                    </td>
                    <td data-label="Limits">
                      {key.requestsPerMinute && <>{key.requestsPerMinute} a minute </>}
                      {key.budgetPerDay && (
                        <>
                          <Credits value={key.budgetPerDay} /> credits a day
                        </>
                      )}
                      {!key.requestsPerMinute && !key.budgetPerDay && (
                        <span className="faint">the plan’s</span>
                      )}
                    </td>
                    <td data-label="Last used">
                      {key.lastUsedAt ? <Time at={key.lastUsedAt} /> : <span className="faint">never</span>}
                    </td>
                    <td className="cell-number">
                      <RotateKey
                        id={key.id}
                        name={key.name}
                        onMade={(secret) => setMade({ secret, isWidget: key.kind === 'WIDGET' })}
                      />{' '}
                      <button
                        type="button"
                        className="button button-small"
                        onClick={() => void take(key.id, key.name)}
                      >
                        Revoke<span className="visually-hidden"> {key.name}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <NewKey instance={instance.id} onMade={(secret, isWidget) => setMade({ secret, isWidget })} />
    </div>
  );
}
