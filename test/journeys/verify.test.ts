import { Client } from 'pg';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Subgraph } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { harms, insertPayout, PAYOUT, put } from './verify-harms.ts';
import { activeInstanceOf, ask, buy, findVariant, startRun, walletOf } from './steps.ts';

const email = 'buyer@test.gsv.dev';
let supergraph: Supergraph;
let run: string;
let buyer: string;
let operator: string;
let instance: string;
let organization: string;
/** What was bought first: a plan, and a pack of credits. */
let [planOrder, packOrder] = ['', ''];

beforeAll(async () => {
  supergraph = await startSupergraph();
  operator = `Bearer ${await supergraph.issuer.tokenOf('operator@gsv.dev')}`;
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  planOrder = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  const bought = await activeInstanceOf(supergraph, buyer, planOrder);
  [instance, organization] = [bought.id, bought.organization.id];
  packOrder = await buy(supergraph, buyer, email, await findVariant(supergraph, 'pro-credit-pack'));
  const started = await startRun(supergraph, buyer, { instance, text: 'What can you do?' });
  run = started.run!.id;
  // As if all of it had happened an hour ago: what is on its way between databases is nobody's mistake.
  await vi.waitFor(
    async () => {
      const [row] = await sql('runtime', 'SELECT work FROM runs WHERE state = $1', ['SUCCEEDED']);
      expect(row).toEqual({ work: null });
      const lines = await sql('control-plane', `SELECT outcome FROM order_lines ORDER BY outcome`);
      expect(lines).toEqual([{ outcome: 'CREDITS' }, { outcome: 'INSTANCES' }]);
    },
    { timeout: 20_000, interval: 100 },
  );
  await sql('runtime', `UPDATE runs SET finished_at = finished_at - interval '1 hour'`);
}, 120_000);
afterAll(() => supergraph?.stop());

const OPEN_JOBS = `SELECT queue FROM jobs WHERE finished_at IS NULL AND failed_at IS NULL
  AND queue IN ('commerce-events', 'order-settlements')`;

/** An operator gives money back in commerce itself. */
async function refundInCommerce(order: string, amount: number): Promise<void> {
  const headers = { authorization: `Bearer ${supergraph.appToken}` };
  const { data } = await graphql<{ order: { transactions: { id: string }[] } }>(
    supergraph.urls.commerce,
    'query ($order: ID!) { order(id: $order) { transactions { id } } }',
    { order },
    headers,
  );
  const answer = await graphql(
    supergraph.urls.commerce,
    `
      mutation ($id: ID!, $amount: PositiveDecimal!) {
        transactionRequestAction(id: $id, actionType: REFUND, amount: $amount) {
          errors {
            message
          }
        }
      }
    `,
    { id: data!.order.transactions[0]!.id, amount },
    headers,
  );
  expect(answer.data).toEqual({ transactionRequestAction: { errors: [] } });
}

async function balanceOf(account: string): Promise<number> {
  const { trialBalance } = await ask<{ trialBalance: { account: string; balance: number }[] }>(
    supergraph,
    operator,
    '{ trialBalance { account balance } }',
  );
  return trialBalance.find((row) => row.account === account)?.balance ?? 0;
}

