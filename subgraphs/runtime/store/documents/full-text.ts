import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { languageOf, withWordsApart, type Language } from '../../domain/documents/language.ts';
import type { PassagePlace } from '../../domain/documents/ports.ts';
import type { PlacedPassage } from '../../domain/documents/search-documents.ts';
import { instanceWord, usualLanguage } from './passages.ts';

/** So many passages are ranked; the rarest words of the query choose them. */
const CANDIDATES = 1_000;
const MAX_QUERY_CHARACTERS = 2_000;
const MAX_WORDS = 32;

/** Okapi BM25's constants, as everybody has them. */
const K1 = 1.2;
const B = 0.75;

interface Word {
  word: string;
  passages: number;
}

/** How much an instance's documents are together. */
interface Sizes {
  passages: number;
  length: number;
  languages: Language[] | null;
}

/**
 * The best passages for a query, by BM25: any of its words may stand in them, rare words and short passages weigh
 * more. Words are taken apart by the languages of the instance's documents.
 */
export async function searchFullText(
  db: Db,
  instanceId: string,
  query: string,
  limit: number,
): Promise<PlacedPassage[]> {
  const text = withWordsApart(query.slice(0, MAX_QUERY_CHARACTERS).replaceAll('\0', ' ').toWellFormed());
  const {
    rows: [sizes],
  } = await db.execute<{ [column in keyof Sizes]: Sizes[column] }>(sql`
    SELECT coalesce(sum(passages), 0)::int AS passages, coalesce(sum(length), 0)::float8 AS length,
      array_agg(DISTINCT language) AS languages FROM documents
    WHERE instance_id = ${instanceId} AND state = 'READY' AND deleted_at IS NULL`);
  if (!sizes || sizes.passages === 0) return [];
  const languages = sizes.languages ?? ['simple'];
  const asked = languageOf(
    query,
    languages.length === 1 ? languages[0] : await usualLanguage(db, instanceId),
  );
  // What says nothing in the question's language (`with`) would be a rare word, and so a weighty one, in another.
  const { rows: words } = await db.execute<Word & Record<string, unknown>>(sql`
    SELECT w.word, w.passages FROM document_words w WHERE w.instance_id = ${instanceId} AND w.passages > 0 AND w.word IN (
      SELECT found.lexeme FROM unnest(to_tsvector('simple', ${text})) AS said,
        unnest(${sql.param(languages)}::text[]) AS language,
        LATERAL unnest(to_tsvector(language::regconfig, said.lexeme)) AS found
      WHERE to_tsvector(${asked}::regconfig, said.lexeme) <> '')
    ORDER BY w.passages LIMIT ${MAX_WORDS}`);
  if (words.length === 0) return [];
  const { rows } = await db.execute<Row>(bestPassages(instanceId, words, sizes, limit));
  return rows;
}

type Row = { [column in keyof PlacedPassage]: PlacedPassage[column] };

/** Passages of an instance at their places, in no order; those that are gone are left out. */
export async function passagesAt(
  db: Db,
  instanceId: string,
  places: readonly PassagePlace[],
): Promise<PlacedPassage[]> {
  if (places.length === 0) return [];
  const { rows } = await db.execute<Row>(sql`
    SELECT d.id AS "documentId", d.name AS "documentName", p.number, p.heading, p.text, p.page, 0 AS score
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS place ("documentId" uuid, number int)
    JOIN document_passages p ON p.document_id = place."documentId" AND p.number = place.number
    JOIN documents d ON d.id = p.document_id
    WHERE d.instance_id = ${instanceId} AND d.state = 'READY' AND d.deleted_at IS NULL`);
  return rows;
}

function bestPassages(instanceId: string, words: readonly Word[], sizes: Sizes, limit: number): SQL {
  const average = Math.max(1, sizes.length / sizes.passages);
  const any = lexemes(
    candidateWords(words).map(({ word }) => word),
    ' | ',
  );
  const score = sql.join(
    words.map((word) => sql`${idf(word, sizes.passages) * (K1 + 1)}::float8 * ${saturation(word)}`),
    sql` + `,
  );
  return sql`
    SELECT d.id AS "documentId", d.name AS "documentName", p.number, p.heading, p.text, p.page, best.score
    FROM (
      SELECT document_id, number, ${score} AS score
      FROM (SELECT document_id, number, words, ${K1 * (1 - B)}::float8 + ${(K1 * B) / average}::float8 * length AS norm
        FROM document_passages
        WHERE words @@ (${lexemes([instanceWord(instanceId)], '')} && ${any}) LIMIT ${CANDIDATES * 2}) AS p
      ORDER BY score DESC, document_id, number LIMIT ${limit}
    ) AS best
    JOIN document_passages p USING (document_id, number)
    JOIN documents d ON d.id = best.document_id
    WHERE d.instance_id = ${instanceId} AND d.state = 'READY' AND d.deleted_at IS NULL
    ORDER BY best.score DESC, d.id, p.number`;
}

/** The rarest words, as long as not too many passages have them; the others only add to the score. */
function candidateWords(words: readonly Word[]): Word[] {
  const chosen: Word[] = [];
  let sum = 0;
  for (const word of words) {
    if (chosen.length > 0 && sum + word.passages > CANDIDATES) break;
    chosen.push(word);
    sum += word.passages;
  }
  return chosen;
}

const idf = ({ passages }: Word, all: number): number =>
  Math.log(1 + Math.max(0, all - passages + 0.5) / (passages + 0.5));

/**
 * BM25's saturation of how often the word stands in the passage. `ts_rank` of one word is 6/π² · Σ 1/i² over its n
 * places, and r / (1 - r) of that is nearly n / (π²/6 - 1): nothing else in PostgreSQL counts a word without taking
 * the whole vector apart. Written so that each rank is asked for once.
 */
const saturation = (word: Word): SQL =>
  sql`(1 - p.norm / (${ALPHA}::float8 / (1.000001 - ts_rank('{1,1,1,1}', p.words, ${lexemes([word.word], '')})) + p.norm - ${ALPHA}::float8))`;

const ALPHA = Math.PI ** 2 / 6 - 1;

/** Words as they stand in the index. */
const lexemes = (words: readonly string[], operator: string): SQL =>
  sql`${words.map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(operator)}::tsquery`;
