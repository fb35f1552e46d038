import type { Caller } from '#common/identity/caller.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import { opensWalletByReading } from './access.ts';
import type { Ledger } from './ledger.ts';
import { uuid } from './validate.ts';

/** The organization whose wallet the caller may look at, null when there is none to see; a member's first look opens the wallet. */
export async function findWallet(
  caller: Caller,
  directory: OrganizationDirectory,
  ledger: Ledger,
  organization: string,
): Promise<string | null> {
  const id = uuid.safeParse(organization);
  if (!id.success || !(await directory.mayRead(id.data))) return null;
  if (opensWalletByReading(caller)) await ledger.open(id.data);
  return id.data;
}
