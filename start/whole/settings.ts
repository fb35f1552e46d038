import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  ConfigError,
  databaseUrl,
  httpUrl,
  parseConfig,
  saleorUrl,
  type Env,
} from '#common/process/config.ts';
import { stripeVariables } from '#common/payment/stripe.ts';

/** The usual port of the gateway, from which those of the others are counted. */
const GATEWAY_PORT = 4000;
const LAST_PORT = 65_535;

/** By how much each port follows the gateway's, unless it is set itself: one variable moves a second copy. */
const portOffsets = {
  COMMERCE_PORT: 1,
  CONTROL_PLANE_PORT: 2,
  BILLING_PORT: 3,
  RUNTIME_PORT: 4,
  ISSUER_PORT: 5,
  POSTGRES_PORT: 6,
  WEB_PORT: 7,
  PAYMENT_PORT: 8,
} as const;

type MovedPort = keyof typeof portOffsets;

/** Where people look for pages by habit. */
const USUAL_WEB_PORT = 3000;

const chosenPort = z.coerce.number().int().min(0).max(LAST_PORT);

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: chosenPort.default(GATEWAY_PORT),
    COMMERCE_PORT: chosenPort.optional(),
    CONTROL_PLANE_PORT: chosenPort.optional(),
    BILLING_PORT: chosenPort.optional(),
    RUNTIME_PORT: chosenPort.optional(),
    ISSUER_PORT: chosenPort.optional(),
    POSTGRES_PORT: chosenPort.optional(),
    WEB_PORT: chosenPort.optional(),
    PAYMENT_PORT: chosenPort.optional(),
    DATA_DIR: z.string().default(join(import.meta.dirname, '../../.data')),
    IDENTITY_DIR: z.string().optional(),
    DATABASE_URL: databaseUrl.optional(),
    OIDC_ISSUER: httpUrl.optional(),
    OIDC_AUDIENCE: z.string().default('supergraph'),
    SALEOR_API_URL: saleorUrl.optional(),
    SALEOR_APP_TOKEN: z.string().optional(),
    SMTP_URL: z.string().optional(),
    ...stripeVariables,
    MAIL_DIR: z.string().optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .transform((settings, context) => {
    const dataFolder = resolve(settings.DATA_DIR);
    const mailFolder = resolve(settings.MAIL_DIR ?? join(dataFolder, 'mail'));
    const ports = movedPorts(settings);
    if (Object.values(ports).some((number) => number > LAST_PORT)) {
      const message = `leaves no room for the ports of the others, which follow it; at most ${LAST_PORT - portOffsets.PAYMENT_PORT}`;
      context.addIssue({ code: 'custom', path: ['PORT'], message });
    }
    return { ...settings, ...ports, DATA_DIR: dataFolder, MAIL_DIR: mailFolder };
  });

/** Variables that the whole start reads. */
export const settingNames: readonly string[] = Object.keys(schema.in.shape);

/** Port 0 is any free one, for the others then as well. */
function movedPorts(
  settings: { PORT: number } & Partial<Record<MovedPort, number>>,
): Record<MovedPort, number> {
  const moved = Object.entries(portOffsets).map(([name, offset]) => {
    const usual =
      settings.PORT === GATEWAY_PORT && name === 'WEB_PORT' ? USUAL_WEB_PORT : settings.PORT + offset;
    return [name, settings[name as MovedPort] ?? (settings.PORT === 0 ? 0 : usual)];
  });
  return Object.fromEntries(moved) as Record<MovedPort, number>;
}

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
  'PAYMENT_PORT',
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
