import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Env } from '#common/process/config.ts';
import { embeddedIds, type CommerceIds } from '#common/demo/commerce-ids.ts';
import { startEmbeddedIssuer } from '#common/embedded/issuer.ts';
import { serveMailbox, startMailbox } from '#common/embedded/mailbox.ts';
import { embeddedPaymentKeys, startPaymentProvider } from '#common/embedded/payment-provider.ts';
import { createServiceKeys } from '#common/identity/service-keys.ts';
import type { Service, ServiceName } from '#common/services/service.ts';
import { buildPages } from '#clients/web/build.ts';
import { readAppToken } from './app-token.ts';
import { checkConfiguration, mistypedVariables } from './check-configuration.ts';
import { openDatabases } from './databases.ts';
import { readDemoIds } from './demo-ids.ts';
import { sentenceOf } from '../errors.ts';
import { runUntilSignal, type Running } from '../process/lifetime.ts';
import { openLogs, type Logs } from './logs.ts';
import { demandIssuer } from './issuer.ts';
import { choosePorts, demandFree, takenByOthers, type Ports } from './ports.ts';
import { bold, complain, say, step } from '../screen.ts';
import { startCompanion, startService } from '../services.ts';
import type { Settings } from './settings.ts';
import { welcome } from './welcome.ts';
import {
  addressesOf,
  environmentOf,
  paymentAppEnvironment,
  shown,
  webEnvironment,
  type Addresses,
  type Wiring,
} from './wiring.ts';

type Subgraph = Exclude<ServiceName, 'gateway'>;

/** A service starts after those that its own start asks; the demo data is made in an order of its own. */
const startOrder: Subgraph[] = ['commerce', 'billing', 'runtime', 'control-plane'];
const seedOrder: Subgraph[] = ['commerce', 'runtime', 'billing', 'control-plane'];

interface Start {
  settings: Settings;
  env: Env;
  logs: Logs;
  running: Running;
}

/** Runs everything in this process until a signal comes. */
export async function runWhole(env: Env): Promise<void> {
  const settings = await checkConfiguration(env);
  for (const hint of await mistypedVariables(env)) complain(hint);
  const logs = await openLogs(settings);
  runUntilSignal((running) => startWhole({ settings, env, logs, running }), {
    onSignal: (again) =>
      say(again ? '\nStopping at once.' : '\nStopping; Ctrl-C again does not wait for work under way.'),
    onStopped: () => say('Stopped. The data stays.'),
    onFailure(error) {
      logs.logger.fatal({ err: error }, 'the start failed');
      complain(sentenceOf(error));
    },
    onFault(error) {
      logs.logger.fatal({ err: error }, 'unexpected fault');
      complain('A fault that nobody expected: everything stops. The log says more.');
    },
  });
}

/** Brings up everything in this process: databases, keys, issuer, subgraphs, demo data, and the gateway last. */
async function startWhole(start: Start): Promise<void> {
  const begun = performance.now();
  say(`\n${bold('The supergraph starts.')}\n`);
  // On a first start the pages are built, in a process of their own, while the rest comes up.
  const pages = buildPages();
  pages.catch(() => undefined);
  const wiring = await prepare(start);
  const subgraphs = new Map<Subgraph, Service>();
  for (const name of startOrder) {
    if (name === 'commerce' && start.settings.SALEOR_API_URL !== undefined) continue;
    subgraphs.set(name, await startOne(name, wiring, start));
  }
  if (start.settings.NODE_ENV !== 'production') {
    if (start.settings.SALEOR_API_URL !== undefined) await openPaymentApp(wiring, start);
    await seedDemo(subgraphs, start);
  }
  await startOne('gateway', wiring, start);
  await pages;
  const web = await startPages(wiring, start);
  const seconds = (performance.now() - begun) / 1_000;
  welcome({ ...wiring, web, logFile: start.logs.file, seconds });
}

/** One step, with a line about it; none begins once the process is to end. */
function doing<T>({ running }: Start, name: string, work: () => Promise<T>, where: (result: T) => string) {
  running.signal.throwIfAborted();
  return step(name, work, where);
}

/** Everything that services share: databases, addresses, keys, the issuer. */
async function prepare(start: Start): Promise<Wiring> {
  const { settings, running } = start;
  const { ports, taken } = await choosePorts(settings);
  const ofPostgres = await takenByOthers(settings);
  if (ofPostgres.length > 0) demandFree([...taken, ...ofPostgres]);
  const open = () => openDatabases(settings, running);
  const { urls } = await doing(start, 'PostgreSQL', open, ({ place }) => place);
  // Only now: whoever starts the same data twice is told that, and not that its ports are taken.
  demandFree(taken);
  await start.logs.beginAnew();
  const identityFolder = settings.IDENTITY_DIR ?? join(settings.DATA_DIR, 'identity');
  if (settings.IDENTITY_DIR === undefined) await createServiceKeys(identityFolder);
  const findIssuer = () =>
    settings.OIDC_ISSUER === undefined
      ? startIssuer(start, ports)
      : demandIssuer(settings.OIDC_ISSUER, running.signal);
  const issuer = await doing(start, 'issuer', findIssuer, String);
  const mailbox = await openMailbox(start, ports);
  const addresses = addressesOf(settings, ports);
  const payment = await openPayments(start, ports, toldOfPayments(settings, addresses));
  const appToken = settings.SALEOR_API_URL
    ? settings.SALEOR_APP_TOKEN
    : await readAppToken(settings.DATA_DIR);
  return {
    settings,
    ports,
    addresses,
    databases: urls,
    issuer,
    mailbox,
    payment,
    identityFolder,
    appToken,
  };
}

