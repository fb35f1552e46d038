import { z } from 'zod';

export type Env = Record<string, string | undefined>;

/** The configuration is wrong; the message names every mistake, one a line. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Parses the environment once, at start. All mistakes are reported together, so that
 * nobody has to start five times to find five typing errors. Values are never printed:
 * a variable may hold a secret.
 */
export function parseConfig<T extends z.ZodType>(service: string, schema: T, env: Env): z.output<T> {
  // An empty variable means "not set": `PORT= npm start` must not become port 0.
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${mistakeOf(issue)}`);
  throw new ConfigError(`The configuration of ${service} has mistakes:\n${mistakes.join('\n')}`);
}

/** Every variable is a text; what is no number was not "received" as NaN by anybody. */
const mistakeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' && issue.expected === 'number' ? 'a number is needed' : issue.message;

export const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

export const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'a PostgreSQL URL is needed, like postgres://user:password@host:5432/name',
});

export const httpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) URL is needed' });

/** Where a Saleor answers; without the slash at the end it is a page that there is not. */
export const saleorUrl = httpUrl.endsWith(
  '/',
  'the whole endpoint is needed, like https://shop.example/graphql/',
);

/** What every subgraph reads from the environment. */
export const subgraphConfig = (fallbackPort: number) =>
  z.object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: port(fallbackPort),
    DATABASE_URL: databaseUrl,
    DATABASE_MAX_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    /** Folder with the service keys: `jwks.json` (public) and `<service>.jwk.json` (private). */
    IDENTITY_DIR: z.string().default('.data/identity'),
  });
