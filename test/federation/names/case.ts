import { type CaseQuery, FEDERATION } from '../harness/case.ts';

/** Names that the gateway or the planner could be tempted to use for themselves. */
const U = { id: '1', client__x: 'x', denied__x: 'd', hidden__x: 'h', name: 'Ada' };

export const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query { u: U gateway__u: U viewer: Viewer }
      type Viewer { query: Query }
      type U @key(fields: "id") {
        id: ID! name: String
        client__x: String denied__x: String hidden__x: String req__price__0: String
        price(c: String): Int
      }
    `,
    resolvers: {
      Query: { u: () => U, gateway__u: () => U, viewer: () => ({ query: {} }) },
      U: {
        __resolveReference: () => U,
        price: (_: unknown, { c }: { c?: string }) => (c === 'USD' ? 5 : 7),
        req__price__0: () => 'own',
      },
    },
  },
  shop: {
    typeDefs: `${FEDERATION}
      type U @key(fields: "id") {
        id: ID!
        price(c: String): Int @external
        cost: Int @requires(fields: "price(c: \\"USD\\")")
        tag(p: String): String
      }
    `,
    resolvers: {
      U: {
        cost: ({ price }: { price: number }) => price * 10,
        tag: (_: unknown, { p }: { p: string }) => `tag ${p}`,
      },
    },
  },
};

export const queries: CaseQuery[] = [
  {
    it: "of the schema's fields stay as they are",
    query: '{ u { client__x denied__x hidden__x req__price__0 cost } gateway__u { name } }',
    data: {
      u: { client__x: 'x', denied__x: 'd', hidden__x: 'h', req__price__0: 'own', cost: 50 },
      gateway__u: { name: 'Ada' },
    },
  },
  {
    it: "of a client's choice stay as they are",
    query: `{
      u {
        client__id: id gateway__x: name gateway1__client__id: client__x hidden__placeholder: name
        gateway1__hidden__placeholder: name name__alias_0: id __proto: name toString: name cost
      }
    }`,
    data: {
      u: {
        client__id: '1',
        gateway__x: 'Ada',
        gateway1__client__id: 'x',
        hidden__placeholder: 'Ada',
        gateway1__hidden__placeholder: 'Ada',
        name__alias_0: '1',
        __proto: 'Ada',
        toString: 'Ada',
        cost: 50,
      },
    },
  },
  {
    it: 'of variables do not take the place of the representations',
    query:
      'query($representations: String, $gateway1__hidden__cursor: String) { u { tag(p: $representations) other: tag(p: $gateway1__hidden__cursor) } }',
    variables: { representations: 'r', gateway1__hidden__cursor: 'c' },
    data: { u: { tag: 'tag r', other: 'tag c' } },
  },
  {
    it: "of introspection are the client's, in fragments and with variables too",
    query: `query($representations: String!) {
      __type(name: $representations) { n: name id: kind ...F }
      s: __schema { name: queryType { client__x: name __typename t: __typename } }
    }
    fragment F on __Type { cost: name fields { name: description id: name } }`,
    variables: { representations: 'U' },
    data: {
      __type: {
        n: 'U',
        id: 'OBJECT',
        cost: 'U',
        fields: [
          'id',
          'price',
          'cost',
          'tag',
          'name',
          'client__x',
          'denied__x',
          'hidden__x',
          'req__price__0',
        ].map((id) => ({ name: null, id })),
      },
      s: { name: { client__x: 'Query', __typename: '__Type', t: '__Type' } },
    },
  },
  {
    it: 'of introspection include those of the newest specification',
    query: '{ __type(name: "U") { isOneOf inputFields { name } } u { name } }',
    data: { __type: { isOneOf: null, inputFields: null }, u: { name: 'Ada' } },
  },
  {
    it: 'of introspection are found below the root too, where a query leads back to it',
    query: `query($n: String!) {
      viewer {
        query { __schema { q: queryType { name } } __schema { queryType { kind } } t: __type(name: $n) { n: name } u { name } }
      }
      t: __type(name: "Viewer") { name }
    }`,
    variables: { n: 'U' },
    data: {
      viewer: {
        query: {
          __schema: { q: { name: 'Query' }, queryType: { kind: 'OBJECT' } },
          t: { n: 'U' },
          u: { name: 'Ada' },
        },
      },
      t: { name: 'Viewer' },
    },
  },
];
