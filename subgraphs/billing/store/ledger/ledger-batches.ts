import type { Pool } from 'pg';
import type { AuditEvent } from '#common/audit/audit-event.ts';
import { currentRecording } from '#common/audit/recording.ts';
import { sqlState } from '#common/database/database-error.ts';
import type { HoldOutcome, NewHold, SettleOutcome, Settlement, VoidOutcome } from '../../domain/ledger.ts';
import { bigints, uuids } from './binary-arrays.ts';

/** More than this in one call would keep the first of them waiting for the last. */
const MAX_BATCH = 200;
/** One transaction's commit is on its way to the disk while the next one works. */
const WRITERS = 2;
/** How often a request alone is tried again when another process was at the same id or wallet. */
const MAX_TRIES = 5;

/** A null amount voids. */
type Ending = Omit<Settlement, 'amountCredits' | 'description'> & {
  amountCredits: number | null;
  description: string | null;
};
type Work = { ending: Ending; hold?: undefined } | { hold: NewHold; ending?: undefined };
type Request = Work & {
  /** Of the mutation that asks: it goes with the change, in the same transaction. */
  event: AuditEvent | undefined;
  answer(letter: string): void;
  fail(error: unknown): void;
};

const holdOutcomes: Record<string, HoldOutcome> = {
  H: 'CREATED',
  E: 'EXISTS',
  C: 'CONFLICT',
  T: 'RUN_TAKEN',
  I: 'INSUFFICIENT',
};
const settleOutcomes: Record<string, SettleOutcome> = {
  S: 'SETTLED',
  E: 'EXISTS',
  C: 'CONFLICT',
  X: 'CLOSED',
  M: 'TOO_MUCH',
  N: 'NOT_FOUND',
};
const voidOutcomes: Record<string, VoidOutcome> = { V: 'VOIDED', E: 'EXISTS', X: 'CLOSED', N: 'NOT_FOUND' };
/** With these the event of the mutation was written, as complete. */
const CHANGES = new Set(['H', 'S', 'V']);
/** Another process made its hold while the batch waited for its wallets. */
const ASK_AGAIN = 'R';

export interface LedgerBatches {
  hold(hold: NewHold): Promise<HoldOutcome>;
  settle(settlement: Settlement): Promise<SettleOutcome>;
  void(reservation: string): Promise<VoidOutcome>;
}

/**
 * Applies requests that arrive together in one transaction: whatever waits when a writer is free goes with its
 * next call, and each is answered after the commit. A request alone waits for nobody.
 */
export function createLedgerBatches(pool: Pool): LedgerBatches {
  let waiting: Request[] = [];
  let writers = 0;

  const ask = <T>(outcomes: Record<string, T>, work: Work): Promise<T> =>
    new Promise((resolve, fail) => {
      const recording = currentRecording();
      const { id } = work.hold ?? work.ending;
      const event = recording?.takeLast(id);
      const answer = (letter: string): void => {
        const outcome = outcomes[letter];
        if (event && CHANGES.has(letter)) recording?.completed(event);
        if (outcome === undefined) fail(new Error(`the ledger answered ${letter}`));
        else resolve(outcome);
      };
      waiting.push({ ...work, event, answer, fail });
      // After all that arrives in this turn: a burst is one call.
      if (writers < WRITERS) setImmediate(start);
    });

  const start = (): void => {
    if (writers < WRITERS && waiting.length > 0) void write();
  };

  const write = async (): Promise<void> => {
    writers += 1;
    try {
      while (waiting.length > 0) {
        const [batch, rest] = distinct(waiting);
        waiting = rest;
        await apply(batch);
      }
    } finally {
      writers -= 1;
    }
  };

  const apply = async (batch: Request[]): Promise<void> => {
    try {
      const letters = await call(pool, batch);
      const again = batch.filter((_, index) => letters[index] === ASK_AGAIN);
      batch.forEach((request, index) => {
        if (letters[index] !== ASK_AGAIN) request.answer(letters[index] ?? '');
      });
      // In their order, before those that came later.
      waiting = [...again, ...waiting];
    } catch (error) {
      const hopeless = batch.length === 1 ? !isRace(error) : !isRefusal(error);
      if (hopeless) for (const request of batch) request.fail(error);
      else for (const request of batch) await applyAlone(request);
    }
  };

  /** One bad request must not spoil those that it travelled with. */
  const applyAlone = async (request: Request): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const [letter] = await call(pool, [request]);
        if (letter !== ASK_AGAIN || attempt === MAX_TRIES) return request.answer(letter ?? '');
      } catch (error) {
        if (attempt === MAX_TRIES || !isRace(error)) return request.fail(error);
      }
    }
  };

  return {
    hold: (hold) => ask(holdOutcomes, { hold }),
    settle: (settlement) => ask(settleOutcomes, { ending: settlement }),
    void: (id) => ask(voidOutcomes, { ending: { id, amountCredits: null, description: null } }),
  };
}

