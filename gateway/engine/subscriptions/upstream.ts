import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import type { Signal } from '../transport/signal.ts';
import { EventQueue, type Take } from './event-queue.ts';
import type { UpstreamEvent } from './events.ts';
import type { UpstreamOperation, UpstreamTarget } from './upstream-connection.ts';
import type { UpstreamConnections } from './upstream-connections.ts';

export interface UpstreamRequest {
  readonly target: UpstreamTarget;
  readonly operation: UpstreamOperation;
}

/** What a reader may leave lying before its subscription is given up, to be resumed where it can be. */
const QUEUE_LIMITS = { maxEvents: 1_000, maxBytes: 1024 * 1024 };

/** Gives the events of a subscription at a subgraph to `take` until it ends; rejects when its connection breaks. */
export async function readUpstream(
  connections: UpstreamConnections,
  { target, operation }: UpstreamRequest,
  signal: Signal,
  onConnected: () => void,
  take: Take<UpstreamEvent>,
): Promise<void> {
  if (signal.aborted) return;
  const queue = new EventQueue<UpstreamEvent>(QUEUE_LIMITS, () => tooSlow(target.subgraph));
  const onAbort = (): void => queue.end();
  signal.addEventListener('abort', onAbort, { once: true });
  const leave = connections.to(target).subscribe(operation, queue, onConnected);
  try {
    await queue.drain((event) => (signal.aborted ? undefined : take(event)));
  } finally {
    signal.removeEventListener('abort', onAbort);
    leave();
  }
}

/** Of a subscriber or, where all are slow, of the subscription. */
export function tooSlow(subgraph: string): SubgraphError {
  return new SubgraphError(subgraph, 'SLOW_CONSUMER', 'Events were not read as fast as they came.');
}
