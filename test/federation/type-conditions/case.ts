import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** What is asked of a book's owner is not what is asked of a film's. */
interface Owner {
  id: string;
}

const book = { __typename: 'Book', owner: { id: '1' }, owners: [{ id: '1' }, { id: '3' }] };
const film = { __typename: 'Film', owner: { id: '3' }, owners: [{ id: '3' }] };
const song = { __typename: 'Song', owner: { id: '3' }, owners: [] };

export const subgraphs = {
  items: {
    typeDefs: `${FEDERATION}
      type Query { one: Item items: [Item!]! things: [Thing!]! }
      interface Item { owner: Owner owners: [Owner!]! }
      type Book implements Item { owner: Owner owners: [Owner!]! }
      type Film implements Item { owner: Owner owners: [Owner!]! }
      type Song implements Item { owner: Owner owners: [Owner!]! }
      union Thing = Book | Film
      type Owner @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { one: () => film, items: () => [book, film, song], things: () => [film, book] },
    },
  },
  people: {
    typeDefs: `${FEDERATION}
      type Owner @key(fields: "id") { id: ID! art(p: String): String points: Int level: Int! name: String }
    `,
    resolvers: {
      Owner: {
        art: ({ id }: Owner, { p }: { p: string }) => `${id}-${p}`,
        points: ({ id }: Owner) => Number(id) * 7,
        name: ({ id }: Owner) => `Owner ${id}`,
        level: ({ id }: Owner) => {
          if (id === '3') throw new Error('no level');
          return Number(id);
        },
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'keep their arguments apart',
    query: '{ one { ... on Book { owner { art(p: "book") } } ... on Film { owner { art(p: "film") } } } }',
    data: { one: { owner: { art: '3-film' } } },
  },
  {
    it: 'keep their arguments apart in lists, with variables, one entity in both',
    query: `query ($b: String, $f: String) {
      items {
        ... on Book { owner { art(p: $b) } }
        ... on Film { owner { art(p: $f) } }
        ... on Song { owner { art } }
      }
    }`,
    variables: { b: 'book', f: 'film' },
    data: {
      items: [{ owner: { art: '1-book' } }, { owner: { art: '3-film' } }, { owner: { art: '3-undefined' } }],
    },
    fetches: { people: 1 },
  },
  {
    it: 'keep their arguments apart in unions and nested lists',
    query: `{
      things {
        ... on Book { owners { art(p: "book") } }
        ... on Film { owners { art(p: "film") name } }
      }
    }`,
    data: {
      things: [
        { owners: [{ art: '3-film', name: 'Owner 3' }] },
        { owners: [{ art: '1-book' }, { art: '3-book' }] },
      ],
    },
  },
  {
    it: 'keep different fields under one alias apart',
    query: '{ items { ... on Book { owner { x: name } } ... on Film { owner { x: art(p: "f") } } } }',
    data: { items: [{ owner: { x: 'Owner 1' } }, { owner: { x: '3-f' } }, {}] },
  },
  {
    it: 'keep what fails in one from the other',
    query: '{ items { ... on Book { owner { points level } } ... on Film { owner { points } } } }',
    data: { items: [{ owner: { points: 7, level: 1 } }, { owner: { points: 21 } }, {}] },
  },
  {
    it: 'add to what is asked of all',
    query:
      '{ items { owner { points } ... on Film { owner { art(p: "film") } } ... on Book { owner { art } } } }',
    data: {
      items: [
        { owner: { points: 7, art: '1-undefined' } },
        { owner: { points: 21, art: '3-film' } },
        { owner: { points: 21 } },
      ],
    },
  },
  {
    it: 'tell an error where it belongs',
    query: '{ items { owner { points } ... on Film { owner { level } } } }',
    data: { items: [{ owner: { points: 7 } }, { owner: null }, { owner: { points: 21 } }] },
    errors: [{ message: 'no level', path: ['items', 1, 'owner', 'level'] }],
  },
];
