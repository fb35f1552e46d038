import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { isDatabaseAway } from '#common/database/database-error.ts';
import { openDatabase } from '#common/database/database.ts';
import { authenticate } from '#common/identity/authenticate.ts';
import { LimitsLeft } from '#common/graph/limits-left.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { createLogger } from '#common/process/logging.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { followMemberChanges } from '#common/services/member-changes.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import type { Service } from '#common/services/service.ts';
import { stopInReverse } from '#common/process/stop-in-reverse.ts';
import { serveMarketplaceService } from '#common/serving/marketplace-service.ts';
import type { Config } from './config.ts';
import { configuredKeeping } from './document-keeping.ts';
import { membershipsOf, type Context, type Statistics } from './context.ts';
import { configuredEmbeddings, configuredModel } from './models/configured-model.ts';
import { createBillingProcesses } from './services/billing-processes.ts';
import { createCreditHolds } from './services/billing.ts';
import {
  createInstanceDirectory,
  createContactDirectory,
  createPublisherDirectory,
} from './services/control-plane.ts';
import { createUsageReports } from './store/runs/usage-reports.ts';
import { settingVariables, variablesFrom } from './domain/engine/setting-variables.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { countDocuments, loadDocumentPage, ownerOfDocuments } from './store/documents/document-reader.ts';
import { CALLBACK_PATH, serveConnectorCallback } from './connector-callback.ts';
import { createUploads } from './uploads.ts';
import { createToolServers } from './services/tool-servers.ts';
import { countConnectors, loadConnectorPage } from './store/connectors/connector-reader.ts';
import { createConnectorStore } from './store/connectors/connectors.ts';
import { createConnectorTools } from './worker/connector-tools.ts';
import { createScheduleStore } from './store/schedules.ts';
import { startBackground } from './worker/background.ts';
import { createWebhookStore } from './store/webhooks.ts';
import { createTextReading } from './extraction/extract-text.ts';
import { createDocumentStore } from './store/documents/document-store.ts';
import { createDocumentSearch } from './domain/documents/search-documents.ts';
import { createVectorStore } from './store/documents/vectors.ts';
import { passagesAt, searchFullText } from './store/documents/full-text.ts';
import { createPublisherVariables } from './store/flows/publisher-variables.ts';
import { createSurroundings } from './worker/surroundings.ts';
import { createOutbound } from '#common/outbound/outbound.ts';
import { configuredSecrets } from '#common/secrets/configured.ts';
import { createFlowUploads } from './store/flows/langflow-uploads.ts';
import { createLangflowServer } from './services/langflow/langflow-server.ts';
import { createRunAdmission } from './store/runs/admission.ts';
import { createFlowStore } from './store/flows/flows.ts';
import { createLoaders } from './store/loaders.ts';
import { listRuns } from './store/runs/run-lists.ts';
import { readRunStatistics } from './store/runs/run-statistics.ts';
import { readRunUsage } from './store/runs/run-usage.ts';
import { startSummingUp } from './store/runs/sum-up-statistics.ts';
import { createRunQueue } from './store/runs/queue.ts';
import { runGauges } from './store/runs/run-gauges.ts';
import { createRunLogReader } from './store/runs/run-reader.ts';
import { createSessionHistory } from './store/runs/sessions.ts';
import { openRunSignals } from './streaming/run-signals.ts';
import { createSchema } from './subgraph.ts';
import { createFlowCache } from './worker/flow-cache.ts';
import { startRunWorker } from './worker/run-worker.ts';

