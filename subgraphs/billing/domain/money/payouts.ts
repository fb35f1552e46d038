import { z } from 'zod';
import { newId } from '#common/ids.ts';
import type { Caller } from '#common/identity/caller.ts';
import { fromStripeAmount } from '#common/payment/amounts.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandOperator, demandSignIn } from '../access.ts';
import { done, failed, ID_TAKEN, type Outcome } from '../failure.ts';
import { uuid, validate } from '../validate.ts';
import type { Books } from './books.ts';
import { currencyCode, positiveMicros, toDecimal } from './money.ts';

const payoutCreateInput = z.object({
  id: uuid.nullish(),
  organization: uuid,
  currency: currencyCode,
  amount: positiveMicros.nullish(),
});
export type PayoutCreateInput = z.input<typeof payoutCreateInput>;

/** What is wrong with a right of the caller to an organization's money; null when nothing is. */
export async function notManaging(
  directory: OrganizationDirectory,
  organization: string,
): Promise<Outcome | null> {
  if (!(await directory.mayRead(organization)))
    return failed('NOT_FOUND', 'organization', 'There is no such organization.');
  return (await directory.mayManage(organization))
    ? null
    : failed('FORBIDDEN', null, 'This needs an owner, an admin or a key with the ADMIN scope.');
}

/** Pays out what is available, or less. */
export async function createPayout(
  caller: Caller,
  directory: OrganizationDirectory,
  books: Books,
  minimumMicros: number,
  input: PayoutCreateInput,
): Promise<Outcome> {
  demandSignIn(caller);
  const checked = validate(payoutCreateInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { organization, currency, amount = null } = checked.value;
  const refused = await notManaging(directory, organization);
  if (refused) return refused;
  const id = checked.value.id ?? newId();
  const unitMicros = fromStripeAmount(1, currency);
  const asked = { id, seller: organization, currency, amountMicros: amount, minimumMicros, unitMicros };
  switch (await books.payOut(asked)) {
    case 'CREATED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'NO_ACCOUNT':
      return failed(
        'INVALID',
        'organization',
        'There is no payout account yet: payoutAccountLink opens one.',
      );
    case 'NOT_ENABLED':
      return failed(
        'INVALID',
        'organization',
        'The payment provider still wants to know something before it pays out.',
      );
    case 'TOO_MUCH':
      return failed('INVALID', 'amount', 'That is more than is available.');
    case 'TOO_FINE':
      return failed(
        'INVALID',
        'amount',
        `${currency} is paid out in whole units of ${toDecimal(unitMicros)}.`,
      );
    case 'TOO_LITTLE':
      return failed(
        'INVALID',
        'amount',
        `A payout is at least ${toDecimal(Math.max(minimumMicros, 1))} ${currency}.`,
      );
  }
}

/** Tries a failed payout again. */
export async function retryPayout(caller: Caller, books: Books, id: string): Promise<Outcome> {
  demandOperator(caller);
  return closing(id, books.retryPayout);
}

/** Gives a failed payout up; its amount is available again. */
export async function cancelPayout(caller: Caller, books: Books, id: string): Promise<Outcome> {
  demandOperator(caller);
  return closing(id, books.cancelPayout);
}

async function closing(id: string, close: (id: string) => Promise<string>): Promise<Outcome> {
  const checked = uuid.safeParse(id);
  if (!checked.success) return failed('NOT_FOUND', 'id', 'There is no such payout.');
  return (await close(checked.data)) === 'CLOSED'
    ? failed('INVALID', 'id', 'Only a payout that failed can be tried again or given up.')
    : done(checked.data);
}
