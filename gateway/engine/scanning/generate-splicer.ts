import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import {
  anyValue,
  asParameters,
  bindPlace,
  candidateLeaves,
  childPlace,
  elementPlace,
  isAbsent,
  objectPlace,
  type Place,
  readLeaf,
  sameness,
  type Sameness,
} from '../planning/compiling/places.ts';
import { typeNameOf } from '../planning/compiling/type-name.ts';
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { isLeaf, type ShapedField, shapedFields, signature } from '../shaping/collect-fields.ts';
import { jsonEmitter } from '../shaping/emitters.ts';
import { endOf, startOf } from './generate-scanner.ts';

/** The caller may not read something: then there is an error to tell, which is for the shaper. */
export class NotSplicedError extends Error {}

/** Pieces of the answer: JavaScript expressions of text, to be joined. */
type Pieces = string[];

/**
 * Writes JavaScript that puts the client's answer together from pieces of scanned answers' text, where the shaper
 * makes it of values. Types have been looked at by the scanner; whatever else there would be an error for (a null
 * where none may be, an object of no known type) is a MISS, and the shaper tells of it.
 */
export class SplicerGenerator {
  readonly functions: string[] = [];
  /** Variables that each run begins with an empty list. */
  readonly memories: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #denials: Denials;
  readonly #remembersEntities: boolean;
  readonly #selectionIds = new Map<SelectionSetNode, number>();
  #names = 0;

  constructor(supergraph: Supergraph, denials: Denials, remembersEntities: boolean) {
    this.#supergraph = supergraph;
    this.#denials = denials;
    this.#remembersEntities = remembersEntities;
  }

