import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import type { AuditEvent } from './audit-event.ts';

/**
 * The event of one mutation while it runs. The first transaction that changes something carries it (see
 * `recording-client.ts`), so that the event is there if and only if the change is, whatever dies meanwhile.
 */
export class Recording {
  /** As it stands: DONE until the mutation has answered, which is true of a change that was committed. */
  readonly event: AuditEvent;
  isTaken = false;
  #isClosed = false;
  #completed: AuditEvent | undefined;

  constructor(event: AuditEvent) {
    this.event = event;
  }

  /** The event, for the one transaction that writes it; undefined for all after it. */
  take(): AuditEvent | undefined {
    if (this.isTaken) return undefined;
    this.isTaken = true;
    return this.event;
  }

  /** It was not written after all: the transaction changed nothing, or was taken back. */
  giveBack(): void {
    this.isTaken = false;
  }

  /**
   * For a transaction that is the last thing its mutation does: the event with what is known of its end by then, to be
   * written as complete, whether an earlier transaction has carried it or not.
   */
  takeLast(targetId: string): AuditEvent | undefined {
    if (this.#isClosed) return undefined;
    this.isTaken = true;
    return { ...this.event, targetId: this.event.targetId ?? targetId };
  }

  /** This was committed as complete. */
  completed(event: AuditEvent): void {
    this.#completed = event;
  }

  /** Whether it stands there as its mutation has ended. */
  get isCompleted(): boolean {
    return isDeepStrictEqual(this.#completed, this.event);
  }

  /** What happens from now on, in work that outlives its mutation, is no longer this mutation's. */
  close(): void {
    this.isTaken = true;
    this.#isClosed = true;
  }
}

const recordings = new AsyncLocalStorage<Recording>();

/** Runs a mutation whose changes carry this recording's event. */
export const recordingTo = <T>(recording: Recording, work: () => T): T => recordings.run(recording, work);

/**
 * The mutation that this code runs for. A store that applies many callers' changes in one transaction takes each one's
 * event, and inserts it into `audit_outbox` itself.
 */
export const currentRecording = (): Recording | undefined => recordings.getStore();

/** Notes whose organization the current mutation is about: called where its caller's right to it was found. */
export function noteOrganization(organizationId: string): void {
  const event = currentRecording()?.event;
  if (event) event.organization ??= organizationId;
}
