import { join } from 'node:path';
import type { Env } from '#common/config.ts';
import { startEmbeddedIssuer } from '#common/embedded/issuer.ts';
import { createServiceKeys } from '#common/identity/service-keys.ts';
import type { Service, ServiceName } from '#common/service.ts';
import { addressesOf, shown, wiring } from './addresses.ts';
import { readAppToken } from './app-token.ts';
import { openDatabases } from './databases.ts';
import { sentenceOf } from './errors.ts';
import { runUntilSignal, type Running } from './lifetime.ts';
import { openLogs, type Logs } from './logs.ts';
import { choosePorts, type Ports } from './ports.ts';
import { bold, complain, say, step } from './screen.ts';
import { startService } from './services.ts';
import { readSettings, type Settings } from './settings.ts';
import { welcome } from './welcome.ts';

type Subgraph = Exclude<ServiceName, 'gateway'>;

/** A service starts after those that its own start asks; the demo data is made in an order of its own. */
const startOrder: Subgraph[] = ['commerce', 'billing', 'runtime', 'control-plane'];
const seedOrder: Subgraph[] = ['commerce', 'runtime', 'billing', 'control-plane'];

const portOf = {
  commerce: 'COMMERCE_PORT',
  'control-plane': 'CONTROL_PLANE_PORT',
  billing: 'BILLING_PORT',
  runtime: 'RUNTIME_PORT',
  gateway: 'PORT',
} as const satisfies Record<ServiceName, keyof Ports>;

/** Runs everything in this process until a signal comes. */
export async function runWhole(env: Env): Promise<void> {
  const settings = readSettings(env);
  const logs = await openLogs(settings);
  runUntilSignal((running) => startWhole(settings, env, logs, running), {
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
async function startWhole(settings: Settings, env: Env, logs: Logs, running: Running): Promise<void> {
  const begun = performance.now();
  say(`\n${bold('The supergraph starts.')}\n`);
  const doing = <T>(name: string, work: () => Promise<T>, where: (result: T) => string): Promise<T> => {
    running.signal.throwIfAborted();
    return step(name, work, where);
  };
  const databases = await doing(
    'PostgreSQL',
    () => openDatabases(settings, running),
    ({ place }) => place,
  );
  const ports = await choosePorts(settings);
  const addresses = addressesOf(settings, ports);
  const identityFolder = settings.IDENTITY_DIR ?? join(settings.DATA_DIR, 'identity');
  if (settings.IDENTITY_DIR === undefined) await createServiceKeys(identityFolder);
  const issuer =
    settings.OIDC_ISSUER ??
    (await doing('issuer', () => startIssuer(settings, ports, logs, running), String));

  const start = async (name: ServiceName): Promise<Service> => {
    const service = await startService(name, {
      ...env,
      NODE_ENV: settings.NODE_ENV,
      LOG_LEVEL: settings.LOG_LEVEL,
      IDENTITY_DIR: identityFolder,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: settings.OIDC_AUDIENCE,
      ...wiring(addresses),
      SALEOR_APP_TOKEN: settings.SALEOR_API_URL
        ? settings.SALEOR_APP_TOKEN
        : await readAppToken(settings.DATA_DIR),
      HOST: settings.HOST,
      PORT: String(ports[portOf[name]]),
      DATABASE_URL: name === 'gateway' ? undefined : databases.urls[name],
    });
    running.stack.defer(() => service.stop());
    return service;
  };

  const subgraphs = new Map<Subgraph, Service>();
  for (const name of startOrder) {
    if (name === 'commerce' && settings.SALEOR_API_URL !== undefined) continue;
    subgraphs.set(
      name,
      await doing(
        name,
        () => start(name),
        () => shown(addresses[name]),
      ),
    );
  }
  if (settings.NODE_ENV !== 'production')
    await doing(
      'demo data',
      () => seedDemo(subgraphs),
      () => '',
    );
  await doing(
    'gateway',
    () => start('gateway'),
    () => shown(addresses.gateway),
  );
  welcome({ settings, addresses, issuer, logFile: logs.file, seconds: (performance.now() - begun) / 1_000 });
}

async function startIssuer(settings: Settings, ports: Ports, logs: Logs, running: Running): Promise<string> {
  const { issuer, stop } = await startEmbeddedIssuer({
    folder: join(settings.DATA_DIR, 'issuer'),
    host: settings.HOST,
    port: ports.ISSUER_PORT,
    audience: settings.OIDC_AUDIENCE,
    environment: settings.NODE_ENV,
    logger: logs.logger,
  });
  running.stack.defer(stop);
  return issuer;
}

async function seedDemo(subgraphs: Map<Subgraph, Service>): Promise<void> {
  for (const name of seedOrder) await subgraphs.get(name)?.seedDemo?.();
}
