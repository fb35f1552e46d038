import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { person } from '#test/harness/identity.ts';
import { startSlowBilling } from './slow-billing.ts';
import { createWorld, RUN_START, type Buyer, type StartAnswer, type World } from '../world.ts';

let world: World;
let runtime: Service;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ RUN_MAX_OPEN_PER_ORGANIZATION: '5', RUN_CONCURRENCY: '50' });
});
afterAll(() => world?.stop());

const codes = ({ errors }: StartAnswer): string[] => errors.map(({ code }) => code);

test('the event of a start is complete with the admission of its run, and of one that is refused says so', async () => {
  const buyer = await world.buyer(runtime.url);
  const id = await buyer.run();
  const refused = newId();
  expect(codes(await buyer.start({ id: refused, budget: 1_000 }))).toEqual(['INSUFFICIENT_CREDITS']);
  const stored = await world.sql(
    `SELECT complete, event->>'outcome' AS outcome, event->>'organization' AS organization,
       audit_outbox.xmin::text = run_events.xmin::text AS together
     FROM audit_outbox LEFT JOIN run_events ON run_events.run_id::text = event->>'targetId' AND sequence = 1
     WHERE event->>'targetId' = ANY($1) ORDER BY audit_outbox.id`,
    [[id, refused]],
  );
  const { organization } = buyer.instance;
  expect(stored).toEqual([
    { complete: true, outcome: 'DONE', organization, together: true },
    { complete: true, outcome: 'REFUSED', organization, together: null },
  ]);
  (await world.model.nextCall()).finish();
});

describe('idempotency', () => {
  test('the same id and content is the same run, held once, however often and at the same time', async () => {
    const buyer = await world.buyer(runtime.url);
    const id = newId();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => buyer.start({ id, input: { text: 'Hi', b: undefined } })),
    );
    for (const answer of answers) expect(answer).toMatchObject({ run: { id }, errors: [] });
    await expect
      .poll(() => world.wallet(buyer.instance.organization))
      .toMatchObject({ reserved: 10, available: 90 });
    (await world.model.nextCall()).finish();
    await expect.poll(() => stateOf(buyer, id)).toBe('SUCCEEDED');
    expect(await buyer.start({ id, input: { text: 'Hi' } })).toMatchObject({
      run: { id, state: 'SUCCEEDED' },
      errors: [],
    });
  });

  test('of two starts with the same id the slower one learns of the run, even when it has ended by then', async () => {
    const buyer = await world.buyer(runtime.url);
    const slow = await startSlowBilling(world.billingUrl);
    const other = await world.startRuntime({ BILLING_URL: slow.url });
    const id = newId();
    const input = { id, instance: buyer.instance.instance, input: 'Hi' };
    const late = graphql<{ runStart: StartAnswer }>(
      other.url,
      RUN_START,
      { input },
      { authorization: buyer.bearer },
    );
    await slow.asked;
    expect(await buyer.start(input)).toMatchObject({ run: { id }, errors: [] });
    (await world.model.nextCall()).finish();
    await expect.poll(() => world.reservation(id)).toMatchObject({ state: 'SETTLED' });
    slow.letThrough();
    expect((await late).data?.runStart).toMatchObject({ run: { id }, errors: [] });
    await other.stop();
    await slow.stop();
  });

  test.each([
    ['input', { input: 'Something else' }],
    ['session', { session: 'another' }],
    ['budget', { budget: 11 }],
    ['deadline', { deadlineSeconds: 10 }],
  ])('the same id with another %s is a conflict', async (_name, change) => {
    const buyer = await world.buyer(runtime.url);
    const id = await buyer.run();
    expect(codes(await buyer.start({ id, ...change }))).toEqual(['CONFLICT']);
    (await world.model.nextCall()).finish();
  });

  test('what means the same is the same content: the text as such or in an object, a default written out', async () => {
    const buyer = await world.buyer(runtime.url);
    const input = ' Where is my parcel?\n';
    const id = await buyer.run({ input });
    for (const same of [
      { input: { text: input } },
      { budget: 10 },
      { deadlineSeconds: 300 },
      { session: null },
    ]) {
      expect(await buyer.start({ id, input, ...same })).toMatchObject({ run: { id }, errors: [] });
    }
    expect(codes(await buyer.start({ id, input: input.trim() }))).toEqual(['CONFLICT']);
    const call = await world.model.nextCall();
    expect(call.body.messages[1]?.content).toBe(input);
    call.finish();

    const explicit = await buyer.run({ budget: 10, deadlineSeconds: 300 });
    expect(await buyer.start({ id: explicit })).toMatchObject({ run: { id: explicit }, errors: [] });
    expect(codes(await buyer.start({ id: explicit, budget: 9 }))).toEqual(['CONFLICT']);
    (await world.model.nextCall()).finish();
  });

  test('a run of an earlier version is repeated by the content as it was written', async () => {
    const buyer = await world.buyer(runtime.url);
    const id = await buyer.run();
    const content = `{"budgetCredits":null,"deadlineSeconds":null,"input":"Where is my parcel?","instanceId":"${buyer.instance.instance}","session":null}`;
    const hash = createHash('sha256').update(content).digest('hex');
    await world.sql(
      'UPDATE runs SET asked = NULL, deadline_seconds = NULL, content_hash = $2 WHERE id = $1',
      [id, hash],
    );
    expect(await buyer.start({ id })).toMatchObject({ run: { id }, errors: [] });
    expect(codes(await buyer.start({ id, budget: 9 }))).toEqual(['CONFLICT']);
    (await world.model.nextCall()).finish();
  });

  test("somebody else's id is a conflict and tells nothing", async () => {
    const [one, two] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
    const id = await one.run();
    expect(await two.start({ id })).toMatchObject({ run: null, errors: [{ code: 'CONFLICT', field: 'id' }] });
    (await world.model.nextCall()).finish();
  });
});

