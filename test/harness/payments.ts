import {
  embeddedPaymentKeys,
  startPaymentProvider,
  type PaymentProvider,
} from '#common/embedded/payment-provider.ts';
import { createLogger } from '#common/process/logging.ts';

const WEBHOOK_SECRET = 'whsec_dGVzdA==';

export interface TestPayments extends PaymentProvider {
  /** What billing and commerce are set up with for it. */
  keys: Record<string, string>;
  /** Tells them from now on what happens. */
  tell(urls: { billing: string; commerce: string }): void;
}

/** The embedded payment provider, as one of a test; by keys of an account of one’s own, or its own. */
export async function startTestPayments(
  keys = embeddedPaymentKeys as Record<string, string>,
): Promise<TestPayments> {
  const webhooks: { url: string; secret: string }[] = [];
  const provider = await startPaymentProvider({
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    webhooks,
    logger: createLogger('test', 'silent'),
  });
  return {
    ...provider,
    keys: { ...keys, STRIPE_API_BASE: provider.url, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET },
    tell({ billing, commerce }) {
      for (const url of [billing, commerce])
        webhooks.push({ url: new URL('/webhooks/stripe', url).href, secret: WEBHOOK_SECRET });
    },
  };
}
