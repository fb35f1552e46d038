import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { RAGFLOW_KEY, startRagflowServer, type RagflowServer } from '#test/harness/ragflow-server.ts';
import { documentsOf, retrievingFlow, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, type Buyer, type World } from './world.ts';

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
