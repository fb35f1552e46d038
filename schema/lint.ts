import { parser, rules } from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';

const mustBeDescribed = {
  rootField: {
    selector:
      ':matches(ObjectTypeDefinition, ObjectTypeExtension)[name.value=/^(Query|Mutation|Subscription)$/] > FieldDefinition:not([description])',
    message: 'Describe this root field: what it answers, when it is null, how it fails.',
  },
  /** A bare number or JSON value hides its unit and shape. PageInfo and totalCount are Relay's, known to everybody. */
  measure: {
    selector:
      'ObjectTypeDefinition[name.value!=PageInfo] > FieldDefinition:not([description])[name.value!=totalCount]:has(NamedType[name.value=/^(Int|Float|Credits|Decimal|JSON)$/])',
    message: 'Describe this field: its unit, its shape, what null means.',
  },
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
    'no-restricted-syntax': ['error', mustBeDescribed.rootField],
  },
};

/** Commerce has Saleor's names, whatever we think of them. */
const ours: Linter.Config = {
  files: ['**/*.graphql'],
  ignores: ['**/commerce/schema.graphql'],
  rules: {
    'graphql/no-typename-prefix': 'error',
    'no-restricted-syntax': ['error', ...Object.values(mustBeDescribed)],
  },
};

/** Lints the SDL that people write; resolves with the report, empty when all is well. */
export async function lintSdl(root: string): Promise<string> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [everySubgraph, ours] });
  const results = await eslint.lintFiles(['subgraphs/*/schema.graphql']);
  const formatter = await eslint.loadFormatter('stylish');
  return (await formatter.format(results)).trim();
}
