import { useNavigate } from 'react-router';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Count, Money } from '../../design/values/amounts.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { useCart } from '../../shop/cart/cart.ts';

const creditPacks = graphql(`
  fragment CreditPacks on Query {
    creditPacks(channel: $channel) {
      id
      credits
      variant {
        id
        name
        product {
          id
          name
        }
        pricing {
          price {
            gross {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

/** Credits to buy, into the cart. */
export function CreditPacks({ root }: { root: FragmentType<typeof creditPacks> }) {
  const packs = readFragment(creditPacks, root).creditPacks.filter(({ variant }) => variant?.pricing?.price);
  const cart = useCart();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [buy, isAdding] = useOnce(async (variant: string) => {
    const failure = await cart.add(variant);
    if (failure) return toasts.failed('That did not go into the cart', failure);
    await navigate('/checkout');
  });
  if (packs.length === 0) return null;
  return (
    <section className="panel">
      <h2>More credits</h2>
      <ul className="packs">
        {packs.map(({ id, credits, variant }) => (
          <li key={id} className="pack">
            <span>
              <strong>
                <Count value={credits} /> credits
              </strong>{' '}
              <span className="faint">{variant?.product.name}</span>
            </span>
            <button
              type="button"
              className="button"
              disabled={isAdding}
              onClick={() => void buy(variant?.id ?? '')}
            >
              <span>Buy for {variant?.pricing?.price && <Money value={variant.pricing.price.gross} />}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
