import { EventEmitter, once } from 'node:events';

export interface LoggedEvent {
  run: string;
  sequence: number;
}

/** The events of one run: a log that outlives the connections of its server, as one in a database does. */
export class RunLog {
  readonly #run: string;
  readonly #changes = new EventEmitter({}).setMaxListeners(0);
  #length = 0;
  #isEnded = false;
  /** Subscriptions under way. */
  readers = 0;
  /** After which event each subscription began. */
  readonly starts: number[] = [];

  constructor(run: string) {
    this.#run = run;
  }

  get length(): number {
    return this.#length;
  }

  append(count = 1): void {
    this.#length += count;
    this.#changes.emit('change');
  }

  /** Subscriptions complete when they have read all. */
  end(): void {
    this.#isEnded = true;
    this.#changes.emit('change');
  }

  /** Not an async generator: those can not be left while they wait, and a server's must. */
  read(after: number): AsyncIterableIterator<LoggedEvent> {
    this.starts.push(after);
    this.#count(1);
    let [sequence, isLeft] = [after, false];
    const leave = async () => {
      if (!isLeft) this.#count(-1);
      isLeft = true;
      return { done: true, value: undefined } as const;
    };
    return {
      next: async () => {
        while (!isLeft && sequence >= this.#length && !this.#isEnded) await once(this.#changes, 'change');
        if (isLeft || sequence >= this.#length) return leave();
        sequence += 1;
        return { done: false, value: { run: this.#run, sequence } };
      },
      return: leave,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** When so many subscriptions are there. */
  async hasReaders(count: number): Promise<void> {
    while (this.readers !== count) await once(this.#changes, 'change');
  }

  #count(change: number): void {
    this.readers += change;
    this.#changes.emit('change');
  }
}
