import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Database } from '../database/database.ts';
import { newId } from '../ids.ts';
import type { Logger } from '../process/logging.ts';
import { actorOf, type AuditCaller } from './actor.ts';
import type { AuditEvent } from './audit-event.ts';
import { endingOfError, endingReader, targetOf, type Target } from './audit-outcome.ts';
import { completeEvent } from './outbox.ts';
import { Recording, recordingTo } from './recording.ts';
import { shownArguments } from './shown-arguments.ts';

/** What the context of every subgraph tells. */
export interface AuditedContext {
  caller: AuditCaller;
  requestId: string;
}

interface Audit {
  subgraph: string;
  database: Pick<Database, 'pool'>;
  logger: Logger;
  /** Hears of every mutation that has ended. */
  ended?(event: AuditEvent): void;
}

/**
 * Makes every mutation of a schema one audit event, the mutations of tomorrow too: done, refused or failed.
 * The event of a change stands in the transaction of the change; that of a refusal follows it.
 */
export function auditMutations(schema: GraphQLSchema, audit: Audit): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const audited = auditor(audit, field);
    field.resolve = (root, given, context, info) =>
      audited(given, context as AuditedContext, info, () => resolve(root, given, context, info));
  }
}

function auditor(audit: Audit, field: GraphQLField<unknown, unknown>) {
  const target = targetOf(field);
  const readEnding = endingReader(field);
  return async (
    given: Record<string, unknown>,
    context: AuditedContext,
    info: GraphQLResolveInfo,
    resolve: () => unknown,
  ): Promise<unknown> => {
    const recording = new Recording(eventOf(audit, field, target, given, context));
    const { event } = recording;
    try {
      const answer = await recordingTo(recording, async () => resolve());
      Object.assign(event, await readEnding(answer, context, info), aboutAnswer(target, answer, event));
      return answer;
    } catch (error) {
      Object.assign(event, endingOfError(error));
      throw error;
    } finally {
      recording.close();
      audit.ended?.(event);
      if (!recording.isCompleted) await complete(audit, event);
    }
  };
}

/** A change carries its event already; what is lost here is at most how a refusal was told. */
async function complete({ database, logger }: Audit, event: AuditEvent): Promise<void> {
  try {
    await completeEvent(database.pool, event);
  } catch (error) {
    logger.error({ err: error, event }, 'an audit event cannot be completed');
  }
}

function eventOf(
  { subgraph }: Audit,
  field: GraphQLField<unknown, unknown>,
  target: Target | undefined,
  given: Record<string, unknown>,
  { caller, requestId }: AuditedContext,
): AuditEvent {
  const { kind, id, email, organization } = actorOf(caller);
  const shown = shownArguments(field.args, given);
  return {
    id: newId(),
    at: new Date().toISOString(),
    actorKind: kind,
    actorId: id,
    actorEmail: email,
    action: field.name,
    subgraph,
    organization,
    targetType: target?.type ?? null,
    targetId: idIn(shown) ?? idIn(shown['input']),
    outcome: 'DONE',
    codes: [],
    arguments: shown,
    requestId,
  };
}

/** An entity that was made has an id only now, and says whose it is. */
function aboutAnswer(target: Target | undefined, answer: unknown, event: AuditEvent): Partial<AuditEvent> {
  const entity = (target && (answer as Record<string, unknown> | null)?.[target.field]) ?? answer;
  const { id, organizationId } = (entity ?? {}) as { id?: unknown; organizationId?: unknown };
  return {
    targetId: globalId(target, id) ?? event.targetId,
    organization: event.organization ?? (typeof organizationId === 'string' ? organizationId : null),
  };
}

/** Commerce's rows have numbers, which its API shows as Saleor does. */
function globalId(target: Target | undefined, id: unknown): string | undefined {
  if (typeof id === 'string') return id;
  return typeof id === 'number' && target
    ? Buffer.from(`${target.type}:${id}`).toString('base64')
    : undefined;
}

const idIn = (given: unknown): string | null => {
  const { id } = (given ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
};
