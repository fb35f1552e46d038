/** As much of an AbortSignal as is listened to here. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
  /** So many bytes came for whoever it ends; too many, and it is aborted. */
  spend?(bytes: number): void;
}

/**
 * A signal without an event's machinery: each fetch of a request listens to it, and with a real one that costs as
 * much as a good part of the fetch. Each listener hears of it once.
 */
export class LightSignal implements Signal {
  aborted = false;
  readonly #listeners = new Set<() => void>();

  spend(_bytes: number): void {}

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
