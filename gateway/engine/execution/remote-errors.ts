import { GraphQLError } from 'graphql';
import type { FetchStep, Positions } from '../planning/program.ts';
import type { RemoteError } from '../transport/answer.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';
import { codeOfException } from './error-codes.ts';

type Path = readonly (string | number)[];

/** One failed entity may belong to thousands of places; so many of them get an error of their own. */
const MAX_PLACES_PER_ERROR = 20;
/** What servers in development mode put into extensions, and what no client may see. */
const INTERNAL_EXTENSIONS = new Set(['stacktrace', 'exception', 'originalError']);

export interface ErrorScope {
  readonly step: FetchStep;
  /** Of an entity fetch: where entities belong, and which of them a request carried. */
  readonly positions?: Positions;
  readonly sent?: readonly number[];
  clientPath(planPath: Path): (string | number)[];
}

/** A subgraph's error as one of the gateway's: the client's paths instead of the subgraph's. */
export function fromRemoteError(error: RemoteError, scope: ErrorScope): GraphQLError[] {
  const message = error.message || `Subgraph "${scope.step.subgraph}" answered with an error.`;
  const extensions = {
    code: codeOfException(error.extensions?.['exception'], Boolean(error.path)) ?? 'DOWNSTREAM_SERVICE_ERROR',
    ...publicExtensions(error.extensions ?? {}),
    serviceName: scope.step.subgraph,
  };
  return planPaths(error.path, scope).map((path) => {
    return new GraphQLError(message, { path: path && nonEmpty(scope.clientPath(path)), extensions });
  });
}

/** A fetch that brought nothing: one error, at the place that the fetch was to fill. */
export function fromFailure(error: unknown, scope: ErrorScope): GraphQLError {
  const { subgraph, path } = scope.step;
  const known = error instanceof SubgraphError;
  const list = path.indexOf('@');
  const reached = list === -1 ? path : path.slice(0, list);
  return new GraphQLError(known ? error.message : `The fetch from subgraph "${subgraph}" failed.`, {
    path: nonEmpty(scope.clientPath(reached)),
    extensions: { code: known ? error.code : 'INTERNAL_SERVER_ERROR', serviceName: subgraph },
    originalError: error instanceof Error ? error : undefined,
  });
}

function publicExtensions(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => !INTERNAL_EXTENSIONS.has(name)));
}

function nonEmpty(path: (string | number)[]): (string | number)[] | undefined {
  return path.length > 0 ? path : undefined;
}

function planPaths(path: Path | undefined, scope: ErrorScope): (Path | undefined)[] {
  const { step, positions, sent } = scope;
  if (!step.extract) return [path];
  if (positions === undefined) return [undefined];
  if (!step.hasRepresentations)
    return placesOf(0, positions, step.path).map((place) => place.concat(path ?? []));
  const [, entity, ...rest] = path ?? [];
  const position = typeof entity === 'number' ? sent?.[entity] : undefined;
  if (position === undefined) return [beforeFirstList(step.path)];
  return placesOf(position, positions, step.path).map((place) => place.concat(rest));
}

function beforeFirstList(path: readonly string[]): readonly string[] {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}

/** Where an entity belongs: the fetch's path with indices in place of each `@`. */
function placesOf(position: number, positions: Positions, path: readonly string[]): (string | number)[][] {
  const found: (string | number)[][] = [];
  const visit = (value: Positions, at: number, place: (string | number)[]): void => {
    if (found.length >= MAX_PLACES_PER_ERROR) return;
    const names = path.slice(at, indexOfList(path, at));
    const here = [...place, ...names];
    if (typeof value === 'number') {
      if (value === position) found.push(here);
      return;
    }
    for (const [i, item] of value.entries()) visit(item, at + names.length + 1, [...here, i]);
  };
  visit(positions, 0, []);
  return found;
}

function indexOfList(path: readonly string[], from: number): number {
  const list = path.indexOf('@', from);
  return list === -1 ? path.length : list;
}
