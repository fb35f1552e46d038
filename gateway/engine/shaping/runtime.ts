import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { digitsOf, plainNumber } from '../json/exact.ts';

/** A place where the answers break the schema's promise; `path` runs from the inside out. */
export interface Violation {
  readonly message: string;
  /** Of what the client must hear in any case. */
  readonly code?: string;
  /** The fetches that were to bring the value. */
  readonly sources?: readonly number[];
  readonly path: (string | number)[];
}

/** What generated shapers call. Undefined means: not a value of that type. */
export interface LeafPrinters<Output> {
  readonly null: Output;
  string(value: unknown): Output | undefined;
  id(value: unknown): Output | undefined;
  int(value: unknown): Output | undefined;
  float(value: unknown): Output | undefined;
  boolean(value: unknown): Output | undefined;
  enumeration(value: unknown, values: ReadonlySet<string>): Output | undefined;
  any(value: unknown): Output | undefined;
}

// oxlint-disable-next-line no-control-regex -- JSON escapes control characters, so they must be looked for.
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/u;
/** From this length on, JSON.stringify is the faster one. */
const MAX_SCAN_LENGTH = 40;

/** As JSON.stringify, but without leaving JavaScript for the usual short and harmless string. */
export function quote(value: string): string {
  return value.length > MAX_SCAN_LENGTH || NEEDS_ESCAPE.test(value) ? JSON.stringify(value) : `"${value}"`;
}

/** V8 joins texts lazily, and a number can only be read from one in one piece. */
export function flatten(text: string): void {
  Number(text);
}

export const jsonPrinters: LeafPrinters<string> = {
  null: 'null',
  string: (value) => (typeof value === 'string' ? quote(value) : text(GraphQLString, value)),
  id: (value) => (typeof value === 'string' ? quote(value) : text(GraphQLID, value)),
  int: (value) => (isInt(value) ? `${value}` : text(GraphQLInt, value)),
  float: (value) => (isFiniteNumber(value) ? `${value}` : text(GraphQLFloat, value)),
  boolean: (value) => (typeof value === 'boolean' ? `${value}` : text(GraphQLBoolean, value)),
  enumeration: (value, values) => (typeof value === 'string' && values.has(value) ? `"${value}"` : undefined),
  any: (value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value)),
};

export const valuePrinters: LeafPrinters<unknown> = {
  null: null,
  string: (value) => (typeof value === 'string' ? value : serialized(GraphQLString, value)),
  id: (value) => (typeof value === 'string' ? value : serialized(GraphQLID, value)),
  int: (value) => (isInt(value) ? value : serialized(GraphQLInt, value)),
  float: (value) => (isFiniteNumber(value) ? value : serialized(GraphQLFloat, value)),
  boolean: (value) => (typeof value === 'boolean' ? value : serialized(GraphQLBoolean, value)),
  enumeration: (value, values) => (typeof value === 'string' && values.has(value) ? value : undefined),
  any: (value) => value,
};

/** Of answers that came as plain text, whose strings can be printed as they are. */
export const plainJsonPrinters: LeafPrinters<string> = {
  ...jsonPrinters,
  string: (value) => (typeof value === 'string' ? `"${value}"` : text(GraphQLString, value)),
  id: (value) => (typeof value === 'string' ? `"${value}"` : text(GraphQLID, value)),
  any: (value) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value)),
};

function isInt(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}

function isFiniteNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

/** What the type makes of a value that is not simply its own, as 1 is no boolean; undefined if nothing. */
function serialized(type: GraphQLScalarType, value: unknown): unknown {
  try {
    // Digits that no double holds are an id's all the same.
    return type.serialize(type === GraphQLID ? digitsOf(value) : plainNumber(value));
  } catch {
    return undefined;
  }
}

function text(type: GraphQLScalarType, value: unknown): string | undefined {
  const result = serialized(type, value);
  return result === undefined ? undefined : JSON.stringify(result);
}

/** Adds one path element to the violations found since `from`, on the way out of a field or element. */
export function addPathElement(violations: Violation[], from: number, element: string | number): void {
  for (const violation of violations.slice(from)) violation.path.push(element);
}
