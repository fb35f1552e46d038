import { buildSchema, type GraphQLFieldResolver, isObjectType } from 'graphql';
import { FEDERATION } from './case.ts';

/**
 * One world twice: as one schema, and cut into subgraphs. It has what federation gets wrong: entities below
 * sibling types, resolvers that throw where null is allowed and where it is not, and requirements in nested
 * objects and lists. Users with an even id are unknown to `people`.
 */
interface Reference {
  id: string;
  /** Brought where null is allowed by a subgraph that is not `people`. */
  isOptional?: boolean;
}

/** As one schema: of a user without whom there is null, because `people` knows nobody of that id. */
export const UNKNOWN = 'nobody of that id';

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, unknown>>>;

const USERS = ['1', '2', '3', '4'];
const isKnown = ({ id }: Reference): boolean => Number(id) % 2 === 1;
const user = (id: number): Reference => ({ id: USERS[id % USERS.length] as string });
const entries = Array.from({ length: 6 }, (_, i) => ({
  __typename: ['Post', 'Comment', 'Photo'][i % 3] as string,
  id: `e${i}`,
  author: user(i),
  text: `"${i}" ü\n`,
  size: i * 1.5,
}));
const entry = ({ id }: Reference) => entries.find((candidate) => candidate.id === id);
const first = <Item>(items: readonly Item[], args: { first?: number | null }) =>
  items.slice(0, args.first ?? items.length);
const fail = (what: string): never => {
  throw new Error(what);
};

const profileOf = ({ id }: Reference) => (id === '4' ? null : { id, city: `City ${id}`, zip: Number(id) });
const badgesOf = ({ id }: Reference) =>
  Array.from({ length: Number(id) - 1 }, (_, i) => ({
    points: i === 1 ? null : i + 1,
    kind: { name: `k${i}` },
  }));

const people = {
  Query: {
    users: (_: unknown, args: { first?: number }) => first(USERS, args).map((id) => ({ id })),
    me: () => ({ id: '2' }),
    boss: () => ({ id: '3' }),
  },
  User: {
    name: (of: Reference) => (isKnown(of) ? `User ${of.id}` : null),
    nickname: (of: Reference) => (of.id === '1' ? 'Ada' : null),
    bestFriend: (of: Reference) => (isKnown(of) ? user(Number(of.id)) : null),
    mood: (of: Reference) => (of.id === '1' ? fail('no mood') : isKnown(of) ? `mood ${of.id}` : null),
  },
};
const related = (of: Reference) => entries.filter(({ id }) => id > of.id).slice(0, 2);
const title = (of: Reference, { p }: { p?: string | null }) => `${of.id}/${p}`;
const content = {
  Query: {
    feed: (_: unknown, args: { first?: number }) => first(entries, args),
    found: () => [entries[0], entries[2], entries[3], { __typename: 'User', id: '3' }],
    one: (_: unknown, args: { first?: number | null }) => entries[args.first ?? 0],
  },
  User: {
    entries: ({ id }: Reference, args: { first?: number }) =>
      first(
        entries.filter(({ author }) => author.id === id),
        args,
      ),
    favourite: ({ id }: Reference) => {
      const favourite = entries[Number(id)];
      return favourite?.__typename === 'Comment' ? null : favourite;
    },
    posts: ({ id }: Reference) => entries.filter(({ author }) => author.id === id).length,
    profile: profileOf,
    badges: badgesOf,
  },
  Profile: { phone: ({ zip }: { zip: number }) => (zip === 3 ? fail('no phone') : `+${zip}`) },
  Post: { related, title },
  Comment: { related, title },
  Photo: { related, title, size: ({ size }: { size: number }) => (size > 6 ? fail('no size') : size) },
};
const stats = {
  User: {
    pick: ({ id }: Reference, args: unknown) => `${id} ${JSON.stringify(args)}`,
    art: ({ id }: Reference, { p, n }: { p?: string | null; n?: number | null }) => `${id}-${p}-${n}`,
    level: ({ id }: Reference) => (id === '3' ? fail('no level') : Number(id)),
    grade: ({ id }: Reference, { n }: { n?: number | null }) =>
      (n ?? 0) > 2 ? fail('no grade') : `${id}${n}`,
  },
  Post: {
    views: ({ id }: Reference) => id.length * 7,
    rank: ({ id }: Reference) => (id === 'e3' ? null : `#${id}`),
    best: ({ id }: Reference) => ({ ...user(id.charCodeAt(1) + 1), isOptional: true }),
    weight: ({ id }: Reference) => (id === 'e3' ? fail('no weight') : 1.5),
  },
  Comment: {
    views: ({ id }: Reference) => id.length * 7,
    best: ({ id }: Reference) => ({ ...user(id.charCodeAt(1)), isOptional: true }),
    weight: ({ id }: Reference) => (id === 'e4' ? fail('no weight') : 2.5),
  },
};