async function startIssuer({ settings, logs, running }: Start, ports: Ports): Promise<string> {
  const { issuer, stop } = await startEmbeddedIssuer({
    folder: join(settings.DATA_DIR, 'issuer'),
    host: settings.HOST,
    port: ports.ISSUER_PORT,
    audience: settings.OIDC_AUDIENCE,
    environment: settings.NODE_ENV,
    logger: logs.logger,
    ...(settings.SMTP_URL === undefined && { pages: (app) => serveMailbox(app, settings.MAIL_DIR) }),
  });
  running.stack.defer(stop);
  return issuer;
}

/** Mails that nobody sends are read on a page: beside the embedded issuer, or on the port that it leaves free. */
async function openMailbox(
  { settings, logs, running }: Start,
  { ISSUER_PORT }: Ports,
): Promise<string | undefined> {
  if (settings.SMTP_URL !== undefined || settings.NODE_ENV === 'production') return undefined;
  if (settings.OIDC_ISSUER !== undefined)
    running.stack.defer(await startMailbox(settings.MAIL_DIR, settings.HOST, ISSUER_PORT, logs.logger));
  return `http://localhost:${ISSUER_PORT}/mail`;
}

/** Who is told of payments: a Saleor has an app of its own for that. */
const toldOfPayments = ({ SALEOR_API_URL }: Settings, { billing, commerce }: Addresses): string[] =>
  SALEOR_API_URL === undefined ? [billing, commerce] : [billing];

/** Without a provider's keys the embedded one takes payments, but never in production. */
async function openPayments(start: Start, { PAYMENT_PORT }: Ports, told: string[]): Promise<Env> {
  const { settings, running, logs } = start;
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE } = settings;
  if (STRIPE_API_KEY !== undefined || settings.NODE_ENV === 'production')
    return { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE };
  const secret = `whsec_${randomBytes(24).toString('base64url')}`;
  const open = async (): Promise<string> => {
    const provider = await startPaymentProvider({
      folder: join(settings.DATA_DIR, 'payments'),
      host: settings.HOST,
      port: PAYMENT_PORT,
      environment: settings.NODE_ENV,
      webhooks: told.map((service) => ({ url: new URL('/webhooks/stripe', service).href, secret })),
      logger: logs.logger,
    });
    running.stack.defer(() => provider.stop());
    return provider.url;
  };
  const url = await doing(start, 'payments', open, String);
  return { ...embeddedPaymentKeys, STRIPE_WEBHOOK_SECRET: secret, STRIPE_API_BASE: url };
}

async function startOne(name: ServiceName, wiring: Wiring, start: Start): Promise<Service> {
  const work = async (): Promise<Service> => {
    const service = await startService(name, { ...start.env, ...environmentOf(name, wiring) });
    start.running.stack.defer(() => service.stop());
    return service;
  };
  return doing(start, name, work, () => shown(wiring.addresses[name]));
}

/** Test payments for a Saleor of somebody's own that `npm run saleor:setup` has told of them; commerce's port is free. */
async function openPaymentApp(wiring: Wiring, start: Start): Promise<void> {
  const work = async (): Promise<string> => {
    const app = await startCompanion('payment-app', { ...start.env, ...paymentAppEnvironment(wiring) });
    start.running.stack.defer(() => app.stop());
    return app.url;
  };
  await doing(start, 'payment app', work, String);
}

async function startPages(wiring: Wiring, start: Start): Promise<string> {
  const work = async (): Promise<string> => {
    const web = await startCompanion('web', { ...start.env, ...webEnvironment(wiring) });
    start.running.stack.defer(() => web.stop());
    return web.url;
  };
  return doing(start, 'web', work, String);
}

async function seedDemo(subgraphs: Map<Subgraph, Service>, start: Start): Promise<void> {
  const seed = async (): Promise<CommerceIds | undefined> => {
    const ids = await demoIds(start);
    if (ids) for (const name of seedOrder) await subgraphs.get(name)?.seedDemo?.(ids);
    return ids;
  };
  await doing(start, 'demo data', seed, (ids) => {
    if (ids === undefined) return 'not now: commerce does not answer';
    return ids.products.size === 0 ? 'none: commerce sells none of it' : '';
  });
}

/** Undefined while a Saleor is away: the supergraph starts without it, and has its demo data with a later start. */
async function demoIds({ settings, logs }: Start): Promise<CommerceIds | undefined> {
  if (settings.SALEOR_API_URL === undefined) return embeddedIds;
  try {
    return await readDemoIds(settings.SALEOR_API_URL);
  } catch (error) {
    logs.logger.warn({ err: error }, 'commerce could not be asked for the demo products');
    return undefined;
  }
}
