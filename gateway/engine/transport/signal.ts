/** As much of an AbortSignal as is listened to here. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * A signal without an event's machinery: each fetch of a request listens to it, and with a real one that costs as
 * much as a good part of the fetch. Each listener hears of it once.
 */
export class LightSignal implements Signal {
  aborted = false;
  readonly #listeners = new Set<() => void>();

  /** One that is aborted with `signal`, for as long as `run` takes. */
  static async during<Result>(
    signal: Signal | undefined,
    run: (signal: Signal | undefined) => Promise<Result>,
  ): Promise<Result> {
    if (!signal || signal instanceof LightSignal) return run(signal);
    const light = new LightSignal();
    const abort = (): void => light.abort();
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    try {
      return await run(light);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

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
