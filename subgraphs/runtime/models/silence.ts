/**
 * Watches over somebody who is to answer. Time counts while we wait for them alone: not while what they said is
 * worked on, however long our own database takes.
 */
export class Silence {
  readonly signal: AbortSignal;
  readonly #abort = new AbortController();
  readonly #limitMs: number;
  /** Signs of life without content do not go on for ever. */
  readonly #emptyLimitMs: number;
  #timer: NodeJS.Timeout | undefined;
  #emptyMs = 0;
  #sinceMs = 0;

  constructor(limitMs: number, emptyLimitMs: number) {
    this.#limitMs = limitMs;
    this.#emptyLimitMs = emptyLimitMs;
    this.signal = this.#abort.signal;
  }

  /** From now on we wait for them. */
  wait(): void {
    this.#sinceMs = performance.now();
    clearTimeout(this.#timer);
    const leftMs = Math.min(this.#limitMs, this.#emptyLimitMs - this.#emptyMs);
    this.#timer = setTimeout(() => this.#abort.abort(), Math.max(0, leftMs));
  }

  /** They said something; `content` when it is a part of the answer. */
  heard({ content }: { content: boolean }): void {
    clearTimeout(this.#timer);
    this.#emptyMs = content ? 0 : this.#emptyMs + performance.now() - this.#sinceMs;
  }

  /** Ends the watch, and the request with it if it goes on. */
  end(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }
}
