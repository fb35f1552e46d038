import DataLoader from 'dataloader';
import { and, asc, desc, gt, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { isFinished, type Run, type RunState } from '../../domain/run/run.ts';
import type { RunEvent, RunEventBody } from '../../domain/run/run-event.ts';
import type { RunLogReader } from '../../streaming/run-signals.ts';
import { toRun } from './run-row.ts';
import { runEvents, runs } from '../tables.ts';

/** Runs whose credits are not held yet do not exist for readers. */
export const isAdmitted = sql`${runs.work} IS DISTINCT FROM 'ADMIT' AND ${runs.work} IS DISTINCT FROM 'ABANDON'`;

export async function loadRuns(db: Db, ids: readonly string[]): Promise<Run[]> {
  const rows = await db
    .select()
    .from(runs)
    .where(and(inArray(runs.id, [...ids]), isAdmitted));
  return rows.map(toRun);
}

/** Pages of several instances' runs, newest first, in one statement. */
export async function loadRunPages(
  db: Db,
  instanceIds: readonly string[],
  page: Page,
  states: readonly RunState[] | null,
): Promise<Run[]> {
  const { where, orderBy } = keyset(
    [
      { column: runs.createdAt, type: 'timestamptz' },
      { column: runs.id, type: 'uuid' },
    ],
    'desc',
    page,
  );
  const inOrder = page.direction === 'forward' ? desc : asc;
  const newest = db
    .select()
    .from(runs)
    .where(and(sql`${runs.instanceId} = asked.instance_id`, isAdmitted, inStates(states), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1)
    .as('page');
  const rows = await db
    .select()
    .from(sql`unnest(${sql.param([...instanceIds])}::uuid[]) WITH ORDINALITY AS asked (instance_id, place)`)
    .crossJoinLateral(newest)
    .orderBy(sql`asked.place`, inOrder(newest.createdAt), inOrder(newest.id));
  return rows.map(({ page: row }) => toRun(row));
}

export async function countRuns(
  db: Db,
  instanceIds: readonly string[],
  states: readonly RunState[] | null,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ instanceId: runs.instanceId, count: sql<number>`count(*)::int` })
    .from(runs)
    .where(and(inArray(runs.instanceId, [...instanceIds]), isAdmitted, inStates(states)))
    .groupBy(runs.instanceId);
  return new Map(rows.map((row) => [row.instanceId, row.count]));
}

/** Which organization each instance belongs to; instances that never ran are missing. */
export async function loadInstanceOwners(
  db: Db,
  instanceIds: readonly string[],
): Promise<Map<string, string>> {
  // One row of each: DISTINCT would read every run that an instance ever had. In order, so that the
  // index is used: a planner that hopes for an early hit reads the whole table for an instance without runs.
  const any = db
    .select({ instanceId: runs.instanceId, organizationId: runs.organizationId })
    .from(runs)
    .where(sql`${runs.instanceId} = asked.instance_id`)
    .orderBy(asc(runs.createdAt))
    .limit(1)
    .as('any_run');
  const rows = await db
    .select({ instanceId: any.instanceId, organizationId: any.organizationId })
    .from(sql`unnest(${sql.param([...instanceIds])}::uuid[]) AS asked (instance_id)`)
    .crossJoinLateral(any);
  return new Map(rows.map((row) => [row.instanceId, row.organizationId]));
}

/** The events of several runs after the same sequence, at most `first` of each, in one statement. */
export async function loadEvents(
  db: Db,
  runIds: readonly string[],
  after: number,
  first: number,
): Promise<RunEvent[]> {
  const rows = await db
    .select()
    .from(runEvents)
    .where(
      and(
        inArray(runEvents.runId, [...runIds]),
        gt(runEvents.sequence, after),
        // Sequences have no gaps, so the number of rows of a run is bounded by its sequences.
        sql`${runEvents.sequence} <= ${after + first}::bigint`,
      ),
    )
    .orderBy(asc(runEvents.runId), asc(runEvents.sequence));
  return rows.map(toEvent);
}

/** How many followers are read for by one statement. */
const MAX_FOLLOWERS = 200;

/** Followers that look at the same time, each at its own place of its own run, share a statement. */
export function createRunLogReader(db: Db): RunLogReader {
  const reader = new DataLoader((asked: readonly Asked[]) => readLogs(db, asked), {
    cache: false,
    maxBatchSize: MAX_FOLLOWERS,
  });
  return { read: (runId, after, limit) => reader.load({ runId, after, limit }) };
}

interface Asked {
  runId: string;
  after: number;
  limit: number;
}

async function readLogs(db: Db, asked: readonly Asked[]): Promise<{ events: RunEvent[]; ended: boolean }[]> {
  const next = db
    .select()
    .from(runEvents)
    .where(
      and(
        sql`${runEvents.runId} = asked.run_id`,
        sql`${runEvents.sequence} > asked.after AND ${runEvents.sequence} <= asked.after::bigint + asked.max`,
      ),
    )
    .orderBy(asc(runEvents.sequence))
    // These limits also keep a planner, which takes the few for many, from reading all that there is to find them.
    .limit(Math.max(...asked.map(({ limit }) => limit)))
    .as('next');
  const followed = db
    .select({ state: runs.state })
    .from(runs)
    .where(sql`${runs.id} = asked.run_id`)
    .limit(1)
    .as('followed');
  const given = asked.map(({ runId, after, limit }, place) => ({ place, run_id: runId, after, max: limit }));
  // The run and its events as of one moment: of one that has ended these are all there will ever be.
  const rows = await db
    .select({ place: sql<number>`asked.place`, state: followed.state, event: next._.selectedFields })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS asked (place integer, run_id uuid, after integer, max integer)`,
    )
    .crossJoinLateral(followed)
    .leftJoinLateral(next, sql`true`)
    .orderBy(sql`asked.place`, asc(next.sequence));
  const logs = asked.map(() => ({ events: [] as RunEvent[], ended: true }));
  for (const { place, state, event } of rows) {
    const log = logs[place];
    if (!log) continue;
    log.ended = isFinished({ state });
    if (event) log.events.push(toEvent(event));
  }
  return logs;
}

const inStates = (states: readonly RunState[] | null): SQL | undefined =>
  states === null ? undefined : inArray(runs.state, [...states]);

const toEvent = ({ payload, ...row }: typeof runEvents.$inferSelect): RunEvent =>
  ({ ...payload, ...row }) as RunEventBody & typeof row;
