/**
 * How a result looks, as data: what a shaper says in code. An operation that nobody has asked for yet may never be asked
 * for again, and to write, read and compile code for it takes longer than all else; an outline is read at once, by an
 * interpreter that V8 has compiled long ago.
 */
export interface Outline {
  /** The fetches whose answers describe the root, in the order of its objects; then those of entities. */
  readonly roots: readonly number[];
  readonly entities: readonly number[];
  readonly root: number;
  readonly objects: readonly ObjectOutline[];
}

/**
 * An object is described by several answers: numbers of them are places in a list, of objects, or of the entities that
 * belong at or below it.
 */
export type ObjectOutline =
  | { readonly fields: readonly FieldOutline[] }
  | {
      /** What answers call it. */
      readonly typeName: readonly Read[];
      /** By type, the number of its object; null for a type that is denied. */
      readonly cases: Readonly<Record<string, number | null>>;
      readonly denial: Told;
      readonly unnamed: Told & { readonly sources: readonly number[] };
      readonly unknown?: Unknown;
    };

/** Where a value may stand: the object's number and its key there. */
export type Read = readonly [object: number, key: string];

/** True where each of `absent` is null or undefined, and one of `nulls` is null. */
export interface Unknown {
  readonly absent: readonly number[];
  readonly nulls: readonly number[];
}

export interface Told {
  readonly message: string;
  readonly code?: string;
}

/** `open` is what stands before its value in JSON. */
export type FieldOutline = { readonly open: string } & (
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'typeName'; readonly reads: readonly Read[] }
  | { readonly kind: 'introspection'; readonly key: string }
  | { readonly kind: 'denied'; readonly name: string; readonly isNonNull: boolean; readonly denial: Told }
  | ({
      readonly kind: 'leaf';
      readonly reads: readonly Read[];
      readonly leaf: Leaf;
      readonly isNonNull: boolean;
    } & Origin)
  | ({
      readonly kind: 'nested';
      /** For each object of the field's value, where it may stand. */
      readonly objects: readonly (readonly Read[])[];
      readonly entities: readonly number[];
      readonly value: ValueOutline;
    } & Origin)
);

export interface Origin {
  readonly name: string;
  readonly coordinate: string;
  /** The fetches that were to bring it. */
  readonly sources: readonly number[];
  readonly unknown?: Unknown;
}

export type LeafPrinter = 'string' | 'id' | 'int' | 'float' | 'boolean' | 'any';

/** By its printer, or by the name of its enum. */
export type Leaf = { readonly printer: LeafPrinter } | { readonly enumeration: string };

export type ValueOutline = { readonly isNonNull: boolean } & (
  | { readonly kind: 'list'; readonly item: ValueOutline; readonly entities: readonly number[] }
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | {
      readonly kind: 'object';
      /** Of the entities that belong here, the number and the fetch. */
      readonly here: readonly (readonly [entity: number, fetch: number])[];
      /** Those that belong below. */
      readonly below: readonly number[];
      readonly object: number;
    }
);
