import { z } from 'zod';
import { derivedId } from '#common/ids.ts';
import type { Caller } from '#common/identity/caller.ts';
import { demandService } from '../access.ts';
import { MAX_CREDITS } from '../credits.ts';
import { done, failed, ID_TAKEN, type Outcome } from '../failure.ts';
import { commerceReference, sentence, uuid, validate } from '../validate.ts';
import type { Books } from './books.ts';
import { currencyCode, decimalMicros } from './money.ts';

export const paidInput = z.object({
  amount: decimalMicros.refine((micros) => micros >= 0, 'An amount that was paid is not negative.'),
  currency: currencyCode,
});
const orderLineSaleInput = z.object({
  id: uuid,
  order: commerceReference,
  organization: uuid,
  seller: uuid.nullish(),
  offering: uuid.nullish(),
  instance: uuid.nullish(),
  plan: z
    .object({
      id: uuid,
      interval: z.enum(['ONCE', 'MONTH', 'YEAR']),
      includedCredits: z.int().min(0).max(MAX_CREDITS),
      includedCreditsPercent: z.int().min(0).max(100),
    })
    .nullish(),
  paid: paidInput,
  description: sentence,
});
export type OrderLineSaleInput = z.input<typeof orderLineSaleInput>;

/** A plan was sold: its seller has earned the price, less the commission. */
export async function sellPlan(caller: Caller, books: Books, input: OrderLineSaleInput): Promise<Outcome> {
  demandService(caller);
  const checked = validate(orderLineSaleInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const {
    id,
    order,
    organization,
    seller = null,
    offering = null,
    instance = null,
    plan = null,
    paid,
    description,
  } = checked.value;
  const outcome = await books.sale({
    id,
    order,
    organization,
    seller,
    offering,
    instance,
    plan: plan && { ...plan, grant: derivedId('plan-credits', instance ?? id) },
    paid: { amountMicros: paid.amount, currency: paid.currency },
    description,
  });
  return outcome === 'CONFLICT' ? failed('CONFLICT', 'id', ID_TAKEN) : done(id);
}
