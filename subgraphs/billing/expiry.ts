import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#common/process/logging.ts';
import type { Ledger } from './domain/ledger.ts';

const EVERY_MS = 1_000;
const MAX_WALLETS = 100;

export interface Expiry {
  stop(): Promise<void>;
}

/**
 * Books what has expired in wallets that nobody touches, so that their followers hear of it; readers see it as
 * expired even before. It looks at an index once a second: a job for each hold cost as much as the hold.
 */
export function startExpiry(ledger: Ledger, logger: Logger): Expiry {
  const abort = new AbortController();
  const sweep = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      const more = await ledger
        .expireDue(MAX_WALLETS)
        .then((wallets) => wallets === MAX_WALLETS)
        .catch((error: unknown) => void logger.warn({ err: error }, 'cannot book what has expired yet'));
      if (!more) await delay(EVERY_MS, undefined, { signal: abort.signal }).catch(() => undefined);
    }
  };
  const sweeping = sweep();
  return {
    stop() {
      abort.abort();
      return sweeping;
    },
  };
}
