import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../../generated/fragment-masking.ts';
import { graphql } from '../../../generated/gql.ts';
import { Time } from '../../design/values/amounts.tsx';
import { useToasts } from '../../design/feedback/toasts.tsx';
import { useOnce } from '../../graph/use-once.ts';
import { eventNames } from './webhook-events.ts';

const webhookDeliveries = graphql(`
  fragment WebhookDeliveries on WebhookEndpoint {
    id
    deliveries(first: 10) {
      id
      event
      state
      attempts
      lastStatus
      lastFailure
      nextAttemptAt
      createdAt
    }
  }
`);

const redeliver = graphql(`
  mutation WebhookRedeliver($delivery: ID!) {
    webhookRedeliver(delivery: $delivery) {
      delivery {
        id
        state
        attempts
        nextAttemptAt
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

const tones = { PENDING: 'busy', DELIVERED: 'good', GIVEN_UP: 'bad' } as const;
const words = { PENDING: 'on its way', DELIVERED: 'taken', GIVEN_UP: 'given up' } as const;

/** What an address was told lately, and how it answered. */
export function WebhookDeliveries({ endpoint }: { endpoint: FragmentType<typeof webhookDeliveries> }) {
  const { deliveries } = readFragment(webhookDeliveries, endpoint);
  const [, sendAgain] = useMutation(redeliver);
  const toasts = useToasts();
  const [again, isSending] = useOnce(async (delivery: string) => {
    const { data } = await sendAgain({ delivery });
    const [failure] = data?.webhookRedeliver.errors ?? [{ message: 'Please try again.' }];
    if (failure) toasts.failed('It is not sent', failure.message);
    else toasts.done('It is sent again');
  });
  if (deliveries.length === 0) return <p className="faint small">It was told nothing yet.</p>;
  return (
    <ul className="rows rows-tight">
      {deliveries.map((delivery) => (
        <li key={delivery.id} className="row">
          <span>
            <span className={`badge badge-${tones[delivery.state]}`}>{words[delivery.state]}</span>{' '}
            {eventNames[delivery.event]}{' '}
            <span className="faint small">
              <Time at={delivery.createdAt} />, tried {delivery.attempts}{' '}
              {delivery.attempts === 1 ? 'time' : 'times'}
              {delivery.lastStatus && <>, answered {delivery.lastStatus}</>}
              {delivery.lastFailure && <>: {delivery.lastFailure}</>}
            </span>
          </span>
          {delivery.state !== 'PENDING' && (
            <button
              type="button"
              className="button button-small"
              disabled={isSending}
              onClick={() => void again(delivery.id)}
            >
              Send again
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
