import { GraphQLError } from 'graphql';
import type { FetchStep, Positions } from '../../planning/compiling/program/program.ts';
import type { SourceTree } from '../../planning/compiling/source-tree.ts';
import { pathOf, type RemoteError, type SubgraphAnswer } from '../../transport/answer.ts';
import { SubgraphError } from '../../transport/failures/subgraph-error.ts';
import { codeOfException } from './error-codes.ts';
import type { Damage, Failure, Path } from './failures.ts';
import { beforeFirstList, countPlaces, MAX_PLACES_PER_ERROR, placesOf } from '../entity-places.ts';

/** What servers in development mode put into extensions, and what no client may see. */
const INTERNAL_EXTENSIONS = new Set(['stacktrace', 'exception', 'originalError']);

export interface ErrorScope {
  readonly step: FetchStep;
  /** Of an entity fetch: where entities belong, and which of them a request carried. */
  readonly positions?: Positions;
  readonly sent?: readonly number[];
  /** What came with the errors. */
  readonly data?: SubgraphAnswer['data'];
  clientPath(planPath: Path): (string | number)[];
}

/** A subgraph's error as the gateway's: the client's paths instead of the subgraph's, at each place of the entity. */
export function fromRemoteError(error: RemoteError, scope: ErrorScope): Failure[] {
  const { step } = scope;
  const message = error.message || `Subgraph "${step.subgraph}" answered with an error.`;
  const remotePath = pathOf(error);
  const extensions = {
    code:
      codeOfException(error.extensions?.['exception'], remotePath !== undefined) ??
      'DOWNSTREAM_SERVICE_ERROR',
    ...publicExtensions(error.extensions ?? {}),
    serviceName: step.subgraph,
  };
  const { places, count, rest } = placesOfError(remotePath, scope);
  return places.map((place) => ({
    error: new GraphQLError(counted(message, count), {
      path: scope.clientPath(rest ? [...place, ...rest] : place),
      extensions: count > 1 ? { ...extensions, places: count } : extensions,
    }),
    fetch: step.id,
    damage: rest && damageOf(remotePath ?? [], place, rest, scope),
  }));
}

/** A fetch that brought nothing: an error at the place that it was to fill; at the root, at each of its fields. */
export function fromFailure(error: unknown, scope: ErrorScope): Failure[] {
  const { subgraph, path, id, extract } = scope.step;
  const known = error instanceof SubgraphError;
  const count = scope.positions === undefined ? 1 : countPlaces(scope.positions, scope.sent);
  const message = known ? error.message : `The fetch from subgraph "${subgraph}" failed.`;
  const places = extract ? [beforeFirstList(path)] : lostRootFields(scope);
  return places.map((place) => ({
    fetch: id,
    error: new GraphQLError(message, {
      path: scope.clientPath(place),
      extensions: {
        code: known ? error.code : 'INTERNAL_SERVER_ERROR',
        serviceName: subgraph,
        ...(count > 1 ? { places: count } : {}),
      },
      originalError: error instanceof Error ? error : undefined,
    }),
  }));
}

/**
 * What a root fetch did not bring. An error about nothing in particular, as of a query that a subgraph refuses as a
 * whole, is one of each: no null of an answer is without its error. Of one that took nothing away the first field has
 * it, so that no error is without its path.
 */
function lostRootFields({ step, data, clientPath }: ErrorScope): readonly Path[] {
  const asked = [...step.tree.keys()].filter((name) => clientPath([name]).length > 0);
  const lost = asked.filter((name) => (data?.[name] ?? null) === null);
  return (lost.length > 0 ? lost.slice(0, MAX_PLACES_PER_ERROR) : asked.slice(0, 1)).map((name) => [name]);
}

function publicExtensions(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extensions).filter(([name]) => !INTERNAL_EXTENSIONS.has(name)));
}

const counted = (message: string, count: number): string =>
  count > 1 ? `${message} (in ${count} places)` : message;

interface ErrorPlaces {
  /** Where the object stands, in the plan's names. */
  readonly places: readonly Path[];
  /** How many places one error stands for. */
  readonly count: number;
  /** The way on from each place. */
  readonly rest?: Path;
}

function placesOfError(path: Path | undefined, scope: ErrorScope): ErrorPlaces {
  const { step, positions, sent } = scope;
  if (!step.extract) {
    const isKnown = path !== undefined && scope.clientPath(path).length > 0;
    return isKnown ? { places: [[]], count: 1, rest: path } : { places: lostRootFields(scope), count: 1 };
  }
  if (positions === undefined) return { places: [beforeFirstList(step.path)], count: 1 };
  if (!step.hasRepresentations) return at(placesOf(0, positions, step.path), path ?? []);
  const [, entity, ...rest] = path ?? [];
  const position = typeof entity === 'number' ? sent?.[entity] : undefined;
  if (position !== undefined) return at(placesOf(position, positions, step.path), rest);
  return { places: [beforeFirstList(step.path)], count: countPlaces(positions, sent) };
}

/** An error for each place; where these are very many, one that says how many. */
function at(places: readonly Path[], rest: Path): ErrorPlaces {
  if (places.length <= MAX_PLACES_PER_ERROR) return { places, count: 1, rest };
  return { places: places.slice(0, 1), count: places.length, rest };
}

/** What a null took away that rose in the subgraph, from the field of the error to an object above it. */
function damageOf(
  remotePath: Path,
  place: Path,
  rest: Path,
  { step, data, clientPath }: ErrorScope,
): Damage | undefined {
  const reached = lengthToNull(data, remotePath) - (remotePath.length - rest.length);
  if (reached >= rest.length) return undefined;
  const way = rest.slice(0, Math.max(reached, 0));
  const names = way.filter((element) => typeof element === 'string');
  let tree: SourceTree | undefined = step.tree;
  for (const name of names) tree = tree?.get(name)?.children;
  const object = [...place, ...way];
  const path = clientPath(object);
  if (!tree || path.length !== object.length) return undefined;
  const lost = [...tree.keys()].flatMap((name) => {
    const field = clientPath([...object, name]);
    return field.length > path.length ? [String(field.at(-1))] : [];
  });
  return { path, names: lost };
}

/** How many elements of the path lead to the first null. */
function lengthToNull(data: unknown, path: Path): number {
  let value = data;
  for (const [i, element] of path.entries()) {
    if (typeof value !== 'object' || value === null) return i;
    value = (value as Record<string | number, unknown>)[element];
  }
  return path.length;
}
