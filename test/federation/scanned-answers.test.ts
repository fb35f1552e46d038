import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';
import { compose } from './harness/gateway.ts';

/** Subgraphs as text: what a scanner must see is how an answer is written. */
let answers: { products: string | Buffer; stock: string };
const received: string[] = [];
const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  received.push(await text(request));
  const given = request.url === '/stock' ? answers.stock : answers.products;
  response.setHeader('content-type', 'application/json').end(given);
}

const products = `${FEDERATION}
  type Query { products: [Product] first: Media }
  interface Media { title: String }
  type Book implements Media { title: String pages: Int! }
  type Film implements Media { title: String minutes: Int }
  enum Colour { RED BLUE @inaccessible }
  type Product @key(fields: "id") { id: ID! name: String! weight: Float colour: Colour }`;
const stock = `${FEDERATION} type Product @key(fields: "id") { id: ID! inStock: Int! }`;

let scanning: Engine<undefined>;
let parsing: Engine<undefined>;
/** Plans in a thread. */
let threaded: Engine<undefined>;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const definitions = {
    products: { typeDefs: products, resolvers: {} },
    stock: { typeDefs: stock, resolvers: {} },
  };
  const supergraphSdl = compose(definitions, { products: `${url}/products`, stock: `${url}/stock` });
  scanning = createEngine({ supergraphSdl });
  parsing = createEngine({ supergraphSdl, fastPaths: { scanned: false } });
  threaded = createEngine({ supergraphSdl, plansInThread: true });
});
afterAll(async () => {
  await Promise.all([scanning.close(), parsing.close(), threaded.close()]);
  server.close();
});

const PRODUCTS =
  '{ products { inStock name weight colour } first { __typename title ... on Book { pages } } }';
const TWO = [
  '{"__typename":"Product","id":"1","name":"Pen","weight":1.50,"colour":"RED"}',
  '{"__typename":"Product","id":"2","name":"Ink","weight":null,"colour":null}',
];
const BOOK = '{"__typename":"Book","title":"Pens","pages":7}';
const productsOf = (items: readonly string[], first = BOOK): string =>
  `{"data":{"products":[${items.join(',')}],"first":${first}}}`;
const STOCK = '{"data":{"_entities":[{"inStock":3},{"inStock":0}]}}';

beforeEach(() => {
  answers = { products: productsOf(TWO), stock: STOCK };
});

interface Result {
  readonly data: unknown;
  readonly errors?: readonly unknown[];
}

/** JSON.parse would have lost the zero, so that it was not at work. */
const WITNESS = '"weight":1.50';
const request = { document: PRODUCTS, context: undefined };

/** Whatever came before, answers are scanned now: that begins when an operation has been run a few times. */
async function warm(): Promise<void> {
  const { ...given } = answers;
  answers = { products: productsOf(TWO), stock: STOCK };
  let json = '';
  for (let i = 0; i < 3; i += 1) json = await scanning.executeToJson(request);
  expect(json).toContain(WITNESS);
  answers = given;
}

/** Both engines say the same, and ask the same. */
async function ask(): Promise<{ result: Result; json: string }> {
  await warm();
  received.length = 0;
  const parsed = JSON.parse(await parsing.executeToJson(request)) as Result;
  const asked = received.splice(0);
  const { text: json, bytes } = await scanning.print(request);
  expect(bytes.toString()).toBe(json);
  const result = JSON.parse(json) as Result;
  expect(result).toEqual(parsed);
  expect(received.map((body) => JSON.parse(body) as unknown)).toEqual(
    asked.map((body) => JSON.parse(body) as unknown),
  );
  return { result, json };
}

it('an operation that is asked for again is given code by the thread, and then its answers are scanned', async () => {
  const form = 'json';
  const asked = async (): Promise<string> => {
    const prepared = threaded.prepare(request, { form }) ?? (await threaded.plan(request, { form }));
    if ('errors' in prepared) throw new AggregateError(prepared.errors);
    return threaded.executeToJson({ ...request, prepared });
  };
  const first = await asked();
  expect(first).not.toContain(WITNESS);
  let last = '';
  await vi.waitFor(async () => expect((last = await asked())).toContain(WITNESS));
  expect(JSON.parse(last)).toEqual(JSON.parse(first));
});

it.each([
  ['a long result, which takes longest', 1_000, true],
  ['a short one', 1, false],
])('code is written for %s, when it is asked for a second time: %s', async (_what, times, isWritten) => {
  answers.products = productsOf(Array.from({ length: times }, () => TWO).flat());
  const again = { ...request, document: `query Of${times} ${PRODUCTS}` };
  expect(await scanning.executeToJson(again)).not.toContain(WITNESS);
  expect((await scanning.executeToJson(again)).includes(WITNESS)).toBe(isWritten);
});

