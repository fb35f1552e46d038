import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { expectTable, mutationsOf, outcomeIn } from '#test/harness/roles-table.ts';
import { startFixture, type Fixture } from './fixture.ts';
import { attempts, callerOf, makeWorld, roles, type Role, type World } from './world.ts';

/**
 * Every mutation that the schema has × every role, each in a world made anew. What comes out is the table in
 * the README of control-plane: a mutation without a row, or a right that nobody wrote down, is a failure.
 */
let fixture: Fixture;

beforeAll(async () => {
  fixture = await startFixture();
  const run = (text: string, values: unknown[]) => fixture.pool.query(text, values);
  const other = newId();
  await run(`INSERT INTO organizations (id, name, slug) VALUES ($1, 'Other', 'other')`, [other]);
  await run(
    `INSERT INTO members (organization_id, email, role) VALUES ($1, 'other-seller@example.com', 'OWNER')`,
    [other],
  );
  await run(
    `INSERT INTO sellers (organization_id, state, display_name, description, support_email, country)
     VALUES ($1, 'APPROVED', 'Other', 'Sells.', 'other@example.com', 'DE')`,
    [other],
  );
});
afterAll(() => fixture.stop());

/** Who is told that there is no such thing although there is: for them it is as if there were none. */
const beyond = new Set(['jobRetry', 'offeringLink']);

async function outcomeOf(mutation: string, role: Role, world: World): Promise<string> {
  const answer = await fixture.ask<{ answer: { errors: { code: string }[] } }>(
    callerOf(role, world),
    `mutation { answer: ${mutation}(${attempts[mutation]!(world)}) { errors { code } } }`,
  );
  expect(answer.errors?.[0]?.path ?? ['answer'], JSON.stringify(answer.errors)).toEqual(['answer']);
  const outcome = outcomeIn(answer);
  return outcome === '–' && beyond.has(mutation) ? 'yes' : outcome;
}

test('what each role may do is what the README says, for every mutation of the schema', async () => {
  expect(Object.keys(attempts).toSorted()).toEqual((await mutationsOf('control-plane')).toSorted());
  await expectTable({
    subgraph: 'control-plane',
    roles,
    makeWorld: () => makeWorld(fixture),
    outcomeOf,
  });
}, 120_000);
