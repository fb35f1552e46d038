import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { getNamedType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { RepresentationGenerator } from '../planning/compiling/extraction/generate-representation.ts';
import { Names } from '../planning/compiling/extraction/names.ts';
import {
  type RequiredField,
  requiredFields,
  typeConditions,
} from '../planning/compiling/extraction/required-fields.ts';
import type { FetchPath } from '../planning/plans/fetch-path.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { Literals } from './literals.ts';
import {
  asParameters,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  isKnownNull,
  isNull,
  leafTexts,
  lengthOf,
  objectPlace,
  sameness,
  type ScannedPlace,
  type ScannedSameness,
  scannedTypeName,
} from './scanned-places.ts';

/** What a function returns instead of where its text ends: some of it never arrived... */
const MISSING = -1;
/** ...or nothing is asked of objects of this type. */
const OTHER = -2;

/**
 * As `ExtractorGenerator`, for scanned answers: representations are put together in the output from pieces of the
 * answers' text. In the code, `q` is where the next one begins.
 */
export class ScannedExtractorGenerator {
  readonly functions: string[] = [];
  readonly literals = new Literals();
  /** Variables that each extraction begins with an empty list. */
  readonly memories: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #fetch: FetchNode;
  readonly #unless: FetchNode | undefined;
  readonly #types: FetchPath['types'];
  readonly #names = new Names();

  constructor(supergraph: Supergraph, fetch: FetchNode, types: FetchPath['types'], unless?: FetchNode) {
    this.#supergraph = supergraph;
    this.#fetch = fetch;
    this.#types = types;
    this.#unless = unless;
  }

  /** Statements that fill `index`, walking from `place` along `path`. */
  walk(place: ScannedPlace, path: readonly string[], index: string): string {
    const [element, ...rest] = path;
    if (element === undefined) return this.#leaf(place, index);
    if (element === '@') return this.#list(place, rest, index);
    const entered = place.path.length > 0 ? objectPlace(place) : place;
    const object = bindPlace(entered, this.#names.next('o'));
    const child = bindPlace(childPlace(object.place, element), this.#names.next('f'));
    const walk = `${child.statements}
      if (${isAbsent(child.place)}) ${index} = -1; else {
        ${this.walk(child.place, rest, index)}
      }`;
    const same = sameness(object.place);
    const typed = this.#ofType(object.place, walk, index);
    return `${object.statements}\n${same ? this.#once(same, typed, index) : typed}`;
  }

  /** Objects of other types than the path's are passed by; one whose type is not asked for can have no other. */
  #ofType(place: ScannedPlace, walk: string, index: string): string {
    const types = this.#types.get(place.path.length);
    if (!types) return walk;
    const typeName = this.#names.next('type');
    const matches = types.map((name) => `${typeName} === ${JSON.stringify(name)}`).join(' || ');
    return `const ${typeName} = ${scannedTypeName(place)};
      if (!(${typeName} === undefined || ${matches})) ${index} = -1; else {
        ${walk}
      }`;
  }

  /** Below equal entities there are equal positions. */
  #once({ index: entity, numbers, texts }: ScannedSameness, walk: string, index: string): string {
    const [memory, known] = [this.#names.next('memory'), this.#names.next('known')];
    this.memories.push(memory);
    const ranges = texts.map(({ view, isThere, from, to }) => {
      return { view, from: `(${isThere} ? ${from} : 0)`, to: `(${isThere} ? ${to} : 0)` };
    });
    const equal = [
      ...numbers.map((number, i) => ` && ${known}.n${i} === (${number})`),
      ...ranges.map(({ view, from, to }, i) => {
        return ` && isSameText(${view}, ${known}.f${i}, ${known}.t${i}, ${from}, ${to})`;
      }),
    ];
    const members = [
      `positions: ${index}`,
      ...numbers.map((number, i) => `n${i}: ${number}`),
      ...ranges.flatMap(({ from, to }, i) => [`f${i}: ${from}`, `t${i}: ${to}`]),
    ];
    return `const ${known} = ${entity} === -1 ? undefined : ${memory}[${entity}];
      if (${known} !== undefined${equal.join('')}) ${index} = ${known}.positions; else {
        ${walk}
        if (${entity} !== -1) ${memory}[${entity}] = { ${members.join(', ')} };
      }`;
  }

  #list(place: ScannedPlace, rest: readonly string[], index: string): string {
    const [length, i, item] = [this.#names.next('length'), this.#names.next('i'), this.#names.next('index')];
    const bound = bindPlace(elementPlace(place, i), this.#names.next('e'));
    return `const ${length} = ${lengthOf(place)};
      ${index} = [];
      for (let ${i} = 0; ${i} < ${length}; ${i}++) {
        ${bound.statements}
        let ${item};
        if (${isAbsent(bound.place)}) ${item} = -1; else {
          ${this.walk(bound.place, rest, item)}
        }
        ${index}.push(${item});
      }`;
  }

  #leaf(place: ScannedPlace, index: string): string {
    const object = bindPlace(objectPlace(place), this.#names.next('o'));
    if (!this.#fetch.requires) return `${index} = 0; wanted = true;`;
    const [end, typeName] = [this.#names.next('end'), this.#names.next('type')];
    const own = this.#representation(this.#fetch, object.place, typeName);
    const preferred = this.#unless && this.#representation(this.#unless, object.place, typeName);
    const written = preferred ? `${preferred} === ${MISSING} ? ${own} : ${OTHER}` : own;
    const types = this.#types.get(place.path.length);
    const isOther = types?.map((name) => `${typeName} !== ${JSON.stringify(name)}`).join(' && ');
    const added = `const ${end} = ${written};
      if (${end} === ${MISSING}) isIncomplete = true;
      ${index} = ${end} < 0 ? -1 : add(${end}, ${typeName});`;
    return `${object.statements}
      const ${typeName} = ${scannedTypeName(object.place)};
      ${isOther ? `if (${isOther}) ${index} = -1; else {\n${added}\n}` : added}`;
  }

  /** A call that writes the representation of an object at `q`, and returns where it ends. */
  #representation(fetch: FetchNode, place: ScannedPlace, typeName: string): string {
    const { parameters, names, values } = asParameters(place);
    const name = this.#names.next('representation');
    const generator = new RepresentationGenerator(this.#supergraph, fetch, this.#names);
    const cases = generator.groups().map(([typeNames, fields]) => {
      const labels = typeNames.map((type) => `case ${JSON.stringify(type)}:`).join(' ');
      const rewritten = generator.rewrittenTypeName(typeNames[0] ?? '');
      const known = rewritten ?? (typeNames.length === 1 ? typeNames[0] : undefined);
      const members = this.#members(fields, typeNames, parameters, `return ${MISSING};`, known);
      return `${labels} {\n${members}\n}`;
    });
    this.functions.push(`function ${name}(${['q', 'type', ...names].join(', ')}) {
      switch (type) {\n${cases.join('\n')}\ndefault: return ${OTHER};\n}
    }`);
    return `${name}(${['q', typeName, ...values].join(', ')})`;
  }

  /**
   * Statements that write an object and return; a field that never arrived makes the whole object `missing`. `known` is
   * the name of its type where there can be no other.
   */
  #members(
    fields: readonly RequiredField[],
    typeNames: readonly string[],
    place: ScannedPlace,
    missing: string,
    known?: string,
  ): string {
    if (fields.length === 0) return `${this.literals.put('{}')} return q;`;
    const statements: string[] = [];
    // What is known here is written together.
    let text = '';
    for (const [i, field] of fields.entries()) {
      const name = this.#supergraph.requirements.standIns.get(field.name)?.field ?? field.name;
      text += `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`;
      if (field.name === '__typename' && known !== undefined) {
        text += JSON.stringify(known);
        continue;
      }
      statements.push(this.literals.put(text), this.#field(field, typeNames, place, missing));
      text = '';
    }
    return `${[...statements, this.literals.put(`${text}}`)].join('\n')} return q;`;
  }

  #field(field: RequiredField, typeNames: readonly string[], place: ScannedPlace, missing: string): string {
    if (field.name === '__typename') return this.#typeName(place, missing);
    const type = this.#typeOf(field, typeNames);
    if (!field.selections || !type) return this.#scalar(field.name, place, missing);
    const bound = bindPlace(childPlace(place, field.name), this.#names.next('v'));
    return `{ ${bound.statements}\n${this.#value(type, field.selections, bound.place, missing)} }`;
  }

  #typeName(place: ScannedPlace, missing: string): string {
    const name = this.#names.next('name');
    return `const ${name} = ${scannedTypeName(place)};
      if (${name} === undefined) ${missing}
      q = typeText(${name}, q);`;
  }

  /** One answer may say null and another nothing: a value comes first, and null before nothing. */
  #scalar(name: string, place: ScannedPlace, missing: string): string {
    const texts = leafTexts(place, name);
    const values = texts.map((text, i) => {
      const condition = i === texts.length - 1 ? text.isThere : `${text.isThere} && !(${isNull(text)})`;
      return `if (${condition}) q = copy(${text.view}, ${text.from}, ${text.to}, q); else`;
    });
    const nulls = texts.slice(0, -1).map((text) => `if (${text.isThere}) ${this.literals.put('null')} else`);
    return `${[...values, ...nulls].join(' ')} ${missing}`;
  }

  #typeOf({ name }: RequiredField, typeNames: readonly string[]): GraphQLOutputType | undefined {
    for (const typeName of typeNames) {
      const type = this.#supergraph.fullSchema.getType(typeName);
      const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
      if (field && 'args' in field) return field.type;
    }
    return undefined;
  }

  #value(
    type: GraphQLOutputType,
    selections: readonly QueryPlanSelectionNode[],
    place: ScannedPlace,
    missing: string,
  ): string {
    if (isNonNullType(type)) return this.#value(type.ofType, selections, place, missing);
    const present = isListType(type)
      ? this.#valueList(type.ofType, selections, place)
      : this.#valueObject(getNamedType(type).name, selections, place);
    return `if (${isAbsent(place)}) {
        if (${isKnownNull(place)}) ${this.literals.put('null')} else ${missing}
      } else {\n${present}\n}`;
  }

  #valueList(
    itemType: GraphQLOutputType,
    selections: readonly QueryPlanSelectionNode[],
    place: ScannedPlace,
  ): string {
    const [length, i] = [this.#names.next('length'), this.#names.next('i')];
    const bound = bindPlace(elementPlace(place, i), this.#names.next('item'));
    return `const ${length} = ${lengthOf(place)};
      ${this.literals.put('[')}
      for (let ${i} = 0; ${i} < ${length}; ${i}++) {
        ${bound.statements}
        if (${i} > 0) ${this.literals.put(',')}
        ${this.#value(itemType, selections, bound.place, this.literals.put('null'))}
      }
      ${this.literals.put(']')}`;
  }

  #valueObject(
    declaredType: string,
    selections: readonly QueryPlanSelectionNode[],
    place: ScannedPlace,
  ): string {
    const bound = bindPlace(objectPlace(place), this.#names.next('o'));
    const { parameters, names, values } = asParameters(bound.place);
    const name = this.#names.next('nested');
    const missing = `{ q = start; ${this.literals.put('null')} return q; }`;
    const body =
      typeConditions(selections).size === 0
        ? this.#members(
            requiredFields(selections, () => true),
            [declaredType],
            parameters,
            missing,
          )
        : this.#nestedSwitch(selections, declaredType, parameters, missing);
    this.functions.push(`function ${name}(${['q', ...names].join(', ')}) {\nconst start = q;\n${body}\n}`);
    return `${bound.statements}\nq = ${name}(${['q', ...values].join(', ')});`;
  }

  #nestedSwitch(
    selections: readonly QueryPlanSelectionNode[],
    declaredType: string,
    place: ScannedPlace,
    missing: string,
  ): string {
    const cases = [...this.#supergraph.typeNamesWithin(declaredType)].map((typeName) => {
      const applies = (condition: string) => this.#supergraph.typeNamesWithin(condition).has(typeName);
      const fields = requiredFields(selections, applies);
      return `case ${JSON.stringify(typeName)}: {\n${this.#members(fields, [typeName], place, missing, typeName)}\n}`;
    });
    return `switch (${scannedTypeName(place)}) {\n${cases.join('\n')}\ndefault: ${this.literals.put('{}')} return q;\n}`;
  }
}
