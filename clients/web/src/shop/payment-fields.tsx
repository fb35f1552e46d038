import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../generated/gql.ts';
import { useEnvironment } from '../app/environment.tsx';

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
  const { paymentPageUrl } = useEnvironment();
  const takesCards = paymentPageUrl !== undefined && gateways.some(({ id }) => id === CARD_GATEWAY);
  const gateway = gateways.find(({ id }) => id === TEST_GATEWAY);
  const isWithout = (data !== undefined || failure !== undefined) && gateway === undefined;
  return (
    <fieldset className="panel" disabled={isDisabled} aria-describedby={error ? 'payment-error' : undefined}>
      <legend>Payment</legend>
      <input type="hidden" name="gateway" value={gateway?.id ?? TEST_GATEWAY} />
      {isWithout ? (
        <p>
          {gateways.length === 0
            ? 'There is no way to pay this now. Please try again later.'
            : `These pages do not know the payment provider ${gateways[0]?.id}.`}
        </p>
      ) : (
        <>
          <p className="faint">
            A test payment: no card is asked for, no money moves. Choose how it shall end.
          </p>
          <div className="stack-tight">
            {outcomes.map(([outcome, label], index) => (
              <label key={outcome} className="check">
                <input type="radio" name="outcome" value={outcome} defaultChecked={index === 0} />
                <span>{label}</span>
              </label>
            ))}
            {takesCards && (
              <label className="check">
                <input type="radio" name="outcome" value={CARD} />
                <span>A test card, on the payment provider’s page</span>
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

export function paymentIn(form: FormData): Payment {
  const outcome = String(form.get('outcome') ?? 'success');
  if (outcome === CARD) return { gateway: CARD_GATEWAY, data: { paymentIntent: { paymentMethod: CARD } } };
  return { gateway: String(form.get('gateway') ?? ''), data: { outcome } };
}
