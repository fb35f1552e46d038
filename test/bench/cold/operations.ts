import { readFile } from 'node:fs/promises';
import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
} from 'graphql';
import { documents } from '../../saleor/documents.ts';

const SDK_FILES = ['storefront', 'instances', 'runs', 'selling'].map(
  (name) => `../../../clients/sdk/operations/${name}.graphql`,
);

export interface Asked {
  readonly what: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** The queries of a storefront of Saleor's, and ours, which cross subgraphs as those do not. */
export async function storefrontQueries(schema: GraphQLSchema): Promise<Asked[]> {
  return Object.entries({ ...documents, ...(await sdkOperations()) }).flatMap(([what, document]): Asked[] => {
    const operation = operationOf(document);
    const variables = operation && variablesFor(schema, operation);
    return operation?.operation === 'query' && variables ? [{ what, document, variables }] : [];
  });
}

/** Of these variables, those that the document has. */
export function variablesOf(document: string, variables: Asked['variables']): Asked['variables'] {
  const { variableDefinitions = [] } = operationOf(document) ?? {};
  const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
}

const operationOf = (document: string): OperationDefinitionNode | undefined =>
  parse(document).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);

async function sdkOperations(): Promise<Record<string, string>> {
  const files = await Promise.all(SDK_FILES.map((file) => readFile(new URL(file, import.meta.url), 'utf8')));
  const operations = files.flatMap((text) => parse(text).definitions);
  return Object.fromEntries(
    operations.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.name ? [[node.name.value, print(node)]] : [],
    ),
  );
}

function variablesFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
    if (!isInputType(declared)) return undefined;
    values[variable.name.value] = valueFor(declared);
    if (isNonNullType(declared) && values[variable.name.value] === undefined) return undefined;
  }
  return values;
}

/** Something of each type, for variables that must be given; undefined where that takes more than one value. */
function valueFor(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  return 'getFields' in nullable ? undefined : nullable.name === 'Int' ? 1 : 'text';
}
