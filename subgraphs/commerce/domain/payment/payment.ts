import { randomUUID } from 'node:crypto';
import type { OrderRow, TransactionEventRow, TransactionRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { MAX_AMOUNT_MINOR, toMinor } from '../money.ts';
import { refuse } from '../refusal.ts';
import { lockDue, type Due, type PaymentSource } from './payment-due.ts';
import { offeredGateways, type Charge, type ChargeResult, type PaymentGateway } from './payment-gateway.ts';
import { lockPayment, recordEvent } from './record-event.ts';

export interface PaymentRequest {
  source: PaymentSource | null;
  /** An exact decimal; null for what is left to pay. */
  amount: string | null;
  idempotencyKey: string | null;
  gatewayId: string;
  data: unknown;
}
export interface PaymentAnswer {
  transaction: TransactionRow;
  event: TransactionEventRow;
  /** The gateway's answer; null when the payment had come to its end before. */
  data: unknown;
}

/** Whoever holds a checkout may try to pay it; a row for each try must come to an end. */
const MAX_PAYMENTS = 100;
const MAX_KEY_LENGTH = 512;

interface Asked {
  gateway: PaymentGateway;
  transaction: TransactionRow;
  /** How it ended, when it had come to its end. */
  end: TransactionEventRow | undefined;
}

/** Asks a gateway for money, once for each idempotency key, and keeps what it answers. */
export async function startPayment(
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  request: PaymentRequest,
): Promise<PaymentAnswer> {
  const asked = await store.transaction((sales) => keepRequest(sales, gateways, request));
  const { gateway, transaction, end } = asked;
  if (end) return { transaction, event: end, data: null };
  // The gateway is asked between two transactions: whoever does not answer blocks nobody else. A repeat asks again.
  return keepResult(store, transaction, await gateway.initialize(chargeOf(transaction, request.data)));
}

async function keepRequest(
  sales: Sales,
  gateways: readonly PaymentGateway[],
  request: PaymentRequest,
): Promise<Asked> {
  const due = await lockDue(sales, request.source);
  const gateway = offeredGateways(gateways, due.currency).find(({ id }) => id === request.gatewayId);
  if (!gateway) throw refuse('NOT_FOUND', 'paymentGateway', 'App with provided identifier not found.');
  const asked = readAmount(request.amount, due.currency);
  const repeated = await findRepeated(sales, due, request.idempotencyKey);
  if (repeated) return repeat(sales, repeated, gateway, asked);
  checkOpen(due);
  const amountMinor = asked ?? Math.max(0, due.leftMinor);
  checkSum(due, amountMinor);
  const transaction = await sales.payments.insert({
    // Whoever knows it may go on with the payment, as in Saleor: all of it is random.
    id: randomUUID(),
    checkoutId: due.order ? null : due.sourceId,
    orderId: due.order?.id,
    sourceId: due.sourceId,
    idempotencyKey: request.idempotencyKey,
    gateway: gateway.id,
    pspReference: '',
    message: '',
    currencyCode: due.currency,
    requestedMinor: amountMinor,
  });
  await sales.payments.addEvent({
    transactionId: transaction.id,
    type: 'CHARGE_REQUEST',
    amountMinor,
    message: '',
    pspReference: '',
  });
  // A checkout that somebody tries to pay is not an abandoned one.
  if (!due.order) await sales.checkouts.update(due.sourceId, {});
  return { gateway, transaction, end: undefined };
}

const chargeOf = (transaction: TransactionRow, data: unknown): Charge => ({
  transactionId: transaction.id,
  source:
    transaction.checkoutId === null
      ? { id: transaction.orderId ?? transaction.sourceId, type: 'Order' }
      : { id: transaction.checkoutId, type: 'Checkout' },
  amountMinor: transaction.requestedMinor,
  currency: transaction.currencyCode,
  data,
});

/** Writes down what a gateway has answered. */
const keepResult = (
  store: SalesStore,
  { id }: TransactionRow,
  { data, ...result }: ChargeResult,
): Promise<PaymentAnswer> =>
  store.transaction(async (sales) => {
    const locked = await lockPayment(sales, id);
    const { pspReference } = result;
    const { event } = await recordEvent(sales, locked, { ...result, pspReference: pspReference ?? '' });
    const transaction = pspReference === null ? undefined : await sales.payments.update(id, { pspReference });
    return { transaction: transaction ?? (await lockPayment(sales, id)).transaction, event, data };
  });

function readAmount(amount: string | null, currency: string): number | null {
  const minor = amount === null ? null : toMinor(amount, currency);
  if (amount !== null && minor === null)
    throw refuse('INVALID', 'amount', 'The amount does not fit the currency.');
  return minor;
}

/** What is paid takes no more money, and no sum of payments is larger than an answer could say. */
function checkSum(
  { chargedMinor, leftMinor }: Pick<Due, 'chargedMinor' | 'leftMinor'>,
  amountMinor: number,
): void {
  if (leftMinor <= 0 && chargedMinor > 0) throw refuse('INVALID', 'id', 'This has been paid already.');
  if (chargedMinor + amountMinor > MAX_AMOUNT_MINOR)
    throw refuse('INVALID', 'amount', 'All payments together would be more than can be counted.');
}

async function findRepeated(sales: Sales, due: Due, key: string | null): Promise<TransactionRow | undefined> {
  if (key === null) return undefined;
  if (key.length > MAX_KEY_LENGTH)
    throw refuse('INVALID', 'idempotencyKey', `At most ${MAX_KEY_LENGTH} characters.`);
  return sales.payments.byIdempotencyKey(due.sourceId, key);
}

function checkOpen({ closed, payments }: Due): void {
  if (closed) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a checkout or an order.");
  if (payments >= MAX_PAYMENTS)
    throw refuse('INVALID', 'id', `A payment can be tried at most ${MAX_PAYMENTS} times.`);
}

async function repeat(
  sales: Sales,
  transaction: TransactionRow,
  gateway: PaymentGateway,
  asked: number | null,
): Promise<Asked> {
  const same = transaction.gateway === gateway.id && (asked === null || asked === transaction.requestedMinor);
  if (!same)
    throw refuse(
      'UNIQUE',
      'idempotencyKey',
      'Different transaction with provided idempotency key already exists.',
    );
  const events = await sales.payments.events([transaction.id]);
  return { gateway, transaction, end: events.findLast(isEnd) };
}

const isEnd = ({ type }: TransactionEventRow): boolean =>
  type === 'CHARGE_SUCCESS' || type === 'CHARGE_FAILURE';

/**
 * Goes on with a payment that waits for its customer. As in Saleor, one that has come to its end says how it
 * ended, whoever was first to tell; unlike there, one that its provider called declined is looked at again.
 */
export async function processPayment(
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  { id, data }: { id: string | null; data: unknown },
): Promise<PaymentAnswer> {
  const { gateway, transaction, end } = await store.transaction((sales) => findPayment(sales, gateways, id));
  if (end) return { transaction, event: end, data: null };
  const { pspReference } = transaction;
  return keepResult(
    store,
    transaction,
    await gateway.process({ ...chargeOf(transaction, data), pspReference }),
  );
}

async function findPayment(
  sales: Sales,
  gateways: readonly PaymentGateway[],
  id: string | null,
): Promise<Asked> {
  const known = id === null ? undefined : await sales.payments.byId(id);
  if (!known) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a transaction.");
  const { transaction, order } = await lockPayment(sales, known.id);
  const gateway = gateways.find(({ id }) => id === transaction.gateway);
  if (!gateway) throw refuse('NOT_FOUND', 'id', 'The payment gateway of the transaction is gone.');
  const events = await sales.payments.events([transaction.id]);
  const success = events.find(({ type }) => type === 'CHARGE_SUCCESS');
  const mayStillCome = gateway.isPaidElsewhere && transaction.pspReference !== '';
  const end = success ?? (mayStillCome ? undefined : events.findLast(isEnd));
  if (!end && transaction.pspReference === '')
    throw refuse('INVALID', 'id', 'The payment has not been started yet: initialize it again.');
  if (!end && !gateway.isPaidElsewhere)
    checkSum(await dueOf(sales, transaction, order), transaction.requestedMinor);
  return { gateway, transaction, end };
}

/** What was paid and is left of what a payment is for. */
async function dueOf(
  sales: Sales,
  { checkoutId }: TransactionRow,
  order: OrderRow | undefined,
): Promise<Pick<Due, 'chargedMinor' | 'leftMinor'>> {
  if (order) return { chargedMinor: order.chargedMinor, leftMinor: order.totalMinor - order.chargedMinor };
  const payments = checkoutId === null ? [] : await sales.payments.ofCheckouts([checkoutId]);
  const chargedMinor = payments.reduce((sum, payment) => sum + payment.chargedMinor, 0);
  const prices = checkoutId === null ? undefined : await sales.discounts.prices([checkoutId]);
  const total = prices?.get(checkoutId ?? '')?.totalMinor ?? 0;
  return { chargedMinor, leftMinor: total - chargedMinor };
}