/** Serves the API and works off the queue; any number of processes may share one database. */
export async function start(config: Config): Promise<Service> {
  const logger = createLogger('runtime', config.LOG_LEVEL);
  const keys = await readServiceKeys(config.IDENTITY_DIR, 'runtime');
  const controlPlane = createServiceClient('control-plane', config.CONTROL_PLANE_URL, keys);
  const billing = new Map(
    config.BILLING_URL.map((url) => [url, createServiceClient('billing', url, keys)] as const),
  );
  const holds = createCreditHolds(createBillingProcesses(billing));
  const database = openDatabase({
    url: config.DATABASE_URL,
    maxConnections: config.DATABASE_MAX_CONNECTIONS,
    applicationName: 'runtime',
    logger,
  });
  const { db } = database;
  const notifications = openNotifications(config.DATABASE_URL, logger);
  const closing: (() => unknown)[] = [() => database.close(), () => notifications.close()];
  const stop = stopInReverse(closing);
  try {
    await migrate(database, join(import.meta.dirname, 'store/migrations'), logger);
    const flows = createFlowStore(db);
    const signals = await openRunSignals(notifications);
    closing.push(signals.close);
    const memberChanges = followMemberChanges(controlPlane, logger);
    closing.push(() => memberChanges.close());
    const summingUp = startSummingUp(db, logger);
    closing.push(() => summingUp.stop());
    const outbound = createOutbound({ privateHosts: config.OUTBOUND_PRIVATE_HOSTS });
    closing.push(() => outbound.close());
    const secrets = await configuredSecrets('runtime', config);
    const variables = createPublisherVariables(db, secrets);
    const connectors = createConnectorStore(db, secrets);
    const toolServers = createToolServers(outbound);
    const embeddings = configuredEmbeddings(config);
    const reading = createTextReading();
    closing.push(() => reading.stop());
    const { extract } = reading;
    const kept = configuredKeeping(config, { db, extract, logger });
    const documents = createDocumentStore(db, {
      ...(embeddings && { embeddedBy: embeddings.model }),
      isMovedOutside: kept.objects !== undefined,
      isReadElsewhere: kept.removeIndexed !== undefined,
    });
    const meaning = embeddings && { embeddings, vectors: createVectorStore(db, embeddings.model, logger) };
    const ownSearch = createDocumentSearch({
      fullText: (...asked) => searchFullText(db, ...asked),
      passagesAt: (...asked) => passagesAt(db, ...asked),
      ...(meaning && { meaning }),
      logger,
    });
    const search = kept.searchWith(ownSearch);
    const documentQuota = { documents: config.DOCUMENT_MAX_COUNT, bytes: config.DOCUMENT_MAX_TOTAL_BYTES };
    const flowOf = createFlowCache(flows);
    const flowServer =
      config.LANGFLOW_URL === undefined
        ? undefined
        : createLangflowServer({
            url: config.LANGFLOW_URL,
            apiKey: config.LANGFLOW_API_KEY,
            modelName: config.LLM_MODEL,
            silenceMs: config.LANGFLOW_SILENCE_SECONDS * 1_000,
            uploads: createFlowUploads(db),
            logger,
          });
    const surroundings = createSurroundings({
      documents,
      search,
      quota: documentQuota,
      outbound,
      extract,
      connectorTools: createConnectorTools({ connectors, toolServers, logger }),
      async secret({ terms }, name) {
        const settings = variablesFrom(terms.settings, terms.offeringName);
        const setting = settingVariables.includes(name.toLowerCase())
          ? settings[name.toLowerCase()]
          : undefined;
        return setting || (terms.publisherId && (await variables.value(terms.publisherId, name)));
      },
      async subflow({ terms }, name) {
        const id = terms.publisherId && (await flows.findByName(terms.publisherId, name));
        const flow = id ? await flowOf(id) : undefined;
        return flow?.engine === 'EMBEDDED' ? flow.program : undefined;
      },
    });
    const queue = createRunQueue(db, signals.grown);
    const worker = await startRunWorker({
      ports: {
        surroundings,
        queue,
        sessions: createSessionHistory(db),
        flowOf,
        flowServer,
        model: configuredModel(config),
        holds,
        isAway: isDatabaseAway,
        logger,
      },
      notifications,
      concurrency: config.RUN_CONCURRENCY,
      leaseMs: config.RUN_LEASE_MS,
    });
    closing.push(() => worker.stop(config.RUN_STOP_GRACE_MS));
    let url = '';
    const uploads = createUploads({ secrets, documents, logger }, () => config.UPLOAD_URL ?? url);
    const starting = {
      admission: createRunAdmission(db, signals),
      places: worker,
      instances: createInstanceDirectory(controlPlane),
      defaults: {
        budgetCredits: config.RUN_DEFAULT_BUDGET_CREDITS,
        deadlineSeconds: config.RUN_DEFAULT_DEADLINE_SECONDS,
        maxOpenRuns: config.RUN_MAX_OPEN_PER_ORGANIZATION,
      },
      holds,
    };
    const schedules = createScheduleStore(db);
    const webhooks = createWebhookStore(db, secrets);
    await startBackground(
      {
        config,
        database,
        notifications,
        logger,
        outbound,
        documents,
        kept,
        ...(meaning && { meaning }),
        connectors,
        toolServers,
        webhooks,
        firing: { ...starting, schedules },
        contactsOf: createContactDirectory(controlPlane),
      },
      closing,
    );
    const shared = {
      ...starting,
      queue,
      reports: createUsageReports(db),
      schedules,
      webhooks,
      refusesWebhook: (address: string) => {
        const why = outbound.refusal(address);
        const { host = '', protocol = '' } = URL.parse(address) ?? {};
        const isOurs = config.OUTBOUND_PRIVATE_HOSTS.includes(host);
        return why ?? (protocol === 'https:' || isOurs ? undefined : 'it has to begin with https://');
      },
      log: signals.reading(createRunLogReader(db)),
      flows,
      flowServer,
      variables,
      connectors,
      toolServers,
      oauthRedirect: () => new URL(CALLBACK_PATH, config.UPLOAD_URL ?? url).href,
      connectorReader: {
        page: (publishers: readonly (string | null)[], page: Page) => loadConnectorPage(db, publishers, page),
        count: (publishers: readonly (string | null)[]) => countConnectors(db, publishers),
      },
      refusesAddress: outbound.refusal,
      documents,
      documentQuota,
      documentReader: {
        page: (instanceId: string, page: Page) => loadDocumentPage(db, instanceId, page),
        count: (instanceId: string) => countDocuments(db, instanceId),
        owner: (instanceId: string) => ownerOfDocuments(db, instanceId),
        search,
      },
      uploads,
      documentChanges: (id: string, signal: () => void) =>
        notifications.listen('document_changed', (changed) => {
          if (changed === '' || changed === id.toLowerCase()) signal();
        }),
      memberChanges,
      signals,
      logger,
      freshLoaders: () => createLoaders(db),
      statistics: {
        read: (scope, from, to, interval) => readRunStatistics(db, scope, from, to, interval),
        usage: (instances) => readRunUsage(db, instances),
        runs: (scope, filter, page) => listRuns(db, scope, filter, page),
      } satisfies Statistics,
      publishersOf: createPublisherDirectory(controlPlane),
    };
    const server = await serveMarketplaceService<Context>({
      name: 'runtime',
      database,
      gauges: runGauges,
      host: config.HOST,
      port: config.PORT,
      logger,
      schema: createSchema(),
      async context({ headers, requestId }) {
        const caller = await authenticate(keys, headers, logger);
        const freshMemberships = () => membershipsOf(caller, controlPlane);
        const fresh = { memberships: freshMemberships(), loaders: shared.freshLoaders() };
        return { ...shared, ...fresh, caller, freshMemberships, limitsLeft: new LimitsLeft(), requestId };
      },
      routes: (app) => {
        uploads.route(app);
        serveConnectorCallback(app, shared);
      },
      ready: async () => void (await db.execute(sql`SELECT FROM runs LIMIT 1`)),
    });
    url = server.url;
    closing.push(() => server.close());
    return { name: 'runtime', url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
