import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { offerings } from '#common/demo/catalogue.ts';
import { newId } from '#common/ids.ts';
import { createWorld, lastOf, sequencesOf, textOf, upTo, type World } from '../world.ts';

let world: World;
let runtime: Service;
let local: Service;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world?.stop());

describe('with the local model', () => {
  beforeAll(async () => {
    local = await world.startRuntime({ LLM_BASE_URL: '' });
  });
  afterAll(() => local.stop());

  test('a run of the support agent with a budget of 10 holds 10 and costs 3', async () => {
    const buyer = await world.buyer(local.url);
    const run = await buyer.run({ budget: 10 });
    const watched = buyer.follow(run);
    expect(await watched.ended).toBeUndefined();
    await expect.poll(() => world.reservation(run)).toEqual({ state: 'SETTLED', amount: 10, settled: 3 });
    await expect
      .poll(() => world.wallet(buyer.instance.organization))
      .toEqual({
        balance: 97,
        reserved: 0,
        available: 97,
      });
    await watched.stop();
  });

  test('the log is 1..N, begins with RunStarted, ends with RunSucceeded, and its pieces are the output', async () => {
    const buyer = await world.buyer(local.url);
    const watched = buyer.follow(await buyer.run());
    await watched.ended;
    expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
    expect(watched.events[0]?.runOutput.__typename).toBe('RunStarted');
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', run: { state: 'SUCCEEDED' } });
    expect(textOf(watched)).toBe(lastOf(watched)?.output?.text);
    expect(textOf(watched)).toContain('not a large language model');
    expect(textOf(watched)).toContain('Where is my parcel?');
    await watched.stop();
  });

  test.each(offerings.map(({ slug }) => slug))('the demo flow %s is imported and runs', async (slug) => {
    const offering = offerings.find((offer) => offer.slug === slug);
    const { perRun = 0 } = offering?.pricing ?? {};
    const buyer = await world.buyer(local.url, { flow: slug, instance: { pricing: offering?.pricing } });
    const run = await buyer.run({ input: { text: 'Invoice 7 of 2026-03-01 over 120.50 EUR' } });
    const watched = buyer.follow(run);
    await watched.ended;
    expect(lastOf(watched)?.__typename).toBe('RunSucceeded');
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: perRun + 1 });
    await watched.stop();
  });
});

