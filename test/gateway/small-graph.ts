import { EventEmitter } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { changing } from '#common/graph/changing.ts';
import type { Env } from '#common/process/config.ts';
import type { Service } from '#common/services/service.ts';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { createTestIdentity, type TestIdentity } from '../harness/identity.ts';
import { type Issuer, startIssuer } from './identity/issuer.ts';
import { type SubgraphDefinition, type TestContext, TestSubgraph } from './subgraph.ts';

export interface LivingKey {
  id: string;
  instance: string;
  organization: string;
  kind?: 'SECRET' | 'WIDGET';
  scopes: string[];
  origins?: string[];
  requestsPerMinute?: number;
  budgetTotal?: number;
  contract?: string[];
  expiresAt: string | null;
}

type Name = 'commerce' | 'control-plane' | 'runtime';

/** The gateway over three small subgraphs with the names of real ones. */
export interface SmallGraph {
  url: string;
  origin: string;
  service: Service;
  identity: TestIdentity;
  issuer: Issuer;
  subgraphs: Record<Name, TestSubgraph>;
  /** API keys that control-plane knows, by the SHA-256 of their secret. */
  keys: Map<string, LivingKey>;
  /** Revokes a key that control-plane knows, and tells whoever listens. */
  revoke(secret: string): void;
  /** How many subscriptions of `ticks` and `steps` are under way in the subgraph. */
  openTicks(): number;
  /** Holds back the answers of `slow` and `slowly` until the function that it returns is called. */
  hold(): () => void;
  /** How many answers are held back. */
  held(): number;
  /** Puts another supergraph in place, as a deployment does. */
  publish(change: (sdl: string) => string): Promise<void>;
  stop(): Promise<void>;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function startSmallGraph(env: Env = {}): Promise<SmallGraph> {
  const [identity, issuer, folder] = await Promise.all([
    createTestIdentity(),
    startIssuer(),
    mkdtemp(join(tmpdir(), 'gateway-test-')),
  ]);
  const keys = new Map<string, LivingKey>();
  const ticks = { open: 0 };
  const revocations = new Revocations();
  const gate: Gate = { open: Promise.resolve(), held: 0 };
  const definitions = {
    commerce,
    'control-plane': controlPlane(keys, revocations, gate),
    runtime: runtime(ticks),
  };
  const servers = Object.entries(definitions).map(
    ([name, definition]) => [name, new TestSubgraph(definition)] as const,
  );
  await Promise.all(servers.map(([, server]) => server.start()));
  const sdl = compose(
    servers.map(([name, { url }]) => ({ name, url, typeDefs: parse(definitions[name as Name].typeDefs) })),
  );
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, sdl);
  const cleanUp = async (): Promise<void> => {
    await Promise.all([...servers.map(([, server]) => server.stop()), issuer.stop(), identity.remove()]);
    await rm(folder, { recursive: true, force: true });
  };
  const service = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      SUPERGRAPH: file,
      IDENTITY_DIR: identity.folder,
      OIDC_ISSUER: issuer.url,
      ...env,
    }),
  ).catch(async (error: unknown) => {
    // Tests of a gateway that does not start leave nothing behind either.
    await cleanUp();
    throw error;
  });
  return {
    url: service.url,
    origin: new URL(service.url).origin,
    service,
    identity,
    issuer,
    subgraphs: Object.fromEntries(servers) as Record<Name, TestSubgraph>,
    keys,
    revoke(secret) {
      const hash = sha256(secret);
      const id = keys.get(hash)?.id;
      keys.delete(hash);
      if (id !== undefined) revocations.tell(id);
    },
    openTicks: () => ticks.open,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate.open = promise;
      gate.held = 0;
      return resolve;
    },
    held: () => gate.held,
    async publish(change) {
      await writeFile(`${file}.new`, change(sdl));
      await rename(`${file}.new`, file);
    },
    async stop() {
      await service.stop();
      await cleanUp();
    },
  };
}

function compose(services: Parameters<typeof composeServices>[0]): string {
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the test graph does not compose');
  return supergraphSdl;
}

