import { z } from 'zod';
import { httpUrl, configReader, port } from '#common/process/config.ts';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port(3000),
  /** Where browsers find the pages: the host of the issuer's redirect URI. The address that is listened on when left out. */
  WEB_URL: httpUrl.optional(),
  /** The graph that the pages show. */
  GRAPH_URL: httpUrl.default('http://localhost:4000/graphql'),
  /** The same as browsers reach it, for the widget on pages of others; GRAPH_URL when left out. */
  PUBLIC_GRAPH_URL: httpUrl.optional(),
  OIDC_ISSUER: httpUrl,
  WEB_CLIENT_ID: z.string().default('web'),
  /** For an issuer where the pages are a confidential client. */
  WEB_CLIENT_SECRET: z.string().optional(),
  /** Holds the key that seals sessions; made on the first start. */
  WEB_DATA_DIR: z.string().default('.data/web'),
  /** Offers to sign in as one of the embedded issuer's people, with one click. */
  DEMO_SIGN_IN: z.stringbool().default(false),
  /** Where pictures may come from, with commas between; that of commerce, for one. */
  IMAGE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((origin) => origin !== '')),
  /** Where the embedded payment provider's test page is, on which cards are typed in. */
  PAYMENT_PAGE_URL: httpUrl.optional(),
  /** Of an account at Stripe: cards are typed in with its Stripe.js, which pages load and allow only then. */
  STRIPE_PUBLISHABLE_KEY: z.string().optional(),
  /** Where documents are uploaded to, with commas between; that of the runtime, for one. */
  UPLOAD_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((origin) => origin !== '')),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = z.output<typeof schema>;

export const readConfig = configReader('web', schema);
