import type { ExecutionResult, GraphQLError } from 'graphql';
import type { DeferredPart, PartPayload } from '../../planning/compiling/program/program.ts';
import type { Failure } from '../errors/failures.ts';
import { onceEach } from '../errors/relevant-errors.ts';
import { type Run, runNode } from '../run.ts';
import { tooLong } from '../errors/too-long.ts';
import { violationErrors } from '../errors/violations.ts';

type Path = readonly (string | number)[];

/** In the format that Apollo's clients and servers speak (`deferSpec=20220824`). */
export interface IncrementalResult {
  readonly initialResult: ExecutionResult & { readonly hasNext: boolean };
  readonly subsequentResults: AsyncGenerator<IncrementalPayload, void, void>;
}

export interface IncrementalPayload {
  readonly incremental?: readonly DeferredResult[];
  readonly hasNext: boolean;
}

export interface DeferredResult {
  readonly data: Record<string, unknown> | null;
  readonly path: Path;
  readonly label?: string;
  readonly errors?: readonly GraphQLError[];
}

/** `run` has fetched the first result, which is `result`; the parts are run at the same time, and given as they come. */
export function incrementalResult<TContext>(
  run: Run<TContext>,
  parts: readonly DeferredPart[],
  result: ExecutionResult,
): IncrementalResult {
  return {
    initialResult: { ...result, hasNext: true },
    subsequentResults: subsequentResults(run, parts, result.data),
  };
}

async function* subsequentResults<TContext>(
  run: Run<TContext>,
  parts: readonly DeferredPart[],
  initialData: ExecutionResult['data'],
): AsyncGenerator<IncrementalPayload, void, void> {
  const waiting = new Map<DeferredPart, Promise<{ part: DeferredPart; results: DeferredResult[] }>>();
  const start = (part: DeferredPart): void => {
    const running = runPart(run, part, initialData).then((results) => ({ part, results }));
    // Nobody waits for it any more when the client has left: its failure must not end the process.
    running.catch(() => undefined);
    waiting.set(part, running);
  };
  for (const part of parts) start(part);
  try {
    while (waiting.size > 0) {
      const { part, results } = await Promise.race(waiting.values());
      waiting.delete(part);
      for (const nested of part.parts) start(nested);
      const hasNext = waiting.size > 0;
      yield results.length > 0 ? { incremental: results, hasNext } : { hasNext };
    }
  } finally {
    run.signal.release();
  }
}

async function runPart<TContext>(
  run: Run<TContext>,
  part: DeferredPart,
  initialData: ExecutionResult['data'],
): Promise<DeferredResult[]> {
  const failures: Failure[] = [];
  if (part.root) await runNode({ ...run, failures }, part.root);
  const payloads = part.shape(run.answers).filter(({ path }) => isThere(initialData, path));
  const { isExceeded } = run.signal;
  if (isExceeded)
    return payloads.map((payload) => deferred({ ...payload, data: null }, tooLong(run, payload.path)));
  const failed = { before: run.failures, own: failures, origins: run.program.origins };
  return payloads.map((payload) => resultOfPart(payload, failed, payload === payloads[0]));
}

interface FailedFetches {
  /** Of the first result's fetches: they may have brought what was put off, and why it is not there. */
  readonly before: readonly Failure[];
  /** Of the part's own. */
  readonly own: readonly Failure[];
  readonly origins: readonly ReadonlySet<number>[];
}

/** A fetch's error goes with the object that it is about, or with the first if it is about all of them. */
function resultOfPart(
  { path, label, data, violations }: PartPayload,
  { before, own, origins }: FailedFetches,
  isFirst: boolean,
): DeferredResult {
  const about = own.filter(({ error: { path: at = [] } }) => {
    return startsWith(at, path) || (isFirst && startsWith(path, at));
  });
  const earlier = before.filter(({ error }) => error.path && isIn(data, path, error.path));
  const absolute = violations.map((violation) => {
    return { ...violation, path: [...violation.path, ...path.toReversed()] };
  });
  const all = [
    ...onceEach([...about, ...earlier].map(({ error }) => error)),
    ...violationErrors(absolute, [...own, ...before], origins),
  ];
  return deferred({ data, path, label }, all);
}

/** What there is of it, in the order in which Apollo Server writes it. */
function deferred(
  { data, path, label }: Omit<PartPayload, 'violations'>,
  errors: readonly GraphQLError[],
): DeferredResult {
  const result = label === undefined ? { data, path } : { data, path, label };
  return errors.length > 0 ? { ...result, errors } : result;
}

/** Whether an error is about something that the payload at `at` has, or would have were it not null. */
function isIn(data: PartPayload['data'], at: Path, path: Path): boolean {
  const [field] = path.slice(at.length);
  return startsWith(path, at) && field !== undefined && (data === null || Object.hasOwn(data, field));
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((element, i) => element === path[i]);
}

/** What has become null in the first result has no place for more; what came with another part is not in it. */
function isThere(data: unknown, path: Path): boolean {
  let value = data;
  for (const element of path) {
    if (value === null) return false;
    if (value === undefined) return true;
    value = (value as Record<string | number, unknown>)[element];
  }
  return value !== null;
}
