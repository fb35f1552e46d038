const BETWEEN_OUTPUTS = '\n\n';

/**
 * The run's output from nodes that run side by side: in the order of the flow, whoever is ready first. The first
 * node that is not done shows its pieces at once, those after it wait.
 */
export class OutputOrder {
  readonly #places: readonly string[];
  readonly #waiting = new Map<string, string[]>();
  readonly #done = new Set<string>();
  readonly #show: (text: string) => Promise<void>;
  readonly #shown: string[] = [];
  #current = 0;
  #fresh = true;
  #tail: Promise<void> = Promise.resolve();

  constructor(places: readonly string[], show: (text: string) => Promise<void>) {
    this.#places = places;
    this.#show = show;
  }

  /** The next piece of a node's text; resolves when more can be taken. */
  write(place: string, text: string): Promise<void> {
    if (text === '') return this.#tail;
    if (this.#places[this.#current] === place) return this.#put(text);
    this.#waiting.set(place, [...(this.#waiting.get(place) ?? []), text]);
    return Promise.resolve();
  }

  /** Nothing more comes of this node. */
  end(place: string): Promise<void> {
    this.#done.add(place);
    while (this.#done.has(this.#places[this.#current] ?? '')) {
      this.#current++;
      this.#fresh = true;
      const next = this.#places[this.#current] ?? '';
      for (const text of this.#waiting.get(next) ?? []) void this.#put(text);
      this.#waiting.delete(next);
    }
    return this.#tail;
  }

  get text(): string {
    return this.#shown.join('');
  }

  #put(text: string): Promise<void> {
    const piece = this.#fresh && this.#shown.length > 0 ? BETWEEN_OUTPUTS + text : text;
    this.#fresh = false;
    this.#shown.push(piece);
    this.#tail = this.#tail.then(() => this.#show(piece));
    // Whoever waits for the tail hears of a failure; nobody else must.
    this.#tail.catch(() => undefined);
    return this.#tail;
  }
}
