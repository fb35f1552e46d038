import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditPack } from '#common/demo/catalogue.ts';
import { GRANT, HOLD, SETTLE, startBilling, VOID, type BillingFixture } from './service-fixture.ts';

let billing: BillingFixture;

beforeAll(async () => {
  billing = await startBilling();
});
afterAll(() => billing?.stop());

const inputOf = (query: string, over: Record<string, unknown> = {}): Record<string, unknown> => {
  const id = randomUUID();
  const organization = randomUUID();
  switch (query) {
    case GRANT:
      return { input: { id, organization, amount: 100, reason: 'Test', ...over } };
    case HOLD:
      return { input: { id, organization, amount: 10, ...over } };
    case SETTLE:
      return { input: { id, amount: 3, ...over } };
    case PACK:
      return { input: { id, organization, variant, quantity: 1, order: 'T3JkZXI6MQ==', ...over } };
    default:
      return { id, ...over };
  }
};

const PACK = /* GraphQL */ `
  mutation Pack($input: CreditPackGrantInput!) {
    creditPackGrant(input: $input) {
      grant {
        id
        kind
        amount
        order {
          id
        }
      }
      wallet {
        balance
      }
      errors {
        field
        code
      }
    }
  }
`;
const variant = Buffer.from(`ProductVariant:${creditPack.variantPk}`).toString('base64');

type Payload = { grant?: unknown; reservation?: unknown; errors: { field: string; code: string }[] };
/** What the only root field of a mutation answers to a service. */
async function payload(query: string, variables: Record<string, unknown>): Promise<Payload> {
  const data = await billing.data<Record<string, Payload>>(billing.runtime, query, variables);
  return Object.values(data)[0] as Payload;
}

test('the journey of credits: 100 granted, 10 held, 3 settled, 97 left, refused at zero, a pack, on again', async () => {
  const organization = randomUUID();
  expect(await payload(GRANT, inputOf(GRANT, { organization, kind: 'TRIAL' }))).toMatchObject({
    grant: { kind: 'TRIAL', amount: 100, remaining: 100, expiresAt: null },
    wallet: { balance: 100, available: 100 },
    errors: [],
  });
  const run = randomUUID();
  expect(await payload(HOLD, inputOf(HOLD, { id: run, run, organization }))).toEqual({
    reservation: {
      id: run,
      amount: 10,
      settled: null,
      state: 'HELD',
      run: { id: run },
      wallet: { balance: 100, reserved: 10, available: 90 },
    },
    errors: [],
  });
  expect(await payload(SETTLE, inputOf(SETTLE, { id: run }))).toEqual({
    reservation: { state: 'SETTLED', settled: 3, wallet: { balance: 97, reserved: 0 } },
    errors: [],
  });
  const rest = randomUUID();
  await payload(HOLD, inputOf(HOLD, { id: rest, organization, amount: 97 }));
  expect(await payload(HOLD, inputOf(HOLD, { organization }))).toMatchObject({
    reservation: null,
    errors: [{ field: 'amount', code: 'INSUFFICIENT_CREDITS' }],
  });
  expect(await payload(PACK, inputOf(PACK, { organization }))).toMatchObject({
    grant: { kind: 'PURCHASE', amount: 500, order: { id: 'T3JkZXI6MQ==' } },
    wallet: { balance: 597 },
    errors: [],
  });
  expect((await payload(HOLD, inputOf(HOLD, { organization }))).errors).toEqual([]);
  expect(await payload(VOID, { id: rest })).toEqual({
    reservation: { state: 'VOIDED', settled: null, wallet: { balance: 597, reserved: 10 } },
    errors: [],
  });
});

