import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Usage } from '#common/pricing/run-pricing.ts';
import type { FlowEngine } from '../domain/flow/assign-engine.ts';
import type { RunEventBody } from '../domain/run/run-event.ts';
import type { AskedFor, RunOutcome, RunState, RunTerms } from '../domain/run/run.ts';
import type { Work } from '../domain/run/ports.ts';
import type { SessionMessage } from '../domain/engine/flow-run.ts';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

// The migrations say what the columns mean; here stands only what the queries need.

export const flows = pgTable('flows', {
  id: uuid().primaryKey(),
  hash: text().notNull(),
  name: text().notNull(),
  definition: jsonb().$type<unknown>().notNull(),
  engine: text().$type<FlowEngine>().notNull(),
  createdAt: at('created_at').notNull(),
});

export const langflowFlows = pgTable(
  'langflow_flows',
  { server: text().notNull(), flowId: uuid('flow_id').notNull(), id: uuid().notNull() },
  (table) => [primaryKey({ columns: [table.server, table.flowId] })],
);

export const flowPublishers = pgTable(
  'flow_publishers',
  { flowId: uuid('flow_id').notNull(), organizationId: uuid('organization_id').notNull() },
  (table) => [primaryKey({ columns: [table.flowId, table.organizationId] })],
);

export const runs = pgTable('runs', {
  id: uuid().primaryKey(),
  instanceId: uuid('instance_id').notNull(),
  organizationId: uuid('organization_id').notNull(),
  flowId: uuid('flow_id').notNull(),
  contentHash: text('content_hash').notNull(),
  state: text().$type<RunState>().notNull(),
  session: text(),
  input: jsonb().$type<unknown>().notNull(),
  terms: jsonb().$type<RunTerms>().notNull(),
  budgetCredits: bigint('budget', { mode: 'number' }).notNull(),
  deadlineAt: at('deadline_at').notNull(),
  deadlineSeconds: integer('deadline_seconds'),
  asked: jsonb().$type<AskedFor>(),
  lastSequence: integer('last_sequence').notNull(),
  outputShown: boolean('output_shown').notNull(),
  inputTokens: integer('input_tokens').notNull(),
  outputTokens: integer('output_tokens').notNull(),
  toolCalls: integer('tool_calls').notNull(),
  outcome: jsonb().$type<RunOutcome>(),
  chargeCredits: bigint('charge', { mode: 'number' }).notNull(),
  meterMonth: date('meter_month', { mode: 'string' }),
  meterPlace: bigint('meter_place', { mode: 'number' }),
  meteredBefore: jsonb('metered_before').$type<Usage>(),
  cancelRequested: boolean('cancel_requested').notNull(),
  work: text().$type<Work>(),
  dueAt: at('due_at'),
  lease: integer().notNull(),
  attempts: integer().notNull(),
  createdAt: at('created_at').notNull(),
  startedAt: at('started_at'),
  finishedAt: at('finished_at'),
  eventsExpiredAt: at('events_expired_at'),
  offeringId: uuid('offering_id'),
  publisherId: uuid('publisher_id'),
  apiKeyId: uuid('api_key_id'),
});

export const runEvents = pgTable(
  'run_events',
  {
    runId: uuid('run_id').notNull(),
    sequence: integer().notNull(),
    at: at('at').notNull(),
    kind: text().$type<RunEventBody['kind']>().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.sequence] })],
);

export const sessionMessages = pgTable('session_messages', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  instanceId: uuid('instance_id').notNull(),
  session: text().notNull(),
  runId: uuid('run_id').notNull(),
  sender: text().$type<SessionMessage['sender']>().notNull(),
  text: text().notNull(),
});
