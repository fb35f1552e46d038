import type { Logger } from '#common/process/logging.ts';

const TIMEOUT_MS = 5_000;
/** A process that ends waits no longer for a control-plane that may end too. */
const LAST_TIMEOUT_MS = 1_000;

export interface PeriodicReportsOptions {
  everyMs: number;
  /** Sends what there is; what it could not send it keeps for the next time. */
  send(timeoutMs: number, isLast: boolean): Promise<void>;
  /** For the log, when it could not. */
  problem: string;
  logger: Logger;
}

/** Reports to control-plane from time to time, one report after the other, and once more at the end. */
export class PeriodicReports {
  readonly #options: PeriodicReportsOptions;
  readonly #timer: NodeJS.Timeout;
  #sending: Promise<void> = Promise.resolve();

  constructor(options: PeriodicReportsOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#report(TIMEOUT_MS, false), options.everyMs);
    this.#timer.unref();
  }

  /** Sends what was not sent yet; never rejects. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#report(LAST_TIMEOUT_MS, true);
  }

  #report(timeoutMs: number, isLast: boolean): Promise<void> {
    const { send, problem, logger } = this.#options;
    this.#sending = this.#sending
      .then(() => send(timeoutMs, isLast))
      .catch((error: unknown) => logger.warn({ err: error }, problem));
    return this.#sending;
  }
}
