import type { Database } from '#common/database/database.ts';
import { RejectedJob } from '#common/jobs/rejected-job.ts';
import type { Job } from '#common/jobs/store.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { CreditsRefused, type Credits } from './domain/orders/credits.ts';
import { isDelivered, type Fulfilments } from './domain/orders/delivered-order.ts';
import { endTrial } from './domain/instances/end-trial.ts';
import { fulfilCreditLine } from './domain/orders/fulfil-credit-line.ts';
import type { PaidOrder } from './domain/orders/order.ts';
import { isOurs } from './domain/orders/our-order.ts';
import { failProvisioning, provisionInstance } from './domain/instances/provision-instance.ts';
import { receiveOrder } from './domain/orders/receive-order.ts';
import { settleOrder } from './domain/orders/settle-order.ts';
import type { Commissions } from './domain/sellers/commissions.ts';
import type { SecretSeal } from './domain/api-keys/secret-seal.ts';
import type { CommerceListings } from './domain/listing/commerce-listings.ts';
import { bringToCommerce, lookAt, lookForDrift, OfferingTaken } from './listing-worker.ts';
import type { ListingJob, LookJob } from './store/listings.ts';
import type { CommerceClient } from './orders/commerce-client.ts';
import { workOff, type CommerceEvent } from './orders/events.ts';
import { reconcile, startReconciling, type ReconcileJob } from './orders/reconciler.ts';
import { createStores, createTransact } from './store/stores.ts';
import {
  queues,
  type CommissionJob,
  type InstanceJob,
  type OrderJob,
  type OrderLineJob,
  type SettlementJob,
} from './store/work.ts';

export interface WorkerResources {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  credits: Credits;
  commissions: Commissions;
  seal: SecretSeal;
  /** Undefined without an app token: then nobody reconciles. */
  commerce: CommerceClient | undefined;
  /** Undefined without an app token: then nothing gets to commerce. */
  listings: CommerceListings | undefined;
  /** Undefined without an app token: then orders stay unfulfilled in commerce. */
  fulfilments: Fulfilments | undefined;
  /** What commerce has is looked at so often. */
  lookEveryMs: number;
}

/** Everything that happens after the answer: one worker for each queue. */
export async function startWorkers(resources: WorkerResources): Promise<Worker> {
  const { database, notifications, logger, commerce } = resources;
  const start = <T>(
    queue: string,
    handle: (job: Job<T>, signal: AbortSignal) => Promise<void>,
    giveUp?: (job: Job<T>) => Promise<void>,
  ) => startWorker<T>({ queue, database, notifications, logger, handle, giveUp });
  const workers = [
    await start<PaidOrder>(queues.orders, ({ payload }) => receive(resources, payload)),
    await start<CommerceEvent>(queues.events, ({ payload }) => workOff(resources, payload)),
    await start<SettlementJob>(queues.settlements, ({ payload }) => settle(resources, payload)),
    await start<OrderLineJob>(queues.creditPacks, ({ payload }) => fulfil(resources, payload)),
    await start<InstanceJob>(
      queues.provisioning,
      ({ payload }) => provision(resources, payload),
      ({ payload }) => failProvisioning(createStores(database.db), payload.instance, NOT_IN_TIME),
    ),
    await start<CommissionJob>(queues.commissions, ({ payload: { organization, percent } }) =>
      resources.commissions.set(organization, percent),
    ),
    await start<InstanceJob>(queues.trialEnds, ({ payload }) =>
      endTrial(createStores(database.db), payload.instance),
    ),
  ];
  if (commerce) {
    await startReconciling(database);
    workers.push(
      await start<ReconcileJob>(queues.reconciler, ({ payload }, signal) =>
        reconcile({ database, commerce, logger }, payload, signal),
      ),
    );
  }
  const { listings, fulfilments } = resources;
  workers.push(
    await startWorker<LookJob>({
      queue: queues.looks,
      database,
      notifications,
      logger,
      async handle({ payload }) {
        if (listings) await lookAt({ db: database.db, commerce: listings, logger }, payload.offering);
      },
      isKnown: (error) => error instanceof OfferingTaken,
    }),
    await start<OrderJob>(queues.fulfilments, async ({ payload }) => {
      // Without a way to commerce the job is done all the same: nobody would ever work it off.
      if (fulfilments && (await isDelivered(createStores(database.db), payload.order)))
        await fulfilments.fulfil(payload.order);
    }),
  );
  if (listings) workers.push(...(await startListing({ ...resources, listings })));
  return { stop: async (graceMs) => void (await Promise.all(workers.map((worker) => worker.stop(graceMs)))) };
}

async function receive({ database, credits, logger }: WorkerResources, order: PaidOrder): Promise<void> {
  const { db } = database;
  if (!(await isOurs({ stores: createStores(db), credits }, order))) {
    logger.info({ order: order.id }, 'an order of something else than ours was left alone');
    return;
  }
  const noteStray = (organization: string): void =>
    logger.warn(
      { order: order.id, organization },
      'an order names an organization that its buyer does not belong to; the personal workspace has it',
    );
  const nothing = await receiveOrder(createTransact(db), order, noteStray);
  for (const line of nothing) logNothing(logger, line);
}

/** What billing refuses it refuses again: an operator sees it among the jobs that were given up. */
async function settle(
  { database, credits }: WorkerResources,
  { order, cause }: SettlementJob,
): Promise<void> {
  try {
    await settleOrder(
      { stores: createStores(database.db), transact: createTransact(database.db), credits },
      order,
      cause,
    );
  } catch (error) {
    throw error instanceof CreditsRefused ? new RejectedJob(error.message) : error;
  }
}

async function fulfil({ database, credits, logger }: WorkerResources, { line }: OrderLineJob) {
  const { db } = database;
  const outcome = await fulfilCreditLine(
    { stores: createStores(db), transact: createTransact(db), credits },
    line,
  );
  if (outcome === 'nothing') logNothing(logger, line);
  if (outcome === 'instances by product slug')
    logger.warn({ line }, 'a variant has no plan; the slug of its product decided');
}

/** Somebody has paid and gets nothing: for an operator to mend. */
const logNothing = (logger: Logger, line: string): void =>
  logger.error({ line }, 'a paid order line buys nothing that is known here; `order_lines` says why');

const NOT_IN_TIME = 'Provisioning did not come to an end in time.';

const provision = ({ database, credits, seal }: WorkerResources, { instance }: InstanceJob): Promise<void> =>
  provisionInstance({ stores: createStores(database.db), credits, seal }, instance);

/** Brings offerings to commerce as they change, and looks whether it still has them so. */
async function startListing({
  database,
  notifications,
  logger,
  listings,
  lookEveryMs,
}: WorkerResources & { listings: CommerceListings }): Promise<Worker[]> {
  const work = { db: database.db, commerce: listings, logger };
  const worker = await startWorker<ListingJob>({
    queue: queues.listings,
    database,
    notifications,
    logger,
    handle: ({ payload }) => bringToCommerce(work, payload.offering),
  });
  const looking = new AbortController();
  let look = Promise.resolve<unknown>(undefined);
  const timer = setInterval(() => {
    look = look
      .then(() => lookForDrift(work, lookEveryMs, looking.signal))
      .catch((error: unknown) => logger.warn({ err: error }, 'cannot look at what commerce has'));
  }, lookEveryMs / 4);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    looking.abort();
    await look;
  };
  return [worker, { stop }];
}
