import type { Db, Executor } from '#common/database/database.ts';
import type { Stores, Transact } from '../domain/stores.ts';
import { createAfterSaleStore } from './after-sale.ts';
import { createApiKeyStore } from './api-keys.ts';
import { createCallerIdStore } from './caller-ids.ts';
import { createFeatureStore } from './features.ts';
import { createInstanceStore } from './instances.ts';
import { createListingStore } from './listings.ts';
import { createOfferingStore } from './offerings.ts';
import { createOrderLineStore } from './order-lines.ts';
import { createOrganizationStore } from './organizations/organizations.ts';
import { createPeopleStore } from './organizations/people.ts';
import { createSellerStore } from './organizations/sellers.ts';
import { createWorkStore } from './work.ts';

/** The stores on a database, or on a transaction of it. */
export const createStores = (db: Executor): Stores => ({
  organizations: createOrganizationStore(db),
  offerings: createOfferingStore(db),
  instances: createInstanceStore(db),
  apiKeys: createApiKeyStore(db),
  callerIds: createCallerIdStore(db),
  features: createFeatureStore(db),
  listings: createListingStore(db),
  people: createPeopleStore(db),
  sellers: createSellerStore(db),
  orderLines: createOrderLineStore(db),
  afterSale: createAfterSaleStore(db),
  work: createWorkStore(db),
});

export const createTransact =
  (db: Db): Transact =>
  (work) =>
    db.transaction((transaction) => work(createStores(transaction)));
