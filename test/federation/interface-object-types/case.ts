import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** `critics` knows assets and none of their types: what is asked of films is not asked of songs all the same. */
interface Reference {
  id: string;
}

const film = { __typename: 'Film', id: 'f' };
const song = { __typename: 'Song', id: 's' };

export const subgraphs = {
  assets: {
    typeDefs: `${FEDERATION}
      type Query { assets: [Asset!]! one: Asset }
      interface Asset @key(fields: "id") { id: ID! }
      type Film implements Asset @key(fields: "id") { id: ID! }
      type Song implements Asset @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { assets: () => [film, song], one: () => song } },
  },
  critics: {
    typeDefs: `${FEDERATION}
      type Asset @key(fields: "id") @interfaceObject { id: ID! rating(p: String): String other: String critic: Critic }
      type Critic { name(p: String): String level: Int! }
    `,
    resolvers: {
      Asset: {
        rating: ({ id }: Reference, { p }: { p?: string }) => `${id}-${p}`,
        other: ({ id }: Reference) => `other ${id}`,
        critic: ({ id }: Reference) => ({ id }),
      },
      Critic: {
        name: ({ id }: Reference, { p }: { p?: string }) => `critic ${id}-${p}`,
        level: ({ id }: Reference) => {
          if (id === 's') throw new Error('no level');
          return 1;
        },
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'keep their arguments apart, in one request',
    query: '{ assets { ... on Film { rating(p: "film") } ... on Song { rating(p: "song") } } }',
    data: { assets: [{ rating: 'f-film' }, { rating: 's-song' }] },
    fetches: { critics: 1 },
  },
  {
    it: 'keep different fields under one alias apart',
    query: '{ one { ... on Film { x: rating(p: "film") } ... on Song { x: other } } }',
    data: { one: { x: 'other s' } },
  },
  {
    it: 'keep nested arguments apart, and what fails in one from the other',
    query: `{
      assets {
        ... on Film { critic { name(p: "film") level } }
        ... on Song { critic { name(p: "song") } }
      }
    }`,
    data: {
      assets: [{ critic: { name: 'critic f-film', level: 1 } }, { critic: { name: 'critic s-song' } }],
    },
  },
];
