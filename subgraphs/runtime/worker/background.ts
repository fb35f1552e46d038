import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { startSweeper } from '#common/database/sweeper.ts';
import { endedJobs } from '#common/jobs/ended-jobs.ts';
import { startWorker } from '#common/jobs/worker.ts';
import { startMailWorker } from '#common/mail/mail-worker.ts';
import type { Outbound } from '#common/outbound/outbound.ts';
import type { Logger } from '#common/process/logging.ts';
import type { Config } from '../config.ts';
import type { ConnectorStore, ToolServers } from '../domain/connectors/ports.ts';
import type { DocumentStore, Embeddings, VectorStore } from '../domain/documents/ports.ts';
import { fireSchedule, type FirePorts } from '../domain/schedules/fire-schedule.ts';
import type { DueTime } from '../domain/schedules/ports.ts';
import type { WebhookStore } from '../domain/webhooks/ports.ts';
import { BYTES_QUEUE, deletedDocuments } from '../store/documents/document-store.ts';
import type { DocumentKeeping } from '../document-keeping.ts';
import { expiredEvents, oldMessages } from '../store/runs/retention.ts';
import { SCHEDULE_QUEUE } from '../store/schedules.ts';
import { startDocumentMoves, startDocumentReading, startDocumentTaking } from './document-workers.ts';
import { startDisabledEndpointMails } from './disabled-endpoints.ts';
import { startEmbeddingWorker } from './embedding-worker.ts';
import { startScheduleClock } from './schedule-clock.ts';
import { startToolFollowers } from './tool-followers.ts';
import { startWebhookSender } from './webhook-sender.ts';

export interface BackgroundParts {
  config: Config;
  database: Database;
  notifications: Notifications;
  logger: Logger;
  outbound: Outbound;
  documents: DocumentStore;
  /** Where documents are read and kept besides the database. */
  kept: DocumentKeeping;
  /** Where an embeddings endpoint is configured. */
  meaning?: { embeddings: Embeddings; vectors: VectorStore };
  connectors: ConnectorStore;
  toolServers: ToolServers;
  webhooks: WebhookStore;
  /** What a schedule starts its runs with. */
  firing: FirePorts;
  contactsOf(organizationId: string): Promise<string[]>;
}

/**
 * Everything that happens beside requests and runs: documents are read, schedules fire, tools are followed, webhooks
 * and mails are sent, what is too old goes. What ends each is added to `closing` as it starts.
 */
export async function startBackground(
  {
    config,
    outbound,
    documents,
    kept,
    meaning,
    connectors,
    toolServers,
    webhooks,
    firing,
    contactsOf,
    ...parts
  }: BackgroundParts,
  closing: (() => unknown)[],
): Promise<void> {
  const { database, notifications, logger } = parts;
  const begun = (part: { stop(): Promise<void> }): void => void closing.push(() => part.stop());

  begun(await startDocumentReading({ ...parts, documents, kept }));
  begun(await startDocumentMoves({ ...parts, documents, kept }));
  if (kept.taking) begun(await startDocumentTaking({ ...parts, documents, kept }, kept.taking));
  if (meaning) begun(await startEmbeddingWorker({ ...parts, ...meaning }));
  begun(
    await startWorker<DueTime>({
      ...parts,
      queue: SCHEDULE_QUEUE,
      handle: ({ payload }) => fireSchedule(payload, firing),
    }),
  );
  begun(await startScheduleClock(firing.schedules, notifications, logger));
  begun(startToolFollowers({ connectors, toolServers, logger }));
  begun(await startWebhookSender(webhooks, outbound, notifications, logger));
  begun(await startDisabledEndpointMails({ ...parts, webhooks, contactsOf }));
  begun(await startMailWorker({ ...parts, settings: config }));
  const { db } = database;
  const keepDays = config.RUN_EVENT_RETENTION_DAYS;
  // What is to go from elsewhere is a tenant's: nobody else would know of it any more.
  const jobs = endedJobs(database.pool, { owed: [BYTES_QUEUE] });
  const sweeps = [expiredEvents(db, keepDays), oldMessages(db, keepDays), deletedDocuments(db), jobs];
  begun(startSweeper(sweeps, logger));
}