describe('with an OpenAI-compatible endpoint', () => {
  beforeAll(async () => {
    runtime = await world.startRuntime({ LLM_API_KEY: 'test-key', LLM_MODEL: 'test-model' });
  });
  afterAll(() => runtime.stop());

  test("the model gets the flow's prompt with the instance's settings, and what it says is the output", async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run({ input: 'Hi there' });
    const call = await world.model.nextCall();
    expect(call.authorization).toBe('Bearer test-key');
    expect(call.body).toMatchObject({ model: 'test-model', stream: true, temperature: 0.2 });
    expect(call.body.messages[0]?.content).toContain('You are Ada, the customer support agent');
    expect(call.body.messages[0]?.content).toContain('friendly tone');
    expect(call.body.messages[1]).toEqual({ role: 'user', content: 'Hi there' });
    call.say('Good ');
    call.say('day!');
    call.finish({ prompt_tokens: 1_000, completion_tokens: 2_000 });
    const watched = buyer.follow(run);
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: 'Good day!' } });
    // 2 for the run, 0.5 for the input, 3 for the output: the provider's own count is what is charged.
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 6 });
    const { data } = await buyer.ask(
      'query ($id: ID!) { run(id: $id) { usage { inputTokens outputTokens toolCalls } output } }',
      { id: run },
    );
    expect(data).toEqual({
      run: {
        usage: { inputTokens: 1_000, outputTokens: 2_000, toolCalls: 0 },
        output: { text: 'Good day!' },
      },
    });
    await watched.stop();
  });

  test('a session is remembered; another session and another instance are not', async () => {
    const buyer = await world.buyer(runtime.url);
    const talk = async (session: string, said: string, answer: string, of = buyer): Promise<string> => {
      const run = await of.run({ input: said, session });
      const call = await world.model.nextCall();
      call.say(answer);
      call.finish();
      const watched = of.follow(run);
      await watched.ended;
      await watched.stop();
      return call.body.messages[0]?.content ?? '';
    };
    await talk('one', 'My name is Grace.', 'Hello Grace.');
    const prompt = await talk('one', 'What is my name?', 'Grace.');
    expect(prompt).toContain('User: My name is Grace.\nAI: Hello Grace.');
    expect(await talk('two', 'What is my name?', 'No idea.')).not.toContain('Grace');
    const other = await world.buyer(runtime.url);
    expect(await talk('one', 'What is my name?', 'No idea.', other)).not.toContain('Grace');
  });

  test('a session keeps its newest 100 messages', async () => {
    const buyer = await world.buyer(runtime.url, { credits: 1_000 });
    const seed = await buyer.run({ session: 'long' });
    const finish = async (run: string): Promise<void> => {
      const call = await world.model.nextCall();
      call.say('ok');
      call.finish();
      const watched = buyer.follow(run);
      await watched.ended;
      await watched.stop();
    };
    await finish(seed);
    await world.sql(
      `INSERT INTO session_messages (instance_id, session, run_id, sender, text)
       SELECT $1, 'long', $2, 'User', 'message ' || n FROM generate_series(1, 120) AS n`,
      [buyer.instance.instance, seed],
    );
    await finish(await buyer.run({ session: 'long' }));
    const rows = await world.sql<{ text: string }>(
      'SELECT text FROM session_messages WHERE instance_id = $1 ORDER BY id',
      [buyer.instance.instance],
    );
    expect(rows).toHaveLength(100);
    expect(rows.at(-1)?.text).toBe('ok');
  });

  test('a provider that tells its count so far with every piece is charged for the last one only', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    const call = await world.model.nextCall();
    for (const [piece, completion_tokens] of [
      ['Here ', 1],
      ['it ', 2],
      ['is.', 3],
    ] as const) {
      const delta = {
        choices: [{ delta: { content: piece } }],
        usage: { prompt_tokens: 400, completion_tokens },
      };
      call.raw(`data: ${JSON.stringify(delta)}\n\n`);
    }
    call.finish({ prompt_tokens: 400, completion_tokens: 4 });
    const watched = buyer.follow(run);
    await watched.ended;
    const usage = await buyer.ask(
      'query ($id: ID!) { run(id: $id) { usage { inputTokens outputTokens } } }',
      {
        id: run,
      },
    );
    expect(usage.data).toEqual({ run: { usage: { inputTokens: 400, outputTokens: 4 } } });
    await watched.stop();
  });

  test('what a run says of itself does not tell where the model is', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    (await world.model.nextCall()).finish();
    const watched = buyer.follow(run);
    await watched.ended;
    const log = await world.sql('SELECT payload FROM run_events WHERE run_id = $1', [run]);
    expect(JSON.stringify(log)).toContain('a language model');
    expect(JSON.stringify(log)).not.toContain('127.0.0.1');
    await watched.stop();
  });

  test('a budget stops the run before the piece that it does not cover', async () => {
    const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 1_000, perToolCall: 0 };
    const buyer = await world.buyer(runtime.url, { instance: { pricing } });
    const run = await buyer.run({ budget: 3 });
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    for (const piece of ['one ', 'two ', 'three']) call.say(piece);
    // Each piece is about one token and one credit: two are paid for.
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'BUDGET_EXHAUSTED' } });
    expect(textOf(watched)).toBe('one two ');
    await call.gone;
    await expect.poll(() => world.reservation(run)).toEqual({ state: 'SETTLED', amount: 3, settled: 3 });
    await watched.stop();
  });

  test('the model is asked for no more than the budget leaves, and stopping there exhausts it', async () => {
    const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 100, perToolCall: 0 };
    const buyer = await world.buyer(runtime.url, { instance: { pricing } });
    const run = await buyer.run({ budget: 3 });
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    expect(call.body['max_tokens']).toBe(20);
    call.say('half an ans');
    call.raw(
      'data: {"choices":[{"delta":{},"finish_reason":"length"}],"usage":{"completion_tokens":20}}\n\n',
    );
    call.end();
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ failure: { code: 'BUDGET_EXHAUSTED' } });
    expect(textOf(watched)).toBe('half an ans');
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
    await watched.stop();
  });

  test('what a provider counts beyond the budget at its end is not charged, and takes nothing back', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run({ budget: 10 });
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    call.say('Hello.');
    call.finish({ prompt_tokens: 1_000, completion_tokens: 600_000 });
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: 'Hello.' } });
    await expect.poll(() => world.reservation(run)).toMatchObject({ settled: 3 });
    const { data } = await buyer.ask('query ($run: ID!) { run(id: $run) { usage { outputTokens } } }', {
      run,
    });
    expect(data).toEqual({ run: { usage: { outputTokens: 2 } } });
    await watched.stop();
  });

  test('a first piece that costs more than the budget shows nothing and costs nothing', async () => {
    const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 100, perToolCall: 0 };
    const buyer = await world.buyer(runtime.url, { instance: { pricing } });
    const run = await buyer.run({ budget: 3 });
    const watched = buyer.follow(run);
    (await world.model.nextCall()).say('x'.repeat(4_000));
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ failure: { code: 'BUDGET_EXHAUSTED' } });
    expect(textOf(watched)).toBe('');
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
    await watched.stop();
  });

  test.each(['length', 'content_filter'])(
    'an answer that ends for %s is told as such, and kept',
    async (reason) => {
      const buyer = await world.buyer(runtime.url);
      const run = await buyer.run();
      const call = await world.model.nextCall();
      call.say('Half');
      call.raw(`data: {"choices":[{"delta":{},"finish_reason":"${reason}"}]}\n\ndata: [DONE]`);
      call.end();
      const watched = buyer.follow(run);
      await watched.ended;
      expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: 'Half' } });
      const query = `query ($run: ID!) { run(id: $run) { events { ... on RunSucceeded { finish } ... on RunLogged { level message } } } }`;
      const { data } = await buyer.ask<{ run: { events: Record<string, string>[] } }>(query, { run });
      const finish = { length: 'LENGTH', content_filter: 'CONTENT_FILTER' }[reason];
      expect(data?.run.events.at(-1)).toEqual({ finish });
      expect(data?.run.events).toContainEqual({ level: 'warn', message: expect.any(String) as string });
      await watched.stop();
    },
  );

  test('a cancel stops a run in the middle of its output and charges what it used', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    call.say('Let me ');
    await watched.until((events) => events.some(({ runOutput }) => runOutput.text === 'Let me '));
    const cancel = () =>
      buyer.ask('mutation ($id: ID!) { runCancel(id: $id) { run { id } errors { code } } }', { id: run });
    expect(await cancel()).toMatchObject({ data: { runCancel: { run: { id: run }, errors: [] } } });
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunCanceled', run: { state: 'CANCELED' } });
    expect(textOf(watched)).toBe('Let me ');
    await call.gone;
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
    expect(await cancel()).toMatchObject({ data: { runCancel: { run: { id: run }, errors: [] } } });
    await watched.stop();
  });

  test('a deadline stops a run in the middle of its output', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run({ deadlineSeconds: 3 });
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    call.say('Well, ');
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({
      __typename: 'RunFailed',
      failure: { code: 'DEADLINE_EXCEEDED' },
    });
    await call.gone;
    await watched.stop();
  });

  test.each([
    [
      'an error status',
      (call: Awaited<ReturnType<World['model']['nextCall']>>) => call.status(503, 'secret'),
    ],
    ['a refusal of the key', (call) => call.status(401, 'secret')],
    ['too many requests', (call) => call.status(429, 'secret')],
    ['a broken connection', (call) => call.cut()],
    ['an unreadable answer', (call) => call.raw('data: {nonsense\n\n')],
    ['an error in the stream', (call) => call.raw('data: {"error":{"message":"secret"}}\n\n')],
  ])('%s of the model fails the run and costs nothing', async (_name, fail) => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    fail(await world.model.nextCall());
    const watched = buyer.follow(run);
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({
      __typename: 'RunFailed',
      failure: { code: 'MODEL_UNAVAILABLE' },
    });
    expect(JSON.stringify(watched.events)).not.toContain('secret');
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
    await watched.stop();
  });

  test('a model that breaks off after it has said something is charged for that', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    call.say('Some');
    await watched.until((events) => events.some(({ runOutput }) => runOutput.text === 'Some'));
    call.cut();
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ failure: { code: 'MODEL_UNAVAILABLE' } });
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
    await watched.stop();
  });

  test('a billing that is away when a run ends is told later, once', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    const watched = buyer.follow(run);
    const call = await world.model.nextCall();
    call.say('Done.');
    await watched.until((events) => events.some(({ runOutput }) => runOutput.text === 'Done.'));
    await world.stopBilling();
    call.finish();
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
    await world.reviveBilling();
    await expect
      .poll(() => world.reservation(run), { timeout: 15_000 })
      .toMatchObject({ state: 'SETTLED', settled: 3 });
    await watched.stop();
  });

  test('a start that broke off after its hold was made is taken back with the hold', async () => {
    const buyer = await world.buyer(runtime.url);
    const run = await buyer.run();
    const call = await world.model.nextCall();
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'HELD' });
    // As it stands when the process dies between the hold and the queue.
    await world.sql(`
      ALTER TABLE run_events DISABLE TRIGGER run_events_refuse_loss;
      DELETE FROM run_events WHERE run_id = '${run}';
      ALTER TABLE run_events ENABLE TRIGGER run_events_refuse_loss;
      UPDATE runs SET state = 'QUEUED', work = 'ADMIT', due_at = now(), lease = lease + 1,
        last_sequence = 0, started_at = NULL WHERE id = '${run}'`);
    await expect.poll(() => world.sql('SELECT id FROM runs WHERE id = $1', [run])).toEqual([]);
    await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
    call.cut();
  });

  test('an unfinished start is taken back by a worker: the hold is released, the run never was', async () => {
    const buyer = await world.buyer(runtime.url);
    const id = newId();
    await world.stopBilling();
    const answer = await buyer.ask(
      'mutation ($input: RunStartInput!) { runStart(input: $input) { errors { code } } }',
      { input: { id, instance: buyer.instance.instance, input: 'Hi' } },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect((await buyer.ask('query ($id: ID!) { run(id: $id) { id } }', { id })).data).toEqual({ run: null });
    await world.reviveBilling();
    await world.sql(`UPDATE runs SET due_at = now() WHERE id = $1`, [id]);
    await expect.poll(() => world.sql('SELECT id FROM runs WHERE id = $1', [id])).toEqual([]);
    // The id is free again: nothing has been held under it.
    expect(await buyer.start({ id, input: 'Hi' })).toMatchObject({ run: { id }, errors: [] });
    (await world.model.nextCall()).finish();
  });
});
