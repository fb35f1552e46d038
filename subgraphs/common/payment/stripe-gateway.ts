import { Stripe } from 'stripe';
import { z } from 'zod';
import { fromStripeAmount, toStripeAmount } from './amounts.ts';

/** The id of Saleor's own Stripe app: a storefront that works with one works with the other. */
const STRIPE_GATEWAY_ID = 'saleor.app.payment.stripe';

type Flow = 'CHARGE' | 'AUTHORIZATION';
export type SessionResult =
  | `${Flow}_${'SUCCESS' | 'REQUEST' | 'FAILURE' | 'ACTION_REQUIRED'}`
  | 'CANCEL_SUCCESS';

/** What the app answers to transactionInitialize and transactionProcess. */
export interface SessionAnswer {
  result: SessionResult;
  /** `pi_…`; null when no payment came to be. */
  pspReference: string | null;
  amountMicros: number;
  message: string;
  /** For the storefront. */
  data: unknown;
  actions: ('CHARGE' | 'CANCEL' | 'REFUND')[];
  externalUrl: string | null;
  paymentMethodDetails?: PaymentMethodDetails;
}
export type PaymentMethodDetails =
  | { type: 'CARD'; name: string; brand: string; lastDigits: string; expMonth: number; expYear: number }
  | { type: 'OTHER'; name: string };

export interface SessionRequest {
  flow: Flow;
  amountMicros: number;
  /** ISO 4217. */
  currency: string;
  /** What the storefront sent for the gateway: `{ paymentIntent: { paymentMethod } }`. */
  data: unknown;
  /** The transaction's key: asking again makes no second payment. */
  idempotencyKey: string;
  source: { id: string; type: 'Checkout' | 'Order' };
  transactionId: string;
  saleorApiUrl: string;
}

const METHODS = [
  'card',
  'klarna',
  'google_pay',
  'apple_pay',
  'paypal',
  'us_bank_account',
  'sepa_debit',
  'link',
] as const;
const wallets = new Set(['google_pay', 'apple_pay']);
const neverAuthorized = new Set(['us_bank_account', 'sepa_debit']);
const instruction = z.strictObject({
  paymentIntent: z.strictObject({ paymentMethod: z.enum(METHODS) }),
});

/** A buyer waits for it, and gives up after half a minute. */
const WAITED_FOR = { timeout: 10_000, maxNetworkRetries: 1 };

/** Payments as Saleor's Stripe app makes them: the same data, the same flow, the same words for how it ends. */
export interface StripeGateway {
  readonly id: string;
  /** For paymentGatewayInitialize. */
  readonly configuration: { stripePublishableKey: string };
  initialize(request: SessionRequest): Promise<SessionAnswer>;
  process(
    request: Pick<SessionRequest, 'flow' | 'amountMicros' | 'currency'> & { pspReference: string },
  ): Promise<SessionAnswer>;
  /**
   * Gives back an amount of a payment; `re_…`. Stripe tells by webhook how it ends. What Stripe refuses for good is
   * a failure; rejects when it cannot be told. Asking again with the same key gives back nothing twice, even when
   * Stripe has forgotten the key.
   */
  refund(request: {
    pspReference: string;
    amountMicros: number;
    currency: string;
    idempotencyKey: string;
    metadata: Record<string, string>;
  }): Promise<{ pspReference: string; failure?: string }>;
}

export const createStripeGateway = (stripe: Stripe, publishableKey: string): StripeGateway => ({
  id: STRIPE_GATEWAY_ID,
  configuration: { stripePublishableKey: publishableKey },
  async initialize(request) {
    const read = instruction.safeParse(request.data);
    if (!read.success) {
      const isUnknownMethod = read.error.issues.every(
        ({ code, path }) => code === 'invalid_value' && path.length === 2,
      );
      return refused(request, isUnknownMethod ? unsupported : unreadable);
    }
    const { paymentMethod } = read.data.paymentIntent;
    const flow = neverAuthorized.has(paymentMethod) ? 'CHARGE' : request.flow;
    try {
      const intent = await stripe.paymentIntents.create(intentOf(request, flow, paymentMethod), {
        idempotencyKey: request.idempotencyKey,
        ...WAITED_FOR,
      });
      return answerOf(intent, flow, request);
    } catch (error) {
      if (error instanceof Stripe.errors.StripeError) return refused({ ...request, flow }, failureOf(error));
      throw error;
    }
  },
  async process(request) {
    try {
      const intent = await stripe.paymentIntents.retrieve(
        request.pspReference,
        { expand: ['payment_method'] },
        WAITED_FOR,
      );
      return answerOf(intent, request.flow, request);
    } catch (error) {
      // Whoever does not answer has not said that the payment failed: it may have been made.
      if (error instanceof Stripe.errors.StripeError && !isPassing(error))
        return refused(request, failureOf(error));
      throw error;
    }
  },
  async refund({ pspReference, amountMicros, currency, idempotencyKey, metadata }) {
    const made = await stripe.refunds.list({ payment_intent: pspReference, limit: 100 });
    const known = made.data.find((refund) => refund.metadata?.['saleor_request_id'] === idempotencyKey);
    if (known) return { pspReference: known.id };
    try {
      const refund = await stripe.refunds.create(
        {
          payment_intent: pspReference,
          amount: toStripeAmount(amountMicros, currency),
          metadata: { ...metadata, saleor_request_id: idempotencyKey },
        },
        { idempotencyKey },
      );
      return { pspReference: refund.id };
    } catch (error) {
      if (error instanceof Stripe.errors.StripeInvalidRequestError)
        return { pspReference, failure: error.message };
      throw error;
    }
  },
});

