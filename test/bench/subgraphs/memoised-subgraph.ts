import { graphql, type GraphQLSchema } from 'graphql';
import { type SubgraphName, subgraphSchema } from './schemas.ts';

/** Beyond this many distinct requests, answers are made anew each time instead of kept. */
const MAX_ANSWERS = 50_000;

interface RequestBody {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Resolves each distinct request body once; after that it is the gateway that is measured. */
export class MemoisedSubgraph {
  readonly #schema: GraphQLSchema;
  readonly #answers = new Map<string, Buffer>();
  #fetches = 0;

  constructor(name: SubgraphName) {
    this.#schema = subgraphSchema(name);
  }

  get fetches(): number {
    return this.#fetches;
  }

  get answers(): string[] {
    return [...this.#answers.values()].map((answer) => answer.toString());
  }

  forget(): void {
    this.#answers.clear();
    this.#fetches = 0;
  }

  async answer(body: string): Promise<Buffer> {
    this.#fetches += 1;
    const known = this.#answers.get(body);
    if (known) return known;
    const answer = await this.#resolve(JSON.parse(body) as RequestBody);
    if (this.#answers.size < MAX_ANSWERS) this.#answers.set(body, answer);
    return answer;
  }

  async #resolve({ query, operationName, variables }: RequestBody): Promise<Buffer> {
    const result = await graphql({
      schema: this.#schema,
      source: query,
      operationName: operationName ?? undefined,
      variableValues: variables,
    });
    return Buffer.from(JSON.stringify(result));
  }
}