/** Every rejection: mutation, what differs from a good input, and the field and code of the answer. */
const rejections: [string, string, Record<string, unknown>, string, string][] = [
  ['creditsGrant', GRANT, { id: 'x' }, 'id', 'INVALID'],
  ['creditsGrant', GRANT, { organization: 'x' }, 'organization', 'INVALID'],
  ['creditsGrant', GRANT, { amount: 0 }, 'amount', 'INVALID'],
  ['creditsGrant', GRANT, { amount: -5 }, 'amount', 'INSUFFICIENT_CREDITS'],
  ['creditsGrant', GRANT, { amount: -5, kind: 'TRIAL' }, 'amount', 'INVALID'],
  ['creditsGrant', GRANT, { reason: ' ' }, 'reason', 'REQUIRED'],
  ['creditsGrant', GRANT, { reason: 'x'.repeat(501) }, 'reason', 'INVALID'],
  ['creditsGrant', GRANT, { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt', 'INVALID'],
  ['creditPackGrant', PACK, { variant: 'UHJvZHVjdFZhcmlhbnQ6MQ==' }, 'variant', 'NOT_FOUND'],
  ['creditPackGrant', PACK, { quantity: 0 }, 'quantity', 'INVALID'],
  ['creditPackGrant', PACK, { quantity: 10_001 }, 'quantity', 'INVALID'],
  ['creditPackGrant', PACK, { order: '' }, 'order', 'REQUIRED'],
  ['reservationCreate', HOLD, { id: 'x' }, 'id', 'INVALID'],
  ['reservationCreate', HOLD, { amount: 0 }, 'amount', 'INVALID'],
  ['reservationCreate', HOLD, { run: 'x' }, 'run', 'INVALID'],
  ['reservationCreate', HOLD, { instance: 'x' }, 'instance', 'INVALID'],
  ['reservationCreate', HOLD, { expiresInSeconds: 0 }, 'expiresInSeconds', 'INVALID'],
  ['reservationCreate', HOLD, { expiresInSeconds: 604_801 }, 'expiresInSeconds', 'INVALID'],
  ['reservationCreate', HOLD, {}, 'amount', 'INSUFFICIENT_CREDITS'],
  ['reservationSettle', SETTLE, { id: 'x' }, 'id', 'INVALID'],
  ['reservationSettle', SETTLE, { amount: -1 }, 'amount', 'INVALID'],
  ['reservationSettle', SETTLE, { description: '' }, 'description', 'REQUIRED'],
  ['reservationSettle', SETTLE, {}, 'id', 'NOT_FOUND'],
  ['reservationVoid', VOID, { id: 'x' }, 'id', 'INVALID'],
  ['reservationVoid', VOID, {}, 'id', 'NOT_FOUND'],
];
test.each(rejections)('%s refuses %#: %o', async (_name, query, over, field, code) => {
  const { errors, ...entities } = await payload(query, inputOf(query, over));
  expect(errors).toMatchObject([{ field, code }]);
  expect(Object.values(entities).every((entity) => entity === null)).toBe(true);
});

test('every mistake of an input is an error of its own', async () => {
  const { errors } = await payload(GRANT, inputOf(GRANT, { id: 'x', amount: 0, reason: '' }));
  expect(errors.map(({ field }) => field)).toEqual(['id', 'amount', 'reason']);
});

test('credits are whole', async () => {
  const answer = await billing.ask(billing.runtime, GRANT, inputOf(GRANT, { amount: 1.5 }));
  expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test('a hold that was made just now shows what its row says', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const shown = 'id amount settled state run { id } wallet { id } expiresAt createdAt';
  const create = `mutation ($input: ReservationCreateInput!) { reservationCreate(input: $input) { reservation { ${shown} } errors { code field } } }`;
  const { input } = inputOf(HOLD, { organization, run: randomUUID() });
  const made = await payload(create, { input });
  expect(made).toMatchObject({ reservation: { state: 'HELD', amount: 10, settled: null }, errors: [] });
  expect(await payload(create, { input })).toEqual(made);
});

test('the event of a hold and of its end is in the transaction of the change, and complete', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const id = await billing.hold({ organization });
  await billing.settle(id, 3);
  expect(
    await billing.sql(
      `SELECT event->>'action' AS action, complete, event->>'outcome' AS outcome,
         audit_outbox.xmin::text = CASE event->>'action' WHEN 'reservationCreate' THEN holds.xmin::text ELSE transfers.xmin::text END AS together
       FROM audit_outbox, holds, transfers WHERE event->>'targetId' = $1 AND holds.id = $1::uuid AND transfers.id = $1::uuid
       ORDER BY audit_outbox.id`,
      [id],
    ),
  ).toEqual([
    { action: 'reservationCreate', complete: true, outcome: 'DONE', together: true },
    { action: 'reservationSettle', complete: true, outcome: 'DONE', together: true },
  ]);
});

describe('repeats', () => {
  test('a grant with other content is a conflict and shows nothing', async () => {
    const { input } = inputOf(GRANT) as { input: Record<string, unknown> };
    const first = await payload(GRANT, { input });
    expect(await payload(GRANT, { input })).toEqual(first);
    const upperCase = { ...input, id: String(input['id']).toUpperCase() };
    expect(await payload(GRANT, { input: upperCase })).toEqual(first);
    for (const over of [
      { amount: 99 },
      { reason: 'Other' },
      { kind: 'PLAN' },
      { order: 'T3JkZXI6MQ==' },
      { expiresAt: '2999-01-01T00:00:00Z' },
      { organization: randomUUID() },
    ]) {
      expect(await payload(GRANT, { input: { ...input, ...over } }), JSON.stringify(over)).toMatchObject({
        grant: null,
        wallet: null,
        errors: [{ field: 'id', code: 'CONFLICT' }],
      });
    }
  });

  test('a pack is granted once per order line, and known again when the pack is gone', async () => {
    const gone = 'UHJvZHVjdFZhcmlhbnQ6OTk=';
    await billing.sql(`INSERT INTO credit_packs VALUES ($1, $2, 'default-channel', 50)`, [
      randomUUID(),
      gone,
    ]);
    const { input } = inputOf(PACK, { variant: gone, quantity: 3 }) as { input: Record<string, unknown> };
    const first = await payload(PACK, { input });
    expect(first).toMatchObject({ grant: { amount: 150 }, wallet: { balance: 150 }, errors: [] });
    await billing.sql('DELETE FROM credit_packs WHERE variant_id = $1', [gone]);
    expect(await payload(PACK, { input })).toEqual(first);
    expect((await payload(PACK, { input: { ...input, quantity: 2 } })).errors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  test('a settle with another amount is a conflict; a closed reservation is shown with the error', async () => {
    const organization = randomUUID();
    await billing.grant({ organization });
    const id = await billing.hold({ organization });
    await billing.settle(id, 3);
    await billing.settle(id, 3);
    expect(await payload(SETTLE, { input: { id, amount: 4 } })).toMatchObject({
      reservation: null,
      errors: [{ field: 'amount', code: 'CONFLICT' }],
    });
    expect(await payload(VOID, { id })).toMatchObject({
      reservation: { state: 'SETTLED', settled: 3 },
      errors: [{ field: 'id', code: 'RESERVATION_CLOSED' }],
    });
  });

  test('a run that was held under another id is a conflict', async () => {
    const organization = randomUUID();
    const run = randomUUID();
    await billing.grant({ organization });
    await billing.hold({ organization, run });
    const { errors } = await payload(HOLD, inputOf(HOLD, { organization, run }));
    expect(errors).toMatchObject([{ field: 'run', code: 'CONFLICT' }]);
  });
});

test('an expired hold cannot be settled, even when the expiry job is late', async () => {
  const organization = randomUUID();
  await billing.grant({ organization });
  const id = await billing.hold({ organization });
  await billing.sql(`UPDATE holds SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
  await billing.sql(
    'UPDATE wallets SET next_due = (SELECT expires_at FROM holds WHERE id = $1) WHERE next_due IS NOT NULL',
    [id],
  );
  const { data } = await billing.ask<{ reservation: { state: string } }>(
    billing.runtime,
    'query ($id: ID!) { reservation(id: $id) { state } }',
    { id },
  );
  expect(data?.reservation.state).toBe('EXPIRED');
  expect(await payload(SETTLE, { input: { id, amount: 3 } })).toEqual({
    reservation: { state: 'EXPIRED', settled: null, wallet: { balance: 100, reserved: 0 } },
    errors: [{ field: 'id', message: expect.any(String), code: 'RESERVATION_CLOSED' }],
  });
});

test('what expires is booked by the job, and subscribers need not wait for the next change', async () => {
  const organization = randomUUID();
  await billing.grant({ organization, expiresAt: new Date(Date.now() + 1_000).toISOString() });
  const entries = () =>
    billing.sql(
      'SELECT kind, amount::int FROM ledger_entries WHERE organization_id = $1 ORDER BY sequence DESC',
      [organization],
    );
  await expect.poll(entries, { timeout: 10_000 }).toEqual([
    { kind: 'EXPIRY', amount: -100 },
    { kind: 'ADJUSTMENT', amount: 100 },
  ]);
});

test('the books are at zero', async () => {
  expect(await billing.sql('SELECT * FROM ledger_faults', [])).toEqual([]);
  const [sum] = await billing.sql('SELECT sum(balance)::int AS sum FROM account_balances', []);
  expect(sum).toEqual({ sum: 0 });
});
