import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** Every null that an error caused has that error, where the null is; and what is known is not hidden by it. */
interface Reference {
  id: string;
}

const ids = ['1', '2', '3'];
const fail = (what: string): never => {
  throw new Error(what);
};
const books = ids.map((id) => ({ id, author: { id } }));
/** One author of more books than errors are told one by one. */
const shelf = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, author: { id: '1' } }));
const library = Array.from({ length: 300 }, (_, i) => ({ id: `s${i}`, author: { id: '1' } }));

export const subgraphs = {
  books: {
    typeDefs: `${FEDERATION}
      type Query { books: [Book!]! shelf: [Book!]! library: [Book!]! assets: [Asset!]! }
      type Book @key(fields: "id") { id: ID! author: Author! }
      type Author @key(fields: "id") { id: ID! }
      interface Asset @key(fields: "id") { id: ID! }
      type Film implements Asset @key(fields: "id") { id: ID! }
      type Song implements Asset @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        books: () => books,
        shelf: () => shelf,
        library: () => library,
        assets: () => [
          { __typename: 'Film', id: 'f' },
          { __typename: 'Song', id: 's' },
        ],
      },
    },
  },
  physics: {
    typeDefs: `${FEDERATION} type Book @key(fields: "id") { id: ID! density: Int }`,
    resolvers: { Book: { __resolveReference: () => fail('no books'), density: () => 1 } },
  },
  people: {
    typeDefs: `${FEDERATION}
      type Author @key(fields: "id") { id: ID! level: Int! points: Int mood: String rank: Int @shareable }
    `,
    resolvers: {
      Author: {
        level: () => null,
        points: () => 7,
        mood: () => fail('no mood'),
        rank: () => 1,
      },
    },
  },
  notes: {
    typeDefs: `${FEDERATION}
      type Asset @key(fields: "id") @interfaceObject { id: ID! note: String weight: Int! views: Int! }
      type Author @key(fields: "id") { id: ID! honour: Int! @shareable prize: String }
    `,
    resolvers: {
      Asset: {
        note: ({ id }: Reference) => `note ${id}`,
        weight: () => 3,
        views: ({ id }: Reference) => (id === 's' ? fail('no views') : 5),
      },
      Author: { honour: () => fail('no honour'), prize: () => 'prize' },
    },
  },
  honours: {
    typeDefs: `${FEDERATION} type Author @key(fields: "id") { id: ID! honour: Int @shareable }`,
    resolvers: { Author: { honour: () => 1 } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'an error above a place is not the cause of every null below it',
    query: '{ books { density author { points level } } }',
    data: null,
    errors: [
      { message: 'no books (in 3 places)', path: ['books'] },
      ...ids.map((_, i) => ({
        message: 'Cannot return null for non-nullable field Author.level.',
        path: ['books', i, 'author', 'level'],
      })),
    ],
  },
  {
    it: 'thirty nulls have thirty errors',
    query: '{ shelf { author { points mood } } }',
    data: { shelf: shelf.map(() => ({ author: { points: 7, mood: null } })) },
    errors: shelf.map((_, i) => ({ message: 'no mood', path: ['shelf', i, 'author', 'mood'] })),
  },
  {
    it: 'very many nulls have one error that says how many',
    query: '{ library { author { mood } } }',
    data: { library: library.map(() => ({ author: { mood: null } })) },
    errors: [{ message: 'no mood (in 300 places)', path: ['library', 0, 'author', 'mood'] }],
  },
  {
    it: 'what is asked of some objects of an interface does not hide what is known of others',
    query: '{ assets { note ... on Film { views } } }',
    data: { assets: [{ note: 'note f', views: 5 }, { note: 'note s' }] },
  },
  {
    it: 'what a null in the subgraph took is no error of its own where all of it is null here, too',
    query: '{ assets { weight views } }',
    data: null,
    errors: [{ message: 'no views', path: ['assets', 1, 'views'] }],
  },
  {
    it: 'fields that a null in the subgraph took with it say so',
    query: '{ books { author { honour prize } } }',
    data: { books: books.map(() => ({ author: { honour: null, prize: null } })) },
    errors: ids.flatMap((_, i) => [
      { message: 'no honour', path: ['books', i, 'author', 'honour'] },
      { message: 'no honour', path: ['books', i, 'author', 'prize'] },
    ]),
  },
];