describe('credits', () => {
  test('too few credits: refused, nothing kept, and the same id works once there are enough', async () => {
    const buyer = await world.buyer(runtime.url, { credits: 5 });
    const id = newId();
    expect(codes(await buyer.start({ id }))).toEqual(['INSUFFICIENT_CREDITS']);
    expect(await world.sql('SELECT id FROM runs WHERE id = $1', [id])).toEqual([]);
    await expect
      .poll(() => world.wallet(buyer.instance.organization))
      .toMatchObject({ reserved: 0, available: 5 });
    expect(await buyer.start({ id, budget: 5 })).toMatchObject({ run: { id }, errors: [] });
    (await world.model.nextCall()).finish();
  });

  test('a hold that has ended before lets nothing in, and the start does not count as an open run', async () => {
    const limits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: 1 };
    const buyer = await world.buyer(runtime.url, { instance: { limits } });
    const id = newId();
    await buyer.run({ id });
    (await world.model.nextCall()).finish();
    await expect.poll(() => stateOf(buyer, id)).toBe('SUCCEEDED');
    await world.sql('ALTER TABLE run_events DISABLE TRIGGER run_events_refuse_loss');
    await world.sql('DELETE FROM run_events WHERE run_id = $1', [id]);
    await world.sql('ALTER TABLE run_events ENABLE TRIGGER run_events_refuse_loss');
    await expect.poll(() => world.sql('SELECT work FROM runs WHERE id = $1', [id])).toEqual([{ work: null }]);
    await world.sql('DELETE FROM runs WHERE id = $1', [id]);
    expect(codes(await buyer.start({ id }))).toEqual(['CONFLICT']);
    expect(codes(await buyer.start())).toEqual([]);
    (await world.model.nextCall()).finish();
  });

  test('control-plane is asked once for who belongs to the organization', async () => {
    const buyer = await world.buyer(runtime.url);
    await buyer.run();
    expect(world.controlPlane.asked.filter((email) => email === buyer.email)).toHaveLength(1);
    (await world.model.nextCall()).finish();
  });

  test('a budget below the price of a run is refused', async () => {
    const buyer = await world.buyer(runtime.url);
    expect(await buyer.start({ budget: 1 })).toMatchObject({
      errors: [{ code: 'INVALID', field: 'budget' }],
    });
  });
});

describe('bad input', () => {
  test.each([
    ['id', { id: 'seven' }],
    ['input', { input: 7 }],
    ['input', { input: '   ' }],
    ['input', { input: { text: 'Hi', more: 1 } }],
    ['input', { input: 'x'.repeat(32_001) }],
    ['input', { input: 'a\0b' }],
    ['input', { input: { text: '\uD83D' } }],
    ['session', { session: '' }],
    ['session', { session: '\0' }],
    ['budget', { budget: 0 }],
    ['deadlineSeconds', { deadlineSeconds: 3_601 }],
  ])('%s (%#)', async (field, input) => {
    const buyer = await world.buyer(runtime.url);
    expect(await buyer.start(input)).toMatchObject({ run: null, errors: [{ code: 'INVALID', field }] });
  });

  test('all mistakes are reported together', async () => {
    const buyer = await world.buyer(runtime.url);
    expect(codes(await buyer.start({ input: 7, budget: 0, session: '' }))).toHaveLength(3);
  });
});

