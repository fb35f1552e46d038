import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandOperatorOrService } from '../access.ts';
import type { Failure } from '../failure.ts';
import { uuid, validate } from '../validate.ts';
import type { Books } from './books.ts';
import { decimalMicros, toDecimal } from './money.ts';

/** A percent in micro-units is a hundred times its millionths. */
const MICRO_PERCENT_OF_A_MILLIONTH = 100;

const commissionUpdateInput = z.object({
  organization: uuid.nullish(),
  percent: decimalMicros
    .refine((micros) => micros >= 0 && micros <= 100_000_000, 'A commission is 0 to 100 percent.')
    .refine((micros) => micros % MICRO_PERCENT_OF_A_MILLIONTH === 0, 'At most four decimal places.'),
});
export type CommissionUpdateInput = z.input<typeof commissionUpdateInput>;

/** The marketplace's part of what is earned from now on, by one seller or by all that have none of their own. */
export async function updateCommission(
  caller: Caller,
  books: Books,
  input: CommissionUpdateInput,
): Promise<{ percent: string | null; failures: Failure[] }> {
  demandOperatorOrService(caller);
  const checked = validate(commissionUpdateInput, input);
  if (!checked.ok) return { percent: null, failures: checked.failures };
  const { organization, percent } = checked.value;
  await books.setCommission(organization ?? null, percent / MICRO_PERCENT_OF_A_MILLIONTH);
  return { percent: toDecimal(percent), failures: [] };
}
