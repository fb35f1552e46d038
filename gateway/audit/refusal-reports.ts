import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { PeriodicReports } from '../periodic-reports.ts';
import type { Refusal, Refusals } from './refusals.ts';

const RECORD = /* GraphQL */ `
  mutation RecordRefusals($input: RefusalsRecordInput!) {
    refusalsRecord(input: $input) {
      errors {
        message
      }
    }
  }
`;

interface Answer {
  refusalsRecord: { errors: { message: string }[] };
}

const EVERY_MS = 1_000;
const REFUSALS_PER_REPORT = 100;

/** Brings refusals to control-plane, which keeps the audit log. */
export class RefusalReports {
  readonly #refusals: Refusals;
  readonly #controlPlane: ServiceClient;
  readonly #logger: Logger;
  readonly #reports: PeriodicReports;
  /** Not taken yet: sent again under the same ids, so that a lost answer tells nothing twice. */
  #unsent: Refusal[] = [];

  constructor(refusals: Refusals, controlPlane: ServiceClient, logger: Logger) {
    this.#refusals = refusals;
    this.#controlPlane = controlPlane;
    this.#logger = logger;
    this.#reports = new PeriodicReports({
      everyMs: EVERY_MS,
      send: (timeoutMs, isLast) => this.#send(timeoutMs, isLast),
      problem: 'control-plane does not take what was refused',
      logger,
    });
  }

  /** Tells what was not told yet; never rejects. */
  stop(): Promise<void> {
    return this.#reports.stop();
  }

  async #send(timeoutMs: number, isEnd: boolean): Promise<void> {
    // What could not be sent is sent before anything else is taken, so that memory stays bounded.
    await this.#sendAll(timeoutMs);
    const { refusals, untold } = this.#refusals.take(isEnd);
    if (untold > 0) this.#logger.warn({ untold }, 'refusals were too many to be told one by one');
    this.#unsent.push(...refusals);
    await this.#sendAll(timeoutMs);
  }

  async #sendAll(timeoutMs: number): Promise<void> {
    while (this.#unsent.length > 0) {
      const some = this.#unsent.slice(0, REFUSALS_PER_REPORT);
      const input = { refusals: some.map(reported) };
      const { refusalsRecord } = await this.#controlPlane.request<Answer>(RECORD, { input }, { timeoutMs });
      this.#unsent.splice(0, some.length);
      const { errors } = refusalsRecord;
      if (errors.length > 0) this.#logger.warn({ errors }, 'control-plane did not keep what was refused');
    }
  }
}

const reported = ({ actor, ...refusal }: Refusal): Record<string, unknown> => ({
  ...refusal,
  actorKind: actor.kind,
  actorId: actor.id,
  actorEmail: actor.email,
  organization: actor.organization,
});
