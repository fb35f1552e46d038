import { Link } from 'react-router';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Money } from '../../design/values/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { intervals } from '../product/plan-interval.ts';
import { ProductPicture } from '../product/product-picture.tsx';

const cartLines = graphql(`
  fragment CartLines on Checkout {
    id
    quantity
    totalPrice {
      gross {
        amount
        currency
      }
    }
    lines {
      id
      quantity
      totalPrice {
        gross {
          amount
          currency
        }
      }
      variant {
        id
        name
        plan {
          id
          interval
        }
        product {
          id
          slug
          name
          ...ProductPicture
        }
      }
    }
  }
`);

const update = graphql(`
  mutation CartUpdate($id: ID!, $lines: [CheckoutLineUpdateInput!]!) {
    checkoutLinesUpdate(id: $id, lines: $lines) {
      checkout {
        id
        ...CartLines
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

interface CartLinesProps {
  checkout: FragmentType<typeof cartLines>;
  /** Shows what is bought and changes nothing. */
  isSummary?: boolean;
}

export function CartLines({ checkout, isSummary = false }: CartLinesProps) {
  const { id, lines, totalPrice } = readFragment(cartLines, checkout);
  const [, updateCart] = useMutation(update);
  const toasts = useToasts();
  const [setQuantity, isChanging] = useOnce(async (lineId: string, quantity: number) => {
    const { data, error } = await updateCart({ id, lines: [{ lineId, quantity }] });
    const [failure] = data?.checkoutLinesUpdate?.errors ?? [];
    if (error || failure) toasts.failed('The cart did not change', failure?.message ?? undefined);
  });
  return (
    <div className="cart">
      <ul className="cart-lines">
        {lines.map(({ id: line, quantity, totalPrice: price, variant }) => (
          <li key={line} className={isSummary ? 'cart-line cart-line-summary' : 'cart-line'}>
            <ProductPicture product={variant.product} />
            <div className="cart-line-text">
              <Link to={`/products/${variant.product.slug}`}>
                <strong>{variant.product.name}</strong>
              </Link>
              <span className="faint">{variant.name}</span>
              {isSummary && quantity > 1 && <span className="faint">× {quantity}</span>}
            </div>
            {!isSummary && (
              <div className="stepper" role="group" aria-label={`How many of ${variant.product.name}`}>
                <button
                  type="button"
                  className="icon-button"
                  data-steps={quantity > 1 || undefined}
                  disabled={isChanging}
                  onClick={() => void setQuantity(line, quantity - 1)}
                  aria-label={quantity === 1 ? 'Remove' : 'One less'}
                >
                  <Icon name={quantity === 1 ? 'bin' : 'minus'} />
                </button>
                <output>{quantity}</output>
                <button
                  type="button"
                  className="icon-button"
                  data-steps
                  disabled={isChanging}
                  onClick={() => void setQuantity(line, quantity + 1)}
                  aria-label="One more"
                >
                  <Icon name="plus" />
                </button>
              </div>
            )}
            <span className="cart-line-price">
              <Money value={price.gross} />{' '}
              {variant.plan && <span className="faint small">{intervals[variant.plan.interval]}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="cart-total">
        <span>Total</span>
        <strong>
          <Money value={totalPrice.gross} />
        </strong>
      </p>
    </div>
  );
}
