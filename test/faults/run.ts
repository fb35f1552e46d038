import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';

const HELP = `npm run faults -- [--seed N] [--minutes M]

Buys and runs agents while all services, the gateway and PostgreSQL (a backend, or the server itself) are killed and
started again, at moments that the seed chooses (1) and at the named points of kill-points.ts (before, during and after a
call of a tool, while a document is read), for so many minutes (1).
Events of commerce and of the payment provider are lost, repeated and overtake each other, connections between services
and to the provider are cut and slow, and in the end control-plane misses a day. Ends with npm run verify.`;

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

function main(args: string[]): void {
  const options = {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const {
    seed = '1',
    minutes = '1',
    help,
  } = readCommandLine({ args, options }, 'npm run faults -- --help').values;
  if (help) return console.log(HELP);
  if (!Number.isInteger(Number(seed)) || !(Number(minutes) > 0)) throw new UsageError(HELP);
  const env = { ...process.env, FAULTS_SEED: seed, FAULTS_SECONDS: String(Number(minutes) * 60) };
  const child = spawn(process.execPath, [vitest, 'run', 'test/faults'], { env, stdio: 'inherit' });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
