import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { graphql } from '#test/harness/graphql.ts';
import { RAGFLOW_KEY, startRagflowServer, type RagflowServer } from '#test/harness/ragflow-server.ts';
import { documentsOf, retrievingFlow, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, RUN_START, type Buyer, type StartAnswer, type World } from '../world.ts';

let world: World;
let ragflow: RagflowServer;
let runtime: Service;
let buyer: Buyer;
let documents: BuyerDocuments;

beforeAll(async () => {
  [world, ragflow] = await Promise.all([createWorld(), startRagflowServer()]);
  runtime = await world.startRuntime({
    LLM_BASE_URL: '',
    RAGFLOW_URL: ragflow.url,
    RAGFLOW_API_KEY: RAGFLOW_KEY,
  });
  buyer = await world.buyer(runtime.url, { flow: retrievingFlow });
  documents = documentsOf(buyer, runtime.url);
});
beforeEach(() => void (ragflow.mood = 'well'));
afterAll(async () => {
  await world?.stop();
  await ragflow?.stop();
});

const files = (): string[] =>
  ragflow.datasets.flatMap((dataset) => dataset.documents.map(({ name }) => name));

test('documents are uploaded into the dataset of their instance, parsed, found there, and removed', async () => {
  const id = await documents.kept('Tides', 'High tide is at noon.\n\nLow tide is at six.');
  expect(ragflow.datasets.map(({ name }) => name)).toEqual([`instance ${buyer.instance.instance}`]);
  expect(files()).toEqual([`${id}.txt`]);
  expect(await documents.ready(id)).toEqual({ state: 'READY', failure: null, passages: 2 });
  expect(await documents.search('low tide')).toEqual([
    expect.objectContaining({
      document: { name: 'Tides' },
      text: 'Low tide is at six.',
      page: null,
      score: 1,
    }),
    expect.objectContaining({ text: 'High tide is at noon.' }),
  ]);
  await documents.kept('Moon', 'The moon pulls.');
  expect(ragflow.datasets).toHaveLength(1);
  await documents.remove(id);
  expect(await documents.found('low tide')).toEqual([]);
  await expect.poll(files).not.toContain(`${id}.txt`);
});

test('another instance has another dataset', async () => {
  const stranger = await world.buyer(runtime.url, { flow: retrievingFlow });
  const theirs = documentsOf(stranger, runtime.url);
  await theirs.kept('Vault', 'The vault opens at night.');
  expect(await theirs.found('vault')).toEqual(['Vault']);
  expect(await documents.found('vault')).toEqual([]);
});

test('what RAGFlow cannot parse fails, without its words', async () => {
  ragflow.mood = 'unable to parse';
  const { document } = await documents.create({ name: 'Odd', text: 'Something odd.' });
  expect(await documents.ready(document?.id ?? '')).toMatchObject({
    state: 'FAILED',
    failure: 'It cannot be read.',
  });
});

test('while RAGFlow is away a document waits, and is read when it is back', async () => {
  ragflow.mood = 'failing';
  const { document, errors } = await documents.create({ name: 'Patience', text: 'Patience is a virtue.' });
  expect(errors).toEqual([]);
  const attempts = () =>
    world.sql("SELECT attempts FROM jobs WHERE queue = 'documents' AND key = $1", [document?.id]);
  await expect.poll(attempts).toEqual([{ attempts: 2 }]);
  ragflow.mood = 'well';
  expect(await documents.ready(document?.id ?? '')).toMatchObject({ state: 'READY' });
});

test.each(['failing', 'talking nonsense', 'refusing the key'] as const)(
  'a run searches by words, and says so, while RAGFlow is %s',
  async (mood) => {
    ragflow.mood = mood;
    const run = await buyer.run({ input: 'Search the documents: what does the moon do?' });
    const watched = buyer.follow(run);
    await watched.ended;
    await watched.stop();
    const query = `query ($run: ID!) { run(id: $run) { state events {
      ... on RunLogged { level message } ... on RunRetrieved { passages { text document { name } } }
    } } }`;
    const { data } = await buyer.ask<{ run: object }>(query, { run });
    expect(data?.run).toMatchObject({
      state: 'SUCCEEDED',
      events: expect.arrayContaining([
        { level: 'warn', message: expect.stringContaining('RAGFlow did not answer') as string },
        { passages: [{ text: 'The moon pulls.', document: { name: 'Moon' } }] },
      ]) as object[],
    });
    expect(JSON.stringify(data)).not.toContain(RAGFLOW_KEY);
  },
);

