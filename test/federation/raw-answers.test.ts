import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { handleProtocols } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createEngine, type Engine, parseExactly } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';
import { compose } from './harness/gateway.ts';

/** Subgraphs as text, because JavaScript would lose the digits before anybody could look at them. */
const BIG = '9007199254740993';
const received: string[] = [];
let answers: Record<string, string>;
const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  received.push(body);
  const [, given = '{"data":null}'] = Object.entries(answers).find(([needle]) => body.includes(needle)) ?? [];
  response.setHeader('content-type', 'application/json').end(given);
}

/** What each subscription at the subgraph brings, in the order in which they come; a break ends the connection. */
let streams: { events: string[]; breaks?: boolean }[];
const sockets = new WebSocketServer({ server, handleProtocols });
sockets.on('connection', (socket) => socket.on('message', (data: Buffer) => stream(socket, data.toString())));

function stream(socket: WebSocket, message: string): void {
  const { type, id } = JSON.parse(message) as { type: string; id?: string };
  if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
  if (type !== 'subscribe') return;
  received.push(message);
  const { events, breaks } = streams.shift() ?? { events: [] };
  for (const data of events) socket.send(`{"id":"${id}","type":"next","payload":{"data":${data}}}`);
  if (breaks) socket.close(4500);
  else socket.send(`{"id":"${id}","type":"complete"}`);
}

let engine: Engine<object>;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const one = `${FEDERATION}
    extend schema
      @link(url: "https://specs.example.com/streams/v1.0", import: ["@resumable"])
      @composeDirective(name: "@resumable")
    directive @resumable(cursor: String!, argument: String!) on FIELD_DEFINITION
    type Subscription {
      things: Thing
      echoes(big: Big): Big
      ticks(after: Big = 0): Tick @resumable(cursor: "at", argument: "after")
    }
    type Tick { at: Big! half: Float key: ID }
    scalar Big
    input Nested { big: Big bigs: [Big!] }
    input Deep { id: ID big: Big = 5 colour: Colour = GREEN ids: [ID!] more: Deep list: [[Deep!]] }
    type Query {
      big: Big leaves: Leaves thing: Thing
      echo(big: Big, bigs: [Big!], nested: Nested, count: Int, deep: Deep): Big
    }
    type Leaves { half: Int large: Int asText: Int yes: Boolean word: String key: ID object: String colour: Colour strict: Strict }
    type Strict { half: Int! }
    enum Colour { RED GREEN }
    type Thing @key(fields: "big") { big: Big! }`;
  const two = `${FEDERATION} scalar Big type Thing @key(fields: "big") { big: Big! name: String }`;
  const definitions = { one: { typeDefs: one, resolvers: {} }, two: { typeDefs: two, resolvers: {} } };
  engine = createEngine({ supergraphSdl: compose(definitions, { one: url, two: url }) });
});
afterAll(async () => {
  await engine.close();
  sockets.close();
  server.close();
});

async function ask(document: string, given: Record<string, string>, variables = '{}'): Promise<string> {
  received.length = 0;
  answers = given;
  const request = {
    document,
    variables: JSON.parse(variables) as Record<string, unknown>,
    exactVariables: parseExactly(variables) as Record<string, unknown>,
    context: {},
  };
  const json = await engine.executeToJson(request);
  expect(JSON.stringify(await engine.execute(request))).toBe(json);
  return json;
}

/** The results of a subscription, as a client reads them. */
async function follow(document: string, given: typeof streams, variables = '{}'): Promise<string[]> {
  received.length = 0;
  streams = given;
  const exactVariables = parseExactly(variables) as Record<string, unknown>;
  const request = { document, variables: JSON.parse(variables) as object, exactVariables, context: {} };
  const results = await engine.subscribe(request as Parameters<typeof engine.subscribe>[0]);
  if (!(Symbol.asyncIterator in results)) throw new Error(JSON.stringify(results));
  const texts: string[] = [];
  for await (const result of results) texts.push(JSON.stringify(result));
  return texts;
}

const tick = (at: string): string => `{"ticks":{"at":${at},"hidden__cursor":${at},"half":1.5,"key":${at}}}`;
const seen = (at: string): string => `{"data":{"ticks":{"at":${at},"half":1.5,"key":"${at}"}}}`;

