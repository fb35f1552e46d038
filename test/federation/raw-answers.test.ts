import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let engine: Engine<object>;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const one = `${FEDERATION}
    scalar Big
    input Nested { big: Big bigs: [Big!] }
    type Query {
      big: Big leaves: Leaves thing: Thing
      echo(big: Big, bigs: [Big!], nested: Nested, count: Int): Big
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
    expect(JSON.stringify(variables)).toBe(
      `{"hidden__literal0":{"a":[${BIG}]},"hidden__literal1":${BIG},"hidden__literal2":${BIG}}`,
    );
    expect(query).toContain('count:3');
    expect(query).toContain('$hidden__literal1:Big!');
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
    const given = { leaves: '{"data":{"leaves":{"word":"\\u0041\\u00e9\\/\\ud83d\\ude00"}}}' };
    expect(await ask('{ leaves { word } }', given)).toBe('{"data":{"leaves":{"word":"Aé/😀"}}}');
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
