import { Stripe } from 'stripe';
import { z } from 'zod';
import { httpUrl } from '../process/config.ts';

/** Answers of Stripe have this shape, whatever version its account is set to. */
const API_VERSION = '2026-10-28.endive';
const TIMEOUT_MS = 15_000;

/** What a service that talks to Stripe reads from the environment. Without STRIPE_API_KEY there is no provider. */
export const stripeVariables = {
  /** Secret or restricted key, `sk_…` or `rk_…`. */
  STRIPE_API_KEY: z.string().optional(),
  /** What browsers need, `pk_…`. */
  STRIPE_PUBLISHABLE_KEY: z.string().optional(),
  /** Signs webhooks, `whsec_…`. */
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  /** Somewhere else than Stripe's own API: the embedded provider. */
  STRIPE_API_BASE: httpUrl.optional(),
};

export interface StripeSettings {
  STRIPE_API_KEY?: string | undefined;
  STRIPE_API_BASE?: string | undefined;
}

/** The client of Stripe's API; undefined where no provider is configured. */
export function openStripe({ STRIPE_API_KEY, STRIPE_API_BASE }: StripeSettings): Stripe | undefined {
  if (STRIPE_API_KEY === undefined) return undefined;
  const base = STRIPE_API_BASE === undefined ? undefined : new URL(STRIPE_API_BASE);
  return new Stripe(STRIPE_API_KEY, {
    apiVersion: API_VERSION,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port || (base.protocol === 'https:' ? '443' : '80'),
      protocol: base.protocol === 'https:' ? ('https' as const) : ('http' as const),
    }),
  });
}
