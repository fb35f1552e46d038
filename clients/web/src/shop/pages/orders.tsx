import { Link } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Money, Time } from '../../design/values/amounts.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrderState } from '../order/order-state.tsx';

const document = graphql(`
  query Orders($after: String) {
    viewer {
      subject
    }
    me {
      id
      orders(first: 20, after: $after) {
        totalCount
        edges {
          node {
            id
            number
            created
            status
            isPaid
            total {
              gross {
                amount
                currency
              }
            }
            lines {
              id
              productName
              variantName
              quantity
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
  variables: ({ search }) => ({ after: search.get('after') }),
  signedIn: ({ viewer }) => Boolean(viewer),
  fresh: true,
});

export default function OrdersPage() {
  const { me } = query.useData();
  const orders = me?.orders;
  return (
    <div className="page page-narrow">
      <Head title="My orders" />
      <h1>My orders</h1>
      {!orders || orders.edges.length === 0 ? (
        <Notice title="No orders yet" icon="receipt" isPart>
          <p className="actions">
            <Link className="button button-primary" to="/products">
              Look around the shop
            </Link>
          </p>
        </Notice>
      ) : (
        <ul className="rows">
          {orders.edges.map(({ node }) => (
            <li key={node.id} className="card row">
              <div>
                <Link to={`/orders/${encodeURIComponent(node.id)}`} className="card-link">
                  <strong>Order {node.number}</strong>
                </Link>
                <p className="faint">
                  <Time at={node.created} as="date" />
                  {' · '}
                  {node.lines
                    .map((line) => [line.productName, line.variantName].filter(Boolean).join(', '))
                    .join(' · ')}
                </p>
              </div>
              <div className="row-end">
                <OrderState status={node.status} isPaid={node.isPaid} />
                <strong>
                  <Money value={node.total.gross} />
                </strong>
              </div>
            </li>
          ))}
        </ul>
      )}
      {orders?.pageInfo.hasNextPage && (
        <p className="actions actions-centre">
          <Link className="button" to={`?after=${orders.pageInfo.endCursor}`}>
            Older orders
          </Link>
        </p>
      )}
    </div>
  );
}
