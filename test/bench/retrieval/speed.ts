import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { createLogger } from '#common/process/logging.ts';
import type { DocumentSearch, VectorStore } from '#runtime/domain/documents/ports.ts';
import { createDocumentSearch } from '#runtime/domain/documents/search-documents.ts';
import { passagesAt, searchFullText } from '#runtime/store/documents/full-text.ts';
import { insertPassages } from '#runtime/store/documents/passages.ts';
import { familyCpuSeconds, parentOf } from '../load/process-statistics.ts';
import { createRandom } from './random.ts';
import { createMeanings, MODEL, ownWay, questionsNear, type Way } from './meaning.ts';

const PASSAGES_PER_DOCUMENT = 500;
const WORDS_PER_PASSAGE = 120;
const VOCABULARY = 30_000;

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
export async function fillInstance(db: Db, ways: readonly Way[], passages: number): Promise<string> {
  const random = createRandom(1);
  const instanceId = newId();
  const { vectors } = ownWay(ways);
  const meanings = createMeanings(random);
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
    const ofDocument = meanings.ofDocument(PASSAGES_PER_DOCUMENT);
    await vectors.put(
      id,
      ofDocument.map((vector, number) => ({ number, vector })),
    );
    await vectors.complete(id);
  }
  await db.execute(sql`VACUUM ANALYZE`);
  return instanceId;
}

/** What searches of one kind took. */
export interface SearchCosts {
  /** In order of size. */
  timesMs: number[];
  /** Of all together. Clocks of CPU time are coarse: what they say of many is right. */
  ownCpuMs: number;
  postgresCpuMs: number;
}

/**
 * What searches take, one after the other, for questions of two to eight words: by words, by meaning and by both, in
 * each way; and beside them a statement that says how fast the machine is just now.
 */
export async function searchCosts(
  db: Db,
  ways: readonly Way[],
  instanceId: string,
  count: number,
): Promise<Map<string, SearchCosts>> {
  const random = createRandom(2);
  const questions = await questionsNear(db, instanceId, count, random);
  const postgresPid = await pidOfPostgres(db);
  let asked = 0;
  const searches = ways.map(({ name, vectors }) => ({
    name,
    vectors,
    fused: fusedSearch(db, vectors, () => questions[asked % count] as Float32Array),
  }));
  const costs = new Map<string, SearchCosts>();
  const add = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const to = costs.get(name) ?? { timesMs: [], ownCpuMs: 0, postgresCpuMs: 0 };
    costs.set(name, to);
    const [own, postgres, begun] = [ownCpuMs(), postgresCpuMs(postgresPid), performance.now()];
    await work();
    to.timesMs.push(performance.now() - begun);
    to.ownCpuMs += ownCpuMs() - own;
    to.postgresCpuMs += postgresCpuMs(postgresPid) - postgres;
  };
  for (; asked < count; asked++) {
    const words = Array.from({ length: 2 + Math.floor(random() * 7) }, () => wordAt(zipf(random))).join(' ');
    const vector = questions[asked % count] as Float32Array;
    await add('full text', () => searchFullText(db, instanceId, words, 10));
    for (const { name, vectors, fused } of searches) {
      await add(`meaning, by ${name}`, () => vectors.nearest(instanceId, vector, 50));
      await add(`fused, by ${name}`, () => fused(instanceId, words, 10));
    }
    await add('a sum of 50,000 squares', () => db.execute(BASELINE));
  }
  for (const { timesMs } of costs.values()) timesMs.sort((a, b) => a - b);
  return costs;
}

/** Of the parent of all its processes. */
async function pidOfPostgres(db: Db): Promise<number> {
  const { rows } = await db.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
  return parentOf(rows[0]?.pid ?? 0) ?? 0;
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const postgresCpuMs = (pid: number): number => (familyCpuSeconds(pid) ?? Number.NaN) * 1_000;

/** The same work each time. */
const BASELINE = sql`SELECT sum(n::bigint * n) FROM generate_series(1, 50000) AS n`;

/** As with an embeddings endpoint that answers at once. */
const fusedSearch = (db: Db, vectors: VectorStore, asked: () => Float32Array): DocumentSearch =>
  createDocumentSearch({
    fullText: (...given) => searchFullText(db, ...given),
    passagesAt: (...given) => passagesAt(db, ...given),
    meaning: {
      embeddings: { model: MODEL, embed: async (texts) => texts.map(asked) },
      vectors,
    },
    logger: createLogger('bench', 'warn'),
  });