/** Straight to a database, past all rules: triggers of the tables are off. */
async function sql(name: Subgraph, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: supergraph.databases[name].url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function verify(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const { databases } = supergraph;
  const urls = (['billing', 'runtime', 'control-plane'] as const).flatMap((name) => [
    `--${name}`,
    databases[name].url,
  ]);
  const code = await verifyCommand(
    [...urls, ...argv],
    {},
    { out: (text) => out.push(text), err: (text) => err.push(text) },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('after purchases and a run every unit is where it belongs', async () => {
  const { code, out, err } = await verify();
  expect(err).toBe('');
  expect(out).toMatch(/ok {3}both ledgers, every transfer: [1-9]/);
  expect(out).toMatch(/ok {3}runs, their holds and charges: 1 looked at/);
  expect(out).toMatch(/ok {3}paid order lines, their instances and grants: 2 looked at/);
  expect(code).toBe(0);
});

test('an entry is explained from the run and its release to the grants that paid for it', async () => {
  const { code, out } = await verify('--explain', run);
  expect(code).toBe(0);
  expect(out).toMatch(/^entry .*"phase":"POST".*"credits":3/m);
  expect(out).toMatch(/^run .*"state":"SUCCEEDED".*"charge":3/m);
  expect(out).toMatch(/^release .*"offering":"customer-support-agent"/m);
  expect(out).toMatch(/^grant /m);
  expect((await verify('--explain', '01890000-0000-7000-8000-000000000000')).code).toBe(1);
});

interface Amount {
  amount: number;
}
/** What the publisher of the bought offering has earned, and what the buyer reads of it. */
async function money() {
  const seen = await ask<{
    instance: {
      offering: { publisher: { earnings: { edges: { node: Earning }[] }; earningsBalances: object[] } };
    };
  }>(supergraph, operator, MONEY, { instance });
  const { publisher } = seen.instance.offering;
  const { viewer } = await ask<{ viewer: { organizations: { id: string; statements: Statements }[] } }>(
    supergraph,
    buyer,
    STATEMENTS,
  );
  const [statement] = viewer.organizations.find(({ id }) => id === organization)!.statements.edges;
  return {
    earnings: publisher.earnings.edges.map(({ node }) => node),
    balances: publisher.earningsBalances,
    statement: statement!.node,
  };
}
interface Earning {
  kind: string;
  gross: Amount;
  commission: Amount;
  net: Amount;
}
interface Statements {
  edges: { node: { total: Amount[]; lines: { amount: Amount; description: string }[] } }[];
}
const MONEY = /* GraphQL */ `
  query Money($instance: ID!) {
    instance(id: $instance) {
      offering {
        publisher {
          earnings(first: 20) {
            edges {
              node {
                kind
                gross {
                  amount
                }
                commission {
                  amount
                }
                net {
                  amount
                }
              }
            }
          }
          earningsBalances {
            currency
            pending
            available
          }
        }
      }
    }
  }
`;
const STATEMENTS = /* GraphQL */ `
  query Statements {
    viewer {
      organizations {
        id
        statements(first: 1) {
          edges {
            node {
              total {
                amount
              }
              lines {
                description
                amount {
                  amount
                }
              }
            }
          }
        }
      }
    }
  }
`;
const REVENUE = /* GraphQL */ `
  query Revenue($instance: ID!, $from: DateTime!, $to: DateTime!) {
    instance(id: $instance) {
      offering {
        revenue(from: $from, to: $to, interval: DAY) {
          sales
          creditsConsumed
          gross {
            amount
          }
          net {
            amount
          }
          refunded {
            amount
          }
        }
      }
    }
  }
`;
const revenue = async () => {
  const day = 86_400_000;
  const { instance: seen } = await ask<{ instance: { offering: { revenue: object } } }>(
    supergraph,
    operator,
    REVENUE,
    { instance, from: new Date(Date.now() - day), to: new Date(Date.now() + day) },
  );
  return seen.offering.revenue;
};
const of = (amount: number): Amount => ({ amount });
/** 20 percent of it are the marketplace's. */
const earned = (kind: string, gross: number, commission: number, net: number): Earning => ({
  kind,
  gross: of(gross),
  commission: of(commission),
  net: of(net),
});
const sale = earned('SALE', 19.99, 3.998, 15.992);
const usage = earned('USAGE', 0.24, 0.048, 0.192);

describe('what was paid', () => {
  test('for a plan is earned by its seller when the order is paid, to the micro-unit', async () => {
    expect(await money()).toMatchObject({
      earnings: [sale],
      balances: [{ currency: 'USD', pending: 15.992, available: 0 }],
      statement: { total: [of(59.99)] },
    });
  });

  test('for credits is earned by whoever sells what spends them', async () => {
    // Everything that came with the trial and the plan goes, and only what was paid for is left.
    const spent = await ask<{ creditsGrant: object }>(
      supergraph,
      operator,
      `mutation ($input: CreditsGrantInput!) { creditsGrant(input: $input) { wallet { balance } errors { message } } }`,
      {
        input: {
          id: randomUUID(),
          organization,
          amount: 500 - (await walletOf(supergraph, buyer, organization))!.balance,
          reason: 'Given, not paid',
        },
      },
    );
    expect(spent.creditsGrant).toEqual({ wallet: { balance: 500 }, errors: [] });
    // The second run of a month costs as much as each did before, and the one at a flat price counts as the first.
    await sql(
      'control-plane',
      `UPDATE offering_versions SET tiers = '{"runs": [{"upTo": 1, "price": 7}, {"upTo": 2, "price": 2}, {"upTo": null, "price": 1}]}'
       WHERE id = (SELECT version_id FROM instances WHERE id = $1)`,
      [instance],
    );
    const started = await startRun(supergraph, buyer, { instance, text: 'What can you do?' });
    expect(started.errors).toEqual([]);
    await expect.poll(async () => (await money()).earnings, { timeout: 20_000 }).toEqual([usage, sale]);
    expect((await money()).balances).toEqual([{ currency: 'USD', pending: 16.184, available: 0 }]);
    expect(await revenue()).toMatchObject({
      sales: 1,
      gross: [of(20.23)],
      net: [of(16.184)],
      refunded: [of(0)],
    });
    await sql('runtime', `UPDATE runs SET finished_at = finished_at - interval '1 hour'`);
  });
});

test.each(harms)('%s is found', async (_what, database, harm, remedy, finding) => {
  await sql(database, harm);
  const { code, out, err } = await verify();
  await sql(database, remedy);
  expect(err).toContain(finding);
  const [kind] = err.split(': ');
  expect(out).toMatch(new RegExp(String.raw`^\d+ × ${kind}$`, 'm'));
  expect(code).toBe(1);
  expect((await verify()).err).toBe('');
});

test('a payout, and each line of it, is explained down to what was paid for what was spent', async () => {
  await sql('billing', `${insertPayout('net_micros', 'seller_id')}; ${put(`'${PAYOUT}'`)}`);
  const [line] = await sql(
    'billing',
    `SELECT id FROM earnings WHERE payout_id = '${PAYOUT}' AND kind = 'USAGE'`,
  );
  const explained = [await verify('--explain', PAYOUT), await verify('--explain', String(line!['id']))];
  await sql('billing', `DELETE FROM payouts; ${put('NULL')}`);
  for (const { code, out } of explained) {
    expect(code).toBe(0);
    expect(out).toMatch(/^payout .*"amountMicros":"192000"/m);
    expect(out).toMatch(/^earning .*"kind":"USAGE".*"grossMicros":"240000"/m);
    expect(out).toMatch(/^entry .*"phase":"POST".*"credits":3/m);
    expect(out).toMatch(/^run .*"state":"SUCCEEDED".*"charge":3/m);
    expect(out).toMatch(/^release .*"offering":"customer-support-agent"/m);
    expect(out).toMatch(/^grant .*"kind":"PURCHASE".*"worthMicros":"40000000"/m);
    expect(out).toMatch(/^payment .*"kind":"CREDITS".*"amountMicros":"40000000"/m);
    expect(out).toMatch(/^order .*"outcome":"CREDITS".*"paidMicros":"40000000"/m);
  }
});

describe('money that is given back', () => {
  test('in commerce, by itself, takes unspent credits back and reverses what was earned, once', async () => {
    await refundInCommerce(packOrder, 40);
    const reversed = earned('REFUND', -0.24, -0.048, -0.192);
    await expect
      .poll(async () => (await money()).earnings, { timeout: 20_000 })
      .toEqual([reversed, usage, sale]);
    expect((await walletOf(supergraph, buyer, organization))!.balance).toBe(0);
    expect((await money()).statement).toMatchObject({
      total: [of(19.99)],
      lines: expect.arrayContaining([expect.objectContaining({ amount: of(-40) })]) as object,
    });
    expect(await balanceOf('REFUNDS')).toBe(0);
  });

  test('by the marketplace is booked once, although commerce tells of it; the instance is kept when asked to', async () => {
    const input = { id: randomUUID(), order: planOrder, amount: 9.99, reason: 'Half of it' };
    const refund =
      'mutation ($input: OrderRefundCreateInput!) { orderRefundCreate(input: $input) { refunded { amount } errors { message } } }';
    expect(await ask(supergraph, operator, refund, { input })).toEqual({
      orderRefundCreate: { refunded: of(9.99), errors: [] },
    });
    const rest = { id: randomUUID(), order: planOrder, reason: 'The rest', instances: 'KEEP' };
    expect(await ask(supergraph, operator, refund, { input: rest })).toEqual({
      orderRefundCreate: { refunded: of(10), errors: [] },
    });
    await expect
      .poll(
        () =>
          sql('control-plane', 'SELECT refunded_micros FROM orders_after_sale WHERE order_id = $1', [
            planOrder,
          ]),
        {
          timeout: 20_000,
        },
      )
      .toEqual([{ refunded_micros: '19990000' }]);
    await expect.poll(() => sql('control-plane', OPEN_JOBS)).toEqual([]);
    await expect
      .poll(() => sql('billing', 'SELECT state FROM refunds WHERE order_id = $1', [planOrder]))
      .toEqual([{ state: 'DONE' }, { state: 'DONE' }]);
    expect((await money()).balances).toEqual([{ currency: 'USD', pending: 16.184, available: -16.184 }]);
    expect(await sql('control-plane', 'SELECT state FROM instances WHERE id = $1', [instance])).toEqual([
      { state: 'ACTIVE' },
    ]);
    expect(await balanceOf('REFUNDS')).toBe(0);
    expect((await verify()).err).toBe('');
  });
});

test('a charge for a run that is not there is found', async () => {
  await sql('runtime', 'DELETE FROM runs');
  const { code, err } = await verify();
  expect(err).toContain(`a charge is for no run: `);
  expect(err).toContain(`run ${run} is not there`);
  expect(code).toBe(1);
});
