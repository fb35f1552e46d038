import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import { documentsOf, retrievingFlow } from './buyer-documents.ts';
import { createWorld, lastOf, sequencesOf, upTo, type Buyer, type World } from '../world.ts';

/** Budget, deadline and a person's word count while a run looks into documents, too. */
let world: World;
let runtime: Service;
let held: Client | undefined;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime();
});
afterAll(() => world?.stop());
afterEach(async () => {
  await held?.end();
  held = undefined;
});

/** Retrieves by itself, before a model is asked. */
const fixedFlow = exported(
  [
    ['in', 'ChatInput'],
    ['store', 'AstraDB', {}],
    ['parser', 'ParserComponent', { pattern: '{text}', mode: 'Parser' }],
    ['model', 'OpenAIModel', {}],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> store.search_query',
    'store.dataframe -> parser.input_data',
    'parser.parsed_text -> model.input_value',
    'model.text_output -> out.input_value',
  ],
) as object;

const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 2 };

async function withDocument(flow: object, own: object = pricing): Promise<Buyer> {
  const buyer = await world.buyer(runtime.url, { flow, instance: { pricing: { ...pricing, ...own } } });
  await documentsOf(buyer, runtime.url).kept(
    'Rules',
    `Dogs stay outside. ${'Cats may sleep here. '.repeat(40)}`,
  );
  return buyer;
}

/** From here on nobody reads a passage. */
async function holdPassages(): Promise<void> {
  held = new Client({ connectionString: world.databaseUrl });
  await held.connect();
  await held.query('BEGIN');
  await held.query('LOCK TABLE document_passages IN ACCESS EXCLUSIVE MODE');
}
const searching = async (): Promise<boolean> => {
  const rows = await world.sql(
    "SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND NOT granted AND relation = 'document_passages'::regclass",
  );
  return rows.length > 0;
};

test('a deadline that passes while a run retrieves ends it, though the search goes on', async () => {
  const buyer = await withDocument(fixedFlow);
  await holdPassages();
  const run = await buyer.run({ input: 'Dogs?', deadlineSeconds: 2, budget: 9 });
  const watched = buyer.follow(run);
  await watched.ended;
  expect(await searching()).toBe(true);
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'DEADLINE_EXCEEDED' } });
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  // Nobody had anything of it.
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
  await watched.stop();
});

test('canceled while an agent searches documents, a run ends at once and pays for the call', async () => {
  const buyer = await withDocument(retrievingFlow);
  const run = await buyer.run({ input: 'Dogs?', budget: 9 });
  const watched = buyer.follow(run);
  const call = await world.model.nextCall();
  await holdPassages();
  call.callTools(['search_documents', { search_query: 'dogs' }]);
  await expect.poll(searching).toBe(true);
  await buyer.ask('mutation ($id: ID!) { runCancel(id: $id) { errors { message } } }', { id: run });
  await watched.ended;
  expect(await searching()).toBe(true);
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunCanceled' });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  await watched.stop();
});

test('a search that costs more than is held is not made', async () => {
  const buyer = await withDocument(retrievingFlow);
  const run = await buyer.run({ input: 'Dogs?', budget: 4 });
  const watched = buyer.follow(run);
  (await world.model.nextCall()).callTools(['search_documents', { search_query: 'dogs' }]);
  (await world.model.nextCall()).callTools(['search_documents', { search_query: 'cats' }]);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'BUDGET_EXHAUSTED' } });
  const kinds = watched.events.map(({ runOutput }) => runOutput.__typename);
  expect(kinds.filter((kind) => kind === 'RunRetrieved')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'RunToolCalling')).toHaveLength(1);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 3 });
  await watched.stop();
});

test('passages that make a question dearer than is held are not sent to the model', async () => {
  const buyer = await withDocument(fixedFlow, { perRun: 0, perThousandInputTokens: 50 });
  const run = await buyer.run({ input: 'Dogs?', budget: 2 });
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'BUDGET_EXHAUSTED' } });
  expect(watched.events.map(({ runOutput }) => runOutput.__typename)).toContain('RunRetrieved');
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
  await watched.stop();
});
