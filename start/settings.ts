import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError, databaseUrl, httpUrl, parseConfig, port, saleorUrl, type Env } from '#common/config.ts';

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: port(4000),
    COMMERCE_PORT: port(4001),
    CONTROL_PLANE_PORT: port(4002),
    BILLING_PORT: port(4003),
    RUNTIME_PORT: port(4004),
    ISSUER_PORT: port(4005),
    POSTGRES_PORT: port(4006),
    WEB_PORT: port(3000),
    DATA_DIR: z.string().default(join(import.meta.dirname, '../.data')),
    IDENTITY_DIR: z.string().optional(),
    DATABASE_URL: databaseUrl.optional(),
    OIDC_ISSUER: httpUrl.optional(),
    OIDC_AUDIENCE: z.string().default('supergraph'),
    SALEOR_API_URL: saleorUrl.optional(),
    SALEOR_APP_TOKEN: z.string().optional(),
    SMTP_URL: z.string().optional(),
    MAIL_DIR: z.string().optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .transform((settings) => {
    const dataFolder = resolve(settings.DATA_DIR);
    const mailFolder = resolve(settings.MAIL_DIR ?? join(dataFolder, 'mail'));
    return { ...settings, DATA_DIR: dataFolder, MAIL_DIR: mailFolder };
  });

/** What the whole supergraph needs to know; each service reads its own settings besides. */
export type Settings = z.output<typeof schema>;

export function readSettings(env: Env): Settings {
  const settings = parseConfig('the supergraph', schema, env);
  const missing = missingInProduction(settings);
  if (settings.NODE_ENV === 'production' && missing.length > 0) {
    throw new ConfigError(
      `In production the embedded stand-ins and the keys made for a demonstration are not used:\n${missing.join('\n')}`,
    );
  }
  const shared = sharedPorts(settings);
  if (shared.length > 0) throw new ConfigError(shared.join('\n'));
  return settings;
}

/** Of the services; PostgreSQL has one as well, unless it is somebody else's. */
export const portVariables = [
  'PORT',
  'COMMERCE_PORT',
  'CONTROL_PLANE_PORT',
  'BILLING_PORT',
  'RUNTIME_PORT',
  'ISSUER_PORT',
  'WEB_PORT',
] as const;

/** Ports that several would open; 0, any free one, may be said often. */
function sharedPorts(settings: Settings): string[] {
  const used = [
    ...portVariables,
    ...(settings.DATABASE_URL === undefined ? (['POSTGRES_PORT'] as const) : []),
  ];
  return [...Map.groupBy(used, (name) => settings[name])]
    .filter(([number, names]) => number !== 0 && names.length > 1)
    .map(
      ([number, names]) => `${names.join(' and ')} name the same port, ${number}; each needs one of its own.`,
    );
}

const missingInProduction = (settings: Settings): string[] => [
  ...(settings.OIDC_ISSUER
    ? []
    : ['  OIDC_ISSUER: set it to your issuer; the embedded one has a known password']),
  ...(settings.IDENTITY_DIR ? [] : ['  IDENTITY_DIR: set it to a folder with service keys of your own']),
];
