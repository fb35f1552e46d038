import type { ServiceKeys } from '#common/identity/service-keys.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { createServiceClient, type ServiceClient } from '#common/services/service-client.ts';
import type { Config } from '../config.ts';

/** The other subgraphs, by name; commerce may be a Saleor, which keeps its own history and its own jobs. */
export function peersOf(config: Config, keys: ServiceKeys): Map<string, ServiceClient> {
  const { BILLING_URL, RUNTIME_URL, SALEOR_API_URL, SALEOR_APP_TOKEN: appToken } = config;
  const peers = new Map([
    ['billing', createServiceClient('billing', BILLING_URL, keys)],
    ['runtime', createServiceClient('runtime', RUNTIME_URL, keys)],
  ]);
  if (appToken !== undefined)
    peers.set('commerce', createServiceClient('commerce', SALEOR_API_URL, { appToken }));
  return peers;
}

/** What a peer answers to a field for services alone; `none` when it is no service of ours and has no such field. */
export async function answerOr<T>(none: T, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const isForeign =
      error instanceof ServiceCallError && error.message.includes('Cannot query field "service');
    if (isForeign) return none;
    throw error;
  }
}
