import { type CaseQuery, FEDERATION } from '../harness/case.ts';

export const subgraphs = {
  one: {
    typeDefs: `${FEDERATION}
      type Query { level: Level levels: [Level!] find(filter: Filter!): String! secret: String! @inaccessible }
      enum Level { LOW HIGH SECRET @inaccessible }
      input Filter { name: String! limit: Int = 3 onlyHere: Int }
    `,
    resolvers: {
      Query: {
        level: () => 'SECRET',
        levels: () => ['LOW', 'SECRET'],
        find: (_: unknown, { filter }: { filter: object }) => JSON.stringify(filter),
      },
    },
  },
  two: {
    typeDefs: `${FEDERATION}
      type Query { other(filter: Filter!): String! }
      enum Level { LOW HIGH }
      input Filter { name: String! limit: Int = 3 }
    `,
    resolvers: { Query: { other: (_: unknown, { filter }: { filter: object }) => JSON.stringify(filter) } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'gives null and an error for an enum value that is not accessible',
    query: '{ level levels }',
    data: { level: null, levels: null },
    errors: [
      { message: 'Invalid value found for field Query.level.', path: ['level'] },
      { message: 'Invalid value found for field Query.levels.', path: ['levels', 1] },
    ],
  },
  {
    it: 'refuses an input field that not all subgraphs know',
    query: 'query($filter: Filter!) { find(filter: $filter) }',
    variables: { filter: { name: 'x', onlyHere: 1 } },
    errors: [{ code: 'BAD_USER_INPUT' }],
  },
  {
    it: 'hands inputs over, with the defaults that the subgraph has',
    query: 'query($filter: Filter!) { find(filter: $filter) other(filter: $filter) }',
    variables: { filter: { name: 'x' } },
    data: { find: '{"name":"x","limit":3}', other: '{"name":"x","limit":3}' },
  },
  {
    it: 'refuses a field that is not accessible',
    query: '{ secret }',
    errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
  },
  {
    it: 'does not show what is not accessible in introspection',
    query:
      '{ q: __type(name: "Query") { fields { name } } e: __type(name: "Level") { enumValues { name } } }',
    data: {
      q: { fields: [{ name: 'level' }, { name: 'levels' }, { name: 'find' }, { name: 'other' }] },
      e: { enumValues: [{ name: 'LOW' }, { name: 'HIGH' }] },
    },
  },
  {
    it: 'introspects by variable, next to data',
    query:
      'query($name: String!) { __schema { queryType { name } } __type(name: $name) { kind } __typename level }',
    variables: { name: 'Filter' },
    data: {
      __schema: { queryType: { name: 'Query' } },
      __type: { kind: 'INPUT_OBJECT' },
      __typename: 'Query',
      level: null,
    },
    errors: [{ path: ['level'] }],
  },
];
