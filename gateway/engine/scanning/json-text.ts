/** JSON text in UTF-8: whatever has a meaning in JSON is ASCII. */
export type Units = Uint8Array;

/** Thrown by what reads text, for what it did not expect: somebody else reads it then. */
export const MISS = Symbol('unexpected');

const QUOTE = 0x22;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
/** Deeper values are left to JSON.parse. */
const MAX_DEPTH = 100;

/** After the spaces at `at`; text with other white space is not read here. */
export function skipSpaces(units: Units, at: number): number {
  let p = at;
  while (units[p] === SPACE) p += 1;
  return p;
}

/** After the member name, with spaces wherever JSON allows them; `opening` is `{` or `,`. */
export function skipName(units: Units, at: number, opening: number, name: string): number {
  let p = skipSpaces(units, at);
  if (units[p] !== opening) throw MISS;
  p = skipSpaces(units, p + 1);
  for (let i = 0; i < name.length; i += 1) if (units[p + i] !== name.charCodeAt(i)) throw MISS;
  p = skipSpaces(units, p + name.length);
  if (units[p] !== 0x3a) throw MISS;
  return skipSpaces(units, p + 1);
}

/** After the closing bracket, before which there may be spaces. */
export function skipClosing(units: Units, at: number, closing: number): number {
  const p = skipSpaces(units, at);
  if (units[p] !== closing) throw MISS;
  return p + 1;
}

/** After `null`. */
export function skipNull(units: Units, p: number): number {
  if (units[p] === 0x6e && units[p + 1] === 0x75 && units[p + 2] === 0x6c && units[p + 3] === 0x6c)
    return p + 4;
  throw MISS;
}

/** After `true` or `false`. */
export function skipBoolean(units: Units, p: number): number {
  if (units[p] === 0x74 && units[p + 1] === 0x72 && units[p + 2] === 0x75 && units[p + 3] === 0x65)
    return p + 4;
  if (
    units[p] === 0x66 &&
    units[p + 1] === 0x61 &&
    units[p + 2] === 0x6c &&
    units[p + 3] === 0x73 &&
    units[p + 4] === 0x65
  ) {
    return p + 5;
  }
  throw MISS;
}

const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= ZERO && unit <= NINE;

function skipDigits(units: Units, at: number): number {
  if (!isDigit(units[at])) throw MISS;
  let p = at + 1;
  while (isDigit(units[p])) p += 1;
  return p;
}

/** After the digits of a whole number as JSON has them: nothing but 0 begins with 0. */
function skipWhole(units: Units, at: number): number {
  const from = units[at] === MINUS ? at + 1 : at;
  return units[from] === ZERO ? from + 1 : skipDigits(units, from);
}

/** After a whole number of 32 bits; one that might have more, or is written in another way, is not for here. */
export function skipInt(units: Units, at: number): number {
  const p = skipWhole(units, at);
  const next = units[p];
  // A zero has no sign in GraphQL.
  if (units[at] === MINUS && units[at + 1] === ZERO) throw MISS;
  if (p - at > 9 || next === DOT || next === 0x65 || next === 0x45) throw MISS;
  return p;
}

/** After a number that a double surely holds. */
export function skipFloat(units: Units, at: number): number {
  const p = skipWhole(units, at);
  const end = units[p] === DOT ? skipDigits(units, p + 1) : p;
  if (end - at > 200) throw MISS;
  if (units[end] !== 0x65 && units[end] !== 0x45) return end;
  const sign = units[end + 1];
  const exponent = sign === 0x2b || sign === MINUS ? end + 2 : end + 1;
  const past = skipDigits(units, exponent);
  if (past - exponent > 2) throw MISS;
  return past;
}

function skipNumber(units: Units, at: number): number {
  let p = skipWhole(units, at);
  if (units[p] === DOT) p = skipDigits(units, p + 1);
  if (units[p] !== 0x65 && units[p] !== 0x45) return p;
  const sign = units[p + 1];
  return skipDigits(units, sign === 0x2b || sign === MINUS ? p + 2 : p + 1);
}

const ESCAPED = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));

function isHex(unit: number | undefined): boolean {
  return isDigit(unit) || (unit !== undefined && (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
}

/** After the string that begins at `at`, whose escapes are those of JSON. */
export function skipEscapedString(units: Units, at: number): number {
  let p = at + 1;
  for (;;) {
    const unit = units[p];
    if (unit === QUOTE) return p + 1;
    if (unit === undefined || unit < SPACE) throw MISS;
    if (unit !== BACKSLASH) {
      p += 1;
      continue;
    }
    const escaped = units[p + 1] ?? 0;
    if (escaped === 0x75) {
      for (let i = 2; i < 6; i += 1) if (!isHex(units[p + i])) throw MISS;
      p += 6;
    } else if (ESCAPED.has(escaped)) {
      p += 2;
    } else {
      throw MISS;
    }
  }
}

/** After any JSON value. */
export function skipValue(units: Units, at: number, depth = 0): number {
  if (depth > MAX_DEPTH) throw MISS;
  switch (units[at]) {
    case QUOTE:
      return skipEscapedString(units, at);
    case 0x6e:
      return skipNull(units, at);
    case 0x74:
    case 0x66:
      return skipBoolean(units, at);
    case 0x5b:
      return skipItems(units, at, depth);
    case 0x7b:
      return skipMembers(units, at, depth);
    default:
      return skipNumber(units, at);
  }
}

function skipItems(units: Units, at: number, depth: number): number {
  let p = skipSpaces(units, at + 1);
  if (units[p] === 0x5d) return p + 1;
  for (;;) {
    p = skipSpaces(units, skipValue(units, p, depth + 1));
    if (units[p] === 0x5d) return p + 1;
    if (units[p] !== 0x2c) throw MISS;
    p = skipSpaces(units, p + 1);
  }
}

function skipMembers(units: Units, at: number, depth: number): number {
  let p = skipSpaces(units, at + 1);
  if (units[p] === 0x7d) return p + 1;
  for (;;) {
    if (units[p] !== QUOTE) throw MISS;
    p = skipSpaces(units, skipEscapedString(units, p));
    if (units[p] !== 0x3a) throw MISS;
    p = skipSpaces(units, skipValue(units, skipSpaces(units, p + 1), depth + 1));
    if (units[p] === 0x7d) return p + 1;
    if (units[p] !== 0x2c) throw MISS;
    p = skipSpaces(units, p + 1);
  }
}
