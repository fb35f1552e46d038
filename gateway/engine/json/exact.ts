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

/** More digits than a double is sure to keep. */
const MANY_DIGITS = /[\d.]{16}/u;

/** Whether reading and printing the text may change a number in it; digits in strings are taken for numbers. */
function mayLoseDigits(text: string): boolean {
  return MANY_DIGITS.test(text);
}

/** As JSON.parse, but numbers that a double can not hold keep their digits: custom scalars may be of any size. */
export function parseExactly(text: string): unknown {
  if (!mayLoseDigits(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value, { source }) => {
    return typeof value === 'number' && source !== undefined ? exactNumber(source) : value;
  });
}

/** What a number's text means: the same number, or the text where none is the same. */
export function exactNumber(text: string): number | RawNumber {
  const number = Number(text);
  return MANY_DIGITS.test(text) && String(number) !== text ? JSON.rawJSON(text) : number;
}

/** The nearest double, for types that hold no more. */
export function plainNumber(value: unknown): unknown {
  return isRawNumber(value) ? Number(value.rawJSON) : value;
}

/** All the digits as text. */
export function digitsOf(value: unknown): unknown {
  return isRawNumber(value) ? value.rawJSON : value;
}

function isRawNumber(value: unknown): value is RawNumber {
  return JSON.isRawJSON(value);
}
