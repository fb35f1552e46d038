import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import { watch } from '#test/harness/subscribe.ts';
import { documentsOf, retrievingFlow, type BuyerDocuments } from './buyer-documents.ts';
import { createWorld, textOf, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;
let buyer: Buyer;
let documents: BuyerDocuments;

beforeAll(async () => {
  world = await createWorld();
  runtime = await world.startRuntime({ LLM_BASE_URL: '', DOCUMENT_MAX_COUNT: '9' });
  buyer = await world.buyer(runtime.url, { flow: retrievingFlow });
  documents = documentsOf(buyer, runtime.url);
});
afterAll(() => world?.stop());

describe('in the languages of the world', () => {
  beforeAll(async () => {
    await documents.kept(
      'Returns',
      '# Returns\n\nWe refund the price within ten days after the parcel has come back to us.',
    );
    await documents.kept(
      'Versand',
      'Wir versenden Pakete am selben Tag, wenn die Bestellung vor zwölf Uhr bei uns ist.',
    );
    await documents.kept('退款', '我们在收到退回的商品后十天内退款。图书馆的书不能退货。');
    await documents.kept('返品', '商品が返送されてから十日以内に返金いたします。');
    await documents.kept('คืนเงิน', 'เราจะคืนเงินภายในสิบวันหลังจากได้รับสินค้าคืน');
    await documents.kept(
      '환불',
      '상품이 반품되면 열흘 안에 환불해 드립니다. 도서관에서는 책을 반납할 수 있습니다.',
    );
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
  ])('%s is found', async (query, name) => expect((await documents.found(query))[0]).toBe(name));

  test('what stands nowhere, or is no word, finds nothing', async () => {
    for (const query of ['xylophone', '', "'; DROP TABLE documents --", '& | ! <->', '\\', "o'"])
      expect(await documents.found(query)).toEqual([]);
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
  const { document, uploadUrl } = await documents.create({
    name: 'hours.html',
    bytes: Buffer.byteLength(html),
  });
  expect(document?.state).toBe('UPLOADING');
  const put = (body: string, url = uploadUrl as string): Promise<number> =>
    fetch(url, { method: 'PUT', body }).then(({ status }) => status);
  expect(await put('short')).toBe(400);
  expect(await put(html, `${uploadUrl}x`)).toBe(404);
  expect(await put(html)).toBe(204);
  expect(await put(html)).toBe(204);
  expect(await documents.ready(document?.id as string)).toMatchObject({ state: 'READY' });
  expect(await documents.found('moon')).toEqual(['hours.html']);
  await buyer.ask('mutation ($id: ID!) { documentDelete(id: $id) { errors { code } } }', {
    id: document?.id,
  });
});

test('a document that is not what it says fails, with a reason, and nothing else', async () => {
  const { document, uploadUrl } = await documents.create({ name: 'a.pdf', bytes: 5 });
  await fetch(uploadUrl as string, { method: 'PUT', body: 'Hello' });
  expect(await documents.ready(document?.id as string)).toEqual({
    state: 'FAILED',
    failure: 'It is no PDF.',
    passages: 0,
  });
});

test('the same id and content is the same document, other content a conflict', async () => {
  const id = newId();
  const text = 'Kept once, under its own id.';
  expect(await documents.create({ id, name: 'Once', text })).toMatchObject({ document: { id }, errors: [] });
  expect(await documents.create({ id, name: 'Once', text })).toMatchObject({ document: { id }, errors: [] });
  expect(await documents.create({ id, name: 'Twice', text })).toMatchObject({
    document: null,
    errors: [{ code: 'CONFLICT', field: 'id' }],
  });
  await documents.ready(id);
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
  expect((await documents.create(input)).errors.map((error) => error.field)).toContain(field);
});

test('deleted, it is gone from lists and searches at once, and its bytes with it', async () => {
  const id = await documents.kept('Secret', 'The zeppelin leaves at midnight.');
  expect(await documents.found('zeppelin')).toEqual(['Secret']);
  const { data } = await buyer.ask(
    'mutation ($id: ID!) { documentDelete(id: $id) { document { name } errors { code } } }',
    { id },
  );
  expect(data).toEqual({ documentDelete: { document: { name: 'Secret' }, errors: [] } });
  expect(await documents.found('zeppelin')).toEqual([]);
  expect((await buyer.ask('query ($id: ID!) { document(id: $id) { name } }', { id })).data).toEqual({
    document: null,
  });
  expect(await world.sql('SELECT FROM document_contents WHERE document_id = $1', [id])).toEqual([]);
  expect(await world.sql("SELECT FROM document_words WHERE word = 'zeppelin' AND passages > 0")).toEqual([]);
});

test('an instance has its quota', async () => {
  expect((await documents.create({ name: 'the last one', text: 'x' })).errors).toEqual([]);
  const { errors } = await documents.create({ name: 'one too many', text: 'x' });
  expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'instance' }]);
});

