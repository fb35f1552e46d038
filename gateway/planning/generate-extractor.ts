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
  readLeaf,
} from './places.ts';
import { requiredFields, type RequiredField, typeConditions } from './required-fields.ts';
import type { Supergraph } from './supergraph.ts';

/**
 * Writes JavaScript that walks to the objects that a fetch enlarges, prints each one's representation as
 * JSON, and gives equal representations one position: extraction, de-duplication and printing in one
 * pass. The result is the list of distinct representations and, in the shape of the path's lists, each
 * object's position in it, or -1.
 */
export class ExtractorGenerator {
  readonly functions: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #fetch: FetchNode;
  #names = 0;

  constructor(supergraph: Supergraph, fetch: FetchNode) {
    this.#supergraph = supergraph;
    this.#fetch = fetch;
  }

  /** Statements that fill `index`, walking from `place` along `path`. */
  walk(place: Place, path: readonly string[], index: string, ancestors: readonly Place[] = []): string {
    const [element, ...rest] = path;
    if (element === undefined) return this.#leaf(place, index, ancestors);
    if (element === '@') return this.#list(place, rest, index, ancestors);
    const entered = place.path.length > 0 ? objectPlace(place) : place;
    const object = bindPlace(entered, this.#name('o'));
    const child = bindPlace(childPlace(object.place, element), this.#name('f'));
    return `${object.statements}\n${child.statements}
      if (${isAbsent(child.place)}) ${index} = -1; else {
        ${this.walk(child.place, rest, index, [...ancestors, object.place])}
      }`;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}_`;
  }

  #list(place: Place, rest: readonly string[], index: string, ancestors: readonly Place[]): string {
    const [list, i, item] = [this.#name('list'), this.#name('i'), this.#name('index')];
    const bound = bindPlace(elementPlace(place, i), this.#name('e'));
    return `const ${list} = ${anyValue(place)};
      if (!Array.isArray(${list})) ${index} = -1; else {
        ${index} = [];
        for (let ${i} = 0; ${i} < ${list}.length; ${i}++) {
          ${bound.statements}
          let ${item};
          if (${isAbsent(bound.place)}) ${item} = -1; else {
            ${this.walk(bound.place, rest, item, ancestors)}
          }
          ${index}.push(${item});
        }
      }`;
  }

  #leaf(place: Place, index: string, ancestors: readonly Place[]): string {
    const object = bindPlace(objectPlace(place), this.#name('o'));
    if (!this.#fetch.requires) return `${index} = 0; wanted = true;`;
    const text = this.#name('text');
    const typeName = this.#name('type');
    const context = this.#context(ancestors);
    return `${object.statements}\n${context.statements}
      const ${typeName} = ${this.#typeName(object.place)};
      const ${text} = ${this.#representation(object.place, typeName)};
      ${index} = ${text} === undefined ? -1 : add(${text}, ${typeName}, ${context.expression});`;
  }

  /** The arguments that @fromContext takes from ancestors, printed like variables of the request. */
  #context(ancestors: readonly Place[]): { statements: string; expression: string } {
    const variables = new Map<string, { result: string; statements: string[] }>();
    for (const { path, renameKeyTo } of this.#fetch.contextRewrites ?? []) {
      const known = variables.get(renameKeyTo) ?? { result: this.#name('context'), statements: [] };
      variables.set(renameKeyTo, known);
      const above = path.filter((element) => element === '..').length;
      const ancestor = ancestors[ancestors.length - above];
      if (ancestor) known.statements.push(this.#contextValue(ancestor, path.slice(above), known.result));
    }
    const parts = [...variables].map(([name, { result }]) => {
      return `${JSON.stringify(`${JSON.stringify(name)}:`)} + (json(${result}) ?? 'null')`;
    });
    const statements = [...variables.values()].map(({ result, statements }) => {
      return `let ${result};\n${statements.join('\n')}`;
    });
    return { statements: statements.join('\n'), expression: parts.join(` + ',' + `) || `''` };
  }

  /** Statements that set `result` from below `place`, if the types on the way are the path's. */
  #contextValue(place: Place, path: readonly string[], result: string): string {
    const [element, ...rest] = path;
    if (element === undefined) return '';
    if (element.startsWith('... on ')) {
      const names = [...this.#supergraph.typeNamesWithin(element.slice('... on '.length))];
      const typeName = this.#typeName(place);
      const matches = names.map((name) => `${typeName} === ${JSON.stringify(name)}`);
      const unknown = `(${typeName}) == null`;
      return `if (${[unknown, ...matches].join(' || ')}) {\n${this.#contextValue(place, rest, result)}\n}`;
    }
    if (rest.length === 0) return `${result} = ${readLeaf(place, element)};`;
    const child = bindPlace(childPlace(place, element), this.#name('f'));
    const object = bindPlace(objectPlace(child.place), this.#name('o'));
    return `{ ${child.statements}\n${object.statements}\n${this.#contextValue(object.place, rest, result)} }`;
  }

  #typeName(place: Place): string {
    if (this.#supergraph.interfaceObjects.size === 0) return readLeaf(place, '__typename');
    const reads = place.candidates.filter(({ tree }) => tree.has('__typename'));
    return `typeName(${reads.map(({ expression }) => `${expression}?.__typename`).join(', ')})`;
  }

  /** An expression for the representation of an object, or undefined if none can be made. */
  #representation(place: Place, typeName: string): string {
    const requires = this.#fetch.requires ?? [];
    const { parameters, names, values } = asParameters(place);
    const name = this.#name('representation');
    const cases = this.#groupTypes(requires).map(([typeNames, fields]) => {
      const labels = typeNames.map((t) => `case ${JSON.stringify(t)}:`).join(' ');
      const rewritten = this.#rewrittenTypeName(typeNames);
      return `${labels} {\n${this.#members(fields, typeNames, parameters, rewritten, 'undefined')}\n}`;
    });
    const body = `switch (T) {\n${cases.join('\n')}\ndefault: return undefined;\n}`;
    this.functions.push(`function ${name}(T${names ? `, ${names}` : ''}) {\n${body}\n}`);
    return `${name}(${typeName}${values ? `, ${values}` : ''})`;
  }

  /** Types that have the same fields in a representation share its code. */
  #groupTypes(selections: readonly QueryPlanSelectionNode[]): [string[], RequiredField[]][] {
    const groups = new Map<string, [string[], RequiredField[]]>();
    const within = new Map(
      [...typeConditions(selections)].map((c) => [c, this.#supergraph.typeNamesWithin(c)]),
    );
    for (const typeName of new Set([...within.values()].flatMap((names) => [...names]))) {
      const fields = requiredFields(selections, (condition) => within.get(condition)?.has(typeName) ?? false);
      const key = JSON.stringify([fields, this.#rewrittenTypeName([typeName])]);
      const known = groups.get(key);
      if (known) known[0].push(typeName);
      else groups.set(key, [[typeName], fields]);
    }
    return [...groups.values()];
  }

  /** For @interfaceObject, an entity goes by the interface's name. */
  #rewrittenTypeName(typeNames: readonly string[]): string | undefined {
    for (const rewrite of this.#fetch.inputRewrites ?? []) {
      if (rewrite.kind !== 'ValueSetter' || rewrite.path.at(-1) !== '__typename') continue;
      const condition = rewrite.path[0]?.replace(/^\.\.\. on /u, '') ?? '';
      const within = this.#supergraph.typeNamesWithin(condition);
      if (typeNames.every((typeName) => within.has(typeName))) return String(rewrite.setValueTo);
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
      const result = this.#name('v');
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
    const definition = this.#definition(field, typeNames);
    if (!field.selections || !definition) return `const ${result} = json(${readLeaf(place, field.name)});`;
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
    const [list, i, item] = [this.#name('list'), this.#name('i'), this.#name('item')];
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
    const bound = bindPlace(objectPlace(place), this.#name('o'));
    const { parameters, names, values } = asParameters(bound.place);
    const name = this.#name('nested');
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
    this.functions.push(`function ${name}(${names}) {\n${body}\n}`);
    return `${bound.statements}\n${result} = ${name}(${values});`;
  }

  #nestedSwitch(selections: readonly QueryPlanSelectionNode[], possible: string[], place: Place): string {
    const cases = possible.map((typeName) => {
      const applies = (condition: string) => this.#supergraph.typeNamesWithin(condition).has(typeName);
      const fields = requiredFields(selections, applies);
      return `case ${JSON.stringify(typeName)}: {\n${this.#members(fields, [typeName], place, undefined, `'null'`)}\n}`;
    });
    return `switch (${this.#typeName(place)}) {\n${cases.join('\n')}\ndefault: return '{}';\n}`;
  }
}
