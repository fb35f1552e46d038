import type { FetchPath } from '../plans/fetch-path.ts';
import type { SourceField, SourceTree } from './source-tree.ts';

/** A value at runtime that may stand in for a place in the result, and what can be read from it. */
export interface Candidate {
  /** The fetch that brings it. */
  readonly fetch: number;
  /** Given for an entity: where it stands in its fetch's table. */
  readonly entity?: Pick<Overlay, 'index' | 'keys' | 'types'>;
  /** Given for an entity: its fetch and those that it follows from. */
  readonly origins?: ReadonlySet<number>;
  /** JavaScript expression; may evaluate to null or undefined. */
  readonly expression: string;
  readonly tree: SourceTree;
}

/** An entity fetch whose entities belong at or below a place. */
export interface Overlay {
  readonly fetch: number;
  /** Where its entities belong, as in the plan: response names, and `@` for each list. */
  readonly path: readonly string[];
  /** Type conditions on the way there, see `FetchPath`. */
  readonly types: FetchPath['types'];
  readonly tree: SourceTree;
  /** Scalars that equal entities of this fetch have in common, because they stand in its representations. */
  readonly keys: ReadonlySet<string>;
  /** JavaScript expression of the (nested lists of) positions in the fetch's table of entities. */
  readonly index: string;
  /** Its fetch and those that it follows from. */
  readonly origins: ReadonlySet<number>;
}

/**
 * A place in the result, seen by generated code. Answers of fetches are never merged into one tree: each
 * place knows the several objects that describe it. So an answer stays immutable, may be shared by
 * requests, and nothing is copied before it is printed.
 */
export interface Place {
  readonly path: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly overlays: readonly Overlay[];
}

/** Reads a leaf: the first of the place's objects that has it. */
export const readLeaf = (place: Place, name: string): string =>
  leafReads(place, name).join(' ?? ') || 'undefined';

/** Reads the name of an object's type. */
export const readTypeName = (place: Place): string =>
  leafReads(place, '__typename').join(' ?? ') || 'undefined';

/** As `readLeaf`, but undefined only where none of the objects has it: one may say null, and another say nothing. */
export function readKnownLeaf(place: Place, name: string): string {
  const reads = leafReads(place, name);
  if (reads.length < 2) return readLeaf(place, name);
  const isNull = reads.map((read) => `${read} === null`).join(' || ');
  return `${reads.join(' ?? ')} ?? (${isNull} ? null : undefined)`;
}

function leafReads({ candidates }: Place, name: string): string[] {
  return candidates.flatMap(({ expression, tree }) => {
    return (tree.get(name)?.keys ?? []).map((key) => property(expression, key));
  });
}

/** The fetches that may bring a leaf or an object of this name. */
export function sourcesOf({ candidates }: Place, name: string): number[] {
  return candidates.flatMap(({ fetch, tree }) => (tree.has(name) ? [fetch] : []));
}

/**
 * An expression that is true where a leaf or an object of this name is missing because a subgraph knows no such
 * entity: the one that was to bring it, or one that this follows from, answered null. What was not asked for is
 * undefined. No expression where no entity could bring it.
 */
export function isUnknownEntity({ candidates }: Place, name: string): string | undefined {
  const sources = candidates.filter(({ origins, tree }) => origins !== undefined && tree.has(name));
  const entities = candidates.filter((candidate) => {
    return candidate.origins !== undefined && sources.some(({ origins }) => origins?.has(candidate.fetch));
  });
  if (entities.length === 0) return undefined;
  const absent = sources.map(({ expression }) => `${expression} == null`).join(' && ');
  return `${absent} && (${entities.map(({ expression }) => `${expression} === null`).join(' || ')})`;
}

/** The place of a composite field before its lists are entered. */
export function childPlace(place: Place, name: string): Place {
  const candidates = place.candidates.flatMap(({ fetch, expression, tree }) => {
    const field = tree.get(name);
    return field?.children ? [{ fetch, expression: readKeys(expression, field), tree: field.children }] : [];
  });
  const path = [...place.path, name];
  const overlays = place.overlays.filter((overlay) => isWithin(overlay.path, path));
  return { path, candidates, overlays };
}

/** The place of a list's element; `position` is the expression of the index. */
export function elementPlace(place: Place, position: string): Place {
  const path = [...place.path, '@'];
  return {
    path,
    candidates: place.candidates.map(({ fetch, expression, tree }) => {
      return { fetch, expression: `${expression}?.[${position}]`, tree };
    }),
    overlays: place.overlays
      .filter((overlay) => isWithin(overlay.path, path))
      .map(({ fetch, path: at, types, tree, keys, index, origins }) => {
        const item = `(${index} === -1 ? -1 : ${index}[${position}])`;
        return { fetch, path: at, types, tree, keys, index: item, origins };
      }),
  };
}

