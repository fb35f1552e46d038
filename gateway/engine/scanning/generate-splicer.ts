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
import type { Denials } from '../planning/supergraph/access-rules.ts';
import type { Supergraph } from '../planning/supergraph.ts';
import { isLeaf, type ShapedField, shapedFields, signature } from '../shaping/collect-fields.ts';
import { Literals } from './literals.ts';
import {
  asParameters,
  bindPlace,
  childPlace,
  elementPlace,
  isAbsent,
  isNull,
  leafTexts,
  type LeafText,
  lengthOf,
  objectPlace,
  sameness,
  type ScannedPlace,
  type ScannedSameness,
  scannedTypeName,
} from './scanned-places.ts';

/** The caller may not read something: then there is an error to tell, which is for the shaper. */
export class NotSplicedError extends Error {}

/**
 * Writes JavaScript that puts the client's answer together from pieces of scanned answers' text, where the shaper
 * makes it of values. Types have been looked at by the scanner; whatever else there would be an error for (a null
 * where none may be, an object of no known type) is a MISS, and the shaper tells of it.
 *
 * In the code, `q` is where the output goes on (see `output.ts`), and `M` what is remembered of entities.
 */
export class SplicerGenerator {
  readonly functions: string[] = [];
  readonly literals = new Literals();
  /** Variables of where something is remembered of each entity of a fetch, in so many numbers. */
  readonly memories: { readonly name: string; readonly fetch: number; readonly size: number }[] = [];
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

