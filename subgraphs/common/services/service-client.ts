import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { mintServiceToken } from '../identity/service-token.ts';
import type { ServiceKeys } from '../identity/service-keys.ts';
import { ServiceCallError, type CalledService } from './service-call-error.ts';
import { openServiceSubscription, type ServiceEvent } from './service-subscription.ts';

export interface ServiceClient {
  /**
   * Runs an operation on one of our subgraphs in this service's own name; a query is sent again once when its
   * connection broke. Rejects with ServiceCallError.
   */
  request<T>(
    document: string,
    variables: Record<string, unknown>,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<T>;
  /** The data of a subscription's events, until it ends or the signal; throws a ServiceCallError when it breaks. */
  subscribe(document: string, signal: AbortSignal): AsyncGenerator<unknown, void, void>;
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A mutation whose connection broke may have been done. */
const isQuery = (document: string): boolean => /^\s*(?:query\b|\{)/.test(document);

/** What a connection says that was kept for the next request, and that the other side closed as that was sent. */
const BROKEN = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const isBrokenConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && BROKEN.has(String(error.code));

/** `identity` is this service's keys or, for commerce, which knows us as Saleor knows an app, an app token. */
export function createServiceClient(
  target: CalledService,
  url: string,
  identity: ServiceKeys | { appToken: string },
  websocketUrl = url.replace(/^http/, 'ws'),
): ServiceClient {
  const authorization = async (): Promise<string> =>
    `Bearer ${'appToken' in identity ? identity.appToken : await mintServiceToken(identity)}`;
  return {
    async request<T>(
      document: string,
      variables: Record<string, unknown>,
      options: { signal?: AbortSignal; timeoutMs?: number } = {},
    ) {
      // With a timer that ends with the call: those of AbortSignal.timeout are kept until their time is over.
      const ended = new AbortController();
      const timeout = setTimeout(() => ended.abort(), options.timeoutMs ?? 5_000);
      const { signal } = ended;
      try {
        const ask = async (): Promise<Dispatcher.ResponseData> => {
          // Loaded with the first call: a gateway without keys to check never makes one.
          const { request } = await import('undici');
          return request(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: await authorization() },
            body: JSON.stringify({ query: document, variables }),
            signal: options.signal ? AbortSignal.any([signal, options.signal]) : signal,
          });
        };
        const { statusCode, body } = await ask()
          .catch((error: unknown) => {
            if (isQuery(document) && isBrokenConnection(error)) return ask();
            throw error;
          })
          .catch((error: unknown) => {
            throw new ServiceCallError(target, 'does not answer', { cause: error });
          });
        const json = await body.json().catch((error: unknown) => {
          const problem = `answered HTTP ${statusCode}, but not to its end or not with JSON`;
          throw new ServiceCallError(target, problem, { cause: error });
        });
        const read = answer.safeParse(json);
        if (!read.success) throw new ServiceCallError(target, `answered HTTP ${statusCode} without GraphQL`);
        return dataOf<T>(target, read.data);
      } finally {
        clearTimeout(timeout);
      }
    },
    async *subscribe(document, signal) {
      try {
        const events = openServiceSubscription({ url: websocketUrl, authorization }, document, signal);
        for await (const event of events) yield dataOf(target, event);
      } catch (error) {
        if (error instanceof ServiceCallError) throw error;
        throw new ServiceCallError(target, 'broke off a subscription', { cause: error });
      }
    },
  };
}

function dataOf<T>(target: CalledService, { data, errors }: ServiceEvent): T {
  if (!errors?.length && data) return data as T;
  const problem = errors?.map((error) => error.message).join('; ') ?? 'no data';
  throw new ServiceCallError(target, `answered: ${problem}`);
}
