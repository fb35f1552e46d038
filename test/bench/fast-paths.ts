import { composeSupergraph } from '#schema/compose.ts';
import { createEngine, type Engine } from '#gateway/engine/engine.ts';
import { type GraphqlRequest, heavyRequest, storefrontRequests } from './operations.ts';
import { median } from './statistics.ts';
import { MemoisedSubgraph } from './subgraphs/memoised-subgraph.ts';
import { type SubgraphName, subgraphSdl } from './subgraphs/schemas.ts';
import { decimal, textTable } from './text-table.ts';

/**
 * What a query costs the engine alone, with subgraphs in this process and no sockets, without each of its fast
 * paths. Settings take turns in short batches; the least of them says most where others use the machine.
 */
const BATCHES = 60;
const PER_BATCH = 40;
const WARM_UP = 1_500;

const SETTINGS: Readonly<Record<string, Record<string, boolean>>> = {
  'all fast paths': {},
  'without scanned': { scanned: false },
  'without scanned, plainText': { scanned: false, plainText: false },
  'without mergedFetches, combinedFetches': { mergedFetches: false, combinedFetches: false },
};
const QUERIES: Readonly<Record<string, readonly GraphqlRequest[]>> = {
  heavy: [heavyRequest],
  storefront: storefrontRequests,
};

const names = Object.keys(subgraphSdl) as SubgraphName[];
const { supergraphSdl } = composeSupergraph(
  names.map((name) => ({ name, url: `http://127.0.0.1:1/${name}`, sdl: subgraphSdl[name] })),
);

/** Each distinct request is resolved once. */
function handlerOf(
  name: SubgraphName,
): (request: { body: string }) => Promise<{ status: number; body: string }> {
  const subgraph = new MemoisedSubgraph(name);
  const answers = new Map<string, string>();
  return async ({ body }) => {
    const answer = answers.get(body) ?? (await subgraph.answer(body)).toString();
    answers.set(body, answer);
    return { status: 200, body: answer };
  };
}

class Racer {
  readonly name: string;
  readonly microseconds: number[] = [];
  readonly #engine: Engine<undefined>;
  readonly #requests: readonly GraphqlRequest[];
  #sent = 0;

  constructor(name: string, fastPaths: Record<string, boolean>, requests: readonly GraphqlRequest[]) {
    this.name = name;
    this.#requests = requests;
    this.#engine = createEngine({
      supergraphSdl,
      fastPaths,
      sharing: { fetches: false },
      subgraphs: Object.fromEntries(subgraphs.map(([subgraph, handler]) => [subgraph, { handler }])),
    });
  }

  async run(times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      const { query, variables } = this.#requests[this.#sent % this.#requests.length] as GraphqlRequest;
      this.#sent += 1;
      const { bytes, errors } = await this.#engine.print({ document: query, variables, context: undefined });
      if (errors.length > 0 || bytes.length < 100) throw new Error(bytes.toString());
    }
  }

  async measure(): Promise<void> {
    const before = process.cpuUsage();
    await this.run(PER_BATCH);
    const { user, system } = process.cpuUsage(before);
    this.microseconds.push((user + system) / PER_BATCH);
  }
}

const subgraphs = names.map((name) => [name, handlerOf(name)] as const);
for (const [query, requests] of Object.entries(QUERIES)) {
  const racers = Object.entries(SETTINGS).map(([name, fastPaths]) => new Racer(name, fastPaths, requests));
  for (const racer of racers) await racer.run(WARM_UP);
  for (let batch = 0; batch < BATCHES; batch += 1) for (const racer of racers) await racer.measure();
  const rows = racers.map(({ name, microseconds }) => {
    return [name, decimal(Math.min(...microseconds), 0), decimal(median(microseconds), 0)];
  });
  console.log(`${textTable([[`${query}, CPU µs a query`, 'least', 'median'], ...rows])}\n`);
}
process.exit();
