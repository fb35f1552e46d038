import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  media: {
    typeDefs: `${FEDERATION}
      type Query { media: [Media!]! }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }
    `,
    resolvers: {
      Query: {
        media: () => [
          { __typename: 'Book', id: 'b', title: 'Solaris', pages: 200 },
          { __typename: 'Film', id: 'f', title: 'Stalker', minutes: 160 },
        ],
      },
      Media: {
        __resolveReference: ({ id }: { id: string }) =>
          id === 'b'
            ? { __typename: 'Book', id, title: 'Solaris', pages: 200 }
            : { __typename: 'Film', id, title: 'Stalker', minutes: 160 },
      },
    },
  },
  reviews: {
    typeDefs: `${FEDERATION}
      type Query { topRated: [Media!]! }
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        title: String! @external
        stars: Int!
        summary: String! @requires(fields: "title")
      }
    `,
    resolvers: {
      Query: { topRated: () => [{ id: 'f' }, { id: 'b' }] },
      Media: {
        __resolveReference: (key: object) => key,
        stars: ({ id }: { id: string }) => (id === 'f' ? 5 : 4),
        summary: ({ title }: { title: string }) => `About ${title}`,
      },
    },
  },
  cinemas: {
    typeDefs: `${FEDERATION}
      type Film @key(fields: "id") { id: ID! screens: Int! }
    `,
    resolvers: { Film: { screens: ({ id }: { id: string }) => (id === 'f' ? 12 : null) } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'adds a field to all implementations, under the name of the interface',
    query: '{ media { id stars summary ... on Book { pages } } }',
    data: {
      media: [
        { id: 'b', stars: 4, summary: 'About Solaris', pages: 200 },
        { id: 'f', stars: 5, summary: 'About Stalker' },
      ],
    },
  },
  {
    it: 'knows what only some implementations are asked for',
    query: '{ media { id stars ... on Book { summary } } }',
    data: {
      media: [
        { id: 'b', stars: 4, summary: 'About Solaris' },
        { id: 'f', stars: 5 },
      ],
    },
  },
  {
    it: 'finds the concrete type of what only the interface object knows',
    query: '{ topRated { __typename stars title ... on Film { minutes } } }',
    data: {
      topRated: [
        { __typename: 'Film', stars: 5, title: 'Stalker', minutes: 160 },
        { __typename: 'Book', stars: 4, title: 'Solaris' },
      ],
    },
  },
  {
    it: 'goes by the concrete type to a subgraph without the interface',
    query: '{ topRated { ... on Film { screens } } }',
    data: { topRated: [{ screens: 12 }, {}] },
  },
  {
    it: 'goes by the name of the interface for each of several types',
    query: '{ media { ... on Book { stars } ... on Film { stars } } }',
    data: { media: [{ stars: 4 }, { stars: 5 }] },
  },
  {
    it: 'does not look for the concrete type when nobody asks for it',
    query: '{ topRated { id stars } }',
    data: {
      topRated: [
        { id: 'f', stars: 5 },
        { id: 'b', stars: 4 },
      ],
    },
    fetches: { media: 0, reviews: 1 },
  },
];
