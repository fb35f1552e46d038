import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Answers, Positions, Shaper } from '../planning/compiling/program/program.ts';
import type { JsonOf } from '../planning/compiling/program/program-text.ts';
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
  LeafField,
  NestedField,
  ObjectOutline,
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
    if ('fields' in outline) return this.#fields(outline.fields, outline, objects, indexes);
    const typeName = read(outline.typeName, objects);
    const known =
      typeof typeName === 'string' && Object.hasOwn(outline.cases, typeName)
        ? outline.cases[typeName]
        : undefined;
    if (known === undefined) {
      if (isUnknown(outline.unknown, objects)) return undefined;
      const message = `Invalid __typename found for an object of type ${outline.type}.`;
      this.#violations.push({ message, sources: sourcesOf(outline, outline.typeName), path: [] });
      return undefined;
    }
    if (known !== null) return this.#object(known, objects, indexes);
    this.#violations.push({ ...this.#outline.denial, path: [] });
    return undefined;
  }

  #fields(fields: readonly FieldOutline[], owner: ObjectOutline, objects: Values, indexes: Indexes): Printed {
    if (fields.length === 0) return '{}';
    let text = '';
    for (const field of fields) {
      const printed = this.#field(field, owner, objects, indexes);
      if (printed === undefined) return undefined;
      // What GraphQL takes for a name needs no escapes.
      text += `${text === '' ? '{"' : ',"'}${field.name}":${printed}`;
    }
    return `${text}}`;
  }

  #field(field: FieldOutline, owner: ObjectOutline, objects: Values, indexes: Indexes): Printed {
    switch (field.kind) {
      case 'leaf':
        return this.#leafField(field, owner, objects);
      case 'nested':
        return this.#nested(field, owner, objects, indexes);
      case 'constant':
        return field.text;
      case 'typeName':
        return this.#printers.string(read(field.reads, objects));
      case 'introspection':
        return this.#printers.any(this.#answers.introspection[field.key]);
      case 'denied':
        this.#violations.push({ ...this.#outline.denial, path: [field.name] });
        return field.isNonNull ? undefined : 'null';
    }
  }

  #leafField(field: LeafField, owner: ObjectOutline, objects: Values): Printed {
    const value = field.reads ? read(field.reads, objects) : keyOf(objects[0], field.name);
    const isAbsent = value === null || value === undefined;
    const printed = isAbsent ? undefined : this.#leaf(field, value);
    if (printed !== undefined) return printed;
    const origin = { field, owner };
    if (!field.isNonNull) return isAbsent ? 'null' : this.#invalid(origin, [field.name]);
    if (isUnknown(field.unknown, objects)) return undefined;
    if (isAbsent) this.#missing(origin, [field.name]);
    else this.#invalid(origin, [field.name]);
    return undefined;
  }

  #nested(field: NestedField, owner: ObjectOutline, objects: Values, indexes: Indexes): Printed {
    const since = this.#violations.length;
    const values = field.objects
      ? field.objects.map((reads) => read(reads, objects))
      : [keyOf(objects[0], field.name)];
    const at = field.entities ? of(indexes, field.entities) : NO_INDEXES;
    const { value } = field;
    const origin = { field, owner };
    let printed: Printed = this.#present(value, values, at, origin);
    if (value.isNonNull && printed === 'null') {
      if (isUnknown(field.unknown, objects)) return undefined;
      if (this.#violations.length === since) this.#missing(origin, []);
      printed = undefined;
    }
    if (this.#violations.length !== since) addPathElement(this.#violations, since, field.name);
    return printed;
  }

  /** `null` as text for what may be null here, whether it may be so in its place is the caller's to say. */
  #present(value: ValueOutline, objects: Values, indexes: Indexes, origin: Origin): string {
    const any = objects.find((object) => object !== null && object !== undefined);
    if (any === undefined) return 'null';
    if (value.kind === 'leaf') return this.#leaf(value, any) ?? this.#invalid(origin, []);
    if (value.kind === 'list') {
      return Array.isArray(any)
        ? this.#list(value, any.length, objects, indexes, origin)
        : this.#invalid(origin, []);
    }
    const { here, below, object } = value;
    if (!here || !below) return this.#object(object, objects, NO_INDEXES) ?? 'null';
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
    const kept = entities ? of(indexes, entities) : NO_INDEXES;
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

  #invalid(origin: Origin, path: string[]): string {
    this.#tell(`Invalid value found for field ${coordinateOf(origin)}.`, origin, path);
    return 'null';
  }

  #missing(origin: Origin, path: string[]): void {
    this.#tell(`Cannot return null for non-nullable field ${coordinateOf(origin)}.`, origin, path);
  }

  #tell(message: string, { field, owner }: Origin, path: string[]): void {
    const reads = field.kind === 'leaf' ? field.reads : field.objects?.flat();
    this.#violations.push({ message, sources: sourcesOf(owner, reads ?? [[0, field.name]]), path });
  }
}

/** Which field of which object a value is of. */
interface Origin {
  readonly field: LeafField | NestedField;
  readonly owner: ObjectOutline;
}

const coordinateOf = ({ field, owner }: Origin): string => `${owner.type}.${field.field ?? field.name}`;

/** The fetches that were to bring it. */
const sourcesOf = ({ fetches }: ObjectOutline, reads: readonly Read[]): number[] => [
  ...new Set(reads.map(([object]) => fetches[object] as number)),
];

const keyOf = (object: unknown, key: string): unknown =>
  (object as Record<string, unknown> | null | undefined)?.[key];

/** The first that is there. */
function read(reads: readonly Read[], objects: Values): unknown {
  let value: unknown;
  for (const [object, key] of reads) {
    value = keyOf(objects[object], key);
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
