import type { Caller } from '#common/identity/caller.ts';
import type { Db } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import type { MemberChanges } from '#common/services/member-changes.ts';
import type { OrganizationDirectory } from '#common/services/organization-directory.ts';
import type { Ledger } from './domain/ledger.ts';
import type { AutoTopUps } from './domain/money/auto-top-up.ts';
import type { Books } from './domain/money/books.ts';
import type { KeptCards } from './domain/money/payment-methods.ts';
import type { PackSales } from './domain/money/packs.ts';
import type { Plans, Subscriptions } from './domain/money/subscriptions.ts';
import type { OrderPrices } from './domain/money/order-prices.ts';
import type { Payments } from './payments/payments.ts';
import type { CreditPacks } from './store/purchases/credit-packs.ts';
import type { Loaders } from './store/loaders.ts';
import type { WalletChanges } from './store/wallet-changes.ts';

/** What a request may know of the past: made anew for each, and for every event of a subscription. */
export interface Memory {
  directory: OrganizationDirectory;
  loaders: Loaders;
}

export interface Context extends Memory {
  readonly caller: Caller;
  readonly db: Db;
  readonly ledger: Ledger;
  readonly books: Books;
  readonly payments: Payments | undefined;
  readonly cards: KeptCards | undefined;
  readonly orderPrices: OrderPrices | undefined;
  /** Of a payout. */
  readonly minimumPayoutMicros: number;
  readonly packs: CreditPacks;
  readonly packSales: PackSales | undefined;
  readonly topUps: AutoTopUps;
  readonly subscriptions: Subscriptions;
  readonly plans: Plans;
  readonly walletChanges: WalletChanges;
  readonly memberChanges: MemberChanges;
  readonly requestId: string;
  readonly logger: Logger;
  /** Forgets what was read; a subscription would otherwise show every event the first one's figures. */
  forget(): void;
}

/** The row, if the caller may see it; what belongs to somebody else is a miss. */
export async function readable<T extends { organizationId: string }>(
  { directory }: Context,
  row: T | null,
): Promise<T | null> {
  return row !== null && (await directory.mayRead(row.organizationId)) ? row : null;
}

export const createContextFactory =
  (
    shared: Omit<Context, 'caller' | 'requestId' | 'forget' | keyof Memory>,
    remember: (caller: Caller) => Memory,
  ) =>
  (caller: Caller, requestId: string): Context => {
    const context: Context = {
      ...shared,
      ...remember(caller),
      caller,
      requestId,
      forget: () => void Object.assign(context, remember(caller)),
    };
    return context;
  };
