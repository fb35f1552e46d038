import type { Executor } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { WorkStore } from '../domain/stores.ts';

/** Queues of the `jobs` table; a job's key is the id in its payload, or an event's name and order. */
export const queues = {
  orders: 'commerce-orders',
  events: 'commerce-events',
  creditPacks: 'credit-packs',
  provisioning: 'provisioning',
  trialEnds: 'trial-ends',
  /** Of migration 0017 alone: what was agreed with sellers goes to billing, which charges by it. */
  commissions: 'seller-commissions',
  reconciler: 'reconciler',
  listings: 'listings',
  looks: 'listing-looks',
  fulfilments: 'order-fulfilments',
  settlements: 'order-settlements',
} as const;

/** At five minutes between the later ones about a day of trying, before an instance FAILED. */
const PROVISIONING_ATTEMPTS = 300;
/** What a customer has paid for is tried for weeks rather than given up. */
export const PAID_ATTEMPTS = 10_000;

export interface InstanceJob {
  instance: string;
}
export interface OrderJob {
  order: string;
}
export interface SettlementJob extends OrderJob {
  cause: string;
}
export interface CommissionJob {
  organization: string;
  percent: string;
}
export interface OrderLineJob {
  line: string;
}

export const createWorkStore = (db: Executor): WorkStore => ({
  provision: (instance) =>
    enqueue(db, {
      queue: queues.provisioning,
      key: instance,
      payload: { instance } satisfies InstanceJob,
      maxAttempts: PROVISIONING_ATTEMPTS,
    }),
  noteDelivery: (order, part) =>
    enqueue(db, {
      queue: queues.fulfilments,
      key: `${order}:${part}`,
      payload: { order } satisfies OrderJob,
      maxAttempts: PAID_ATTEMPTS,
    }),
  settleOrder: (order, cause) =>
    enqueue(db, {
      queue: queues.settlements,
      key: `${order}:${cause}`,
      payload: { order, cause } satisfies SettlementJob,
      maxAttempts: PAID_ATTEMPTS,
    }),
  provisionAgain: (instance) =>
    enqueue(db, {
      queue: queues.provisioning,
      key: `${instance}:${newId()}`,
      payload: { instance } satisfies InstanceJob,
      maxAttempts: PROVISIONING_ATTEMPTS,
    }),
  endTrial: (instance, runAt) =>
    enqueue(db, {
      queue: queues.trialEnds,
      key: instance,
      payload: { instance } satisfies InstanceJob,
      runAt,
      maxAttempts: PAID_ATTEMPTS,
    }),
  grantCreditPack: (line) =>
    enqueue(db, {
      queue: queues.creditPacks,
      key: line,
      payload: { line } satisfies OrderLineJob,
      maxAttempts: PAID_ATTEMPTS,
    }),
  grantCreditPackAgain: (line) =>
    enqueue(db, {
      queue: queues.creditPacks,
      key: `${line}:${newId()}`,
      payload: { line } satisfies OrderLineJob,
      maxAttempts: PAID_ATTEMPTS,
    }),
});
