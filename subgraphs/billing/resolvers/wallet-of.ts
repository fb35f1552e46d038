import type { Context } from '../context.ts';
import { uuid } from '../domain/validate.ts';
import type { WalletPosition } from '../store/tables.ts';

/** The wallet of an entry or a reservation; wallets are never deleted, so there is one. */
export async function walletOf(
  { walletId }: { walletId: string },
  _arguments: unknown,
  { loaders }: Context,
): Promise<WalletPosition> {
  const wallet = await loaders.wallet.load(walletId);
  if (!wallet) throw new Error(`wallet ${walletId} is gone`);
  return wallet;
}

/**
 * The wallet of an organization, which is opened by the first look at it, whoever looks; null for those who
 * may not. A wrong id opens none, though operators may look wherever they like.
 */
export async function walletOfOrganization(
  { directory, loaders, ledger }: Context,
  organization: string,
  exists: (id: string) => Promise<boolean> = (id) => directory.exists(id),
): Promise<WalletPosition | null> {
  const id = uuid.safeParse(organization);
  if (!id.success || !(await directory.mayRead(id.data))) return null;
  const wallet = await loaders.walletOfOrganization.load(id.data);
  if (wallet || !(await exists(id.data))) return wallet;
  await ledger.open(id.data);
  return loaders.walletOfOrganization.clear(id.data).load(id.data);
}
