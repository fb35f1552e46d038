import { assert, asyncProperty, nat, pre } from 'fast-check';
import { buildSchema, graphql, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';
import { RandomQuery } from './harness/random-query.ts';

interface Reference {
  id: string;
}

/** The same world twice: as one schema, and cut into subgraphs. Users with an even id are unknown to `people`. */
const users = ['1', '2', '3'];
const isKnown = ({ id }: Reference) => Number(id) % 2 === 1;
const entries = Array.from({ length: 6 }, (_, i) => {
  const __typename = ['Post', 'Comment', 'Photo'][i % 3] as string;
  return {
    __typename,
    id: `e${i}`,
    author: { id: users[i % 3] as string },
    text: `"${i}" ü\n`,
    size: i * 1.5,
  };
});
const entry = ({ id }: Reference) => entries.find((candidate) => candidate.id === id);
const first = <Item>(items: Item[], args: { first?: number | null }) =>
  items.slice(0, args.first ?? items.length);

const people = {
  name: (user: Reference) => (isKnown(user) ? `User ${user.id}` : null),
  nickname: (user: Reference) => (user.id === '1' && isKnown(user) ? 'Ada' : null),
  bestFriend: (user: Reference) => (isKnown(user) ? { id: String((Number(user.id) % 3) + 1) } : null),
};
const content = {
  entries: (user: Reference, args: { first?: number }) => {
    return first(
      entries.filter(({ author }) => author.id === user.id),
      args,
    );
  },
  favourite: (user: Reference) => entries[Number(user.id)],
  posts: (user: Reference) => entries.filter(({ author }) => author.id === user.id).length,
};
const stats = {
  views: ({ id }: Reference) => id.length * 7,
  rank: ({ id }: Reference) => (id === 'e2' ? null : `#${id}`),
  best: ({ id }: Reference) => ({ id: users[(id.charCodeAt(1) + 1) % 3] }),
};
const score = ({ posts }: { posts: number }) => posts * 10;

const ENTRY_FIELDS = 'id: ID! author: User! text: String related: [Entry!]!';
const related = (of: Reference) => entries.filter(({ id }) => id > of.id).slice(0, 2);

const whole = buildSchema(`
  type Query { users(first: Int): [User!]! feed(first: Int): [Entry] found: [Found!] me: User }
  interface Entry { ${ENTRY_FIELDS} }
  union Found = Post | User | Photo
  type User { id: ID! name: String! nickname: String bestFriend: User entries(first: Int): [Entry!]! favourite: Found posts: Int score: Int }
  type Post implements Entry { ${ENTRY_FIELDS} views: Int! rank: String best: User }
  type Comment implements Entry { ${ENTRY_FIELDS} views: Int! }
  type Photo implements Entry { ${ENTRY_FIELDS} size: Float }
`);

const asUser = ({ id }: Reference): unknown => ({
  __typename: 'User',
  id,
  name: () => people.name({ id }),
  nickname: () => people.nickname({ id }),
  bestFriend: () => {
    const friend = people.bestFriend({ id });
    return friend && asUser(friend);
  },
  entries: (args: { first?: number }) => content.entries({ id }, args).map(asEntry),
  favourite: () => asFound(content.favourite({ id })),
  posts: () => content.posts({ id }),
  score: () => score({ posts: content.posts({ id }) }),
});
const asEntry = (of: (typeof entries)[number]): unknown => ({
  ...of,
  author: () => asUser(of.author),
  related: () => related(of).map(asEntry),
  views: () => stats.views(of),
  rank: () => stats.rank(of),
  best: () => asUser(stats.best(of) as Reference),
});
const asFound = (of: (typeof entries)[number] | undefined) =>
  of && of.__typename !== 'Comment' ? asEntry(of) : null;
const found = () => [entries[0], entries[2], entries[3]];
const rootValue = {
  users: (args: { first?: number }) => first(users, args).map((id) => asUser({ id })),
  feed: (args: { first?: number }) => first(entries, args).map(asEntry),
  found: () => [...found().map(asFound), asUser({ id: '3' })],
  me: () => asUser({ id: '2' }),
};

const userStub = 'type User @key(fields: "id")';
const resolveEntry = { __resolveReference: entry, related, text: ({ text }: { text: string }) => text };
const subgraphs = {
  people: {
    typeDefs: `${FEDERATION}
      type Query { users(first: Int): [User!]! me: User }
      ${userStub} { id: ID! name: String! nickname: String bestFriend: User }
    `,
    resolvers: {
      Query: {
        users: (_: unknown, args: { first?: number }) => first(users, args).map((id) => ({ id })),
        me: () => ({ id: '2' }),
      },
      User: { ...people, __resolveReference: (user: Reference) => (isKnown(user) ? user : null) },
    },
  },
  content: {
    typeDefs: `${FEDERATION}
      type Query { feed(first: Int): [Entry] found: [Found!] }
      interface Entry { ${ENTRY_FIELDS} }
      union Found = Post | User | Photo
      ${userStub} { id: ID! entries(first: Int): [Entry!]! favourite: Found posts: Int }
      type Post implements Entry @key(fields: "id") { ${ENTRY_FIELDS} }
      type Comment implements Entry @key(fields: "id") { ${ENTRY_FIELDS} }
      type Photo implements Entry { ${ENTRY_FIELDS} size: Float }
    `,
    resolvers: {
      Query: {
        feed: (_: unknown, args: { first?: number }) => first(entries, args),
        found: () => [...found(), { __typename: 'User', id: '3' }],
      },
      User: {
        ...content,
        favourite: (user: Reference) => {
          const favourite = content.favourite(user);
          return favourite?.__typename === 'Comment' ? null : favourite;
        },
      },
      Post: resolveEntry,
      Comment: resolveEntry,
      Photo: { related },
    },
  },
  stats: {
    typeDefs: `${FEDERATION}
      ${userStub} { id: ID! posts: Int @external score: Int @requires(fields: "posts") }
      type Post @key(fields: "id") { id: ID! views: Int! rank: String best: User }
      type Comment @key(fields: "id") { id: ID! views: Int! }
    `,
    resolvers: { User: { score }, Post: stats, Comment: { views: stats.views } },
  },
};

let gateway: TestGateway<'people' | 'content' | 'stats'>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs);
});
afterAll(() => gateway.stop());

