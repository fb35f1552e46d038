import { ConfigError, type Env } from '#common/process/config.ts';
import { closest, distance } from 'fastest-levenshtein';
import { configReaderOf, startable, type Startable } from '../services.ts';
import { readSettings, settingNames, type Settings } from './settings.ts';

/** What the whole start tells each service itself, whatever stands in the environment. */
const told: Env = {
  PORT: '0',
  HOST: '127.0.0.1',
  DATABASE_URL: 'postgres://localhost/name',
  IDENTITY_DIR: '.',
  OIDC_ISSUER: 'http://localhost',
  NODE_ENV: undefined,
  LOG_LEVEL: undefined,
  OIDC_AUDIENCE: undefined,
  SALEOR_API_URL: 'http://localhost/graphql/',
  PUBLIC_URL: undefined,
  ORDER_WEBHOOK_URL: undefined,
  COMMERCE_URL: undefined,
  CONTROL_PLANE_URL: undefined,
  BILLING_URL: undefined,
  RUNTIME_URL: undefined,
  GRAPH_URL: undefined,
  WEB_URL: undefined,
};

/** The settings of the whole; all mistakes of all services are one error, before anything starts. */
export async function checkConfiguration(env: Env): Promise<Settings> {
  const mistakes: string[] = [];
  const trying = async <T>(read: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      mistakes.push(error.message);
      return undefined;
    }
  };
  const settings = await trying(() => readSettings(env));
  for (const name of servicesOf(env))
    await trying(async () => (await configReaderOf(name))({ ...env, ...told }));
  if (settings === undefined || mistakes.length > 0) throw new ConfigError(mistakes.join('\n'));
  return settings;
}

/** A Saleor of somebody's own takes the place of commerce, whose settings then mean nothing; payments are for it alone. */
const servicesOf = (env: Env): Startable[] =>
  startable.filter((name) => name !== (env['SALEOR_API_URL'] ? 'commerce' : 'payment-app'));

const MAX_MISTYPED = 2;

/** Variables that nobody reads and that look like one that somebody does: `DATABSE_URL`. */
export async function mistypedVariables(env: Env): Promise<string[]> {
  const known = new Set(settingNames);
  for (const name of startable)
    for (const variable of (await configReaderOf(name)).variables) known.add(variable.name);
  const names = [...known].filter((name) => name.length > 5);
  return Object.keys(env)
    .filter((name) => !known.has(name) && name.length > 5)
    .map((name) => ({ name, like: closest(name, names) }))
    .filter(({ name, like }) => distance(name, like) <= MAX_MISTYPED)
    .map(({ name, like }) => `${name} is read by nobody; ${like} may be meant.`);
}
