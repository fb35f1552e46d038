import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandOperatorOrService, demandService } from '../access.ts';
import { done, failed, ID_TAKEN, type Outcome } from '../failure.ts';
import { amountCredits, commerceReference, sentence, uuid, validate } from '../validate.ts';
import type { Books, RefundedInstances } from './books.ts';
import { currencyCode, positiveMicros } from './money.ts';

const orderRefundInput = z.object({
  id: uuid,
  order: commerceReference,
  amount: positiveMicros.nullish(),
  currency: currencyCode.nullish(),
  reason: sentence,
  instances: z.enum(['KEEP', 'END']).nullish(),
});
export type OrderRefundInput = z.input<typeof orderRefundInput>;
const runRefundInput = z.object({ id: uuid, run: uuid, credits: amountCredits.nullish(), reason: sentence });
const orderRefundNoteInput = z.object({
  id: uuid,
  order: commerceReference,
  total: positiveMicros,
  currency: currencyCode,
  reason: sentence,
});
export type OrderRefundNoteInput = z.input<typeof orderRefundNoteInput>;
export type RunRefundInput = z.input<typeof runRefundInput>;

const UNPAID = 'Nothing was paid with this order that we know of.';
const OTHER_CURRENCY = 'The order was paid in another currency.';

/** Gives money back for an order: unspent credits, then what sellers earned by it; the provider is told afterwards. */
export async function refundOrder(caller: Caller, books: Books, input: OrderRefundInput): Promise<Outcome> {
  demandOperatorOrService(caller);
  const checked = validate(orderRefundInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, order, amount = null, currency = null, reason, instances = null } = checked.value;
  switch (await books.refundOrder({ id, order, amountMicros: amount, currency, reason, instances })) {
    case 'CREATED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'UNPAID':
      return failed('NOT_FOUND', 'order', UNPAID);
    case 'CURRENCY':
      return failed('INVALID', 'currency', OTHER_CURRENCY);
    case 'TOO_MUCH':
      return failed('INVALID', 'amount', 'That is more than is left of what was paid.');
  }
}

export type NotedOutcome = Outcome & { instances?: RefundedInstances | null };

/** Books what commerce gave back of its own, once: it says how much that is in all. */
export async function noteRefund(
  caller: Caller,
  books: Books,
  input: OrderRefundNoteInput,
): Promise<NotedOutcome> {
  demandService(caller);
  const checked = validate(orderRefundNoteInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, order, total, currency, reason } = checked.value;
  switch (await books.noteRefund({ id, order, totalMicros: total, currency, reason })) {
    case 'CREATED':
    case 'EXISTS':
      return { ...done(id), instances: await books.refundedInstances(order) };
    case 'UNPAID':
      return failed('NOT_FOUND', 'order', UNPAID);
    case 'CURRENCY':
      return failed('INVALID', 'currency', OTHER_CURRENCY);
    case 'CONFLICT':
    case 'TOO_MUCH':
      return failed('CONFLICT', 'id', ID_TAKEN);
  }
}

/** Gives back the credits of a run, and takes from its seller what they were worth. */
export async function refundRun(caller: Caller, books: Books, input: RunRefundInput): Promise<Outcome> {
  demandOperatorOrService(caller);
  const checked = validate(runRefundInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, run, credits = null, reason } = checked.value;
  switch (await books.refundRun({ id, run, credits, reason })) {
    case 'CREATED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'NOT_FOUND':
      return failed('NOT_FOUND', 'run', 'No run of this id was charged.');
    case 'TOO_MUCH':
      return failed('INVALID', 'credits', 'That is more than is left of what the run was charged.');
  }
}
