/** A number that JSON.stringify prints with the digits that it came with. */
interface RawNumber {
  readonly rawJSON: string;
}

declare const JSON: {
  rawJSON(text: string): RawNumber;
  isRawJSON(value: unknown): boolean;
  parse(
    text: string,
    reviver?: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
};

/* These go through whole texts, which takes V8 ten times as long where it is told of Unicode. */
/* oxlint-disable require-unicode-regexp */
/** More digits than a double is sure to keep. */
const MANY_DIGITS = /[\d.]{16}/;
/** An exponent that may be beyond a double's; digits of ids look like one, too, so that a second look is worth it. */
const FAR_EXPONENT = /\d[eE][+-]?\d{3}/;
const NUMBER_WITH_FAR_EXPONENT = /(?:^|[\s:,[])-?\d[\d.]*[eE][+-]?\d{3}/;
/* oxlint-enable require-unicode-regexp */

/** Whether reading and printing the text may change a number in it; digits in strings are taken for numbers. */
export function mayLoseDigits(text: string): boolean {
  return MANY_DIGITS.test(text) || (FAR_EXPONENT.test(text) && NUMBER_WITH_FAR_EXPONENT.test(text));
}

/** As JSON.parse, but numbers that a double can not hold keep their digits: custom scalars may be of any size. */
export function parseExactly(text: string): unknown {
  if (!mayLoseDigits(text)) return JSON.parse(text);
  try {
    return JSON.parse(text, (_key, value, { source }) => {
      return typeof value === 'number' && source !== undefined ? exactNumber(source) : value;
    });
  } catch (error) {
    // So deep that JavaScript cannot look at each value: nobody takes that, whatever its digits are.
    if (error instanceof RangeError) return JSON.parse(text);
    throw error;
  }
}

/** What a number's text means: the same number, or the text where none is the same. */
export function exactNumber(text: string): number | RawNumber {
  const number = Number(text);
  return mayLoseDigits(text) && String(number) !== text ? JSON.rawJSON(text) : number;
}

/** The nearest double, for types that hold no more. */
export function plainNumber(value: unknown): unknown {
  return isRawNumber(value) ? Number(value.rawJSON) : value;
}

/** All the digits as text. */
export function digitsOf(value: unknown): unknown {
  return isRawNumber(value) ? value.rawJSON : value;
}

/** A number to compare with others: all the digits count. */
export function comparable(value: unknown): unknown {
  if (!isRawNumber(value)) return value;
  return /^-?\d+$/u.test(value.rawJSON) ? BigInt(value.rawJSON) : Number(value.rawJSON);
}

/** What was made of JSON that JavaScript read, with the digits of the same JSON read exactly. */
export function withDigits(value: unknown, exact: unknown): unknown {
  if (isRawNumber(exact)) return typeof value === 'string' ? exact.rawJSON : exact;
  if (Array.isArray(value) && Array.isArray(exact)) return value.map((item, i) => withDigits(item, exact[i]));
  if (!isRecord(value) || !isRecord(exact)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      Object.hasOwn(exact, key) ? withDigits(item, exact[key]) : item,
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRawNumber(value: unknown): value is RawNumber {
  return JSON.isRawJSON(value);
}
