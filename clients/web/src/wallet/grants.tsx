import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Credits, Time } from '../design/values/amounts.tsx';

const grants = graphql(`
  fragment Grants on Wallet {
    id
    grants {
      id
      kind
      amount
      remaining
      expiresAt
      createdAt
      order {
        id
        number
      }
    }
  }
`);

const kinds = {
  TRIAL: 'Trial',
  PLAN: 'With a plan',
  PURCHASE: 'Bought',
  PROMOTION: 'Given',
  ADJUSTMENT: 'Corrected',
} as const;

const PAGE_SIZE = 10;

interface GrantsProps {
  wallet: FragmentType<typeof grants>;
  /** Also those of which nothing is left. */
  withSpent?: boolean;
}

/** What a wallet is made of, in the order in which it is spent. */
export function Grants({ wallet, withSpent = false }: GrantsProps) {
  const { grants: all } = readFragment(grants, wallet);
  const [shown, setShown] = useState(PAGE_SIZE);
  const listed = withSpent ? all : all.filter(({ remaining }) => remaining > 0);
  if (listed.length === 0 && !withSpent) return null;
  return (
    <section className="panel">
      <h2>What it is made of</h2>
      {listed.length === 0 && <p className="faint">Nothing was ever given to it.</p>}
      <table className="plain-table">
        <tbody>
          {listed.slice(0, shown).map((grant) => (
            <tr key={grant.id}>
              <th scope="row">
                {kinds[grant.kind]}
                {grant.order && (
                  <>
                    {' · '}
                    <Link to={`/orders/${encodeURIComponent(grant.order.id)}`}>
                      Order {grant.order.number}
                    </Link>
                  </>
                )}{' '}
                <span className="faint small">
                  <Time at={grant.createdAt} as="date" />
                  {grant.expiresAt && (
                    <>
                      , until <Time at={grant.expiresAt} as="date" />
                    </>
                  )}
                </span>
              </th>
              <td>
                <Credits value={grant.remaining} />{' '}
                <span className="faint">
                  of <Credits value={grant.amount} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length > shown && (
        <p className="actions actions-centre">
          <button type="button" className="button" onClick={() => setShown(shown + PAGE_SIZE)}>
            More of them
          </button>
        </p>
      )}
    </section>
  );
}
