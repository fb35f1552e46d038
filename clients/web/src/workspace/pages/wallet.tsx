import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { Credits, Time } from '../../design/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { CHANNEL } from '../../shop/channel.ts';
import { AutoTopUp } from '../auto-top-up.tsx';
import { Cards } from '../cards.tsx';
import { CreditPacks } from '../credit-packs.tsx';
import { LowCredit } from '../low-credit.tsx';
import { organizationIn, useOrganization } from '../organization.ts';

const document = graphql(`
  query Wallet($organization: ID!, $channel: String!, $first: Int!, $after: String) {
    wallet(organization: $organization) {
      id
      balance
      reserved
      available
      isLow
      lowCreditThreshold
      grants {
        id
        kind
        amount
        remaining
        expiresAt
        createdAt
      }
      entries(first: $first, after: $after) {
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
    organization(id: $organization) {
      id
      ...Cards
      ...AutoTopUp
    }
    creditPacks(channel: $channel) {
      id
      credits
      name
      isOnSale
    }
    ...CreditPacks
  }
`);

const changed = graphql(`
  subscription WalletChanged($organization: ID!) {
    walletChanged(organization: $organization) {
      id
      balance
      reserved
      available
      isLow
    }
  }
`);

const PAGE_SIZE = 25;

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, channel: CHANNEL, first: PAGE_SIZE, after: null };
  },
  found: ({ wallet }) => Boolean(wallet),
  fresh: true,
});

const grantKinds = {
  TRIAL: 'Trial',
  PLAN: 'With a plan',
  PURCHASE: 'Bought',
  PROMOTION: 'Given',
  ADJUSTMENT: 'Corrected',
} as const;

export default function WalletPage() {
  const data = query.useData();
  const { id: organization, slug, name } = useOrganization();
  const isHydrated = useHydrated();
  const [after, setAfter] = useState<string | null>(null);
  useSubscription({ query: changed, variables: { organization }, pause: !isHydrated });
  // Older entries join the list in the cache, from where all of it comes.
  useQuery({
    query: document,
    variables: { organization, channel: CHANNEL, first: PAGE_SIZE, after },
    pause: after === null,
  });
  const { wallet } = data;
  if (!wallet) return null;
  const { entries } = wallet;
  const grants = wallet.grants.filter(({ remaining }) => remaining > 0);
  return (
    <div className="stack">
      <Head title={`Wallet of ${name}`} />
      <header className="page-head">
        <h1>Wallet</h1>
        <p className="page-head-end">
          <Link className="button" to={`/workspace/${slug}/statements`}>
            <Icon name="receipt" /> Statements
          </Link>
        </p>
      </header>
      <dl className="tiles" aria-live="polite">
        <div className="card tile">
          <dt>Available</dt>
          <dd className="big-number">
            <Credits value={wallet.available} />
          </dd>
          <dd className="faint small">what a new run may hold</dd>
        </div>
        <div className="card tile">
          <dt>Held by runs</dt>
          <dd className="big-number">
            <Credits value={wallet.reserved} />
          </dd>
          <dd className="faint small">settled when they end</dd>
        </div>
        <div className="card tile">
          <dt>Balance</dt>
          <dd className="big-number">
            <Credits value={wallet.balance} />
          </dd>
          <dd className="faint small">both together</dd>
        </div>
      </dl>
      {wallet.isLow && (
        <p className="form-notice">Few credits are left: runs that need more will be refused.</p>
      )}
      <CreditPacks root={data} />
      {data.organization && (
        <>
          <Cards organization={data.organization} />
          <AutoTopUp
            organization={data.organization}
            packs={data.creditPacks.filter(({ isOnSale }) => isOnSale)}
          />
        </>
      )}
      {grants.length > 0 && (
        <section className="panel">
          <h2>What it is made of</h2>
          <table className="plain-table">
            <tbody>
              {grants.map((grant) => (
                <tr key={grant.id}>
                  <th scope="row">
                    {grantKinds[grant.kind]}{' '}
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
        </section>
      )}
      <LowCredit organization={organization} threshold={wallet.lowCreditThreshold ?? null} />
      <section className="panel">
        <h2>Ledger</h2>
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
              {entries.edges.map(({ node }) => (
                <tr key={node.id}>
                  <td data-label="When">
                    <Time at={node.createdAt} />
                  </td>
                  <td data-label="What" className="cell-title">
                    {node.run ? (
                      <Link to={`/workspace/${slug}/agents/${node.run.instance.id}`}>
                        {node.run.instance.name}
                      </Link>
                    ) : (
                      node.description
                    )}
                    {node.order && (
                      <>
                        {' · '}
                        <Link to={`/orders/${encodeURIComponent(node.order.id)}`}>
                          Order {node.order.number}
                        </Link>
                      </>
                    )}
                  </td>
                  <td data-label="Credits" className="cell-number">
                    <Credits value={node.amount} signed />
                  </td>
                  <td data-label="Balance" className="cell-number">
                    <Credits value={node.balanceAfter} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
    </div>
  );
}
