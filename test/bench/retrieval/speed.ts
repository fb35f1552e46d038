import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import type { DocumentSearch } from '#runtime/domain/documents/ports.ts';
import { createDocumentSearch } from '#runtime/domain/documents/search-documents.ts';
import { passagesAt, searchFullText } from '#runtime/store/documents/full-text.ts';
import { insertPassages } from '#runtime/store/documents/passages.ts';
import { createVectorStore } from '#runtime/store/documents/vectors.ts';

const PASSAGES_PER_DOCUMENT = 500;
const WORDS_PER_PASSAGE = 120;
const VOCABULARY = 30_000;

/** The same numbers on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Without stop words the commonest word of a language stands in nearly every second passage. */
const OFFSET = 30;
/** A word by its place among the commonest, as the law of Zipf and Mandelbrot has it. */
const zipf = (random: () => number): number =>
  Math.floor(OFFSET * (1 + VOCABULARY / OFFSET) ** random() - OFFSET);
const wordAt = (place: number): string => {
  const letters = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = place + 100; rest > 0; rest = Math.floor(rest / 70))
    word += `${letters[rest % 14]}${vowels[Math.floor(rest / 14) % 5]}`;
  return word;
};

/** A page of so many lines, the same for the same seed. */
export function pageOf(seed: number, lines: number, wordsPerLine: number): string {
  const random = createRandom(seed);
  const words = (): string => Array.from({ length: wordsPerLine }, () => wordAt(zipf(random))).join(' ');
  return Array.from({ length: lines }, words).join('\n');
}

/** An instance with so many passages of words that are as common as those of languages are. */
export async function fillInstance(db: Db, passages: number): Promise<string> {
  const random = createRandom(1);
  const instanceId = newId();
  const vectors = createVectorStore(db, MODEL);
  for (let made = 0; made < passages; made += PASSAGES_PER_DOCUMENT) {
    const id = newId();
    const cut = Array.from({ length: PASSAGES_PER_DOCUMENT }, () => ({
      heading: `${wordAt(zipf(random))} ${wordAt(zipf(random))}`,
      text: Array.from({ length: WORDS_PER_PASSAGE }, () => wordAt(zipf(random))).join(' '),
      page: null,
    }));
    await db.transaction(async (tx) => {
      await tx.execute(sql`
        INSERT INTO documents (id, instance_id, organization_id, name, media_type, bytes, content_hash, state)
        VALUES (${id}, ${instanceId}, ${instanceId}, ${`Document ${made}`}, 'text/plain', 1, ${id}, 'READY')`);
      const totals = await insertPassages(tx, { id, instanceId, name: `Document ${made}` }, cut);
      await tx.execute(sql`UPDATE documents SET passages = ${totals.passages}, length = ${totals.length},
        language = ${totals.language} WHERE id = ${id}`);
    });
    const numbers = Array.from({ length: PASSAGES_PER_DOCUMENT }, (_value, index) => index);
    await vectors.put(
      id,
      numbers.map((number) => ({ number, vector: vector(random) })),
    );
  }
  await db.execute(sql`VACUUM ANALYZE document_passages`);
  await db.execute(sql`VACUUM ANALYZE passage_vectors`);
  await db.execute(sql`VACUUM ANALYZE document_words`);
  return instanceId;
}

/**
 * How long searches take in milliseconds, one after the other, for questions of two to eight words: by words, and by
 * meaning too; and beside them a statement that says how fast the machine is just now.
 */
export async function searchTimes(
  db: Db,
  instanceId: string,
  count: number,
): Promise<Record<'fullText' | 'fused' | 'baseline', number[]>> {
  const random = createRandom(2);
  const search = fusedSearch(db, random);
  const times = { fullText: [] as number[], fused: [] as number[], baseline: [] as number[] };
  for (let asked = 0; asked < count; asked++) {
    const words = Array.from({ length: 2 + Math.floor(random() * 7) }, () => wordAt(zipf(random)));
    times.fullText.push(await timeOf(() => searchFullText(db, instanceId, words.join(' '), 10)));
    times.fused.push(await timeOf(() => search(instanceId, words.join(' '), 10)));
    times.baseline.push(await timeOf(() => db.execute(BASELINE)));
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return times;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The same work each time. */
const BASELINE = sql`SELECT sum(n::bigint * n) FROM generate_series(1, 50000) AS n`;

/** As with an embeddings endpoint that answers at once. */
const fusedSearch = (db: Db, random: () => number): DocumentSearch =>
  createDocumentSearch({
    fullText: (...asked) => searchFullText(db, ...asked),
    passagesAt: (...asked) => passagesAt(db, ...asked),
    meaning: {
      embeddings: { model: MODEL, embed: async (texts) => texts.map(() => vector(random)) },
      vectors: createVectorStore(db, MODEL),
    },
    logger: createLogger('bench', 'warn'),
  });

const MODEL = 'bench';
const DIMENSIONS = 384;

/** Of length one. What it means is nothing to how long a search takes. */
function vector(random: () => number): Float32Array {
  const components = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const length = Math.hypot(...components);
  return components.map((component) => component / length);
}
