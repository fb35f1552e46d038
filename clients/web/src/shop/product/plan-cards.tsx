import { useNavigate } from 'react-router';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Count, Money } from '../../design/values/amounts.tsx';
import { Icon } from '../../design/icon.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { useCart } from '../cart/cart.ts';
import { intervals } from './plan-interval.ts';
import { TrialButton } from './trial-button.tsx';

const planCards = graphql(`
  fragment PlanCards on Product {
    name
    offering {
      id
      ...TrialButton
    }
    productVariants(first: 20) {
      edges {
        node {
          id
          name
          pricing {
            price {
              gross {
                amount
                currency
              }
            }
          }
          plan {
            id
            interval
            includedCredits
            limits {
              requestsPerDay
              requestsPerMinute
              concurrentRuns
              documents
              documentBytes
            }
          }
          creditPack {
            id
            credits
          }
        }
      }
    }
  }
`);

/** Plans side by side, each with its way into the cart. */
export function PlanCards({ product }: { product: FragmentType<typeof planCards> }) {
  const { productVariants, offering } = readFragment(planCards, product);
  const variants = productVariants?.edges.map(({ node }) => node) ?? [];
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{variants.length > 1 ? 'Plans' : 'What you get'}</h2>
      <div className="plans">
        {variants.map(({ id, name, pricing, plan, creditPack }) => (
          <div key={id} className="card plan">
            <h3>{name}</h3>
            <p className="price">
              {pricing?.price ? <Money value={pricing.price.gross} /> : 'Not on sale'}{' '}
              {pricing?.price && plan && <span className="price-interval">{intervals[plan.interval]}</span>}
            </p>
            <ul className="ticks">
              {creditPack && (
                <Tick>
                  <Count value={creditPack.credits} /> credits for all of your agents
                </Tick>
              )}
              {plan && plan.includedCredits > 0 && (
                <Tick>
                  <Count value={plan.includedCredits} /> credits included
                </Tick>
              )}
              {plan && <Limits limits={plan.limits} />}
            </ul>
            {pricing?.price && <AddButton variant={id} name={name} />}
          </div>
        ))}
        {offering && <TrialButton offering={offering} />}
      </div>
    </section>
  );
}

interface PlanLimits {
  requestsPerDay?: number | null;
  requestsPerMinute?: number | null;
  concurrentRuns?: number | null;
  documents?: number | null;
  documentBytes?: number | null;
}

const Limits = ({ limits }: { limits: PlanLimits }) => (
  <>
    <Tick>
      {limits.requestsPerDay ? (
        <>
          <Count value={limits.requestsPerDay} /> runs a day
        </>
      ) : (
        'As many runs a day as you like'
      )}
    </Tick>
    {limits.requestsPerMinute && (
      <Tick>
        <Count value={limits.requestsPerMinute} /> runs a minute
      </Tick>
    )}
    {limits.concurrentRuns && (
      <Tick>
        <Count value={limits.concurrentRuns} /> at a time
      </Tick>
    )}
    {limits.documents && (
      <Tick>
        <Count value={limits.documents} /> documents
      </Tick>
    )}
    {limits.documentBytes && (
      <Tick>
        <Count value={limits.documentBytes / 1_000_000} /> MB of documents
      </Tick>
    )}
  </>
);

const Tick = ({ children }: { children: React.ReactNode }) => (
  <li>
    <Icon name="check" />
    <span>{children}</span>
  </li>
);

function AddButton({ variant, name }: { variant: string; name: string }) {
  const cart = useCart();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [add, isAdding] = useOnce(async () => {
    const failure = await cart.add(variant);
    if (failure) return toasts.failed('That did not go into the cart', failure);
    await navigate('/cart');
  });
  return (
    <button
      type="button"
      className="button button-primary button-wide"
      onClick={() => void add()}
      disabled={isAdding}
      aria-label={`Add to cart: ${name}`}
    >
      Add to cart
    </button>
  );
}
