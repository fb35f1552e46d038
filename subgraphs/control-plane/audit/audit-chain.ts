import { createHash } from 'node:crypto';
import type { AuditEvent } from '#common/audit/audit-event.ts';

/** An event as it stands in the log. */
export interface RecordedEvent extends AuditEvent {
  sequence: number;
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  hash: string;
}

/** What the first event ever is chained to. */
export const GENESIS = '0'.repeat(64);

/** The order of the fields is part of the hash. */
const hashed = [
  'sequence',
  'day',
  'id',
  'at',
  'actorKind',
  'actorId',
  'actorEmail',
  'action',
  'subgraph',
  'organization',
  'targetType',
  'targetId',
  'outcome',
  'codes',
  'arguments',
  'requestId',
] as const satisfies (keyof RecordedEvent)[];

/** SHA-256 of the hash of the event before and of every field of this one. */
export function hashOf(previousHash: string, event: Omit<RecordedEvent, 'hash'>): string {
  const fields = hashed.map((field) => canonical(event[field]));
  return createHash('sha256')
    .update(JSON.stringify([previousHash, ...fields]))
    .digest('hex');
}

/** PostgreSQL keeps the members of an object in an order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return members.map(([name, member]) => [name, canonical(member)]);
}
