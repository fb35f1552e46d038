import type { Outcome, Transport } from '../metrics/metrics.ts';

/** Operations with different documents that are remembered; the one that was not asked for the longest goes first. */
const MAX_OPERATIONS = 500;
/** Durations of each that are remembered, the newest. */
const MAX_DURATIONS = 100;
/** Open streams that are listed; all are counted. */
const MAX_STREAMS = 200;

export interface SeenOperation {
  type: string;
  /** Null for one without a name. */
  name: string | null;
  /** Of its document. */
  hash: string;
  count: number;
  /** Those that were answered with errors, with or without data. */
  failures: number;
  totalMs: number;
  maxMs: number;
  /** Of the last hundred, half took at most so long; of streams, which last as long as somebody listens, 0. */
  p50Ms: number;
  p95Ms: number;
  lastAt: string;
}

export interface SeenStream {
  type: string;
  name: string | null;
  hash: string;
  transport: Transport;
  since: string;
}

interface Kept extends Omit<SeenOperation, 'p50Ms' | 'p95Ms' | 'lastAt'> {
  durations: number[];
  lastAtMs: number;
}

interface Begun {
  type: string;
  name: string | null;
  hash: string;
}

/** What this process has run since it started: which operations, how long they took, which streams are open. */
export class OperationsSeen {
  /** In the order in which they were asked for last. */
  readonly #operations = new Map<string, Kept>();
  readonly #streams = new Set<SeenStream>();

  /** Returns what is to be called at the operation's end. */
  begin(operation: Begun, transport: Transport): (outcome: Outcome, durationMs: number) => void {
    const { type, name, hash } = operation;
    const stream =
      type === 'subscription' ? { type, name, hash, transport, since: new Date().toISOString() } : undefined;
    if (stream) this.#streams.add(stream);
    return (outcome, durationMs) => {
      if (stream) this.#streams.delete(stream);
      this.#ended(operation, outcome, durationMs);
    };
  }

  get operations(): SeenOperation[] {
    return [...this.#operations.values()].map(({ durations, lastAtMs, ...kept }) => {
      const ordered = durations.toSorted((a, b) => a - b);
      const lastAt = new Date(lastAtMs).toISOString();
      return Object.assign(kept, { lastAt, p50Ms: atPart(ordered, 0.5), p95Ms: atPart(ordered, 0.95) });
    });
  }

  /** Longest first. */
  get streams(): { count: number; listed: SeenStream[] } {
    return { count: this.#streams.size, listed: [...this.#streams].slice(0, MAX_STREAMS) };
  }

  #ended({ type, name, hash }: Begun, outcome: Outcome, durationMs: number): void {
    const key = `${hash} ${name}`;
    const kept = this.#operations.get(key) ?? {
      type,
      name,
      hash,
      count: 0,
      failures: 0,
      totalMs: 0,
      maxMs: 0,
      lastAtMs: 0,
      durations: [],
    };
    kept.count += 1;
    if (outcome !== 'ok') kept.failures += 1;
    kept.lastAtMs = Date.now();
    if (type !== 'subscription') {
      kept.totalMs += durationMs;
      kept.maxMs = Math.max(kept.maxMs, durationMs);
      kept.durations[(kept.count - 1) % MAX_DURATIONS] = durationMs;
    }
    this.#operations.delete(key);
    this.#operations.set(key, kept);
    if (this.#operations.size <= MAX_OPERATIONS) return;
    const [oldest] = this.#operations.keys();
    if (oldest !== undefined) this.#operations.delete(oldest);
  }
}

const atPart = (ordered: readonly number[], part: number): number =>
  ordered[Math.max(0, Math.ceil(ordered.length * part) - 1)] ?? 0;
