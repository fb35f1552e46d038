import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Answers, Positions, Shaper } from '../planning/compiling/program.ts';
import type { JsonOf } from '../planning/compiling/program-text.ts';
import {
  addPathElement,
  jsonPrinters,
  type LeafPrinters,
  plainJsonPrinters,
  type Violation,
} from '../shaping/runtime.ts';
import type {
  FieldOutline,
  Leaf,
  ObjectOutline,
  Origin,
  Outline,
  Read,
  Unknown,
  ValueOutline,
} from './outline.ts';

type Values = readonly unknown[];
type Indexes = readonly Positions[];

/** Instead of a shaper, which it does as. `isPlainKept` says that what needs no escapes is printed as it is. */
export function interpreted(
  schema: GraphQLSchema,
  text: JsonOf<Outline>,
  isPlainKept: boolean,
): Shaper<string> {
  let interpreter: Interpreter | undefined;
  return (answers, violations) => {
    interpreter ??= new Interpreter(schema, JSON.parse(text) as Outline);
    const printers = isPlainKept && answers.isPlain ? plainJsonPrinters : jsonPrinters;
    return interpreter.run(answers, violations, printers);
  };
}

const NO_INDEXES: Indexes = [];

type Printed = string | undefined;

/** Runs do not overlap, since they wait for nothing. Undefined is a null that must rise to the next nullable parent. */
class Interpreter {
  readonly #outline: Outline;
  readonly #enums = new Map<string, ReadonlySet<string>>();
  readonly #schema: GraphQLSchema;
  #answers!: Answers;
  #violations!: Violation[];
  #printers!: LeafPrinters<string>;

  constructor(schema: GraphQLSchema, outline: Outline) {
    this.#schema = schema;
    this.#outline = outline;
  }

