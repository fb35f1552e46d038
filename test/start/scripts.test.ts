import { expect, test } from 'vitest';
import { run } from './process.ts';

const scripts = [
  'start.ts',
  'clients/cli/demo.ts',
  'clients/cli/token.ts',
  'start/cli/audit.ts',
  'start/cli/demo-month.ts',
  'start/cli/schema-usage.ts',
  'start/cli/verify.ts',
  'gateway/cli/plan.ts',
  'schema/compose.ts',
  'test/streams/faults.ts',
  'test/faults/run.ts',
  'test/listing/run.ts',
  'test/bench/run.ts',
  'test/bench/streams.ts',
  'test/bench/ledger.ts',
  'test/bench/transport.ts',
];

test.each(scripts)('%s tells its usage, also to who mistypes an option', async (script) => {
  const help = run(script, ['--help'], {});
  expect((await help.ended).code, help.output()).toBe(0);
  expect(help.output()).toContain('npm ');

  const mistyped = run(script, ['--hlep'], {});
  expect((await mistyped.ended).code, mistyped.output()).not.toBe(0);
  expect(mistyped.output()).toMatch(/--help|npm run/);
  expect(mistyped.output()).not.toMatch(/\n\s+at /);
});