/** The first of those that wait, each id and each run at most once; and the rest. */
function distinct(requests: Request[]): [Request[], Request[]] {
  const batch: Request[] = [];
  const rest: Request[] = [];
  const taken = new Set<string>();
  for (const request of requests) {
    const { hold } = request;
    const keys = hold
      ? [`id ${hold.id}`, ...(hold.run === null ? [] : [`run ${hold.run}`])]
      : [`id ${request.ending.id}`];
    if (batch.length === MAX_BATCH || keys.some((key) => taken.has(key))) rest.push(request);
    else batch.push(request);
    for (const key of keys) taken.add(key);
  }
  return [batch, rest];
}

/** The letters of ledger_apply (store/migrations/0046_one_after_the_other.sql), in the order of the batch. */
async function call(pool: Pool, batch: readonly Request[]): Promise<string[]> {
  const endings = batch.flatMap(({ ending }) => ending ?? []);
  const holds = batch.flatMap(({ hold }) => hold ?? []);
  const { rows } = await pool.query<{ settled: string | null; held: string | null }>({
    name: 'ledger_apply',
    text: 'SELECT settled, held FROM ledger_apply($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
    values: [
      uuids(endings.map(({ id }) => id)),
      bigints(endings.map(({ amountCredits }) => amountCredits)),
      endings.map(({ description }) => description),
      uuids(holds.map(({ id }) => id)),
      uuids(holds.map(({ organization }) => organization)),
      bigints(holds.map(({ amountCredits }) => amountCredits)),
      uuids(holds.map(({ run }) => run)),
      uuids(holds.map(({ instance }) => instance)),
      uuids(holds.map(({ offering }) => offering)),
      uuids(holds.map(({ seller }) => seller)),
      holds.map(({ expiresInSeconds }) => expiresInSeconds),
      eventsOf(batch.filter(({ ending }) => ending)),
      eventsOf(batch.filter(({ hold }) => hold)),
    ],
  });
  const settled = [...(rows[0]?.settled ?? '')];
  const held = [...(rows[0]?.held ?? '')];
  return batch.map(({ hold }) => (hold ? held.shift() : settled.shift()) ?? '');
}

/** None when nobody is recorded, so that the call need not look at them. */
const eventsOf = (requests: readonly Request[]): (string | null)[] =>
  requests.some(({ event }) => event)
    ? requests.map(({ event }) => (event ? JSON.stringify(event) : null))
    : [];

/** PostgreSQL refused the statement and did nothing: another one may be accepted. It is not away. */
const isRefusal = (error: unknown): boolean => {
  const code = sqlState(error)?.code;
  return code !== undefined && !/^(08|53|57)/.test(code);
};

/** Serialization failure, deadlock, or a unique key that somebody else wrote first. */
const isRace = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(sqlState(error)?.code ?? '');
