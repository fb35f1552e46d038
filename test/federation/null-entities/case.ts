import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query { users: [User]! user(id: ID!): User strict: [User!] }
      type User @key(fields: "id") { id: ID! friends: [User!] bestFriend: User! }
    `,
    resolvers: {
      Query: {
        users: () => [{ id: '1' }, null, { id: '404' }],
        user: (_: unknown, { id }: { id: string }) => ({ id }),
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
      type User @key(fields: "id") { id: ID! name: String! nickname: String tags: [String!] }
    `,
    resolvers: {
      User: {
        __resolveReference: ({ id }: { id: string }) => {
          if (id === '404') return null;
          if (id === '500') throw new Error('profile is damaged');
          return { id, name: `User ${id}`, nickname: null, tags: ['a'] };
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
    it: 'lets a null rise from a non-null field to the object around it',
    query: '{ users { id name } }',
    data: { users: [{ id: '1', name: 'User 1' }, null, null] },
    errors: [{ message: 'Cannot return null for non-nullable field User.name.', path: ['users', 2, 'name'] }],
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
