import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { useHydrated } from '../../app/hydrated.ts';
import { Icon } from '../../design/icon.tsx';
import { useCart } from './cart.ts';

const cartSize = graphql(`
  query CartSize($id: ID!) {
    checkout(id: $id) {
      id
      quantity
    }
  }
`);

export function CartLink() {
  const { id } = useCart();
  const isHydrated = useHydrated();
  const [{ data }] = useQuery({
    query: cartSize,
    variables: { id: id ?? '' },
    pause: id === undefined || !isHydrated,
  });
  const quantity = id === undefined ? 0 : (data?.checkout?.quantity ?? 0);
  return (
    <Link to="/cart" className="icon-button cart-link">
      <Icon name="cart" />
      {quantity > 0 && (
        <span className="cart-count" aria-hidden="true">
          {quantity}
        </span>
      )}
      <span className="visually-hidden">{quantity === 0 ? 'Cart, empty' : `Cart, ${quantity} inside`}</span>
    </Link>
  );
}