describe('what comes as expected is not parsed', () => {
  it('and is put together in the order of the query', async () => {
    const { json } = await ask();
    expect(json).toBe(
      '{"data":{"products":[{"inStock":3,"name":"Pen",' +
        '"weight":1.50,"colour":"RED"},{"inStock":0,"name":"Ink","weight":null,"colour":null}],' +
        '"first":{"__typename":"Book","title":"Pens","pages":7}}}',
    );
  });

  it.each([
    ['with spaces', (all: string) => all.replaceAll(/([,:])/g, '$1 ')],
    ['with escapes', (all: string) => all.replace('Pens', String.raw`P\u00e9ns \"\\`)],
    ['in any script', (all: string) => all.replace('Pens', 'Pén 質😀')],
    ['with an object that is null', (all: string) => all.replace(BOOK, 'null')],
    ['with a null in a list', (all: string) => all.replace(`,${TWO[1]}`, `,null,${TWO[1]}`)],
  ])('%s', async (_, change) => {
    answers.products = change(productsOf(TWO));
    const { json, result } = await ask();
    expect(result.errors).toBeUndefined();
    expect(json.replaceAll(': ', ':')).toContain(WITNESS);
  });
});

it('a list may be of any length, and name the same again', async () => {
  const ids = Array.from({ length: 6_000 }, (_, i) => (i % 3 === 2 ? i - 2 : i));
  const distinct = new Set(ids).size;
  const items = ids.map(
    (id) => `{"__typename":"Product","id":"é${id}","name":"No. ${id}","weight":1.50,"colour":"RED"}`,
  );
  answers.products = productsOf(items);
  answers.stock = `{"data":{"_entities":[${Array.from({ length: distinct }, (_, i) => `{"inStock":${i}}`).join(',')}]}}`;
  const { json, result } = await ask();
  expect(json).toContain(WITNESS);
  const { products: listed } = result.data as { products: { name: string; inStock: number }[] };
  expect(listed).toHaveLength(ids.length);
  expect(listed[5]).toEqual(listed[3]);
  expect(listed.at(-1)?.inStock).toBe(distinct - 2);
});

describe('what comes otherwise is read as it always was', () => {
  it('text that is no UTF-8', async () => {
    const broken = Buffer.from(productsOf(TWO));
    broken[broken.indexOf('Pens')] = 0xff;
    answers.products = broken;
    const { json, result } = await ask();
    expect(json).not.toContain(WITNESS);
    expect(result.data).toMatchObject({ first: { title: '\ufffdens' } });
  });

  it.each([
    ['in another order', (all: string) => all.replace('"id":"1","name":"Pen"', '"name":"Pen","id":"1"')],
    ['an enum value that clients may not see', (all: string) => all.replace('RED', 'BLUE')],
    ['a type that nobody knows', (all: string) => all.replace('"Book"', '"Play"')],
    ['a number that is a string', (all: string) => all.replace(':7', ':"7"')],
    ['null where there must be a value', (all: string) => all.replace('"Pen"', 'null')],
    ['an id that is a number', (all: string) => all.replace('"id":"1"', '"id":1')],
    ['an object without what was asked for', (all: string) => all.replace(',"pages":7', '')],
    ['a list that is an object', (all: string) => all.replace(/\[.*\]/, TWO[0] ?? '')],
    [
      'errors beside data',
      (all: string) => `${all.slice(0, -1)},"errors":[{"message":"no","path":["first"]}]}`,
    ],
    ['no JSON', (all: string) => all.slice(1)],
    ['half an answer', (all: string) => all.slice(0, -20)],
  ])('%s', async (_, change) => {
    answers.products = change(productsOf(TWO));
    const { json } = await ask();
    expect(json).not.toContain(WITNESS);
  });

  it.each([
    ['an entity that is not there', '{"data":{"_entities":[null,{"inStock":0}]}}'],
    ['another number of entities', '{"data":{"_entities":[{"inStock":0}]}}'],
    [
      'errors',
      '{"data":{"_entities":[{"inStock":3},null]},"errors":[{"message":"no 2","path":["_entities",1]}]}',
    ],
    ['no answer', 'no'],
    ['a value of another type', '{"data":{"_entities":[{"inStock":3},{"inStock":"many"}]}}'],
  ])('also when only a later fetch brings it: %s', async (_, entities) => {
    answers.stock = entities;
    const { json, result } = await ask();
    expect(result.errors).not.toEqual([]);
    expect(json).not.toContain(WITNESS);
  });
});
