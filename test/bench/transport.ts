import { fork } from 'node:child_process';
import { once } from 'node:events';
import { askSubgraph } from '#test/harness/ask-subgraph.ts';
import { SubgraphClient } from '#gateway/engine/transport/subgraph-client.ts';
import { scriptOptions } from '#test/harness/script-options.ts';
import { median } from './statistics.ts';
import { textTable } from './text-table.ts';
import { NodeHttpClient } from './transport/node-http.ts';

/** CPU time is what a gateway runs out of. */
const ROUNDS = 5;
const CLIENTS = 50;
const SIZES = [
  { rows: 5, requests: 10_000 },
  { rows: 1_500, requests: 2_000 },
];
const BODY = JSON.stringify({ query: '{ rows { id name price } }', variables: {} });

scriptOptions(
  'npm run bench:transport\n\nCPU time and throughput of undici, node:http and HTTP/2 on the way to a subgraph, side by side.',
  {},
);

interface Way {
  name: string;
  post(): Promise<unknown>;
  close(): Promise<void>;
}

const server = fork(new URL('transport/subgraph.ts', import.meta.url));
const [{ http1Port, http2Port }] = (await once(server, 'message')) as [
  { http1Port: number; http2Port: number },
];

function ours(name: string, url: string, h2c: boolean): Way {
  const client = new SubgraphClient('bench', url, { h2c });
  return { name, post: () => askSubgraph(client, BODY, {}, undefined, true), close: () => client.close() };
}

function theirs(name: string, url: string): Way {
  const client = new NodeHttpClient(url, 128);
  return { name, post: () => client.post(BODY), close: () => client.close() };
}

const urlOf = (port: number, rows: number): string => `http://127.0.0.1:${port}/?rows=${rows}`;

const waysTo = (rows: number): Way[] => [
  ours('undici, HTTP/1.1', urlOf(http1Port, rows), false),
  theirs('node:http, keep-alive', urlOf(http1Port, rows)),
  ours('node:http2, h2c', urlOf(http2Port, rows), true),
];

async function measure({ post }: Way, requests: number): Promise<{ perSecond: number; cpuMicros: number }> {
  const startMs = performance.now();
  const startCpu = process.cpuUsage();
  let left = requests;
  const client = async (): Promise<void> => {
    while (left-- > 0) await post();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const { user, system } = process.cpuUsage(startCpu);
  return {
    perSecond: (requests / (performance.now() - startMs)) * 1_000,
    cpuMicros: (user + system) / requests,
  };
}

const lines: string[][] = [];
for (const { rows, requests } of SIZES) {
  const measured = waysTo(rows).map((way) => ({ way, rounds: [] as Awaited<ReturnType<typeof measure>>[] }));
  for (const { way } of measured) await measure(way, requests);
  // Interleaved, so that noise hits all.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { way, rounds } of measured) rounds.push(await measure(way, requests));
  }
  for (const { way, rounds } of measured) {
    const perSecond = median(rounds.map((figures) => figures.perSecond));
    const cpuMicros = median(rounds.map((figures) => figures.cpuMicros));
    lines.push([way.name, String(rows), perSecond.toFixed(0), cpuMicros.toFixed(0)]);
    await way.close();
  }
}
console.log(textTable([['client', 'rows', 'requests/s', 'CPU µs/request'], ...lines]));
server.disconnect();
