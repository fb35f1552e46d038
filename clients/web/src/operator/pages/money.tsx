import { Link } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Money, Time } from '../../design/values/amounts.tsx';
import { useConfirm } from '../../design/feedback/confirm.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { useOnce } from '../../graph/use-once.ts';
import { PayoutState } from '../../seller/payout-state.tsx';
import { OrganizationLink } from '../organization-link.tsx';
import { Commission } from '../commission.tsx';

const document = graphql(`
  query OperatorMoney($after: String) {
    payouts(first: 25, after: $after) {
      totalCount
      edges {
        node {
          id
          state
          failure
          reference
          createdAt
          organization {
            id
            name
          }
          amount {
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
    trialBalance {
      account
      currency
      balance
    }
  }
`);

const retry = graphql(`
  mutation PayoutRetry($id: ID!) {
    payoutRetry(id: $id) {
      payout {
        id
        state
        failure
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const cancel = graphql(`
  mutation PayoutCancel($id: ID!) {
    payoutCancel(id: $id) {
      payout {
        id
        state
        failure
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
  variables: ({ search }) => ({ after: search.get('after') }),
  fresh: true,
});

/** What billing's accounts are called here; one that is new keeps its own name. */
const accounts: Record<string, string> = {
  CLEARING: 'Taken in by the payment provider and not yet given out',
  CREDITS_SOLD: 'Credits that were paid for and are not used',
  SELLER_PAYABLE_AVAILABLE: 'Owed to sellers, to be paid out when they ask',
  SELLER_PAYABLE_PENDING: 'Owed to sellers, once refunds are over',
  PAYOUTS: 'On its way to sellers',
  REVENUE: 'The marketplace’s own',
  REFUNDS: 'Owed to buyers',
  PROMOTIONS: 'Given by the marketplace',
  FEES: 'Kept by the payment provider',
};

export default function OperatorMoneyPage() {
  const { payouts, trialBalance } = query.useData();
  return (
    <>
      <Head title="Money" />
      <h1>Money</h1>
      <section className="panel">
        <h2>Payouts</h2>
        {payouts.edges.length === 0 && <p className="faint">No seller was paid yet.</p>}
        <ul className="rows">
          {payouts.edges.map(({ node }) => (
            <li key={node.id} className="row">
              <span>
                <strong>
                  <OrganizationLink {...node.organization} />
                </strong>{' '}
                <PayoutState state={node.state} />{' '}
                <span className="faint small">
                  <Time at={node.createdAt} /> {node.reference} {node.failure}
                </span>
              </span>
              <span className="row-end">
                <Money value={node.amount} />
                {node.state === 'FAILED' && <FailedPayout id={node.id} />}
              </span>
            </li>
          ))}
        </ul>
        {payouts.pageInfo.hasNextPage && (
          <p className="actions actions-centre">
            <Link className="button" to={`?after=${payouts.pageInfo.endCursor}`}>
              Older payouts
            </Link>
          </p>
        )}
      </section>
      <Commission title="The marketplace’s part" />
      <section className="panel">
        <h2>The books</h2>
        <p className="faint small">All accounts of a currency add up to zero, or something is wrong.</p>
        <table className="plain-table">
          <tbody>
            {trialBalance.map(({ account, currency, balance }) => (
              <tr key={`${account} ${currency}`}>
                <th scope="row">
                  {accounts[account] ?? account} <span className="faint small">{currency}</span>
                </th>
                <td>{currency.length === 3 ? <Money value={{ amount: balance, currency }} /> : balance}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function FailedPayout({ id }: { id: string }) {
  const [, retryPayout] = useMutation(retry);
  const [, cancelPayout] = useMutation(cancel);
  const toasts = useToasts();
  const confirm = useConfirm();
  const [again, isRetrying] = useOnce(async () => {
    const { data } = await retryPayout({ id });
    const [failure] = data?.payoutRetry.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is not tried', failure.message);
  });
  const [giveUp, isCanceling] = useOnce(async () => {
    const yes = await confirm({
      title: 'Give this payout up?',
      text: 'It is not tried again; its money is the seller’s to ask for once more.',
      yes: 'Give it up',
    });
    if (!yes) return;
    const { data } = await cancelPayout({ id });
    const [failure] = data?.payoutCancel.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is not given up', failure.message);
  });
  return (
    <>
      <button
        type="button"
        className="button button-small"
        disabled={isRetrying}
        onClick={() => void again()}
      >
        Try again
      </button>
      <button
        type="button"
        className="button button-small"
        disabled={isCanceling}
        onClick={() => void giveUp()}
      >
        Give it up
      </button>
    </>
  );
}
