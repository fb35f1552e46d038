import { hash } from 'node:crypto';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { ServiceClient } from '#common/services/service-client.ts';

/** A process that did not answer is asked last for so long. */
const LEFT_ALONE_MS = 10_000;
/** The ledger answers in milliseconds: where there is another process to ask, this one is not waited for longer. */
const TIMEOUT_MS = 2_000;

export interface BillingProcesses {
  /** Asks the process that an organization's wallet belongs to; when it does not answer, the others in their order. */
  request<T>(
    organization: string,
    document: string,
    variables: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<T>;
}

/**
 * Divides wallets among the processes of billing, so that the requests of one wallet meet in one process, which applies
 * them together, and no two wait for the same lock. Which process it is says a hash of each with the organization: one
 * that is added or taken away moves its own part of the wallets and no others. It matters to speed alone: billing
 * applies a request once by its id, whichever process is asked, and however many.
 */
export function createBillingProcesses(clients: ReadonlyMap<string, ServiceClient>): BillingProcesses {
  const silentUntilMs = new Map<string, number>();
  const isSilent = (url: string): number => Number((silentUntilMs.get(url) ?? 0) > performance.now());

  return {
    async request<T>(
      organization: string,
      document: string,
      variables: Record<string, unknown>,
      signal?: AbortSignal,
    ) {
      const urls = inOrder([...clients.keys()], organization).toSorted((a, b) => isSilent(a) - isSilent(b));
      let last: unknown;
      for (const url of urls) {
        try {
          return await (clients.get(url) as ServiceClient).request<T>(document, variables, {
            ...(signal && { signal }),
            ...(urls.length > 1 && { timeoutMs: TIMEOUT_MS }),
          });
        } catch (error) {
          if (!(error instanceof ServiceCallError) || signal?.aborted) throw error;
          silentUntilMs.set(url, performance.now() + LEFT_ALONE_MS);
          last = error;
        }
      }
      throw last;
    },
  };
}

/** The processes by their hashes with the organization: the first one has its wallet. */
export function inOrder(urls: readonly string[], organization: string): string[] {
  const weights = new Map(urls.map((url) => [url, hash('sha1', `${url} ${organization}`)]));
  return urls.toSorted((a, b) => ((weights.get(a) as string) < (weights.get(b) as string) ? 1 : -1));
}
