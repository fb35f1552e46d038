import type { ClientBase } from 'pg';
import { GENESIS, hashOf, type RecordedEvent } from './audit-chain.ts';
import { KEEP_DAYS } from './audit-log.ts';
import { readLog } from './read-log.ts';

export interface Verification {
  /** Events whose hash was computed again. */
  events: number;
  days: number;
  /** What is wrong, in the order of the log. */
  findings: string[];
  /** The end of the chain: kept elsewhere, it proves later that nothing before it was rewritten. */
  head: { sequence: number; hash: string };
}

interface Day {
  day: string;
  firstSequence: number;
  lastSequence: number;
  lastHash: string;
}

/** Findings beyond this are counted, not listed. */
const MAX_FINDINGS = 100;

/** Computes the whole chain again, day by day, and names what was altered, added or taken away. */
export async function verifyLog(client: ClientBase): Promise<Verification> {
  const days = await daysOf(client);
  const kept = days.filter(({ day }) => day >= oldestKeptDay());
  const before = days[days.length - kept.length - 1];
  const findings: string[] = [];
  const find = (finding: string): void => {
    if (findings.length < MAX_FINDINGS) findings.push(finding);
  };
  checkDays(days, find);
  const begin = { sequence: before?.lastSequence ?? 0, hash: before?.lastHash ?? GENESIS };
  const end = await checkEvents(readLog(client, begin.sequence + 1), begin, kept, find);
  return {
    events: end.events,
    days: kept.length,
    findings,
    head: { sequence: end.sequence, hash: end.hash },
  };
}

/** Days follow each other without a gap in the sequence. */
function checkDays(days: readonly Day[], find: (finding: string) => void): void {
  let next = 1;
  for (const { day, firstSequence, lastSequence } of days) {
    if (firstSequence !== next)
      find(`${day} begins with event ${firstSequence} instead of ${next}: a day is missing or was altered`);
    next = lastSequence + 1;
  }
}

async function checkEvents(
  events: AsyncIterable<RecordedEvent>,
  begin: { sequence: number; hash: string },
  days: readonly Day[],
  find: (finding: string) => void,
): Promise<{ events: number; sequence: number; hash: string }> {
  const ends = new Map(days.map((day) => [day.lastSequence, day]));
  let { sequence, hash } = begin;
  let count = 0;
  for await (const event of events) {
    count += 1;
    const isMissing = event.sequence !== sequence + 1;
    if (isMissing) find(missing(sequence + 1, event.sequence - 1));
    // After a gap nothing tells what this one was chained to.
    else if (hashOf(hash, event) !== event.hash)
      find(`event ${event.sequence} of ${event.day} (${event.id}) was altered`);
    const end = ends.get(event.sequence);
    if (end && end.lastHash !== event.hash)
      find(`the end of ${end.day} is another one: its events were rewritten`);
    ({ sequence, hash } = event);
  }
  const last = days.at(-1)?.lastSequence ?? begin.sequence;
  if (sequence < last) find(missing(sequence + 1, last));
  if (sequence > last) find(`${eventsFrom(last + 1, sequence)} stand in the log that no day knows of`);
  return { events: count, sequence, hash };
}

const eventsFrom = (first: number, last: number): string =>
  first === last ? `event ${first}` : `events ${first} to ${last}`;
const missing = (first: number, last: number): string =>
  `${eventsFrom(first, last)} ${first === last ? 'is' : 'are'} missing`;

async function daysOf(client: ClientBase): Promise<Day[]> {
  const { rows } = await client.query<Day>(
    `SELECT day::text AS day, first_sequence::float8 AS "firstSequence", last_sequence::float8 AS "lastSequence",
       last_hash AS "lastHash" FROM audit_days ORDER BY day`,
  );
  return rows;
}

const oldestKeptDay = (): string => new Date(Date.now() - KEEP_DAYS * 86_400_000).toISOString().slice(0, 10);
