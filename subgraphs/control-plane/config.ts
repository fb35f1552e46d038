import { z } from 'zod';
import { configReader, httpUrl, saleorUrl, subgraphConfig } from '#common/process/config.ts';
import { withMail } from '#common/mail/settings.ts';

const schema = withMail(
  subgraphConfig(4002).extend({
    /** Saleor's GraphQL endpoint. */
    SALEOR_API_URL: saleorUrl.default('http://localhost:4001/graphql/'),
    /** Without it nobody asks commerce for paid orders whose event was lost. */
    SALEOR_APP_TOKEN: z.string().min(1).optional(),
    /** The keys that sign webhooks. */
    SALEOR_JWKS_URL: httpUrl.optional(),
    /** What is on sale is compared with what commerce has of it so often. */
    LISTING_LOOK_SECONDS: z.coerce.number().int().min(1).max(3_600).default(120),
    BILLING_URL: httpUrl.default('http://localhost:4003/graphql'),
    /** Where sellers draw flows: a Langflow behind a proxy that takes access tokens of the issuer. */
    STUDIO_URL: httpUrl.optional(),
    RUNTIME_URL: httpUrl.default('http://localhost:4004/graphql'),
  }),
).transform((config) => ({
  ...config,
  SALEOR_JWKS_URL: config.SALEOR_JWKS_URL ?? new URL('/.well-known/jwks.json', config.SALEOR_API_URL).href,
}));

export type Config = z.output<typeof schema>;

export const readConfig = configReader('control-plane', schema);
