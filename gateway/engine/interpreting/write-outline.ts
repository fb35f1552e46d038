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
import type { Shape } from '../planning/compiling/shaper-code.ts';
import type { SourceTree } from '../planning/compiling/source-tree.ts';
import type { JsonOf } from '../planning/compiling/program-text.ts';
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { isLeaf, type ShapedField, shapedFields, signature } from '../shaping/collect-fields.ts';
import type {
  FieldOutline,
  Leaf,
  LeafPrinter,
  ObjectOutline,
  Origin,
  Outline,
  Read,
  Told,
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
  return `{"roots":${JSON.stringify(roots)},"entities":${JSON.stringify(entities)},"root":${root},"objects":[${writer.objects.join(',')}]}`;
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
  readonly #denial: Told;
  readonly #numbers = new Map<string, number>();
  readonly #selectionIds = new Map<SelectionSetNode, number>();

  constructor(supergraph: Supergraph, denials: Denials) {
    this.#supergraph = supergraph;
    this.#denials = denials;
    const message =
      denials.code === 'UNAUTHENTICATED' ? 'Sign in to do this.' : 'You are not allowed to do this.';
    this.#denial = { message, code: denials.code };
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
      typeName: reads(place, '__typename'),
      cases: Object.fromEntries(cases),
      denial: this.#denial,
      unnamed: {
        message: `Invalid __typename found for an object of type ${type.name}.`,
        sources: sourcesOf(place, '__typename'),
      },
      ...unknownOf(place, '__typename', mayBeNull),
    });
  }

  #fields(
    shaped: readonly ShapedField[],
    place: OutlinePlace,
    type: GraphQLCompositeType | undefined,
    owner: string,
    mayBeNull: boolean,
  ): number {
    const fields = shaped.map((field, i): FieldOutline => {
      const { planName, fieldName } = field;
      const name = this.#supergraph.names.toClient(planName);
      const open = `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      if (field.denied)
        return { open, kind: 'denied', name, isNonNull: isNonNullType(field.type), denial: this.#denial };
      if (fieldName === '__typename') {
        if (type) return { open, kind: 'constant', text: JSON.stringify(type.name) };
        return { open, kind: 'typeName', reads: reads(place, '__typename') };
      }
      if (fieldName === '__schema' || fieldName === '__type')
        return { open, kind: 'introspection', key: field.introspectionKey };
      const origin: Origin = {
        name,
        coordinate: `${type?.name ?? owner}.${fieldName}`,
        sources: sourcesOf(place, planName),
        ...unknownOf(place, planName, mayBeNull),
      };
      return this.#field(field, place, open, origin);
    });
    return this.#add({ fields });
  }

  #field(field: ShapedField, place: OutlinePlace, open: string, origin: Origin): FieldOutline {
    const { type, planName, selectionSets } = field;
    const isNonNull = isNonNullType(type);
    const leaf = isLeaf(type);
    if (leaf && !isListType(getNullableType(type)))
      return { open, kind: 'leaf', reads: reads(place, planName), leaf: leafOf(type), isNonNull, ...origin };
    if (leaf) {
      const objects = [reads(place, planName)];
      const value = this.#value(type, selectionSets, NOWHERE, true);
      return { open, kind: 'nested', objects, entities: [], value, ...origin };
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
    return { open, kind: 'nested', objects, entities, value, ...origin };
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
      return { kind: 'list', isNonNull: false, item, entities };
    }
    if (isLeaf(type)) return { kind: 'leaf', isNonNull: false, leaf: leafOf(type) };
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
    const object = this.object(getNamedType(type) as GraphQLCompositeType, selectionSets, at, mayBeNull);
    return { kind: 'object', isNonNull: false, here, below, object };
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

const sourcesOf = ({ candidates }: OutlinePlace, name: string): number[] =>
  candidates.flatMap(({ fetch, tree }) => (tree.has(name) ? [fetch] : []));

/** As `isUnknownEntity`. */
function unknownOf(
  { candidates }: OutlinePlace,
  name: string,
  mayBeNull: boolean,
): { readonly unknown?: Unknown } {
  if (!mayBeNull) return {};
  const sources = candidates.filter(({ origins, tree }) => origins !== undefined && tree.has(name));
  const entities = candidates.filter(
    ({ origins, fetch }) => origins !== undefined && sources.some((source) => source.origins?.has(fetch)),
  );
  if (entities.length === 0) return {};
  const numbersOf = (of: readonly Candidate[]): number[] =>
    of.map((candidate) => candidates.indexOf(candidate));
  return { unknown: { absent: numbersOf(sources), nulls: numbersOf(entities) } };
}

/** Of the entities, those that belong at or below a path. */
function within(
  overlays: readonly Entities[],
  path: readonly string[],
): { readonly entities: number[]; readonly overlays: Entities[] } {
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
