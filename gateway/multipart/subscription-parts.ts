import type { ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { SUBSCRIPTION_SPEC } from '../http/requests/negotiation.ts';
import { writePaced } from '../http/answers/write-paced.ts';
import type { ResultWriter } from '../streams/operation-streams.ts';

/** Clients of this protocol take a connection that is silent for longer to be broken. */
const HEARTBEAT_INTERVAL_MS = 5_000;
const BOUNDARY = 'graphql';
const PART_HEAD = 'content-type: application/json; charset=utf-8\r\n\r\n';

/** A subscription's results as parts of one answer, as Apollo's clients and routers speak them. */
export class SubscriptionParts implements ResultWriter {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(response: ServerResponse) {
    this.#response = response;
    response.writeHead(200, {
      'content-type': `multipart/mixed; boundary="${BOUNDARY}"; ${SUBSCRIPTION_SPEC}`,
      'x-accel-buffering': 'no',
    });
    response.write(`\r\n--${BOUNDARY}\r\n`);
    this.#heartbeat = setInterval(() => response.write(partOf({})), HEARTBEAT_INTERVAL_MS);
    response.once('close', () => clearInterval(this.#heartbeat));
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed;
  }

  async next(result: FormattedExecutionResult): Promise<void> {
    if (this.isOpen) await writePaced(this.#response, partOf({ payload: result }));
  }

  /** The protocol's way to end a subscription for a reason that is none of its results. */
  fail(errors: FormattedExecutionResult['errors']): void {
    if (this.isOpen) this.#response.write(partOf({ payload: null, errors }));
    this.complete();
  }

  complete(): void {
    // The boundary before it is open already; an empty part and the last boundary close it.
    if (this.isOpen) this.#response.end(`${PART_HEAD}{}\r\n--${BOUNDARY}--\r\n`);
    clearInterval(this.#heartbeat);
  }

  abandon(): void {
    this.#response.end();
    clearInterval(this.#heartbeat);
  }
}

/** With the boundary after it: clients take a part for complete only when they have seen it. */
const partOf = (body: object): string => `${PART_HEAD}${JSON.stringify(body)}\r\n--${BOUNDARY}\r\n`;
