import type { Db } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Outbound } from '#common/outbound/outbound.ts';
import type { Actor } from './domain/actor.ts';
import { mayManage, type Caller, type Person } from './domain/caller.ts';
import type { PaymentGateway } from './domain/payment/payment-gateway.ts';
import type { OwnTokens } from './identity/own-tokens.ts';
import { viewOf, type View } from './domain/catalogue/view.ts';
import { createLoaders, type Loaders } from './store/loaders.ts';
import type { UserRow } from './store/rows.ts';
import type { MetadataStore } from './store/metadata.ts';
import type { SalesStore } from './store/sales/sales.ts';
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
  /** The rows of everything that carries metadata. */
  descriptions: MetadataStore;
  outbound: Outbound;
  tokens: OwnTokens;
  /** Hosts to which mails may lead. */
  clientHosts: readonly string[];
  /** Where others reach this service: pictures are there. */
  publicUrl: string;
  /** Read anew each time: what a mutation has changed is loaded again by the next. */
  readonly loaders: Loaders;
  /** Forgets what was loaded. */
  renewLoaders(): void;
  requestId: string;
  logger: Logger;
}

export type Parts = Pick<
  Context,
  | 'db'
  | 'sales'
  | 'shelf'
  | 'descriptions'
  | 'outbound'
  | 'tokens'
  | 'clientHosts'
  | 'publicUrl'
  | 'gateways'
  | 'logger'
  | 'caller'
  | 'requestId'
>;

export function createContext(parts: Parts): Context {
  const { caller, sales } = parts;
  let loaders = createLoaders(parts.db, sales);
  let actor: Promise<Actor> | undefined;
  const account = async (person: Person): Promise<UserRow> =>
    person.account ??
    (await sales.users.current(person)) ??
    sales.transaction(({ users }) => users.ensure(person));
  const find = async (): Promise<Actor> => ({
    caller,
    user: caller.kind === 'person' ? await account(caller) : null,
  });
  return {
    ...parts,
    get loaders() {
      return loaders;
    },
    renewLoaders: () => void (loaders = createLoaders(parts.db, sales)),
    actor: () => (actor ??= find()),
    view: async (channel) => viewOf(await loaders.channels(), channel, mayManage(caller)),
  };
}
