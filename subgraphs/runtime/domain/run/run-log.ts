import type { TokenUsage } from '../engine/cost-meter.ts';
import type { ClaimedRun, RunQueue } from './ports.ts';
import type { RunEventBody } from './run-event.ts';

/** Small pieces of output that come within this time are one event, which bounds the rows of a fast model. */
const COALESCE_MS = 20;
/** With more than this waiting to be stored the producer waits, so that a slow database bounds memory. */
const MAX_WAITING_CHARACTERS = 16_384;

export interface RunLog {
  /** The work begins: the first events, all at once. */
  begin(events: readonly RunEventBody[]): Promise<void>;
  /** Appends a piece of output. Resolves when the log can take more; rejects when it cannot be written. */
  show(text: string): Promise<void>;
  append(event: RunEventBody): Promise<void>;
  /** What is not stored yet, for whoever stores the end of the run with it, and after which event it comes. */
  rest(): Promise<{ lastSequence: number; events: RunEventBody[] }>;
  /** Whether any output has been stored or is about to be. */
  readonly shown: boolean;
  /** Whether the run could begin again as if it had never begun. */
  readonly isRepeatable: boolean;
}

/** Writes a run's events, in order, through the lease that its worker holds. */
export function openRunLog(run: ClaimedRun, queue: RunQueue, usage: () => TokenUsage): RunLog {
  let lastSequence = run.lastSequence;
  let shown = run.outputShown;
  let isOutside = false;
  const waiting: RunEventBody[] = [];
  let waitingCharacters = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  /** One write after the other: each takes all that waits by then. */
  const write = (store: (events: readonly RunEventBody[]) => Promise<void>): Promise<void> => {
    const writeAfter = async (before: Promise<void>): Promise<void> => {
      await before;
      if (failure) throw failure;
      const events = takeWaiting();
      if (events.length === 0) return;
      try {
        await store(events);
      } catch (error) {
        failure = error;
        throw error;
      }
      lastSequence += events.length;
    };
    const written = writeAfter(writing);
    // The failure is kept and thrown at the next call; here it must not end the process.
    writing = written.catch(() => undefined);
    return written;
  };

  const takeWaiting = (): RunEventBody[] => {
    clearTimeout(timer);
    timer = undefined;
    waitingCharacters = 0;
    return waiting.splice(0);
  };

  const flush = (): Promise<void> =>
    write((events) => queue.append(run, lastSequence, events, { ...usage() }));

  return {
    begin(events) {
      isOutside ||= events.some((event) => event.kind === 'RunLogged' && event.isOutside);
      waiting.push(...events);
      return write((first) => queue.begin({ ...run, lastSequence }, first, { ...usage() }));
    },
    async show(text) {
      if (failure) throw failure;
      shown = true;
      const last = waiting.at(-1);
      if (last?.kind === 'RunOutputDelta') last.text += text;
      else waiting.push({ kind: 'RunOutputDelta', text });
      waitingCharacters += text.length;
      timer ??= setTimeout(() => void flush().catch(() => undefined), COALESCE_MS);
      if (waitingCharacters > MAX_WAITING_CHARACTERS) await flush();
    },
    append(event) {
      // What was done outside is seen there, and cannot be done again.
      if (event.kind === 'RunToolCalling' && !event.isRepeatable) shown = true;
      waiting.push(event);
      return flush();
    },
    async rest() {
      await writing;
      if (failure) throw failure;
      return { lastSequence, events: takeWaiting() };
    },
    get shown() {
      return shown;
    },
    get isRepeatable() {
      return !shown && !isOutside;
    },
  };
}
