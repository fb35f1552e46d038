const RETRY_MS = 1_000;

export interface WakeUp {
  /** Looks now, or once more after the look that is under way. */
  now(): void;
  /** No further looks; resolves when the last one has ended. */
  stop(): Promise<void>;
}

/** Looks for work when told to and when `look` says that something will be due (in milliseconds). */
export function createWakeUp(look: () => Promise<number | null>, onError: (error: unknown) => void): WakeUp {
  let looking: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (ms: number | null): void => {
    clearTimeout(timer);
    if (ms !== null && !stopped) timer = setTimeout(now, Math.min(ms + 1, 2_147_483_647));
  };
  const now = (): void => {
    if (stopped) return;
    if (looking) {
      again = true;
      return;
    }
    looking = look()
      .then(later, (error: unknown) => {
        onError(error);
        later(RETRY_MS);
      })
      .finally(() => {
        looking = undefined;
        if (!again) return;
        again = false;
        now();
      });
  };
  return {
    now,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