describe('the instance', () => {
  test.each([
    ['is suspended', { state: 'SUSPENDED' }],
    ['has a trial that is over', { trialEndsAt: new Date(Date.now() - 1_000).toISOString() }],
    ['has no flow', { flow: null }],
    ['has a flow that was never imported', { flow: newId() }],
  ])('%s: INSTANCE_NOT_ACTIVE', async (_name, instance) => {
    const buyer = await world.buyer(runtime.url, { instance });
    expect(codes(await buyer.start())).toEqual(['INSTANCE_NOT_ACTIVE']);
  });
});

describe('limits', () => {
  test.each(['requestsPerMinute', 'requestsPerDay'] as const)(
    '%s is exact under concurrency and says when to try again',
    async (limit) => {
      const limits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null, [limit]: 3 };
      const buyer = await world.buyer(runtime.url, { instance: { limits } });
      const answers = await Promise.all(Array.from({ length: 10 }, () => buyer.start({ budget: 3 })));
      const refused = answers.filter(({ run }) => run === null);
      expect(refused).toHaveLength(7);
      for (const { errors } of refused) {
        expect(errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
        const waitMs = new Date(errors[0]?.retryAt ?? 0).getTime() - Date.now();
        expect(waitMs).toBeGreaterThan(limit === 'requestsPerMinute' ? 50_000 : 86_000_000);
        expect(waitMs).toBeLessThan(limit === 'requestsPerMinute' ? 61_000 : 86_401_000);
      }
      for (let count = 0; count < 3; count++) (await world.model.nextCall()).finish();
    },
  );

  test('a limit of nothing lets nothing in', async () => {
    const limits = { requestsPerDay: 0, requestsPerMinute: null, concurrentRuns: null };
    const buyer = await world.buyer(runtime.url, { instance: { limits } });
    expect(codes(await buyer.start())).toEqual(['RATE_LIMITED']);
  });

  test('concurrentRuns counts runs until they end', async () => {
    const limits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: 1 };
    const buyer = await world.buyer(runtime.url, { instance: { limits } });
    const first = await buyer.run();
    expect(codes(await buyer.start())).toEqual(['RATE_LIMITED']);
    (await world.model.nextCall()).finish();
    await expect.poll(() => stateOf(buyer, first)).toBe('SUCCEEDED');
    await buyer.run();
    (await world.model.nextCall()).finish();
  });

  test('an organization may have only so many runs under way, whatever its plans say', async () => {
    const buyer = await world.buyer(runtime.url);
    const answers = await Promise.all(Array.from({ length: 9 }, () => buyer.start({ budget: 3 })));
    expect(answers.flatMap(codes)).toEqual(Array(4).fill('TOO_MANY_RUNS'));
    for (let count = 0; count < 5; count++) (await world.model.nextCall()).finish();
  });
});

const program = (buyer: Buyer, scopes: Scope[], instance = buyer.instance.instance): Program => ({
  kind: 'program',
  apiKeyId: newId(),
  instanceId: instance,
  organizationId: buyer.instance.organization,
  scopes,
});
const ask = async (query: string, variables: Record<string, unknown>, bearer?: string) =>
  graphql<{ run: unknown; runStart: StartAnswer; runCancel: StartAnswer }>(
    runtime.url,
    query,
    variables,
    bearer === undefined ? {} : { authorization: bearer },
  );

const startAs = (buyer: Buyer, bearer?: string) =>
  ask(RUN_START, { input: { instance: buyer.instance.instance, input: 'Hi' } }, bearer);
const cancelAs = (id: string, bearer?: string) =>
  ask('mutation ($id: ID!) { runCancel(id: $id) { run { id } errors { code } } }', { id }, bearer);
const readAs = (id: string, bearer?: string) =>
  ask('query ($id: ID!) { run(id: $id) { id } }', { id }, bearer);

