import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import {
  anyValue,
  asParameters,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  objectPlace,
  type Place,
  readKnownLeaf,
} from '../places.ts';
import type { Supergraph } from '../../supergraph.ts';
import { typeNameOf } from '../code/type-name.ts';
import type { Names } from './names.ts';
import { requiredFields, type RequiredField, typeConditions } from './required-fields.ts';

/** Writes JavaScript that prints an object's representation for one fetch as JSON. */
export class RepresentationGenerator {
  readonly functions: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #fetch: FetchNode;
  readonly #names: Names;

  constructor(supergraph: Supergraph, fetch: FetchNode, names: Names) {
    this.#supergraph = supergraph;
    this.#fetch = fetch;
    this.#names = names;
  }

  /** An expression for the representation of an object, or undefined if none can be made. */
  print(place: Place, typeName: string): string {
    const { parameters, names, values } = asParameters(place);
    const name = this.#names.next('representation');
    const cases = this.groups().map(([typeNames, fields]) => {
      const labels = typeNames.map((t) => `case ${JSON.stringify(t)}:`).join(' ');
      const [first = ''] = typeNames;
      const rewritten = this.rewrittenTypeName(first);
      return `${labels} {\n${this.#members(fields, typeNames, parameters, rewritten, 'undefined')}\n}`;
    });
    const body = `switch (T) {\n${cases.join('\n')}\ndefault: return null;\n}`;
    this.functions.push(`const ${name} = (function (T${names ? `, ${names}` : ''}) {\n${body}\n});`);
    return `${name}(${typeName}${values ? `, ${values}` : ''})`;
  }

  /** Types that have the same fields and the same name in a representation share its code. */
  groups(): [typeNames: string[], fields: RequiredField[]][] {
    const selections = this.#fetch.requires ?? [];
    const groups = new Map<string, [string[], RequiredField[]]>();
    const within = new Map(
      [...typeConditions(selections)].map((c) => [c, this.#supergraph.typeNamesWithin(c)]),
    );
    for (const typeName of new Set(Iterator.from(within.values()).flatMap((names) => names))) {
      const fields = requiredFields(selections, (condition) => within.get(condition)?.has(typeName) ?? false);
      const key = JSON.stringify([fields, this.rewrittenTypeName(typeName)]);
      const known = groups.get(key);
      if (known) known[0].push(typeName);
      else groups.set(key, [[typeName], fields]);
    }
    return [...groups.values()];
  }

  /** For @interfaceObject, an entity goes by the interface's name. */
  rewrittenTypeName(typeName: string): string | undefined {
    for (const rewrite of this.#fetch.inputRewrites ?? []) {
      if (rewrite.kind !== 'ValueSetter' || rewrite.path.at(-1) !== '__typename') continue;
      const condition = rewrite.path[0]?.replace(/^\.\.\. on /u, '') ?? '';
      if (this.#supergraph.typeNamesWithin(condition).has(typeName)) return String(rewrite.setValueTo);
    }
    return undefined;
  }

  /** `{...}` as text; a field that never arrived makes the whole object `missing`. */
  #members(
    fields: readonly RequiredField[],
    typeNames: readonly string[],
    place: Place,
    rewrittenTypeName: string | undefined,
    missing: string,
  ): string {
    const statements: string[] = [];
    const parts: string[] = [];
    for (const [position, field] of fields.entries()) {
      const opening = JSON.stringify(
        `${position === 0 ? '{' : ','}${JSON.stringify(this.#subgraphName(field))}:`,
      );
      if (field.name === '__typename' && rewrittenTypeName !== undefined) {
        parts.push(`${opening} + ${JSON.stringify(JSON.stringify(rewrittenTypeName))}`);
        continue;
      }
      const result = this.#names.next('v');
      statements.push(this.#field(field, typeNames, place, result));
      statements.push(`if (${result} === undefined) return ${missing};`);
      parts.push(`${opening} + ${result}`);
    }
    return `${statements.join('\n')}\nreturn ${parts.length > 0 ? `${parts.join(' + ')} + '}'` : `'{}'`};`;
  }

  /** A stand-in for a field with arguments goes to the subgraph under the field's own name. */
  #subgraphName({ name }: RequiredField): string {
    return this.#supergraph.requirements.standIns.get(name)?.field ?? name;
  }

  #field(field: RequiredField, typeNames: readonly string[], place: Place, result: string): string {
    // Not the first answer's: one of @interfaceObject names the interface, which other subgraphs may not know.
    if (field.name === '__typename') {
      return `const ${result} = json(${typeNameOf(place, this.#supergraph)});`;
    }
    const definition = this.#definition(field, typeNames);
    if (!field.selections || !definition)
      return `const ${result} = json(${readKnownLeaf(place, field.name)});`;
    const bound = bindPlace(childPlace(place, field.name), result);
    return `${bound.statements}\nlet ${result};
      ${this.#value(definition.type, field.selections, bound.place, result)}`;
  }

  #definition(
    field: RequiredField,
    typeNames: readonly string[],
  ): GraphQLField<unknown, unknown> | undefined {
    for (const typeName of typeNames) {
      const type = this.#supergraph.fullSchema.getType(typeName);
      if ((isObjectType(type) || isInterfaceType(type)) && type.getFields()[field.name]) {
        return type.getFields()[field.name];
      }
    }
    return undefined;
  }

