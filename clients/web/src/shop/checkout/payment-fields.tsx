import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../generated/gql.ts';
import { useEnvironment } from '../../app/environment.tsx';

const initialize = graphql(`
  mutation PaymentGateways($checkout: ID!) {
    paymentGatewayInitialize(id: $checkout) {
      gatewayConfigs {
        id
        data
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

/** The embedded commerce's gateway for tests: it ends a payment as it is told. */
const TEST_GATEWAY = 'gsv.payment.test';

/** Saleor's Stripe app, or commerce in its place. */
const CARD_GATEWAY = 'saleor.app.payment.stripe';
const CARD = 'card';

const outcomes = [
  ['success', 'It is paid'],
  ['failure', 'The card is declined'],
  ['action-required', 'The bank asks to confirm it'],
] as const;

export interface Payment {
  gateway: string;
  /** What the gateway wants to know. */
  data: { outcome: string } | { paymentIntent: { paymentMethod: 'card' } };
  /** With which Stripe.js asks for the card; undefined where it is typed in elsewhere. */
  publishableKey: string | undefined;
}

interface PaymentFieldsProps {
  checkout: string;
  isDisabled: boolean;
  error: string | undefined;
}

/** The form of whichever payment provider takes this checkout. */
export function PaymentFields({ checkout, isDisabled, error }: PaymentFieldsProps) {
  const [{ data, error: failure }, ask] = useMutation(initialize);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (isAsked) return;
    setAsked(true);
    void ask({ checkout });
  }, [isAsked, ask, checkout]);
  const gateways = data?.paymentGatewayInitialize?.gatewayConfigs ?? [];
  const { paymentPageUrl, takesStripe } = useEnvironment();
  const cards = gateways.find(({ id }) => id === CARD_GATEWAY);
  const publishableKey = takesStripe ? keyIn(cards?.data) : undefined;
  const takesCards = cards !== undefined && (paymentPageUrl !== undefined || publishableKey !== undefined);
  const gateway = gateways.find(({ id }) => id === TEST_GATEWAY);
  const isAnswered = data !== undefined || failure !== undefined;
  const isWithout = isAnswered && gateway === undefined && !takesCards;
  // Until it is known, the form for trying stands here, which most often stays: nothing jumps.
  const isForTrying = gateway !== undefined || !isAnswered;
  return (
    <fieldset className="panel" disabled={isDisabled} aria-describedby={error ? 'payment-error' : undefined}>
      <legend>Payment</legend>
      <input type="hidden" name="publishableKey" value={publishableKey ?? ''} />
      {isWithout ? (
        <p>
          {gateways.length === 0
            ? 'There is no way to pay this now. Please try again later.'
            : `These pages do not know the payment provider ${gateways[0]?.id}.`}
        </p>
      ) : (
        <>
          {isForTrying && (
            <p className="faint">
              A test payment: no card is asked for, no money moves. Choose how it shall end.
            </p>
          )}
          <div className="stack-tight">
            {(isForTrying ? outcomes : []).map(([outcome, label], index) => (
              <label key={outcome} className="check">
                <input type="radio" name="outcome" value={outcome} defaultChecked={index === 0} />
                <span>{label}</span>
              </label>
            ))}
            {takesCards && (
              <label className="check">
                <input type="radio" name="outcome" value={CARD} defaultChecked={!isForTrying} />
                <span>
                  {publishableKey === undefined
                    ? 'A test card, on the payment provider’s page'
                    : 'A card, typed in with Stripe in the next step'}
                </span>
              </label>
            )}
          </div>
        </>
      )}
      {error && (
        <p id="payment-error" className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Stripe's app tells it to whoever may pay; undefined for another answer. */
function keyIn(data: unknown): string | undefined {
  const key = (data as { stripePublishableKey?: unknown } | null | undefined)?.stripePublishableKey;
  return typeof key === 'string' && key.startsWith('pk_') ? key : undefined;
}

export function paymentIn(form: FormData): Payment {
  const outcome = String(form.get('outcome') ?? 'success');
  const publishableKey = String(form.get('publishableKey') ?? '') || undefined;
  if (outcome === CARD)
    return { gateway: CARD_GATEWAY, data: { paymentIntent: { paymentMethod: CARD } }, publishableKey };
  return { gateway: TEST_GATEWAY, data: { outcome }, publishableKey: undefined };
}
