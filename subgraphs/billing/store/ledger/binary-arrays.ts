import { isUuid } from '#common/ids.ts';

/**
 * Arrays as PostgreSQL keeps them, so that it need not read ids and numbers out of a text: of many holds that was a part
 * of what they cost. What is not of the type goes as text, for PostgreSQL to refuse.
 */
export const uuids = (values: readonly (string | null)[]): unknown =>
  values.every((value) => value === null || isUuid(value))
    ? binaryArray({ type: 2950, width: 16 }, values, (bytes, at, value) =>
        bytes.write(value.replaceAll('-', ''), at, 'hex'),
      )
    : values;

export const bigints = (values: readonly (number | null)[]): unknown =>
  values.every((value) => value === null || Number.isSafeInteger(value))
    ? binaryArray({ type: 20, width: 8 }, values, (bytes, at, value) =>
        bytes.writeBigInt64BE(BigInt(value), at),
      )
    : values;

const DIMENSION_BYTES = 20;
const LENGTH_BYTES = 4;

/** Of one dimension, or of none when it is empty; each element after its length, which is -1 for null. */
function binaryArray<T>(
  { type, width }: { type: number; width: number },
  values: readonly (T | null)[],
  write: (bytes: Buffer, at: number, value: T) => void,
): Buffer {
  const nulls = values.filter((value) => value === null).length;
  const bytes = Buffer.alloc(
    DIMENSION_BYTES + LENGTH_BYTES * values.length + width * (values.length - nulls),
  );
  [values.length === 0 ? 0 : 1, nulls === 0 ? 0 : 1, type, values.length, 1].forEach((number, index) =>
    bytes.writeInt32BE(number, 4 * index),
  );
  let at = DIMENSION_BYTES;
  for (const value of values) {
    bytes.writeInt32BE(value === null ? -1 : width, at);
    at += LENGTH_BYTES;
    if (value === null) continue;
    write(bytes, at, value);
    at += width;
  }
  return values.length === 0 ? bytes.subarray(0, 12) : bytes;
}
