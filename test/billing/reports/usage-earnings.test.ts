import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLedgerFixture, type LedgerFixture } from '../ledger/ledger-fixture.ts';

let at: LedgerFixture;
const [seller, offering] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  at = await createLedgerFixture();
});
afterEach(() => at.expectHealthy());
afterAll(() => at?.close());

const rows = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await at.database.pool.query<T & object>(text, values)).rows;
const bought = (organization: string, amountCredits: number, amountMicros: number, currency = 'USD') =>
  at.grant(organization, {
    id: randomUUID(),
    kind: 'PURCHASE',
    priority: 50,
    amountCredits,
    order: `Order:${randomUUID()}`,
    paid: { amountMicros, currency },
  });
async function run(
  organization: string,
  amountCredits: number,
  of: { seller?: string | null } = {},
): Promise<string> {
  const id = randomUUID();
  expect(
    await at.hold(organization, { id, run: id, amountCredits: amountCredits + 1, seller, offering, ...of }),
  ).toBe('CREATED');
  expect(await at.ledger.settle({ id, amountCredits, description: 'Run' })).toBe('SETTLED');
  return id;
}
interface Earned {
  currency: string;
  gross: number;
  commission: number;
  net: number;
}
const earned = async (hold: string): Promise<Earned[]> =>
  (
    await rows<Record<string, string>>(
      `SELECT currency, gross_micros AS gross, commission_micros AS commission, net_micros AS net
       FROM earnings WHERE hold_id = $1 ORDER BY currency`,
      [hold],
    )
  ).map(({ currency, gross, commission, net }) => ({
    currency: String(currency),
    gross: Number(gross),
    commission: Number(commission),
    net: Number(net),
  }));
const usd = (gross: number, commission: number): Earned => ({
  currency: 'USD',
  gross,
  commission,
  net: gross - commission,
});
const setCommission = (of: string, millionths: number) =>
  rows(
    `INSERT INTO commissions (seller_id, millionths) VALUES ($1, $2)
     ON CONFLICT (seller_id) DO UPDATE SET millionths = excluded.millionths`,
    [of, millionths],
  );

describe('a run that spends bought credits', () => {
  test('earns its seller what they were bought for, less the commission', async () => {
    const organization = randomUUID();
    await bought(organization, 500, 40_000_000);
    await at.grant(organization, { amountCredits: 500 });
    expect(await earned(await run(organization, 3))).toEqual([]);
    await run(organization, 497);
    expect(await earned(await run(organization, 3))).toEqual([usd(240_000, 48_000)]);
  });

  test('of given credits earns nothing, of both what the bought ones were worth', async () => {
    const organization = randomUUID();
    await at.grant(organization, { kind: 'TRIAL', priority: 10, amountCredits: 4 });
    await bought(organization, 500, 40_000_000);
    expect(await earned(await run(organization, 3))).toEqual([]);
    expect(await earned(await run(organization, 3))).toEqual([usd(160_000, 32_000)]);
  });

  test('of two purchases earns the worth of each, in each currency', async () => {
    const organization = randomUUID();
    await bought(organization, 2, 1_000_001);
    await bought(organization, 10, 2_000_000);
    await bought(organization, 10, 3_000_000, 'EUR');
    const id = await run(organization, 14);
    expect(await earned(id)).toEqual([
      { currency: 'EUR', gross: 600_000, commission: 120_000, net: 480_000 },
      usd(3_000_001, 600_000),
    ]);
    expect(
      await rows(
        `SELECT p.gross_micros::int AS gross FROM earning_parts p JOIN earnings e ON e.id = p.earning_id
         WHERE e.hold_id = $1 ORDER BY 1`,
        [id],
      ),
    ).toEqual([{ gross: 1_000_001 }, { gross: 2_000_000 }]);
  });

  test("of nobody's offering is the marketplace's", async () => {
    const organization = randomUUID();
    await bought(organization, 10, 1_000_000);
    expect(await earned(await run(organization, 3, { seller: null }))).toEqual([usd(300_000, 300_000)]);
  });

  test('pays the commission of that time and seller', async () => {
    const organization = randomUUID();
    const own = randomUUID();
    await bought(organization, 1_000, 1_000_000);
    await setCommission(own, 125_000);
    expect(await earned(await run(organization, 100, { seller: own }))).toEqual([usd(100_000, 12_500)]);
    await setCommission(own, 0);
    expect(await earned(await run(organization, 100, { seller: own }))).toEqual([usd(100_000, 0)]);
    await setCommission(own, 333_333);
    expect(await earned(await run(organization, 1, { seller: own }))).toEqual([usd(1_000, 333)]);
  });
});

