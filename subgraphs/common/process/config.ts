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
  const mistakes = result.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${mistakeOf(issue, set[String(issue.path[0])] !== undefined)}`,
  );
  throw new ConfigError(`The configuration of ${service} has mistakes:\n${mistakes.join('\n')}`);
}

/** What a schema has to say itself is said in its words; the rest is told as to somebody who knows no schema. */
function mistakeOf(issue: z.core.$ZodIssue, isSet: boolean): string {
  if (issue.code === 'invalid_type') {
    if (!isSet)
      return issue.message.startsWith('Invalid input') ? 'is needed' : `is needed: ${issue.message}`;
    return issue.expected === 'int' ? 'a whole number is needed' : 'a number is needed';
  }
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')} is needed`;
  if (!issue.message.startsWith('Too')) return issue.message;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${unitOf(issue.origin)} is possible`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}${unitOf(issue.origin)} is needed`;
  return issue.message;
}

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : '');

/** Reads one program's configuration, and tells which variables it has. */
export interface ConfigReader<T> {
  (env: Env): T;
  readonly variables: readonly Variable[];
}

export interface Variable {
  name: string;
  /** What it says when nobody sets it; undefined when there is nothing to say. */
  fallback: string | undefined;
  isNeeded: boolean;
  description: string | undefined;
}

/** The reader of a program's configuration. */
export function configReader<T extends z.ZodType>(service: string, schema: T): ConfigReader<z.output<T>> {
  const read = (env: Env): z.output<T> => parseConfig(service, schema, env);
  return Object.defineProperty(read, 'variables', { get: () => variablesOf(schema) }) as ConfigReader<
    z.output<T>
  >;
}

function variablesOf(schema: z.ZodType): Variable[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const { default: fallback, description } = typeof property === 'object' ? property : {};
    return {
      name,
      fallback: fallback === undefined || typeof fallback === 'object' ? undefined : String(fallback),
      isNeeded: required.includes(name),
      description,
    };
  });
}

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