  #value(
    type: GraphQLOutputType,
    selections: readonly QueryPlanSelectionNode[],
    place: Place,
    result: string,
  ): string {
    if (isNonNullType(type)) return this.#value(type.ofType, selections, place, result);
    const undefinedOrNull = place.candidates.map(({ expression }) => `${expression} === null`).join(' || ');
    const absent = `${result} = ${undefinedOrNull || 'false'} ? 'null' : undefined;`;
    const present = isListType(type)
      ? this.#valueList(type.ofType, selections, place, result)
      : this.#valueObject(getNamedType(type).name, selections, place, result);
    return `if (${isAbsent(place)}) { ${absent} } else {\n${present}\n}`;
  }

  #valueList(
    itemType: GraphQLOutputType,
    selections: readonly QueryPlanSelectionNode[],
    place: Place,
    result: string,
  ): string {
    const [list, i, item] = [this.#names.next('list'), this.#names.next('i'), this.#names.next('item')];
    const bound = bindPlace(elementPlace(place, i), item);
    return `const ${list} = ${anyValue(place)};
      if (!Array.isArray(${list})) ${result} = undefined; else {
        ${result} = '[';
        for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {
          ${bound.statements}
          let ${item};
          ${this.#value(itemType, selections, bound.place, item)}
          ${result} += (${i} === 0 ? '' : ',') + (${item} ?? 'null');
        }
        ${result} += ']';
      }`;
  }

  #valueObject(
    declaredType: string,
    selections: readonly QueryPlanSelectionNode[],
    place: Place,
    result: string,
  ): string {
    const bound = bindPlace(objectPlace(place), this.#names.next('o'));
    const { parameters, names, values } = asParameters(bound.place);
    const name = this.#names.next('nested');
    const possible = [...this.#supergraph.typeNamesWithin(declaredType)];
    const body =
      typeConditions(selections).size === 0
        ? this.#members(
            requiredFields(selections, () => true),
            [declaredType],
            parameters,
            undefined,
            `'null'`,
          )
        : this.#nestedSwitch(selections, possible, parameters);
    this.functions.push(`const ${name} = (function (${names}) {\n${body}\n});`);
    return `${bound.statements}\n${result} = ${name}(${values});`;
  }

  #nestedSwitch(selections: readonly QueryPlanSelectionNode[], possible: string[], place: Place): string {
    const cases = possible.map((typeName) => {
      const applies = (condition: string) => this.#supergraph.typeNamesWithin(condition).has(typeName);
      const fields = requiredFields(selections, applies);
      return `case ${JSON.stringify(typeName)}: {\n${this.#members(fields, [typeName], place, undefined, `'null'`)}\n}`;
    });
    return `switch (${typeNameOf(place, this.#supergraph)}) {\n${cases.join('\n')}\ndefault: return '{}';\n}`;
  }
}
