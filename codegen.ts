import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: { input: 'Date', output: 'Date' },
  JSON: { input: 'unknown', output: 'unknown' },
  Credits: 'number',
  ID: 'string',
};

/** What a resolver's parent is for the types that have a row or a domain object of their own. */
const mappers: Record<string, Record<string, string>> = {
  commerce: {},
  'control-plane': {},
  billing: {},
  runtime: {},
};

const resolvers = (subgraph: string): CodegenConfig['generates'] => ({
  [`subgraphs/${subgraph}/generated/resolvers.ts`]: {
    schema: `subgraphs/${subgraph}/schema.graphql`,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: '../context.ts#Context',
      mappers: mappers[subgraph],
      scalars,
      importExtension: '.ts',
      defaultScalarType: 'unknown',
      immutableTypes: false,
      maybeValue: 'T | null | undefined',
    },
  },
});

const config: CodegenConfig = {
  generates: Object.assign({}, ...Object.keys(mappers).map(resolvers)),
};

export default config;
