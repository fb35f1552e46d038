import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import {
  anyValue,
  asParameters,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  isUnknownEntity,
  objectPlace,
  type Place,
  readLeaf,
  sameness,
  type Sameness,
  sourcesOf,
} from '../planning/compiling/places.ts';
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { typeNameOf } from '../planning/compiling/code/type-name.ts';
import { isLeaf, type ShapedField, shapedFields, signature } from './collect-fields.ts';
import type { Emitter } from './emitters.ts';

/** Of a value: which field it is, and an expression of the fetches that were to bring it. */
interface Origin {
  readonly coordinate: string;
  readonly sources: string;
  /** Where it is true, a value that is missing is nothing to tell of: its object is null, as it may be. */
  readonly isUnknown: string | undefined;
}

/** What generated shapers say of values that the schema does not allow. */
export const SHAPER_FUNCTIONS = `function invalid(coordinate, sources, path) {
      V.push({ message: 'Invalid value found for field ' + coordinate + '.', sources, path });
      return P.null;
    }
    function missing(coordinate, sources, path) {
      V.push({ message: 'Cannot return null for non-nullable field ' + coordinate + '.', sources, path });
    }
    function unfit(value, coordinate, sources, path) {
      if (value == null) missing(coordinate, sources, path);
      else invalid(coordinate, sources, path);
    }`;

/**
 * Writes JavaScript that turns the answers of an operation's fetches into the client's answer: each
 * object type at each place gets a function with constant keys, so that V8 reads properties at fixed
 * offsets. In it, `V` collects violations, `P` prints leaves, and undefined is a null that must rise to
 * the next nullable parent.
 */
export class ShaperGenerator {
  readonly functions: string[] = [];
  /** The enums whose values are looked up in `K`. */
  readonly enums: string[] = [];
  /** Variables that each run begins with an empty list. */
  readonly memories: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #emitter: Emitter;
  readonly #denials: Denials;
  readonly #remembersEntities: boolean;
  readonly #selectionIds = new Map<SelectionSetNode, number>();
  readonly #functionNames = new Map<string, string>();
  #names = 0;

  constructor(supergraph: Supergraph, emitter: Emitter, denials: Denials, remembersEntities: boolean) {
    this.#remembersEntities = remembersEntities;
    this.#supergraph = supergraph;
    this.#denials = denials;
    this.#emitter = emitter;
  }

