import type { FetchNode } from '@apollo/query-planner';
import {
  anyValue,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  objectPlace,
  type Place,
  readLeaf,
  sameness,
  type Sameness,
} from '../places.ts';
import type { FetchPath } from '../../plans/fetch-path.ts';
import type { Supergraph } from '../../supergraph.ts';
import { typeNameOf } from '../code/type-name.ts';
import { contextVariables } from './context-variables.ts';
import { Names } from './names.ts';
import { RepresentationGenerator } from './generate-representation.ts';

/**
 * Writes JavaScript that walks to the objects that a fetch enlarges, prints each one's representation as
 * JSON, and gives equal representations one position: extraction, de-duplication and printing in one
 * pass. The result is the list of distinct representations and, in the shape of the path's lists, each
 * object's position in it, or -1.
 */
export class ExtractorGenerator {
  /** Variables that each extraction begins with an empty list. */
  readonly memories: string[] = [];
  readonly #supergraph: Supergraph;
  readonly #fetch: FetchNode;
  readonly #types: FetchPath['types'];
  readonly #names = new Names();
  readonly #representations: RepresentationGenerator;
  readonly #preferred: RepresentationGenerator | undefined;

  /** `unless` is a fetch that is preferred for the objects which have all that it requires. */
  constructor(supergraph: Supergraph, fetch: FetchNode, types: FetchPath['types'], unless?: FetchNode) {
    this.#types = types;
    this.#preferred = unless && new RepresentationGenerator(supergraph, unless, this.#names);
    this.#supergraph = supergraph;
    this.#fetch = fetch;
    this.#representations = new RepresentationGenerator(supergraph, fetch, this.#names);
  }

  get functions(): readonly string[] {
    return [...this.#representations.functions, ...(this.#preferred?.functions ?? [])];
  }

  /** Statements that fill `index`, walking from `place` along `path`. */
  walk(place: Place, path: readonly string[], index: string, ancestors: readonly Place[] = []): string {
    const [element, ...rest] = path;
    if (element === undefined) return this.#leaf(place, index, ancestors);
    if (element === '@') return this.#list(place, rest, index, ancestors);
    const entered = place.path.length > 0 ? objectPlace(place) : place;
    const object = bindPlace(entered, this.#names.next('o'));
    const child = bindPlace(childPlace(object.place, element), this.#names.next('f'));
    const walk = `${child.statements}
      if (${isAbsent(child.place)}) ${index} = -1; else {
        ${this.walk(child.place, rest, index, [...ancestors, object.place])}
      }`;
    const same = this.#fetch.contextRewrites?.length ? undefined : sameness(object.place);
    const typed = this.#ofType(object.place, walk, index);
    return `${object.statements}\n${same ? this.#once(same, typed, index) : typed}`;
  }

  /** Objects of other types than the path's are passed by; one whose type is not asked for can have no other. */
  #ofType(place: Place, walk: string, index: string): string {
    const types = this.#types.get(place.path.length);
    if (!types) return walk;
    const typeName = this.#names.next('type');
    const matches = types.map((name) => `${typeName} === ${JSON.stringify(name)}`).join(' || ');
    return `const ${typeName} = ${typeNameOf(place, this.#supergraph)};
      if (!(${typeName} == null || ${matches})) ${index} = -1; else {
        ${walk}
      }`;
  }

  /** Below equal entities there are equal positions. */
  #once({ index: entity, scalars }: Sameness, walk: string, index: string): string {
    const [memory, known] = [this.#names.next('memory'), this.#names.next('known')];
    this.memories.push(memory);
    const equal = scalars.map((scalar, i) => ` && ${known}.s${i} === (${scalar})`).join('');
    const members = [`positions: ${index}`, ...scalars.map((scalar, i) => `s${i}: ${scalar}`)];
    return `const ${known} = ${entity} === -1 ? undefined : ${memory}[${entity}];
      if (${known} !== undefined${equal}) ${index} = ${known}.positions; else {
        ${walk}
        if (${entity} !== -1) ${memory}[${entity}] = { ${members.join(', ')} };
      }`;
  }

  #list(place: Place, rest: readonly string[], index: string, ancestors: readonly Place[]): string {
    const [list, i, item] = [this.#names.next('list'), this.#names.next('i'), this.#names.next('index')];
    const bound = bindPlace(elementPlace(place, i), this.#names.next('e'));
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
    const object = bindPlace(objectPlace(place), this.#names.next('o'));
    if (!this.#fetch.requires) return `${index} = 0; wanted = true;`;
    const text = this.#names.next('text');
    const typeName = this.#names.next('type');
    const context = contextVariables(this.#fetch, ancestors, this.#supergraph, this.#names);
    const own = this.#representations.print(object.place, typeName);
    const preferred = this.#preferred?.print(object.place, typeName);
    const print = (
      add: string,
    ): string => `const ${text} = ${preferred ? `${preferred} === undefined ? ${own} : null` : own};
      if (${text} === undefined) isIncomplete = true;
      ${index} = ${text} == null ? -1 : ${add}(${text}, ${typeName}, ${context.expression});`;
    const types = this.#types.get(place.path.length);
    const isOther = types?.map((name) => `${typeName} !== ${JSON.stringify(name)}`).join(' && ');
    const printed = this.#printOnce(object.place, typeName, print, index);
    return `${object.statements}
      ${context.statements}
      const ${typeName} = ${typeNameOf(object.place, this.#supergraph)};
      ${isOther ? `if (${isOther}) ${index} = -1; else {\n${printed}\n}` : printed}`;
  }

  /**
   * Representations of a few scalars, as most are, are known by these before they are printed. `print` writes what
   * prints one and adds it by the function that it is given.
   */
  #printOnce(place: Place, typeName: string, print: (add: string) => string, index: string): string {
    const groups = this.#representations.groups().map(([, fields]) => fields);
    const names = [...new Set(groups.flat().map(({ name }) => name))].filter((name) => name !== '__typename');
    const [first, ...others] = names;
    const isFlat = groups.flat().every(({ selections }) => !selections);
    if (first === undefined || !isFlat || this.#preferred || this.#fetch.contextRewrites?.length)
      return print('add');
    const [scalar, known] = [this.#names.next('scalar'), this.#names.next('known')];
    // One scalar and the type say all: nothing else need be looked up.
    if (others.length === 0) {
      return `const ${scalar} = ${readLeaf(place, first)};
        const ${known} = (${typeName} === quickType ? quickOfType : quickFor(${typeName})).get(${scalar});
        if (${known} !== undefined) ${index} = ${known}; else {
          ${print('append')}
          quickOfType.set(${scalar}, ${index});
        }`;
    }
    // What no text before had in it makes a text that is new: to print it is enough, and nobody need look for it.
    const reads = others.map((name, i) => [`s${i}`, readLeaf(place, name)] as const);
    const equal = reads.map(([member, read]) => ` && ${known}.${member} === (${read})`).join('');
    const members = [`type: ${typeName}`, ...reads.map(([member, read]) => `${member}: ${read}`)];
    return `const ${scalar} = ${readLeaf(place, first)};
      const ${known} = quick.get(${scalar});
      if (${known} !== undefined && ${known}.type === ${typeName}${equal}) ${index} = ${known}.index; else {
        ${print(`(${known} === undefined && typeof ${scalar} === 'string' ? addNew : add)`)}
        quick.set(${scalar}, { index: ${index}, ${members.join(', ')} });
      }`;
  }
}