const RUNS = Number(process.env['RUNS'] ?? 300);

it('answers any query as one schema with the same data would', { timeout: 120_000 }, async () => {
  const variableValues = { yes: true, no: false };
  const property = asyncProperty(nat(), async (seed) => {
    const source = new RandomQuery(whole, seed).text();
    pre(validate(whole, parse(source)).every(({ message }) => /\$(?:yes|no)" is never used/u.test(message)));
    const document = withUsedVariables(source);
    const expected = await graphql({ schema: whole, source: document, rootValue, variableValues });
    const request = { document, variables: variableValues, context: {} };
    // The fourth time, what followed from the answers before is used again.
    const [result, json, ...again] = [
      await gateway.engine.execute(request),
      await gateway.engine.executeToJson(request),
      await gateway.engine.executeToJson(request),
      await gateway.engine.executeToJson(request),
    ];
    expect(again, document).toEqual([json, json]);
    expect(JSON.stringify(result.data), document).toBe(JSON.stringify(expected.data));
    expect(JSON.stringify((JSON.parse(json) as typeof result).data), document).toBe(
      JSON.stringify(expected.data),
    );
    expect(result.errors !== undefined, document).toBe(expected.errors !== undefined);
  });
  await assert(property, { numRuns: RUNS });
});

function withUsedVariables(source: string): string {
  const body = source.slice(source.indexOf(')') + 1);
  const used = ['yes', 'no'].filter((name) => body.includes(`$${name}`)).map((name) => `$${name}: Boolean!`);
  return used.length > 0 ? `query(${used.join(', ')}) ${body}` : `query ${body}`;
}
