import type { Database } from '#common/database/database.ts';
import type { Caller } from '#common/identity/caller.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Notifications } from '#common/database/notifications.ts';
import type { Operations } from './operations/operations.ts';
import { createAccess, type Access } from './domain/access.ts';
import type { Flows, Studio } from './domain/offerings/create-version.ts';
import type { Products } from './domain/offerings/link-offering.ts';
import type { Channels } from './domain/offerings/plans.ts';
import type { UsageOf } from './domain/instances/run-usage.ts';
import type { Commissions } from './domain/sellers/commissions.ts';
import type { SecretSeal } from './domain/api-keys/secret-seal.ts';
import type { Stores, Transact } from './domain/stores.ts';
import { createLoaders, type Loaders } from './store/loaders.ts';
import type { RunTermsReader } from './store/run-terms.ts';
import { createStores, createTransact } from './store/stores.ts';

/** What the process has once, for all requests. */
export interface Resources {
  database: Database;
  notifications: Notifications;
  seal: SecretSeal;
  flows: Flows;
  /** As the owner of an access token reads it; undefined where none is configured. */
  studioOf?: ((accessToken: string | null) => Studio) | undefined;
  channels: Channels;
  products: Products;
  commissions: Commissions;
  usageOf: UsageOf;
  runTermsOf: RunTermsReader;
  logger: Logger;
  operations: Operations;
}

export interface Context extends Resources {
  caller: Caller;
  requestId: string;
  studio: Studio | undefined;
  stores: Stores;
  transact: Transact;
  access: Access;
  loaders: Loaders;
  /** Forgets what was read: every event of a subscription must be read, and authorised, afresh. */
  refresh(): void;
}

export function createContext(
  resources: Resources,
  caller: Caller,
  requestId: string,
  accessToken: string | null = null,
): Context {
  const { db } = resources.database;
  const stores = createStores(db);
  const fresh = (): Pick<Context, 'access' | 'loaders'> => {
    const loaders = createLoaders(db, resources.usageOf);
    return { loaders, access: createAccess(caller, (email) => loaders.memberships.load(email)) };
  };
  return {
    ...resources,
    ...fresh(),
    caller,
    requestId,
    studio: resources.studioOf?.(accessToken),
    stores,
    transact: createTransact(db),
    // On whatever object it is called: Apollo Server works on a copy of the one that is made here.
    refresh() {
      Object.assign(this, fresh());
    },
  };
}
