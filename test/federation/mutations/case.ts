import { type CaseQuery, FEDERATION } from '../harness/case.ts';

const log: string[] = [];
const note = (entry: string) => {
  log.push(entry);
  return { entry, query: {} };
};

export const subgraphs = {
  a: {
    typeDefs: `${FEDERATION}
      type Query { log: [String!]! }
      type Mutation { first(text: String!): Noted failing: Int broken: Int! third: Noted }
      type Noted @shareable { entry: String! query: Query! }
    `,
    resolvers: {
      Query: { log: () => log },
      Mutation: {
        first: (_: unknown, { text }: { text: string }) => note(text),
        failing: () => {
          throw new Error('failed');
        },
        broken: () => {
          throw new Error('broken');
        },
        third: () => note('third'),
      },
    },
  },
  b: {
    typeDefs: `${FEDERATION}
      type Query { version: Int! }
      type Mutation { second: Noted }
      type Noted @shareable { entry: String! query: Query! }
    `,
    resolvers: { Query: { version: () => log.length }, Mutation: { second: () => note('second') } },
  },
};

export const queries: CaseQuery[] = [
  {
    it: 'run one after the other across subgraphs, each with the rest of the graph below it',
    query:
      'mutation($t: String!) { first(text: $t) { entry } failing second { entry query { log } } third { query { version } } }',
    variables: { t: 'first' },
    data: {
      first: { entry: 'first' },
      failing: null,
      second: { entry: 'second', query: { log: ['first', 'second'] } },
      third: { query: { version: 3 } },
    },
    errors: [{ message: 'failed', path: ['failing'] }],
  },
  {
    it: 'end with one that must have an answer and has none',
    query: 'mutation { first(text: "again") { entry } broken second { entry } third { entry } }',
    data: null,
    errors: [{ message: 'broken', path: ['broken'] }],
    fetches: { a: 1, b: 0 },
  },
];
