import { setTimeout as delay } from 'node:timers/promises';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { Logger } from '#common/process/logging.ts';
import type { CommerceApi } from './commerce.ts';
import { listingDocuments } from './listing-documents.ts';

/** What the app must be allowed in commerce, and for what. */
const needed: Record<string, string> = {
  MANAGE_PRODUCTS: 'products, variants and prices of offerings',
  MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES: 'values of facets',
  MANAGE_ORDERS: 'paid orders whose event was lost, and their deliveries',
  MANAGE_USERS: 'changed addresses of customers',
};

interface Answer {
  app: { permissions: { code: string }[] | null } | null;
}

/** Permissions that the app lacks; all of them when the token opens nothing. */
async function missingPermissions(api: CommerceApi): Promise<string[]> {
  const { app } = await api.request<Answer>(listingDocuments.permissions, {});
  const given = new Set((app?.permissions ?? []).map(({ code }) => code));
  return Object.keys(needed).filter((code) => !given.has(code));
}

/** Says at the start what would else fail later, one sale at a time; commerce may still be starting. */
export async function tellMissingPermissions(api: CommerceApi, logger: Logger, attempts = 20): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const missing = await missingPermissions(api);
      if (missing.length > 0)
        logger.error(
          { missing: missing.map((code) => `${code} (${needed[code]})`) },
          'the app in commerce lacks permissions: give them to it, or what needs them fails',
        );
      return;
    } catch (error) {
      if (!(error instanceof ServiceCallError) || attempt === attempts) {
        logger.warn({ err: error }, 'commerce does not say what our app may do');
        return;
      }
      await delay(1_000 * attempt, undefined, { ref: false });
    }
  }
}
