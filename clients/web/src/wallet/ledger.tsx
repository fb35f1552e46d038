import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Credits, Time } from '../design/values/amounts.tsx';

const ledger = graphql(`
  fragment Ledger on Wallet {
    id
    entries(first: 25, after: $after) {
      edges {
        node {
          id
          kind
          amount
          balanceAfter
          description
          createdAt
          run {
            id
            instance {
              id
              name
            }
          }
          order {
            id
            number
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const older = graphql(`
  query OlderEntries($organization: ID!, $after: String) {
    wallet(organization: $organization) {
      id
      ...Ledger
    }
  }
`);

interface LedgerProps {
  organization: string;
  wallet: FragmentType<typeof ledger>;
  /** Where an agent that was charged for stands, for those who may go there. */
  agentPath?(id: string): string;
}

/** All that changed a wallet's balance, the newest first. */
export function Ledger({ organization, wallet, agentPath }: LedgerProps) {
  const { entries } = readFragment(ledger, wallet);
  const [after, setAfter] = useState<string | null>(null);
  // Older entries join the list in the cache, from where all of it comes.
  useQuery({ query: older, variables: { organization, after }, pause: after === null });
  return (
    <section className="panel">
      <h2>Ledger</h2>
      {entries.edges.length === 0 && <p className="faint">Nothing has changed its balance yet.</p>}
      {entries.edges.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label="Ledger">
          <table className="table table-stacked">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col" className="cell-number">
                  Credits
                </th>
                <th scope="col" className="cell-number">
                  Balance
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.edges.map(({ node: { run, order, ...entry } }) => (
                <tr key={entry.id}>
                  <td data-label="When">
                    <Time at={entry.createdAt} />
                  </td>
                  <td data-label="What" className="cell-title">
                    {entry.kind !== 'RUN' && entry.description}
                    {entry.kind !== 'RUN' && run && ' · '}
                    {run && agentPath && <Link to={agentPath(run.instance.id)}>{run.instance.name}</Link>}
                    {run && !agentPath && run.instance.name}
                    {order && (
                      <>
                        {' · '}
                        <Link to={`/orders/${encodeURIComponent(order.id)}`}>Order {order.number}</Link>
                      </>
                    )}
                  </td>
                  <td data-label="Credits" className="cell-number">
                    <Credits value={entry.amount} signed />
                  </td>
                  <td data-label="Balance" className="cell-number">
                    <Credits value={entry.balanceAfter} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {entries.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <button
            type="button"
            className="button"
            onClick={() => setAfter(entries.pageInfo.endCursor ?? null)}
          >
            Older entries
          </button>
        </p>
      )}
    </section>
  );
}
