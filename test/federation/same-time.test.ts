import { expect, it } from 'vitest';
import { composeSupergraph } from '#schema/compose.ts';
import { createEngine } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';

const sdl = {
  books: `${FEDERATION} type Query { book: Item } type Item @key(fields: "id") { id: ID! }`,
  films: `${FEDERATION} type Query { film: Item } type Item @key(fields: "id") { id: ID! }`,
  titles: `${FEDERATION} type Item @key(fields: "id") { id: ID! title: String }`,
};
const answers: Record<string, string> = {
  books: '{"data":{"book":{"__typename":"Item","id":"1"}}}',
  films: '{"data":{"film":{"__typename":"Item","id":"2"}}}',
  titles: '{"data":{"_entities":[{"title":"a"},{"title":"b"}]}}',
};

/** The films' answer comes as much later than the books' as an answer in the same read of another socket. */
const later = async (name: string): Promise<void> => {
  for (let i = 0; i < 20 && name === 'films'; i += 1) await Promise.resolve();
};

it('what follows from answers that came together is asked together', async () => {
  const asked: string[] = [];
  const handlers = Object.keys(sdl).map((name) => {
    const handler = async () => {
      asked.push(name);
      await later(name);
      return { status: 200, body: answers[name] ?? '' };
    };
    return [name, { handler }] as const;
  });
  const { supergraphSdl } = composeSupergraph(
    Object.entries(sdl).map(([name, text]) => ({ name, url: `http://127.0.0.1:1/${name}`, sdl: text })),
  );
  const engine = createEngine({ supergraphSdl, subgraphs: Object.fromEntries(handlers) });
  const document = '{ book { title } film { title } }';
  expect(await engine.execute({ document, context: undefined })).toEqual({
    data: { book: { title: 'a' }, film: { title: 'b' } },
  });
  expect(asked).toEqual(['books', 'films', 'titles']);
  await engine.close();
});
