import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { startEmbeddingsServer, type EmbeddingsServer } from '#test/harness/embeddings-server.ts';
import { documentsOf, retrievingFlow, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, type Buyer, type World } from '../world.ts';

let world: World;
let endpoint: EmbeddingsServer;
let runtime: Service;
let buyer: Buyer;
let documents: BuyerDocuments;

const startRuntime = (model: string): Promise<Service> =>
  world.startRuntime({
    LLM_BASE_URL: '',
    EMBEDDINGS_MODEL: model,
    EMBEDDINGS_BASE_URL: endpoint.url,
    EMBEDDINGS_API_KEY: 'a-key-for-embeddings',
  });

beforeAll(async () => {
  [world, endpoint] = await Promise.all([createWorld(), startEmbeddingsServer()]);
  runtime = await startRuntime('trigrams-1');
  buyer = await world.buyer(runtime.url, { flow: retrievingFlow });
  documents = documentsOf(buyer, runtime.url);
});
beforeEach(() => void (endpoint.mood = 'well'));
afterAll(async () => {
  await world?.stop();
  await endpoint?.stop();
});

const embeddedBy = async (id: string): Promise<string | null> => {
  const [row] = await world.sql<{ embedded_by: string | null }>(
    'SELECT embedded_by FROM documents WHERE id = $1',
    [id],
  );
  return row?.embedded_by ?? null;
};

test('what shares no word with the question is found by meaning; the endpoint is given its key', async () => {
  const id = await documents.kept('Refunds', '# Money\n\nReimbursements take ten days.');
  await documents.kept('Zoo', 'Elephants eat two hundred kilos of grass.');
  await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
  // No stem in common with anything: misspelt.
  expect((await documents.search('reimbursmentz'))[0]).toMatchObject({
    document: { name: 'Refunds' },
    heading: 'Money',
    text: 'Reimbursements take ten days.',
  });
  expect((await documents.found('elephants'))[0]).toBe('Zoo');
  expect(endpoint.answered.at(-1)).toMatchObject({
    model: 'trigrams-1',
    authorization: 'Bearer a-key-for-embeddings',
  });
});

test('a runtime on a server with pgvector creates it and keeps documents for it', async ({ skip }) => {
  const [offered] = await world.sql("SELECT FROM pg_available_extensions WHERE name = 'vector'");
  if (!offered) skip('the server of the tests has no pgvector: TEST_POSTGRES_URL names another');
  const id = await documents.kept('Whales', 'Whales sing under water.');
  const kept = (): Promise<unknown[]> =>
    world.sql('SELECT FROM document_bits JOIN passage_halfvecs USING (document_id) WHERE document_id = $1', [
      id,
    ]);
  await expect.poll(kept).toHaveLength(1);
  expect((await documents.found('whalez singz'))[0]).toBe('Whales');
});

test('the two rankings are fused: before the first of either stands what is second in both', async () => {
  const mine = documentsOf(await world.buyer(runtime.url, { flow: retrievingFlow }), runtime.url);
  // Shorter and with the same stems it is first by words; misspelt and with none of them, by meaning.
  const texts = {
    both: 'The organization of universities: who pays for teachers.',
    words: 'Organ, universe.',
    meaning: 'Organizationz off universitiez.',
    near: 'Organisational diversities.',
  };
  for (const [name, text] of Object.entries(texts)) {
    const id = await mine.kept(name, text);
    await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
  }
  expect(await mine.found('organization of universities')).toEqual(['both', 'words', 'meaning', 'near']);
});

test('what a model cannot take at once is given to it in parts', async () => {
  endpoint.mood = 'one text of 300 characters at most';
  const paragraphs = Array.from(
    { length: 5 },
    (_value, index) => `Paragraph ${index}. ${'Some words about it. '.repeat(50)}`,
  );
  const id = await documents.kept('Long', paragraphs.join('\n\n'));
  await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
});

test('an endpoint that fails is tried again until it answers; meanwhile the document is found by its words', async () => {
  endpoint.mood = 'failing';
  const id = await documents.kept('Lighthouse', 'The lighthouse keeper sleeps by day.');
  expect(await documents.found('lighthouse')).toEqual(['Lighthouse']);
  expect(await embeddedBy(id)).toBeNull();
  endpoint.mood = 'well';
  await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
});

test.each(['failing', 'talking nonsense', 'silent'] as const)(
  'a run says in its log that it searched by words alone while the endpoint is %s',
  async (mood) => {
    // Of its own: an endpoint that failed is left alone for a while.
    const own = await startRuntime('trigrams-1');
    const owner = await world.buyer(own.url, { flow: retrievingFlow });
    const id = await documentsOf(owner, own.url).kept('Zoo', 'Elephants eat two hundred kilos of grass.');
    // Or the job that embeds it would be the one that waits for an answer, for long.
    await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
    endpoint.mood = mood;
    const run = await owner.run({ input: 'Search the documents: what do elephants eat?' });
    const watched = owner.follow(run);
    await watched.ended;
    await watched.stop();
    const { data } = await owner.ask<{
      run: { state: string; events: { level?: string; message?: string }[] };
    }>(
      `query ($run: ID!) { run(id: $run) { state output events {
        ... on RunLogged { level message } ... on RunRetrieved { passages { text } }
      } } }`,
      { run },
    );
    expect(data?.run).toMatchObject({
      state: 'SUCCEEDED',
      events: expect.arrayContaining([
        { level: 'warn', message: expect.stringContaining('by their words alone') as string },
        { passages: [{ text: 'Elephants eat two hundred kilos of grass.' }] },
      ]) as object[],
    });
    await own.stop();
  },
);

test('another model: every document is embedded anew, by it alone, and back again', async () => {
  const id = await documents.kept('Harbour', 'Harbourmaster and quay.');
  await expect.poll(() => embeddedBy(id)).toBe('trigrams-1');
  for (const model of ['trigrams-2', 'trigrams-1', 'trigrams-2']) {
    await runtime.stop();
    runtime = await startRuntime(model);
    await expect.poll(() => embeddedBy(id)).toBe(model);
    expect((await documentsOf(buyer, runtime.url).found('harbormastr'))[0]).toBe('Harbour');
  }
  const models = await world.sql('SELECT DISTINCT model FROM passage_vectors WHERE document_id = $1', [id]);
  expect(models).toEqual([{ model: 'trigrams-2' }]);
});

test('deleted, nothing of it is near anything', async () => {
  const mine = documentsOf(buyer, runtime.url);
  const id = await mine.kept('Observatory', 'Telescopes on the mountain.');
  await expect.poll(() => embeddedBy(id)).not.toBeNull();
  await mine.remove(id);
  expect(await mine.found('telescoops')).not.toContain('Observatory');
  expect(await world.sql('SELECT FROM passage_vectors WHERE document_id = $1', [id])).toEqual([]);
});
