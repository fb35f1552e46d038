import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandCreditGranter } from '../access.ts';
import { done, failed, ID_TAKEN, type Outcome } from '../failure.ts';
import { amountCredits, commerceReference, sentence, uuid, validate } from '../validate.ts';
import type { Books } from './books.ts';
import { currencyCode, positiveMicros } from './money.ts';

const orderRefundInput = z.object({
  id: uuid,
  order: commerceReference,
  amount: positiveMicros.nullish(),
  currency: currencyCode.nullish(),
  reason: sentence,
});
export type OrderRefundInput = z.input<typeof orderRefundInput>;
const runRefundInput = z.object({ id: uuid, run: uuid, credits: amountCredits.nullish(), reason: sentence });
export type RunRefundInput = z.input<typeof runRefundInput>;

/** Gives money back for an order: unspent credits, then what sellers earned by it; the provider is told afterwards. */
export async function refundOrder(caller: Caller, books: Books, input: OrderRefundInput): Promise<Outcome> {
  demandCreditGranter(caller);
  const checked = validate(orderRefundInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, order, amount = null, currency = null, reason } = checked.value;
  switch (await books.refundOrder({ id, order, amountMicros: amount, currency, reason })) {
    case 'CREATED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'UNPAID':
      return failed('NOT_FOUND', 'order', 'Nothing was paid with this order that we know of.');
    case 'CURRENCY':
      return failed('INVALID', 'currency', 'The order was paid in another currency.');
    case 'TOO_MUCH':
      return failed('INVALID', 'amount', 'That is more than is left of what was paid.');
  }
}

/** Gives back the credits of a run, and takes from its seller what they were worth. */
export async function refundRun(caller: Caller, books: Books, input: RunRefundInput): Promise<Outcome> {
  demandCreditGranter(caller);
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
