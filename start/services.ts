import type { ConfigReader, Env } from '#common/process/config.ts';
import type { Service, ServiceName } from '#common/services/service.ts';

/** What may be started alone: a service of the graph, the pages, which are a client of it, or payments for a Saleor. */
export type Startable = ServiceName | Companion;

/** What stands beside the graph. */
type Companion = 'web' | 'payment-app';

interface Standing {
  url: string;
  stop(): Promise<void>;
}

interface Parts<C, S> {
  config(): Promise<{ readConfig: ConfigReader<C> }>;
  server(): Promise<{ start(config: C): Promise<S> }>;
}

const parts = <C, S>(of: Parts<C, S>): Program<S> => ({
  reader: async () => (await of.config()).readConfig,
  start: async (env) => (await of.server()).start((await of.config()).readConfig(env)),
});

interface Program<S> {
  reader(): Promise<ConfigReader<unknown>>;
  start(env: Env): Promise<S>;
}

/** Imports happen here and not above, so that a service that starts alone loads nothing of the others. */
const services: Record<ServiceName, Program<Service>> = {
  commerce: parts({
    config: () => import('#commerce/config.ts'),
    server: () => import('#commerce/server.ts'),
  }),
  'control-plane': parts({
    config: () => import('#control-plane/config.ts'),
    server: () => import('#control-plane/server.ts'),
  }),
  billing: parts({
    config: () => import('#billing/config.ts'),
    server: () => import('#billing/server.ts'),
  }),
  runtime: parts({
    config: () => import('#runtime/config.ts'),
    server: () => import('#runtime/server.ts'),
  }),
  gateway: parts({
    config: () => import('#gateway/config.ts'),
    server: () => import('#gateway/server.ts'),
  }),
};

const companions: Record<Companion, Program<Standing>> = {
  /** The pages: what a browser opens, and signs in to. */
  web: parts({
    config: () => import('#clients/web/config.ts'),
    server: () => import('#clients/web/server.ts'),
  }),
  /** Test payments for a real Saleor, which asks it as it asks every payment app. */
  'payment-app': parts({
    config: () => import('#clients/payment-app/config.ts'),
    server: () => import('#clients/payment-app/server.ts'),
  }),
};

export const startable: readonly Startable[] = [
  'gateway',
  'commerce',
  'control-plane',
  'billing',
  'runtime',
  'web',
  'payment-app',
];

/** Starts one service with the settings in `env`; rejects with ConfigError when they are wrong. */
export const startService = (name: ServiceName, env: Env): Promise<Service> => services[name].start(env);

export const startCompanion = (name: Companion, env: Env): Promise<Standing> => companions[name].start(env);

const isCompanion = (name: Startable): name is Companion => name in companions;

/** Starts any of them, with the settings in `env`. */
export const startAny = (name: Startable, env: Env): Promise<Service | Standing> =>
  isCompanion(name) ? startCompanion(name, env) : startService(name, env);

/** Reads the configuration of one of them, without starting it. */
export const configReaderOf = (name: Startable): Promise<ConfigReader<unknown>> =>
  (isCompanion(name) ? companions[name] : services[name]).reader();
