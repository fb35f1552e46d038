import { parser, rules } from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';

const rootField = {
  selector:
    ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=/^(Query|Mutation|Subscription)$/] > FieldDefinition:not([description])',
  message: 'Describe this root field: what it answers, when it is null, how it fails.',
};

/** Shapes, units, what null means, how it fails: nobody should have to ask the people who wrote it. */
const everything = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

const naming = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  // Saleor's filters combine conditions by AND and OR.
  InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR)$' },
  DirectiveDefinition: 'camelCase',
  EnumValueDefinition: 'UPPER_CASE',
  allowLeadingUnderscore: true,
};

const everySubgraph: Linter.Config = {
  files: ['**/*.graphql'],
  languageOptions: { parser },
  plugins: { graphql: { rules } },
  rules: {
    'graphql/naming-convention': ['error', naming],
    'graphql/require-deprecation-reason': 'error',
    'graphql/unique-enum-value-names': 'error',
    'no-restricted-syntax': ['error', rootField],
  },
};

/** Commerce has Saleor's names and descriptions, whatever we think of them. */
const ours: Linter.Config = {
  files: ['**/*.graphql'],
  ignores: ['**/commerce/schema.graphql'],
  rules: {
    'graphql/no-typename-prefix': 'error',
    'graphql/require-description': ['error', everything],
  },
};

/** Lints the SDL that people write; resolves with the report, empty when all is well. */
export async function lintSdl(root: string): Promise<string> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [everySubgraph, ours] });
  const results = await eslint.lintFiles(['subgraphs/*/schema.graphql']);
  const formatter = await eslint.loadFormatter('stylish');
  return (await formatter.format(results)).trim();
}
