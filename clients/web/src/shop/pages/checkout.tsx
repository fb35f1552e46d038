import type { Client } from '@urql/core';
import { Link, type LoaderFunction } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { CartLines } from '../cart/cart-lines.tsx';
import { cartOf, useCart } from '../cart/cart.ts';
import { CheckoutForm } from '../checkout/checkout-form.tsx';

const document = graphql(`
  query Checkout($id: ID!) {
    checkout(id: $id) {
      id
      quantity
      ...CartLines
      ...CheckoutForm
    }
  }
`);

/** Asks for it before the page is shown, so that it is drawn with what is in it. */
export const query = {
  loader:
    (client: Client): LoaderFunction =>
    async ({ request }) => {
      const id = cartOf(request);
      if (id !== undefined) await client.query(document, { id }).toPromise();
      return {};
    },
};

export default function CheckoutPage() {
  const { id } = useCart();
  const [{ data, fetching }] = useQuery({
    query: document,
    variables: { id: id ?? '' },
    pause: id === undefined,
  });
  const checkout = id === undefined ? undefined : data?.checkout;
  const isWaiting = id !== undefined && fetching && !checkout;
  return (
    <div className="page">
      <Head title="Check out" />
      <h1>Check out</h1>
      {isWaiting ? (
        <Loading />
      ) : checkout && checkout.quantity > 0 ? (
        <div className="checkout">
          <CheckoutForm checkout={checkout} />
          <aside className="panel checkout-summary" aria-label="What you buy">
            <h2>Your order</h2>
            <CartLines checkout={checkout} isSummary />
          </aside>
        </div>
      ) : (
        <Notice title="There is nothing to check out" icon="cart" isPart>
          <p className="actions">
            <Link className="button button-primary" to="/products">
              Look around the shop
            </Link>
          </p>
        </Notice>
      )}
    </div>
  );
}
