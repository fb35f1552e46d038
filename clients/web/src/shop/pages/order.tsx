import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Money, Time } from '../../design/values/amounts.tsx';
import { pageQuery } from '../../graph/page-query.ts';
import { OrderState } from '../order/order-state.tsx';
import { Provisioning } from '../order/provisioning.tsx';

const document = graphql(`
  query Order($id: ID!) {
    viewer {
      subject
    }
    order(id: $id) {
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
      lines {
        id
        productName
        variantName
        quantity
        totalPrice {
          gross {
            amount
            currency
          }
        }
      }
      billingAddress {
        id
        firstName
        lastName
        companyName
        streetAddress1
        postalCode
        city
        countryArea
        country {
          code
          country
        }
      }
      ...Provisioning
    }
  }
`);

export const query = pageQuery({
  document,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  // An order that nobody signed in bought is read by whoever has its address.
  signedIn: ({ order, viewer }) => Boolean(order ?? viewer),
  found: ({ order }) => Boolean(order),
  fresh: true,
});

export default function OrderPage() {
  const { order } = query.useData();
  if (!order) return null;
  const address = order.billingAddress;
  return (
    <div className="page page-narrow stack">
      <Head title={`Order ${order.number}`} />
      <header className="page-head">
        <h1>Order {order.number}</h1>
        <OrderState status={order.status} isPaid={order.isPaid} />
        <p className="faint">
          <Time at={order.created} />
        </p>
      </header>
      <Provisioning order={order} />
      <section className="panel">
        <h2>What you bought</h2>
        <table className="plain-table">
          <tbody>
            {order.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.productName} <span className="faint">{line.variantName}</span>
                  {line.quantity > 1 && <span className="faint"> × {line.quantity}</span>}
                </th>
                <td>
                  <Money value={line.totalPrice.gross} />
                </td>
              </tr>
            ))}
            <tr className="total">
              <th scope="row">Total</th>
              <td>
                <Money value={order.total.gross} />
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      {address && (
        <section className="panel">
          <h2>Billed to</h2>
          <p>
            {[
              `${address.firstName} ${address.lastName}`.trim(),
              address.companyName,
              address.streetAddress1,
              `${address.postalCode} ${address.city}`.trim(),
              address.countryArea,
              address.country.country,
            ]
              .filter((line) => line !== '')
              .join(', ')}
            <br />
            {order.userEmail}
          </p>
        </section>
      )}
    </div>
  );
}
