import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Connector, ConnectorBinding, ConnectorTool } from '../../domain/connectors/connector.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const connectors = pgTable('connectors', {
  id: uuid().primaryKey(),
  publisherId: uuid('publisher_id'),
  name: text().notNull(),
  description: text().notNull(),
  url: text().notNull(),
  auth: text().$type<Connector['auth']>().notNull(),
  tools: jsonb().$type<ConnectorTool[]>().notNull(),
  state: text().$type<Connector['state']>().notNull(),
  failure: text(),
  createdAt: at('created_at').notNull(),
  deletedAt: at('deleted_at'),
  askedHash: text('asked_hash'),
  sealedClient: text('sealed_client'),
  nextLookAt: at('next_look_at').notNull(),
});

export const connectorAuthorizations = pgTable('connector_authorizations', {
  id: uuid().primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  connectorId: uuid('connector_id').notNull(),
  tools: text().array().notNull(),
  askedBy: text('asked_by').notNull(),
  sealedState: text('sealed_state').notNull(),
  createdAt: at('created_at').notNull(),
});

export const connectorBindings = pgTable('connector_bindings', {
  id: uuid().primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  connectorId: uuid('connector_id').notNull(),
  tools: text().array().notNull(),
  sealedCredential: text('sealed_credential'),
  state: text().$type<ConnectorBinding['state']>().notNull(),
  failure: text(),
  createdAt: at('created_at').notNull(),
  lastUsedAt: at('last_used_at'),
});
