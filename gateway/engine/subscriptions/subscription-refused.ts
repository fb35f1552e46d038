import type { RemoteError } from '../transport/answer.ts';

/** The subgraph answered the subscription itself with errors: there is nothing to go on with. */
export class SubscriptionRefused extends Error {
  readonly errors: readonly RemoteError[];

  constructor(errors: readonly RemoteError[]) {
    super('The subgraph refused the subscription.');
    this.errors = errors;
  }

  /** The subgraph itself is in trouble, which may pass; other refusals are about the subscription. */
  get isFault(): boolean {
    return this.errors.every(({ extensions }) => FAULTS.has(extensions?.['code']));
  }
}

const FAULTS = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);
