import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { misused, scriptOptions } from '#test/harness/script-options.ts';

const USAGE = `npm run listing-faults -- [--seed N] [--kills N]

Puts offerings on sale while control-plane or commerce is killed and started again, so many times (100), at steps
of the listing that the seed (1) puts in order, and looks that commerce has each product and variant once.`;

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { seed, kills } = scriptOptions(USAGE, {
  seed: { type: 'string', default: '1' },
  kills: { type: 'string', default: '100' },
});
if (![seed, kills].every((value) => Number.isInteger(Number(value)) && Number(value) > 0))
  misused('Both are whole numbers from 1 on.', USAGE);
const env = { ...process.env, LISTING_SEED: seed, LISTING_KILLS: kills };
const child = spawn(process.execPath, [vitest, 'run', 'test/listing'], { env, stdio: 'inherit' });
child.once('exit', (code) => (process.exitCode = code ?? 1));
