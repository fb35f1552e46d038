import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { Head } from '../../app/head.tsx';
import { useHydrated } from '../../app/hydrated.ts';
import { Loading } from '../../design/loading.tsx';
import { Notice } from '../../design/notice.tsx';
import { CartLines } from '../cart-lines.tsx';
import { useCart } from '../cart.ts';

const document = graphql(`
  query Cart($id: ID!) {
    checkout(id: $id) {
      id
      quantity
      ...CartLines
    }
  }
`);

export default function CartPage() {
  const { id } = useCart();
  const isHydrated = useHydrated();
  const [{ data, fetching }] = useQuery({
    query: document,
    variables: { id: id ?? '' },
    pause: id === undefined || !isHydrated,
  });
  const checkout = id === undefined ? undefined : data?.checkout;
  return (
    <div className="page page-narrow">
      <Head title="Cart" />
      <h1>Your cart</h1>
      {id !== undefined && (fetching || !isHydrated) && !checkout ? (
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
