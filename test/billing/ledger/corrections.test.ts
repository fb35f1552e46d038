import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GRANT, startBilling, type BillingFixture } from '../service-fixture.ts';

let billing: BillingFixture;

beforeAll(async () => {
  billing = await startBilling();
});
afterEach(async () => expect(await billing.sql('SELECT * FROM ledger_faults', [])).toEqual([]));
afterAll(() => billing?.stop());

const TAKE_BACK = /* GraphQL */ `
  mutation ($input: OrderCreditsTakeBackInput!) {
    orderCreditsTakeBack(input: $input) {
      creditsTakenBack
      wallet {
        balance
        reserved
      }
      errors {
        field
        code
      }
    }
  }
`;
const ENTRIES = /* GraphQL */ `
  query ($organization: ID!) {
    wallet(organization: $organization) {
      balance
      entries {
        totalCount
        edges {
          node {
            kind
            amount
            balanceAfter
            description
            order {
              id
            }
          }
        }
      }
    }
  }
`;
const adjust = (input: Record<string, unknown>) =>
  billing.data<{ creditsGrant: { wallet: { balance: number } | null; errors: unknown[] } }>(
    billing.operator,
    GRANT,
    { input: { id: randomUUID(), reason: 'Correction', ...input } },
  );
const takeBack = async (input: Record<string, unknown>) =>
  (
    await billing.data<{ orderCreditsTakeBack: Record<string, unknown> }>(billing.runtime, TAKE_BACK, {
      input: { id: randomUUID(), reason: 'Cancelled', ...input },
    })
  ).orderCreditsTakeBack;

describe('a negative adjustment', () => {
  test('takes credits in the order in which they are spent, and says so', async () => {
    const organization = randomUUID();
    await billing.grant({ organization, kind: 'TRIAL', amount: 10 });
    await billing.grant({ organization, kind: 'PURCHASE', amount: 10 });
    const id = randomUUID();
    const answer = { grant: null, wallet: { balance: 5, available: 5 }, errors: [] };
    expect((await adjust({ id, organization, amount: -15 })).creditsGrant).toEqual(answer);
    expect((await adjust({ id, organization, amount: -15 })).creditsGrant).toEqual(answer);
    expect(await billing.data(billing.operator, ENTRIES, { organization })).toMatchObject({
      wallet: {
        balance: 5,
        entries: {
          totalCount: 4,
          edges: [
            { node: { kind: 'ADJUSTMENT', amount: -5, balanceAfter: 5, description: 'Correction' } },
            { node: { kind: 'ADJUSTMENT', amount: -10, balanceAfter: 10 } },
            { node: { kind: 'GRANT', amount: 10 } },
            { node: { kind: 'GRANT', amount: 10 } },
          ],
        },
      },
    });
  });

  test('never takes what is held, nor a part', async () => {
    const organization = randomUUID();
    await billing.grant({ organization, amount: 100 });
    await billing.hold({ organization, amount: 60 });
    const failure = [{ field: 'amount', code: 'INSUFFICIENT_CREDITS' }];
    expect((await adjust({ organization, amount: -41 })).creditsGrant).toMatchObject({ errors: failure });
    expect((await adjust({ organization, amount: -40 })).creditsGrant).toMatchObject({ errors: [] });
    expect((await adjust({ organization, amount: -1 })).creditsGrant).toMatchObject({ errors: failure });
    expect((await adjust({ organization: randomUUID(), amount: -1 })).creditsGrant).toMatchObject({
      errors: failure,
    });
  });

  test('an id means one thing, given or taken', async () => {
    const organization = randomUUID();
    const id = await billing.grant({ organization, amount: 10 });
    const conflict = [{ field: 'id', code: 'CONFLICT' }];
    expect((await adjust({ id, organization, amount: -1 })).creditsGrant).toMatchObject({ errors: conflict });
    const other = randomUUID();
    await adjust({ id: other, organization, amount: -1 });
    expect((await adjust({ id: other, organization, amount: 1 })).creditsGrant).toMatchObject({
      errors: conflict,
    });
    expect((await adjust({ id: other, organization, amount: -2 })).creditsGrant).toMatchObject({
      errors: conflict,
    });
  });

  test.each([
    [{ amount: 0 }],
    [{ amount: -1, kind: 'PROMOTION' }],
    [{ amount: -1, expiresAt: '2999-01-01T00:00:00Z' }],
    [{ amount: -1, order: 'T3JkZXI6MQ==' }],
  ])('is nothing else: %j', async (input) => {
    expect((await adjust({ organization: randomUUID(), ...input })).creditsGrant).toMatchObject({
      wallet: null,
      errors: [{ field: 'amount', code: 'INVALID' }],
    });
  });

  test('of 20 at once only as many as there are credits', async () => {
    const organization = randomUUID();
    await billing.grant({ organization, amount: 50 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => adjust({ organization, amount: -10 })),
    );
    expect(answers.filter(({ creditsGrant }) => creditsGrant.errors.length === 0)).toHaveLength(5);
  });
});

