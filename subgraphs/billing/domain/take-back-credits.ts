import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandService } from './access.ts';
import { done, failed, ID_TAKEN, type Outcome } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { amountCredits, commerceReference, sentence, uuid, validate } from './validate.ts';

const orderCreditsTakeBackInput = z.object({
  id: uuid,
  order: commerceReference,
  amount: amountCredits.nullish(),
  reason: sentence,
});
export type OrderCreditsTakeBackInput = z.input<typeof orderCreditsTakeBackInput>;

/** Takes back what is left of the credits that an order gave: it was cancelled or refunded. */
export async function takeBackCredits(
  caller: Caller,
  ledger: Ledger,
  input: OrderCreditsTakeBackInput,
): Promise<Outcome> {
  demandService(caller);
  const checked = validate(orderCreditsTakeBackInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, order, amount, reason } = checked.value;
  const outcome = await ledger.takeBack({ id, order, amountCredits: amount ?? null, description: reason });
  return outcome === 'CONFLICT' ? failed('CONFLICT', 'id', ID_TAKEN) : done(id);
}
