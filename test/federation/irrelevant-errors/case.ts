import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** One fetch serves the authors of posts and ads; only those of posts are asked for what fails. */
export const subgraphs = {
  feed: {
    typeDefs: `${FEDERATION}
      type Query { feed: [Entry!]! }
      interface Entry { author: Author! }
      type Post implements Entry { author: Author! }
      type Ad implements Entry { author: Author! }
      type Author @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        feed: () => [
          { __typename: 'Post', author: { id: '1' } },
          { __typename: 'Ad', author: { id: '2' } },
        ],
      },
    },
  },
  people: {
    typeDefs: `${FEDERATION} type Author @key(fields: "id") { id: ID! name: String city: String }`,
    resolvers: {
      Author: {
        name: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('no name');
          return 'Ada';
        },
        city: () => 'London',
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'are not told',
    query: '{ feed { ... on Post { author { name } } ... on Ad { author { city } } } }',
    data: { feed: [{ author: { name: 'Ada' } }, { author: { city: 'London' } }] },
    fetches: { people: 1 },
  },
  {
    it: 'are told where they matter',
    query: '{ feed { author { name } } }',
    data: { feed: [{ author: { name: 'Ada' } }, { author: { name: null } }] },
    errors: [{ message: 'no name', path: ['feed', 1, 'author', 'name'] }],
  },
];
