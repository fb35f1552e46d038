import { type ExecutionArgs, GraphQLError } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { CreateContext, GatewayContext } from '../context.ts';
import { LinkedSignal } from '../engine/engine.ts';
import { credentialOfConnection } from '../identity/credentials.ts';
import { clientHeadersOf } from '../usage/client.ts';
import type { Identity } from '../identity/identity.ts';
import type { Authenticator } from '../identity/authenticator.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ConnectionCounts } from '../streams/connection-counts.ts';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import { startSession } from '../streams/session.ts';
import { expired, goingAway, refusal, tooManyConnections } from './close.ts';
import type { Connection } from './connection.ts';
import { PastResults } from './past-results.ts';

export interface ProtocolOptions {
  authenticate: Authenticator;
  createContext: CreateContext;
  operations: Operations;
  counts: ConnectionCounts;
  metrics: Metrics;
  maxOperationsPerConnection: number;
  isDraining(): boolean;
}

type Params = Record<string, unknown> | undefined;
type ConnectionContext = Context<Params, Connection>;

/** graphql-transport-ws, with operations of ours behind it. */
export function createProtocol(options: ProtocolOptions): Server<Connection> {
  return makeServer<Params, Connection>({
    onConnect: (context) => connect(context, options),
    onSubscribe: (context, id, payload) => prepare(context, id, payload, options),
    execute: run,
    subscribe: run,
    onError: ({ extra }, _id, _payload, errors) => options.operations.formatErrors(errors, extra.requestId),
  });
}

async function connect(
  { extra: connection, connectionParams }: ConnectionContext,
  { authenticate, counts, metrics }: ProtocolOptions,
): Promise<void> {
  connection.headers = { ...connection.headers, ...clientHeadersOf(connectionParams) };
  try {
    connection.session = await startSession({
      authenticate,
      credential: credentialOfConnection(connectionParams, connection.request.headers),
      address: connection.address,
      onExpired: () => connection.close(expired()),
    });
  } catch (error) {
    metrics.refusals.inc({
      reason: error instanceof GraphQLError ? String(error.extensions['code']) : 'FAULT',
    });
    throw refusal(error);
  }
  connection.onClose(connection.session.end);
  const close = counts.open(connection.session.identity, connection.address);
  if (!close) throw tooManyConnections();
  metrics.connections.inc({ transport: 'websocket' });
  connection.onClose(() => {
    metrics.connections.dec({ transport: 'websocket' });
    close();
  });
}

/** What is done when graphql-ws says so. */
type Start = () => PastResults;

async function prepare(
  { extra: connection, subscriptions }: ConnectionContext,
  id: string,
  payload: SubscribePayload,
  { operations, createContext, maxOperationsPerConnection, isDraining }: ProtocolOptions,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  if (isDraining()) throw goingAway();
  // graphql-ws has counted this operation already.
  if (Object.keys(subscriptions).length > maxOperationsPerConnection) {
    return [tooManyOperations(maxOperationsPerConnection)];
  }
  const { session } = connection;
  if (!session) throw new Error('a subscribe message before the connection was acknowledged');
  let identity: Identity;
  try {
    identity = await session.authenticate();
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
  const context = contextOf(connection, identity, payload, createContext);
  if (context instanceof GraphQLError) return [context];
  const exactVariables = connection.exactVariables.get(id);
  connection.exactVariables.delete(id);
  const ready = await operations.admit({ ...payload, exactVariables }, context, 'websocket', {
    form: 'json',
    eventForm: 'json',
  });
  if ('errors' in ready) return ready.errors;
  const start: Start = () => startOperation(id, ready, connection, operations);
  return {
    schema: ready.view.engine.schema,
    document: ready.admitted.document,
    operationName: ready.admitted.name,
    contextValue: start,
  };
}

/** Its results go to the client past graphql-ws, which would read and print each of them again. */
function startOperation(
  id: string,
  ready: ReadyOperation,
  connection: Connection,
  operations: Operations,
): PastResults {
  const signal = new LinkedSignal([connection.signal]);
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  const show = (json: string | Buffer): Promise<void> | undefined =>
    signal.aborted ? undefined : connection.outbox.send(head, json, '}');
  const ended =
    ready.admitted.type === 'subscription'
      ? operations.follow(ready, signal, show)
      : connection.track(operations.runToJson(ready).then(({ json }) => show(json)));
  return new PastResults(
    ended.finally(() => signal.release()),
    () => signal.abort(),
  );
}

/** A message has no headers; what it wants explained stands in its extensions. */
function contextOf(
  { headers, address, requestId, signal }: Connection,
  identity: Identity,
  { extensions }: SubscribePayload,
  createContext: CreateContext,
): GatewayContext | GraphQLError {
  try {
    return createContext({ identity, address, requestId, signal, headers, explain: extensions?.['explain'] });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const run = (args: ExecutionArgs): PastResults => (args.contextValue as Start)();

const tooManyOperations = (limit: number): GraphQLError =>
  new GraphQLError(`A connection may have ${limit} operations at a time.`, {
    extensions: { code: 'TOO_MANY_OPERATIONS', limit },
  });
