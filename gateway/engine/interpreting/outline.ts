/**
 * How a result looks, as data: what a shaper says in code. An operation that nobody has asked for yet may never be asked
 * for again, and to write, read and compile code for it takes longer than all else; an outline is read at once, by an
 * interpreter that V8 has compiled long ago. What is usual is left out, since it is written and read for each document.
 */
export interface Outline {
  /** The fetches whose answers describe the root, in the order of its objects; then those of entities. */
  readonly roots: readonly number[];
  readonly entities: readonly number[];
  readonly root: number;
  readonly objects: readonly ObjectOutline[];
  /** What is said of what the caller may not read. */
  readonly denial: { readonly message: string; readonly code: string };
}

/**
 * An object is described by several answers: numbers of them are places in a list, of objects, or of the entities that
 * belong at or below it. `type` is the one by which errors call it, `fetches` are those that bring its objects.
 */
export type ObjectOutline = { readonly type: string; readonly fetches: readonly number[] } & (
  | { readonly fields: readonly FieldOutline[] }
  | {
      /** What answers call it. */
      readonly typeName: readonly Read[];
      /** By type, the number of its object; null for a type that is denied. */
      readonly cases: Readonly<Record<string, number | null>>;
      readonly unknown?: Unknown;
    }
);

/** Where a value may stand: the object's number and its key there. */
export type Read = readonly [object: number, key: string];

/** True where each of `absent` is null or undefined, and one of `nulls` is null. */
export interface Unknown {
  readonly absent: readonly number[];
  readonly nulls: readonly number[];
}

/** `name` is the client's. */
export type FieldOutline = { readonly name: string } & (
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'typeName'; readonly reads: readonly Read[] }
  | { readonly kind: 'introspection'; readonly key: string }
  | { readonly kind: 'denied'; readonly isNonNull: boolean }
  | LeafField
  | NestedField
);

export type LeafField = {
  readonly kind: 'leaf';
  readonly isNonNull?: true;
  /** The first object's value of the field's own name, if nothing is said. */
  readonly reads?: readonly Read[];
} & Origin &
  Leaf;

export interface NestedField extends Origin {
  readonly kind: 'nested';
  /** For each object of the field's value, where it may stand; as for a leaf if nothing is said. */
  readonly objects?: readonly (readonly Read[])[];
  readonly entities?: readonly number[];
  readonly value: ValueOutline;
}

interface Origin {
  readonly name: string;
  /** Its name in the schema, if that is another. */
  readonly field?: string;
  readonly unknown?: Unknown;
}

export type LeafPrinter = 'string' | 'id' | 'int' | 'float' | 'boolean' | 'any';

/** By its printer, or by the name of its enum. */
export type Leaf = { readonly printer: LeafPrinter } | { readonly enumeration: string };

export type ValueOutline = { readonly isNonNull?: true } & (
  | { readonly kind: 'list'; readonly item: ValueOutline; readonly entities?: readonly number[] }
  | ({ readonly kind: 'leaf' } & Leaf)
  | {
      readonly kind: 'object';
      /** Of the entities that belong here, the number and the fetch. */
      readonly here?: readonly (readonly [entity: number, fetch: number])[];
      /** Those that belong below. */
      readonly below?: readonly number[];
      readonly object: number;
    }
);
