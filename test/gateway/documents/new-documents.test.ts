import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

/** Enough for some twenty of the documents below, and for anybody who does not mean to flood. */
const MAX_PLANNING_MS_PER_MINUTE = 300;
const [WARMING, FLOODING, HONEST] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({
    TRUST_PROXY: 'loopback',
    MAX_PLANNING_MS_PER_MINUTE: String(MAX_PLANNING_MS_PER_MINUTE),
    MAX_ALIASES: '2000',
    MAX_ROOT_FIELDS: '2000',
    MAX_COST: '1000000',
  });
});
afterAll(() => graph?.stop());

let made = 0;

/** Of so many fields, under names that nobody has asked for. */
function neverSeen(fields: number): string {
  made += 1;
  const selections = Array.from({ length: fields }, (_, i) => `n${made}_${i}: nested { inner { name } }`);
  return `{ ${selections.join(' ')} }`;
}

const send = (query: string, address: string): Promise<Response> =>
  fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query }),
  });

test(
  'who floods with new documents hears when to come again, and all others have theirs planned meanwhile',
  { timeout: 120_000 },
  async () => {
    // What V8 has not compiled yet takes long, and is nobody's fault.
    await send(neverSeen(20), WARMING);
    let refused: Response | undefined;
    const flood = async (): Promise<void> => {
      while (!refused) {
        const response = await send(neverSeen(100), FLOODING);
        await response.arrayBuffer();
        if (response.status === 429) refused = response;
        else expect(response.status).toBe(200);
      }
    };
    const asked: number[] = [];
    const ask = async (): Promise<void> => {
      for (let n = 0; n < 5; n += 1) asked.push((await send(neverSeen(1), HONEST)).status);
    };
    await Promise.all([flood(), flood(), ask()]);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    // After it as before, and for what is known to the one who was sent away.
    await ask();
    expect(asked).toEqual(Array.from({ length: 10 }, () => 200));
    expect((await send('{ nested { name } }', HONEST)).status).toBe(200);
    expect((await send('{ nested { name } }', FLOODING)).status).toBe(200);
  },
);
