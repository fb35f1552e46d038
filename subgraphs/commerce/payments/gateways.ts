import type { Stripe } from 'stripe';
import { createStripeGateway } from '#common/payment/stripe-gateway.ts';
import { openStripe } from '#common/payment/stripe.ts';
import type { Config } from '../config.ts';
import type { PaymentGateway } from '../domain/payment/payment-gateway.ts';
import { dummyGateway } from './dummy-gateway.ts';
import { createStripePayments } from './stripe.ts';
import { testGateway } from './test-gateway.ts';

/** The ways to pay that are configured. */
export interface Gateways {
  all: readonly PaymentGateway[];
  /** Undefined without keys of Stripe, or of the embedded provider. */
  stripe: { stripe: Stripe; gateway: PaymentGateway } | undefined;
}

export function openGateways(config: Config): Gateways {
  const stripe = openStripe(config);
  const gateway =
    stripe &&
    createStripePayments(
      createStripeGateway(stripe, config.STRIPE_PUBLISHABLE_KEY ?? ''),
      new URL('/graphql/', config.PUBLIC_URL).href,
    );
  // In production nobody may buy without paying.
  const tests = config.NODE_ENV === 'production' ? [] : [testGateway, dummyGateway];
  return {
    // Clients that do not choose take the first: where payments are for trying, one that needs no card.
    all: gateway ? [...tests, gateway] : tests,
    stripe: stripe && gateway && { stripe, gateway },
  };
}
