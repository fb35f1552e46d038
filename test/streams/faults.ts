import { parseArgs } from 'node:util';
import { runFaults } from './faults/fault-runs.ts';
import { startProcess, startServer } from './faults/gateways.ts';

const USAGE = `node test/streams/faults.ts [--runs 1000] [--seed N] [--gateway process|server]

Runs whose clients, gateway and subgraph are cut off at random moments; every stream has to see 1..N exactly once.
With --gateway server the gateway is restarted in this process rather than killed in its own, which is quicker.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    gateway: { type: 'string', default: 'process' },
    help: { type: 'boolean' },
  },
});

async function main(): Promise<void> {
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  console.log(`${runs} runs, seed ${seed}, gateway: ${values.gateway}`);
  const startedMs = performance.now();
  const startGateway = values.gateway === 'server' ? startServer : startProcess;
  const onBatch = (done: number) => process.stdout.write(`\r${done} of ${runs}`);
  const { failures, ...counts } = await runFaults({ runs, seed, startGateway, onBatch });
  const seconds = Math.round((performance.now() - startedMs) / 1_000);
  console.log(`\r${JSON.stringify({ ...counts, failures: failures.length, seconds }, undefined, 2)}`);
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (values.help) console.log(USAGE);
else await main();