  /** A call that writes an object at `place` at `q`, and returns where it ends. */
  object(
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    place: ScannedPlace,
  ): string {
    const { parameters, names, values } = asParameters(place);
    const name = this.#name('object');
    const body = isAbstractType(type)
      ? this.#abstractBody(type, selectionSets, parameters, names)
      : this.#objectBody(this.#fieldsOf(type, selectionSets), parameters, type);
    this.functions.push(`function ${name}(${['q', ...names].join(', ')}) {\n${body}\n}`);
    return `${name}(${['q', ...values].join(', ')})`;
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
    place: ScannedPlace,
    names: readonly string[],
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
      const body = this.#objectBody(group.fields, place, only);
      const parameters = ['q', ...names].join(', ');
      this.functions.push(`function ${name}(${parameters}) {\n${body}\n}`);
      const labels = group.typeNames.map((typeName) => `case ${JSON.stringify(typeName)}:`).join(' ');
      return `${labels} return ${name}(${parameters});`;
    });
    return `switch (${scannedTypeName(place)}) {\n${cases.join('\n')}\ndefault: throw MISS;\n}`;
  }

  /** `type` is undefined where objects of several types share the code. */
  #objectBody(
    fields: readonly ShapedField[],
    place: ScannedPlace,
    type: GraphQLCompositeType | undefined,
  ): string {
    const { literals } = this;
    if (fields.length === 0) return `${literals.put('{}')}\nreturn q;`;
    const statements: string[] = [];
    // What is known here is written together.
    let known = '';
    for (let i = 0; i < fields.length;) {
      const run = runFrom(fields, i, place, (name) => this.#supergraph.names.toClient(name));
      const [field] = run as [ShapedField];
      const clientName = this.#supergraph.names.toClient(field.planName);
      known += `${i === 0 ? '{' : ','}${JSON.stringify(clientName)}:`;
      if (field.fieldName === '__typename' && type) {
        known += JSON.stringify(type.name);
      } else {
        statements.push(literals.put(known));
        known = '';
        statements.push(run.length > 1 ? this.#run(run, place) : this.#field(field, place));
      }
      i += run.length;
    }
    return `${[...statements, literals.put(`${known}}`)].join('\n')}\nreturn q;`;
  }

  /** Statements that write a field's value. */
  #field(field: ShapedField, place: ScannedPlace): string {
    if (field.fieldName === '__typename') return `q = typeText(${scannedTypeName(place)}, q);`;
    if (field.fieldName === '__schema' || field.fieldName === '__type') {
      return `q = writeText(JSON.stringify(X[${JSON.stringify(field.introspectionKey)}] ?? null), q);`;
    }
    if (isLeaf(field.type)) return this.#leaf(field, place);
    const bound = bindPlace(childPlace(place, field.planName), this.#name('v'));
    return `{ ${bound.statements}\n${this.#value(field.type, field.selectionSets, bound.place)} }`;
  }

  #leaf({ planName, type }: ShapedField, place: ScannedPlace): string {
    const texts = leafTexts(place, planName);
    const isNonNull = isNonNullType(type);
    const tried = texts.map((text, i) => {
      const mayBeNull = !isNonNull && i === texts.length - 1;
      const condition = mayBeNull ? text.isThere : `${text.isThere} && !(${isNull(text)})`;
      return `if (${condition}) q = copy(${text.view}, ${text.from}, ${text.to}, q); else`;
    });
    return `${tried.join(' ')} ${this.#absent(isNonNull)}`;
  }

  #absent(isNonNull: boolean): string {
    return isNonNull ? 'throw MISS;' : this.literals.put('null');
  }

  /** Leaves that follow each other in the answer as they do in the result come as one piece. */
  #run(run: readonly ShapedField[], place: ScannedPlace): string {
    const texts = run.map(({ planName }) => leafTexts(place, planName)[0] as LeafText);
    const [first] = texts as [LeafText];
    const last = texts.at(-1) as LeafText;
    const adjacent = run.slice(1).map(({ planName }, i) => {
      const gap = `${texts[i + 1]?.from} - ${texts[i]?.to}`;
      // A comma, the name in quotes and a colon, with a space or two; anything else between would be longer.
      const letters = planName.length + 4;
      return ` && ${gap} >= ${letters} && ${gap} <= ${letters + 2}`;
    });
    const apart = run.map((field, i) => {
      const name = i === 0 ? '' : this.literals.put(`,"${field.planName}":`);
      return `${name} ${this.#leaf(field, place)}`;
    });
    return `if (${first.isThere}${adjacent.join('')}) {
        q = copy(${first.view}, ${first.from}, ${last.to}, q);
      } else {
        ${apart.join('\n')}
      }`;
  }

  /** Statements that write a composite value. */
  #value(
    type: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: ScannedPlace,
    isNonNull = false,
  ): string {
    if (isNonNullType(type)) return this.#value(type.ofType, selectionSets, place, true);
    const present = isListType(type)
      ? this.#list(type.ofType, selectionSets, place)
      : this.#single(type, selectionSets, place);
    return `if (${isAbsent(place)}) { ${this.#absent(isNonNull)} } else {\n${present}\n}`;
  }

  #list(
    itemType: GraphQLOutputType,
    selectionSets: readonly SelectionSetNode[],
    place: ScannedPlace,
  ): string {
    const [length, i] = [this.#name('length'), this.#name('i')];
    const bound = bindPlace(elementPlace(place, i), this.#name('item'));
    return `const ${length} = ${lengthOf(place)};
      ${this.literals.put('[')}
      for (let ${i} = 0; ${i} < ${length}; ${i}++) {
        ${bound.statements}
        if (${i} > 0) ${this.literals.put(',')}
        ${this.#value(itemType, selectionSets, bound.place)}
      }
      ${this.literals.put(']')}`;
  }

  #single(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: ScannedPlace): string {
    const bound = bindPlace(objectPlace(place), this.#name('o'));
    const written = `q = ${this.object(getNamedType(type) as GraphQLObjectType, selectionSets, bound.place)};`;
    const same = this.#remembersEntities ? sameness(bound.place) : undefined;
    return `${bound.statements}\n${same ? this.#once(same, written) : written}`;
  }

  /** Equal entities look the same: what was written of the first one is written again. */
  #once({ fetch, index, numbers, texts }: ScannedSameness, written: string): string {
    const [memory, m, from] = [this.#name('m'), this.#name('m'), this.#name('from')];
    const size = 2 + numbers.length + 2 * texts.length;
    this.memories.push({ name: memory, fetch, size });
    const ranges = texts.map((text) => {
      return {
        view: text.view,
        from: `(${text.isThere} ? ${text.from} : 0)`,
        to: `(${text.isThere} ? ${text.to} : 0)`,
      };
    });
    const remembered = [
      ...numbers.map((number, i) => [`M[${m} + ${2 + i}]`, number] as const),
      ...ranges.flatMap((range, i) => {
        const at = 2 + numbers.length + 2 * i;
        return [[`M[${m} + ${at}]`, range.from] as const, [`M[${m} + ${at + 1}]`, range.to] as const];
      }),
    ];
    const equal = [
      ...numbers.map((number, i) => ` && M[${m} + ${2 + i}] === (${number})`),
      ...ranges.map((range, i) => {
        const at = 2 + numbers.length + 2 * i;
        return ` && isSameText(${range.view}, M[${m} + ${at}], M[${m} + ${at + 1}], ${range.from}, ${range.to})`;
      }),
    ];
    return `const ${m} = ${memory} + ${size} * ${index};
      if (${index} !== -1 && M[${m}] > 0${equal.join('')}) q = again(M[${m} + 1], M[${m}], q); else {
        const ${from} = q;
        ${written}
        if (${index} !== -1) {
          M[${m}] = q; M[${m} + 1] = ${from}; ${remembered.map(([to, value]) => `${to} = ${value};`).join(' ')}
        }
      }`;
  }
}

/** The one leaf of an answer that a field may be under its own name, if there is only one. */
function onlyText(place: ScannedPlace, name: string): LeafText | undefined {
  const [only, ...others] = place.candidates.filter(({ tree }) => tree.has(name));
  const keys = only?.tree.get(name)?.keys ?? [];
  return others.length === 0 && keys.length === 1 && keys[0] === name ? leafTexts(place, name)[0] : undefined;
}

/** The leaves from `at` on that one answer may bring in this order, by the names that they have for the client. */
function runFrom(
  fields: readonly ShapedField[],
  at: number,
  place: ScannedPlace,
  toClient: (planName: string) => string,
): ShapedField[] {
  const [first, ...rest] = fields.slice(at) as [ShapedField, ...ShapedField[]];
  const owner = onlyText(place, first.planName)?.record;
  const fits = (field: ShapedField): boolean =>
    isLeaf(field.type) &&
    !field.fieldName.startsWith('__') &&
    toClient(field.planName) === field.planName &&
    onlyText(place, field.planName)?.record === owner;
  if (owner === undefined || !fits(first)) return [first];
  const end = rest.findIndex((field) => !fits(field));
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}
