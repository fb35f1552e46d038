import { sql, type SQL } from 'drizzle-orm';
import { sqlState } from '#common/database/database-error.ts';
import type { Db, Executor } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import type { PassagePlace } from '../../domain/documents/ports.ts';
import { bytesOfSigns, signsOf } from './signs.ts';
import { eachVector } from './stored-vectors.ts';

/** The first with `halfvec`, and with the distance of bit strings. */
const OLDEST = [0, 7] as const;
/**
 * Of an instance's passages so many times their square root, those whose signs agree most, are compared in full: the
 * more there are the more are as near as the nearest, and the smaller a part of all they are.
 */
const CANDIDATES_PER_ROOT = 8;
/** All of an instance that has no more. */
const MIN_CANDIDATES = 200;
/** In larger instances the signs that a process keeps are compared sooner, and for less of the processor. */
export const MAX_PASSAGES = 20_000;
const LOCK = 'pgvector';

/** What a statement meets when the extension, a table of it or its library went away. */
const GONE = new Set(['42P01', '42703', '42704', '42883', '58P01']);

/** Its operators and types are named with the schema it is in, which need not be on the search path. */
interface Extension {
  schema: string;
  version: string;
  /** Of the table of its vectors: another one after that was made anew. */
  table: string;
}

export interface Pgvector {
  /** Finds out whether the database has it, and makes ready what it needs; never fails. */
  look(): Promise<boolean>;
  /** Which of the documents that this model embedded are not kept for it, as of which table; undefined without it. */
  lacking(): { where: SQL; table: string } | undefined;
  /** Keeps a document that was embedded to its end, where the database has it. */
  keep(tx: Executor, documentId: string): Promise<void>;
  /** Undefined where it is not there, the instance is too large, or documents of it wait to be kept for it. */
  nearest(instanceId: string, vector: Float32Array, limit: number): Promise<PassagePlace[] | undefined>;
  /** Whether an error says that it went away, which is noted: nothing asks for it until it is looked for again. */
  isGone(error: unknown): boolean;
}

/**
 * The nearest passages by pgvector, where the database has it: PostgreSQL counts the signs that differ (`<~>`), and
 * compares the vectors of the likeliest (`<#>`). What it needs stands beside what every PostgreSQL keeps, in tables
 * that are made here and not by a migration: the extension may come later, and a dump may be restored without it.
 */
