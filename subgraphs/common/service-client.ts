import { z } from 'zod';
import { mintServiceToken } from './identity/service-token.ts';
import type { ServiceKeys } from './identity/service-keys.ts';

/** Another service did not answer, or not with data; safe to try again. */
export class ServiceCallError extends Error {
  override name = 'ServiceCallError';
}

export interface ServiceClient {
  /** Runs an operation on one of our subgraphs in this service's own name; rejects with ServiceCallError. */
  request<T>(
    document: string,
    variables: Record<string, unknown>,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<T>;
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

export function createServiceClient(target: string, url: string, keys: ServiceKeys): ServiceClient {
  return {
    async request<T>(
      document: string,
      variables: Record<string, unknown>,
      options: { signal?: AbortSignal; timeoutMs?: number } = {},
    ) {
      const timeout = AbortSignal.timeout(options.timeoutMs ?? 5_000);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await mintServiceToken(keys)}`,
        },
        body: JSON.stringify({ query: document, variables }),
        signal: options.signal ? AbortSignal.any([timeout, options.signal]) : timeout,
      }).catch((error: unknown) => {
        throw new ServiceCallError(`${target} does not answer`, { cause: error });
      });
      const body = answer.safeParse(await response.json().catch(() => undefined));
      if (!body.success)
        throw new ServiceCallError(`${target} answered HTTP ${response.status} without GraphQL`);
      const { data, errors } = body.data;
      if (errors?.length || !data) {
        throw new ServiceCallError(
          `${target} answered: ${errors?.map((error) => error.message).join('; ') ?? 'no data'}`,
        );
      }
      return data as T;
    },
  };
}
