import { callerKey, type Identity } from '../identity/identity.ts';

/** Counts streaming connections, so that one caller cannot take all there are. */
export class ConnectionCounts {
  readonly #open = new Map<string, number>();
  readonly #max: number;

  constructor(maxPerIdentity: number) {
    this.#max = maxPerIdentity;
  }

  /** Null when the caller has as many as allowed; otherwise call what it returns at the connection's end. */
  open(identity: Identity, address: string): (() => void) | null {
    const key = callerKey(identity, address);
    const count = this.#open.get(key) ?? 0;
    if (count >= this.#max) return null;
    this.#open.set(key, count + 1);
    return () => this.#close(key);
  }

  #close(key: string): void {
    const count = (this.#open.get(key) ?? 1) - 1;
    if (count === 0) this.#open.delete(key);
    else this.#open.set(key, count);
  }
}