/** Once all lists are entered: the entities fetched for this very place become candidates too. */
export function objectPlace(place: Place): Place {
  const here = place.overlays.filter((overlay) => overlay.path.length === place.path.length);
  const entities = here.map(({ fetch, index, tree, keys, types, origins }) => {
    return {
      fetch,
      expression: `(${index} === -1 ? undefined : E${fetch}[${index}])`,
      tree,
      entity: { index, keys, types },
      origins,
    };
  });
  return {
    path: place.path,
    candidates: [...place.candidates, ...entities],
    overlays: place.overlays.filter((overlay) => overlay.path.length > place.path.length),
  };
}

/** How to see that a place looks the same as one seen before. */
export interface Sameness {
  /** JavaScript expression: equal numbers other than -1... */
  readonly index: string;
  /** ...and equal values of these mean equal objects. */
  readonly scalars: readonly string[];
}

/**
 * Entities occur again and again, as the author of many reviews does. Where all that the place has beside
 * its entities is scalars, everything at and below it follows from the position of one entity, and what
 * was made of the first occurrence serves for all.
 */
export function sameness(place: Place): Sameness | undefined {
  const entities = place.candidates.flatMap((candidate) => candidate.entity ?? []);
  const [entity] = entities;
  if (!entity) return undefined;
  // What was fetched below a type condition is there for some occurrences of an entity, and not for others.
  const depth = place.path.length;
  if (place.overlays.some(({ types }) => isConditional(types, depth))) return undefined;
  const isConditioned = entities.some(({ types }) => isConditional(types, depth));
  const scalars: string[] = isConditioned ? entities.slice(1).map(({ index }) => index) : [];
  const bases = place.candidates.filter((candidate) => !candidate.entity);
  for (const { expression, tree } of bases) {
    for (const [name, field] of tree) {
      if (field.children) return undefined;
      if (bases.length > 1 || !entity.keys.has(name)) {
        scalars.push(...field.keys.map((key) => property(expression, key)));
      }
    }
  }
  return { index: entity.index, scalars };
}

/** Binds a place's expressions to variables, each evaluated once. */
export function bindPlace(place: Place, prefix: string): { place: Place; statements: string } {
  const statements: string[] = [];
  const bind = (expression: string, suffix: string): string => {
    if (/^\w+$/u.test(expression)) return expression;
    statements.push(`const ${prefix}${suffix} = ${expression};`);
    return `${prefix}${suffix}`;
  };
  const candidates = place.candidates.map((candidate, i) => {
    return { ...candidate, expression: bind(candidate.expression, `c${i}`) };
  });
  const overlays = place.overlays.map((overlay) => {
    return { ...overlay, index: bind(overlay.index, `x${overlay.fetch}`) };
  });
  return { place: { ...place, candidates, overlays }, statements: statements.join('\n') };
}

/** Parameter names for a function about this place, and the arguments that a caller passes. */
export function asParameters(place: Place): { parameters: Place; names: string; values: string } {
  const candidates = place.candidates.map(({ fetch, tree, origins }, i) => {
    return { fetch, expression: `a${i}`, tree, origins };
  });
  const overlays = place.overlays.map((overlay) => ({ ...overlay, index: `x${overlay.fetch}` }));
  const expressions = (p: Place) => [
    ...p.candidates.map((c) => c.expression),
    ...p.overlays.map((o) => o.index),
  ];
  const parameters: Place = { ...place, candidates, overlays };
  return { parameters, names: expressions(parameters).join(', '), values: expressions(place).join(', ') };
}

/** True when any of the place's objects is there. */
export function isAbsent(place: Place): string {
  if (place.candidates.length === 0) return 'true';
  return place.candidates.map(({ expression }) => `${expression} == null`).join(' && ');
}

/** The place's value, for looking at its kind: the first that is there. */
export function anyValue(place: Place): string {
  return place.candidates.map(({ expression }) => expression).join(' ?? ') || 'undefined';
}

function isConditional(types: FetchPath['types'], depth: number): boolean {
  return [...types.keys()].some((at) => at < depth);
}

function isWithin(path: readonly string[], ancestor: readonly string[]): boolean {
  return path.length >= ancestor.length && ancestor.every((element, i) => element === path[i]);
}

function readKeys(expression: string, field: SourceField): string {
  const reads = field.keys.map((key) => property(expression, key));
  return reads.length === 1 ? (reads[0] ?? 'undefined') : `(${reads.join(' ?? ')})`;
}

/** Names come from validated GraphQL documents; quoting them anyway leaves no way to inject code. */
function property(expression: string, key: string): string {
  return /^[A-Za-z_][\w$]*$/u.test(key) ? `${expression}?.${key}` : `${expression}?.[${JSON.stringify(key)}]`;
}
