import { bigint, boolean, customType, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DocumentState } from '../../domain/documents/document.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const documents = pgTable('documents', {
  id: uuid().primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  name: text().notNull(),
  mediaType: text('media_type').notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  contentHash: text('content_hash').notNull(),
  state: text().$type<DocumentState>().notNull(),
  failure: text(),
  passages: integer().notNull(),
  language: text().notNull(),
  length: bigint({ mode: 'number' }).notNull(),
  isStoredOutside: boolean('is_stored_outside').notNull(),
  ragflowId: text('ragflow_id'),
  isFoundByRagflow: boolean('is_found_by_ragflow').notNull(),
  createdAt: at('created_at').notNull(),
  deletedAt: at('deleted_at'),
});

export const documentContents = pgTable('document_contents', {
  documentId: uuid('document_id').primaryKey(),
  bytes: bytea().notNull(),
});
