import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import type { Logger } from '#common/process/logging.ts';

/** What was missed is found so late at most; tomorrow's tries too. */
const LOOK_AT_ALL_EVERY_MS = 30_000;
/** Wallets that change all the time are looked at so often at most. */
const PAUSE_MS = 200;
const MAX_ORGANIZATIONS = 500;

export interface WalletWatch {
  stop(): Promise<void>;
}

/**
 * Looks after wallets that have few credits: buys more, or tells the owner. It follows changes instead of being part
 * of them, so that a run costs no more because somebody wants to hear of it.
 */
export async function startWalletWatch({
  database: { pool },
  notifications,
  logger,
}: {
  database: Database;
  notifications: Notifications;
  logger: Logger;
}): Promise<WalletWatch> {
  const abort = new AbortController();
  const changed = new Set<string>();
  let all = true;
  let wake: (() => void) | undefined;

  const look = async (): Promise<void> => {
    const which = all ? null : [...changed];
    all = false;
    changed.clear();
    const { rows } = await pool.query<{ organization_id: string }>(
      `SELECT organization_id FROM wallets_to_look_at WHERE $1::uuid[] IS NULL OR organization_id = ANY($1) LIMIT $2`,
      [which, MAX_ORGANIZATIONS],
    );
    for (const { organization_id: organization } of rows) {
      await pool.query('SELECT top_up_look($1), low_credits_look($1)', [organization]);
      if (abort.signal.aborted) return;
    }
    if (rows.length === MAX_ORGANIZATIONS) all = true;
  };
  const watch = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      if (all || changed.size > 0)
        await look().catch((error: unknown) => {
          all = true;
          logger.warn({ err: error }, 'wallets with few credits cannot be looked at yet');
        });
      await delay(PAUSE_MS, undefined, { signal: abort.signal }).catch(() => undefined);
      if (all || changed.size > 0 || abort.signal.aborted) continue;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };

  const unlisten = await notifications.listen('wallet_changed', (organization) => {
    if (organization === '') all = true;
    else changed.add(organization);
    wake?.();
  });
  const timer = setInterval(() => {
    all = true;
    wake?.();
  }, LOOK_AT_ALL_EVERY_MS);
  timer.unref();
  const watching = watch();
  return {
    async stop() {
      abort.abort();
      unlisten();
      clearInterval(timer);
      wake?.();
      await watching;
    },
  };
}
