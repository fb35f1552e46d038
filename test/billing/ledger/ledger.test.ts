import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLedgerFixture, type LedgerFixture } from './ledger-fixture.ts';

let at: LedgerFixture;

beforeAll(async () => {
  at = await createLedgerFixture();
});
afterEach(() => at.expectHealthy());
afterAll(() => at?.close());

/** Fixed ids, so that the tables below can be read: a, b, … of one test. */
const ids = () => {
  const known = new Map<string, string>();
  return (name: string): string => {
    const id = known.get(name) ?? randomUUID();
    known.set(name, id);
    return id;
  };
};

type Step =
  | ['grant', string, number, string]
  | ['hold', string, number, string]
  | ['settle', string, number, string]
  | ['void', string, string]
  | ['pass', number]
  | ['wallet', number, number];

/*
 * grant  id amount outcome     settle id amount outcome    pass   seconds
 * hold   id amount outcome     void   id outcome           wallet balance reserved
 */
const tables: [string, Step[]][] = [
  [
    'a run is held, then charged what it used',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['wallet', 100, 10],
      ['settle', 'a', 3, 'SETTLED'],
      ['wallet', 97, 0],
    ],
  ],
  [
    'a run that never started costs nothing',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['void', 'a', 'VOIDED'],
      ['wallet', 100, 0],
    ],
  ],
  [
    'a free run settles with nothing',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['settle', 'a', 0, 'SETTLED'],
      ['wallet', 100, 0],
    ],
  ],
  [
    'all that is held may be used, not one credit more',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['settle', 'a', 11, 'TOO_MUCH'],
      ['wallet', 100, 10],
      ['settle', 'a', 10, 'SETTLED'],
      ['wallet', 90, 0],
    ],
  ],
  [
    'what is held cannot be held again',
    [
      ['hold', 'a', 1, 'INSUFFICIENT'],
      ['grant', 'g', 10, 'CREATED'],
      ['hold', 'b', 11, 'INSUFFICIENT'],
      ['hold', 'c', 10, 'CREATED'],
      ['hold', 'd', 1, 'INSUFFICIENT'],
      ['wallet', 10, 10],
      ['void', 'c', 'VOIDED'],
      ['hold', 'd', 1, 'CREATED'],
      ['wallet', 10, 1],
    ],
  ],
  [
    'the same id and content is the same thing, other content is a conflict',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['grant', 'g', 100, 'EXISTS'],
      ['grant', 'g', 50, 'CONFLICT'],
      ['hold', 'a', 10, 'CREATED'],
      ['hold', 'a', 10, 'EXISTS'],
      ['hold', 'a', 20, 'CONFLICT'],
      ['settle', 'a', 3, 'SETTLED'],
      ['settle', 'a', 3, 'EXISTS'],
      ['settle', 'a', 4, 'CONFLICT'],
      ['hold', 'a', 10, 'EXISTS'],
      ['hold', 'b', 10, 'CREATED'],
      ['void', 'b', 'VOIDED'],
      ['void', 'b', 'EXISTS'],
      ['hold', 'b', 10, 'EXISTS'],
      ['wallet', 97, 0],
    ],
  ],
  [
    'a hold ends once',
    [
      ['grant', 'g', 100, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['settle', 'a', 3, 'SETTLED'],
      ['void', 'a', 'CLOSED'],
      ['hold', 'b', 10, 'CREATED'],
      ['void', 'b', 'VOIDED'],
      ['settle', 'b', 3, 'CLOSED'],
      ['hold', 'c', 10, 'CREATED'],
      ['pass', 900],
      ['settle', 'c', 3, 'CLOSED'],
      ['void', 'c', 'CLOSED'],
      ['wallet', 97, 0],
    ],
  ],
  [
    'what does not exist cannot be ended',
    [
      ['settle', 'a', 1, 'NOT_FOUND'],
      ['void', 'a', 'NOT_FOUND'],
    ],
  ],
  [
    'an expired hold is free again before any job has booked it',
    [
      ['grant', 'g', 10, 'CREATED'],
      ['hold', 'a', 10, 'CREATED'],
      ['pass', 900],
      ['wallet', 10, 0],
      ['hold', 'b', 10, 'CREATED'],
      ['wallet', 10, 10],
    ],
  ],
];

