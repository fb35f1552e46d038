import { BoundedCache } from './bounded-cache.ts';

/** What is longer is read again each time: anybody may send documents as long as a body may be. */
export const MAX_KEPT_CHARACTERS = 64 * 1024;

/** Of what is kept, so much may be new while there is more than there is room for. */
const NEW_SHARE = 1 / 4;
/** One request looks for its document several times: only after so many others have come is it asked for again. */
const SAME_TIME_SHARE = 1 / 20;

interface NewDocument<Value> {
  value: Value;
  /** How many had come before. */
  readonly at: number;
  isUsedAgain: boolean;
}

/**
 * Kept by the text of a document; bounded in memory because the texts are bounded too. A thousand documents a second that
 * nobody asks for again push each other out, and not those that are asked for every few seconds, which the one used
 * longest ago would often be (as in 2Q, Johnson and Shasha 1994).
 */
export class DocumentCache<Value> {
  readonly #maxEntries: number;
  /** In the order in which they came. */
  readonly #new = new Map<string, NewDocument<Value>>();
  /** That were asked for again. */
  readonly #used: BoundedCache<string, Value>;
  /** Texts that were given up as new: who comes again is no longer. */
  readonly #seen: BoundedCache<string, true>;
  #count = 0;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
    this.#used = new BoundedCache(maxEntries);
    this.#seen = new BoundedCache(maxEntries);
  }

  *entries(): Generator<[string, Value]> {
    for (const [text, { value }] of this.#new) yield [text, value];
    yield* this.#used.entries();
  }

  get(text: string): Value | undefined {
    const found = this.#new.get(text);
    if (!found) return this.#used.get(text);
    if (this.#count - found.at > this.#maxEntries * SAME_TIME_SHARE) found.isUsedAgain = true;
    return found.value;
  }

  set(text: string, value: Value): void {
    if (text.length > MAX_KEPT_CHARACTERS) return;
    const known = this.#new.get(text);
    if (known) known.value = value;
    else if (this.#used.get(text) !== undefined || this.#seen.get(text)) this.#used.set(text, value);
    else this.#new.set(text, { value, at: ++this.#count, isUsedAgain: false });
    while (this.#new.size + this.#used.size > this.#maxEntries) this.#giveUp();
  }

  #giveUp(): void {
    if (this.#new.size <= this.#maxEntries * NEW_SHARE) return this.#used.forgetOldest();
    for (const [text, { value, isUsedAgain }] of this.#new) {
      this.#new.delete(text);
      if (isUsedAgain) this.#used.set(text, value);
      else this.#seen.set(text, true);
      return;
    }
  }
}
