import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { demandSignIn } from './access.ts';
import { MAX_CREDITS } from './credits.ts';
import { done, failed, type Outcome } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { uuid, validate } from './validate.ts';

const walletUpdateInput = z.object({
  organization: uuid,
  lowCreditThreshold: z
    .int()
    .min(0, 'A threshold is not negative.')
    .max(MAX_CREDITS, 'That is more than a wallet can count.')
    .nullish(),
});
export type WalletUpdateInput = z.input<typeof walletUpdateInput>;

/** Changes what is given: null takes a threshold away, nothing leaves it as it is. */
export async function updateWallet(
  caller: Caller,
  directory: OrganizationDirectory,
  ledger: Ledger,
  input: WalletUpdateInput,
): Promise<Outcome> {
  demandSignIn(caller);
  const checked = validate(walletUpdateInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { organization, lowCreditThreshold } = checked.value;
  if (!(await directory.mayRead(organization)) || !(await directory.exists(organization)))
    return failed('NOT_FOUND', 'organization', 'There is no such organization.');
  if (!(await directory.mayManage(organization)))
    return failed('FORBIDDEN', null, 'This needs an owner, an admin or a key with the ADMIN scope.');
  const wallet = await ledger.open(organization);
  if (lowCreditThreshold !== undefined) await ledger.setLowCreditThreshold(organization, lowCreditThreshold);
  return done(wallet);
}