test.each(tables)('%s', async (_name, steps) => {
  const organization = randomUUID();
  const id = ids();
  await at.ledger.open(organization);
  for (const step of steps) await perform(organization, id, step);
});

async function perform(organization: string, id: (name: string) => string, step: Step): Promise<void> {
  const label = step.join(' ');
  switch (step[0]) {
    case 'grant':
      expect(await at.grant(organization, { id: id(step[1]), amountCredits: step[2] }), label).toBe(step[3]);
      break;
    case 'hold':
      expect(await at.hold(organization, { id: id(step[1]), amountCredits: step[2] }), label).toBe(step[3]);
      break;
    case 'settle': {
      const settlement = { id: id(step[1]), amountCredits: step[2], description: 'Run' };
      expect(await at.ledger.settle(settlement), label).toBe(step[3]);
      break;
    }
    case 'void':
      expect(await at.ledger.void(id(step[1])), label).toBe(step[2]);
      break;
    case 'pass':
      await at.pass(organization, step[1]);
      break;
    case 'wallet':
      expect(await at.figures(organization), label).toEqual({ balance: step[1], reserved: step[2] });
  }
}

describe('ids', () => {
  test('a grant that another organization made with this id is a conflict', async () => {
    const id = randomUUID();
    expect(await at.grant(randomUUID(), { id })).toBe('CREATED');
    expect(await at.grant(randomUUID(), { id })).toBe('CONFLICT');
  });

  test('a hold that another organization made with this id is a conflict', async () => {
    const [first, second] = [await at.organizationWith(100), await at.organizationWith(100)];
    const id = randomUUID();
    expect(await at.hold(first, { id })).toBe('CREATED');
    expect(await at.hold(second, { id })).toBe('CONFLICT');
    expect(await at.figures(second)).toEqual({ balance: 100, reserved: 0 });
  });

  test('every part of a hold counts as content', async () => {
    const organization = await at.organizationWith(100);
    const hold = { id: randomUUID(), run: randomUUID(), instance: randomUUID() };
    expect(await at.hold(organization, hold)).toBe('CREATED');
    expect(await at.hold(organization, hold)).toBe('EXISTS');
    expect(await at.hold(organization, { ...hold, run: null })).toBe('CONFLICT');
    expect(await at.hold(organization, { ...hold, instance: null })).toBe('CONFLICT');
    expect(await at.hold(organization, { ...hold, expiresInSeconds: 60 })).toBe('CONFLICT');
  });

  test('a run has one reservation', async () => {
    const organization = await at.organizationWith(100);
    const run = randomUUID();
    expect(await at.hold(organization, { run })).toBe('CREATED');
    expect(await at.hold(organization, { run })).toBe('RUN_TAKEN');
    expect(await at.hold(await at.organizationWith(100), { run })).toBe('RUN_TAKEN');
  });
});

