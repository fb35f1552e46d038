import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { startObjectServer, type ObjectServer } from '#test/harness/object-server.ts';
import { documentsOf, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, type Buyer, type World } from '../world.ts';

let world: World;
let objects: ObjectServer;
let runtime: Service;
let buyer: Buyer;
let documents: BuyerDocuments;

beforeAll(async () => {
  [world, objects] = await Promise.all([createWorld(), startObjectServer()]);
  runtime = await world.startRuntime({ LLM_BASE_URL: '', ...objects.env });
  buyer = await world.buyer(runtime.url);
  documents = documentsOf(buyer, runtime.url);
});
afterAll(async () => {
  await world?.stop();
  await objects?.stop();
});

const inDatabase = (id: string) => world.sql('SELECT FROM document_contents WHERE document_id = $1', [id]);

test('bytes go to the object store and leave the database; deleted, they are gone from there, too', async () => {
  const id = await documents.kept('Anchor', 'An anchor weighs a ton.');
  await expect.poll(() => objects.read(`documents/${id}`)).toBe('An anchor weighs a ton.');
  await expect.poll(() => inDatabase(id)).toEqual([]);
  expect(await documents.found('anchor')).toEqual(['Anchor']);
  await documents.remove(id);
  expect(await documents.found('anchor')).toEqual([]);
  await expect.poll(() => objects.read(`documents/${id}`)).toBeUndefined();
});

test('while the object store is away uploads are taken and read; their bytes follow, or never come', async () => {
  await objects.pause();
  const id = await documents.kept('Buoy', 'A buoy floats.');
  const gone = await documents.kept('Wreck', 'A wreck sinks.');
  expect(await inDatabase(id)).toHaveLength(1);
  await documents.remove(gone);
  await objects.resume();
  await expect.poll(() => objects.read(`documents/${id}`), { timeout: 20_000 }).toBe('A buoy floats.');
  await expect.poll(() => inDatabase(id)).toEqual([]);
  const open =
    "SELECT FROM jobs WHERE queue = 'document-bytes' AND key LIKE $1 AND finished_at IS NULL AND run_at < now() + interval '1 minute'";
  await expect.poll(() => world.sql(open, [`${gone}%`]), { timeout: 20_000 }).toEqual([]);
  expect(await objects.read(`documents/${gone}`)).toBeUndefined();
});

test('with the object store configured no more, what is deleted stays to be removed, by name, until it is back', async () => {
  const id = await documents.kept('Cargo', 'Cargo is stowed below.');
  await expect.poll(() => inDatabase(id)).toEqual([]);
  await runtime.stop();
  const without = await world.startRuntime({ LLM_BASE_URL: '' });
  const meanwhile = documentsOf(buyer, without.url);
  const unmoved = await meanwhile.kept('Ballast', 'Ballast is stone.');
  // As one that came while the object store was still configured has it.
  await world.sql(
    `WITH job AS (INSERT INTO jobs (id, queue, key, payload, max_attempts)
       VALUES (gen_random_uuid(), 'document-bytes', $1, $2, 5) RETURNING queue)
     SELECT pg_notify('jobs', queue) FROM job`,
    [`${unmoved} move`, { document: unmoved }],
  );
  await meanwhile.remove(id);
  const open = () =>
    world.sql(
      "SELECT key, last_error FROM jobs WHERE queue = 'document-bytes' AND failed_at IS NOT NULL ORDER BY key",
    );
  const why = 'no object store is configured (S3_BUCKET)';
  const expected = [`${id} remove`, `${unmoved} move`].toSorted();
  await expect.poll(open).toEqual(expected.map((key) => ({ key, last_error: why })));
  expect(await objects.read(`documents/${id}`)).toBe('Cargo is stowed below.');
  await without.stop();
  runtime = await world.startRuntime({ LLM_BASE_URL: '', ...objects.env });
  await expect.poll(() => objects.read(`documents/${id}`)).toBeUndefined();
  await expect.poll(() => inDatabase(unmoved)).toEqual([]);
  expect(await objects.read(`documents/${unmoved}`)).toBe('Ballast is stone.');
  expect(await open()).toEqual([]);
});

test('documents that were made without an object store stay in the database when there is one: found, and removed', async () => {
  await runtime.stop();
  const without = await world.startRuntime({ LLM_BASE_URL: '' });
  const earlier = documentsOf(buyer, without.url);
  const [kept, removed] = [
    await earlier.kept('Hull', 'The hull is of oak.'),
    await earlier.kept('Keel', 'The keel is of elm.'),
  ];
  await without.stop();
  runtime = await world.startRuntime({ LLM_BASE_URL: '', ...objects.env });
  documents = documentsOf(buyer, runtime.url);
  expect(await documents.found('oak')).toEqual(['Hull']);
  expect(await inDatabase(kept)).toHaveLength(1);
  await documents.remove(removed);
  expect(await documents.found('elm')).toEqual([]);
  expect(await inDatabase(removed)).toEqual([]);
  // Nothing of them has to go from where they never were.
  expect(
    await world.sql("SELECT FROM jobs WHERE queue = 'document-bytes' AND key LIKE $1", [`${removed}%`]),
  ).toEqual([]);
  expect(await objects.read(`documents/${kept}`)).toBeUndefined();
});
