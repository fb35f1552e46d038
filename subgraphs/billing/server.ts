import { join } from 'node:path';
import { openDatabase } from '#common/database/database.ts';
import { channel, creditPack } from '#common/demo/catalogue.ts';
import { embeddedIds } from '#common/demo/commerce-ids.ts';
import { authenticate } from '#common/identity/authenticate.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { endedJobs } from '#common/jobs/ended-jobs.ts';
import { createLogger } from '#common/process/logging.ts';
import { startMailWorker } from '#common/mail/mail-worker.ts';
import { startWebhookEventWorker } from '#common/webhooks/webhook-event-worker.ts';
import { migrate } from '#common/database/migrations.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { followMemberChanges } from '#common/services/member-changes.ts';
import { createOrganizationDirectory } from '#common/services/organization-directory.ts';
import { openStripe } from '#common/payment/stripe.ts';
import { servePaymentWebhook } from '#common/payment/webhook.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import type { Service } from '#common/services/service.ts';
import { stopInReverse } from '#common/process/stop-in-reverse.ts';
import { serveMarketplaceService } from '#common/serving/marketplace-service.ts';
import { startSweeper } from '#common/database/sweeper.ts';
import type { Config } from './config.ts';
import { createContextFactory, type Context } from './context.ts';
import { startExpiry } from './expiry.ts';
import { startNoticeWorker } from './notices/worker.ts';
import { chargeCard, startChargeWorker } from './payments/card-charges.ts';
import { createCommerce } from './payments/commerce.ts';
import { putEvent } from './payments/inbox.ts';
import { createKeptCards } from './payments/kept-cards.ts';
import { createPackSales } from './payments/pack-sales.ts';
import { createPayments } from './payments/payments.ts';
import { startRefundWorker } from './payments/refund-worker.ts';
import { startWalletWatch } from './payments/wallet-watch.ts';
import { createProviderBooks } from './payments/provider-events.ts';
import { startPayoutSchedule } from './payments/payout-schedule.ts';
import { createPlans } from './payments/plans.ts';
import { startSubscriptionWorkers } from './payments/subscription-workers.ts';
import { createSubscriptions } from './store/purchases/subscriptions.ts';
import { startPaymentWorkers } from './payments/workers.ts';
import { createAutoTopUps } from './store/purchases/auto-top-ups.ts';
import { createBooks } from './store/ledger/books.ts';
import { createCreditPacks, type CreditPacks } from './store/purchases/credit-packs.ts';
import { createLedger } from './store/ledger/ledger.ts';
import { ledgerGauges } from './store/ledger/ledger-gauges.ts';
import { createLoaders } from './store/loaders.ts';
import { unfoldedSums } from './store/ledger/unfolded-sums.ts';
import { createWalletChanges } from './store/wallet-changes.ts';
import { startUsageReporter } from './usage/open-meter.ts';
import { createSchema } from './subgraph.ts';

const DAY_SECONDS = 86_400;

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
  const packs = createCreditPacks(database.db, database.pool);
  const closing: (() => Promise<void>)[] = [() => database.close(), () => notifications.close()];
  const stop = stopInReverse(closing);
  try {
    await migrate(database, join(import.meta.dirname, 'store/migrations'), logger);
    const ledger = createLedger(database.pool);
    const expiry = startExpiry(ledger, logger);
    closing.push(() => expiry.stop());
    const mails = await startMailWorker({ database, notifications, logger, settings: config });
    closing.push(() => mails.stop());
    const told = await startWebhookEventWorker(
      { database, notifications, logger },
      createServiceClient('runtime', config.RUNTIME_URL, keys),
    );
    closing.push(() => told.stop());
    const sweeper = startSweeper([endedJobs(database.pool), unfoldedSums(database.pool)], logger);
    closing.push(() => sweeper.stop());
    await database.pool.query(
      'UPDATE money_settings SET earnings_hold = make_interval(secs => $1), plan_grace = make_interval(secs => $2)',
      [config.EARNINGS_HOLD_DAYS * DAY_SECONDS, config.PLAN_GRACE_DAYS * DAY_SECONDS],
    );
    const minimumPayoutMicros = Math.round(config.PAYOUT_MINIMUM * 1e6);
    const stripe = openStripe(config);
    const controlPlane = createServiceClient('control-plane', config.CONTROL_PLANE_URL, keys);
    const memberChanges = followMemberChanges(controlPlane, logger);
    closing.push(() => memberChanges.close());
    const work = { database, notifications, logger };
    const payments = stripe && createPayments(stripe, config.STRIPE_PUBLISHABLE_KEY ?? '', database.pool);
    const saleor =
      config.SALEOR_API_URL !== undefined && config.SALEOR_APP_TOKEN !== undefined
        ? { url: config.SALEOR_API_URL, token: config.SALEOR_APP_TOKEN }
        : undefined;
    const commerce = saleor && createCommerce(saleor.url, saleor.token);
    if (stripe && payments) {
      const workers = await startPaymentWorkers({
        ...work,
        stripe,
        payments,
        books: createProviderBooks(stripe, database.pool, commerce),
      });
      closing.push(() => workers.stop());
      const charges = await startChargeWorker(stripe, work);
      closing.push(() => charges.stop());
    }
    if (commerce || stripe) {
      const refunds = await startRefundWorker({ commerce, stripe }, work);
      closing.push(() => refunds.stop());
    }
    if (!commerce)
      logger.info(
        'SALEOR_API_URL or SALEOR_APP_TOKEN is not set: what packs cost is not asked for, and refunds of orders are booked without a payment',
      );
    const notices = await startNoticeWorker({ ...work, controlPlane, orders: commerce });
    closing.push(() => notices.stop());
    const subscriptions = await startSubscriptionWorkers({ ...work, controlPlane });
    closing.push(() => subscriptions.stop());
    const usage = await startUsageReporter(
      { url: config.OPENMETER_URL, apiKey: config.OPENMETER_API_KEY },
      database.pool,
      logger,
    );
    closing.push(() => usage.stop());
    const watch = await startWalletWatch(work);
    closing.push(() => watch.stop());
    const books = createBooks(database.pool);
    if (config.PAYOUT_SCHEDULE !== undefined) {
      const settings = { pattern: config.PAYOUT_SCHEDULE, minimumMicros: minimumPayoutMicros };
      const schedule = startPayoutSchedule(settings, { pool: database.pool, books, logger });
      closing.push(() => schedule.stop());
    }
    const createContext = createContextFactory(
      {
        db: database.db,
        ledger,
        books,
        payments,
        cards: stripe && createKeptCards(stripe, database.pool),
        orderPrices: commerce,
        minimumPayoutMicros,
        packs,
        packSales: saleor && createPackSales(saleor.url, saleor.token),
        topUps: createAutoTopUps(database.pool),
        subscriptions: createSubscriptions(
          database.pool,
          stripe && ((id) => chargeCard(stripe, database.pool, id)),
        ),
        plans: createPlans(controlPlane),
        walletChanges: createWalletChanges(notifications),
        memberChanges,
        logger,
      },
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
      routes: (app) => {
        const secret = config.STRIPE_WEBHOOK_SECRET;
        if (stripe && secret !== undefined)
          servePaymentWebhook(app, { stripe, secret, keep: (event) => putEvent(database, event), logger });
      },
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
  await packs.seed({
    variant,
    channel: channel.slug,
    credits: creditPack.credits,
    name: creditPack.name,
    price: { amountMicros: creditPack.priceUsd * 1e6, currency: channel.currency },
  });
}
