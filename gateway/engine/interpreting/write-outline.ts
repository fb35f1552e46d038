import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import type { Overlay, Place } from '../planning/compiling/places.ts';
import type { Shape } from '../planning/compiling/code/shaper-code.ts';
import type { SourceTree } from '../planning/compiling/source-tree.ts';
import type { JsonOf } from '../planning/compiling/program/program-text.ts';
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { isLeaf, type ShapedField, shapedFields, signature } from '../shaping/collect-fields.ts';
import type {
  FieldOutline,
  Leaf,
  LeafPrinter,
  ObjectOutline,
  Outline,
  Read,
  Unknown,
  ValueOutline,
} from './outline.ts';

/** Writes the outline of a JSON result. With @interfaceObject there would be more to say of types than it can. */
export function writeOutline({
  supergraph,
  denials,
  rootType,
  selectionSets,
  place,
}: Shape): JsonOf<Outline> {
  const writer = new OutlineWriter(supergraph, denials);
  const root = writer.object(rootType, selectionSets, placeOf(place), false);
  const roots = place.candidates.map(({ fetch }) => fetch);
  const entities = place.overlays.map(({ fetch }) => fetch);
  const message =
    denials.code === 'UNAUTHENTICATED' ? 'Sign in to do this.' : 'You are not allowed to do this.';
  const head = JSON.stringify({ roots, entities, root, denial: { message, code: denials.code } });
  return `${head.slice(0, -1)},"objects":[${writer.objects.join(',')}]}`;
}

/** One of the objects that describe a place. */
interface Candidate {
  readonly fetch: number;
  readonly tree: SourceTree;
  /** Of an entity: its fetch and those that it follows from. */
  readonly origins: ReadonlySet<number> | undefined;
}

type Entities = Pick<Overlay, 'fetch' | 'path' | 'tree' | 'origins'>;

/** As `Place`, by numbers instead of expressions. */
interface OutlinePlace {
  readonly path: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly overlays: readonly Entities[];
}

const placeOf = ({ candidates, overlays }: Place): OutlinePlace => ({
  path: [],
  candidates: candidates.map(({ fetch, tree }) => ({ fetch, tree, origins: undefined })),
  overlays,
});

class OutlineWriter {
  /** As JSON. */
  readonly objects: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #denials: Denials;
  readonly #numbers = new Map<string, number>();
  readonly #selectionIds = new Map<SelectionSetNode, number>();

  constructor(supergraph: Supergraph, denials: Denials) {
    this.#supergraph = supergraph;
    this.#denials = denials;
  }

  /** Returns the number of the object. */
  object(
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    place: OutlinePlace,
    mayBeNull: boolean,
  ): number {
    if (isAbstractType(type)) return this.#abstract(type, selectionSets, place, mayBeNull);
    return this.#fields(this.#shaped(type, selectionSets), place, type, type.name, mayBeNull);
  }

  #shaped(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): ShapedField[] {
    const { apiSchema, names } = this.#supergraph;
    return shapedFields(apiSchema, type, selectionSets, this.#denials, names);
  }

