import { z } from 'zod';
import { httpUrl, configReader, port } from '#common/process/config.ts';
import { absentEmailVerified } from '#common/identity/email.ts';
import { createClientAddress } from './identity/client-address.ts';
import { connections } from './subgraph-settings.ts';

const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

/** As browsers send it: a scheme, a host, perhaps a port, and nothing after them. */
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const origin = z
  .string()
  .refine(isOrigin, { error: 'origins are needed, like https://shop.example,http://localhost:3000' });

/** A number of proxies, or their addresses: `1`, `loopback, 10.0.0.0/8`. */
const trustedProxies = z.string().transform((text, context): string[] | number => {
  if (/^\d+$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  try {
    createClientAddress(addresses);
    return addresses;
  } catch {
    context.addIssue('a number of proxies or their addresses are needed, like 1 or loopback,10.0.0.0/8');
    return z.NEVER;
  }
});

const origins = z.string().transform((text) => text.split(',').map((part) => part.trim()));

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /**
   * File with the composed supergraph; a changed file is taken over without a restart. A `.yaml` file in
   * rover's format names subgraphs instead, which are then asked for their SDL and composed.
   */
  SUPERGRAPH: z.string().default('schema/supergraph.graphql'),
  /** How often subgraphs of such a list are asked whether their SDL has changed. */
  SUPERGRAPH_POLL_INTERVAL_MS: count(10_000),
  /** Where the SDLs of such a list are kept, for a start while a subgraph is away. */
  SUPERGRAPH_DIR: z.string().default('.data/supergraph'),
  /** Where people sign in. Neither this nor IDENTITY_DIR: a gateway that asks nobody who they are. */
  OIDC_ISSUER: httpUrl.optional(),
  OIDC_AUDIENCE: z.string().default('supergraph'),
  /** `assumed`: an issuer that says nothing of `email_verified` has verified all addresses. */
  OIDC_EMAIL_VERIFIED: absentEmailVerified.default('required'),
  /** Folder with the gateway's service key; needed to speak for somebody to a subgraph. */
  IDENTITY_DIR: z.string().optional(),
  /** Instead of the routing URLs in the supergraph. */
  COMMERCE_URL: httpUrl.optional(),
  /** `iss` of commerce's own tokens where it is not COMMERCE_URL: the gateway's address, to which its clients send them. */
  COMMERCE_TOKEN_ISSUER: httpUrl.optional(),
  CONTROL_PLANE_URL: httpUrl.optional(),
  BILLING_URL: httpUrl.optional(),
  RUNTIME_URL: httpUrl.optional(),
  /** How single subgraphs are reached, by name: `{"books": {"timeoutMs": 2000, "h2c": true}}`. */
  SUBGRAPHS: connections.default({}),
  /** Origins whose pages may send operations, separated by commas; by default no other than the gateway's own. */
  CORS_ORIGINS: origins.pipe(z.array(origin)).default([]),
  /** Where `/` leads in a browser; without, to the page for operations, where there is one. */
  WEB_URL: httpUrl.optional(),
  /**
   * Proxies in front, whose `x-forwarded-for` says where clients are: limits of callers without an
   * identity count by address. None by default: anybody could write there whom they want to be taken for.
   */
  TRUST_PROXY: trustedProxies.default(0),
  /** Shows `/metrics` on this port alone, for a network of its own; with PORT by default. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** On by default in development only. */
  INTROSPECTION: z.stringbool().optional(),
  /** Plain requests for operations are read by the gateway itself, all others by node:http; `false`: by that alone. */
  OWN_HTTP1: z.stringbool().default(true),
  /** Identical queries of one caller at the same time run once; each may then see what was true at its beginning. */
  SHARE_QUERIES: z.stringbool().default(false),
  /** Identical subgraph fetches at the same time, identity included, are sent once. */
  SHARE_FETCHES: z.stringbool().default(true),
  /** `only` runs the documents of the manifest and nothing else; `allow` also knows them by their ids. */
  TRUSTED_DOCUMENTS: z.enum(['off', 'allow', 'only']).default('off'),
  /** Serves the documents of the manifest as tools for agents, at `/mcp`. */
  MCP: z.stringbool().default(false),
  /** The manifest, in the format of Apollo's persisted-query manifests. */
  TRUSTED_DOCUMENTS_FILE: z.string().default('clients/sdk/generated/trusted-documents.json'),
  /** How often control-plane is told which operations clients use. */
  USAGE_REPORT_INTERVAL_MS: count(300_000),
  /** Where traces go, by OTLP over HTTP; none are made without. */
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_SERVICE_NAME: z.string().default('gateway'),
  MAX_DEPTH: count(15),
  MAX_ALIASES: count(50),
  MAX_ROOT_FIELDS: count(20),
  MAX_TOKENS: count(2_000),
  MAX_COST: count(50_000),
  /** How long a list is taken to be when neither an argument nor @listSize says it. */
  ASSUMED_LIST_SIZE: count(10),
  /**
   * Of what subgraphs answer to one operation, or for one event of a subscription, together, and of the
   * answer made of it.
   */
  MAX_ANSWER_BYTES: count(32 * 1024 * 1024),
  /** Of a request's body, and of one WebSocket message. */
  MAX_BODY_BYTES: count(1_000_000),
  MAX_OPERATIONS_PER_CONNECTION: count(50),
  /** From the beginning of a request to the end of its headers, and of its body. */
  HEADERS_TIMEOUT_MS: count(10_000),
  REQUEST_TIMEOUT_MS: count(30_000),
  /** Open sockets: of all, and from one address that is no trusted proxy. */
  MAX_CONNECTIONS: count(20_000),
  MAX_CONNECTIONS_PER_ADDRESS: count(1_000),
  /** Of processors, what reading and planning new documents of one caller may take within a minute. */
  MAX_PLANNING_MS_PER_MINUTE: count(10_000),
  /** Root fields of mutations without an identity, and wrong credentials, from one address within a minute. */
  MAX_ANONYMOUS_WRITES_PER_MINUTE: count(300),
  MAX_WRONG_CREDENTIALS_PER_MINUTE: count(60),
  /** Streaming connections of one person, one API key, or one address without either. */
  MAX_CONNECTIONS_PER_IDENTITY: count(100),
});

export type Config = z.output<typeof schema>;

export const readConfig = configReader('gateway', schema);
