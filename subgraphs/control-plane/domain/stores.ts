import type { ApiKeyStore } from './api-keys/api-key.ts';
import type { CallerIdStore } from './caller-ids.ts';
import type { InstanceStore } from './instances/instance.ts';
import type { ListingStore, OfferingStore } from './offering.ts';
import type { AfterSaleStore, OrderLineStore } from './orders/order.ts';
import type { FeatureStore } from './features/feature.ts';
import type { OrganizationStore, PeopleStore } from './organization.ts';
import type { SellerStore } from './sellers/seller.ts';

/** Work for later, written in the transaction that causes it. */
export interface WorkStore {
  provision(instanceId: string): Promise<void>;
  /** A part of the order (an instance, a line) is delivered: commerce is told when all of it is. */
  noteDelivery(orderId: string, part: string): Promise<void>;
  /** After a try that FAILED. */
  provisionAgain(instanceId: string): Promise<void>;
  endTrial(instanceId: string, at: Date): Promise<void>;
  /** Brings billing to know what is known of an order now; `cause` names what came to be known, once. */
  settleOrder(orderId: string, cause: string): Promise<void>;
  grantCreditPack(orderLineId: string): Promise<void>;
  /** After a try that came to nothing. */
  grantCreditPackAgain(orderLineId: string): Promise<void>;
}

export interface Stores {
  organizations: OrganizationStore;
  offerings: OfferingStore;
  instances: InstanceStore;
  apiKeys: ApiKeyStore;
  callerIds: CallerIdStore;
  orderLines: OrderLineStore;
  features: FeatureStore;
  listings: ListingStore;
  people: PeopleStore;
  sellers: SellerStore;
  afterSale: AfterSaleStore;
  work: WorkStore;
}

/**
 * Runs the work in one transaction: all of it happens, or nothing. The work must use the stores that
 * it is given and nothing else of the database (authorise before): waiting in a transaction for a
 * second connection, while all are held by others who do the same, is a deadlock.
 */
export type Transact = <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
