import type { Pool } from 'pg';
import type { AuditActorKind } from '#common/audit/audit-event.ts';
import { recordCompleted } from '#common/audit/outbox.ts';
import { isUuid } from '#common/ids.ts';
import { Failure } from '../domain/failures.ts';

/** Mutations that a gateway did not let through. */
interface GivenRefusal {
  id: string;
  at: Date;
  actorKind: AuditActorKind;
  actorId: string;
  actorEmail?: string | null;
  organization?: string | null;
  action: string;
  codes: readonly string[];
  times: number;
  requestId: string;
}

const MAX_REFUSALS = 100;

/** Puts them where this service's own events wait for the log; those that are there stay as they are. */
export async function recordRefusals(pool: Pool, refusals: readonly GivenRefusal[]): Promise<void> {
  if (refusals.length > MAX_REFUSALS)
    throw new Failure('INVALID', `At most ${MAX_REFUSALS} refusals are recorded at once.`, 'refusals');
  if (!refusals.every(({ id }) => isUuid(id)))
    throw new Failure('INVALID', 'An id must be a UUID.', 'refusals');
  await recordCompleted(
    pool,
    refusals.map(({ at, times, codes, actorEmail = null, organization = null, ...refusal }) => ({
      ...refusal,
      at: at.toISOString(),
      actorEmail,
      organization,
      subgraph: 'gateway',
      targetType: null,
      targetId: null,
      outcome: 'REFUSED',
      codes: [...codes],
      arguments: times > 1 ? { times } : {},
    })),
  );
}
