import type { ExecutionResult } from 'graphql';
import { expect, it } from 'vitest';
import { composeSupergraph } from '#schema/compose.ts';
import { createEngine, type EngineOptions } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';

const sdl = {
  books: `${FEDERATION} type Query { book: Item } type Item @key(fields: "id") { id: ID! }`,
  films: `${FEDERATION} type Query { film: Item } type Item @key(fields: "id") { id: ID! }`,
  titles: `${FEDERATION} type Item @key(fields: "id") { id: ID! title: String year: Int }`,
};
const answers: Record<string, string> = {
  books: '{"data":{"book":{"__typename":"Item","id":"1"}}}',
  films: '{"data":{"film":{"__typename":"Item","id":"2"}}}',
};

/** The films' answer comes as much later than the books' as an answer in the same read of another socket. */
const later = async (name: string): Promise<void> => {
  for (let i = 0; i < 20 && name === 'films'; i += 1) await Promise.resolve();
};

interface Asked {
  asked: string[];
  result: ExecutionResult;
  text: string;
}

async function ask(
  titles: string,
  document = '{ book { title } film { title } }',
  options: Partial<EngineOptions<undefined>> = {},
): Promise<Asked> {
  const asked: string[] = [];
  const handlers = Object.keys(sdl).map((name) => {
    const handler = async () => {
      asked.push(name);
      await later(name);
      return { status: 200, body: name === 'titles' ? titles : (answers[name] ?? '') };
    };
    return [name, { handler, tellsExtensions: name === 'titles' }] as const;
  });
  const { supergraphSdl } = composeSupergraph(
    Object.entries(sdl).map(([name, text]) => ({ name, url: `http://127.0.0.1:1/${name}`, sdl: text })),
  );
  const engine = createEngine({ ...options, supergraphSdl, subgraphs: Object.fromEntries(handlers) });
  const result = await engine.execute({ document, context: undefined });
  const text = await engine.executeToJson({ document, context: undefined });
  await engine.close();
  return { asked, result, text };
}

it('what follows from answers that came together is asked together', async () => {
  const { asked, result, text } = await ask('{"data":{"_entities":[{"title":"a"},{"title":"b"}]}}');
  expect(result).toEqual({ data: { book: { title: 'a' }, film: { title: 'b' } } });
  expect(JSON.parse(text)).toEqual(result);
  expect(asked.slice(0, 3)).toEqual(['books', 'films', 'titles']);
});

it.each([
  ['fewer', '[{"title":"b"}]'],
  ['more', '[{"title":"a"},{"title":"b"},{"title":"c"}]'],
])('%s entities than were asked for together are nobody’s', async (_what, entities) => {
  const { result, text } = await ask(`{"data":{"_entities":${entities}}}`);
  for (const told of [
    JSON.parse(JSON.stringify(result)) as ExecutionResult,
    JSON.parse(text) as ExecutionResult,
  ]) {
    expect(told.data).toEqual({ book: { title: null }, film: { title: null } });
    expect(told.errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['book'], 'SUBGRAPH_INVALID_RESPONSE'],
      [['film'], 'SUBGRAPH_INVALID_RESPONSE'],
    ]);
  }
});

it.each([
  [
    'the same of other entities',
    '{ book { title } film { title } }',
    '"_entities":[{"title":"a"},{"title":"b"}]',
    { book: { title: 'a' }, film: { title: 'b' } },
  ],
  [
    'something else each',
    '{ book { title } film { year } }',
    '"entities0":[{"title":"a"}],"entities1":[{"year":1927}]',
    { book: { title: 'a' }, film: { year: 1927 } },
  ],
])('what is said beside the answer to %s is told, once', async (_what, document, titles, data) => {
  const { asked, result, text } = await ask(`{"data":{${titles}},"extensions":{"left":3}}`, document, {
    resultExtensions: (told) => ({ told }),
  });
  expect(asked.slice(0, 3)).toEqual(['books', 'films', 'titles']);
  expect(result).toEqual({
    data,
    extensions: { told: [{ subgraph: 'titles', extensions: { left: 3 } }] },
  });
  expect(JSON.parse(text)).toEqual(result);
});
