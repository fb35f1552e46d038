import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createLedgerFixture, type LedgerFixture } from './ledger-fixture.ts';

let at: LedgerFixture;

beforeAll(async () => {
  at = await createLedgerFixture();
});
afterEach(() => at.expectHealthy());
afterAll(() => at?.close());

const times = <T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));
const counted = (outcomes: string[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(outcomes, (outcome) => outcome)
      .entries()
      .map(([name, all]) => [name, all.length]),
  );

test('200 concurrent holds of 10 on a wallet of 100: exactly ten succeed', async () => {
  const organization = await at.organizationWith(100);
  const outcomes = await times(200, () => at.hold(organization, {}));
  expect(counted(outcomes)).toEqual({ CREATED: 10, INSUFFICIENT: 190 });
  expect(await at.figures(organization)).toEqual({ balance: 100, reserved: 100 });
});

test('a wallet that does not exist yet, opened 50 times at once and held from: one wallet', async () => {
  const organization = randomUUID();
  const outcomes = await times(50, async () => {
    const outcome = await at.hold(organization, {});
    await at.ledger.open(organization);
    return outcome;
  });
  expect(counted(outcomes)).toEqual({ INSUFFICIENT: 50 });
  const { rowCount } = await at.database.pool.query('SELECT FROM wallets WHERE organization_id = $1', [
    organization,
  ]);
  expect(rowCount).toBe(1);
});

test('the same grant 50 times at once is given once', async () => {
  const organization = randomUUID();
  const id = randomUUID();
  const outcomes = await times(50, () => at.grant(organization, { id }));
  expect(counted(outcomes)).toEqual({ CREATED: 1, EXISTS: 49 });
  expect(await at.figures(organization)).toEqual({ balance: 100, reserved: 0 });
});

test('the same id for 50 organizations at once is given to one of them', async () => {
  const id = randomUUID();
  expect(counted(await times(50, () => at.grant(randomUUID(), { id })))).toEqual({
    CREATED: 1,
    CONFLICT: 49,
  });
});

test('one run held for 20 organizations at once is held for one of them', async () => {
  const organizations = await times(20, () => at.organizationWith(100));
  const run = randomUUID();
  const outcomes = await Promise.all(organizations.map((organization) => at.hold(organization, { run })));
  expect(counted(outcomes)).toEqual({ CREATED: 1, RUN_TAKEN: 19 });
});

test('a settle and a void that race: one of them ends the hold', async () => {
  const organization = await at.organizationWith(1_000);
  for (let round = 0; round < 20; round++) {
    const id = randomUUID();
    expect(await at.hold(organization, { id })).toBe('CREATED');
    const settle = () => at.ledger.settle({ id, amountCredits: 3, description: 'Run' });
    const outcomes = await times(20, (index): Promise<string> => (index % 2 ? settle() : at.ledger.void(id)));
    const ends = outcomes.filter((outcome) => outcome === 'SETTLED' || outcome === 'VOIDED');
    expect(ends).toHaveLength(1);
    expect(counted(outcomes)).toEqual({ [ends[0] as string]: 1, EXISTS: 9, CLOSED: 10 });
  }
  const { balance, reserved } = await at.figures(organization);
  expect(reserved).toBe(0);
  expect((1_000 - balance) % 3).toBe(0);
});

test('everything at once on a few wallets: no deadlock, nothing lost', async () => {
  const organizations = await times(4, () => at.organizationWith(500));
  const charged = await times(200, async (index) => {
    const organization = organizations[index % 4] as string;
    const id = randomUUID();
    if (index % 10 === 0) await at.grant(organization, { amountCredits: 1 });
    if (index % 17 === 0) await at.expire(organization);
    if ((await at.hold(organization, { id, amountCredits: 25 })) !== 'CREATED') return 0;
    if (index % 3 === 0) return (await at.ledger.void(id)) === 'VOIDED' ? 0 : Number.NaN;
    return (await at.ledger.settle({ id, amountCredits: 2, description: 'Run' })) === 'SETTLED'
      ? 2
      : Number.NaN;
  });
  const figures = await Promise.all(organizations.map((organization) => at.figures(organization)));
  const balance = figures.reduce((sum, wallet) => sum + wallet.balance, 0);
  expect(balance).toBe(4 * 500 + 20 - charged.reduce((sum, credits) => sum + credits, 0));
});
