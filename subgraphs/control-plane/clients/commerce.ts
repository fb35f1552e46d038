import { z } from 'zod';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { ListingRefused } from '../domain/listing/commerce-listings.ts';

const TIMEOUT_MS = 15_000;

/** A Saleor, spoken to as its app. */
export interface CommerceApi {
  /**
   * The data of an answer. Rejects with ServiceCallError when it is worth trying again, with ListingRefused
   * when a mutation says no or a permission is missing.
   */
  request<T>(document: string, variables: Record<string, unknown>): Promise<T>;
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z
          .object({ exception: z.object({ code: z.string() }).optional(), code: z.string().optional() })
          .optional(),
      }),
    )
    .optional(),
});

const refusals = z.array(
  z.object({ field: z.string().nullish(), message: z.string().nullish(), code: z.string() }),
);

export function createCommerceApi(url: string, appToken: string): CommerceApi {
  return {
    async request<T>(document: string, variables: Record<string, unknown>) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${appToken}` },
        body: JSON.stringify({ query: document, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch((error: unknown) => {
        throw new ServiceCallError('commerce', 'does not answer', { cause: error });
      });
      const body = answer.safeParse(await response.json().catch(() => undefined)).data;
      const [error] = body?.errors ?? [];
      if (error && isDenied(error)) throw new ListingRefused(`Commerce does not let us: ${error.message}`);
      if (error || !body?.data)
        throw new ServiceCallError(
          'commerce',
          `answered HTTP ${response.status}: ${error?.message ?? 'no data'}`,
        );
      for (const field of Object.values(body.data)) refuse(field);
      return body.data as T;
    },
  };
}

const isDenied = ({
  extensions,
}: {
  extensions?: { exception?: { code: string }; code?: string };
}): boolean => extensions?.exception?.code === 'PermissionDenied' || extensions?.code === 'FORBIDDEN';

/** A mutation's own errors. */
function refuse(field: unknown): void {
  const errors = refusals.safeParse((field as { errors?: unknown } | null)?.errors).data ?? [];
  const [first] = errors;
  if (!first) return;
  throw new ListingRefused(
    `Commerce refuses: ${first.message ?? first.code}`,
    errors.map(({ field: name, code }) => `${name ?? ''}:${code}`),
  );
}

/** Where nobody said by which token: everything that needs commerce says so. */
export const commerceWithoutToken: CommerceApi = {
  request: async () => {
    throw new ServiceCallError('commerce', 'cannot be asked: SALEOR_APP_TOKEN is not set');
  },
};
