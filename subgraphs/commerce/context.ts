import type { Db } from '#common/database.ts';
import type { Logger } from '#common/logging.ts';
import type { Actor } from './domain/actor.ts';
import { mayManage, type Caller, type Person } from './domain/caller.ts';
import type { PaymentGateway } from './domain/payment-gateway.ts';
import { viewOf, type View } from './domain/view.ts';
import { createLoaders, type Loaders } from './store/loaders.ts';
import type { UserRow } from './store/rows.ts';
import type { SalesStore } from './store/sales.ts';
import type { ShelfStore } from './store/shelf.ts';

/** What a resolver gets: who asks, and fresh loaders. */
export interface Context {
  caller: Caller;
  /** The caller with its account, which is made at first sight. */
  actor(): Promise<Actor>;
  /** How the caller sees a channel; undefined when it may not see it at all. */
  view(channel: string | null | undefined): Promise<View | undefined>;
  db: Db;
  sales: SalesStore;
  shelf: ShelfStore;
  gateways: readonly PaymentGateway[];
  loaders: Loaders;
  requestId: string;
  logger: Logger;
}

export type Parts = Pick<Context, 'db' | 'sales' | 'shelf' | 'gateways' | 'logger' | 'caller' | 'requestId'>;

export function createContext(parts: Parts): Context {
  const { caller, sales } = parts;
  const loaders = createLoaders(parts.db, sales);
  let actor: Promise<Actor> | undefined;
  const account = async (person: Person): Promise<UserRow> =>
    (await sales.users.current(person)) ?? sales.transaction(({ users }) => users.ensure(person));
  const find = async (): Promise<Actor> => ({
    caller,
    user: caller.kind === 'person' ? await account(caller) : null,
  });
  return {
    ...parts,
    loaders,
    actor: () => (actor ??= find()),
    view: async (channel) => viewOf(await loaders.channels(), channel, mayManage(caller)),
  };
}
