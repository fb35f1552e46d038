import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { graphql, type GraphQLSchema, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { SubscriptionSocket } from '#common/serving/subscriptions/subscription-socket.ts';

export interface SubgraphDefinition {
  typeDefs: string;
  resolvers: object;
}

export interface ReceivedRequest {
  query: string;
  operationName?: string;
  variables: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

/** A subgraph on real HTTP and WebSocket, which remembers what it was asked. */
export class SubgraphServer {
  readonly requests: ReceivedRequest[] = [];
  /** Connection params of subscriptions. */
  readonly connections: unknown[] = [];
  /** Headers of their upgrade requests. */
  readonly upgrades: IncomingMessage['headers'][] = [];
  /** `extensions` of each subscription. */
  readonly extensions: unknown[] = [];
  /** Takes requests over, to answer what a healthy server would not. */
  intercept: ((request: ReceivedRequest, response: ServerResponse) => void) | undefined;
  readonly #schema: GraphQLSchema;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #webSockets = new WebSocketServer({ noServer: true });
  #port = 0;

  constructor({ typeDefs, resolvers }: SubgraphDefinition) {
    this.#schema = buildSubgraphSchema({
      typeDefs: parse(typeDefs),
      resolvers: resolvers as GraphQLResolverMap<unknown>,
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/graphql`;
  }

  /** Connections for subscriptions that are open. */
  get webSockets(): number {
    return this.#webSockets.clients.size;
  }

  /** Listens; after `kill`, on the same port again. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#webSockets = new WebSocketServer({
      server,
      path: '/graphql',
      WebSocket: SubscriptionSocket,
    });
    useServer(
      {
        schema: this.#schema,
        onConnect: ({ connectionParams, extra }) => {
          this.connections.push(connectionParams);
          this.upgrades.push(extra.request.headers);
        },
        onSubscribe: (_connection, _id, { extensions }) => void this.extensions.push(extensions),
      },
      this.#webSockets,
    );
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** As when the process dies: connections break in the middle of whatever they carry. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    for (const socket of this.#sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  }

  /** Breaks all connections, but goes on listening. */
  disconnect(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables, operationName } = JSON.parse(await text(request)) as ReceivedRequest;
    const received = { query, operationName, variables, headers: request.headers };
    this.requests.push(received);
    if (this.intercept) return this.intercept(received, response);
    const result = await graphql({
      schema: this.#schema,
      source: query,
      variableValues: variables,
      operationName,
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  }
}
