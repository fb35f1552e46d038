import { type CaseQuery, FEDERATION } from '../harness/case.ts';

const named = (id: string, by: string) => ({ id, name: `${id} by ${by}`, origin: by });

export const subgraphs = {
  old: {
    typeDefs: `${FEDERATION}
      type Query { item: Item shared: Item @shareable }
      type Item @key(fields: "id") { id: ID! origin: String! name: String! @shareable }
    `,
    resolvers: {
      Query: { item: () => named('1', 'old'), shared: () => named('2', 'old') },
      Item: { __resolveReference: ({ id }: { id: string }) => named(id, 'old') },
    },
  },
  new: {
    typeDefs: `${FEDERATION}
      type Query { shared: Item @shareable boxes: [Box!]! }
      type Item @key(fields: "id") {
        id: ID!
        origin: String! @override(from: "old")
        name: String! @shareable
        extra: String!
      }
      type Box @key(fields: "id") { id: ID! label: Label @provides(fields: "text") }
      type Label @key(fields: "id") { id: ID! text: String! @external }
    `,
    resolvers: {
      Query: {
        shared: () => named('2', 'new'),
        boxes: () => [{ id: 'x', label: { id: 'l', text: 'provided' } }],
      },
      Item: {
        __resolveReference: ({ id }: { id: string }) => named(id, 'new'),
        extra: () => 'extra',
      },
    },
  },
  labels: {
    typeDefs: `${FEDERATION} type Label @key(fields: "id") { id: ID! text: String! @shareable color: String! }`,
    resolvers: { Label: { text: () => 'fetched', color: () => 'red' } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: '@override takes a field from its new owner',
    query: '{ item { id origin } }',
    data: { item: { id: '1', origin: 'new' } },
  },
  {
    it: '@shareable takes a field from where the query already is',
    query: '{ item { name } }',
    data: { item: { name: '1 by old' } },
    fetches: { old: 1, new: 0 },
  },
  {
    it: 'a shared root field is resolved where the rest can be',
    query: '{ shared { name extra } }',
    data: { shared: { name: '2 by new', extra: 'extra' } },
    fetches: { old: 0, new: 1 },
  },
  {
    it: '@provides saves a fetch',
    query: '{ boxes { label { text } } }',
    data: { boxes: [{ label: { text: 'provided' } }] },
    fetches: { labels: 0 },
  },
  {
    it: '@provides does not get in the way of a fetch for the rest',
    query: '{ boxes { label { text color } } }',
    data: { boxes: [{ label: { text: 'provided', color: 'red' } }] },
    fetches: { labels: 1 },
  },
];
