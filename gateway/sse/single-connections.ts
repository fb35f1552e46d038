import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { CreateContext } from '../context.ts';
import { answerJson } from '../http/answers/answer.ts';
import { parseRequest } from '../http/requests/parse-request.ts';
import { httpOf, requestError } from '../http/requests/request-error.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { ClientAddress } from '../identity/client-address.ts';
import { credentialOfHeaders } from '../identity/credentials.ts';
import { credentialRefused } from '../identity/errors.ts';
import { callerKey } from '../identity/identity.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { EXPLAIN_HEADER } from '../observation/explained.ts';
import type { Operations } from '../operations/operations.ts';
import type { ConnectionCounts } from '../streams/connection-counts.ts';
import { startSession } from '../streams/session.ts';
import { EventStream } from './event-stream.ts';
import { Reservation } from './reservation.ts';

const TOKEN_HEADER = 'x-graphql-event-stream-token';

export interface SingleConnectionOptions {
  authenticate: Authenticator;
  addressOf: ClientAddress;
  createContext: CreateContext;
  operations: Operations;
  counts: ConnectionCounts;
  metrics: Metrics;
  maxBodyBytes: number;
  maxOperationsPerConnection: number;
}

/**
 * GraphQL over SSE, single connection mode: one event stream carries the results of all operations of a
 * client, which reserves it (PUT), opens it (GET), starts operations (POST) and stops them (DELETE).
 */
export class SingleConnections {
  readonly #options: SingleConnectionOptions;
  readonly #reservations = new Map<string, Reservation>();

  constructor(options: SingleConnectionOptions) {
    this.#options = options;
  }

  isFor(request: IncomingMessage): boolean {
    if (request.method === 'PUT') return takesToken(request);
    return tokenOf(request) !== undefined;
  }

  async serve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    if (request.method === 'PUT') return this.#reserve(request, response, requestId);
    const reservation = this.#reservations.get(tokenOf(request) ?? '');
    if (!reservation) throw unknownStream();
    if (request.method === 'DELETE') return stop(request, response, reservation);
    if (request.method === 'GET' && !queryOf(request).has('query')) {
      return this.#connect(response, reservation);
    }
    return this.#operate(request, response, requestId, reservation);
  }

  /** Ends all streams without completing them, so that clients connect again. */
  drain(): void {
    for (const reservation of this.#reservations.values()) reservation.end();
  }

  async #reserve(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const { authenticate, addressOf, counts, metrics, operations } = this.#options;
    const address = addressOf(request);
    let reservation: Reservation | undefined;
    const expire = (): void => {
      const errors = operations.formatErrors([credentialRefused('The credential has expired.')], requestId);
      void reservation?.fail(errors);
    };
    const session = await startSession({
      authenticate,
      credential: credentialOfHeaders(request.headers),
      address,
      onExpired: expire,
    });
    const close = counts.open(session.identity, address);
    if (!close) {
      session.end();
      throw requestError(429, 'TOO_MANY_CONNECTIONS', 'You have too many streams open. Close others first.');
    }
    const made = new Reservation(callerKey(session.identity, address), () => {
      this.#reservations.delete(made.token);
      session.end();
      close();
      metrics.connections.dec({ transport: 'sse' });
    });
    reservation = made;
    this.#reservations.set(made.token, made);
    metrics.connections.inc({ transport: 'sse' });
    response.writeHead(201, { 'content-type': 'text/plain; charset=utf-8' }).end(made.token);
  }

  #connect(response: ServerResponse, reservation: Reservation): void {
    if (reservation.isConnected) throw requestError(409, 'STREAM_OPEN', 'This stream is open already.');
    response.once('close', () => reservation.end());
    reservation.connect(new EventStream(response));
  }

  async #operate(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    reservation: Reservation,
  ): Promise<void> {
    const { authenticate, addressOf, createContext, operations, maxBodyBytes } = this.#options;
    const requested = await parseRequest(request, maxBodyBytes);
    const address = addressOf(request);
    const identity = await authenticate(credentialOfHeaders(request.headers), address);
    if (callerKey(identity, address) !== reservation.owner) throw unknownStream();
    const id = this.#idOf(requested.extensions, reservation);
    const context = createContext({
      identity,
      address,
      requestId,
      signal: reservation.signal,
      headers: request.headers,
      explain: request.headers[EXPLAIN_HEADER],
    });
    const ready = await operations.admit(requested, context, 'sse');
    if ('errors' in ready) {
      const status = httpOf(ready.errors[0])?.status ?? 400;
      return answerJson(response, status, { errors: operations.formatErrors(ready.errors, requestId) });
    }
    response.writeHead(202).end();
    await reservation.run(id, ready, operations);
  }

  #idOf(extensions: unknown, reservation: Reservation): string {
    const id = (extensions as Record<string, unknown> | null | undefined)?.['operationId'];
    if (typeof id !== 'string' || id === '') {
      throw requestError(
        400,
        'BAD_REQUEST',
        'Send `extensions.operationId`, by which results are told apart.',
      );
    }
    if (reservation.has(id)) {
      throw requestError(409, 'OPERATION_EXISTS', 'An operation with this id is under way on the stream.');
    }
    const limit = this.#options.maxOperationsPerConnection;
    if (reservation.size >= limit) {
      throw requestError(429, 'TOO_MANY_OPERATIONS', `A connection may have ${limit} operations at a time.`);
    }
    return id;
  }
}

function stop(request: IncomingMessage, response: ServerResponse, reservation: Reservation): void {
  const id = queryOf(request).get('operationId');
  if (!id) throw requestError(400, 'BAD_REQUEST', 'Say which operation: ?operationId=…');
  reservation.stop(id);
  response.writeHead(200).end();
}

const queryOf = ({ url = '/' }: IncomingMessage): URLSearchParams =>
  new URL(url, 'http://gateway').searchParams;

function tokenOf(request: IncomingMessage): string | undefined {
  const header = request.headers[TOKEN_HEADER];
  if (typeof header === 'string') return header;
  return request.url?.includes('token=') ? (queryOf(request).get('token') ?? undefined) : undefined;
}

/** A reservation is answered with its token as text. */
const takesToken = ({ headers }: IncomingMessage): boolean =>
  new Negotiator({ headers }).mediaTypes(['text/plain']).length > 0;

const unknownStream = () =>
  requestError(404, 'STREAM_NOT_FOUND', 'There is no such stream. Reserve one with PUT.');
