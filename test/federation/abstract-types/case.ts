import { type CaseQuery, FEDERATION } from '../harness/case.ts';

const feed = [
  { __typename: 'Post', id: '1', title: 'Hello', author: { __typename: 'Human', id: 'h' } },
  { __typename: 'Ad', id: '2', sponsor: 'Acme', author: { __typename: 'Bot', id: 'b' } },
  { __typename: 'Hidden', id: '3' },
];

export const subgraphs = {
  feed: {
    typeDefs: `${FEDERATION}
      type Query { feed: [Entry]! search: [Found] }
      interface Entry { id: ID! author: Author }
      type Post implements Entry @key(fields: "id") { id: ID! title: String! author: Author }
      type Ad implements Entry @key(fields: "id") { id: ID! sponsor: String! author: Author }
      type Hidden implements Entry @inaccessible { id: ID! author: Author }
      union Author = Human | Bot
      union Found = Post | Ad
      type Human @key(fields: "id") { id: ID! }
      type Bot @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { feed: () => feed, search: () => feed.slice(0, 2) } },
  },
  stats: {
    typeDefs: `${FEDERATION}
      type Post @key(fields: "id") { id: ID! count: Int! }
      type Ad @key(fields: "id") { id: ID! count: String! }
    `,
    resolvers: { Post: { count: () => 7 }, Ad: { count: () => 'many' } },
  },
  people: {
    typeDefs: `${FEDERATION}
      type Human @key(fields: "id") { id: ID! name: String! }
      type Bot @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: { Human: { name: () => 'Ada' }, Bot: { name: () => 'R2' } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'goes on from each type of an interface, and hides what is not accessible',
    query: '{ feed { __typename id ... on Post { title count } ... on Ad { sponsor } } }',
    data: {
      feed: [
        { __typename: 'Post', id: '1', title: 'Hello', count: 7 },
        { __typename: 'Ad', id: '2', sponsor: 'Acme' },
        null,
      ],
    },
    errors: [{ message: 'Invalid __typename found for an object of type Entry.', path: ['feed', 2] }],
  },
  {
    it: 'fetches for all types of a union at once',
    query: '{ search { ... on Entry { author { ... on Human { name } ... on Bot { name } } } } }',
    data: { search: [{ author: { name: 'Ada' } }, { author: { name: 'R2' } }] },
    fetches: { people: 1 },
  },
  {
    it: 'tells fields of one name and several types apart',
    query: '{ search { ... on Post { posts: count } ... on Ad { ads: count } } }',
    data: { search: [{ posts: 7 }, { ads: 'many' }] },
  },
];
