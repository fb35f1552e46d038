import { comparable } from '../json/exact.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import type { Sized } from './event-queue.ts';

/** What a subgraph sent. */
export interface UpstreamEvent extends Sized {
  readonly answer: SubgraphAnswer;
}

/** An event of a subscription that can be resumed has a cursor, unless its root field is null. */
export interface SourceEvent extends UpstreamEvent {
  readonly cursor: unknown;
}

/** An event as clients see it. Subscribers share it, so nothing may change it. */
export interface ResultEvent<Result> extends Sized {
  readonly result: Result;
  readonly cursor: unknown;
}

/** Whether an event at `cursor` is known to somebody who has read up to `last`. */
export function isSeen(cursor: unknown, last: unknown): boolean {
  if (cursor === undefined || last === undefined) return false;
  const [here, there] = [comparable(cursor), comparable(last)];
  return isNumber(here) && isNumber(there) ? here <= there : here === there;
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
