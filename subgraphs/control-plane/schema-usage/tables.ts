import { bigint, boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }).notNull();

export const operationUses = pgTable('operation_uses', {
  id: uuid('id').primaryKey(),
  client: text('client').notNull(),
  clientVersion: text('client_version').notNull(),
  operation: text('operation').notNull(),
  documentHash: text('document_hash').notNull(),
  coordinates: text('coordinates').array().notNull(),
  isTrusted: boolean('is_trusted').notNull(),
  count: bigint('count', { mode: 'number' }).notNull(),
  firstAt: moment('first_at'),
  lastAt: moment('last_at'),
});
