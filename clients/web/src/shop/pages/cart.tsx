import type { Client } from '@urql/core';
import { Link, type LoaderFunction } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { Loading } from '../../design/feedback/loading.tsx';
import { Notice } from '../../design/feedback/notice.tsx';
import { CartLines } from '../cart/cart-lines.tsx';
import { cartOf, useCart } from '../cart/cart.ts';

const document = graphql(`
  query Cart($id: ID!) {
    checkout(id: $id) {
      id
      quantity
      ...CartLines
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

export default function CartPage() {
  const { id } = useCart();
  const [{ data, fetching }] = useQuery({
    query: document,
    variables: { id: id ?? '' },
    pause: id === undefined,
  });
  const checkout = id === undefined ? undefined : data?.checkout;
  return (
    <div className="page page-narrow">
      <Head title="Cart" />
      <h1>Your cart</h1>
      {id !== undefined && fetching && !checkout ? (
        <Loading />
      ) : checkout && checkout.quantity > 0 ? (
        <>
          <CartLines checkout={checkout} />
          <p className="actions actions-end">
            <Link className="button" to="/products">
              Look for more
            </Link>
            <Link className="button button-primary" to="/checkout">
              Check out
            </Link>
          </p>
        </>
      ) : (
        <Notice title="It is empty" icon="cart" isPart>
          <p>What you put in stays here, also when you come back another day.</p>
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
