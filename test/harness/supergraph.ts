import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Env } from '#common/process/config.ts';
import type { Service, ServiceName } from '#common/services/service.ts';
import { createTestDatabase, type Subgraph, type TestDatabase } from './database.ts';
import { createTestIdentity, type TestIdentity } from './identity.ts';
import { startTestIssuer, type TestIssuer } from './issuer.ts';
import { freePort } from './ports.ts';
import { startServiceProcess, type ServiceProcess } from './service-process.ts';

export interface SupergraphOptions {
  /** Services that run in processes of their own, so that a test can kill them. */
  processes?: ServiceName[];
  /** Of the maintenance database of a server of its own, which a test may harm. */
  postgresUrl?: string;
  /** Settings on top of the harness's own, by service; or made of the addresses, which are known before any starts. */
  env?: Settings | ((urls: Record<ServiceName, string>) => Settings);
}

type Settings = Partial<Record<ServiceName, Env>>;

/** The whole supergraph: real services, real databases, real sockets, all of it disposable. */
export interface Supergraph {
  /** The gateway's GraphQL endpoint. */
  url: string;
  /** The GraphQL endpoint of each service. */
  urls: Record<ServiceName, string>;
  databases: Record<Subgraph, TestDatabase>;
  identity: TestIdentity;
  issuer: TestIssuer;
  /** The app token that commerce accepts. */
  appToken: string;
  /** One more of a service on the same database, as when it is scaled out; stops with the rest. */
  another(service: ServiceName): Promise<Service>;
  /** SIGKILLs a service that runs in a process of its own. */
  kill(service: ServiceName): Promise<void>;
  /** Stops such a service in the middle of whatever it does, connections open; only `kill` ends that. */
  pause(service: ServiceName): void;
  /** Starts a killed service again, with the same database and address. */
  revive(service: ServiceName): Promise<void>;
  stop(): Promise<void>;
}

const subgraphs: Subgraph[] = ['commerce', 'control-plane', 'billing', 'runtime'];
const startOrder: ServiceName[] = ['commerce', 'billing', 'runtime', 'control-plane', 'gateway'];

export async function startSupergraph(options: SupergraphOptions = {}): Promise<Supergraph> {
  const [identity, issuer, databases, urls] = await Promise.all([
    createTestIdentity(),
    startTestIssuer(),
    createDatabases(options.postgresUrl),
    chooseUrls(),
  ]);
  const appToken = randomBytes(15).toString('hex');
  const running = new Map<ServiceName, Service | ServiceProcess>();
  const others: Service[] = [];

  const settings = typeof options.env === 'function' ? options.env(urls) : options.env;
  const envOf = (name: ServiceName): Env => ({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    PORT: new URL(urls[name]).port,
    IDENTITY_DIR: identity.folder,
    MAIL_DIR: join(identity.folder, 'mail'),
    ...(name !== 'gateway' && { DATABASE_URL: databases[name].url }),
    ...addresses(urls, issuer.issuer, appToken),
    ...settings?.[name],
  });

  const launch = async (name: ServiceName): Promise<void> => {
    const inProcess = !options.processes?.includes(name);
    running.set(
      name,
      inProcess
        ? await startHere(name, envOf(name))
        : await startServiceProcess(name, envOf(name), urls[name]),
    );
  };

  const stop = async (): Promise<void> => {
    for (const other of others.toReversed()) await other.stop();
    for (const name of startOrder.toReversed()) await running.get(name)?.stop();
    await Promise.all([
      issuer.stop(),
      identity.remove(),
      ...Object.values(databases).map((database) => database.drop()),
    ]);
  };

  try {
    // One after the other: while all of them load in one thread, a connection of the first is not answered in its time.
    for (const name of startOrder) await launch(name);
    await seed(running, envOf);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urls.gateway,
    urls,
    databases,
    identity,
    issuer,
    appToken,
    async another(name) {
      const service = await startHere(name, { ...envOf(name), PORT: '0' });
      others.push(service);
      return service;
    },
    kill: (name) => processOf(running, name).kill(),
    pause: (name) => processOf(running, name).pause(),
    revive: launch,
    stop,
  };
}

const addresses = (urls: Record<ServiceName, string>, issuer: string, appToken: string): Env => ({
  COMMERCE_URL: urls.commerce,
  CONTROL_PLANE_URL: urls['control-plane'],
  BILLING_URL: urls.billing,
  RUNTIME_URL: urls.runtime,
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: 'supergraph',
  PUBLIC_URL: new URL(urls.commerce).origin,
  SALEOR_API_URL: urls.commerce,
  SALEOR_APP_TOKEN: appToken,
  ORDER_WEBHOOK_URL: new URL('/webhooks/commerce', urls['control-plane']).href,
});

function processOf(running: Map<ServiceName, Service>, name: ServiceName): ServiceProcess {
  const service = running.get(name);
  if (!service || !('kill' in service)) throw new Error(`${name} does not run in a process of its own`);
  return service as ServiceProcess;
}

/** A service in another process cannot be asked to seed; a short-lived one in this process does it on the same database. */
async function seed(running: Map<ServiceName, Service>, envOf: (name: ServiceName) => Env): Promise<void> {
  const seedOne = async (name: ServiceName): Promise<void> => {
    const service = running.get(name);
    if (!service || !('kill' in service)) return service?.seedDemo?.();
    const seeder = await startHere(name, { ...envOf(name), PORT: '0' });
    await seeder.seedDemo?.();
    await seeder.stop();
  };
  // Ids of what is sold are known before it is there.
  await Promise.all(subgraphs.map(seedOne));
}

async function startHere(name: ServiceName, env: Env): Promise<Service> {
  switch (name) {
    case 'commerce':
      return (await import('#commerce/server.ts')).start(
        (await import('#commerce/config.ts')).readConfig(env),
      );
    case 'control-plane':
      return (await import('#control-plane/server.ts')).start(
        (await import('#control-plane/config.ts')).readConfig(env),
      );
    case 'billing':
      return (await import('#billing/server.ts')).start((await import('#billing/config.ts')).readConfig(env));
    case 'runtime':
      return (await import('#runtime/server.ts')).start((await import('#runtime/config.ts')).readConfig(env));
    case 'gateway':
      return (await import('#gateway/server.ts')).start((await import('#gateway/config.ts')).readConfig(env));
  }
}

async function createDatabases(server?: string): Promise<Record<Subgraph, TestDatabase>> {
  const entries = await Promise.all(
    subgraphs.map(async (name) => [name, await createTestDatabase(name, server)] as const),
  );
  return Object.fromEntries(entries) as Record<Subgraph, TestDatabase>;
}

async function chooseUrls(): Promise<Record<ServiceName, string>> {
  const urls: Partial<Record<ServiceName, string>> = {};
  for (const name of startOrder) {
    urls[name] = `http://127.0.0.1:${await freePort()}/graphql${name === 'commerce' ? '/' : ''}`;
  }
  return urls as Record<ServiceName, string>;
}
