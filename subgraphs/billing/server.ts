import { join } from 'node:path';
import { openDatabase } from '#common/database/database.ts';
import { channel, creditPack } from '#common/demo/catalogue.ts';
import { embeddedIds } from '#common/demo/commerce-ids.ts';
import { authenticate } from '#common/identity/authenticate.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { endedJobs } from '#common/jobs/ended-jobs.ts';
import { createLogger } from '#common/process/logging.ts';
import { startMailWorker } from '#common/mail/mail-worker.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { createOrganizationDirectory } from '#common/services/organization-directory.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import type { Service } from '#common/services/service.ts';
import { stopInReverse } from '#common/process/stop-in-reverse.ts';
import { serveMarketplaceService } from '#common/serving/marketplace-service.ts';
import { startSweeper } from '#common/database/sweeper.ts';
import type { Config } from './config.ts';
import { createContextFactory, type Context } from './context.ts';
import { startExpiry } from './expiry.ts';
import { createCreditPacks, type CreditPacks } from './store/credit-packs.ts';
import { createLedger } from './store/ledger.ts';
import { ledgerGauges } from './store/ledger-gauges.ts';
import { createLoaders } from './store/loaders.ts';
import { createWalletChanges } from './store/wallet-changes.ts';
import { createSchema } from './subgraph.ts';

export async function start(config: Config): Promise<Service> {
  const logger = createLogger('billing', config.LOG_LEVEL);
  const keys = await readServiceKeys(config.IDENTITY_DIR, 'billing');
  const database = openDatabase({
    url: config.DATABASE_URL,
    maxConnections: config.DATABASE_MAX_CONNECTIONS,
    applicationName: 'billing',
    logger,
  });
  const notifications = openNotifications(config.DATABASE_URL, logger);
  const packs = createCreditPacks(database.db);
  const closing: (() => Promise<void>)[] = [() => database.close(), () => notifications.close()];
  const stop = stopInReverse(closing);
  try {
    await migrate(database, join(import.meta.dirname, 'store/migrations'), logger);
    const ledger = createLedger(database.pool);
    const expiry = startExpiry(ledger, logger);
    closing.push(() => expiry.stop());
    const mails = await startMailWorker({ database, notifications, logger, settings: config });
    closing.push(() => mails.stop());
    const sweeper = startSweeper([endedJobs(database.pool)], logger);
    closing.push(() => sweeper.stop());
    const controlPlane = createServiceClient('control-plane', config.CONTROL_PLANE_URL, keys);
    const createContext = createContextFactory(
      { ledger, packs, walletChanges: createWalletChanges(notifications), logger },
      (caller) => ({
        directory: createOrganizationDirectory(caller, controlPlane),
        loaders: createLoaders(database.db),
      }),
    );
    const server = await serveMarketplaceService<Context>({
      name: 'billing',
      database,
      gauges: ledgerGauges,
      host: config.HOST,
      port: config.PORT,
      logger,
      schema: createSchema(),
      context: async ({ headers, requestId }) =>
        createContext(await authenticate(keys, headers, logger), requestId),
      ready: async () => void (await database.pool.query('SELECT FROM wallets LIMIT 1')),
    });
    closing.push(() => server.close());
    return { name: 'billing', url: server.url, seedDemo: (ids) => seedDemo(packs, ids), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function seedDemo(packs: CreditPacks, ids = embeddedIds): Promise<void> {
  const variant = ids.variants.get(creditPack.sku);
  if (variant === undefined) return;
  await packs.seed({ variant, channel: channel.slug, credits: creditPack.credits });
}
