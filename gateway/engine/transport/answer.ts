import type { Buffer } from 'node:buffer';
import { isPlain } from '../json/plain.ts';
import { SubgraphError } from './failures/subgraph-error.ts';

/** What came back, before anybody has looked at it. */
export interface RawAnswer {
  readonly status: number;
  readonly body: Buffer | string;
  /** Whether the body's memory is its own, with `SPARE_BYTES` behind it: it is not used again, and need not be copied. */
  readonly isOwned?: boolean;
}

/** Whoever copies eight bytes at a time reads so many behind a body. */
export const SPARE_BYTES = 8;

/** Makes an answer of what came back, whose bytes are not there afterwards. Throws a SubgraphError for what is none. */
export type AnswerReader = (raw: RawAnswer) => SubgraphAnswer;

/** What became of a request for an answer. */
export type Settle = (result: SubgraphAnswer | Error) => void;

/** An answer of a subgraph. Requests share answers, so nothing may change one. */
export interface SubgraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly RemoteError[];
  /** As they came. */
  readonly extensions?: unknown;
  readonly [IS_PLAIN]?: boolean;
}

export interface RemoteError {
  readonly message?: string;
  /** As it came, see `pathOf`. */
  readonly path?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Where an error stands in its subgraph's answer; undefined of one that is about nothing in particular. */
export function pathOf({ path }: RemoteError): readonly (string | number)[] | undefined {
  const isPath =
    Array.isArray(path) &&
    typeof path[0] === 'string' &&
    path.every((element) => typeof element === 'string' || typeof element === 'number');
  return isPath ? (path as readonly (string | number)[]) : undefined;
}

/** Reads JSON text: as JavaScript does, or so that numbers keep all their digits. */
export type ReadJson = (text: string) => unknown;

/** Of an answer of our own making: no member that a subgraph's JSON could have. */
export const IS_PLAIN = Symbol('plain');

const plainAnswers = new WeakSet<SubgraphAnswer>();

/** Whether its text was plain, see `isPlain`. */
export function cameAsPlainText(answer: SubgraphAnswer): boolean {
  return answer[IS_PLAIN] ?? plainAnswers.has(answer);
}

/** A GraphQL answer counts whatever its HTTP status: a 400 with `errors` says more than the status does. */
export function parseAnswer(
  subgraph: string,
  { status, body }: RawAnswer,
  readJson: ReadJson,
): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = readJson(body.toString());
  } catch (cause) {
    throw invalidAnswer(subgraph, status, cause);
  }
  if (!isAnswer(answer)) throw invalidAnswer(subgraph, status);
  if (typeof body !== 'string' && isPlain(body)) plainAnswers.add(answer);
  return answer;
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as Record<string, unknown>;
  if (errors !== undefined && errors !== null && !isErrorList(errors)) return false;
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data))) return false;
  return data !== undefined || (Array.isArray(errors) && errors.length > 0);
}

function isErrorList(value: unknown): boolean {
  return Array.isArray(value) && value.every((error) => typeof error === 'object' && error !== null);
}

function invalidAnswer(subgraph: string, status: number, cause?: unknown): SubgraphError {
  if (status >= 500) {
    return new SubgraphError(
      subgraph,
      'SUBGRAPH_UNAVAILABLE',
      `Subgraph "${subgraph}" is unavailable.`,
      cause,
    );
  }
  const message = `Subgraph "${subgraph}" did not answer with GraphQL.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', `${message} (HTTP ${status})`, cause);
}
