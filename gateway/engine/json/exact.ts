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