describe("an order's credits", () => {
  test('are taken back as far as they are neither spent nor held, once', async () => {
    const [organization, order, id] = [randomUUID(), `Order:${randomUUID()}`, randomUUID()];
    await billing.grant({ organization, amount: 100 });
    await billing.grant({ organization, kind: 'PURCHASE', amount: 500, order });
    await billing.settle(await billing.hold({ organization, amount: 150 }), 150);
    await billing.hold({ organization, amount: 50 });
    const answer = { creditsTakenBack: 400, wallet: { balance: 50, reserved: 50 }, errors: [] };
    expect(await takeBack({ id, order })).toEqual(answer);
    expect(await takeBack({ id, order })).toEqual(answer);
    expect(await takeBack({ order })).toMatchObject({ creditsTakenBack: 0, errors: [] });
    expect(await takeBack({ id, order, amount: 1 })).toEqual({
      creditsTakenBack: null,
      wallet: null,
      errors: [{ field: 'id', code: 'CONFLICT' }],
    });
    expect(await billing.data(billing.operator, ENTRIES, { organization })).toMatchObject({
      wallet: {
        entries: { edges: [{ node: { kind: 'REFUND', amount: -400, order: { id: order } } }, {}, {}, {}] },
      },
    });
  });

  test('are taken back in part', async () => {
    const [organization, order] = [randomUUID(), `Order:${randomUUID()}`];
    await billing.grant({ organization, amount: 500, order });
    expect(await takeBack({ order, amount: 200 })).toMatchObject({ creditsTakenBack: 200 });
    expect(await takeBack({ order, amount: 400 })).toMatchObject({ creditsTakenBack: 300 });
  });

  test('of an order that gave none are none, for ever', async () => {
    const [id, order] = [randomUUID(), `Order:${randomUUID()}`];
    const none = { creditsTakenBack: 0, wallet: null, errors: [] };
    expect(await takeBack({ id, order })).toEqual(none);
    await billing.grant({ organization: randomUUID(), amount: 5, order });
    expect(await takeBack({ id, order })).toEqual(none);
  });

  test('asked for 20 times at once are taken once', async () => {
    const [organization, order, id] = [randomUUID(), `Order:${randomUUID()}`, randomUUID()];
    await billing.grant({ organization, amount: 500, order });
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeBack({ id, order })));
    expect(new Set(answers.map(({ creditsTakenBack }) => creditsTakenBack))).toEqual(new Set([500]));
  });

  test('are no business of people, operators included', async () => {
    const input = { id: randomUUID(), order: 'o', reason: 'Mine' };
    for (const authorization of [undefined, billing.owner, billing.operator]) {
      const { errors } = await billing.ask(authorization, TAKE_BACK, { input });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});
