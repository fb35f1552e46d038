import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { UsageReports } from '../../domain/run/report-usage.ts';
import { NOTHING_USED } from '#common/pricing/run-pricing.ts';
import { countUsage, lockMeter } from './meters.ts';
import { appendEvents } from './append-events.ts';
import { runs } from '../tables.ts';

/** Until then a worker of this process tells billing, afterwards any. */
const SETTLE_WITHIN = sql`now() + interval '30 seconds'`;

/** Runs that were executed elsewhere: they come with their end. */
export const createUsageReports = (db: Db): UsageReports => ({
  async find(id) {
    const [row] = await db
      .select({
        contentHash: runs.contentHash,
        finishedAt: runs.finishedAt,
        chargeCredits: runs.chargeCredits,
      })
      .from(runs)
      .where(eq(runs.id, id));
    return row && { ...row, isEnded: row.finishedAt !== null };
  },
  end: (id, { usage, milliseconds, at, charge }) =>
    db.transaction(async (tx) => {
      const before = await lockMeter(tx, id);
      const chargeCredits = charge(before ?? NOTHING_USED);
      const endedAt =
        at === null ? sql`date_trunc('milliseconds', now())` : sql`${at.toISOString()}::timestamptz`;
      const begunAt = sql`${endedAt} - ${milliseconds} * interval '1 millisecond'`;
      const [run] = await tx
        .update(runs)
        .set({
          state: 'SUCCEEDED',
          outcome: { state: 'SUCCEEDED', output: { text: '' } },
          ...usage,
          chargeCredits,
          createdAt: begunAt,
          startedAt: begunAt,
          finishedAt: endedAt,
          lastSequence: 2,
          work: 'SETTLE',
          dueAt: SETTLE_WITHIN,
          attempts: 0,
          lease: sql`${runs.lease} + 1`,
        })
        .where(and(eq(runs.id, id), eq(runs.work, 'ADMIT')))
        .returning({ id: runs.id, lease: runs.lease });
      if (!run) return undefined;
      if (before) await countUsage(tx, id, before, usage);
      await appendEvents(tx, id, 0, [
        {
          kind: 'RunLogged',
          level: 'info',
          message: 'This run was executed elsewhere, which reported what it used.',
        },
        { kind: 'RunSucceeded', output: { text: '' }, usage: { ...usage, milliseconds } },
      ]);
      return { ...run, chargeCredits };
    }),
});
