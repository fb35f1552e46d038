import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { listen } from '#common/serving/listen.ts';
import { freePort } from '#test/harness/ports.ts';
import { scriptOptions } from '#test/harness/script-options.ts';
import { startServiceProcess } from '#test/harness/service-process.ts';
import { median } from './statistics.ts';
import { textTable } from './text-table.ts';

scriptOptions(
  'npm run bench:planning\n\nWhat others wait for while five callers send operations that nobody has sent before.',
  {},
);

const FLOODERS = 5;
const PHASE_MS = 10_000;
/** A subgraph's own time: a quiet gateway answers in a little more. */
const SUBGRAPH_MS = 10;
const WARM = 'query Warm { products(first: 5, channel: "default-channel") { edges { node { id name } } } }';
const ANSWER = JSON.stringify({
  data: { products: { edges: [{ node: { id: 'UHJvZHVjdDox', name: 'x' } }] } },
});

const subgraph = createServer((request, response) => {
  request.resume();
  setTimeout(() => response.setHeader('content-type', 'application/json').end(ANSWER), SUBGRAPH_MS);
});
const subgraphUrl = `http://127.0.0.1:${await listen(subgraph, '127.0.0.1', 0)}/`;
const port = await freePort();
const url = `http://127.0.0.1:${port}/graphql`;
const names = ['commerce', 'control-plane', 'billing', 'runtime'];
const SUBGRAPHS = JSON.stringify(Object.fromEntries(names.map((name) => [name, { url: subgraphUrl }])));
const env = { PORT: String(port), SUBGRAPHS, TRUST_PROXY: 'loopback', LOG_LEVEL: 'warn', DATA_DIR: tmpdir() };
const gateway = await startServiceProcess('gateway', env, url);

async function post(query: string, address: string): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query }),
  });
  await response.arrayBuffer();
  return response.status;
}

let made = 0;

/** Some 5 kB that cross subgraphs, other ones each time. */
function neverSeen(): string {
  made += 1;
  const fields = Array.from(
    { length: 20 },
    (_, i) =>
      `p${made}_${i}: products(first: 1, channel: "default-channel") { edges { node { id name slug description
         offering { id name slug plans { id name } } variants { id name sku } category { id name slug } } } }`,
  );
  return `query Flood${made} { ${fields.join('\n')} }`;
}

interface Phase {
  p50: number;
  p95: number;
  planned: number;
  refused: number;
}

async function phase(flooders: number): Promise<Phase> {
  const untilMs = performance.now() + PHASE_MS;
  const latencies: number[] = [];
  let planned = 0;
  let refused = 0;
  const flood = async (address: string): Promise<void> => {
    while (performance.now() < untilMs) {
      const status = await post(neverSeen(), address);
      if (status === 429) {
        refused += 1;
        // As a client does that is told to come later, only much too soon.
        await delay(20);
      } else planned += 1;
    }
  };
  const ask = async (): Promise<void> => {
    while (performance.now() < untilMs) {
      const startedMs = performance.now();
      await post(WARM, '192.0.2.200');
      latencies.push(performance.now() - startedMs);
      await delay(5);
    }
  };
  await Promise.all([ask(), ...Array.from({ length: flooders }, (_, i) => flood(`192.0.2.${i + 1}`))]);
  const sorted = latencies.toSorted((a, b) => a - b);
  return { p50: median(latencies), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0, planned, refused };
}

await post(WARM, '192.0.2.200');
const quiet = await phase(0);
const flooded = await phase(FLOODERS);
console.log(
  textTable([
    ['', 'p50 ms', 'p95 ms', 'new documents planned', 'refused'],
    ...Object.entries({ quiet, [`${FLOODERS} callers flood`]: flooded }).map(([name, figures]) => [
      name,
      figures.p50.toFixed(1),
      figures.p95.toFixed(1),
      String(figures.planned),
      String(figures.refused),
    ]),
  ]),
);
console.log(`Others wait ${(flooded.p50 / quiet.p50).toFixed(2)} times as long.`);
await gateway.stop();
subgraph.close();
