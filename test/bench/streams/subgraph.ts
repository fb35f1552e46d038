import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';
import { type EmitJob, type Emitted, nowMs } from './messages.ts';

/**
 * The subgraphs of the stream benchmark in one process: subscriptions that cost as little as can be, and
 * entities. Takes PORT; told by messages when to send events.
 */
interface Payload {
  query: string;
  variables?: Record<string, string>;
}

interface Subscription {
  socket: WebSocket;
  /** Under which names the sequence is asked for. */
  sequences: readonly string[];
  /** All of a message but the changing parts. */
  head: string;
  tail: string;
}

interface Run {
  sequence: number;
  subscriptions: Set<Subscription>;
}

const TICK_MS = 5;
const runs = new Map<string, Run>();

const http = createServer((request, response) => void answer(request, response));
const server = new WebSocketServer({
  server: http,
  perMessageDeflate: false,
  handleProtocols: () => 'graphql-transport-ws',
});
server.on('connection', (socket) => {
  const operations = new Map<string, () => void>();
  const leaveAll = () => {
    for (const leave of operations.values()) leave();
  };
  socket.on('close', leaveAll);
  socket.on('message', (data) => {
    const { type, id, payload } = JSON.parse(String(data)) as {
      type: string;
      id: string;
      payload: Payload;
    };
    if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
    else if (type === 'ping') socket.send('{"type":"pong"}');
    else if (type === 'subscribe') operations.set(id, subscribe(socket, id, payload));
    else if (type === 'complete') {
      operations.get(id)?.();
      operations.delete(id);
    }
  });
});

/** Gateways may rename variables and fields: the document says what is what. */
function subscribe(socket: WebSocket, id: string, { query, variables = {} }: Payload): () => void {
  const variable = /\brun:\s*\$(\w+)/u.exec(query)?.[1];
  const literal = /\brun:\s*"([^"]*)"/u.exec(query)?.[1];
  const run = variable === undefined ? (literal ?? '') : (variables[variable] ?? '');
  const sequences = [...query.matchAll(/(?:(\w+)\s*:\s*)?\bsequence\b/gu)].map(
    ([, alias]) => alias ?? 'sequence',
  );
  const known = runs.get(run) ?? { sequence: 0, subscriptions: new Set() };
  runs.set(run, known);
  const subscription = {
    socket,
    sequences,
    head: `{"id":${JSON.stringify(id)},"type":"next","payload":{"data":{"output":{"__typename":"Event",`,
    tail: `"run":{"__typename":"Run","id":${JSON.stringify(run)}}}}}}`,
  };
  known.subscriptions.add(subscription);
  return () => {
    known.subscriptions.delete(subscription);
    if (known.subscriptions.size === 0) runs.delete(run);
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = JSON.parse((await text(request)) || '{}') as {
    query?: string;
    variables?: Record<string, { id: string }[]>;
  };
  const data = entitiesOf(asked) ?? { __typename: 'Query' };
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
}

/** As in `subscribe`: the document says what the entities and their variable are called. */
function entitiesOf({
  query = '',
  variables = {},
}: {
  query?: string;
  variables?: Record<string, { id: string }[]>;
}): object | undefined {
  const [, alias = '_entities', variable] =
    /(?:(\w+)\s*:\s*)?\b_entities\s*\(\s*representations\s*:\s*\$(\w+)/u.exec(query) ?? [];
  if (variable === undefined) return undefined;
  return { [alias]: variables[variable]?.map(({ id }) => ({ __typename: 'Run', name: `Run ${id}` })) };
}

function emit({ eventsPerSecond, durationMs }: EmitJob, done: (emitted: Emitted) => void): void {
  const list = [...runs.values()];
  const subscriptions = list.reduce((sum, run) => sum + run.subscriptions.size, 0);
  const startMs = nowMs();
  let [events, sent] = [0, 0];
  const timer = setInterval(() => {
    const elapsedMs = Math.min(nowMs() - startMs, durationMs);
    for (const due = (elapsedMs / 1_000) * eventsPerSecond; events < due; events += 1) {
      const run = list[events % list.length];
      if (run) sent += send(run);
    }
    if (elapsedMs < durationMs) return;
    clearInterval(timer);
    done({ subscriptions, sent, runs: list.length });
  }, TICK_MS);
}

function send(run: Run): number {
  run.sequence += 1;
  const { sequence } = run;
  for (const { socket, head, tail, sequences } of run.subscriptions) {
    const cursors = sequences.map((name) => `"${name}":${sequence},`).join('');
    socket.send(`${head}${cursors}"sentAtMs":${nowMs().toFixed(3)},${tail}`);
  }
  return run.subscriptions.size;
}

process.on('message', (message) => {
  emit(message as EmitJob, (emitted) => process.send?.(emitted));
});
http.listen(Number(process.env['PORT']), '127.0.0.1', 4_096, () => process.send?.('ready'));
