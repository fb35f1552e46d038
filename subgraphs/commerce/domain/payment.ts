import { newId } from '#common/ids.ts';
import type { OrderRow, TransactionEventRow, TransactionRow } from '../store/rows.ts';
import type { Sales, SalesStore } from '../store/sales.ts';
import { maySee, mayUse, type Actor } from './actor.ts';
import { MAX_AMOUNT_MINOR, toMinor } from './money.ts';
import { lockDue, type Due, type PaymentSource } from './payment-due.ts';
import { offeredGateways, type ChargeResult, type PaymentGateway } from './payment-gateway.ts';
import { refuse } from './refusal.ts';

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
  /** The gateway's answer; null when the payment is a repeated one. */
  data: unknown;
}

/** Whoever holds a checkout may try to pay it; a row for each try must come to an end. */
const MAX_PAYMENTS = 100;
const MAX_KEY_LENGTH = 512;

/** Asks a gateway for money, once for each idempotency key, and keeps what it answers. */
export const startPayment = (
  store: SalesStore,
  actor: Actor,
  gateways: readonly PaymentGateway[],
  request: PaymentRequest,
): Promise<PaymentAnswer> =>
  store.transaction(async (sales) => {
    const due = await lockDue(sales, actor, request.source);
    const gateway = offeredGateways(gateways, due.currency).find(({ id }) => id === request.gatewayId);
    if (!gateway) throw refuse('NOT_FOUND', 'paymentGateway', 'App with provided identifier not found.');
    const asked = readAmount(request.amount, due.currency);
    const repeated = await findRepeated(sales, due, request.idempotencyKey);
    if (repeated) return repeat(sales, repeated, gateway, asked);
    checkOpen(due);
    const amountMinor = asked ?? Math.max(0, due.leftMinor);
    checkSum(due, amountMinor);
    const result = gateway.charge(request.data);
    const transaction = await sales.payments.insert({
      id: newId(),
      checkoutId: due.order ? null : due.sourceId,
      orderId: due.order?.id,
      sourceId: due.sourceId,
      idempotencyKey: request.idempotencyKey,
      gateway: gateway.id,
      pspReference: newId(),
      message: result.message,
      currencyCode: due.currency,
      requestedMinor: amountMinor,
      chargedMinor: chargedBy(result, amountMinor),
    });
    if (due.order) await chargeOrder(sales, due.order, transaction.chargedMinor);
    // A checkout that somebody tries to pay is not an abandoned one.
    else await sales.checkouts.update(due.sourceId, {});
    return { transaction, event: await addEvent(sales, transaction, result), data: result.data };
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

/** Goes on with a payment that waits for its customer. */
export const processPayment = (
  store: SalesStore,
  actor: Actor,
  gateways: readonly PaymentGateway[],
  { id, data }: { id: string | null; data: unknown },
): Promise<PaymentAnswer> =>
  store.transaction(async (sales) => {
    // The checkout first, as everybody locks it: two payments of one are processed one after the other.
    const known = id === null ? undefined : await sales.payments.byId(id);
    if (known?.checkoutId) await sales.checkouts.lock(known.checkoutId);
    const transaction = known && (await sales.payments.lock(known.id));
    if (!transaction || !(await isOfActor(sales, actor, transaction)))
      throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a transaction.");
    const last = (await sales.payments.events([transaction.id])).at(-1);
    if (last?.type !== 'CHARGE_ACTION_REQUIRED')
      throw refuse('TRANSACTION_ALREADY_PROCESSED', 'id', 'The transaction has been processed already.');
    const gateway = gateways.find(({ id }) => id === transaction.gateway);
    if (!gateway) throw refuse('NOT_FOUND', 'id', 'The payment gateway of the transaction is gone.');
    const order = transaction.orderId === null ? undefined : await sales.orders.lock(transaction.orderId);
    checkSum(await dueOf(sales, transaction, order), transaction.requestedMinor);
    const result = gateway.charge(data);
    const chargedMinor = chargedBy(result, transaction.requestedMinor);
    const updated = await sales.payments.update(transaction.id, { chargedMinor, message: result.message });
    if (order) await chargeOrder(sales, order, chargedMinor);
    return { transaction: updated, event: await addEvent(sales, updated, result), data: result.data };
  });

/** Counts a charge of an order; the charge that completes its total announces it as paid. */
export async function chargeOrder(sales: Sales, order: OrderRow, amountMinor: number): Promise<OrderRow> {
  if (amountMinor === 0) return order;
  const charged = await sales.orders.addCharge(order.id, amountMinor);
  const completes = order.chargedMinor < order.totalMinor && charged.chargedMinor >= order.totalMinor;
  if (completes) await sales.outbox.order('order_fully_paid', charged);
  return charged;
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

async function repeat(
  sales: Sales,
  transaction: TransactionRow,
  gateway: PaymentGateway,
  asked: number | null,
): Promise<PaymentAnswer> {
  const same = transaction.gateway === gateway.id && (asked === null || asked === transaction.requestedMinor);
  if (!same)
    throw refuse(
      'UNIQUE',
      'idempotencyKey',
      'Different transaction with provided idempotency key already exists.',
    );
  const event = (await sales.payments.events([transaction.id])).at(-1) as TransactionEventRow;
  return { transaction, event, data: null };
}

async function isOfActor(
  sales: Sales,
  actor: Actor,
  { checkoutId, orderId }: TransactionRow,
): Promise<boolean> {
  if (checkoutId !== null)
    return (await sales.checkouts.byIds([checkoutId])).some((row) => mayUse(actor, row));
  return orderId !== null && (await sales.orders.byIds([orderId])).some((row) => maySee(actor, row));
}

const chargedBy = ({ type }: ChargeResult, amountMinor: number): number =>
  type === 'CHARGE_SUCCESS' ? amountMinor : 0;

const addEvent = (
  sales: Sales,
  transaction: TransactionRow,
  { type, message }: ChargeResult,
): Promise<TransactionEventRow> =>
  sales.payments.addEvent({
    transactionId: transaction.id,
    type,
    amountMinor: transaction.requestedMinor,
    message,
    pspReference: transaction.pspReference,
  });
