import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query { me: User }
      type User @key(fields: "id") { id: ID! name: String! }
    `,
    resolvers: { Query: { me: () => ({ id: '1', name: 'Ada' }) } },
  },
  reviews: {
    typeDefs: `${FEDERATION}
      type User @key(fields: "id") { id: ID! reviews: [Review!]! }
      type Review { text: String! stars: Int! }
    `,
    resolvers: { User: { reviews: () => [{ text: 'Good', stars: 5 }] } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'leaves out at the root',
    query: 'query($yes: Boolean!) { me @skip(if: $yes) { id } }',
    variables: { yes: true },
    data: {},
    fetches: { users: 0 },
  },
  {
    it: 'does not ask a subgraph only for what is left out',
    query: 'query($no: Boolean = false) { me { name reviews @include(if: $no) { text } } }',
    data: { me: { name: 'Ada' } },
    fetches: { users: 1, reviews: 0 },
  },
  {
    it: 'leaves out in other subgraphs, nested',
    query: 'query($yes: Boolean!) { me { reviews { text stars @skip(if: $yes) } } }',
    variables: { yes: true },
    data: { me: { reviews: [{ text: 'Good' }] } },
    fetches: { reviews: 1 },
  },
  {
    it: 'applies to fragments, inline and named, and needs both of two conditions',
    query: `query($yes: Boolean!, $no: Boolean!) {
      me { ...Name @include(if: $no) ... @include(if: $yes) { id } reviews @include(if: $yes) @skip(if: $no) { stars } }
    }
    fragment Name on User { name }`,
    variables: { yes: true, no: false },
    data: { me: { id: '1', reviews: [{ stars: 5 }] } },
  },
  {
    it: 'gives an empty object where everything is left out',
    query: '{ me { name @skip(if: true) } }',
    data: { me: {} },
  },
];