interface Required {
  posts?: number | null;
  profile?: { city: string | null; zip: number | null } | null;
  badges?: { points: number | null; kind: { name: string } }[] | null;
}
/** What depends on fields of other subgraphs. */
const required = {
  score: ({ posts }: Required) => (posts ?? 0) * 10,
  shipping: ({ profile }: Required, { n }: { n?: number | null }) =>
    profile ? `${profile.city}/${profile.zip}/${n}` : null,
  total: ({ badges }: Required) =>
    (badges ?? []).map(({ points, kind }) => `${kind.name}${points}`).join(' '),
};

const ENTRY_FIELDS = 'id: ID! author: User! text: String related: [Entry!]! title(p: String): String';
const USER_PEOPLE = 'name: String! nickname: String bestFriend: User mood: String';
const USER_CONTENT =
  'entries(first: Int): [Entry!]! favourite: Found posts: Int profile: Profile badges: [Badge!]';
const USER_STATS =
  'art(p: String, n: Int): String level: Int! grade(n: Int): String pick(filter: Filter, order: [Order!]): String';
const STATS = 'views: Int! best: User weight: Float!';
/** All that a literal can be. */
const INPUTS = `
  scalar Raw
  enum Order { UP DOWN }
  input Filter {
    text: String! = "none" order: Order = DOWN ids: [ID!] tags: [[String]] price: Float first: Int is: Boolean
    range: Range raw: Raw and: Filter
  }
  input Range { from: Int to: Float }`;
const VALUES = `
  type Profile { city: String zip: Int phone: String! }
  type Badge { points: Int kind: Kind! }
  type Kind { name: String! }`;

export const whole = buildSchema(`
  type Query {
    users(first: Int): [User!]! me: User boss: User!
    feed(first: Int): [Entry] found: [Found!] one(first: Int): Entry
  }
  interface Entry { ${ENTRY_FIELDS} }
  union Found = Post | User | Photo
  ${VALUES}
  ${INPUTS}
  type User { id: ID! ${USER_PEOPLE} ${USER_CONTENT} ${USER_STATS} score: Int shipping(n: Int): String total: String }
  type Post implements Entry { ${ENTRY_FIELDS} ${STATS} rank: String }
  type Comment implements Entry { ${ENTRY_FIELDS} ${STATS} }
  type Photo implements Entry { ${ENTRY_FIELDS} size: Float! }
`);

const asOne: Resolvers = {
  User: {
    name: (of: Reference) => (of.isOptional && !isKnown(of) ? fail(UNKNOWN) : people.User.name(of)),
    score: (of: Reference) => required.score({ posts: content.User.posts(of) }),
    shipping: (of: Reference, args: { n?: number }) => required.shipping({ profile: profileOf(of) }, args),
    total: (of: Reference) => required.total({ badges: badgesOf(of) }),
  },
};
for (const resolvers of [people, content, stats, asOne] as Resolvers[]) {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = whole.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is not a type of the world`);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = type.getFields()[name];
      if (!field) throw new Error(`${typeName}.${name} is not a field of the world`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

const USER = 'type User @key(fields: "id")';
export const subgraphs = {
  people: {
    typeDefs: `${FEDERATION}
      type Query { users(first: Int): [User!]! me: User boss: User! }
      ${USER} { id: ID! ${USER_PEOPLE} }
    `,
    resolvers: {
      ...people,
      User: { ...people.User, __resolveReference: (of: Reference) => (isKnown(of) ? of : null) },
    },
  },
  content: {
    typeDefs: `${FEDERATION}
      type Query { feed(first: Int): [Entry] found: [Found!] one(first: Int): Entry }
      interface Entry { ${ENTRY_FIELDS} }
      union Found = Post | User | Photo
      ${VALUES}
      ${USER} { id: ID! ${USER_CONTENT} }
      type Post implements Entry @key(fields: "id") { ${ENTRY_FIELDS} }
      type Comment implements Entry @key(fields: "id") { ${ENTRY_FIELDS} }
      type Photo implements Entry { ${ENTRY_FIELDS} size: Float! }
    `,
    resolvers: {
      ...content,
      Post: { ...content.Post, __resolveReference: entry },
      Comment: { ...content.Comment, __resolveReference: entry },
    },
  },
  stats: {
    typeDefs: `${FEDERATION}
      ${INPUTS}
      ${USER} {
        id: ID! ${USER_STATS}
        posts: Int @external
        profile: Profile @external
        badges: [Badge!] @external
        score: Int @requires(fields: "posts")
        shipping(n: Int): String @requires(fields: "profile { city zip }")
        total: String @requires(fields: "badges { points kind { name } }")
      }
      type Profile { city: String @external zip: Int @external }
      type Badge { points: Int @external kind: Kind! @external }
      type Kind { name: String! @external }
      type Post @key(fields: "id") { id: ID! ${STATS} rank: String }
      type Comment @key(fields: "id") { id: ID! ${STATS} }
    `,
    resolvers: { ...stats, User: { ...stats.User, ...required } },
  },
};
