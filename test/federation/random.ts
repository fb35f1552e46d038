import { parseArgs } from 'node:util';
import { startGateway } from './harness/gateway.ts';
import { randomDocument, runInvalid, runRandom } from './harness/random-run.ts';
import { subgraphs } from './harness/random-world.ts';

const USAGE = `Usage: node test/federation/random.ts [--runs N] [--seed N] [--failures N]

Runs random queries on a gateway and as one schema, and tells where the answers differ.

  --runs N      so many valid queries; 10000 by default
  --seed N      where the queries begin; a random one by default, which is printed
  --failures N  stop after so many; 5 by default
  --plain       without fast paths
  --without F   without one of them, by the name of its setting`;

const FAST_PATHS = [
  'combinedFetches',
  'mergedFetches',
  'outlined',
  'ownPlans',
  'patterns',
  'plainlyValid',
  'plainText',
  'scanned',
];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    failures: { type: 'string', default: '5' },
    plain: { type: 'boolean', default: false },
    without: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}

const off = values.plain ? FAST_PATHS : FAST_PATHS.filter((name) => name === values.without);
const names = values.plain ? Object.keys(subgraphs) : [];
const gateway = await startGateway(subgraphs, {
  plansInThread: true,
  fastPaths: Object.fromEntries(off.map((name) => [name, false])),
  subgraphs: Object.fromEntries(names.map((name) => [name, { ownHttp1: false }])),
});
const runs = Number(values.runs);
let failures = 0;
let valid = 0;
console.log(`${runs} queries from seed ${values.seed}`);
for (let seed = Number(values.seed); valid < runs && failures < Number(values.failures); seed += 1) {
  const document = randomDocument(seed);
  if (document !== undefined) valid += 1;
  const failure =
    (await runInvalid(gateway.engine, seed)) ?? (document && (await runRandom(gateway.engine, document)));
  if (!failure) continue;
  failures += 1;
  console.log(`\nseed ${seed}\n${failure.document}\n${failure.what}`);
}
console.log(`${valid} queries, ${failures} differ`);
await gateway.stop();
process.exitCode = failures > 0 ? 1 : 0;
