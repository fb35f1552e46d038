import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query { users: [User]! user(id: ID!): User strict: [User!] owner(id: ID!): Owner }
      interface Owner { id: ID! }
      type User implements Owner @key(fields: "id") { id: ID! friends: [User!] bestFriend: User! }
    `,
    resolvers: {
      Query: {
        users: () => [{ id: '1' }, null, { id: '404' }],
        user: (_: unknown, { id }: { id: string }) => ({ id }),
        owner: (_: unknown, { id }: { id: string }) => ({ __typename: 'User', id }),
        strict: () => [{ id: '1' }, { id: '404' }],
      },
      User: {
        friends: ({ id }: { id: string }) => (id === '1' ? [{ id: '2' }, { id: '404' }] : []),
        bestFriend: ({ id }: { id: string }) => ({ id: id === '1' ? '404' : '1' }),
      },
    },
  },
  profiles: {
    typeDefs: `${FEDERATION}
      type User @key(fields: "id") { id: ID! name: String! nickname: String tags: [String!] home: Home! homes: [Home!]! }
      type Home { city: String! }
    `,
    resolvers: {
      User: {
        __resolveReference: ({ id }: { id: string }) => {
          if (id === '404') return null;
          if (id === '500') throw new Error('profile is damaged');
          return { id, name: `User ${id}`, nickname: null, tags: ['a'], home: { city: 'A' }, homes: [] };
        },
      },
    },
  },
  ranks: {
    typeDefs: `${FEDERATION}
      type User @key(fields: "id") { id: ID! nickname: String @external rank: Int! @requires(fields: "nickname") score: Int! }
    `,
    resolvers: {
      User: {
        rank: () => 1,
        score: ({ id }: { id: string }) => {
          if (id === '404') throw new Error('no score');
          return 2;
        },
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'leaves nullable fields of an entity that is not there null',
    query: '{ users { id nickname tags } }',
    data: {
      users: [{ id: '1', nickname: null, tags: ['a'] }, null, { id: '404', nickname: null, tags: null }],
    },
  },
  {
    it: 'makes an entity null without an error that must have something from where it is not known',
    query: '{ users { id name } }',
    data: { users: [{ id: '1', name: 'User 1' }, null, null] },
  },
  {
    it: 'does so for objects, lists of them, and below an interface',
    query: `{
      home: user(id: "404") { home { city } } homes: user(id: "404") { homes { city } }
      owner(id: "404") { id ... on User { name } }
    }`,
    data: { home: null, homes: null, owner: null },
  },
  {
    it: 'does so where it is not even asked for, because what it requires is from there',
    query: '{ user(id: "404") { id rank } other: user(id: "1") { rank } }',
    data: { user: null, other: { rank: 1 } },
    fetches: { ranks: 1 },
  },
  {
    it: 'says what else went wrong with it',
    query: '{ user(id: "404") { name score } }',
    data: { user: null },
    errors: [{ message: 'no score', subgraph: 'ranks' }],
  },
  {
    it: 'lets it rise through a non-null list element to the list',
    query: '{ strict { name } }',
    data: { strict: null },
    errors: [{ path: ['strict', 1, 'name'] }],
  },
  {
    it: 'lets it rise through non-null parents, and only as far as needed',
    query: '{ user(id: "1") { id friends { id name } } other: user(id: "1") { id bestFriend { name } } }',
    data: { user: { id: '1', friends: null }, other: null },
    errors: [{ path: ['user', 'friends', 1, 'name'] }, { path: ['other', 'bestFriend', 'name'] }],
  },
  {
    it: 'reports a failed entity once, with the path of the client',
    query: '{ user(id: "500") { id name } }',
    data: { user: null },
    errors: [{ message: 'profile is damaged', path: ['user'], subgraph: 'profiles' }],
  },
];
