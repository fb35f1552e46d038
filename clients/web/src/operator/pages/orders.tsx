import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Count, Money, Time } from '../../design/values/amounts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { OrderRefund } from '../order-refund.tsx';
import { OrderState } from '../../shop/order/order-state.tsx';

const document = graphql(`
  query AllOrders($after: String) {
    orders(first: 25, after: $after) {
      totalCount
      edges {
        node {
          id
          number
          created
          status
          isPaid
          userEmail
          total {
            gross {
              amount
              currency
            }
          }
          instances {
            id
            name
            state
            organization {
              id
              name
            }
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

export const query = pageQuery({
  document,
  variables: ({ search }) => ({ after: search.get('after') }),
  fresh: true,
});

export default function AllOrdersPage() {
  const { orders } = query.useData();
  return (
    <>
      <Head title="Orders" />
      <header className="page-head">
        <h1>Orders</h1>
        <p className="faint">
          <Count value={orders?.totalCount ?? 0} /> in all
        </p>
      </header>
      <div className="panel table-scroll" tabIndex={0} role="region" aria-label="Orders">
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">State</th>
              <th scope="col">Agents</th>
              <th scope="col" className="cell-number">
                Total
              </th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {orders?.edges.map(({ node }) => (
              <tr key={node.id}>
                <td data-label="Order" className="cell-title cell-id">
                  <Link to={`/orders/${encodeURIComponent(node.id)}`}>{node.number}</Link>
                </td>
                <td data-label="When">
                  <Time at={node.created} />
                </td>
                <td data-label="Who">
                  {node.userEmail}{' '}
                  {node.instances[0] && (
                    <span className="faint small">
                      <OrganizationLink {...node.instances[0].organization} />
                    </span>
                  )}
                </td>
                <td data-label="State">
                  <OrderState status={node.status} isPaid={node.isPaid} />
                </td>
                <td data-label="Agents" className="cell-full">
                  {node.instances.map(({ name, state }) => `${name} (${state.toLowerCase()})`).join(', ') ||
                    '–'}
                </td>
                <td data-label="Total" className="cell-number">
                  <Money value={node.total.gross} />
                </td>
                <td className="cell-number">
                  {node.isPaid && node.total.gross.amount > 0 && (
                    <OrderRefund order={node.id} number={node.number} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {orders?.edges.length === 0 && <p className="faint">Nobody has ordered yet.</p>}
      {orders?.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?after=${orders.pageInfo.endCursor}`}>
            Older orders
          </Link>
        </p>
      )}
    </>
  );
}