  /**
   * Returns an expression that shapes an object at `place`. Where it may be null, it is so without an error when it is
   * an entity that a subgraph does not know and that must have something from there.
   */
  object(
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    mayBeNull: boolean,
  ): string {
    const { parameters, names, values } = asParameters(place);
    const unknown: UnknownEntity = (name) => (mayBeNull ? isUnknownEntity(parameters, name) : undefined);
    const name = this.#define(names, () => {
      if (isAbstractType(type)) return this.#abstractBody(type, selectionSets, parameters, names, unknown);
      const fields = shapedFields(this.#schema, type, selectionSets, this.#denials, this.#supergraph.names);
      return this.#objectBody(fields, parameters, type, type.name, unknown);
    });
    return `${name}(${values})`;
  }

  /**
   * Returns the name of a function with this body. Equal ones are one: prices, dates and addresses stand in many
   * places. In brackets, because V8 then compiles it with those around it: it is needed as surely as they are.
   */
  #define(parameters: string, writeBody: () => string): string {
    const outside = this.#names;
    // Names are of the function alone, so that equal functions are equal texts.
    this.#names = 0;
    const text = `(function (${parameters}) {\n${writeBody()}\n})`;
    this.#names = outside;
    const known = this.#functionNames.get(text);
    if (known !== undefined) return known;
    const name = `object${this.functions.length}`;
    this.#functionNames.set(text, name);
    this.functions.push(`const ${name} = ${text};`);
    return name;
  }

  get #schema() {
    return this.#supergraph.apiSchema;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  /** Which fields an object has depends on its type: a switch over types, grouped by equal fields. */
  #abstractBody(
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    names: string,
    unknown: UnknownEntity,
  ): string {
    const groups = new Map<
      string,
      { type: GraphQLCompositeType; fields: ShapedField[]; typeNames: string[] }
    >();
    const cases: string[] = [];
    for (const candidate of this.#typesOf(type)) {
      const fields = shapedFields(
        this.#schema,
        candidate,
        selectionSets,
        this.#denials,
        this.#supergraph.names,
      );
      if (this.#denials.type(candidate.name)) {
        cases.push(`case ${JSON.stringify(candidate.name)}: ${this.#deny('[]')} return undefined;`);
        continue;
      }
      const kind = isAbstractType(candidate) ? 'abstract ' : '';
      const key = kind + signature(fields, this.#selectionIds);
      const known = groups.get(key);
      if (known) known.typeNames.push(candidate.name);
      else groups.set(key, { type: candidate, fields, typeNames: [candidate.name] });
    }
    for (const group of groups.values()) {
      const only = group.typeNames.length === 1 ? group.type : undefined;
      const name = this.#define(names, () => this.#objectBody(group.fields, place, only, type.name, unknown));
      const labels = group.typeNames.map((t) => `case ${JSON.stringify(t)}:`).join(' ');
      cases.push(`${labels} return ${name}(${names});`);
    }
    const message = `Invalid __typename found for an object of type ${type.name}.`;
    // A subgraph with @interfaceObject is not even asked for the type.
    const unnamed = this.#supergraph.interfaceObjects.has(type.name)
      ? ` ?? ${JSON.stringify(type.name)}`
      : '';
    return `switch (${typeNameOf(place, this.#supergraph)}${unnamed}) {
      ${cases.join('\n')}
      default: ${returnIf(unknown('__typename'))} V.push({ message: ${JSON.stringify(message)}, sources: ${typeSources(place)}, path: [] }); return undefined;
    }`;
  }

  /** With @interfaceObject an answer may name the interface itself, which is enough for its own fields. */
  #typesOf(type: GraphQLCompositeType): GraphQLCompositeType[] {
    if (!isAbstractType(type)) return [type];
    const possible: GraphQLCompositeType[] = [...this.#schema.getPossibleTypes(type)];
    return this.#supergraph.interfaceObjects.has(type.name) ? [...possible, type] : possible;
  }

  /** `type` is undefined where objects of several types share the code. */
  #objectBody(
    fields: readonly ShapedField[],
    place: Place,
    type: GraphQLCompositeType | undefined,
    owner: string,
    unknown: UnknownEntity,
  ): string {
    const statements: string[] = [];
    const members: [string, string][] = [];
    for (const field of fields) {
      const clientName = this.#supergraph.names.toClient(field.planName);
      if (field.denied) {
        statements.push(this.#deny(`[${JSON.stringify(clientName)}]`));
        if (isNonNullType(field.type)) statements.push('if (true) return undefined;');
        members.push([clientName, 'P.null']);
        continue;
      }
      if (field.fieldName === '__typename') {
        statements.push(...this.#concreteTypeCheck(type, place));
        const value = type
          ? this.#emitter.constant(type.name)
          : `P.string(${typeNameOf(place, this.#supergraph)})`;
        members.push([clientName, value]);
        continue;
      }
      if (field.fieldName === '__schema' || field.fieldName === '__type') {
        members.push([clientName, `P.any(X[${JSON.stringify(field.introspectionKey)}])`]);
        continue;
      }
      const result = this.#name('v');
      statements.push(
        this.#field(field, place, result, clientName, {
          coordinate: `${type?.name ?? owner}.${field.fieldName}`,
          sources: JSON.stringify(sourcesOf(place, field.planName)),
          isUnknown: unknown(field.planName),
        }),
      );
      members.push([clientName, result]);
    }
    return `${statements.join('\n')}\nreturn ${this.#emitter.object(members)};`;
  }

  /** An interface's name is no answer to `__typename`: without the concrete type the object is null. */
  #concreteTypeCheck(type: GraphQLCompositeType | undefined, place: Place): string[] {
    if (!type || !isAbstractType(type)) return [];
    const message = `The type of an object of type ${type.name} is not known.`;
    return [
      `{ V.push({ message: ${JSON.stringify(message)}, sources: ${typeSources(place)}, path: [] }); return undefined; }`,
    ];
  }

  #deny(path: string): string {
    const isUnknown = this.#denials.code === 'UNAUTHENTICATED';
    const message = isUnknown ? 'Sign in to do this.' : 'You are not allowed to do this.';
    return `V.push({ message: ${JSON.stringify(message)}, code: ${JSON.stringify(this.#denials.code)}, path: ${path} });`;
  }

  #field(field: ShapedField, place: Place, result: string, clientName: string, origin: Origin): string {
    const key = JSON.stringify(clientName);
    const leaf = isLeaf(field.type);
    const expression = readLeaf(place, field.planName);
    if (leaf && !isListType(getNullableType(field.type)))
      return this.#leafField(field.type, expression, result, key, origin);
    const since = this.#name('n');
    const rise = isNonNullType(field.type) ? ` if (${result} === undefined) return undefined;` : '';
    const target = leaf
      ? { ...place, candidates: [{ fetch: -1, expression, tree: new Map() }] }
      : childPlace(place, field.planName);
    const bound = bindPlace(target, result);
    return `${bound.statements}
      let ${result}; const ${since} = V.length;
      ${this.#value(field.type, field.selectionSets, bound.place, result, origin, true)}
      if (V.length !== ${since}) addPathElement(V, ${since}, ${key});${rise}`;
  }

  /** Most fields are such, so theirs is the shortest code. */
  #leafField(
    type: GraphQLOutputType,
    expression: string,
    result: string,
    key: string,
    { coordinate, sources, isUnknown }: Origin,
  ): string {
    const told = `${JSON.stringify(coordinate)}, ${sources}, [${key}]`;
    const value = `${result}c`;
    const read = `const ${value} = ${expression};`;
    const printed = this.#leaf(getNullableType(type), value);
    return isNonNullType(type)
      ? `${read} const ${result} = ${value} == null ? undefined : ${printed}; if (${result} === undefined) { ${returnIf(isUnknown)} return unfit(${value}, ${told}); }`
      : `${read} let ${result} = ${value} == null ? P.null : ${printed}; if (${result} === undefined) ${result} = invalid(${told});`;
  }

  /** Statements that set `result`, which is then undefined only if the type forbids null. */
  #value(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
    origin: Origin,
    mayBeNull: boolean,
  ): string {
    if (isNonNullType(type)) {
      const since = this.#name('n');
      return `const ${since} = V.length;
        ${this.#value(type.ofType, selectionSets, place, result, origin, false)}
        if (${result} === P.null) {
          ${returnIf(origin.isUnknown)}
          if (V.length === ${since}) missing(${JSON.stringify(origin.coordinate)}, ${origin.sources}, []);
          ${result} = undefined;
        }`;
    }
    const present = isListType(type)
      ? this.#list(type.ofType, selectionSets, place, result, origin)
      : this.#single(type, selectionSets, place, result, origin, mayBeNull);
    return `if (${isAbsent(place)}) ${result} = P.null; else {\n${present}\n}`;
  }

  #list(
    itemType: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
    origin: Origin,
  ): string {
    const [list, i, item, since] = [this.#name('list'), this.#name('i'), this.#name('item'), this.#name('n')];
    const bound = bindPlace(elementPlace(place, i), item);
    const itemOrigin = { ...origin, isUnknown: undefined };
    const { open, add, close } = this.#emitter.list(result, i, item);
    return `const ${list} = ${anyValue(place)};
      if (!Array.isArray(${list})) { ${this.#invalid(result, origin)} } else {
        ${open}
        for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {
          ${bound.statements}
          let ${item}; const ${since} = V.length;
          ${this.#value(itemType, selectionSets, bound.place, item, itemOrigin, true)}
          if (V.length !== ${since}) addPathElement(V, ${since}, ${i});
          ${isNonNullType(itemType) ? `if (${item} === undefined) { ${result} = P.null; break; }` : ''}
          ${add}
        }
        ${close}
      }`;
  }

  #single(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
    origin: Origin,
    mayBeNull: boolean,
  ): string {
    if (isLeaf(type)) {
      return `${result} = ${this.#leaf(type, anyValue(place))};
        if (${result} === undefined) { ${this.#invalid(result, origin)} }`;
    }
    const bound = bindPlace(objectPlace(place), this.#name('o'));
    const call = this.object(getNamedType(type) as GraphQLObjectType, selectionSets, bound.place, mayBeNull);
    const shape = `${result} = ${call}; if (${result} === undefined) ${result} = P.null;`;
    const same = this.#emitter.isText ? this.#remembersEntities && sameness(bound.place) : undefined;
    return `${bound.statements}\n${same ? this.#once(same, shape, result) : shape}`;
  }

  /** Shapes equal entities once; a text that is needed again is made contiguous, which a sum of texts is not. */
  #once({ index, scalars }: Sameness, shape: string, result: string): string {
    const [known, since] = [this.#name('known'), this.#name('n')];
    const memory = `M${this.memories.length}`;
    this.memories.push(memory);
    const equal = scalars.map((scalar, i) => ` && ${known}.s${i} === (${scalar})`).join('');
    const members = ['text: ' + result, 'again: false', ...scalars.map((scalar, i) => `s${i}: ${scalar}`)];
    return `const ${known} = ${index} === -1 ? undefined : ${memory}[${index}];
      if (${known} !== undefined${equal}) {
        ${result} = ${known}.text;
        if (!${known}.again) { ${known}.again = true; flatten(${result}); }
      } else {
        const ${since} = V.length;
        ${shape}
        if (${index} !== -1 && V.length === ${since}) ${memory}[${index}] = { ${members.join(', ')} };
      }`;
  }

  #invalid(result: string, { coordinate, sources }: Origin): string {
    return `${result} = invalid(${JSON.stringify(coordinate)}, ${sources}, []);`;
  }

  #leaf(type: GraphQLOutputType, value: string): string {
    if (isEnumType(type)) {
      if (!this.enums.includes(type.name)) this.enums.push(type.name);
      return `P.enumeration(${value}, K[${this.enums.indexOf(type.name)}])`;
    }
    const printers: Record<string, string> = {
      String: 'string',
      ID: 'id',
      Int: 'int',
      Float: 'float',
      Boolean: 'boolean',
    };
    return `P.${printers[getNamedType(type).name] ?? 'any'}(${value})`;
  }
}

/** For what was asked under a name: an expression that is true where the object is an unknown entity. */
type UnknownEntity = (planName: string) => string | undefined;

const returnIf = (condition: string | undefined): string =>
  condition === undefined ? '' : `if (${condition}) return undefined;`;

const typeSources = (place: Place): string => JSON.stringify(sourcesOf(place, '__typename'));
