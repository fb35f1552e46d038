/** What has a time by which it must be over. */
export interface Timed {
  deadlineMs: number;
  earlier: Timed | undefined;
  later: Timed | undefined;
  /** The time has come. */
  expire(): void;
}

/**
 * One timer for all that may take equally long: what began first is due first, and almost all of it is over long
 * before, so that a timer for each would be made and taken back for nothing.
 */
export class Deadlines {
  readonly timeoutMs: number;
  #first: Timed | undefined;
  #last: Timed | undefined;
  #isArmed = false;

  constructor(timeoutMs: number) {
    this.timeoutMs = timeoutMs;
  }

  add(timed: Timed): void {
    timed.deadlineMs = performance.now() + this.timeoutMs;
    timed.earlier = this.#last;
    if (this.#last) this.#last.later = timed;
    else this.#first = timed;
    this.#last = timed;
    if (!this.#isArmed) this.#arm(this.timeoutMs);
  }

  remove(timed: Timed): void {
    const { earlier, later } = timed;
    if (earlier) earlier.later = later;
    else if (this.#first === timed) this.#first = later;
    else return;
    if (later) later.earlier = earlier;
    else this.#last = earlier;
    timed.earlier = timed.later = undefined;
  }

  #arm(inMs: number): void {
    this.#isArmed = true;
    // Whoever waits has a connection, which keeps the process as long as it is needed.
    setTimeout(() => this.#check(), Math.ceil(inMs)).unref();
  }

  #check(): void {
    this.#isArmed = false;
    const nowMs = performance.now();
    for (let due = this.#first; due && due.deadlineMs <= nowMs; due = this.#first) {
      this.remove(due);
      due.expire();
    }
    if (this.#first && !this.#isArmed) this.#arm(this.#first.deadlineMs - nowMs);
  }
}
