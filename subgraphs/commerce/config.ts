import { z } from 'zod';
import { configReader, httpUrl, subgraphConfig } from '#common/process/config.ts';
import { absentEmailVerified } from '#common/identity/email.ts';
import { withMail } from '#common/mail/settings.ts';
import { stripeVariables } from '#common/payment/stripe.ts';

const schema = withMail(
  subgraphConfig(4001).extend({
    ...stripeVariables,
    /** The issuer of people's access tokens, exactly as it calls itself. */
    OIDC_ISSUER: httpUrl,
    OIDC_AUDIENCE: z.string().min(1).default('supergraph'),
    /** `assumed`: an issuer that says nothing of `email_verified` has verified all addresses. */
    OIDC_EMAIL_VERIFIED: absentEmailVerified.default('required'),
    /** Where others reach this service: named in webhooks, which are verified with the key found there. */
    PUBLIC_URL: httpUrl.default('http://localhost:4001'),
    /**
     * `iss` of its tokens: the address at which clients ask, since those of Saleor send a token nowhere else.
     * By default its own, `/graphql/` at PUBLIC_URL; behind a gateway that of the gateway.
     */
    COMMERCE_TOKEN_ISSUER: httpUrl.optional(),
    /** The token of the house's own programs; without one, no app is let in. */
    SALEOR_APP_TOKEN: z.string().length(30, 'an app token has 30 characters').optional(),
    /** Who is told about paid orders. */
    ORDER_WEBHOOK_URL: httpUrl.default('http://localhost:4002/webhooks/commerce'),
    /** Hosts of storefronts, by commas, to which mails may lead; `*` for any. */
    ALLOWED_CLIENT_HOSTS: z
      .string()
      .default('localhost,127.0.0.1')
      .transform((hosts) =>
        hosts
          .split(',')
          .map((host) => host.trim())
          .filter((host) => host !== ''),
      ),
    /** `host` or `host:port`, by commas: addresses of our own network from which pictures may be fetched. */
    OUTBOUND_PRIVATE_HOSTS: z
      .string()
      .default('')
      .transform((hosts) =>
        hosts
          .split(',')
          .map((host) => host.trim())
          .filter((host) => host !== ''),
      ),
  }),
);

export type Config = z.output<typeof schema>;

export const readConfig = configReader('commerce', schema);
