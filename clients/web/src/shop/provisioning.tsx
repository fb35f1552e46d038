import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useHydrated } from '../app/hydrated.ts';
import { Count } from '../design/amounts.tsx';
import { InstanceState } from '../workspace/instance-state.tsx';
import { FirstKey } from './first-key.tsx';

const provisioning = graphql(`
  fragment Provisioning on Order {
    id
    isPaid
    lines {
      id
      quantity
      variant {
        id
        creditPack {
          id
          credits
        }
        plan {
          id
        }
      }
    }
    instances {
      id
      name
      state
      failure
      organization {
        id
        slug
      }
    }
  }
`);

const again = graphql(`
  query ProvisioningAgain($order: ID!) {
    order(id: $order) {
      id
      status
      ...Provisioning
    }
  }
`);

const changed = graphql(`
  subscription InstanceChanged($instance: ID!) {
    instanceStateChanged(instance: $instance) {
      id
      name
      state
      failure
    }
  }
`);

/** A paid order's instances come a moment after it, by commerce's webhook. */
const ASK_AGAIN_MS = 700;

/** What becomes of an order, as it happens: its agents, their states, and each one's first key. */
export function Provisioning({ order }: { order: FragmentType<typeof provisioning> }) {
  const { id, isPaid, lines, instances } = readFragment(provisioning, order);
  const expected = lines.reduce((sum, { quantity, variant }) => sum + (variant?.plan ? quantity : 0), 0);
  useAskAgain(id, isPaid && instances.length < expected);
  const credits = lines.reduce(
    (sum, { quantity, variant }) => sum + quantity * (variant?.creditPack?.credits ?? 0),
    0,
  );
  return (
    <section className="panel" aria-live="polite">
      <h2>{expected > 0 ? 'Your agents' : 'Your credits'}</h2>
      {credits > 0 && (
        <p>
          <strong className="big-number">
            <Count value={credits} />
          </strong>{' '}
          credits for your wallet.
        </p>
      )}
      <ul className="rows">
        {instances.map((instance) => (
          <InstanceRow key={instance.id} instance={instance} />
        ))}
        {isPaid &&
          Array.from({ length: Math.max(0, expected - instances.length) }, (_, index) => (
            <li key={index} className="row row-waiting">
              <span>Being set up…</span>
              <span className="badge badge-busy">waiting</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface InstanceRowProps {
  instance: {
    id: string;
    name: string;
    state: string;
    failure?: string | null;
    organization: { slug: string };
  };
}

function InstanceRow({ instance: { id, name, state, failure, organization } }: InstanceRowProps) {
  const isHydrated = useHydrated();
  // Its events change the instance in the cache, from where this row reads it.
  useSubscription({ query: changed, variables: { instance: id }, pause: !isHydrated });
  return (
    <li className="row row-tall">
      <div>
        <Link to={`/workspace/${organization.slug}/agents/${id}`}>
          <strong>{name}</strong>
        </Link>
        {failure && <p className="field-error">{failure}</p>}
      </div>
      <InstanceState state={state} />
      {state === 'ACTIVE' && <FirstKey instance={id} />}
    </li>
  );
}

function useAskAgain(order: string, isIncomplete: boolean): void {
  const [, ask] = useQuery({ query: again, variables: { order }, pause: true });
  useEffect(() => {
    if (!isIncomplete) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isIncomplete, ask]);
}
