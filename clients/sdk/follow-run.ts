import { setTimeout as delay } from 'node:timers/promises';
import type { GraphClient } from './client.ts';
import { UnreachableError } from './errors.ts';
import { RunOutputDocument, type RunOutputSubscription } from './generated/operations.ts';

export type RunEvent = RunOutputSubscription['runOutput'];

const MAX_ATTEMPTS = 8;
const last = new Set<RunEvent['__typename']>(['RunSucceeded', 'RunFailed', 'RunCanceled']);

/**
 * Every event of a run, once and in order, until the run ends. A lost connection is made again and
 * read on from the last event seen: the graph keeps the events, so nothing is missed meanwhile.
 */
export async function* followRun(
  client: GraphClient,
  run: string,
  after = 0,
): AsyncGenerator<RunEvent, void, void> {
  let seen = after;
  for (let attempt = 1; ; attempt++) {
    try {
      for await (const { runOutput } of client.subscribe(RunOutputDocument, { run, after: seen })) {
        seen = runOutput.sequence;
        attempt = 1;
        yield runOutput;
        if (last.has(runOutput.__typename)) return;
      }
      return;
    } catch (error) {
      if (!(error instanceof UnreachableError) || attempt >= MAX_ATTEMPTS) throw error;
      await delay(Math.min(100 * 2 ** attempt, 3_000));
    }
  }
}
