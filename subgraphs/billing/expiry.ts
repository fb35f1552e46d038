import type { Database } from '#common/database.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import type { Logger } from '#common/logging.ts';
import type { Notifications } from '#common/notifications.ts';
import type { Ledger } from './domain/ledger.ts';

/** Books what has expired, so that subscribers hear of it; readers see it as expired even before. */
export const startExpiry = (
  database: Database,
  notifications: Notifications,
  logger: Logger,
  ledger: Ledger,
): Promise<Worker> =>
  startWorker<{ wallet: string }>({
    queue: 'expiry',
    database,
    notifications,
    logger,
    handle: ({ payload }) => ledger.expire(payload.wallet),
  });
