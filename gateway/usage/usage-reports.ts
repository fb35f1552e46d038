import { setImmediate as immediate } from 'node:timers/promises';
import type { DocumentNode } from 'graphql';
import { newId } from '#common/ids.ts';
import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { PeriodicReports } from '../periodic-reports.ts';
import { coordinatesOf } from './coordinates.ts';
import type { OperationUse, OperationUses } from './operation-uses.ts';

const RECORD = /* GraphQL */ `
  mutation RecordOperationUsages($input: OperationUsagesRecordInput!) {
    operationUsagesRecord(input: $input) {
      dropped
      errors {
        message
      }
    }
  }
`;

interface Answer {
  operationUsagesRecord: { dropped: number; errors: { message: string }[] };
}

interface Report {
  readonly id: string;
  readonly operations: readonly Record<string, unknown>[];
}

const OPERATIONS_PER_REPORT = 100;

/** Tells control-plane from time to time which operations were used. */
export class UsageReports {
  readonly #uses: OperationUses;
  readonly #controlPlane: ServiceClient;
  readonly #logger: Logger;
  readonly #reports: PeriodicReports;
  /** A client's operations stay the same for long, and reading one takes a tenth of a millisecond. */
  readonly #coordinates = new WeakMap<DocumentNode, Map<string, string[]>>();
  /** Not taken yet: sent again under the same id, so that a lost answer counts nothing twice. */
  #unsent: Report[] = [];

  constructor(uses: OperationUses, controlPlane: ServiceClient, everyMs: number, logger: Logger) {
    this.#uses = uses;
    this.#controlPlane = controlPlane;
    this.#logger = logger;
    this.#reports = new PeriodicReports({
      everyMs,
      send: (timeoutMs) => this.#send(timeoutMs),
      problem: 'control-plane does not take which operations were used',
      logger,
    });
  }

  /** Tells what was used since the last report; never rejects. */
  stop(): Promise<void> {
    return this.#reports.stop();
  }

  async #send(timeoutMs: number): Promise<void> {
    // What could not be sent is sent before anything else is taken, so that memory stays bounded.
    await this.#sendAll(timeoutMs);
    const { uses, uncounted } = this.#uses.take();
    if (uncounted > 0)
      this.#logger.warn({ uncounted }, 'operations were too many to count which of them were used');
    for (let first = 0; first < uses.length; first += OPERATIONS_PER_REPORT) {
      const some = uses.slice(first, first + OPERATIONS_PER_REPORT);
      this.#unsent.push({ id: newId(), operations: some.map((use) => this.#reported(use)) });
      // Others are not kept waiting while many new ones are read.
      await immediate();
    }
    await this.#sendAll(timeoutMs);
  }

  async #sendAll(timeoutMs: number): Promise<void> {
    for (let report = this.#unsent[0]; report; report = this.#unsent[0]) {
      const { operationUsagesRecord } = await this.#controlPlane.request<Answer>(
        RECORD,
        { input: report },
        { timeoutMs },
      );
      this.#unsent.shift();
      const { dropped, errors } = operationUsagesRecord;
      if (dropped > 0 || errors.length > 0)
        this.#logger.warn({ dropped, errors }, 'control-plane did not keep all operations that were used');
    }
  }

  #reported(use: OperationUse): Record<string, unknown> {
    const { client, operation, hash, isTrusted, count, firstAt, lastAt } = use;
    return {
      client: client.name,
      clientVersion: client.version,
      operation,
      documentHash: hash,
      isTrusted,
      coordinates: this.#coordinatesOf(use),
      count,
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    };
  }

  #coordinatesOf({ schema, document, operation }: OperationUse): string[] {
    const known = this.#coordinates.get(document) ?? new Map<string, string[]>();
    this.#coordinates.set(document, known);
    const coordinates = known.get(operation) ?? coordinatesOf(schema, document, operation);
    known.set(operation, coordinates);
    return coordinates;
  }
}
