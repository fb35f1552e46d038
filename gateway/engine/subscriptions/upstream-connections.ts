import { UpstreamConnection, type UpstreamTarget } from './upstream-connection.ts';

/** A broken connection interrupts no more streams than these, and servers have bounds of their own. */
const MAX_SUBSCRIPTIONS = 50;

/** The connections for subscriptions that are open: each is shared by those who lead to the same as the same. */
export class UpstreamConnections {
  readonly #open = new Map<string, Set<UpstreamConnection>>();

  /** One with room for a subscription, which must be made at once. */
  to(target: UpstreamTarget): UpstreamConnection {
    const key = JSON.stringify([target.url, target.connectionHeaders]);
    const known = this.#open.get(key) ?? new Set();
    for (const connection of known) {
      if (connection.isOpen && connection.size < MAX_SUBSCRIPTIONS) return connection;
    }
    const connection = new UpstreamConnection(target, () => this.#remove(key, connection));
    this.#open.set(key, known.add(connection));
    return connection;
  }

  #remove(key: string, connection: UpstreamConnection): void {
    const known = this.#open.get(key);
    if (known?.delete(connection) && known.size === 0) this.#open.delete(key);
  }
}
