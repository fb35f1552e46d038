import { afterAll, beforeAll, expect, it } from 'vitest';
import { SocketClient, sequencesOf, type SocketStream } from './socket-client.ts';
import { type StreamGateway, startStreamGateway } from './stream-gateway.ts';

const STREAMS = 1_000;
const RUNS = 500;
const STREAMS_PER_CONNECTION = 50;
const OUTPUT = 'subscription($run: ID!) { output(run: $run) { sequence run { name } } }';

let gateway: StreamGateway;
beforeAll(async () => {
  gateway = await startStreamGateway();
});
afterAll(() => gateway?.stop());

const patient = { timeout: 10_000 };
const generations = () => gateway.metric('gateway_supergraph_generations');
const run = (index: number) => `run ${index % RUNS}`;
const eachLog = (act: (log: ReturnType<StreamGateway['graph']['log']>) => void) => {
  for (let index = 0; index < RUNS; index += 1) act(gateway.graph.log(run(index)));
};

it('1,000 streams go on while a new supergraph is taken over, which frees the old one at their end', async () => {
  const clients = await Promise.all(
    Array.from({ length: STREAMS / STREAMS_PER_CONNECTION }, () =>
      SocketClient.connect(gateway.websocketUrl),
    ),
  );
  const streams: SocketStream[] = [];
  for (let index = 0; index < STREAMS; index += 1) {
    // Both streams of a run on different connections.
    const client = clients[index % clients.length] as SocketClient;
    streams.push(client.subscribe(OUTPUT, { run: run(index) }));
  }
  eachLog((log) => log.append(2));
  await Promise.all(streams.map((stream) => stream.hasResults(2)));

  await gateway.publish((sdl) => sdl.replace(/^ +marked\(.*$/m, ''));
  await expect.poll(generations, patient).toBe(2);
  const fresh = await SocketClient.connect(gateway.websocketUrl);
  const refused = fresh.subscribe('subscription { marked(run: "r") { mark } }', {});
  await refused.ended();
  expect(refused.results).toMatchObject([[{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]]);
  const newer = fresh.subscribe(OUTPUT, { run: 'newer' });
  gateway.graph.log('newer').append(1);
  await newer.hasResults(1);

  eachLog((log) => log.append(1));
  await Promise.all(streams.map((stream) => stream.hasResults(3)));
  expect(await generations()).toBe(2);
  eachLog((log) => log.end());
  await Promise.all(streams.map((stream) => stream.ended()));
  for (const stream of streams) expect(sequencesOf(stream.results, 'output')).toEqual([1, 2, 3]);
  await expect.poll(generations, patient).toBe(1);

  gateway.graph.log('newer').append(1);
  await newer.hasResults(2);
  await Promise.all([...clients, fresh].map((client) => client.close()));
});

it('when the subgraph goes away afterwards, streams on both generations are picked up again', async () => {
  const client = await SocketClient.connect(gateway.websocketUrl);
  const log = gateway.graph.log('resumed');
  const old = client.subscribe(OUTPUT, { run: 'resumed' });
  log.append();
  await old.hasResults(1);
  await gateway.publish((sdl) => sdl);
  await expect.poll(generations, patient).toBe(2);
  const young = client.subscribe(OUTPUT, { run: 'resumed' });
  await young.hasResults(1);
  await gateway.runs.kill();
  await gateway.runs.start();
  log.append();
  log.end();
  await Promise.all([old.ended(), young.ended()]);
  for (const { results } of [old, young]) expect(sequencesOf(results, 'output')).toEqual([1, 2]);
  await client.close();
  await expect.poll(generations, patient).toBe(1);
});