const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@inaccessible", "@requiresScopes", "@cost", "@listSize", "@composeDirective", "@tag"]
)`;

const commerce: SubgraphDefinition = {
  typeDefs: `${FEDERATION}
    type Query {
      products(first: Int): [Product!]! @tag(name: "shop")
      broken: String
      nested: Nested
      "Costs 20 and one for each product."
      search(text: String @cost(weight: 20), size: Int, after: Int): [Product!]!
        @listSize(slicingArguments: ["size"])
    }
    type Mutation { rename(name: String!): Product }
    type Product @key(fields: "id") { id: ID! @tag(name: "shop") name: String! @tag(name: "shop") }
    type Nested { inner: Nested name: String }
  `,
  resolvers: {
    Query: {
      products: (_: unknown, { first }: { first?: number }) =>
        ['1', '2', '3'].slice(0, first).map((id) => ({ id: globalId(id), name: `Product ${id}` })),
      broken: () => {
        throw new Error('the shelf fell over');
      },
      nested: () => ({ name: 'here' }),
      search: () => [],
    },
    Mutation: {
      rename(_: unknown, { name }: { name: string }, context: unknown) {
        // A subgraph of others says what it likes.
        (context as TestContext).limitsLeft.limits = { budgetTotal: { limit: 1, remaining: 1 } };
        return { id: globalId('1'), name };
      },
    },
    Product: {
      __resolveReference: ({ id }: { id: string }) => ({ id, name: `Product ${numberOf(id)}` }),
    },
  },
};

const numberOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1];
const globalId = (id: string): string => Buffer.from(`Product:${id}`).toString('base64');

interface Gate {
  open: Promise<void>;
  held: number;
}

async function pass(gate: Gate): Promise<string> {
  gate.held += 1;
  await gate.open;
  return 'at last';
}

/** Keys as they are revoked, for everybody who listens. */
class Revocations {
  readonly #changes = new EventEmitter();

  tell(id: string): void {
    this.#changes.emit('revoked', id);
  }

  listen(): Promise<AsyncIterableIterator<{ apiKeysRevoked: { ids: string[]; missed: boolean } }>> {
    const ids: string[] = [];
    let missed = true;
    return changing({
      listen: async (signal) => {
        const add = (id: string): void => {
          ids.push(id);
          signal();
        };
        this.#changes.on('revoked', add);
        return () => void this.#changes.off('revoked', add);
      },
      read: async () => {
        const revoked = { ids: ids.splice(0), missed };
        missed = false;
        return { apiKeysRevoked: revoked };
      },
    });
  }
}

const controlPlane = (
  keys: Map<string, LivingKey>,
  revocations: Revocations,
  gate: Gate,
): SubgraphDefinition => ({
  typeDefs: `${FEDERATION}
    type Query {
      viewer: String @tag(name: "people")
      slow: String
      operators: String @requiresScopes(scopes: [["role:operator"]])
      invokers: String @requiresScopes(scopes: [["key:invoke"]])
      apiKeyVerify(hash: String!): VerifiedApiKey @inaccessible
    }
    type Mutation { slowly: String }
    type Subscription { apiKeysRevoked: RevokedApiKeys! @inaccessible }
    type VerifiedApiKey @inaccessible {
      id: ID! instance: ID! organization: ID! kind: String! scopes: [String!]! origins: [String!]!
      requestsPerMinute: Int budgetPerDay: Int budgetTotal: Int contract: [String!] expiresAt: String
    }
    type RevokedApiKeys @inaccessible { ids: [ID!]! missed: Boolean! }
    type Product @key(fields: "id") { id: ID! offering: String }
  `,
  resolvers: {
    Query: {
      viewer: () => 'somebody',
      slow: () => pass(gate),
      operators: () => 'here',
      invokers: () => 'here',
      apiKeyVerify: (_: unknown, { hash }: { hash: string }) => {
        const key = keys.get(hash);
        return key ? { kind: 'SECRET', origins: [], ...key } : null;
      },
    },
    Mutation: { slowly: () => pass(gate) },
    Subscription: { apiKeysRevoked: { subscribe: () => revocations.listen() } },
    Product: {
      __resolveReference: ({ id }: { id: string }) => ({ id, offering: 'An offering' }),
    },
  },
});

const runtime = (ticks: { open: number }): SubgraphDefinition => ({
  typeDefs: `${FEDERATION}
    extend schema
      @link(url: "https://specs.example.com/streams/v1.0", import: ["@resumable"])
      @composeDirective(name: "@resumable")
    directive @resumable(cursor: String!, argument: String!) on FIELD_DEFINITION
    type Query { runs: Int @tag(name: "clock") drawn(left: Int!): Int }
    type Mutation {
      "Draws on limits, of which so much is left, in the middle of much else that it says."
      draw(left: Int!): Drawn!
    }
    type Drawn { left: Int! product: Product! }
    type Subscription {
      "Counts to a number and ends."
      count(to: Int!): Tick!
      "Says one thing and then nothing, for ever."
      ticks: Tick! @tag(name: "clock")
      "Says the number after the last one seen, and then nothing until it is taken up again."
      steps(after: Int! = 0): Tick! @resumable(cursor: "number", argument: "after")
    }
    type Tick { number: Int! @tag(name: "clock") product: Product! }
    type Product @key(fields: "id", resolvable: false) { id: ID! }
  `,
  resolvers: {
    Query: {
      runs: () => 0,
      drawn: (_: unknown, { left }: { left: number }, context: unknown) =>
        drawn(left, context as TestContext).left,
    },
    Mutation: {
      draw: (_: unknown, { left }: { left: number }, context: unknown) => drawn(left, context as TestContext),
    },
    Subscription: {
      count: {
        async *subscribe(_: unknown, { to }: { to: number }) {
          for (let number = 1; number <= to; number += 1) yield { count: tick(number) };
        },
      },
      ticks: { subscribe: () => silentAfterOne(ticks, 'ticks', 1) },
      steps: {
        subscribe: (_: unknown, { after }: { after: number }) => silentAfterOne(ticks, 'steps', after + 1),
      },
    },
  },
});

function drawn(left: number, { limitsLeft }: TestContext): { left: number; product: object } {
  limitsLeft.limits = {
    budgetTotal: { limit: 9, remaining: left, note: 'ö', resetSeconds: 1.5 },
    budgetPerDay: { limit: 9, remaining: left, resetSeconds: 60, note: 'ö' },
    requestsPerMinute: { limit: 1, remaining: 1, resetSeconds: 1 },
    plans: [
      null,
      { requestsPerDay: { limit: 1, remaining: 1 } },
      { instance: 'i', requestsPerDay: { limit: 5, remaining: left }, concurrentRuns: 'many', price: 1 },
    ],
    secret: 'of the house',
  };
  return { left, product: { id: globalId('1') } };
}

const tick = (number: number) => ({ number, product: { id: globalId('1') } });

function silentAfterOne(
  ticks: { open: number },
  field: string,
  number: number,
): AsyncIterableIterator<unknown> {
  let isFirst = true;
  let leave: (() => void) | undefined;
  ticks.open += 1;
  const stream: AsyncIterableIterator<unknown> = {
    next: async () => {
      if (!isFirst) await new Promise<void>((resolve) => (leave = resolve));
      if (!isFirst) return { done: true, value: undefined };
      isFirst = false;
      return { done: false, value: { [field]: tick(number) } };
    },
    return: async () => {
      ticks.open -= 1;
      leave?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