  run(answers: Answers, violations: Violation[], printers: LeafPrinters<string>): Printed {
    this.#answers = answers;
    this.#violations = violations;
    this.#printers = printers;
    const { root, roots, entities } = this.#outline;
    return this.#object(
      root,
      roots.map((fetch) => answers.roots[fetch]),
      entities.map((fetch) => answers.positions[fetch] ?? -1),
    );
  }

  #object(number: number, objects: Values, indexes: Indexes): Printed {
    const outline = this.#outline.objects[number] as ObjectOutline;
    if ('fields' in outline) return this.#fields(outline.fields, objects, indexes);
    const typeName = read(outline.typeName, objects);
    const known =
      typeof typeName === 'string' && Object.hasOwn(outline.cases, typeName)
        ? outline.cases[typeName]
        : undefined;
    if (known === undefined) {
      if (!isUnknown(outline.unknown, objects)) this.#violations.push({ ...outline.unnamed, path: [] });
      return undefined;
    }
    if (known !== null) return this.#object(known, objects, indexes);
    this.#violations.push({ ...outline.denial, path: [] });
    return undefined;
  }

  #fields(fields: readonly FieldOutline[], objects: Values, indexes: Indexes): Printed {
    if (fields.length === 0) return '{}';
    let text = '';
    for (const field of fields) {
      const printed = this.#field(field, objects, indexes);
      if (printed === undefined) return undefined;
      text += field.open + printed;
    }
    return `${text}}`;
  }

  #field(field: FieldOutline, objects: Values, indexes: Indexes): Printed {
    switch (field.kind) {
      case 'leaf':
        return this.#leafField(field, objects);
      case 'nested':
        return this.#nested(field, objects, indexes);
      case 'constant':
        return field.text;
      case 'typeName':
        return this.#printers.string(read(field.reads, objects));
      case 'introspection':
        return this.#printers.any(this.#answers.introspection[field.key]);
      case 'denied':
        this.#violations.push({ ...field.denial, path: [field.name] });
        return field.isNonNull ? undefined : 'null';
    }
  }

  #leafField(field: Extract<FieldOutline, { kind: 'leaf' }>, objects: Values): Printed {
    const value = read(field.reads, objects);
    const isAbsent = value === null || value === undefined;
    const printed = isAbsent ? undefined : this.#leaf(field.leaf, value);
    if (printed !== undefined) return printed;
    if (!field.isNonNull) return isAbsent ? 'null' : this.#invalid(field, [field.name]);
    if (isUnknown(field.unknown, objects)) return undefined;
    if (isAbsent) this.#missing(field, [field.name]);
    else this.#invalid(field, [field.name]);
    return undefined;
  }

  #nested(field: Extract<FieldOutline, { kind: 'nested' }>, objects: Values, indexes: Indexes): Printed {
    const since = this.#violations.length;
    const values = field.objects.map((reads) => read(reads, objects));
    const at = field.entities.length === 0 ? NO_INDEXES : of(indexes, field.entities);
    const { value } = field;
    let printed: Printed = this.#present(value, values, at, field);
    if (value.isNonNull && printed === 'null') {
      if (isUnknown(field.unknown, objects)) return undefined;
      if (this.#violations.length === since) this.#missing(field, []);
      printed = undefined;
    }
    if (this.#violations.length !== since) addPathElement(this.#violations, since, field.name);
    return printed;
  }

  /** `null` as text for what may be null here, whether it may be so in its place is the caller's to say. */
  #present(value: ValueOutline, objects: Values, indexes: Indexes, origin: Origin): string {
    const any = objects.find((object) => object !== null && object !== undefined);
    if (any === undefined) return 'null';
    if (value.kind === 'leaf') return this.#leaf(value.leaf, any) ?? this.#invalid(origin, []);
    if (value.kind === 'list') {
      return Array.isArray(any)
        ? this.#list(value, any.length, objects, indexes, origin)
        : this.#invalid(origin, []);
    }
    const { here, below, object } = value;
    if (indexes.length === 0) return this.#object(object, objects, NO_INDEXES) ?? 'null';
    // None is at -1, where there was nothing to fetch.
    const entities = here.map(([entity, fetch]) => {
      const all = this.#answers.entities[fetch] as readonly unknown[] | undefined;
      return all?.[indexes[entity] as number];
    });
    return this.#object(object, [...objects, ...entities], of(indexes, below)) ?? 'null';
  }

  #list(
    { item, entities }: Extract<ValueOutline, { kind: 'list' }>,
    length: number,
    objects: Values,
    indexes: Indexes,
    origin: Origin,
  ): string {
    let text = '[';
    const kept = entities.length === 0 ? NO_INDEXES : of(indexes, entities);
    for (let i = 0; i < length; i += 1) {
      const since = this.#violations.length;
      const values = objects.map((object) => (object as Values | null | undefined)?.[i]);
      const at = kept.map((index) => (index === -1 ? -1 : ((index as Positions[])[i] as Positions)));
      const printed = this.#present(item, values, at, origin);
      const isMissing = item.isNonNull && printed === 'null';
      if (isMissing && this.#violations.length === since) this.#missing(origin, []);
      if (this.#violations.length !== since) addPathElement(this.#violations, since, i);
      if (isMissing) return 'null';
      text += i === 0 ? printed : `,${printed}`;
    }
    return `${text}]`;
  }

  #leaf(leaf: Leaf, value: unknown): string | undefined {
    return 'printer' in leaf
      ? this.#printers[leaf.printer](value)
      : this.#printers.enumeration(value, this.#valuesOf(leaf.enumeration));
  }

  #valuesOf(enumeration: string): ReadonlySet<string> {
    const known = this.#enums.get(enumeration);
    if (known) return known;
    const type = this.#schema.getType(enumeration);
    const values = new Set(isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
    this.#enums.set(enumeration, values);
    return values;
  }

  #invalid({ coordinate, sources }: Origin, path: string[]): string {
    this.#violations.push({ message: `Invalid value found for field ${coordinate}.`, sources, path });
    return 'null';
  }

  #missing({ coordinate, sources }: Origin, path: string[]): void {
    const message = `Cannot return null for non-nullable field ${coordinate}.`;
    this.#violations.push({ message, sources, path });
  }
}

/** The first that is there. */
function read(reads: readonly Read[], objects: Values): unknown {
  let value: unknown;
  for (const [object, key] of reads) {
    value = (objects[object] as Record<string, unknown> | null | undefined)?.[key];
    if (value !== null && value !== undefined) return value;
  }
  return value;
}

const of = (indexes: Indexes, numbers: readonly number[]): Indexes =>
  numbers.map((number) => indexes[number] as Positions);

function isUnknown(unknown: Unknown | undefined, objects: Values): boolean {
  if (!unknown) return false;
  const isAbsent = (number: number): boolean => objects[number] === null || objects[number] === undefined;
  return unknown.absent.every(isAbsent) && unknown.nulls.some((number) => objects[number] === null);
}
