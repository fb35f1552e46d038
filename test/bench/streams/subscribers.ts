import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { nowMs, QUERY, QUERY_WITH_REST, type Received, type SubscriberJob } from './messages.ts';

/** Many clients in one process. Takes STREAMS_PER_CONNECTION, and REST for the query with another subgraph's field. */
const STREAMS_PER_CONNECTION = Number(process.env['STREAMS_PER_CONNECTION'] ?? 50);
const QUERY_TEXT = process.env['REST'] ? QUERY_WITH_REST : QUERY;
/** So that a gateway is not judged by how it takes thousands of connections in one instant. */
const CONNECTIONS_AT_ONCE = 4;

let received: Received = { deliveries: 0, latenciesMs: [], problems: [] };

async function subscribe({ url, firstRun, runs, streams }: SubscriberJob & { kind: 'subscribe' }) {
  const connections: number[] = [];
  for (let first = 0; first < streams; first += STREAMS_PER_CONNECTION) connections.push(first);
  while (connections.length > 0) {
    await Promise.all(
      connections.splice(0, CONNECTIONS_AT_ONCE).map((first) => {
        const count = Math.min(STREAMS_PER_CONNECTION, streams - first);
        return connect(
          url,
          Array.from({ length: count }, (_, i) => `run-${firstRun + ((first + i) % runs)}`),
        );
      }),
    );
    await wait(5);
  }
}

async function connect(url: string, runs: string[]): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send('{"type":"connection_init"}');
  await acknowledged;
  socket.on('message', (data: Buffer) => receive(data.toString('latin1')));
  socket.on('close', (code) => received.problems.push(`closed with ${code}`));
  for (const [id, run] of runs.entries()) {
    const payload = { query: QUERY_TEXT, variables: { run } };
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
  }
}

function receive(message: string): void {
  const at = message.indexOf('"sentAtMs":');
  if (at !== -1 && !message.includes('"errors"')) {
    received.deliveries += 1;
    received.latenciesMs.push(nowMs() - Number.parseFloat(message.slice(at + 11)));
  } else if (message.includes('"type":"ping"')) {
    // The gateway gets on without an answer for as long as this lasts.
  } else if (received.problems.length < 10) received.problems.push(message.slice(0, 300));
}

async function run(job: SubscriberJob): Promise<Received> {
  if (job.kind === 'subscribe') await subscribe(job);
  const current = received;
  if (job.kind === 'measure') received = { deliveries: 0, latenciesMs: [], problems: [] };
  return current;
}

process.on('message', (message) => {
  run(message as SubscriberJob).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.('ready');