describe('access', () => {
  test('a key with INVOKE starts, reads and cancels runs of its own instance only', async () => {
    const [buyer, other] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
    const key = await world.bearerOf(program(buyer, ['INVOKE']));
    const { data } = await startAs(buyer, key);
    const id = data?.runStart.run?.id as string;
    await world.model.nextCall();
    expect((await readAs(id, key)).data).toEqual({ run: { id } });
    expect((await cancelAs(id, key)).data?.runCancel).toMatchObject({ run: { id }, errors: [] });
    expect((await startAs(other, key)).data?.runStart.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const sibling = await world.bearerOf(program(buyer, ['INVOKE'], newId()));
    expect((await readAs(id, sibling)).data).toEqual({ run: null });
  });

  test('a key with READ reads; it neither starts nor cancels', async () => {
    const buyer = await world.buyer(runtime.url);
    const id = await buyer.run();
    const key = await world.bearerOf(program(buyer, ['READ']));
    expect((await readAs(id, key)).data).toEqual({ run: { id } });
    expect((await startAs(buyer, key)).data?.runStart.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await cancelAs(id, key)).data?.runCancel.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    (await world.model.nextCall()).finish();
  });

  test('a stranger sees nothing and can do nothing', async () => {
    const [buyer, stranger] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
    const id = await buyer.run();
    expect((await readAs(id, stranger.bearer)).data).toEqual({ run: null });
    expect((await startAs(buyer, stranger.bearer)).data?.runStart.errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await cancelAs(id, stranger.bearer)).data?.runCancel.errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const watched = stranger.follow(id);
    expect(await watched.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const entities = `query ($run: ID!, $instance: ID!) {
      _entities(representations: [{ __typename: "Run", id: $run }, { __typename: "Instance", id: $instance }]) {
        ... on Run { id }
        ... on Instance { runs { totalCount edges { node { id } } } }
      }
    }`;
    const variables = { run: id, instance: buyer.instance.instance };
    expect((await stranger.ask(entities, variables)).data).toEqual({
      _entities: [null, { runs: { totalCount: 0, edges: [] } }],
    });
    expect((await buyer.ask(entities, variables)).data).toMatchObject({
      _entities: [{ id }, { runs: { totalCount: 1, edges: [{ node: { id } }] } }],
    });
    (await world.model.nextCall()).finish();
    await watched.stop();
  });

  test('an operator reads, but does not spend credits of others', async () => {
    const buyer = await world.buyer(runtime.url);
    const operator = await world.bearerOf(person('operator@gsv.dev', ['OPERATOR']));
    const id = await buyer.run();
    expect((await readAs(id, operator)).data).toEqual({ run: { id } });
    expect((await startAs(buyer, operator)).data?.runStart.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    (await world.model.nextCall()).finish();
  });

  test('nobody in particular sees nothing; mutations and streams ask for an identity', async () => {
    const buyer = await world.buyer(runtime.url);
    const id = await buyer.run();
    expect((await readAs(id)).data).toEqual({ run: null });
    for (const answer of [await startAs(buyer), await cancelAs(id)]) {
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    (await world.model.nextCall()).finish();
  });

  test('only services import flows, and mistakes come back as values', async () => {
    const buyer = await world.buyer(runtime.url);
    const query = `mutation ($input: FlowImportInput!) {
      flowImport(input: $input) { flow { id } errors { code field message } }
    }`;
    const input = { name: '', definition: { data: { nodes: [], edges: [] } } };
    expect((await buyer.ask(query, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.asService(runtime.url, query, { input })).toMatchObject({
      data: {
        flowImport: {
          flow: null,
          errors: [
            { code: 'INVALID', field: 'name' },
            { code: 'INVALID', field: 'data.nodes' },
          ],
        },
      },
    });
  });

  test('the definition of a flow is for its publishers and operators; its name and hash for whoever has its id', async () => {
    const buyer = await world.buyer(runtime.url);
    const operator = await world.bearerOf(person('operator@gsv.dev', ['OPERATOR']));
    const id = buyer.instance.flow;
    const query = 'query ($id: ID!) { flow(id: $id) { name hash } }';
    expect((await buyer.ask(query, { id })).data).toMatchObject({ flow: { name: 'customer-support-agent' } });
    const whole = 'query ($id: ID!) { flow(id: $id) { name definition } }';
    const hidden = { status: 200, data: { flow: { name: 'customer-support-agent', definition: null } } };
    expect(await buyer.ask(whole, { id })).toEqual(hidden);
    expect(JSON.stringify(await ask(whole, { id }, operator))).toContain('ChatOutput');

    const publisher = await world.buyer(runtime.url);
    const definition = JSON.parse(
      await readFile('subgraphs/common/demo/flows/customer-support-agent.json', 'utf8'),
    ) as unknown;
    const input = { name: 'again', definition, publisher: publisher.instance.organization };
    const imported = `mutation ($input: FlowImportInput!) { flowImport(input: $input) { flow { id } } }`;
    expect(await world.asService(runtime.url, imported, { input })).toMatchObject({
      data: { flowImport: { flow: { id } } },
    });
    expect(JSON.stringify(await publisher.ask(whole, { id }))).toContain('ChatOutput');
    expect(await buyer.ask(whole, { id })).toEqual(hidden);
  });
});

async function stateOf(buyer: Buyer, id: string): Promise<string | undefined> {
  const { data } = await buyer.ask<{ run: { state: string } }>(
    'query ($id: ID!) { run(id: $id) { state } }',
    { id },
  );
  return data?.run.state;
}
