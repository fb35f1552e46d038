import { sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { CutPassage } from '../../domain/documents/cut-passages.ts';
import { languageOf, withWordsApart, type Language } from '../../domain/documents/language.ts';

const BATCH = 500;

/** What a document's passages are together. */
export interface PassageTotals {
  language: Language;
  passages: number;
  /** Words of all passages. */
  length: number;
}

/**
 * Keeps the passages of a document under its words; the document is found by them once it is READY. Headings say
 * what a passage is about: their words count twice, and the document's name once.
 */
export async function insertPassages(
  tx: Executor,
  { id, instanceId, name }: { id: string; instanceId: string; name: string },
  passages: readonly CutPassage[],
): Promise<PassageTotals> {
  const language = languageOf(
    passages.map(({ text }) => text).join('\n'),
    await usualLanguage(tx, instanceId),
  );
  let length = 0;
  for (let from = 0; from < passages.length; from += BATCH) {
    const rows = passages.slice(from, from + BATCH).map(({ heading, text, page }, index) => ({
      number: from + index,
      heading,
      text,
      page,
      words: withWordsApart([text, heading, heading, nameWithoutEnding(name)].filter(Boolean).join('\n')),
    }));
    const {
      rows: [counted],
    } = await tx.execute<{ length: number }>(sql`
      WITH given AS (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS r (number int, heading text, text text, page int, words text)
      ), inserted AS (
        INSERT INTO document_passages (document_id, number, heading, text, page, words, length)
        SELECT ${id}::uuid, number, heading, text, page,
          ts || to_tsvector('simple', ${instanceWord(instanceId)}), (SELECT coalesce(sum(cardinality(positions)), 0) FROM unnest(ts))
        FROM given, LATERAL to_tsvector(${language}::regconfig, given.words) AS ts
        RETURNING words, length
      ), counted AS (
        SELECT lexeme, count(*)::int AS passages FROM inserted, unnest(words) WHERE lexeme <> ${instanceWord(instanceId)}
        GROUP BY lexeme ORDER BY lexeme
      ), added AS (
        INSERT INTO document_words (instance_id, word, passages) SELECT ${instanceId}::uuid, lexeme, passages FROM counted
        ON CONFLICT (instance_id, word) DO UPDATE SET passages = document_words.passages + excluded.passages
      )
      SELECT sum(length)::int AS length FROM inserted`);
    length += counted?.length ?? 0;
  }
  return { language, passages: passages.length, length };
}

/** In which most of an instance's documents are; short ones are taken to be in it, too. */
export async function usualLanguage(db: Executor, instanceId: string): Promise<Language> {
  const { rows } = await db.execute<{ language: Language }>(sql`
    SELECT language FROM documents WHERE instance_id = ${instanceId} AND state = 'READY' AND deleted_at IS NULL
    GROUP BY language ORDER BY sum(passages) DESC, language LIMIT 1`);
  return rows[0]?.language ?? 'simple';
}

const nameWithoutEnding = (name: string): string => name.replace(/\.\w{1,5}$/, '').replaceAll(/[_-]+/g, ' ');

/** Takes a document's passages out of the index. */
export async function deletePassages(
  tx: Executor,
  { id, instanceId }: { id: string; instanceId: string },
): Promise<void> {
  await tx.execute(sql`
    WITH deleted AS (DELETE FROM document_passages WHERE document_id = ${id} RETURNING words),
    meant AS (DELETE FROM document_signs WHERE document_id = ${id}),
    counted AS (SELECT lexeme, count(*)::int AS passages FROM deleted, unnest(words) GROUP BY lexeme),
    locked AS (
      SELECT w.word, counted.passages FROM document_words w JOIN counted ON counted.lexeme = w.word
      WHERE w.instance_id = ${instanceId} ORDER BY w.word FOR UPDATE OF w
    )
    UPDATE document_words w SET passages = greatest(0, w.passages - locked.passages)
    FROM locked WHERE w.instance_id = ${instanceId} AND w.word = locked.word`);
}

/** No other word looks like this one: one index finds the words of one instance. */
export const instanceWord = (instanceId: string): string => `i${instanceId.replaceAll('-', '')}`;
