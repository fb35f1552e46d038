import { expect, it } from 'vitest';
import { runFaults } from './faults/fault-runs.ts';
import { startProcess, startServer } from './faults/gateways.ts';

it('200 runs with cut connections: every stream sees 1..N exactly once', async () => {
  const { failures, faults } = await runFaults({ runs: 200, seed: 20, startGateway: startServer });
  expect(failures).toEqual([]);
  expect(Object.values(faults).every((count) => count > 10)).toBe(true);
}, 120_000);

it('the same where the gateway is a process that is killed', async () => {
  const { failures, faults } = await runFaults({ runs: 10, seed: 4, startGateway: startProcess });
  expect(failures).toEqual([]);
  expect(faults.gateway).toBeGreaterThan(0);
}, 60_000);