describe('grants', () => {
  test('are spent by priority, then expiry, then age', async () => {
    const organization = randomUUID();
    const later = new Date(Date.now() + 7_200_000);
    const sooner = new Date(Date.now() + 3_600_000);
    const bought = { id: randomUUID(), kind: 'PURCHASE', amountCredits: 5, priority: 50 } as const;
    const old = { id: randomUUID(), kind: 'TRIAL', amountCredits: 5, priority: 10 } as const;
    const young = { ...old, id: randomUUID() };
    const lasting = { ...old, id: randomUUID(), expiresAt: later };
    const fleeting = { ...old, id: randomUUID(), expiresAt: sooner };
    const grants = { bought, old, young, lasting, fleeting };
    for (const grant of Object.values(grants)) expect(await at.grant(organization, grant)).toBe('CREATED');
    const left = async () => {
      const found: Record<string, number> = {};
      for (const [name, { id }] of Object.entries(grants)) found[name] = await at.remaining(id);
      return found;
    };

    const spend = async (amountCredits: number) => {
      const id = randomUUID();
      expect(await at.hold(organization, { id, amountCredits })).toBe('CREATED');
      expect(await at.ledger.settle({ id, amountCredits, description: 'Run' })).toBe('SETTLED');
    };
    await spend(7);
    expect(await left()).toEqual({ fleeting: 0, lasting: 3, old: 5, young: 5, bought: 5 });
    await spend(5);
    expect(await left()).toEqual({ fleeting: 0, lasting: 0, old: 3, young: 5, bought: 5 });
    await spend(9);
    expect(await left()).toEqual({ fleeting: 0, lasting: 0, old: 0, young: 0, bought: 4 });
  });

  test('a hold over two grants gives back the later one first', async () => {
    const organization = randomUUID();
    const [trial, bought] = [randomUUID(), randomUUID()];
    await at.grant(organization, { id: trial, kind: 'TRIAL', amountCredits: 6 });
    await at.grant(organization, { id: bought, kind: 'PURCHASE', amountCredits: 6 });
    const id = randomUUID();
    await at.hold(organization, { id, amountCredits: 10 });
    await at.ledger.settle({ id, amountCredits: 7, description: 'Run' });
    expect([await at.remaining(trial), await at.remaining(bought)]).toEqual([0, 5]);
  });

  test('that cannot be made leave no trace', async () => {
    const organization = randomUUID();
    expect(await at.grant(organization, { amountCredits: null })).toBe('NO_AMOUNT');
    expect(await at.grant(organization, { expiresAt: new Date(Date.now() - 1) })).toBe('EXPIRED');
    const wallet = await at.database.pool.query('SELECT FROM wallets WHERE organization_id = $1', [
      organization,
    ]);
    expect(wallet.rowCount).toBe(0);
  });

  test('beyond what a wallet can count are refused', async () => {
    const organization = await at.organizationWith(Number.MAX_SAFE_INTEGER);
    expect(await at.grant(organization, { amountCredits: 1 })).toBe('TOO_MUCH');
    expect(await at.figures(organization)).toEqual({ balance: Number.MAX_SAFE_INTEGER, reserved: 0 });
  });

  test('expire: gone for readers at once, booked by whoever comes next, once', async () => {
    const organization = await at.organizationWith(50);
    const id = randomUUID();
    const expiresAt = new Date(Date.now() + 3_600_000);
    await at.grant(organization, { id, kind: 'TRIAL', amountCredits: 100, expiresAt });
    await at.pass(organization, 3_600);
    expect(await at.figures(organization)).toEqual({ balance: 50, reserved: 0 });
    expect(await at.remaining(id)).toBe(0);
    expect(await at.hold(organization, { amountCredits: 51 })).toBe('INSUFFICIENT');
    for (let repeat = 0; repeat < 3; repeat++) await at.expire(organization);
    expect(await at.entries(organization)).toEqual([
      { kind: 'EXPIRY', amount: -100, balanceAfter: 50 },
      { kind: 'GRANT', amount: 100, balanceAfter: 150 },
      { kind: 'ADJUSTMENT', amount: 50, balanceAfter: 50 },
    ]);
  });

  test('that expire under a hold still pay for it; the rest of the hold expires when it ends', async () => {
    const organization = await at.organizationWith(50);
    const trial = randomUUID();
    const expiresAt = new Date(Date.now() + 60_000);
    await at.grant(organization, { id: trial, kind: 'TRIAL', amountCredits: 100, expiresAt, priority: 10 });
    const [a, b] = [randomUUID(), randomUUID()];
    await at.hold(organization, { id: a });
    await at.hold(organization, { id: b });
    await at.pass(organization, 60);
    const held = { balance: 70, reserved: 20 };
    expect(await at.figures(organization)).toEqual(held);
    expect(await at.remaining(trial)).toBe(20);
    await at.expire(organization);
    expect(await at.figures(organization)).toEqual(held);
    await at.expectHealthy();
    expect(await at.ledger.settle({ id: a, amountCredits: 3, description: 'Run' })).toBe('SETTLED');
    expect(await at.figures(organization)).toEqual({ balance: 60, reserved: 10 });
    expect(await at.ledger.void(b)).toBe('VOIDED');
    expect(await at.figures(organization)).toEqual({ balance: 50, reserved: 0 });
    expect(await at.entries(organization)).toMatchObject([
      { kind: 'EXPIRY', amount: -10 },
      { kind: 'EXPIRY', amount: -7 },
      { kind: 'RUN', amount: -3 },
      { kind: 'EXPIRY', amount: -80 },
      { kind: 'GRANT', amount: 100 },
      { kind: 'ADJUSTMENT', amount: 50 },
    ]);
  });
});

