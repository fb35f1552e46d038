import { sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import type { CutPassage } from '../../domain/documents/cut-passages.ts';
import { languageOf, withWordsApart, type Language } from '../../domain/documents/language.ts';
import type { Passage } from '../../domain/engine/flow-run.ts';

const BATCH = 500;

/** Keeps the passages of a document under its words; the document is found by them once it is READY. */
export async function insertPassages(
  tx: Executor,
  { id, instanceId }: { id: string; instanceId: string },
  passages: readonly CutPassage[],
): Promise<Language> {
  const language = languageOf(passages.map(({ text }) => text).join('\n'));
  for (let from = 0; from < passages.length; from += BATCH) {
    const rows = passages.slice(from, from + BATCH).map(({ text, page }, index) => ({
      number: from + index,
      text,
      page,
      words: withWordsApart(text),
    }));
    await tx.execute(sql`
      WITH given AS (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (number int, text text, page int, words text)
      ), inserted AS (
        INSERT INTO document_passages (document_id, number, text, page, words, length)
        SELECT ${id}::uuid, number, text, page,
          ts || to_tsvector('simple', ${instanceWord(instanceId)}), (SELECT coalesce(sum(cardinality(positions)), 0) FROM unnest(ts))
        FROM given, LATERAL to_tsvector(${language}::regconfig, given.words) AS ts
        RETURNING words
      ), counted AS (
        SELECT lexeme, count(*)::int AS passages FROM inserted, unnest(words) WHERE lexeme <> ${instanceWord(instanceId)}
        GROUP BY lexeme ORDER BY lexeme
      )
      INSERT INTO document_words (instance_id, word, passages) SELECT ${instanceId}::uuid, lexeme, passages FROM counted
      ON CONFLICT (instance_id, word) DO UPDATE SET passages = document_words.passages + excluded.passages`);
  }
  return language;
}

/** Takes a document's passages out of the index. */
export async function deletePassages(
  tx: Executor,
  { id, instanceId }: { id: string; instanceId: string },
): Promise<void> {
  await tx.execute(sql`
    WITH deleted AS (DELETE FROM document_passages WHERE document_id = ${id} RETURNING words),
    counted AS (SELECT lexeme, count(*)::int AS passages FROM deleted, unnest(words) GROUP BY lexeme),
    locked AS (
      SELECT w.word, counted.passages FROM document_words w JOIN counted ON counted.lexeme = w.word
      WHERE w.instance_id = ${instanceId} ORDER BY w.word FOR UPDATE OF w
    )
    UPDATE document_words w SET passages = greatest(0, w.passages - locked.passages)
    FROM locked WHERE w.instance_id = ${instanceId} AND w.word = locked.word`);
}

/** No other word looks like this one. */
const instanceWord = (instanceId: string): string => `i${instanceId.replaceAll('-', '')}`;

/** Ranked in full are so many passages; the rarest words of the query choose them. */
const CANDIDATES = 2_000;
const RANKED = 100;
const MAX_QUERY_CHARACTERS = 2_000;
const MAX_WORDS = 32;

/** Okapi BM25's constants, as everybody has them. */
const K1 = 1.2;
const B = 0.75;

interface Word {
  word: string;
  passages: number;
}

interface Candidate {
  documentId: string;
  documentName: string;
  text: string;
  page: number | null;
  length: number;
  counts: Record<string, number>;
  [column: string]: unknown;
}

/**
 * The best passages for a query, by BM25: any of its words may stand in them, rare words and short passages weigh
 * more. Words are taken apart by the languages of the instance's documents.
 */
export async function searchPassages(
  db: Db,
  instanceId: string,
  query: string,
  limit: number,
): Promise<Passage[]> {
  const text = withWordsApart(query.slice(0, MAX_QUERY_CHARACTERS).replaceAll('\0', ' ').toWellFormed());
  const {
    rows: [sizes],
  } = await db.execute<{ passages: number; average: number; languages: Language[] | null }>(sql`
    SELECT coalesce(sum(passages), 0)::int AS passages, array_agg(DISTINCT language) AS languages FROM documents
    WHERE instance_id = ${instanceId} AND state = 'READY' AND deleted_at IS NULL`);
  if (!sizes || sizes.passages === 0) return [];
  const { rows: words } = await db.execute<Word & Record<string, unknown>>(sql`
    SELECT w.word, w.passages FROM document_words w WHERE w.instance_id = ${instanceId} AND w.passages > 0 AND w.word IN (
      SELECT lexeme FROM unnest(${sql.param(sizes.languages ?? ['simple'])}::text[]) AS language,
        LATERAL unnest(to_tsvector(language::regconfig, ${text})))
    ORDER BY w.passages LIMIT ${MAX_WORDS}`);
  const candidates = await candidatesFor(db, instanceId, words);
  return rank(candidates, words, sizes.passages).slice(0, limit);
}

async function candidatesFor(db: Db, instanceId: string, words: readonly Word[]): Promise<Candidate[]> {
  const chosen: string[] = [];
  let sum = 0;
  for (const { word, passages } of words) {
    if (chosen.length > 0 && sum + passages > CANDIDATES) break;
    chosen.push(word);
    sum += passages;
  }
  if (chosen.length === 0) return [];
  const any = orQuery(chosen);
  const all = orQuery(words.map(({ word }) => word));
  const { rows } = await db.execute<Candidate>(sql`
    SELECT found.*, counts.counts FROM (
      SELECT d.id AS "documentId", d.name AS "documentName", p.text, p.page, p.length, p.words,
        ts_rank(p.words, ${all}, 1) AS roughly
      FROM (SELECT * FROM document_passages
        WHERE words @@ (${orQuery([instanceWord(instanceId)])} && ${any}) LIMIT ${CANDIDATES * 2}) AS p
      JOIN documents d ON d.id = p.document_id
      WHERE d.instance_id = ${instanceId} AND d.state = 'READY' AND d.deleted_at IS NULL
      ORDER BY roughly DESC, p.document_id, p.number LIMIT ${RANKED}
    ) AS found, LATERAL (
      SELECT jsonb_object_agg(lexeme, cardinality(positions)) AS counts FROM unnest(found.words)
      WHERE lexeme = ANY(${sql.param(words.map(({ word }) => word))})
    ) AS counts`);
  return rows;
}

/** Any of these words, as they stand in the index. */
const orQuery = (words: readonly string[]): SQL =>
  sql`${words.map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' | ')}::tsquery`;

function rank(candidates: readonly Candidate[], words: readonly Word[], all: number): Passage[] {
  const average = candidates.reduce((sum, { length }) => sum + length, 0) / Math.max(1, candidates.length);
  const weights = new Map(
    words.map(({ word, passages }) => [word, Math.log(1 + (all - passages + 0.5) / (passages + 0.5))]),
  );
  const scoreOf = ({ counts, length }: Candidate): number =>
    Object.entries(counts ?? {}).reduce((score, [word, count]) => {
      const saturation = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / Math.max(1, average)));
      return score + Math.max(0, weights.get(word) ?? 0) * saturation;
    }, 0);
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate: { documentId, documentName, text, page }, score }) => ({
      documentId,
      documentName,
      text,
      page,
      score,
    }));
}