export function createPgvector(db: Db, model: string, logger: Logger): Pgvector {
  let extension: Extension | undefined;
  let told = '';
  /** Once for each state. */
  const tell = (level: 'info' | 'warn', message: string, details: object = {}): void => {
    if (message !== told) logger[level](details, message);
    told = message;
  };

  const isGone = (error: unknown): boolean => {
    if (!extension || !GONE.has(sqlState(error)?.code ?? '')) return false;
    extension = undefined;
    tell('warn', 'pgvector is not there any more: passages are compared by this process', { err: error });
    return true;
  };

  return {
    isGone,

    async look() {
      try {
        const found = await findExtension(db);
        extension = found.extension;
        tell(found.level, found.message, found.extension && { version: found.extension.version });
      } catch (error) {
        extension = undefined;
        tell('warn', 'pgvector cannot be used: passages are compared by this process', { err: error });
      }
      return extension !== undefined;
    },

    lacking: () =>
      extension && {
        where: sql`embedded_by = ${model} AND EXISTS (SELECT FROM document_signs s WHERE s.document_id = documents.id)
          AND NOT EXISTS (
            SELECT FROM document_bits b WHERE b.document_id = documents.id AND b.version = documents.embeddings)`,
        table: extension.table,
      },

    async keep(tx, documentId) {
      if (!extension) return;
      const { rows } = await tx.execute<{ version: number; dimensions: number }>(sql`
        SELECT d.embeddings AS version, s.dimensions
        FROM documents d JOIN document_signs s ON s.document_id = d.id AND s.model = d.embedded_by
        WHERE d.id = ${documentId} AND d.deleted_at IS NULL AND d.embedded_by = ${model} FOR UPDATE OF d`);
      const [document] = rows;
      if (!document) return;
      const { version, dimensions } = document;
      await tx.execute(sql`DELETE FROM passage_halfvecs WHERE document_id = ${documentId}`);
      for await (const vectors of eachVector(tx, documentId, model)) {
        const fitting = vectors.filter(({ vector }) => vector.length === dimensions);
        await tx.execute(sql`
          INSERT INTO passage_halfvecs (document_id, number, vector)
          SELECT ${documentId}::uuid, number, vector::${halfvec(extension)}
          FROM unnest(${sql.param(fitting.map(({ number }) => number))}::int[],
            ${sql.param(fitting.map(({ vector }) => textOf(vector)))}::text[]) AS given (number, vector)`);
      }
      const width = bytesOfSigns(dimensions);
      await tx.execute(sql`
        INSERT INTO document_bits (document_id, version, dimensions, signs)
        SELECT document_id, ${version}::int, dimensions, ARRAY(
          SELECT ('x' || encode(substr(signs, at, ${width}::int), 'hex'))::"bit"
          FROM generate_series(1, length(signs), ${Math.max(1, width)}::int) AS at ORDER BY at)
        FROM document_signs WHERE document_id = ${documentId}
        ON CONFLICT (document_id) DO UPDATE
          SET version = excluded.version, dimensions = excluded.dimensions, signs = excluded.signs`);
    },

    async nearest(instanceId, vector, limit) {
      if (!extension) return undefined;
      const schema = sql.identifier(extension.schema);
      const signs = `x${Buffer.from(signsOf(vector)).toString('hex')}`;
      try {
        // No row says that there is none, or that it is not for this way: the other one knows which. LATERAL,
        // with a limit, has each vector looked up by its place: PostgreSQL, which does not know how many will be, read
        // those of all instances.
        const { rows } = await db.execute<PassagePlace & Record<string, unknown>>(sql`
          WITH searched AS MATERIALIZED (
            SELECT d.id, d.passages, b.dimensions, b.signs
            FROM documents d LEFT JOIN document_bits b ON b.document_id = d.id AND b.version = d.embeddings
            WHERE d.instance_id = ${instanceId} AND d.state = 'READY' AND d.deleted_at IS NULL AND d.embedded_by = ${model}
          ), likeliest AS MATERIALIZED (
            SELECT id, number FROM (
              SELECT id, generate_series(0, cardinality(signs) - 1) AS number, unnest(signs) AS signs FROM searched
              WHERE dimensions = ${vector.length} AND (
                SELECT every(dimensions IS NOT NULL) AND sum(passages) <= ${MAX_PASSAGES} FROM searched)) AS passage
            ORDER BY signs OPERATOR(${schema}.<~>) ${signs}::"bit"
            LIMIT (SELECT greatest(${MIN_CANDIDATES}, ${CANDIDATES_PER_ROOT} * sqrt(sum(passages))) FROM searched)
          )
          SELECT id AS "documentId", number
          FROM likeliest CROSS JOIN LATERAL (
            SELECT vector FROM passage_halfvecs v WHERE v.document_id = id AND v.number = likeliest.number LIMIT 1) AS kept
          ORDER BY vector OPERATOR(${schema}.<#>) ${textOf(vector)}::${halfvec(extension)}
          LIMIT ${limit}`);
        return rows.length > 0 ? rows : undefined;
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
  };
}

const halfvec = ({ schema }: Extension): SQL => sql`${sql.identifier(schema)}.halfvec`;

/** More digits than half a float has. */
const textOf = (vector: Float32Array): string =>
  `[${Array.from(vector, (component) => component.toPrecision(5)).join()}]`;

interface Found {
  extension?: Extension;
  level: 'info' | 'warn';
  message: string;
}

const found = (message: string, level: Found['level'] = 'info'): Found => ({ level, message });

/** Makes the extension and its tables where that can be done; processes that start together take turns. */
const findExtension = (db: Db): Promise<Found> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${LOCK}, 0))`);
    const [offered] = await installed(tx);
    if (!offered) return found('this PostgreSQL has no pgvector: passages are compared by this process');
    if (offered.version === null && !(await created(tx)))
      return found(
        'this PostgreSQL has pgvector, and this role may not create it: passages are compared by this process until somebody who may says CREATE EXTENSION vector in this database',
        'warn',
      );
    const [extension] = await installed(tx);
    const { version = null, schema = null, table = null } = extension ?? {};
    if (version === null || schema === null) return found('pgvector was not created', 'warn');
    if (isTooOld(version))
      return found(
        `pgvector ${version} is too old: passages are compared by this process until 0.7 or later is installed and somebody says ALTER EXTENSION vector UPDATE in this database`,
        'warn',
      );
    const kept = table ?? (await makeTables(tx, schema));
    return {
      extension: { schema, version, table: kept },
      ...found('passages are compared by pgvector'),
    };
  });

/** `table` only where its column is one: who drops the extension with CASCADE leaves the table without it. */
async function installed(
  tx: Executor,
): Promise<{ version: string | null; schema: string | null; table: string | null }[]> {
  const { rows } = await tx.execute<{
    version: string | null;
    schema: string | null;
    table: string | null;
  }>(sql`
    SELECT installed.extversion AS version, n.nspname AS schema, (
      SELECT a.attrelid::text FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = to_regclass('passage_halfvecs') AND a.attname = 'vector' AND t.typname = 'halfvec') AS table
    FROM pg_available_extensions available
      LEFT JOIN pg_extension installed ON installed.extname = available.name
      LEFT JOIN pg_namespace n ON n.oid = installed.extnamespace
    WHERE available.name = 'vector'`);
  return rows;
}

/** False when this role may not. */
async function created(tx: Parameters<Parameters<Db['transaction']>[0]>[0]): Promise<boolean> {
  try {
    await tx.transaction((savepoint) => savepoint.execute(sql`CREATE EXTENSION vector`));
    return true;
  } catch (error) {
    if (sqlState(error)?.code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

async function makeTables(tx: Executor, schema: string): Promise<string> {
  await tx.execute(sql`DROP TABLE IF EXISTS passage_halfvecs, document_bits`);
  // The signs of a document's passages in their order, as those of `document_signs` that have its version.
  await tx.execute(sql`
    CREATE TABLE document_bits (
      document_id uuid PRIMARY KEY REFERENCES document_signs ON DELETE CASCADE,
      version integer NOT NULL,
      dimensions integer NOT NULL,
      signs "bit"[] NOT NULL
    )`);
  await tx.execute(sql`ALTER TABLE document_bits ALTER COLUMN signs SET STORAGE EXTERNAL`);
  await tx.execute(sql`
    CREATE TABLE passage_halfvecs (
      document_id uuid NOT NULL,
      number integer NOT NULL,
      vector ${sql.identifier(schema)}.halfvec NOT NULL,
      PRIMARY KEY (document_id, number),
      FOREIGN KEY (document_id, number) REFERENCES document_passages ON DELETE CASCADE
    ) WITH (toast_tuple_target = 8160)`);
  const { rows } = await tx.execute<{ oid: string }>(
    sql`SELECT 'passage_halfvecs'::regclass::oid::text AS oid`,
  );
  return rows[0]?.oid ?? '';
}
