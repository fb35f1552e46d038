import { Link } from 'react-router';
import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { useHydrated } from '../../app/hydrated.ts';
import { Count } from '../../design/values/amounts.tsx';
import { InstanceState } from '../../workspace/agent/instance-state.tsx';
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

const followed = graphql(`
  subscription OrderProvisioning($order: ID!) {
    orderProvisioningChanged(order: $order) {
      id
      provisioning {
        orderLine
        state
        reason
      }
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

const FOLLOW_AGAIN_MS = 700;

/** What becomes of an order, as it happens: its agents, their states, and each one's first key. */
export function Provisioning({ order }: { order: FragmentType<typeof provisioning> }) {
  const { id, isPaid, lines, instances } = readFragment(provisioning, order);
  const expected = lines.reduce((sum, { quantity, variant }) => sum + (variant?.plan ? quantity : 0), 0);
  const isHydrated = useHydrated();
  // A paid order's instances come a moment after it; each event changes the order in the cache.
  const isFollowed = isHydrated && isPaid && instances.length < expected;
  const [{ data, error }, followAgain] = useSubscription({
    query: followed,
    variables: { order: id },
    pause: !isFollowed,
  });
  // Until commerce has told of the order, there is nothing to follow.
  useEffect(() => {
    if (!error || !isFollowed) return undefined;
    const timer = setTimeout(followAgain, FOLLOW_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [error, isFollowed, followAgain]);
  const failures = (data?.orderProvisioningChanged.provisioning ?? []).filter(({ reason }) => reason);
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
      {failures.map(({ orderLine, reason }) => (
        <p key={orderLine} className="field-error">
          {reason}
        </p>
      ))}
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
