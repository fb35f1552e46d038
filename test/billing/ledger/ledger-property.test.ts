import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLedgerFixture, type LedgerFixture } from './ledger-fixture.ts';
import { LedgerModel } from './ledger-model.ts';

let at: LedgerFixture;

beforeAll(async () => {
  at = await createLedgerFixture();
});
afterAll(() => at?.close());

/*
 * Time moves by whole thousands of seconds, and everything expires half a thousand off them: the few
 * milliseconds that the test itself takes never decide. Few ids, so that repeats and conflicts are common.
 */
const id = fc.integer({ min: 0, max: 7 });
const amount = fc.integer({ min: 1, max: 60 });
const halfThousands = fc.integer({ min: 0, max: 4 }).map((thousands) => thousands * 1_000 + 500);
const step = fc.oneof(
  fc.record({
    do: fc.constant('grant' as const),
    id,
    amount,
    priority: fc.constantFrom(10, 30, 50),
    expiresInSeconds: fc.option(halfThousands),
  }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('hold' as const), id, amount, seconds: halfThousands }),
  },
  fc.record({ do: fc.constant('settle' as const), id, amount: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ do: fc.constant('void' as const), id }),
  fc.record({ do: fc.constant('pass' as const), seconds: fc.constantFrom(1_000, 2_000) }),
  fc.record({ do: fc.constant('expire' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test('any sequence of grants, holds, settles, voids and expiries leaves what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const organization = randomUUID();
      const ids = {
        grant: Array.from({ length: 8 }, () => randomUUID()),
        hold: Array.from({ length: 8 }, () => randomUUID()),
      };
      const model = new LedgerModel();
      await at.ledger.open(organization);
      for (const next of steps) {
        await perform(organization, ids, model, next);
        const { balance, reserved } = model;
        expect(await at.figures(organization), JSON.stringify(next)).toEqual({ balance, reserved });
      }
      for (const [grant, { remaining }] of model.grants) expect(await at.remaining(grant)).toBe(remaining);
      for (const [hold, { state }] of model.holds) expect(await at.stateOf(hold)).toBe(state);
      await at.expectHealthy();
      await at.expire(organization);
      await at.expectHealthy();
      const statement = await at.entries(organization);
      expect(statement.reduce((sum, entry) => sum + entry.amount, 0)).toBe(model.balance);
      expect(statement[0]?.balanceAfter ?? 0).toBe(model.balance);
    }),
    { numRuns: 80 },
  );
}, 120_000);

async function perform(
  organization: string,
  ids: { grant: string[]; hold: string[] },
  model: LedgerModel,
  next: Step,
): Promise<void> {
  const label = JSON.stringify(next);
  switch (next.do) {
    case 'grant': {
      const grant = ids.grant[next.id] as string;
      const { amount, priority, expiresInSeconds } = next;
      const request = { amount, priority, expiresInSeconds };
      const expiresAt = expiresInSeconds === null ? null : new Date(Date.now() + expiresInSeconds * 1_000);
      const real = await at.grant(organization, {
        id: grant,
        amountCredits: amount,
        priority,
        expiresAt,
        request,
      });
      expect(real, label).toBe(
        model.grant(grant, amount, priority, expiresInSeconds, JSON.stringify(request)),
      );
      break;
    }
    case 'hold': {
      const hold = ids.hold[next.id] as string;
      const { amount, seconds } = next;
      const real = await at.hold(organization, {
        id: hold,
        amountCredits: amount,
        expiresInSeconds: seconds,
      });
      expect(real, label).toBe(model.hold(hold, amount, seconds));
      break;
    }
    case 'settle': {
      const hold = ids.hold[next.id] as string;
      const real = await at.ledger.settle({ id: hold, amountCredits: next.amount, description: 'Run' });
      expect(real, label).toBe(model.settle(hold, next.amount));
      break;
    }
    case 'void':
      expect(await at.ledger.void(ids.hold[next.id] as string), label).toBe(
        model.void(ids.hold[next.id] as string),
      );
      break;
    case 'pass':
      await at.pass(organization, next.seconds);
      model.pass(next.seconds);
      break;
    case 'expire':
      await at.expire(organization);
  }
}
