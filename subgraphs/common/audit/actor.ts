import type { Caller } from '../identity/caller.ts';
import type { AuditActor } from './audit-event.ts';

/** Callers of all subgraphs: commerce knows people by their addresses, and apps. */
export type AuditCaller = Caller | { kind: 'person'; email: string } | { kind: 'app' };

export function actorOf(caller: AuditCaller): AuditActor {
  const nobody = { email: null, organization: null };
  switch (caller.kind) {
    case 'person':
      return {
        ...nobody,
        kind: 'USER',
        id: 'subject' in caller ? caller.subject : caller.email,
        email: caller.email,
      };
    case 'program':
      return { ...nobody, kind: 'API_KEY', id: caller.apiKeyId, organization: caller.organizationId };
    case 'service':
      return { ...nobody, kind: 'SERVICE', id: caller.service };
    case 'app':
      return { ...nobody, kind: 'SERVICE', id: 'app' };
    case 'anonymous':
      return { ...nobody, kind: 'ANONYMOUS', id: 'anonymous' };
  }
}
