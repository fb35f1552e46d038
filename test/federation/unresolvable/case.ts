import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** No subgraph knows an implementation of Thing, so nobody can say what `thing` and its `field` are. */
export const subgraphs = {
  a: {
    typeDefs: `${FEDERATION}
      type Query { thing: Thing other: Int! }
      interface Thing @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { thing: () => ({ __typename: 'Thing', id: 't' }), other: () => 1 } },
  },
  b: {
    typeDefs: `${FEDERATION}
      type Query { known: Thing }
      type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
    `,
    resolvers: { Query: { known: () => ({ id: 't', field: 'x' }) } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'answers with an error instead of a null that means nothing',
    query: '{ alias: thing { field } }',
    errors: [{ code: 'FIELD_NOT_RESOLVABLE', path: ['alias'] }],
    fetches: { a: 0, b: 0 },
  },
  {
    it: 'answers what can be resolved',
    query: '{ other known { id field } }',
    data: { other: 1, known: { id: 't', field: 'x' } },
  },
];