  #abstract(
    type: GraphQLCompositeType & { readonly name: string },
    selectionSets: readonly SelectionSetNode[],
    place: OutlinePlace,
    mayBeNull: boolean,
  ): number {
    if (!isAbstractType(type)) throw new TypeError(`${type.name} is no abstract type.`);
    const groups = new Map<string, { fields: ShapedField[]; types: GraphQLObjectType[] }>();
    const cases: [string, number | null][] = [];
    for (const candidate of this.#supergraph.apiSchema.getPossibleTypes(type)) {
      if (this.#denials.type(candidate.name)) {
        cases.push([candidate.name, null]);
        continue;
      }
      const fields = this.#shaped(candidate, selectionSets);
      const key = signature(fields, this.#selectionIds);
      const known = groups.get(key);
      if (known) known.types.push(candidate);
      else groups.set(key, { fields, types: [candidate] });
    }
    for (const { fields, types } of groups.values()) {
      const only = types.length === 1 ? types[0] : undefined;
      const object = this.#fields(fields, place, only, type.name, mayBeNull);
      for (const { name } of types) cases.push([name, object]);
    }
    return this.#add({
      type: type.name,
      fetches: fetchesOf(place),
      typeName: reads(place, '__typename'),
      cases: Object.fromEntries(cases),
      unknown: unknownOf(place, '__typename', mayBeNull),
    });
  }

  #fields(
    shaped: readonly ShapedField[],
    place: OutlinePlace,
    type: GraphQLCompositeType | undefined,
    owner: string,
    mayBeNull: boolean,
  ): number {
    const fields = shaped.map((field): FieldOutline => {
      const { planName, fieldName } = field;
      const name = this.#supergraph.names.toClient(planName);
      if (field.denied) return { kind: 'denied', name, isNonNull: isNonNullType(field.type) };
      if (fieldName === '__typename') {
        if (type) return { kind: 'constant', name, text: JSON.stringify(type.name) };
        return { kind: 'typeName', name, reads: reads(place, '__typename') };
      }
      if (fieldName === '__schema' || fieldName === '__type')
        return { kind: 'introspection', name, key: field.introspectionKey };
      return this.#field(field, name, place, unknownOf(place, planName, mayBeNull));
    });
    return this.#add({ type: type?.name ?? owner, fetches: fetchesOf(place), fields });
  }

  #field(
    { type, planName, fieldName, selectionSets }: ShapedField,
    name: string,
    place: OutlinePlace,
    unknown: Unknown | undefined,
  ): FieldOutline {
    const origin = { name, field: fieldName === name ? undefined : fieldName, unknown };
    if (isLeaf(type)) {
      const found = reads(place, planName);
      if (isListType(getNullableType(type))) {
        const value = this.#value(type, selectionSets, NOWHERE, true);
        return { kind: 'nested', ...origin, objects: isUsual(found, name) ? undefined : [found], value };
      }
      const isNonNull = isNonNullType(type) || undefined;
      return {
        kind: 'leaf',
        ...origin,
        ...leafOf(type),
        reads: isUsual(found, name) ? undefined : found,
        isNonNull,
      };
    }
    const path = [...place.path, planName];
    const objects: (readonly Read[])[] = [];
    const candidates: Candidate[] = [];
    for (const [i, { fetch, tree }] of place.candidates.entries()) {
      const found = tree.get(planName);
      if (!found?.children) continue;
      objects.push(found.keys.map((key) => [i, key] as const));
      candidates.push({ fetch, tree: found.children, origins: undefined });
    }
    const { entities, overlays } = within(place.overlays, path);
    const value = this.#value(type, selectionSets, { path, candidates, overlays }, true);
    const [only = []] = objects;
    const isPlain = objects.length === 1 && isUsual(only, name);
    return { kind: 'nested', ...origin, objects: isPlain ? undefined : objects, entities, value };
  }

  #value(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: OutlinePlace,
    mayBeNull: boolean,
  ): ValueOutline {
    if (isNonNullType(type))
      return { ...this.#value(type.ofType, selectionSets, place, false), isNonNull: true };
    if (isListType(type)) {
      const path = [...place.path, '@'];
      const { entities, overlays } = within(place.overlays, path);
      const item = this.#value(type.ofType, selectionSets, { ...place, path, overlays }, true);
      return { kind: 'list', item, entities };
    }
    if (isLeaf(type)) return { kind: 'leaf', ...leafOf(type) };
    if (place.overlays.length === 0)
      return { kind: 'object', object: this.#named(type, selectionSets, place, mayBeNull) };
    const here: (readonly [number, number])[] = [];
    const below: number[] = [];
    const added: Candidate[] = [];
    const overlays: Entities[] = [];
    for (const [i, overlay] of place.overlays.entries()) {
      if (overlay.path.length === place.path.length) {
        here.push([i, overlay.fetch]);
        added.push(overlay);
      } else {
        below.push(i);
        overlays.push(overlay);
      }
    }
    const at = { path: place.path, candidates: [...place.candidates, ...added], overlays };
    return { kind: 'object', here, below, object: this.#named(type, selectionSets, at, mayBeNull) };
  }

  #named(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: OutlinePlace,
    mayBeNull: boolean,
  ): number {
    return this.object(getNamedType(type) as GraphQLCompositeType, selectionSets, place, mayBeNull);
  }

  /** Equal ones are one: prices, dates and addresses stand in many places. */
  #add(outline: ObjectOutline): number {
    const text = JSON.stringify(outline);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.objects.length;
    this.objects.push(text);
    this.#numbers.set(text, number);
    return number;
  }
}

/** Nothing is selected of a leaf. */
const NOWHERE: OutlinePlace = { path: [], candidates: [], overlays: [] };

const PRINTERS: ReadonlyMap<string, LeafPrinter> = new Map([
  ['String', 'string'],
  ['ID', 'id'],
  ['Int', 'int'],
  ['Float', 'float'],
  ['Boolean', 'boolean'],
]);

function leafOf(type: GraphQLOutputType): Leaf {
  const named = getNamedType(type);
  return isEnumType(named) ? { enumeration: named.name } : { printer: PRINTERS.get(named.name) ?? 'any' };
}

const reads = ({ candidates }: OutlinePlace, name: string): Read[] =>
  candidates.flatMap(({ tree }, i) => (tree.get(name)?.keys ?? []).map((key) => [i, key] as const));

/** The first object's own name for it, which need not be said. */
const isUsual = (found: readonly Read[], name: string): boolean =>
  found.length === 1 && found[0]?.[0] === 0 && found[0][1] === name;

const fetchesOf = ({ candidates }: OutlinePlace): number[] => candidates.map(({ fetch }) => fetch);

/** As `isUnknownEntity`. */
function unknownOf({ candidates }: OutlinePlace, name: string, mayBeNull: boolean): Unknown | undefined {
  if (!mayBeNull) return undefined;
  const sources = candidates.filter(({ origins, tree }) => origins !== undefined && tree.has(name));
  const entities = candidates.filter(
    ({ origins, fetch }) => origins !== undefined && sources.some((source) => source.origins?.has(fetch)),
  );
  if (entities.length === 0) return undefined;
  const numbersOf = (of: readonly Candidate[]): number[] =>
    of.map((candidate) => candidates.indexOf(candidate));
  return { absent: numbersOf(sources), nulls: numbersOf(entities) };
}

/** Of the entities, those that belong at or below a path. */
function within(
  overlays: readonly Entities[],
  path: readonly string[],
): { readonly entities?: number[]; readonly overlays: readonly Entities[] } {
  if (overlays.length === 0) return { overlays };
  const entities: number[] = [];
  const kept: Entities[] = [];
  for (const [i, overlay] of overlays.entries()) {
    if (overlay.path.length < path.length) continue;
    if (!path.every((element, at) => element === overlay.path[at])) continue;
    entities.push(i);
    kept.push(overlay);
  }
  return { entities, overlays: kept };
}