const refused = (text: string, values: unknown[] = []) =>
  expect(at.database.pool.query(text, values)).rejects;

describe('the database itself', () => {
  test('refuses a negative wallet, holds included', async () => {
    const organization = await at.organizationWith(10);
    await at.hold(organization, { amountCredits: 10 });
    await refused('UPDATE wallets SET debits_posted = 1 WHERE organization_id = $1', [organization]).toThrow(
      /wallet_never_negative/,
    );
  });

  test.each(['UPDATE transfers SET amount = 1', 'DELETE FROM transfers', 'TRUNCATE transfers CASCADE'])(
    'refuses to change history: %s',
    async (text) => {
      await at.organizationWith(10);
      await refused(text).toThrow(/immutable/);
    },
  );

  test('refuses to end a hold twice', async () => {
    const organization = await at.organizationWith(10);
    const id = randomUUID();
    await at.hold(organization, { id });
    await at.ledger.void(id);
    await refused(`INSERT INTO transfers SELECT * FROM transfers WHERE id = $1`, [id]).toThrow(
      /transfers_pkey/,
    );
  });

  test('refuses a transfer without a wallet, or with one account', async () => {
    const wallet = await at.ledger.open(await at.organizationWith(10));
    const insert = `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after, description, created_at)
      VALUES (ledger_id(), $1, 99, 'SINGLE', $2, $3, 1, 'RUN', 0, '', now())`;
    await refused(insert, [wallet, 1, 6]).toThrow(/transfer_accounts/);
    await refused(insert, [wallet, 0, 0]).toThrow(/transfer_accounts/);
    await refused(insert, [wallet, 7, 0]).toThrow(/transfer_accounts/);
  });

  test('finds every kind of fault in the books', async () => {
    const client = await at.database.pool.connect();
    const faults = async (change: string): Promise<string[]> => {
      await client.query('BEGIN');
      try {
        await client.query(change);
        const { rows } = await client.query<{ fault: string }>('SELECT DISTINCT fault FROM ledger_audit');
        return rows.map(({ fault }) => fault);
      } finally {
        await client.query('ROLLBACK');
      }
    };
    const organization = await at.organizationWith(100);
    const [kept, ended] = [randomUUID(), randomUUID()];
    const instance = randomUUID();
    await at.hold(organization, { id: kept });
    await at.hold(organization, { id: ended, instance });
    await at.ledger.settle({ id: ended, amountCredits: 3, description: 'Run' });
    const wallet = `WHERE organization_id = '${organization}'`;
    const inWallet = `WHERE wallet_id = (SELECT id FROM wallets ${wallet})`;
    try {
      expect(await faults(`UPDATE wallets SET credits_posted = credits_posted + 1 ${wallet}`)).toEqual(
        expect.arrayContaining([
          'the books do not sum to zero',
          'a wallet differs from its last entry',
          'a wallet differs from its grants',
          'a wallet differs from its transfers',
        ]),
      );
      expect(await faults(`UPDATE wallets SET sequence = sequence + 1 ${wallet}`)).toEqual(
        expect.arrayContaining([
          'a wallet differs from its last entry',
          'a wallet differs from its transfers',
        ]),
      );
      expect(await faults(`UPDATE wallets SET next_due = NULL ${wallet}`)).toEqual([
        'a wallet would miss what falls due',
      ]);
      expect(await faults('UPDATE grants SET remaining = remaining - 1 WHERE remaining > pledged')).toContain(
        'a grant differs from what was drawn on it',
      );
      expect(await faults(`UPDATE holds SET pledge_amounts = '{11}' WHERE id = '${ended}'`)).toContain(
        'a hold differs from its pledges',
      );
      expect(await faults(`DELETE FROM holds ${inWallet}`)).toEqual(
        expect.arrayContaining(['a wallet differs from its transfers']),
      );
      expect(await faults(`UPDATE instance_usage SET credits = 4 WHERE instance_id = '${instance}'`)).toEqual(
        ['the kept consumption of an instance differs from its runs'],
      );
    } finally {
      client.release();
    }
  });
});
