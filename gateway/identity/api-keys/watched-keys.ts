const MAX_ASKED_AT_ONCE = 20;

interface WatchedKey {
  readonly hash: string;
  readonly listeners: Set<() => void>;
}

/** API keys by which something is open that ends with them. */
export class WatchedKeys {
  readonly #keys = new Map<string, WatchedKey>();

  /** Calls back when the key is revoked, until what it returns is called. */
  watch(id: string, hash: string, onRevoked: () => void): () => void {
    const key = this.#keys.get(id) ?? { hash, listeners: new Set() };
    this.#keys.set(id, key);
    key.listeners.add(onRevoked);
    return () => {
      key.listeners.delete(onRevoked);
      if (key.listeners.size === 0 && this.#keys.get(id) === key) this.#keys.delete(id);
    };
  }

  revoke(id: string): void {
    for (const listener of this.#keys.get(id)?.listeners ?? []) listener();
  }

  /** Revokes what is not found any more, asking for a few at a time. Rejects when one cannot be asked for. */
  async verify(isLiving: (hash: string) => Promise<boolean>): Promise<void> {
    const keys = [...this.#keys];
    while (keys.length > 0) {
      const some = keys.splice(0, MAX_ASKED_AT_ONCE);
      await Promise.all(some.map(async ([id, { hash }]) => (await isLiving(hash)) || this.revoke(id)));
    }
  }
}
