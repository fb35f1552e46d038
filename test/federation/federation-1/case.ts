import type { CaseQuery } from '../harness/case.ts';

export const subgraphs = {
  users: {
    typeDefs: `
      type Query { me: User }
      type User @key(fields: "id") { id: ID! username: String }
    `,
    resolvers: { Query: { me: () => ({ id: '1', username: 'ada' }) } },
  },
  reviews: {
    typeDefs: `
      extend type User @key(fields: "id") {
        id: ID! @external
        username: String @external
        reviews: [Review]
        greeting: String @requires(fields: "username")
      }
      type Review @key(fields: "id") { id: ID! author: User @provides(fields: "username") }
    `,
    resolvers: {
      User: {
        reviews: ({ id }: { id: string }) => [{ id: `r${id}`, author: { id, username: 'provided' } }],
        greeting: ({ username }: { username: string }) => `Hello ${username}`,
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'runs over subgraphs of Federation 1',
    query: '{ me { username greeting reviews { id author { username } } } }',
    data: {
      me: {
        username: 'ada',
        greeting: 'Hello ada',
        reviews: [{ id: 'r1', author: { username: 'provided' } }],
      },
    },
    fetches: { users: 1, reviews: 1 },
  },
];