describe('big numbers of custom scalars keep their digits', () => {
  it('in answers, nested ones too', async () => {
    const answer = `{"data":{"big":{"list":[${BIG},-1.2345678901234567890,1.5],"text":"${BIG}"}}}`;
    expect(await ask('{ big }', { big: answer })).toBe(answer);
  });

  it('in keys of entities', async () => {
    const given = {
      _entities: `{"data":{"_entities":[{"name":"Ada"}]}}`,
      thing: `{"data":{"thing":{"__typename":"Thing","big":${BIG}}}}`,
    };
    expect(await ask('{ thing { big name } }', given)).toBe(`{"data":{"thing":{"big":${BIG},"name":"Ada"}}}`);
    expect(received[1]).toContain(`{"__typename":"Thing","big":${BIG}}`);
  });

  it('in variables', async () => {
    const document = 'query($b: Big, $n: Nested) { echo(big: $b, nested: $n) }';
    await ask(document, {}, `{"b":${BIG},"n":{"bigs":[${BIG}]}}`);
    expect(received[0]).toContain(`"b":${BIG},"n":{"bigs":[${BIG}]}`);
  });

  it('in defaults of variables', async () => {
    await ask(`query($b: Big = ${BIG}) { echo(big: $b) }`, {});
    expect(received[0]).toContain(`"b":${BIG}`);
  });

  it('in literals, nested ones too', async () => {
    await ask(`{ echo(big: {a: [${BIG}]}, bigs: [${BIG}, 1], nested: {big: ${BIG}}, count: 3) }`, {});
    const { query, variables } = parseExactly(received[0] ?? '') as { query: string; variables: unknown };
    expect(variables).toEqual(
      parseExactly(
        `{"hidden__literal1":{"a":[${BIG}]},"hidden__literal2":${BIG},"hidden__literal3":${BIG},"literal0":3}`,
      ),
    );
    expect(query).toMatch(/bigs: ?\[\$hidden__literal2,? 1\]/u);
    expect(query).toMatch(/\$hidden__literal2: ?Big!/u);
  });

  it('in literals beside variables, which are what a subgraph would make of them', async () => {
    const document = `query($b: Big, $ids: [ID!], $no: Int, $d: Big = ${BIG}) {
      echo(big: {a: ${BIG}, b: $b, ids: $ids, no: $no, list: [$no, $d]})
    }`;
    await ask(document, {}, `{"b":{"deep":-${BIG}},"ids":7}`);
    const value = `{"a":${BIG},"b":{"deep":-${BIG}},"ids":["7"],"list":[null,${BIG}]}`;
    expect(received[0]).toContain(`"variables":{"hidden__literal4":${value}}`);
    await ask(document, {}, '{"d":1,"no":2}');
    expect(received[0]).toContain(`{"a":${BIG},"no":2,"list":[2,1]}`);
  });

  it.each([
    [
      'of input objects, with their defaults',
      '($d: Deep)',
      '{"id":7,"ids":8}',
      '{"id":"7","big":5,"colour":"GREEN","ids":["8"]}',
    ],
    [
      'nested',
      '($d: Deep)',
      `{"big":1,"more":{"big":-${BIG},"colour":null}}`,
      `{"big":1,"colour":"GREEN","more":{"big":-${BIG},"colour":null}}`,
    ],
    ['of lists of them', '($d: [Deep!])', '{"big":2}', '[{"big":2,"colour":"GREEN"}]'],
    [
      'of lists of lists',
      '($d: Deep!)',
      `{"list":[[{"id":${BIG}}],null]}`,
      `{"big":5,"colour":"GREEN","list":[[{"id":"${BIG}","big":5,"colour":"GREEN"}],null]}`,
    ],
    [
      'by their defaults',
      `($d: Deep = {big: ${BIG}0, colour: RED})`,
      undefined,
      `{"big":${BIG}0,"colour":"RED"}`,
    ],
    ['that are null', '($d: Deep)', 'null', 'null'],
  ])('in literals beside variables %s', async (_what, declared, sent, made) => {
    const variables = sent === undefined ? '{}' : `{"d":${sent}}`;
    for (const [argument, before, after] of [
      ['big', '', ''],
      ['nested', '{big: ', '}'],
      ['bigs', '[', ']'],
    ]) {
      await ask(
        `query${declared} { echo(${argument}: ${before}{a: ${BIG}, x: [$d, {d: $d}]}${after}) }`,
        {},
        variables,
      );
      expect(received[0]).toMatch(/"variables":\{"hidden__literal\d":\{"a"/u);
      expect(received[0]).toContain(`{"a":${BIG},"x":[${made},{"d":${made}}]}`);
    }
  });

  it('in events of subscriptions, and what is fetched for these', async () => {
    answers = { _entities: `{"data":{"_entities":[{"name":"Ada"}]}}` };
    const events = [`{"things":{"__typename":"Thing","big":${BIG}}}`];
    const results = await follow('subscription { things { big name } }', [{ events }]);
    expect(results).toEqual([`{"data":{"things":{"big":${BIG},"name":"Ada"}}}`]);
    expect(received[1]).toContain(`{"__typename":"Thing","big":${BIG}}`);
  });

  it('in what tells one subscription from another', async () => {
    const document = 'subscription($b: Big) { echoes(big: $b) }';
    const given = [{ events: ['{"echoes":1}'] }, { events: ['{"echoes":2}'] }];
    const results = await Promise.all(
      [BIG, '9007199254740992'].map((big) => follow(document, given, `{"b":${big}}`)),
    );
    expect(received.filter((message) => message.includes(`"b":${BIG}`)).length).toBe(1);
    expect(results.flat().toSorted()).toEqual(['{"data":{"echoes":1}}', '{"data":{"echoes":2}}']);
  });

  it('in cursors, by which a broken subscription goes on', async () => {
    const next = '9007199254740995';
    const document = 'subscription($b: Big) { ticks(after: $b) { at half key } }';
    const given = [{ events: [tick(BIG)], breaks: true }, { events: [tick(BIG), tick(next)] }];
    expect(await follow(document, given, '{"b":9007199254740991}')).toEqual([seen(BIG), seen(next)]);
    expect(received[1]).toMatch(new RegExp(`"variables":\\{"\\w+":${BIG}\\}`, 'u'));
  });
});

const invalid = (path: string[], coordinate: string) => ({
  message: `Invalid value found for field ${coordinate}.`,
  path,
  extensions: { code: 'INVALID_RESULT' },
});

describe('leaves', () => {
  it('are what their types say, or errors', async () => {
    const given =
      '{"half":1.5,"large":3000000000,"asText":"7","yes":1,"word":5,"key":12,"object":{},"colour":"PURPLE"}';
    const json = await ask(`{ leaves { half large asText yes word key object colour } }`, {
      leaves: `{"data":{"leaves":${given}}}`,
    });
    expect(JSON.parse(json)).toEqual({
      data: {
        leaves: {
          half: null,
          large: null,
          asText: 7,
          yes: true,
          word: '5',
          key: '12',
          object: null,
          colour: null,
        },
      },
      errors: ['half', 'large', 'object', 'colour'].map((name) =>
        invalid(['leaves', name], `Leaves.${name}`),
      ),
    });
  });

  it('rise where they may not be null', async () => {
    const json = await ask('{ leaves { strict { half } } }', {
      leaves: '{"data":{"leaves":{"strict":{"half":1.5}}}}',
    });
    expect(JSON.parse(json)).toEqual({
      data: { leaves: { strict: null } },
      errors: [invalid(['leaves', 'strict', 'half'], 'Strict.half')],
    });
  });
});

describe('text comes out as it came in', () => {
  it.each([
    ['plain', 'Ada'],
    ['of any letters', 'é 質問 😀'],
    ['with quotes', 'say "hi"'],
    ['with backslashes', 'a\\b'],
    ['with lines', 'a\nb\r\tc'],
    ['with controls', 'a\u0000b\u001fc\u007f'],
    ['that looks like JSON', '","x":"'],
  ])('%s', async (_what, word) => {
    const data = { leaves: { word, key: word } };
    for (const text of [JSON.stringify({ data }), JSON.stringify({ data }, undefined, 2)]) {
      expect(await ask('{ leaves { word key } }', { leaves: text })).toBe(JSON.stringify({ data }));
    }
  });

  it('whatever was escaped', async () => {
    answers = { leaves: '{"data":{"leaves":{"word":"\\u0041\\u00e9\\/\\ud83d\\ude00"}}}' };
    const request = { document: '{ leaves { word } }', context: {} };
    const expected = { data: { leaves: { word: 'Aé/😀' } } };
    expect(await engine.execute(request)).toEqual(expected);
    // As text, it may be escaped as it was.
    expect(JSON.parse(await engine.executeToJson(request))).toEqual(expected);
  });

  it('where one answer is plain and another is not', async () => {
    const given = {
      _entities: '{"data":{"_entities":[{"name":"a\\"b"}]}}',
      thing: '{"data":{"thing":{"__typename":"Thing","big":"plain"}}}',
    };
    expect(await ask('{ thing { big name } }', given)).toBe(
      '{"data":{"thing":{"big":"plain","name":"a\\"b"}}}',
    );
    const turned = {
      _entities: '{"data":{"_entities":[{"name":"plain"}]}}',
      thing: '{"data":{"thing":{"__typename":"Thing","big":"a\\\\\\"b"}}}',
    };
    expect(await ask('{ thing { big name } }', turned)).toBe(
      '{"data":{"thing":{"big":"a\\\\\\"b","name":"plain"}}}',
    );
    expect(received[1]).toContain('"big":"a\\\\\\"b"');
  });

  it('and what a subgraph says of it does not count', async () => {
    const given = { leaves: '{"data":{"leaves":{"word":"a\\"b"}},"isPlain":true}' };
    expect(await ask('{ leaves { word } }', given)).toBe('{"data":{"leaves":{"word":"a\\"b"}}}');
  });
});