/** Another try may end otherwise. */
const isPassing = (error: Stripe.errors.StripeError): boolean =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error instanceof Stripe.errors.StripeAPIError ||
  error instanceof Stripe.errors.StripeRateLimitError;

function intentOf(
  request: SessionRequest,
  flow: Flow,
  method: (typeof METHODS)[number],
): Stripe.PaymentIntentCreateParams {
  const option = wallets.has(method) ? 'card' : method;
  return {
    amount: toStripeAmount(request.amountMicros, request.currency),
    currency: request.currency.toLowerCase(),
    automatic_payment_methods: { enabled: true },
    ...(flow === 'AUTHORIZATION' && { payment_method_options: { [option]: { capture_method: 'manual' } } }),
    metadata: {
      saleor_source_id: request.source.id,
      saleor_source_type: request.source.type,
      saleor_transaction_id: request.transactionId,
      saleor_api_url: request.saleorApiUrl,
      saleor_app_id: STRIPE_GATEWAY_ID,
    },
  };
}

function answerOf(
  intent: Stripe.PaymentIntent,
  flow: Flow,
  asked: { amountMicros: number; currency: string },
): SessionAnswer {
  const result = resultOf(intent, flow);
  const details = detailsOf(intent.payment_method);
  return {
    result,
    pspReference: intent.id,
    amountMicros: fromStripeAmount(amountOf(intent), intent.currency) || asked.amountMicros,
    message: messageOf(intent),
    data: { paymentIntent: { stripeClientSecret: intent.client_secret } },
    actions: actionsOf(result),
    externalUrl: `https://dashboard.stripe.com/payments/${encodeURIComponent(intent.id)}`,
    ...(details && { paymentMethodDetails: details }),
  };
}

function resultOf({ status }: Stripe.PaymentIntent, flow: Flow): SessionResult {
  switch (status) {
    case 'succeeded':
      return 'CHARGE_SUCCESS';
    case 'requires_capture':
      return 'AUTHORIZATION_SUCCESS';
    case 'processing':
      return `${flow}_REQUEST`;
    default:
      return `${flow}_ACTION_REQUIRED`;
  }
}

function amountOf(intent: Stripe.PaymentIntent): number {
  if (intent.status === 'succeeded') return intent.amount_received;
  return intent.status === 'requires_capture' ? intent.amount_capturable : intent.amount;
}

function actionsOf(result: SessionResult): SessionAnswer['actions'] {
  if (result === 'CHARGE_SUCCESS') return ['REFUND'];
  if (result === 'AUTHORIZATION_SUCCESS') return ['CHARGE', 'CANCEL'];
  return result.endsWith('_ACTION_REQUIRED') ? ['CANCEL'] : [];
}

function messageOf({ status, last_payment_error }: Stripe.PaymentIntent): string {
  if (status === 'succeeded') return 'The payment succeeded.';
  if (last_payment_error?.message) return last_payment_error.message;
  return status === 'requires_payment_method'
    ? 'The payment needs a payment method.'
    : `The payment is ${status.replaceAll('_', ' ')}.`;
}

function detailsOf(method: Stripe.PaymentIntent['payment_method']): PaymentMethodDetails | undefined {
  if (method === null || typeof method === 'string') return undefined;
  const { card } = method;
  if (!card) return { type: 'OTHER', name: method.type };
  return {
    type: 'CARD',
    name: card.brand,
    brand: card.brand,
    lastDigits: card.last4,
    expMonth: card.exp_month,
    expYear: card.exp_year,
  };
}

interface Refusal {
  code: 'ParseError' | 'UnsupportedPaymentMethodError' | 'StripeCardError' | 'StripeApiError';
  message: string;
}
const unreadable: Refusal = {
  code: 'ParseError',
  message: 'The data must be { paymentIntent: { paymentMethod } }.',
};
const unsupported: Refusal = {
  code: 'UnsupportedPaymentMethodError',
  message: `The payment method is one of ${METHODS.join(', ')}.`,
};

/** Only what Stripe says about a card is for the buyer to read. */
const failureOf = (error: Stripe.errors.StripeError): Refusal =>
  error instanceof Stripe.errors.StripeCardError
    ? { code: 'StripeCardError', message: error.message }
    : { code: 'StripeApiError', message: 'The payment provider refused the payment.' };

const refused = (
  { flow, amountMicros }: { flow: Flow; amountMicros: number },
  { code, message }: Refusal,
): SessionAnswer => ({
  result: `${flow}_FAILURE`,
  pspReference: null,
  amountMicros,
  message,
  data: { paymentIntent: { errors: [{ code, message }] } },
  actions: flow === 'CHARGE' ? ['CHARGE'] : ['CANCEL'],
  externalUrl: null,
});
