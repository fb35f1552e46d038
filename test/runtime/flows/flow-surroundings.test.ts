import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import type { GraphQLAnswer } from '#test/harness/graphql.ts';
import { createWorld, lastOf, textOf, type Buyer, type World } from '../world.ts';

/** What a flow has beyond the question: its publisher's variables and flows, its instance's settings, and its session. */
let world: World;
let runtime: Service;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '' });
}, 60_000);
afterAll(() => world?.stop());

async function said(buyer: Buyer, input: Record<string, unknown>): Promise<string> {
  const watched = buyer.follow(await buyer.run(input));
  await watched.ended;
  await watched.stop();
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  return textOf(watched);
}

const variable = (name: string): object => ({
  template: { input_value: { type: 'str', value: name, load_from_db: true } },
});
const naming = exported(
  [
    ['company', 'TextInput', {}, variable('COMPANY')],
    ['persona', 'TextInput', {}, variable('PERSONA')],
    ['both', 'CombineText', { delimiter: ', ' }],
    ['out', 'ChatOutput'],
  ],
  ['company.text -> both.text1', 'persona.text -> both.text2', 'both.combined_text -> out.input_value'],
);

interface Imported {
  flowImport: { flow: { id: string } | null; mistakes: { message: string }[] };
}
const importFor = async (
  publisher: string,
  definition = naming,
  name = 'Naming',
): Promise<Imported['flowImport'] | undefined> => {
  const { data } = (await world.asService(
    runtime.url,
    'mutation ($input: FlowImportInput!) { flowImport(input: $input) { flow { id } mistakes { message } } }',
    { input: { name, definition, publisher } },
  )) as GraphQLAnswer<Imported>;
  return data?.flowImport;
};
const seal = async (publisher: Buyer, value: string): Promise<void> => {
  const { data } = await publisher.ask<{ publisherVariableSeal: { errors: unknown[] } }>(
    'mutation ($input: PublisherVariableSealInput!) { publisherVariableSeal(input: $input) { errors { message } } }',
    { input: { publisher: publisher.instance.organization, name: 'COMPANY', value } },
  );
  expect(data?.publisherVariableSeal.errors).toEqual([]);
};

test('a global variable is the instance’s setting, or what its publisher sealed, and nobody else', async () => {
  const [publisher, other] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
  const organization = publisher.instance.organization;
  await seal(other, 'Others');
  expect(await importFor(organization)).toMatchObject({
    flow: null,
    mistakes: [{ message: expect.stringContaining('global variable COMPANY') as string }],
  });
  await seal(publisher, 'Acme');
  const flow = (await importFor(organization))?.flow?.id;
  const customer = await world.buyer(runtime.url, {
    instance: {
      publisher: organization,
      settings: { displayName: 'Ada', persona: 'a pirate', tone: null, greeting: null },
    },
  });
  Object.assign(customer.instance, { flow });
  expect(await said(customer, { input: 'Who?' })).toBe('Acme, a pirate');
});

const echoing = (word: string): unknown =>
  exported(
    [
      ['in', 'ChatInput'],
      ['p', 'Prompt', { template: `${word} {x}`, x: '' }],
      ['out', 'ChatOutput'],
    ],
    ['in.message -> p.x', 'p.prompt -> out.input_value'],
  );
const within = exported(
  [
    ['in', 'ChatInput'],
    ['sub', 'SubFlow', { flow_name: 'Echo' }],
    ['out', 'ChatOutput'],
  ],
  ['in.message -> sub.input_value', 'sub.flow_outputs -> out.input_value'],
);

test('another flow of the same publisher runs within, the newest of its name, and no other publisher’s', async () => {
  const [publisher, other] = [await world.buyer(runtime.url), await world.buyer(runtime.url)];
  const organization = publisher.instance.organization;
  expect((await importFor(other.instance.organization, echoing('theirs'), 'Echo'))?.mistakes).toEqual([]);
  expect((await importFor(organization, within, 'Whole'))?.mistakes).toMatchObject([
    { message: expect.stringContaining('its publisher has no flow Echo') as string },
  ]);
  for (const word of ['old', 'new'])
    expect((await importFor(organization, echoing(word), 'Echo'))?.mistakes).toEqual([]);
  const flow = (await importFor(organization, within, 'Whole'))?.flow?.id;
  const customer = await world.buyer(runtime.url, { instance: { publisher: organization } });
  Object.assign(customer.instance, { flow });
  expect(await said(customer, { input: 'Hello' })).toBe('new Hello');
});

const noting = exported(
  [
    ['in', 'ChatInput'],
    ['note', 'Prompt', { template: 'noted {x}', x: '' }],
    ['keep', 'Memory', { mode: 'Store', sender: 'Machine' }],
    ['recall', 'Memory', { mode: 'Retrieve', sender_type: 'Machine', template: '[{text}]' }],
    ['out', 'ChatOutput'],
  ],
  ['in.message -> note.x', 'note.prompt -> keep.message', 'recall.messages_text -> out.input_value'],
) as object;

test('what a flow stores in its message history is there in the next run of the session, and in no other', async () => {
  const buyer = await world.buyer(runtime.url, { flow: noting });
  const stranger = await world.buyer(runtime.url, { flow: noting });
  await said(buyer, { input: 'one', session: 's' });
  expect(await said(buyer, { input: 'two', session: 's' })).toContain('[noted one]');
  expect(await said(buyer, { input: 'three', session: 's' })).toMatch(/\[noted one\][\s\S]*\[noted two\]/);
  expect(await said(buyer, { input: 'four', session: 'another' })).not.toContain('noted');
  expect(await said(stranger, { input: 'five', session: 's' })).not.toContain('noted');
});
