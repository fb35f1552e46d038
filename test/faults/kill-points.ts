import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { ServiceName } from '#common/services/service.ts';
import type { Subgraph } from '#test/harness/database.ts';

/** A moment in which something is half done, and the service whose death in it must lose nothing. */
export interface KillPoint {
  name: string;
  database: Subgraph;
  /** Answers a row while the moment lasts. */
  isReached: string;
  dies: ServiceName;
}

const job = (queue: string): string =>
  `SELECT FROM jobs WHERE queue = '${queue}' AND finished_at IS NULL AND failed_at IS NULL AND run_at <= now() LIMIT 1`;
const run = (work: string): string => `SELECT FROM runs WHERE work = '${work}' LIMIT 1`;
const charge = `SELECT FROM card_charges WHERE state = 'PENDING' LIMIT 1`;
const line = `SELECT FROM order_lines WHERE outcome = 'PENDING' LIMIT 1`;

const logged = (kind: string): string =>
  `EXISTS (SELECT FROM run_events e WHERE e.run_id = r.id AND e.kind = '${kind}')`;
/** Of an instance whose agent has tools. */
const toolRun = (moment: string): string =>
  `SELECT FROM runs r JOIN connector_bindings b ON b.instance_id = r.instance_id WHERE r.work = 'EXECUTE' AND ${moment} LIMIT 1`;

/** Around a call that must not be made twice, and while a document is read. */
export const toolKillPoints: readonly KillPoint[] = [
  {
    name: 'a tool is to be called',
    database: 'runtime',
    isReached: toolRun(`NOT ${logged('RunToolCalling')}`),
    dies: 'runtime',
  },
  {
    name: 'a tool is being called',
    database: 'runtime',
    isReached: toolRun(`${logged('RunToolCalling')} AND NOT ${logged('RunToolCalled')}`),
    dies: 'runtime',
  },
  {
    name: 'a tool has been called',
    database: 'runtime',
    isReached: toolRun(logged('RunToolCalled')),
    dies: 'runtime',
  },
  {
    name: 'a document is read',
    database: 'runtime',
    isReached: `SELECT FROM documents WHERE state = 'PROCESSING' LIMIT 1`,
    dies: 'runtime',
  },
];

export const killPoints: readonly KillPoint[] = [
  { name: 'a run is to be held', database: 'runtime', isReached: run('ADMIT'), dies: 'runtime' },
  { name: 'credits are to be held', database: 'runtime', isReached: run('ADMIT'), dies: 'billing' },
  { name: 'a run is worked on', database: 'runtime', isReached: run('EXECUTE'), dies: 'runtime' },
  { name: 'what watches a run is gone', database: 'runtime', isReached: run('EXECUTE'), dies: 'gateway' },
  { name: 'a run has ended', database: 'runtime', isReached: run('CONCLUDE'), dies: 'runtime' },
  { name: 'a run is to be charged', database: 'runtime', isReached: run('SETTLE'), dies: 'billing' },
  {
    name: 'an order has come in',
    database: 'control-plane',
    isReached: job('commerce-orders'),
    dies: 'control-plane',
  },
  { name: 'a paid line is open', database: 'control-plane', isReached: line, dies: 'control-plane' },
  {
    name: 'what was bought is to be given',
    database: 'control-plane',
    isReached: job('credit-packs'),
    dies: 'billing',
  },
  {
    name: 'what was bought is to be delivered',
    database: 'control-plane',
    isReached: job('order-fulfilments'),
    dies: 'commerce',
  },
  { name: 'a card is being charged', database: 'billing', isReached: charge, dies: 'billing' },
  {
    name: 'the provider has told of a payment',
    database: 'billing',
    isReached: job('payment-event'),
    dies: 'billing',
  },
];

const LOOK_EVERY_MS = 5;

/** Waits for the moment, at most until then; answers whether it came. */
export async function reaches(point: KillPoint, url: string, until: number): Promise<boolean> {
  const client = new Client({ connectionString: url });
  // The server may be killed meanwhile; without a listener the process would die with it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    while (Date.now() < until) {
      const { rowCount } = await client.query(point.isReached);
      if (rowCount) return true;
      await delay(LOOK_EVERY_MS);
    }
  } catch {
    // Not in this moment, then.
  } finally {
    await client.end().catch(() => undefined);
  }
  return false;
}
