import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import type { Document } from '../../domain/documents/document.ts';
import { documents } from './document-tables.ts';

const isThere = isNull(documents.deletedAt);

export const loadDocuments = (db: Db, ids: readonly string[]): Promise<Document[]> =>
  db
    .select()
    .from(documents)
    .where(and(inArray(documents.id, [...ids]), isThere));

/** A page of an instance's documents, newest first. */
export async function loadDocumentPage(db: Db, instanceId: string, page: Page): Promise<Document[]> {
  const { where, orderBy } = keyset(
    [
      { column: documents.createdAt, type: 'timestamptz' },
      { column: documents.id, type: 'uuid' },
    ],
    'desc',
    page,
  );
  return db
    .select()
    .from(documents)
    .where(and(eq(documents.instanceId, instanceId), isThere, where))
    .orderBy(...orderBy)
    .limit(page.limit + 1);
}

export async function countDocuments(db: Db, instanceId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(documents)
    .where(and(eq(documents.instanceId, instanceId), isThere));
  return row?.count ?? 0;
}

/** The organization of an instance that has documents. */
export async function ownerOfDocuments(db: Db, instanceId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ organizationId: documents.organizationId })
    .from(documents)
    .where(and(eq(documents.instanceId, instanceId), isThere))
    .orderBy(asc(documents.createdAt), desc(documents.id))
    .limit(1);
  return row?.organizationId;
}
