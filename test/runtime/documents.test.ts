import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import { watch } from '#test/harness/subscribe.ts';
import { createWorld, textOf, type Buyer, type World } from './world.ts';

let world: World;
let runtime: Service;
let buyer: Buyer;

const retrieving = exported(
  [
    ['in', 'ChatInput'],
    ['store', 'AstraDB', {}],
    ['agent', 'Agent', {}],
    ['out', 'ChatOutput'],
  ],
  [
    'in.message -> agent.input_value',
    'store.component_as_tool -> agent.tools',
    'agent.response -> out.input_value',
  ],
) as object;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '', DOCUMENT_MAX_COUNT: '9' });
  buyer = await world.buyer(runtime.url, { flow: retrieving });
});
afterAll(() => world?.stop());

interface Created {
  documentCreate: {
    document: { id: string; state: string } | null;
    uploadUrl: string | null;
    errors: { code: string; field: string | null; message: string }[];
  };
}
const CREATE = `mutation ($input: DocumentCreateInput!) {
  documentCreate(input: $input) { document { id state } uploadUrl errors { code field message } }
}`;
async function create(input: Record<string, unknown>, of = buyer): Promise<Created['documentCreate']> {
  const { data, errors } = await of.ask<Created>(CREATE, {
    input: { instance: of.instance.instance, ...input },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.documentCreate;
}
/** Follows a document to its end. */
async function ready(id: string): Promise<{ state: string; failure: string | null; passages: number }> {
  const query = 'subscription ($id: ID!) { documentChanged(document: $id) { state failure passages } }';
  const watched = watch<{ documentChanged: { state: string; failure: string | null; passages: number } }>(
    runtime.url,
    query,
    { id },
    buyer.bearer,
  );
  expect(await watched.ended).toBeUndefined();
  await watched.stop();
  const last = watched.events.at(-1)?.documentChanged;
  if (!last) throw new Error('nothing came');
  return last;
}
async function kept(name: string, text: string): Promise<string> {
  const { document, errors } = await create({ name, text });
  expect(errors).toEqual([]);
  expect(await ready(document?.id as string)).toMatchObject({ state: 'READY', failure: null });
  return document?.id as string;
}
async function found(query: string, of = buyer): Promise<string[]> {
  const search = `query ($i: [_Any!]!, $query: String!) { _entities(representations: $i) { ... on Instance { documentSearch(query: $query) { document { name } score } } } }`;
  const i = [{ __typename: 'Instance', id: buyer.instance.instance }];
  const { data } = await of.ask<{ _entities: { documentSearch: { document: { name: string } }[] }[] }>(
    search,
    { i, query },
  );
  return data?._entities[0]?.documentSearch.map(({ document }) => document.name) ?? [];
}

describe('in the languages of the world', () => {
  beforeAll(async () => {
    await kept(
      'Returns',
      '# Returns\n\nWe refund the price within ten days after the parcel has come back to us.',
    );
    await kept(
      'Versand',
      'Wir versenden Pakete am selben Tag, wenn die Bestellung vor zwölf Uhr bei uns ist.',
    );
    await kept('退款', '我们在收到退回的商品后十天内退款。图书馆的书不能退货。');
    await kept('返品', '商品が返送されてから十日以内に返金いたします。');
    await kept('คืนเงิน', 'เราจะคืนเงินภายในสิบวันหลังจากได้รับสินค้าคืน');
    await kept('환불', '상품이 반품되면 열흘 안에 환불해 드립니다. 도서관에서는 책을 반납할 수 있습니다.');
  });

  test.each([
    ['How long does refunding take?', 'Returns'],
    ['Paket versenden', 'Versand'],
    ['zwolf', 'Versand'],
    ['Zwölf', 'Versand'],
    ['图书馆', '退款'],
    ['返金', '返品'],
    ['คืนเงิน', 'คืนเงิน'],
    ['ได้รับเงินคืนเมื่อไร', 'คืนเงิน'],
    ['图书', '退款'],
    ['返金は何日かかりますか', '返品'],
    ['도서관은 어디에 있습니까?', '환불'],
    ['반품', '환불'],
    ['RETURNS', 'Returns'],
  ])('%s is found', async (query, name) => expect((await found(query))[0]).toBe(name));

  test('what stands nowhere, or is no word, finds nothing', async () => {
    for (const query of ['xylophone', '', "'; DROP TABLE documents --", '& | ! <->', '\\', "o'"])
      expect(await found(query)).toEqual([]);
  });

  test('a run searches them as a tool; its log says what it was given', async () => {
    const run = await buyer.run({
      input: 'Search the documents: within how many days do you refund the price?',
    });
    const watched = buyer.follow(run);
    await watched.ended;
    expect(watched.events.map(({ runOutput }) => runOutput.__typename)).toEqual(
      expect.arrayContaining(['RunToolCalling', 'RunRetrieved', 'RunToolCalled', 'RunSucceeded']),
    );
    expect(textOf(watched)).toContain('“Returns” says: “We refund the price within ten days');
    const query = `query ($run: ID!) { run(id: $run) { usage { toolCalls } events { ... on RunRetrieved { passages { text page document { name } } } ... on RunToolCalled { tool isError milliseconds } } } }`;
    const { data } = await buyer.ask<{ run: { usage: object; events: object[] } }>(query, { run });
    expect(data?.run.usage).toEqual({ toolCalls: 1 });
    expect(JSON.stringify(data)).toContain('Returns');
    await watched.stop();
  });
});

test('an upload: announced, put, read; another size and another address are refused', async () => {
  const html = '<h1>Opening hours</h1><p>We are open from nine to five, except on the moon.</p>';
  const { document, uploadUrl } = await create({ name: 'hours.html', bytes: Buffer.byteLength(html) });
  expect(document?.state).toBe('UPLOADING');
  const put = (body: string, url = uploadUrl as string): Promise<number> =>
    fetch(url, { method: 'PUT', body }).then(({ status }) => status);
  expect(await put('short')).toBe(400);
  expect(await put(html, `${uploadUrl}x`)).toBe(404);
  expect(await put(html)).toBe(204);
  expect(await put(html)).toBe(204);
  expect(await ready(document?.id as string)).toMatchObject({ state: 'READY' });
  expect(await found('moon')).toEqual(['hours.html']);
  await buyer.ask('mutation ($id: ID!) { documentDelete(id: $id) { errors { code } } }', {
    id: document?.id,
  });
});

test('a document that is not what it says fails, with a reason, and nothing else', async () => {
  const { document, uploadUrl } = await create({ name: 'a.pdf', bytes: 5 });
  await fetch(uploadUrl as string, { method: 'PUT', body: 'Hello' });
  expect(await ready(document?.id as string)).toEqual({
    state: 'FAILED',
    failure: 'It is no PDF.',
    passages: 0,
  });
});

test('the same id and content is the same document, other content a conflict', async () => {
  const id = newId();
  const text = 'Kept once, under its own id.';
  expect(await create({ id, name: 'Once', text })).toMatchObject({ document: { id }, errors: [] });
  expect(await create({ id, name: 'Once', text })).toMatchObject({ document: { id }, errors: [] });
  expect(await create({ id, name: 'Twice', text })).toMatchObject({
    document: null,
    errors: [{ code: 'CONFLICT', field: 'id' }],
  });
  await ready(id);
});

test.each([
  [{ name: ' ', text: 'x' }, 'name'],
  [{ name: 'a' }, 'text'],
  [{ name: 'a', text: 'x', bytes: 1 }, 'bytes'],
  [{ name: 'a', text: 'x\u0000' }, 'text'],
  [{ name: 'a', bytes: -1 }, 'bytes'],
  [{ name: 'a.exe', mediaType: 'application/x-msdownload', bytes: 1 }, 'mediaType'],
  [{ name: 'a', text: 'x', instance: newId() }, 'instance'],
])('refused with its field: %j', async (input, field) => {
  expect((await create(input)).errors.map((error) => error.field)).toContain(field);
});

test('deleted, it is gone from lists and searches at once, and its bytes with it', async () => {
  const id = await kept('Secret', 'The zeppelin leaves at midnight.');
  expect(await found('zeppelin')).toEqual(['Secret']);
  const { data } = await buyer.ask(
    'mutation ($id: ID!) { documentDelete(id: $id) { document { name } errors { code } } }',
    { id },
  );
  expect(data).toEqual({ documentDelete: { document: { name: 'Secret' }, errors: [] } });
  expect(await found('zeppelin')).toEqual([]);
  expect((await buyer.ask('query ($id: ID!) { document(id: $id) { name } }', { id })).data).toEqual({
    document: null,
  });
  expect(await world.sql('SELECT FROM document_contents WHERE document_id = $1', [id])).toEqual([]);
  expect(await world.sql("SELECT FROM document_words WHERE word = 'zeppelin' AND passages > 0")).toEqual([]);
});

test('an instance has its quota', async () => {
  expect((await create({ name: 'the last one', text: 'x' })).errors).toEqual([]);
  const { errors } = await create({ name: 'one too many', text: 'x' });
  expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'instance' }]);
});

