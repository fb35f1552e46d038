import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import type { VectorStore } from '#runtime/domain/documents/ports.ts';
import { embedDocument } from '#runtime/domain/documents/embed-document.ts';
import { MAX_PASSAGES } from '#runtime/store/documents/pgvector.ts';
import { createVectorStore } from '#runtime/store/documents/vectors.ts';
import { trigramVector } from '#test/harness/embeddings-server.ts';

export const MODEL = 'bench';
const DIMENSIONS = 384;
const TOPICS = 500;
const NEAREST = 5;

/** By the letters of its words: misspelt ones, and those of one stem, are near each other. */
export const meaningOf = (text: string): Float32Array =>
  ofLengthOne(Float32Array.from(trigramVector(text, MODEL)));

/** A way to the nearest passages: `signs`, and `pgvector` where the database has it. */
export interface Way {
  name: string;
  vectors: VectorStore;
  /** Of an instance that is searched by it. */
  maxPassages: number;
}

/** The ways that there are, that which the runtime takes last: what it keeps is kept for all. */
export async function waysByMeaning(db: Db): Promise<Way[]> {
  const logger = createLogger('bench', 'warn');
  const [signs, pgvector] = [createVectorStore(db, MODEL, logger), createVectorStore(db, MODEL, logger)];
  const ways = [{ name: 'signs', vectors: signs, maxPassages: Infinity }];
  if (await pgvector.lookForExtension())
    ways.push({ name: 'pgvector', vectors: pgvector, maxPassages: MAX_PASSAGES });
  return ways;
}

/** The store of the way that the runtime takes. */
export const ownWay = (ways: readonly Way[]): Way => {
  const way = ways.at(-1);
  if (!way) throw new Error('there is no way');
  return way;
};

/** Gives all passages of an instance their vectors, as the jobs do with an endpoint. */
export async function embedByTrigrams(db: Db, ways: readonly Way[], instanceId: string): Promise<void> {
  const embeddings = { model: MODEL, embed: async (texts: readonly string[]) => texts.map(meaningOf) };
  const { rows } = await db.execute<{ id: string }>(
    sql`SELECT id FROM documents WHERE instance_id = ${instanceId}`,
  );
  for (const { id } of rows)
    await embedDocument(id, embeddings, ownWay(ways).vectors, AbortSignal.timeout(60_000));
}

/**
 * Vectors of made up documents: what is peculiar to a passage outweighs its topic and its document, so that all the
 * others are nearly equally far from it. Those of texts are easier to tell apart.
 */
export function createMeanings(random: () => number): { ofDocument(passages: number): Float32Array[] } {
  const topics = Array.from({ length: TOPICS }, () => direction(random));
  const topic = (): Float32Array => topics[Math.floor(random() * TOPICS)] as Float32Array;
  return {
    ofDocument(passages) {
      const [document, own] = [direction(random), topic()];
      return Array.from({ length: passages }, () =>
        blend([0.5, random() < 0.6 ? own : topic()], [0.4, document], [0.77, direction(random)]),
      );
    },
  };
}

/** What is asked of passages of an instance: at a cosine of about three quarters to one of them. */
export async function questionsNear(
  db: Db,
  instanceId: string,
  count: number,
  random: () => number,
): Promise<Float32Array[]> {
  const { rows } = await db.execute<{ vector: Buffer }>(sql`
    SELECT vector FROM passage_vectors WHERE instance_id = ${instanceId}
    ORDER BY md5(document_id::text || number), document_id, number LIMIT ${count}`);
  return rows.map(({ vector }) => blend([0.75, vectorOf(vector)], [0.66, direction(random)]));
}

/** Which way, how many questions, and which share of the passages that are nearest to them is found among the first five. */
export async function recallOfNearest(
  db: Db,
  { name, vectors }: Way,
  instanceId: string,
  questions: readonly Float32Array[],
): Promise<[string, string, string]> {
  const exact = await nearestExactly(db, instanceId, questions);
  let shares = 0;
  for (const [index, question] of questions.entries()) {
    const found = await vectors.nearest(instanceId, question, NEAREST);
    const places = new Set(found.map(({ documentId, number }) => `${documentId} ${number}`));
    const expected = exact[index] ?? [];
    shares += expected.filter((place) => places.has(place)).length / expected.length;
  }
  return [name, String(questions.length), (shares / questions.length).toFixed(3)];
}

async function nearestExactly(
  db: Db,
  instanceId: string,
  questions: readonly Float32Array[],
): Promise<string[][]> {
  const nearest = questions.map(() => [] as { place: string; likeness: number }[]);
  const { rows: documents } = await db.execute<{ id: string }>(
    sql`SELECT id FROM documents WHERE instance_id = ${instanceId}`,
  );
  for (const { id } of documents) {
    const { rows } = await db.execute<{ number: number; vector: Buffer }>(
      sql`SELECT number, vector FROM passage_vectors WHERE document_id = ${id}`,
    );
    const passages = rows.map(({ number, vector }) => ({ number, vector: vectorOf(vector) }));
    for (const [index, question] of questions.entries()) {
      const ofDocument = passages.map(({ number, vector }) => ({
        place: `${id} ${number}`,
        likeness: product(question, vector),
      }));
      nearest[index] = [...(nearest[index] ?? []), ...ofDocument]
        .toSorted((a, b) => b.likeness - a.likeness)
        .slice(0, NEAREST);
    }
  }
  return nearest.map((places) => places.map(({ place }) => place));
}

const vectorOf = (bytes: Buffer): Float32Array =>
  Float32Array.from({ length: bytes.length / 4 }, (_value, index) => bytes.readFloatLE(index * 4));

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (const [index, component] of a.entries()) sum += component * (b[index] ?? 0);
  return sum;
}

/** Nearly a normal distribution in each component, so that no direction is likelier than another. */
const direction = (random: () => number): Float32Array =>
  ofLengthOne(Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() + random() - 2));

function blend(...parts: readonly [share: number, vector: Float32Array][]): Float32Array {
  const sum = Float32Array.from({ length: DIMENSIONS }, (_value, index) =>
    parts.reduce((total, [share, vector]) => total + share * (vector[index] ?? 0), 0),
  );
  return ofLengthOne(sum);
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((component) => component / length);
}
