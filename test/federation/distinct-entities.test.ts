import { expect, it } from 'vitest';
import { composeSupergraph } from '#schema/compose.ts';
import { createEngine } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';

const sdl = {
  shop: `${FEDERATION} type Query { items: [Item] } type Item @key(fields: "id size") { id: ID! size: Int }`,
  stock: `${FEDERATION} type Item @key(fields: "id size") { id: ID! size: Int left: String }`,
};
interface Item {
  readonly id: string;
  readonly size: number | null;
}

/** Both ways, by values and by text. */
async function ask(items: readonly Item[]): Promise<{ sent: Item[][]; left: unknown[] }[]> {
  const sent: Item[][] = [];
  const shop = async () => {
    const all = items.map(({ id, size }) => ({ __typename: 'Item', id, size }));
    return { status: 200, body: JSON.stringify({ data: { items: all } }) };
  };
  const stock = async ({ body }: { body: string }) => {
    const { variables } = JSON.parse(body) as { variables: { representations: Item[] } };
    sent.push(variables.representations.map(({ id, size }) => ({ id, size })));
    const all = variables.representations.map(({ id, size }) => ({ left: `${id} ${size}` }));
    return { status: 200, body: JSON.stringify({ data: { _entities: all } }) };
  };
  const { supergraphSdl } = composeSupergraph(
    Object.entries(sdl).map(([name, text]) => ({ name, url: `http://127.0.0.1:1/${name}`, sdl: text })),
  );
  const engine = createEngine({
    supergraphSdl,
    subgraphs: { shop: { handler: shop }, stock: { handler: stock } },
  });
  const document = '{ items { left } }';
  const values = await engine.execute({ document, context: undefined });
  const ofValues = sent.splice(0);
  const text = await engine.executeToJson({ document, context: undefined });
  await engine.close();
  return [
    [values, ofValues],
    [JSON.parse(text), sent],
  ].map(([result, asked]) => {
    const { data } = result as { data: { items: { left: unknown }[] } };
    return { sent: asked as Item[][], left: data.items.map(({ left }) => left) };
  });
}

const [s, m, x, other, c, c2]: Item[] = [
  { id: 'a', size: 1 },
  { id: 'a', size: 2 },
  { id: 'a', size: null },
  { id: 'b', size: 1 },
  { id: 'c', size: 1 },
  { id: 'c', size: 2 },
] as const satisfies Item[];

it.each([
  ['that differ in their first scalar', [s, other, s, other], [s, other]],
  ['that differ in another one, and come again', [s, m, s, x, m, x], [s, m, x]],
  ['of both kinds', [other, s, m, other, c, m, c2, c, s], [other, s, m, c, c2]],
])('entities %s are asked for once each', async (_what, items: Item[], distinct: Item[]) => {
  for (const { sent, left } of await ask(items)) {
    expect(sent).toEqual([distinct]);
    expect(left).toEqual(items.map(({ id, size }) => `${id} ${size}`));
  }
});
