import type { Context } from '../context.ts';
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
