import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Logger } from '#common/process/logging.ts';

const BATCH = 100;
const IDLE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;
const TIMEOUT_MS = 10_000;

export interface UsageReporter {
  stop(): Promise<void>;
}

interface Settings {
  /** Of an OpenMeter, `https://openmeter.cloud`; undefined reports nothing. */
  url: string | undefined;
  apiKey: string | undefined;
}
interface Usage {
  id: string;
  organization_id: string;
  instance_id: string | null;
  offering_id: string | null;
  run_id: string | null;
  credits: string;
  at: Date;
}

/**
 * Tells an OpenMeter what runs were charged, as CloudEvents in batches. Usage is written to an outbox in the
 * transaction that charges it, and deleted when the meter has taken it: at least once, and counted once, because an
 * event has the id of its transfer.
 */
export async function startUsageReporter(
  { url, apiKey }: Settings,
  pool: Pool,
  logger: Logger,
): Promise<UsageReporter> {
  await writeOutbox(pool, url !== undefined);
  if (url === undefined) return { stop: async () => undefined };
  const abort = new AbortController();
  const target = new URL('/api/v1/events', url);
  const report = async (): Promise<void> => {
    let pauseMs = IDLE_MS;
    while (!abort.signal.aborted) {
      const sent = await sendBatch(pool, target, apiKey, abort.signal).catch((error: unknown) => {
        if (!abort.signal.aborted) logger.warn({ err: error }, 'usage cannot be reported yet');
        return undefined;
      });
      pauseMs = sent === undefined ? Math.min(pauseMs * 2, MAX_PAUSE_MS) : IDLE_MS;
      if (sent === BATCH) continue;
      await delay(pauseMs, undefined, { signal: abort.signal }).catch(() => undefined);
    }
  };
  const reporting = report();
  return {
    stop() {
      abort.abort();
      return reporting;
    },
  };
}

/** A trigger that is off costs nothing; the table is locked only when that changes. */
async function writeOutbox(pool: Pool, isOn: boolean): Promise<void> {
  const { rows } = await pool.query<{ on: boolean }>(
    `SELECT tgenabled <> 'D' AS on FROM pg_trigger WHERE tgname = 'usage_told' AND tgrelid = 'transfers'::regclass`,
  );
  if (rows[0]?.on !== isOn)
    await pool.query(`ALTER TABLE transfers ${isOn ? 'ENABLE' : 'DISABLE'} TRIGGER usage_told`);
}

/** Sends the oldest and forgets them; several processes take others. Answers how many. */
async function sendBatch(
  pool: Pool,
  target: URL,
  apiKey: string | undefined,
  signal: AbortSignal,
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<Usage>(
      'SELECT * FROM usage_outbox ORDER BY at, id LIMIT $1 FOR UPDATE SKIP LOCKED',
      [BATCH],
    );
    if (rows.length > 0) {
      await send(target, apiKey, rows.map(toCloudEvent), signal);
      await client.query('DELETE FROM usage_outbox WHERE id = ANY($1)', [rows.map(({ id }) => id)]);
    }
    await client.query('COMMIT');
    return rows.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function send(
  target: URL,
  apiKey: string | undefined,
  events: object[],
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents-batch+json',
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify(events),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the meter answered HTTP ${response.status}`);
}

const toCloudEvent = (usage: Usage): object => ({
  specversion: '1.0',
  id: usage.id,
  source: 'agent-marketplace/billing',
  type: 'run.charged',
  subject: usage.organization_id,
  time: usage.at.toISOString(),
  datacontenttype: 'application/json',
  data: {
    credits: Number(usage.credits),
    run: usage.run_id,
    instance: usage.instance_id,
    offering: usage.offering_id,
  },
});
