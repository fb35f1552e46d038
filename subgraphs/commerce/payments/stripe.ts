import { Stripe } from 'stripe';
import type { SessionAnswer, SessionRequest, StripeGateway } from '#common/payment/stripe-gateway.ts';
import type { Charge, ChargeResult, PaymentGateway } from '../domain/payment/payment-gateway.ts';
import { globalId } from '../domain/global-id.ts';
import { fractionDigits } from '../domain/money.ts';
import { refuse } from '../domain/refusal.ts';

const MICROS_DIGITS = 6;
const toMicros = (amountMinor: number, currency: string): number =>
  amountMinor * 10 ** (MICROS_DIGITS - fractionDigits(currency));
export const fromMicros = (amountMicros: number, currency: string): number =>
  Math.round(amountMicros / 10 ** (MICROS_DIGITS - fractionDigits(currency)));

/** Payments through Stripe, as Saleor's Stripe app makes them. */
export const createStripePayments = (stripe: StripeGateway, saleorApiUrl: string): PaymentGateway => ({
  id: stripe.id,
  name: 'Stripe',
  currencies: null,
  configuration: stripe.configuration,
  isPaidElsewhere: true,
  initialize: async (charge) => resultOf(await stripe.initialize(sessionOf(charge, saleorApiUrl)), charge),
  process: async (charge) => {
    const session = { ...sessionOf(charge, saleorApiUrl), pspReference: charge.pspReference };
    return resultOf(await stripe.process(session).catch(sayAskAgain), charge);
  },
  async refund({ id, transactionId, pspReference, amountMinor, currency }) {
    const { pspReference: refund, failure } = await stripe.refund({
      pspReference,
      amountMicros: toMicros(amountMinor, currency),
      currency,
      // Numbers of requests begin anew in another database of the same account at Stripe.
      idempotencyKey: `${transactionId}-${id}`,
      metadata: { saleor_transaction_id: globalId('TransactionItem', transactionId) },
    });
    return failure === undefined
      ? { type: 'REFUND_REQUEST', pspReference: refund, message: 'Stripe gives it back.' }
      : { type: 'REFUND_FAILURE', pspReference: id, message: failure };
  },
});

function sayAskAgain(error: unknown): never {
  if (error instanceof Stripe.errors.StripeError)
    throw refuse('GRAPHQL_ERROR', null, 'The payment provider does not answer now: ask again.');
  throw error;
}

const sessionOf = (charge: Charge, saleorApiUrl: string): SessionRequest => ({
  flow: 'CHARGE',
  amountMicros: toMicros(charge.amountMinor, charge.currency),
  currency: charge.currency,
  data: charge.data,
  idempotencyKey: charge.transactionId,
  source: { id: globalId(charge.source.type, charge.source.id), type: charge.source.type },
  transactionId: globalId('TransactionItem', charge.transactionId),
  saleorApiUrl,
});

function resultOf(answer: SessionAnswer, { currency }: Charge): ChargeResult {
  const { result, amountMicros, message, pspReference, externalUrl, data } = answer;
  return {
    // Money is never only reserved here: the flow is always CHARGE.
    type: result as ChargeResult['type'],
    amountMinor: fromMicros(amountMicros, currency),
    message,
    pspReference,
    externalUrl,
    data,
  };
}
