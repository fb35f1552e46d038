import { AsyncResource } from 'node:async_hooks';
import { callbackify } from 'node:util';
import { Client, Pool, type QueryResult } from 'pg';
import { insertIfChanged } from './outbox.ts';
import { currentRecording, type Recording } from './recording.ts';

type Ask = (text: string, values?: unknown[]) => Promise<QueryResult>;
type Callback = (error: Error, result: QueryResult) => void;

const BEGIN = /^\s*(begin|start transaction)\b/i;
const COMMIT = /^\s*(commit|end)\b/i;
const ROLLBACK = /^\s*rollback\s*;?\s*$/i;

/** What only reads. A call of a function, like a ledger's, may do anything; so may what stands in a WITH. */
const READS = /^\s*select\s+(?!(?!(?:count|exists|coalesce|sum|min|max)\b)\w+\s*\()/i;

/**
 * A connection that writes the event of the mutation it works for into the transaction of its change. Stores
 * know nothing of it, so none can forget it. Outside of mutations it is an ordinary connection.
 */
export class RecordingClient extends Client {
  #inTransaction = false;

  override query(...given: unknown[]): never {
    const text = textOf(given[0]);
    const recording = text === undefined ? undefined : currentRecording();
    if (text !== undefined && BEGIN.test(text)) this.#inTransaction = true;
    const ends = text !== undefined && (COMMIT.test(text) || ROLLBACK.test(text));
    const wasInTransaction = this.#inTransaction;
    if (ends) this.#inTransaction = false;
    const send = (parameters: unknown[]): unknown =>
      super.query(...(parameters as Parameters<Client['query']>));
    if (!recording || text === undefined) return send(given) as never;

    const { parameters, callback } = splitCallback(given);
    const ask: Ask = (statement, values) => send([statement, values ?? []]) as Promise<QueryResult>;
    const own = () => send(parameters) as Promise<QueryResult>;
    if (COMMIT.test(text)) return answer(commitWith(recording, ask, own), callback);
    if (!wasInTransaction && !READS.test(text)) return answer(alone(recording, ask, own), callback);
    return send(given) as never;
  }
}

/** Its callers wait for a free connection in their own context, and not in that of whoever gave one back. */
export class RecordingPool extends Pool {
  override connect(callback?: unknown): never {
    const connect = super.connect.bind(this) as (bound?: unknown) => unknown;
    return connect(
      typeof callback === 'function' ? AsyncResource.bind(callback as () => void) : undefined,
    ) as never;
  }
}

async function commitWith(
  recording: Recording,
  ask: Ask,
  commit: () => Promise<QueryResult>,
): Promise<QueryResult> {
  await record(recording, ask);
  return commit();
}

/** A statement that is a transaction of its own becomes one with the event. */
async function alone(recording: Recording, ask: Ask, own: () => Promise<QueryResult>): Promise<QueryResult> {
  if (recording.isTaken) return own();
  await ask('BEGIN');
  try {
    const result = await own();
    await record(recording, ask);
    await ask('COMMIT');
    return result;
  } catch (error) {
    recording.giveBack();
    await ask('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function record(recording: Recording, ask: Ask): Promise<void> {
  const event = recording.take();
  if (!event) return;
  const { text, values } = insertIfChanged(event);
  const { rowCount } = await ask(text, values);
  if (rowCount === 0) recording.giveBack();
}

/** Undefined for what is no plain statement, like a cursor. */
function textOf(query: unknown): string | undefined {
  if (typeof query === 'string') return query;
  const { text, submit } = (query ?? {}) as { text?: unknown; submit?: unknown };
  return typeof text === 'string' && submit === undefined ? text : undefined;
}

function splitCallback(given: unknown[]): { parameters: unknown[]; callback: Callback | undefined } {
  const last = given.at(-1);
  if (typeof last !== 'function') return { parameters: given, callback: undefined };
  return { parameters: given.slice(0, -1), callback: last as Callback };
}

function answer(result: Promise<QueryResult>, callback: Callback | undefined): never {
  if (!callback) return result as never;
  callbackify(() => result)(callback);
  return undefined as never;
}