test("another tenant's documents are a miss on every path", async () => {
  const stranger = await world.buyer(runtime.url);
  const [id] = (
    await world.sql<{ id: string }>('SELECT id FROM documents WHERE deleted_at IS NULL LIMIT 1')
  ).map((row) => row.id);
  expect((await stranger.ask('query ($id: ID!) { document(id: $id) { name } }', { id })).data).toEqual({
    document: null,
  });
  expect(await found('refund', stranger)).toEqual([]);
  const list =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Instance { documents { totalCount edges { node { id } } } } ... on Document { name } } }';
  const i = [
    { __typename: 'Instance', id: buyer.instance.instance },
    { __typename: 'Document', id },
  ];
  expect((await stranger.ask(list, { i })).data).toEqual({
    _entities: [{ documents: { totalCount: 0, edges: [] } }, null],
  });
  const gone = await stranger.ask('mutation ($id: ID!) { documentDelete(id: $id) { errors { code } } }', {
    id,
  });
  expect(gone.data).toEqual({ documentDelete: { errors: [{ code: 'NOT_FOUND' }] } });
  expect(
    (await create({ name: 'a', text: 'x', instance: buyer.instance.instance }, stranger)).errors,
  ).toMatchObject([{ code: 'NOT_FOUND' }]);
  const watched = watch(
    runtime.url,
    'subscription ($id: ID!) { documentChanged(document: $id) { name } }',
    { id },
    stranger.bearer,
  );
  expect(await watched.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  await watched.stop();
  const mine = (await buyer.ask<{ _entities: { documents: { totalCount: number } }[] }>(list, { i })).data;
  expect(mine?._entities[0]?.documents.totalCount).toBeGreaterThan(5);
});
