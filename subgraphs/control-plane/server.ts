import { join } from 'node:path';
import { openDatabase } from '#common/database/database.ts';
import { authenticate } from '#common/identity/authenticate.ts';
import { accessTokenIn } from '#common/identity/person-access-token.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { endedJobs } from '#common/jobs/ended-jobs.ts';
import { createLogger } from '#common/process/logging.ts';
import { startMailWorker } from '#common/mail/mail-worker.ts';
import { startWebhookEventWorker } from '#common/webhooks/webhook-event-worker.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import type { Service } from '#common/services/service.ts';
import { stopInReverse } from '#common/process/stop-in-reverse.ts';
import { serveMarketplaceService } from '#common/serving/marketplace-service.ts';
import { startSweeper } from '#common/database/sweeper.ts';
import { oldAuditEvents } from './audit/audit-log.ts';
import { startAuditCollector } from './audit/collector.ts';
import { ownSource, sourceOfService } from './audit/sources.ts';
import { createCommissions, createCredits } from './clients/billing.ts';
import { commerceWithoutToken, createCommerceApi } from './clients/commerce.ts';
import { tellMissingPermissions } from './clients/commerce-permissions.ts';
import { createFulfilments } from './clients/fulfilments.ts';
import { createUsageOf } from './clients/run-usage.ts';
import { createFlows } from './clients/flows.ts';
import { createStudio } from './clients/studio.ts';
import { createCommerceListings } from './clients/listings.ts';
import type { Config } from './config.ts';
import { createContext } from './context.ts';
import { seedDemo } from './demo/seed.ts';
import { createSecretSeal } from './domain/api-keys/secret-seal.ts';
import { createFailedJobsReader } from './operations/failed-jobs.ts';
import { peersOf } from './operations/peers.ts';
import { createCommerceClient } from './orders/commerce-client.ts';
import { createSignatureVerifier } from '#common/identity/webhook-signature.ts';
import { serveWebhook } from './orders/webhook.ts';
import { oldUseReports, oldUses } from './schema-usage/old-uses.ts';
import { readSealKeyMaterial } from './seal-key.ts';
import { repeatableSecrets } from './store/repeatable-secrets.ts';
import { createRunTermsReader } from './store/run-terms.ts';
import { buildSchema } from './subgraph.ts';
import { startWorkers } from './workers.ts';

export async function start(config: Config): Promise<Service> {
  const logger = createLogger('control-plane', config.LOG_LEVEL);
  const keys = await readServiceKeys(config.IDENTITY_DIR, 'control-plane');
  const seal = createSecretSeal(await readSealKeyMaterial(config.IDENTITY_DIR));
  const database = openDatabase({
    url: config.DATABASE_URL,
    maxConnections: config.DATABASE_MAX_CONNECTIONS,
    applicationName: 'control-plane',
    logger,
  });
  const notifications = openNotifications(config.DATABASE_URL, logger);
  const opened: (() => Promise<unknown>)[] = [database.close, notifications.close];
  const stop = stopInReverse(opened);
  try {
    await migrate(database, join(import.meta.dirname, 'store/migrations'), logger);
    const peers = peersOf(config, keys);
    const sources = [
      ownSource(database.pool),
      ...[...peers].map(([name, peer]) => sourceOfService(name, peer)),
    ];
    const audit = startAuditCollector(database.pool, sources, logger);
    opened.push(() => audit.stop());
    const operations = { audit, failedJobs: createFailedJobsReader(database.pool, peers) };
    const { SALEOR_APP_TOKEN: appToken } = config;
    const listings = createCommerceListings(
      appToken ? createCommerceApi(config.SALEOR_API_URL, appToken) : commerceWithoutToken,
    );
    const runtime = createServiceClient('runtime', config.RUNTIME_URL, keys);
    const billing = createServiceClient('billing', config.BILLING_URL, keys);
    const resources = {
      database,
      notifications,
      seal,
      logger,
      operations,
      flows: createFlows(runtime),
      studioOf:
        config.STUDIO_URL === undefined
          ? undefined
          : (accessToken: string | null) => createStudio(config.STUDIO_URL ?? '', accessToken),
      channels: listings,
      products: listings,
      commissions: createCommissions(billing),
      usageOf: createUsageOf(runtime),
      runTermsOf: createRunTermsReader(database.db),
    };
    const server = await serveMarketplaceService({
      name: 'control-plane',
      database,
      host: config.HOST,
      port: config.PORT,
      logger,
      schema: buildSchema(),
      context: async ({ headers, requestId }) =>
        createContext(
          resources,
          await authenticate(keys, headers, logger),
          requestId,
          accessTokenIn(headers),
        ),
      ready: async () => void (await database.pool.query('SELECT 1')),
      routes: (app) =>
        serveWebhook(app, { database, verify: createSignatureVerifier(config.SALEOR_JWKS_URL), logger }),
    });
    opened.push(server.close);
    if (!appToken)
      logger.info(
        'SALEOR_APP_TOKEN is not set: lost order events are not looked for, and nothing new is sold',
      );
    else void tellMissingPermissions(createCommerceApi(config.SALEOR_API_URL, appToken), logger);
    const workers = await startWorkers({
      ...resources,
      credits: createCredits(billing),
      commerce: appToken ? createCommerceClient(config.SALEOR_API_URL, appToken) : undefined,
      listings: appToken ? listings : undefined,
      lookEveryMs: config.LISTING_LOOK_SECONDS * 1_000,
      fulfilments: appToken
        ? createFulfilments(createCommerceApi(config.SALEOR_API_URL, appToken))
        : undefined,
    });
    opened.push(() => workers.stop());
    const mails = await startMailWorker({ database, notifications, logger, settings: config });
    opened.push(() => mails.stop());
    const told = await startWebhookEventWorker({ database, notifications, logger }, runtime);
    opened.push(() => told.stop());
    const sweeper = startSweeper(
      [
        endedJobs(database.pool),
        oldAuditEvents(database.pool),
        repeatableSecrets(database.pool),
        oldUses(database.pool),
        oldUseReports(database.pool),
      ],
      logger,
    );
    opened.push(() => sweeper.stop());
    return {
      name: 'control-plane',
      url: server.url,
      seedDemo: (ids) => seedDemo({ database, runtime, logger }, ids),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