test.each([
  [{ documents: 1, documentBytes: null }, /at most 1 documents/],
  [{ documents: null, documentBytes: 12 }, /at most 12 bytes/],
])(
  'a plan with %j has that quota in place of the platform’s, for uploads and flows',
  async (limits, message) => {
    const runs = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null };
    const writing = exported(
      [
        ['in', 'ChatInput'],
        ['save', 'SaveToFile', { file_name: 'notes.md' }],
        ['out', 'ChatOutput'],
      ],
      ['in.message -> save.input', 'save.message -> out.input_value'],
    ) as object;
    const limited = await world.buyer(runtime.url, {
      flow: writing,
      instance: { limits: { ...runs, ...limits } },
    });
    const theirs = documentsOf(limited, runtime.url);
    expect((await theirs.create({ name: 'first', text: 'ten bytes.' })).errors).toEqual([]);
    for (const second of [{ text: 'ten bytes.' }, { bytes: 10 }]) {
      const { errors } = await theirs.create({ name: 'second', ...second });
      expect(errors).toEqual([
        { code: 'LIMIT_EXCEEDED', field: 'instance', message: expect.stringMatching(message) as string },
      ]);
    }
    const run = await limited.run({ input: 'Nobody has room for this.' });
    const watched = limited.follow(run);
    await watched.ended;
    await watched.stop();
    expect(watched.events.at(-1)?.runOutput).toMatchObject({
      __typename: 'RunFailed',
      failure: { code: 'TOOL_FAILED', message: expect.stringContaining('cannot be kept') as string },
    });
  },
);

test('a plan may allow more documents than the platform does where a plan says nothing', async () => {
  const limits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null, documents: 10 };
  const large = documentsOf(await world.buyer(runtime.url, { instance: { limits } }), runtime.url);
  for (let made = 0; made < 10; made++)
    expect((await large.create({ name: `Document ${made}`, text: 'x' })).errors).toEqual([]);
  expect((await large.create({ name: 'one too many', text: 'x' })).errors).toMatchObject([
    { code: 'LIMIT_EXCEEDED' },
  ]);
});

test('who adds a document is told what is left of the quota; a refused one is told of the part that is full', async () => {
  const limits = { requestsPerDay: null, requestsPerMinute: null, concurrentRuns: null };
  const small = { ...limits, documents: 3, documentBytes: 10 };
  const { instance, ask } = await world.buyer(runtime.url, { instance: { limits: small } });
  const add = async (text: string) =>
    (
      await ask(
        `mutation ($input: DocumentCreateInput!) { documentCreate(input: $input) { errors { code } } }`,
        { input: { instance: instance.instance, name: 'note.txt', text } },
      )
    ).extensions;
  const told = (plan: object) => ({ limits: { plans: [{ instance: instance.instance, ...plan }] } });
  expect(await add('four')).toEqual(
    told({ documents: { limit: 3, remaining: 2 }, documentBytes: { limit: 10, remaining: 6 } }),
  );
  expect(await add('seven b')).toEqual(told({ documentBytes: { limit: 10, remaining: 6 } }));
});

test("another tenant's documents are a miss on every path", async () => {
  const stranger = await world.buyer(runtime.url);
  const asStranger = documentsOf(stranger, runtime.url, buyer.instance.instance);
  const [id] = (
    await world.sql<{ id: string }>('SELECT id FROM documents WHERE deleted_at IS NULL LIMIT 1')
  ).map((row) => row.id);
  expect((await stranger.ask('query ($id: ID!) { document(id: $id) { name } }', { id })).data).toEqual({
    document: null,
  });
  expect(await asStranger.found('refund')).toEqual([]);
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
    (await asStranger.create({ name: 'a', text: 'x', instance: buyer.instance.instance })).errors,
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
