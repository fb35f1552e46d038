import type { TokenUsage } from '../engine/cost-meter.ts';
import type { ClaimedRun, RunQueue } from './ports.ts';
import type { RunEventBody } from './run-event.ts';

/** Small pieces of output that come within this time are one event, which bounds the rows of a fast model. */
const COALESCE_MS = 20;
/** With more than this waiting to be stored the producer waits, so that a slow database bounds memory. */
const MAX_WAITING_CHARACTERS = 16_384;

export interface RunLog {
  /** Appends a piece of output. Resolves when the log can take more; rejects when it cannot be written. */
  show(text: string): Promise<void>;
  append(event: RunEventBody): Promise<void>;
  /** Stores what is waiting. */
  flush(): Promise<void>;
  /** Whether any output has been stored or is about to be. */
  readonly shown: boolean;
}

/** Writes a run's events, in order, through the lease that its worker holds. */
export function openRunLog(run: ClaimedRun, queue: RunQueue, usage: () => TokenUsage): RunLog {
  let lastSequence = run.lastSequence;
  let shown = run.outputShown;
  let waiting: string[] = [];
  let waitingCharacters = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  const write = async (events: RunEventBody[]): Promise<void> => {
    if (failure) throw failure;
    try {
      await queue.append(run, lastSequence, events, { ...usage() });
    } catch (error) {
      failure = error;
      throw error;
    }
    lastSequence += events.length;
  };

  const writeAfter = async (before: Promise<void>, events: () => RunEventBody[]): Promise<void> => {
    await before;
    const list = events();
    if (list.length > 0) await write(list);
  };

  const enqueue = (events: () => RunEventBody[]): Promise<void> => {
    const written = writeAfter(writing, events);
    // The failure is kept and thrown at the next call; here it must not end the process.
    writing = written.catch(() => undefined);
    return written;
  };

  const takeWaiting = (): RunEventBody[] => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return [];
    const text = waiting.join('');
    waiting = [];
    waitingCharacters = 0;
    return [{ kind: 'RunOutputDelta', text }];
  };

  const flush = (): Promise<void> => enqueue(takeWaiting);

  return {
    async show(text) {
      if (failure) throw failure;
      shown = true;
      waiting.push(text);
      waitingCharacters += text.length;
      timer ??= setTimeout(() => void flush().catch(() => undefined), COALESCE_MS);
      if (waitingCharacters > MAX_WAITING_CHARACTERS) await flush();
    },
    append(event) {
      // What was done outside is seen there, and cannot be done again.
      if (event.kind === 'RunToolCalling' && !event.isRepeatable) shown = true;
      return enqueue(() => [...takeWaiting(), event]);
    },
    flush,
    get shown() {
      return shown;
    },
  };
}
