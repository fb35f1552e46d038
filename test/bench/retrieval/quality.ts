import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { cutPassages } from '#runtime/domain/documents/cut-passages.ts';
import type { Passage } from '#runtime/domain/engine/passage.ts';
import { createDocumentStore } from '#runtime/store/documents/document-store.ts';
import { ndcgAt, recallAt, unitsOf, type Collection, type Question } from './collection.ts';

export interface Quality {
  questions: number;
  recallAt5: number;
  ndcgAt10: number;
}

/** Finds passages of an instance, best first. */
export type Search = (
  instanceId: string,
  question: string,
) => Promise<Pick<Passage, 'documentName' | 'heading'>[]>;

/** Passages asked for: enough that ten documents are among them. */
export const DEPTH = 50;

const unlimited = { documents: Infinity, bytes: Infinity };

/** Puts a collection's documents into an instance of its own, as flows put theirs. */
export async function keep(db: Db, { documents }: Collection): Promise<string> {
  const store = createDocumentStore(db);
  const instanceId = newId();
  for (const { name, text } of documents) {
    const document = {
      id: newId(),
      instanceId,
      organizationId: instanceId,
      name,
      mediaType: 'text/markdown',
      bytes: Buffer.byteLength(text),
      contentHash: newId(),
      state: 'READY' as const,
    };
    await store.save(document, text, cutPassages([{ page: null, text }]), unlimited);
  }
  await db.execute(sql`ANALYZE document_passages`);
  await db.execute(sql`CREATE TABLE IF NOT EXISTS plain_passages
    (instance_id uuid, document_name text, heading text, language regconfig, vector tsvector)`);
  await db.execute(sql`INSERT INTO plain_passages
    SELECT d.instance_id, d.name, p.heading, d.language::regconfig,
      to_tsvector(d.language::regconfig, concat_ws(E'\n', p.heading, p.text))
    FROM documents d JOIN document_passages p ON p.document_id = d.id WHERE d.instance_id = ${instanceId}`);
  return instanceId;
}

/** How well a search answers the questions of a collection, all together and by group. */
export async function measure(
  { questions, unitOf }: Collection,
  instanceId: string,
  search: Search,
): Promise<Map<string, Quality>> {
  const results = new Map<string, Quality>();
  const groups = Map.groupBy(questions, ({ group }) => group);
  const answers = new Map<Question, string[]>();
  for (const question of questions) {
    const found = await search(instanceId, question.text);
    answers.set(question, unitsOf(found.map((passage) => unitOf(passage))));
  }
  for (const [group, asked] of groups.size > 1
    ? [...groups, ['all', questions] as [string, readonly Question[]]]
    : [...groups]) {
    const mean = (of: (question: Question, found: string[]) => number): number => {
      const values = asked.map((question) => of(question, answers.get(question) ?? []));
      return values.reduce((sum, value) => sum + value, 0) / asked.length;
    };
    results.set(group, {
      questions: asked.length,
      recallAt5: mean((question, found) => recallAt(5, found, question)),
      ndcgAt10: mean((question, found) => ndcgAt(10, found, question)),
    });
  }
  return results;
}

/** What PostgreSQL has without us: `ts_rank` of the passages in which all words of the question stand, or any. */
export const plainTsRank =
  (db: Db, words: 'all' | 'any'): Search =>
  async (instanceId, question) => {
    const { rows } = await db.execute<{ documentName: string; heading: string | null }>(sql`
      SELECT document_name AS "documentName", heading
      FROM plain_passages, LATERAL plainto_tsquery(language, ${question}) AS every,
        LATERAL CAST(${words === 'all' ? sql`every` : sql`replace(every::text, '&', '|')`} AS tsquery) AS query
      WHERE instance_id = ${instanceId} AND vector @@ query
      ORDER BY ts_rank(vector, query) DESC, document_name LIMIT ${DEPTH}`);
    return rows;
  };
