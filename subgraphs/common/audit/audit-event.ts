export type AuditActorKind = 'USER' | 'API_KEY' | 'SERVICE' | 'ANONYMOUS';
export type AuditOutcome = 'DONE' | 'REFUSED' | 'FAILED';

/** Who does it. */
export interface AuditActor {
  kind: AuditActorKind;
  id: string;
  email: string | null;
  /** Of an API key; people may belong to several. */
  organization: string | null;
}

/** One mutation that somebody asked for: what control-plane keeps of it. */
export interface AuditEvent {
  id: string;
  /** ISO 8601 in UTC, with milliseconds. */
  at: string;
  actorKind: AuditActorKind;
  actorId: string;
  actorEmail: string | null;
  /** The mutation's root field. */
  action: string;
  subgraph: string;
  organization: string | null;
  targetType: string | null;
  targetId: string | null;
  outcome: AuditOutcome;
  /** Of the expected failures, or of the error that took their place. */
  codes: string[];
  /** Ids, enums, numbers, times and truth values of the arguments; nothing that people wrote. */
  arguments: Record<string, unknown>;
  requestId: string;
}
