import type { Stripe } from 'stripe';
import type { Db } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import { fromStripeAmount } from '#common/payment/amounts.ts';
import { uuidPk } from '../domain/global-id.ts';
import type { PaymentGateway } from '../domain/payment/payment-gateway.ts';
import { lockPayment, recordEvent, type NewEvent } from '../domain/payment/record-event.ts';
import type { TransactionRow } from '../store/rows.ts';
import type { SalesStore } from '../store/sales/sales.ts';
import { fromMicros } from './stripe.ts';

export const STRIPE_QUEUE = 'stripe-events';

/** What is told of payments, refunds and disputes; the rest does not concern commerce. */
export const stripeEventTypes = [
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const satisfies Stripe.Event['type'][];
type StripeEventType = (typeof stripeEventTypes)[number];

export interface StripeEventJob {
  type: StripeEventType;
  /** The resource that the event is about; it is read anew, because events come in any order. */
  object: string;
}

/** Keeps an event to be worked off; the same one again, from wherever, is the same entry. */
export async function keepStripeEvent(db: Db, event: Stripe.Event): Promise<'accepted' | 'ignored'> {
  const type = stripeEventTypes.find((known) => known === event.type);
  const object = (event.data.object as { id?: string }).id;
  // What happens to an account of a seller is no payment of a buyer.
  if (type === undefined || object === undefined || event.account !== undefined) return 'ignored';
  await enqueue(db, {
    queue: STRIPE_QUEUE,
    key: event.id,
    payload: { type, object } satisfies StripeEventJob,
  });
  return 'accepted';
}

interface Parts {
  stripe: Stripe;
  gateway: PaymentGateway;
  sales: SalesStore;
}

/** Writes down what happened at Stripe, as Saleor's Stripe app reports it; payments of others are left alone. */
export async function workOffStripeEvent(parts: Parts, { type, object }: StripeEventJob): Promise<void> {
  const told = await read(parts, type, object);
  const transaction = told && (await find(parts, told));
  if (!transaction || !told) return;
  const { event } = told;
  await parts.sales.transaction(async (sales) => {
    const locked = await lockPayment(sales, transaction.id);
    const { amountMicros, currency, ...fields } = event;
    await recordEvent(sales, locked, { ...fields, amountMinor: fromMicros(amountMicros, currency) });
  });
}

interface Told {
  /** As the payment's metadata names it; undefined for what is only about the payment. */
  transaction: string | undefined;
  paymentIntent: string | null;
  event: Omit<NewEvent, 'amountMinor'> & { amountMicros: number; currency: string };
}

async function find({ sales, gateway }: Parts, told: Told): Promise<TransactionRow | undefined> {
  const pk = told.transaction === undefined ? null : uuidPk('TransactionItem', told.transaction);
  const named = pk === null ? undefined : await sales.payments.byId(pk);
  if (named?.gateway === gateway.id) return named;
  return told.paymentIntent === null ? undefined : sales.payments.byReference(gateway.id, told.paymentIntent);
}

async function read({ stripe }: Parts, type: StripeEventType, object: string): Promise<Told | undefined> {
  if (type.startsWith('payment_intent.'))
    return ofPayment(await stripe.paymentIntents.retrieve(object), type);
  if (type.startsWith('refund.')) return ofRefund(await stripe.refunds.retrieve(object));
  return ofDispute(await stripe.disputes.retrieve(object), type);
}

function ofPayment(intent: Stripe.PaymentIntent, type: StripeEventType): Told | undefined {
  const event = (kind: NewEvent['type'], amount: number, message: string): Told => ({
    transaction: intent.metadata['saleor_transaction_id'],
    paymentIntent: intent.id,
    event: {
      type: kind,
      pspReference: intent.id,
      message,
      amountMicros: fromStripeAmount(amount, intent.currency),
      currency: intent.currency.toUpperCase(),
    },
  });
  // What it is now counts, not what it was when the event left.
  switch (intent.status) {
    case 'succeeded':
      return event('CHARGE_SUCCESS', intent.amount_received, 'The payment succeeded.');
    case 'processing':
      return event('CHARGE_REQUEST', intent.amount, 'The payment is processing.');
    case 'canceled':
      return event('CANCEL_SUCCESS', intent.amount, 'The payment was canceled.');
    default:
      return type === 'payment_intent.payment_failed' && intent.last_payment_error
        ? event('CHARGE_FAILURE', intent.amount, intent.last_payment_error.message ?? 'The payment failed.')
        : undefined;
  }
}

const refundEnds = {
  succeeded: 'REFUND_SUCCESS',
  failed: 'REFUND_FAILURE',
  canceled: 'REFUND_FAILURE',
} as const;

function ofRefund(refund: Stripe.Refund): Told {
  const end = refundEnds[refund.status as keyof typeof refundEnds] ?? 'REFUND_REQUEST';
  return {
    transaction: refund.metadata?.['saleor_transaction_id'],
    paymentIntent: idOf(refund.payment_intent),
    event: {
      type: end,
      pspReference: refund.id,
      message: `The refund is ${refund.status ?? 'pending'}.`,
      amountMicros: fromStripeAmount(refund.amount, refund.currency),
      currency: refund.currency.toUpperCase(),
    },
  };
}

const ofDispute = (dispute: Stripe.Dispute, type: StripeEventType): Told => ({
  transaction: undefined,
  paymentIntent: idOf(dispute.payment_intent),
  event: {
    type: type === 'charge.dispute.funds_withdrawn' ? 'CHARGE_BACK' : 'REFUND_REVERSE',
    pspReference: dispute.id,
    message: `The buyer's bank disputes the payment: ${dispute.reason}.`,
    amountMicros: fromStripeAmount(dispute.amount, dispute.currency),
    currency: dispute.currency.toUpperCase(),
  },
});

const idOf = (resource: string | { id: string } | null): string | null =>
  typeof resource === 'string' ? resource : (resource?.id ?? null);