  /** An expression of the text of an object at `place`. */
  object(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], place: Place): string {
    const { parameters, names, values } = asParameters(place);
    const name = this.#name('object');
    const body = isAbstractType(type)
      ? this.#abstractBody(type, selectionSets, parameters, names)
      : this.#objectBody(this.#fieldsOf(type, selectionSets), parameters, type);
    this.functions.push(`function ${name}(${names}) {\n${body}\n}`);
    return `${name}(${values})`;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  #fieldsOf(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): ShapedField[] {
    const { apiSchema, names } = this.#supergraph;
    const fields = shapedFields(apiSchema, type, selectionSets, this.#denials, names);
    if (fields.some(({ denied }) => denied)) throw new NotSplicedError();
    return fields;
  }

  #abstractBody(
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    names: string,
  ): string {
    const groups = new Map<string, { type: GraphQLObjectType; fields: ShapedField[]; typeNames: string[] }>();
    const possible = isAbstractType(type) ? this.#supergraph.apiSchema.getPossibleTypes(type) : [];
    for (const candidate of possible) {
      if (this.#denials.type(candidate.name)) throw new NotSplicedError();
      const fields = this.#fieldsOf(candidate, selectionSets);
      const key = signature(fields, this.#selectionIds);
      const known = groups.get(key);
      if (known) known.typeNames.push(candidate.name);
      else groups.set(key, { type: candidate, fields, typeNames: [candidate.name] });
    }
    const cases = [...groups.values()].map((group) => {
      const name = this.#name('object');
      const only = group.typeNames.length === 1 ? group.type : undefined;
      this.functions.push(`function ${name}(${names}) {\n${this.#objectBody(group.fields, place, only)}\n}`);
      const labels = group.typeNames.map((typeName) => `case ${JSON.stringify(typeName)}:`).join(' ');
      return `${labels} return ${name}(${names});`;
    });
    return `switch (${typeNameOf(place, this.#supergraph)}) {\n${cases.join('\n')}\ndefault: throw MISS;\n}`;
  }

  /** `type` is undefined where objects of several types share the code. */
  #objectBody(fields: readonly ShapedField[], place: Place, type: GraphQLCompositeType | undefined): string {
    const statements: string[] = [];
    const pieces: Pieces = [];
    for (let i = 0; i < fields.length;) {
      const run = runFrom(fields, i, place, (name) => this.#supergraph.names.toClient(name));
      const [field] = run as [ShapedField];
      const clientName = this.#supergraph.names.toClient(field.planName);
      pieces.push(JSON.stringify(`${i === 0 ? '{' : ','}${JSON.stringify(clientName)}:`));
      if (run.length > 1) pieces.push(this.#run(run, place, statements));
      else pieces.push(this.#field(field, place, type, statements));
      i += run.length;
    }
    return `${statements.join('\n')}\nreturn ${pieces.length > 0 ? `${pieces.join(' + ')} + '}'` : `'{}'`};`;
  }

  #field(
    field: ShapedField,
    place: Place,
    type: GraphQLCompositeType | undefined,
    statements: string[],
  ): string {
    if (field.fieldName === '__typename') {
      return type ? jsonEmitter.constant(type.name) : `typeText(${typeNameOf(place, this.#supergraph)})`;
    }
    if (field.fieldName === '__schema' || field.fieldName === '__type') {
      return `JSON.stringify(X[${JSON.stringify(field.introspectionKey)}] ?? null)`;
    }
    const result = this.#name('v');
    if (isLeaf(field.type)) {
      const absent = isNonNullType(field.type)
        ? `\nif (${result} === undefined) throw MISS;`
        : `\nif (${result} === undefined) ${result} = 'null';`;
      statements.push(`let ${result} = ${readLeaf(place, field.planName)};${absent}`);
      return result;
    }
    const bound = bindPlace(childPlace(place, field.planName), result);
    statements.push(`${bound.statements}\nlet ${result};`);
    statements.push(this.#value(field.type, field.selectionSets, bound.place, result));
    return result;
  }

  /** Leaves that follow each other in the answer as they do in the result come as one piece. */
  #run(run: readonly ShapedField[], place: Place, statements: string[]): string {
    const [first, ...others] = run.map(({ planName }) => planName) as [string, ...string[]];
    const expression = ownerOf(place, first)?.[0] ?? 'undefined';
    let before = first;
    const adjacent = others.map((name) => {
      const gap = `${expression}.${startOf(name)} - ${expression}.${endOf(before)}`;
      before = name;
      // A comma, the name in quotes and a colon, with a space or two; anything else between would be longer.
      const letters = name.length + 4;
      return `${gap} >= ${letters} && ${gap} <= ${letters + 2}`;
    });
    const result = this.#name('r');
    const apart = run.map((field, i) => {
      const value = `fallen(${readLeaf(place, field.planName)}, ${isNonNullType(field.type)})`;
      return i === 0 ? value : `${JSON.stringify(`,"${field.planName}":`)} + ${value}`;
    });
    statements.push(`let ${result};
      if (${expression} != null && ${expression}.${startOf(first)} >= 0 && ${adjacent.join(' && ')}) {
        ${result} = ${expression}.$.substring(${expression}.${startOf(first)}, ${expression}.${endOf(before)});
      } else {
        ${result} = ${apart.join(' + ')};
      }`);
    return result;
  }

  /** Statements that set `result`. */
  #value(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
  ): string {
    if (isNonNullType(type)) {
      return `${this.#value(type.ofType, selectionSets, place, result)}\nif (${result} === 'null') throw MISS;`;
    }
    const present = isListType(type)
      ? this.#list(type.ofType, selectionSets, place, result)
      : this.#single(type, selectionSets, place, result);
    return `if (${isAbsent(place)}) ${result} = 'null'; else {\n${present}\n}`;
  }

  #list(
    itemType: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
  ): string {
    const [list, i, item] = [this.#name('list'), this.#name('i'), this.#name('item')];
    const bound = bindPlace(elementPlace(place, i), item);
    return `const ${list} = ${anyValue(place)};
      ${result} = '[';
      for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {
        ${bound.statements}
        let ${item};
        ${this.#value(itemType, selectionSets, bound.place, item)}
        ${result} += ${i} === 0 ? ${item} : ',' + ${item};
      }
      ${result} += ']';`;
  }

  #single(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: Place,
    result: string,
  ): string {
    const bound = bindPlace(objectPlace(place), this.#name('o'));
    const shaped = `${result} = ${this.object(getNamedType(type) as GraphQLObjectType, selectionSets, bound.place)};`;
    const same = this.#remembersEntities ? sameness(bound.place) : undefined;
    return `${bound.statements}\n${same ? this.#once(same, shaped, result) : shaped}`;
  }

  /** Equal entities look the same; a text that is needed again is made contiguous, which a sum of texts is not. */
  #once({ index, scalars }: Sameness, shaped: string, result: string): string {
    const [memory, known] = [this.#name('M'), this.#name('known')];
    this.memories.push(memory);
    const equal = scalars.map((scalar, i) => ` && ${known}.s${i} === (${scalar})`).join('');
    const members = [`text: ${result}`, 'again: false', ...scalars.map((scalar, i) => `s${i}: ${scalar}`)];
    return `const ${known} = ${index} === -1 ? undefined : ${memory}[${index}];
      if (${known} !== undefined${equal}) {
        ${result} = ${known}.text;
        if (!${known}.again) { ${known}.again = true; flatten(${result}); }
      } else {
        ${shaped}
        if (${index} !== -1) ${memory}[${index}] = { ${members.join(', ')} };
      }`;
  }
}

/** The one object that has a leaf under its own name, if there is only one. */
function ownerOf(place: Place, name: string): readonly [expression: string, key: string] | undefined {
  const [only, ...others] = candidateLeaves(place, name);
  return others.length === 0 && only?.[1] === name ? only : undefined;
}

/** The leaves from `at` on that one answer may bring in this order, by the names that they have for the client. */
function runFrom(
  fields: readonly ShapedField[],
  at: number,
  place: Place,
  toClient: (planName: string) => string,
): ShapedField[] {
  const [first, ...rest] = fields.slice(at) as [ShapedField, ...ShapedField[]];
  const owner = ownerOf(place, first.planName)?.[0];
  const fits = (field: ShapedField): boolean =>
    isLeaf(field.type) &&
    !field.fieldName.startsWith('__') &&
    toClient(field.planName) === field.planName &&
    ownerOf(place, field.planName)?.[0] === owner;
  if (owner === undefined || !fits(first)) return [first];
  const end = rest.findIndex((field) => !fits(field));
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}
