import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Money, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { organizationIn } from '../../workspace/organization/organization.ts';
import { PayoutAccount } from '../payout-account.tsx';
import { PayoutForm } from '../payout-form.tsx';
import { PayoutState } from '../payout-state.tsx';

const document = graphql(`
  query Earnings($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      payoutAccount {
        state
      }
      ...PayoutAccount
      earningsBalances {
        currency
        pending
        available
        inPayout
        paidOut
      }
      payouts(first: 20) {
        edges {
          node {
            id
            state
            failure
            createdAt
            paidAt
            amount {
              amount
              currency
            }
          }
        }
      }
      earnings(first: 25, after: $after) {
        edges {
          node {
            id
            kind
            createdAt
            availableAt
            offering {
              id
              name
            }
            gross {
              amount
              currency
            }
            commission {
              amount
              currency
            }
            net {
              amount
              currency
            }
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

export const query = pageQuery({
  document,
  async variables(where) {
    const organization = await organizationIn(where);
    return organization && { organization: organization.id, after: where.search.get('after') };
  },
  found: ({ organization }) => Boolean(organization),
  fresh: true,
});

/** A payout that is under way, or a seller whom the provider is about to know, is waited for; sales come when they come. */
const WAITED_FOR_MS = 2_000;
const QUIET_MS = 20_000;

const kinds = { SALE: 'Sale', USAGE: 'Used credits', REFUND: 'Given back', ADJUSTMENT: 'Corrected' } as const;

const amounts = ['Paid', 'Commission', 'Yours'];

export default function EarningsPage() {
  const { organization } = query.useData();
  const account = organization?.payoutAccount;
  const isWaitedFor =
    (account && account.state !== 'ENABLED') ||
    organization?.payouts.edges.some(({ node }) => node.state === 'PENDING');
  query.useAgain(isWaitedFor ? WAITED_FOR_MS : QUIET_MS);
  if (!organization) return null;
  const { earningsBalances: balances, payouts, earnings } = organization;
  return (
    <>
      <Head title="Earnings" />
      <h1>Earnings</h1>
      {balances.length === 0 && (
        <Notice title="Nothing earned yet" icon="coin" isPart>
          <p>Your part of sales and of used credits comes here, and from here to your bank.</p>
        </Notice>
      )}
      {balances.map((balance) => (
        <section key={balance.currency} className="stack" aria-label={`Balance in ${balance.currency}`}>
          <dl className="tiles" aria-live="polite">
            {(
              [
                ['Available', balance.available, 'can be paid out'],
                ['Pending', balance.pending, 'until refunds are over'],
                ['On its way', balance.inPayout, 'in a payout'],
                ['Paid out', balance.paidOut, 'so far'],
              ] as const
            ).map(([name, amount, hint]) => (
              <div key={name} className="card tile">
                <dt>{name}</dt>
                <dd className="big-number">
                  <Money value={{ amount, currency: balance.currency }} />
                </dd>
                <dd className="faint small">{hint}</dd>
              </div>
            ))}
          </dl>
          <PayoutForm
            organization={organization.id}
            currency={balance.currency}
            available={balance.available}
          />
        </section>
      ))}
      <PayoutAccount organization={organization} />
      {payouts.edges.length > 0 && (
        <section className="panel">
          <h2>Payouts</h2>
          <ul className="rows" aria-live="polite">
            {payouts.edges.map(({ node }) => (
              <li key={node.id} className="row">
                <span>
                  <PayoutState state={node.state} />{' '}
                  <span className="faint small">
                    <Time at={node.paidAt ?? node.createdAt} as="date" /> {node.failure}
                  </span>
                </span>
                <strong>
                  <Money value={node.amount} />
                </strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {earnings.edges.length > 0 && (
        <section className="panel">
          <h2>Entry by entry</h2>
          <div className="table-scroll" tabIndex={0} role="region" aria-label="Earnings">
            <table className="table table-stacked">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">What</th>
                  {amounts.map((name) => (
                    <th key={name} scope="col" className="cell-number">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {earnings.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <td data-label="When">
                      <Time at={node.createdAt} as="date" />
                    </td>
                    <td data-label="What" className="cell-title">
                      {kinds[node.kind]} <span className="faint small">{node.offering?.name}</span>
                    </td>
                    {[node.gross, node.commission, node.net].map((amount, index) => (
                      <td key={amounts[index]} data-label={amounts[index]} className="cell-number">
                        <Money value={amount} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {earnings.pageInfo.hasNextPage && (
            <p className="actions actions-centre">
              <Link className="button" to={`?after=${earnings.pageInfo.endCursor}`}>
                Older entries
              </Link>
            </p>
          )}
        </section>
      )}
    </>
  );
}
