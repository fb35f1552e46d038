import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { startObjectServer, type ObjectServer } from '#test/harness/object-server.ts';
import { documentsOf, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, type World } from './world.ts';

let world: World;
let objects: ObjectServer;
let runtime: Service;
let documents: BuyerDocuments;

beforeAll(async () => {
  [world, objects] = await Promise.all([createWorld(), startObjectServer()]);
  runtime = await world.startRuntime({ LLM_BASE_URL: '', ...objects.env });
  documents = documentsOf(await world.buyer(runtime.url), runtime.url);
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
