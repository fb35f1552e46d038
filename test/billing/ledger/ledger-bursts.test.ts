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

const WALLETS = 3;
const HOLDS = 6;
/** Time moves by whole thousands of seconds, and everything expires half a thousand off them. */
const halfThousands = fc.integer({ min: 0, max: 3 }).map((thousands) => thousands * 1_000 + 500);
const which = { wallet: fc.nat(WALLETS - 1), hold: fc.nat(HOLDS - 1) };
const request = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      ...which,
      amount: fc.integer({ min: 1, max: 40 }),
      seconds: halfThousands,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      ...which,
      amount: fc.integer({ min: 0, max: 40 }),
    }),
  },
  fc.record({ do: fc.constant('void' as const), ...which }),
);
type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;
const step = fc.record({
  grants: fc.array(
    fc.record({
      wallet: fc.nat(WALLETS - 1),
      amount: fc.integer({ min: 1, max: 40 }),
      priority: fc.constantFrom(10, 50),
      expiresInSeconds: fc.option(halfThousands),
      paid: fc.option(
        fc.record({
          amountMicros: fc.integer({ min: 1, max: 5_000_000 }),
          currency: fc.constantFrom('USD', 'EUR'),
        }),
      ),
    }),
    { maxLength: 3 },
  ),
  // What one burst asks of the same hold twice goes with two calls of the ledger, in an order that is of no interest here.
  burst: fc.uniqueArray(request, {
    minLength: 1,
    maxLength: WALLETS * HOLDS,
    selector: ({ wallet, hold }) => wallet * HOLDS + hold,
  }),
  pass: fc.constantFrom(0, 0, 1_000),
});

test('what is asked at once ends as if it had been asked one after the other, what frees credits first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const wallets = Array.from({ length: WALLETS }, () => ({
        organization: randomUUID(),
        model: new LedgerModel(),
        instance: randomUUID(),
        offering: randomUUID(),
        holds: Array.from({ length: HOLDS }, () => ({ id: randomUUID(), sellers: [randomUUID(), null] })),
      }));
      const of = (index: number) => wallets[index] as (typeof wallets)[number];
      for (const { organization } of wallets) await at.ledger.open(organization);
      for (const { grants, burst, pass } of steps) {
        for (const { wallet, amount, priority, expiresInSeconds, paid } of grants) {
          const { organization, model } = of(wallet);
          const id = randomUUID();
          await at.grant(organization, {
            id,
            amountCredits: amount,
            priority,
            paid,
            order: paid && `Order:${id}`,
            expiresAt: expiresInSeconds === null ? null : new Date(Date.now() + expiresInSeconds * 1_000),
          });
          model.grant(id, amount, priority, expiresInSeconds, id);
        }
        const ask = (next: Request): Promise<string> => {
          const { organization, instance, offering, holds } = of(next.wallet);
          const { id, sellers } = holds[next.hold] as (typeof holds)[number];
          if (next.do === 'void') return at.ledger.void(id);
          if (next.do === 'settle')
            return at.ledger.settle({ id, amountCredits: next.amount, description: 'Run' });
          return at.hold(organization, {
            id,
            run: id,
            instance,
            offering,
            // The same whenever it is asked, so that a repeat is one.
            seller: sellers[next.hold % 2] as string | null,
            amountCredits: next.amount,
            expiresInSeconds: next.seconds,
          });
        };
        const expected = new Map<Request, string>();
        for (const next of burst.toSorted((a, b) => Number(a.do === 'hold') - Number(b.do === 'hold'))) {
          const { model, holds } = of(next.wallet);
          const { id } = holds[next.hold] as (typeof holds)[number];
          expected.set(
            next,
            next.do === 'hold'
              ? model.hold(id, next.amount, next.seconds)
              : next.do === 'void'
                ? model.void(id)
                : model.settle(id, next.amount),
          );
        }
        const outcomes = await Promise.all(burst.map(ask));
        expect(outcomes).toEqual(burst.map((next) => expected.get(next)));
        for (const { organization, model } of wallets) {
          if (pass > 0) await at.pass(organization, pass);
          if (pass > 0) model.pass(pass);
          expect(await at.figures(organization)).toEqual({
            balance: model.balance,
            reserved: model.reserved,
          });
        }
      }
      await at.expectHealthy();
      for (const { model } of wallets) {
        for (const [grant, { remaining }] of model.grants) expect(await at.remaining(grant)).toBe(remaining);
        for (const [hold, { state }] of model.holds) expect(await at.stateOf(hold)).toBe(state);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