const withRagflow = () => ({ LLM_BASE_URL: '', RAGFLOW_URL: ragflow.url, RAGFLOW_API_KEY: RAGFLOW_KEY });
const states = (ids: string[]) =>
  world.sql('SELECT is_found_by_ragflow AS found FROM documents WHERE id = ANY($1) ORDER BY created_at', [
    ids,
  ]);

describe('documents from before RAGFlow was configured', { timeout: 90_000 }, () => {
  test('are found by words until they are taken to it, then by it; what it cannot read words go on finding', async () => {
    await runtime.stop();
    const without = await world.startRuntime({ LLM_BASE_URL: '' });
    const early = await world.buyer(without.url, { flow: retrievingFlow });
    const before = documentsOf(early, without.url);
    const first = await before.kept('Lighthouse', 'The lighthouse blinks twice.\n\nA keeper lives in it.');
    const second = await before.kept('Harbour', 'The harbour has a lighthouse, too.');
    await without.stop();
    ragflow.mood = 'failing';
    runtime = await world.startRuntime(withRagflow());
    const now = documentsOf(early, runtime.url);
    const attempts = () => world.sql("SELECT attempts FROM jobs WHERE queue = 'ragflow' AND attempts > 0");
    await expect.poll(attempts).toHaveLength(2);
    expect(new Set(await now.found('lighthouse'))).toEqual(new Set(['Lighthouse', 'Harbour']));
    ragflow.mood = 'well';
    await expect
      .poll(() => states([first, second]), { timeout: 20_000 })
      .toEqual([{ found: true }, { found: true }]);
    // It cuts at empty lines, and tells how like a passage is: what is found now was found there.
    expect(await now.search('keeper lives')).toEqual([
      expect.objectContaining({ text: 'A keeper lives in it.', score: 1 }),
    ]);
    expect(files()).toEqual(expect.arrayContaining([`${first}.txt`, `${second}.txt`]));
    documents = documentsOf(buyer, runtime.url);
  });

  test('one that it cannot read stays found beside what it finds, and the run says so', async () => {
    await runtime.stop();
    const without = await world.startRuntime({ LLM_BASE_URL: '' });
    const early = await world.buyer(without.url, { flow: retrievingFlow });
    const odd = await documentsOf(early, without.url).kept('Odd', 'The lantern is odd.');
    await without.stop();
    ragflow.mood = 'unable to parse';
    runtime = await world.startRuntime(withRagflow());
    await expect
      .poll(
        () =>
          world.sql("SELECT finished_at IS NOT NULL AS done FROM jobs WHERE queue = 'ragflow' AND key = $1", [
            odd,
          ]),
        {
          timeout: 20_000,
        },
      )
      .toEqual([{ done: true }]);
    ragflow.mood = 'well';
    const now = documentsOf(early, runtime.url);
    await now.kept('Even', 'The lantern is even.');
    expect(new Set(await now.found('lantern'))).toEqual(new Set(['Odd', 'Even']));
    expect(await states([odd])).toEqual([{ found: false }]);
    const bearer = { authorization: early.bearer };
    const input = { instance: early.instance.instance, input: 'Search the documents: what is the lantern?' };
    const started = await graphql<{ runStart: StartAnswer }>(runtime.url, RUN_START, { input }, bearer);
    const run = started.data?.runStart.run?.id ?? '';
    const watched = early.follow(run, 0, runtime.url);
    await watched.ended;
    await watched.stop();
    const answer = await graphql(
      runtime.url,
      'query ($run: ID!) { run(id: $run) { events { ... on RunLogged { message } } } }',
      { run },
      bearer,
    );
    expect(JSON.stringify(answer)).toContain('RAGFlow has not read them yet');
  });

  test('deleted while RAGFlow is configured no more, they go from there when it is back', async () => {
    const id = await documentsOf(buyer, runtime.url).kept('Foghorn', 'The foghorn sounds.');
    const gone = `${id}.txt`;
    await runtime.stop();
    const without = await world.startRuntime({ LLM_BASE_URL: '' });
    await documentsOf(buyer, without.url).remove(id);
    await expect
      .poll(() =>
        world.sql('SELECT last_error FROM jobs WHERE key = $1 AND failed_at IS NOT NULL', [`${id} remove`]),
      )
      .toEqual([{ last_error: 'no RAGFlow is configured (RAGFLOW_URL)' }]);
    await without.stop();
    expect(files()).toContain(gone);
    runtime = await world.startRuntime(withRagflow());
    await expect.poll(files).not.toContain(gone);
  });
});
