import { sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';

const BATCH = 500;

export interface StoredVector {
  number: number;
  vector: Float32Array;
}

/** The vectors of a document's passages, some hundred at a time, in their order. */
export async function* eachVector(
  db: Executor,
  documentId: string,
  model: string,
): AsyncGenerator<StoredVector[]> {
  for (let after = -1; ;) {
    const { rows } = await db.execute<{ number: number; vector: Buffer }>(sql`
      SELECT number, vector FROM passage_vectors
      WHERE document_id = ${documentId} AND model = ${model} AND number > ${after} ORDER BY number LIMIT ${BATCH}`);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ number, vector }) => ({ number, vector: vectorOf(vector) }));
    after = last.number;
  }
}

/** Little-endian, as 32-bit floats. */
export const bytesOf = (vector: Float32Array): Buffer => {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, component] of vector.entries()) bytes.writeFloatLE(component, index * 4);
  return bytes;
};

/** The bytes of a row stand anywhere in memory, numbers only at multiples of their size. */
export const vectorOf = ({ buffer, byteOffset, byteLength }: Buffer): Float32Array =>
  new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