test('many runs at once on many wallets: every sum that is kept equals its parts', async () => {
  const buyers = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const organization = randomUUID();
      await bought(organization, 100, 9_999_999);
      return organization;
    }),
  );
  await Promise.all(Array.from({ length: 120 }, (_, index) => run(buyers[index % 8] as string, index % 5)));
});

test('a bought grant that is used up has moved exactly what was paid, however it was used', async () => {
  const use = fc.array(fc.nat(7), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(1_000), use, async (credits, paid, uses) => {
      const organization = randomUUID();
      await bought(organization, credits, paid);
      let left = credits;
      const spent: string[] = [];
      for (const wanted of [...uses, credits]) {
        const amount = Math.min(wanted, left);
        const id = randomUUID();
        if (amount === 0) continue;
        await at.hold(organization, { id, amountCredits: amount, seller, offering });
        await at.ledger.settle({ id, amountCredits: amount, description: 'Run' });
        spent.push(id);
        left -= amount;
      }
      const [sum] = await rows<{ gross: string | null }>(
        'SELECT sum(gross_micros) AS gross FROM earnings WHERE hold_id = ANY($1)',
        [spent],
      );
      expect(Number(sum?.gross ?? 0)).toBe(paid);
      expect(left).toBe(0);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('credits that expire, or are taken away, are earned by the marketplace; those of a refund are owed to the buyer', async () => {
  const [organization, order] = [randomUUID(), `Order:${randomUUID()}`];
  const paid = { amountMicros: 1_000_003, currency: 'CHF' };
  const expiresAt = new Date(Date.now() + 3_600_000);
  await at.grant(organization, { amountCredits: 10, kind: 'PURCHASE', order, paid, expiresAt });
  await at.grant(organization, { amountCredits: 10, kind: 'PURCHASE', order: `${order}x`, paid });
  await at.ledger.adjust({ id: randomUUID(), organization, amountCredits: 3, description: 'Mistake' });
  await at.pass(organization, 3_600);
  await at.expire(organization);
  await at.ledger.takeBack({
    id: randomUUID(),
    order: `${order}x`,
    amountCredits: null,
    description: 'Refund',
  });
  expect(
    await rows(
      `SELECT account, balance_micros::int AS balance FROM money_balances WHERE currency = 'CHF' ORDER BY account`,
    ),
  ).toEqual([
    { account: 'CLEARING', balance: -2_000_006 },
    { account: 'CREDITS_SOLD', balance: 0 },
    { account: 'REFUNDS', balance: 1_000_003 },
    { account: 'REVENUE', balance: 1_000_003 },
  ]);
});

describe('the database itself', () => {
  test.each([
    'UPDATE earnings SET net_micros = 0, gross_micros = commission_micros',
    'DELETE FROM earnings',
    'UPDATE money_transfers SET amount_micros = 1',
    'TRUNCATE money_transfers',
  ])('refuses to change what was earned: %s', async (text) => {
    const organization = randomUUID();
    await bought(organization, 10, 1_000_000);
    await run(organization, 3);
    await expect(rows(text)).rejects.toThrow(/immutable/);
  });

  test('finds every kind of fault in the money', async () => {
    const organization = randomUUID();
    await bought(organization, 10, 1_000_000);
    await run(organization, 3);
    const client = await at.database.pool.connect();
    const faults = async (change: string): Promise<string[]> => {
      await client.query('BEGIN');
      try {
        await client.query(change);
        return (await client.query<{ fault: string }>('SELECT DISTINCT fault FROM ledger_audit')).rows.map(
          ({ fault }) => fault,
        );
      } finally {
        await client.query('ROLLBACK');
      }
    };
    try {
      expect(await faults('UPDATE earning_sums SET gross_micros = gross_micros + 1')).toEqual(
        expect.arrayContaining([
          'the money does not sum to zero',
          'credits sold differ from what is left of them',
          'the kept sums of a seller differ from the earnings',
        ]),
      );
      expect(await faults('UPDATE account_sums SET amount = amount + 1')).toEqual(
        expect.arrayContaining([
          'the books do not sum to zero',
          'the money does not sum to zero',
          'the kept sum of an account differs from its transfers',
        ]),
      );
      expect(await faults('UPDATE offering_sums SET net_micros = net_micros + 1')).toContain(
        'the kept sums of an offering differ from its earnings',
      );
      expect(await faults('UPDATE grants SET worth_micros = worth_micros + 1 WHERE NOT spent')).toEqual(
        expect.arrayContaining(['credits sold differ from what is left of them']),
      );
    } finally {
      client.release();
    }
  });
});
