import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createEngine, type Engine } from '#gateway/engine/engine.ts';
import { compose } from '../federation/harness/gateway.ts';
import { createRunGraph } from './run-graph.ts';
import { sequencesOf } from './socket-client.ts';

type Subscription = (after: number, socket: WebSocket, attempt: number) => void;

interface Message {
  id: string;
  type: string;
  payload: { variables: { after?: number; resume__cursor?: number } };
}

/** Of the one operation on each connection. */
const ids = new WeakMap<WebSocket, string>();
const closes: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close();
});

/** A subgraph that speaks the protocol as it is told to, and an engine over it. */
async function engineOver(onSubscribe: Subscription): Promise<Engine<object>> {
  const http = createServer();
  const server = new WebSocketServer({ server: http, handleProtocols: () => 'graphql-transport-ws' });
  let attempt = 0;
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const { id, type, payload } = JSON.parse(String(data)) as Message;
      if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (type !== 'subscribe') return;
      const { after, resume__cursor } = payload.variables;
      ids.set(socket, id);
      attempt += 1;
      onSubscribe(resume__cursor ?? after ?? 0, socket, attempt);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  const { definitions } = createRunGraph();
  const engine = createEngine<object>({ supergraphSdl: compose(definitions, { runs: url, names: url }) });
  closes.push(() => {
    for (const socket of server.clients) socket.terminate();
    return new Promise((resolve) => http.close(resolve));
  });
  closes.push(() => engine.close());
  return engine;
}

async function results(engine: Engine<object>, field: 'output' | 'live'): Promise<unknown[]> {
  const argument = field === 'output' ? ', after: 0' : '';
  const document = `subscription { ${field}(run: "r"${argument}) { sequence } }`;
  const stream = await engine.subscribe({ document, context: {} });
  if (!(Symbol.asyncIterator in stream)) throw new Error('not a stream');
  const all: unknown[] = [];
  for await (const result of stream) all.push(JSON.parse(JSON.stringify(result)));
  return all;
}

const reply = (socket: WebSocket, message: object) => {
  const id = ids.get(socket);
  socket.send(JSON.stringify({ id, ...message }));
};

const next = (socket: WebSocket, field: string, sequence: number) =>
  reply(socket, { type: 'next', payload: { data: { [field]: { sequence, hidden__cursor: sequence } } } });
const fail = (socket: WebSocket, code: string) =>
  reply(socket, { type: 'error', payload: [{ message: 'no', extensions: { code } }] });

it('a connection closed with 1000 is no end', async () => {
  const engine = await engineOver((after, socket) => {
    if (after === 3) return reply(socket, { type: 'complete' });
    next(socket, 'output', after + 1);
    socket.close(1000);
  });
  expect(sequencesOf(await results(engine, 'output'), 'output')).toEqual([1, 2, 3]);
});

it('nor one of what can not be resumed, which is told', async () => {
  const engine = await engineOver((_after, socket) => {
    next(socket, 'live', 1);
    socket.close(1000);
  });
  expect(sequencesOf(await results(engine, 'live'), 'live')).toEqual([1, 'SUBGRAPH_DISCONNECTED']);
});

it('a subgraph that is back but not itself yet is asked again', async () => {
  const engine = await engineOver((after, socket, attempt) => {
    if (attempt === 2 || attempt === 3) return fail(socket, 'INTERNAL_SERVER_ERROR');
    next(socket, 'output', after + 1);
    if (after === 1) reply(socket, { type: 'complete' });
    else socket.terminate();
  });
  expect(sequencesOf(await results(engine, 'output'), 'output')).toEqual([1, 2]);
});

it('a fault that stays is told, and so is a refusal, at once', async () => {
  const attempts: Record<string, number> = {};
  for (const code of ['INTERNAL_SERVER_ERROR', 'FORBIDDEN']) {
    const engine = await engineOver((_after, socket, attempt) => {
      attempts[code] = attempt;
      fail(socket, code);
    });
    expect(sequencesOf(await results(engine, 'output'), 'output')).toEqual([code]);
  }
  expect(attempts).toEqual({ INTERNAL_SERVER_ERROR: 9, FORBIDDEN: 1 });
}, 60_000);

it('a close code that is meant to be final is', async () => {
  let attempts = 0;
  const engine = await engineOver((_after, socket) => {
    attempts += 1;
    socket.close(4403, 'Forbidden');
  });
  expect(sequencesOf(await results(engine, 'output'), 'output')).toEqual(['SUBGRAPH_DISCONNECTED']);
  expect(attempts).toBe(1);
});
