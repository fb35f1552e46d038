import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '#common/database/database.ts';
import { endedJobs } from '#common/jobs/ended-jobs.ts';
import { startWorker } from '#common/jobs/worker.ts';
import { createLogger, type Logger } from '#common/process/logging.ts';
import { startMailWorker } from '#common/mail/mail-worker.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { servePaymentWebhook } from '#common/payment/webhook.ts';
import { createOutbound, type Outbound } from '#common/outbound/outbound.ts';
import type { Service } from '#common/services/service.ts';
import { stopInReverse } from '#common/process/stop-in-reverse.ts';
import { serveMarketplaceService } from '#common/serving/marketplace-service.ts';
import { startSweeper } from '#common/database/sweeper.ts';
import type { Config } from './config.ts';
import { createContext } from './context.ts';
import { seedCatalogue } from './demo/seed.ts';
import { accountOf } from './domain/account/sign-in.ts';
import { integerPk } from './domain/global-id.ts';
import { authenticate, type OwnTokenVerifier } from './identity/authenticate.ts';
import { createOwnTokens } from './identity/own-tokens.ts';
import { createTokenVerifier } from './identity/oidc.ts';
import { serveMedia } from './media/serve-media.ts';
import { startPaymentWorkers } from './payments/workers.ts';
import { openGateways, type Gateways } from './payments/gateways.ts';
import { keepStripeEvent } from './payments/stripe-events.ts';
import { abandonedCheckouts, usedCheckoutKeys } from './store/sales/abandoned-checkouts.ts';
import { metadataStore } from './store/metadata.ts';
import { startReindexing } from './store/catalogue/reindexing.ts';
import { salesStore } from './store/sales/sales.ts';
import { shelfStore } from './store/shelf.ts';
import { createSchema } from './subgraph.ts';
import { deliver, deliveryDelayMs, DELIVERY_QUEUE, type Delivery } from './webhooks/delivery.ts';
import { openSigningKey, type SigningKey } from './webhooks/signing-key.ts';

/** Starts commerce: database, webhook worker, GraphQL. */
export async function start(config: Config): Promise<Service> {
  const logger = createLogger('commerce', config.LOG_LEVEL);
  const database = openDatabase({
    url: config.DATABASE_URL,
    maxConnections: config.DATABASE_MAX_CONNECTIONS,
    applicationName: 'commerce',
    logger,
  });
  const notifications = openNotifications(config.DATABASE_URL, logger);
  const opened: (() => unknown)[] = [() => database.close(), () => notifications.close()];
  const stop = stopInReverse(opened);
  try {
    await migrate(database, join(import.meta.dirname, 'store/migrations'), logger);
    const key = await openSigningKey(database.db);
    const worker = await startWorker<Delivery>({
      queue: DELIVERY_QUEUE,
      database,
      notifications,
      logger,
      retryDelayMs: deliveryDelayMs,
      // Longer than a delivery may take: nobody else starts it meanwhile.
      leaseMs: 30_000,
      handle: ({ payload }, signal) =>
        deliver(payload, { target: config.ORDER_WEBHOOK_URL, publicUrl: config.PUBLIC_URL, key }, signal),
    });
    opened.push(() => worker.stop());
    const mails = await startMailWorker({ database, notifications, logger, settings: config });
    opened.push(() => mails.stop());
    const sweeper = startSweeper(
      [abandonedCheckouts(database.db), usedCheckoutKeys(database.db), endedJobs(database.pool)],
      logger,
    );
    opened.push(() => sweeper.stop());
    const outbound = createOutbound({ privateHosts: config.OUTBOUND_PRIVATE_HOSTS });
    opened.push(() => outbound.close());
    // Rows of an older version are found a little later; nobody waits for them.
    const indexing = startReindexing(database.db, logger);
    opened.push(() => indexing.stop());
    const gateways = openGateways(config);
    const payments = await startPaymentWorkers({ gateways, database, notifications, logger });
    opened.push(() => payments.stop());
    const server = await serve({ config, database, key, outbound, gateways, logger });
    opened.push(() => server.close());
    logger.info({ url: server.url }, 'commerce is ready');
    return {
      name: 'commerce',
      url: server.url,
      seedDemo: () => seedCatalogue(database.db),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Parts {
  config: Config;
  database: Database;
  key: SigningKey;
  outbound: Outbound;
  gateways: Gateways;
  logger: Logger;
}

function serve({ config, database, key, outbound, gateways, logger }: Parts) {
  const verifier = createTokenVerifier({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    absentEmailVerified: config.OIDC_EMAIL_VERIFIED,
    logger,
  });
  const { db } = database;
  const sales = salesStore(db);
  const shelf = shelfStore(db);
  const descriptions = metadataStore(db);
  const issuer = config.COMMERCE_TOKEN_ISSUER ?? new URL('/graphql/', config.PUBLIC_URL).href;
  const tokens = createOwnTokens(issuer, key.pair);
  const ownPerson: OwnTokenVerifier = async (token) => {
    const subject = await tokens.verify(token, 'access');
    if (typeof subject === 'string') return null;
    const account = await accountOf(sales, subject, integerPk('User', subject.userId));
    return account ? { kind: 'person', ...account, account } : null;
  };
  return serveMarketplaceService({
    name: 'commerce',
    database,
    host: config.HOST,
    port: config.PORT,
    logger,
    schema: createSchema(),
    context: async ({ headers, requestId }) => {
      const caller = await authenticate(headers, config.SALEOR_APP_TOKEN, verifier, ownPerson);
      return createContext({
        caller,
        db,
        sales,
        shelf,
        descriptions,
        outbound,
        tokens,
        clientHosts: config.ALLOWED_CLIENT_HOSTS,
        publicUrl: config.PUBLIC_URL,
        gateways: gateways.all,
        logger,
        requestId,
      });
    },
    ready: async () => void (await db.execute(sql`SELECT 1`)),
    routes(app) {
      app.get('/.well-known/jwks.json', (_request, response) => {
        response.set('cache-control', 'public, max-age=300').json(key.jwks);
      });
      serveMedia(app, db, logger);
      const { stripe } = gateways;
      const secret = config.STRIPE_WEBHOOK_SECRET;
      if (stripe && secret !== undefined)
        servePaymentWebhook(app, { ...stripe, secret, keep: (event) => keepStripeEvent(db, event), logger });
    },
  });
}
