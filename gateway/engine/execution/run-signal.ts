import { LightSignal, type Signal } from '../transport/signal.ts';

/** Ends one execution: with its caller, or as soon as its fetches have brought more than an answer may be made of. */
export class RunSignal extends LightSignal {
  /** Of what subgraphs answer, and of the answer made of it. */
  readonly maxBytes: number;
  readonly #caller: Signal | undefined;
  readonly #onAbort = (): void => this.abort();
  #bytes = 0;

  constructor(caller: Signal | undefined, maxBytes: number) {
    super();
    this.maxBytes = maxBytes;
    this.#caller = caller;
    if (caller?.aborted) this.abort();
    else caller?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Whether it has ended by itself. */
  get isExceeded(): boolean {
    return this.#bytes > this.maxBytes;
  }

  override spend(bytes: number): void {
    this.#bytes += bytes;
    if (this.isExceeded) this.abort();
  }

  /** The execution is over: its caller may live on. */
  release(): void {
    this.#caller?.removeEventListener('abort', this.#onAbort);
  }
}
