import { WebSocket } from 'ws';

type Sent = (error?: Error) => void;

/**
 * A socket whose peer may leave at any time: what cannot be sent any more is nobody's fault. graphql-ws takes a
 * failed send for a mistake of the server, and prints a stack for every subscription of a connection that broke.
 */
export class SubscriptionSocket extends WebSocket {
  override send(data: string, sent?: unknown): void {
    super.send(data, () => (sent as Sent | undefined)?.());
  }
}
