import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { runFaults } from './faults/fault-runs.ts';
import { startProcess, startServer } from './faults/gateways.ts';

const USAGE = `npm run test:faults -- [--runs 1000] [--seed N] [--gateway process|server]

Runs whose clients, gateway and subgraph are cut off at random moments; every stream has to see 1..N exactly once.
With --gateway server the gateway is restarted in this process rather than killed in its own, which is quicker.`;

const gateways = { process: startProcess, server: startServer };

const values = scriptOptions(USAGE, {
  runs: { type: 'string', default: '1000' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  gateway: { type: 'string', default: 'process' },
});

const count = (name: 'runs' | 'seed', least: number): number => {
  const value = Number(values[name]);
  return Number.isInteger(value) && value >= least
    ? value
    : misused(`--${name} needs a whole number from ${least} on.`, USAGE);
};

async function main(): Promise<void> {
  const [runs, seed] = [count('runs', 1), count('seed', 0)];
  const { gateway } = values;
  if (gateway !== 'process' && gateway !== 'server') misused('--gateway is process or server.', USAGE);
  console.log(`${runs} runs, seed ${seed}, gateway: ${gateway}`);
  const startedMs = performance.now();
  const startGateway = gateways[gateway];
  const onBatch = (done: number) => process.stdout.write(`\r${done} of ${runs}`);
  const { failures, ...counts } = await runFaults({ runs, seed, startGateway, onBatch });
  const seconds = Math.round((performance.now() - startedMs) / 1_000);
  console.log(`\r${JSON.stringify({ ...counts, failures: failures.length, seconds }, undefined, 2)}`);
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();
