import type { IncomingHttpHeaders } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { createLogger } from '#common/process/logging.ts';
import { serveSubgraph, type SubgraphServer } from '#common/serving/subgraph-server.ts';

export interface SubgraphDefinition {
  typeDefs: string;
  resolvers: Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }> extends {
    resolvers?: infer Resolvers;
  }
    ? Resolvers
    : never;
}

/** In which a resolver writes what is left of limits, in whatever form. */
export interface TestContext {
  requestId: string;
  limitsLeft: { limits: Record<string, unknown> | undefined };
}

/** A subgraph served as ours are, which remembers the headers that it was sent. */
export class TestSubgraph {
  /** Of every request and subscription, oldest first. */
  readonly headers: IncomingHttpHeaders[] = [];
  /** What a readiness check learns. */
  isReady = true;
  #schema: GraphQLSchema;
  #server: SubgraphServer | undefined;
  #url = '';

  constructor({ typeDefs, resolvers }: SubgraphDefinition) {
    this.#schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers });
  }

  get url(): string {
    return this.#url;
  }

  async start(): Promise<void> {
    this.#server = await serveSubgraph({
      host: '127.0.0.1',
      port: Number(this.#url && new URL(this.#url).port),
      logger: createLogger('subgraph', 'silent'),
      schema: this.#schema,
      context: async ({ headers, requestId }) => {
        this.headers.push(headers);
        return { requestId, limitsLeft: { limits: undefined } };
      },
      ready: async () => {
        if (!this.isReady) throw new Error('not ready');
      },
    });
    this.#url = this.#server.url;
  }

  /** A new version is deployed: another schema at the same address. */
  async replace({ typeDefs, resolvers }: SubgraphDefinition): Promise<void> {
    await this.stop();
    this.#schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers });
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }
}
