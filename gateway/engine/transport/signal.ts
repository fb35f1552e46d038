import { Few } from './turns/few.ts';

/** Hears of an abort, as an event's listener may. */
export type AbortListener = (() => void) | { handleEvent(): void };

/** As much of an AbortSignal as is listened to here. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: AbortListener, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: AbortListener): void;
  /** So many bytes came for whoever it ends; too many, and it is aborted. */
  spend?(bytes: number): void;
}

/**
 * A signal without an event's machinery: each fetch of a request listens to it, and with a real one that costs as
 * much as a good part of the fetch. Each listener hears of it once.
 */
export class LightSignal implements Signal {
  aborted = false;
  readonly #listeners = new Few<AbortListener>();

  spend(_bytes: number): void {}

  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    this.#listeners.each((listener) => {
      this.#listeners.delete(listener);
      if (typeof listener === 'function') listener();
      else listener.handleEvent();
    });
  }

  addEventListener(_type: 'abort', listener: AbortListener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: AbortListener): void {
    this.#listeners.delete(listener);
  }
}

/** Ends with the first of several others, or by itself. */
export class LinkedSignal extends LightSignal {
  readonly #causes: readonly Signal[];

  constructor(causes: readonly Signal[]) {
    super();
    this.#causes = causes;
    for (const cause of causes) cause.addEventListener('abort', this, { once: true });
    if (causes.some(({ aborted }) => aborted)) this.abort();
  }

  handleEvent(): void {
    this.abort();
  }

  override abort(): void {
    this.release();
    super.abort();
  }

  /** What it ends is over: the others may live on. */
  release(): void {
    for (const cause of this.#causes) cause.removeEventListener('abort', this);
  }
}
