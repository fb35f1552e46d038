import { inArray, lt, sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { fold } from '#common/text/fold.ts';
import { textsOf } from '../../domain/rich-text.ts';
import { wordsOf } from '../../domain/catalogue/search-words.ts';
import { attributes, attributeValues, products, productTypes } from '../tables.ts';

/** Counts up when words are gathered otherwise: older rows are gathered again at the next start. */
const VERSION = 2;
const BATCH_ROWS = 200;

const MAX_NAME_WORDS = 200;
const MAX_VALUE_WORDS = 2_000;
const MAX_DESCRIPTION_WORDS = 10_000;

interface Texts extends Record<string, unknown> {
  id: number;
  name: string;
  slug: string;
  description: unknown;
  variants: string | null;
  values: string | null;
}

/**
 * Gathers the words that products are found by. Not in the database: its dictionaries know no words of the
 * whole world, drop `IT` and `The Who`, and its locale may fold no letter beyond ASCII. English stems are
 * added to the words, so that `declaration` finds `declarations`.
 */
export async function indexProducts(db: Executor, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  // Locked in one order: whoever changes one of them meanwhile has its words gathered afterwards.
  await db.execute(
    sql`SELECT FROM products WHERE id = ANY (${sql.param([...ids])}::integer[]) ORDER BY id FOR NO KEY UPDATE`,
  );
  const { rows } = await db.execute<Texts>(sql`
    SELECT products.id, products.name, products.slug, products.description,
      (SELECT string_agg(concat_ws(' ', variants.name, variants.sku), ' ')
        FROM variants WHERE variants.product_id = products.id) AS variants,
      (SELECT string_agg(concat_ws(' ', attribute_values.name, attribute_values.plain_text), ' ')
        FROM product_attribute_values JOIN attribute_values ON attribute_values.id = value_id
        WHERE product_attribute_values.product_id = products.id) AS "values"
    FROM products WHERE products.id = ANY (${sql.param([...ids])}::integer[])`);
  const vectors = rows.map(wordsOfProduct);
  await db.execute(sql`
    UPDATE products SET search_version = ${VERSION}, search = words.a || words.b || words.c
    FROM (
      SELECT id,
        setweight(a::tsvector || to_tsvector('english', plain_a), 'A') AS a,
        setweight(b::tsvector || to_tsvector('english', plain_b), 'B') AS b,
        setweight(c::tsvector || to_tsvector('english', plain_c), 'C') AS c
      FROM unnest(
        ${sql.param(rows.map(({ id }) => id))}::integer[],
        ${sql.param(vectors.map(([a]) => vectorOf(a)))}::text[], ${sql.param(vectors.map(([a]) => a.join(' ')))}::text[],
        ${sql.param(vectors.map(([, b]) => vectorOf(b)))}::text[], ${sql.param(vectors.map(([, b]) => b.join(' ')))}::text[],
        ${sql.param(vectors.map(([, , c]) => vectorOf(c)))}::text[], ${sql.param(vectors.map(([, , c]) => c.join(' ')))}::text[]
      ) AS gathered (id, a, plain_a, b, plain_b, c, plain_c)) AS words
    WHERE products.id = words.id`);
}

/** By weight: the name first, then variants and values, then the description. */
const wordsOfProduct = ({
  name,
  slug,
  variants,
  values,
  description,
}: Texts): [string[], string[], string[]] => [
  wordsOf(`${name} ${slug}`, MAX_NAME_WORDS),
  wordsOf(`${variants ?? ''} ${values ?? ''}`, MAX_VALUE_WORDS),
  wordsOf(textsOf(description), MAX_DESCRIPTION_WORDS),
];

/** A tsvector as text. Words hold letters, digits and marks alone: nothing in them needs an escape. */
function vectorOf(words: readonly string[]): string {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = positions.get(word) ?? [];
    if (known.length === 0) positions.set(word, known);
    // PostgreSQL keeps 255 positions of a word, up to 16383.
    if (known.length < 255) known.push(Math.min(index + 1, 16_383));
  }
  return [...positions].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** Brings rows of earlier versions up to date, in batches: a start does not wait for a large catalogue. */
export const reindex = (db: Db): Promise<number> =>
  db.transaction(async (transaction) => {
    const outdated = await transaction
      .select({ id: products.id })
      .from(products)
      .where(lt(products.searchVersion, VERSION))
      .orderBy(products.id)
      .limit(BATCH_ROWS)
      .for('no key update', { skipLocked: true });
    await indexProducts(
      transaction,
      outdated.map(({ id }) => id),
    );
    return outdated.length + (await foldNames(transaction));
  });

/** Names by which attributes, values and types are searched: `null` until they are folded. */
async function foldNames(db: Executor): Promise<number> {
  let count = 0;
  for (const table of [attributes, attributeValues, productTypes]) {
    const rows = await db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(sql`${table.foldedName} IS NULL`)
      .limit(BATCH_ROWS);
    if (rows.length > 0) {
      const folded = rows.map(({ name }) => fold(name));
      await db
        .update(table)
        .set({
          foldedName: sql`(${sql.param(folded)}::text[])[array_position(${sql.param(rows.map(({ id }) => id))}::integer[], ${table.id})]`,
        })
        .where(
          inArray(
            table.id,
            rows.map(({ id }) => id),
          ),
        );
    }
    count += rows.length;
  }
  return count;
}
