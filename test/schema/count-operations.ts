import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import {
  Kind,
  parse,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { misused } from '#test/harness/script-options.ts';

const USAGE = `npm run count:operations -- FOLDER [COMMERCE.graphql]

How many operations of a client's sources in FOLDER (.graphql, and gql\`…\` of .ts and .tsx) are valid on the whole
graph and get a plan, and why the others are not. COMMERCE.graphql: the SDL of a Saleor in place of the embedded one.`;
const [folder, commerce = 'subgraphs/commerce/schema.graphql'] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) misused('A folder is needed.', USAGE);

const supergraph = await compose(commerce);
const schema = supergraph.apiSchema();
const graphqlSchema = schema.toGraphQLJSSchema();
const planner = new QueryPlanner(supergraph);
const { operations, fragments } = await readOperations(folder);
const counts = { valid: 0, planned: 0 };
const reasons = new Map<string, Set<string>>();

for (const operation of operations) {
  const document = withFragments(operation, fragments);
  const errors = validate(graphqlSchema, document).map(({ message }) => message);
  for (const message of errors) {
    const names = reasons.get(message) ?? new Set();
    reasons.set(message, names.add(operation.name?.value ?? ''));
  }
  if (errors.length > 0) continue;
  counts.valid++;
  const plan = planner.buildQueryPlan(
    operationFromDocument(schema, document, { operationName: operation.name?.value }),
  );
  if (plan.node) counts.planned++;
  else reasons.set('It asks no subgraph: the gateway answers it.', new Set([operation.name?.value ?? '']));
}

console.log(
  `${operations.length} operations in ${folder}: ${counts.valid} are valid on the graph with ${commerce}, ${counts.planned} have a plan.`,
);
for (const [message, names] of [...reasons].toSorted(([, one], [, other]) => other.size - one.size))
  console.log(`${String(names.size).padStart(5)}  ${message}`);

async function compose(file: string): Promise<Supergraph> {
  const root = join(import.meta.dirname, '../..');
  const subgraph = async (name: string, path: string) => ({
    name,
    url: `http://localhost/${name}`,
    typeDefs: parse(await readFile(resolve(root, path), 'utf8')),
  });
  const { supergraphSdl, errors } = composeServices(
    await Promise.all([
      subgraph('commerce', file),
      ...['control-plane', 'billing', 'runtime'].map((name) =>
        subgraph(name, `subgraphs/${name}/schema.graphql`),
      ),
    ]),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
}

async function readOperations(from: string) {
  const found = new Map<string, OperationDefinitionNode>();
  const known = new Map<string, FragmentDefinitionNode>();
  for await (const file of glob('**/*.{graphql,ts,tsx}', { cwd: from, exclude: ['**/node_modules'] })) {
    const text = await readFile(join(from, file), 'utf8');
    for (const definition of definitionsOf(file, text)) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) known.set(definition.name.value, definition);
      if (definition.kind === Kind.OPERATION_DEFINITION)
        found.set(definition.name?.value ?? `${file} (unnamed)`, definition);
    }
  }
  return { operations: [...found.values()], fragments: known };
}

/** What cannot be read alone, like a schema or a text with holes, is no operation. */
function definitionsOf(file: string, text: string): readonly DefinitionNode[] {
  const sources = file.endsWith('.graphql')
    ? [text]
    : [...text.matchAll(/\b(?:gql|graphql)(?:\(\s*|\s*)`([^`]*)`/g)].map(([, source]) =>
        // Fragments are known by their names, wherever they stand.
        (source ?? '').replaceAll(/\$\{[^}]*\}/g, ''),
      );
  return sources.flatMap((source) => {
    try {
      return parse(source).definitions;
    } catch {
      return [];
    }
  });
}

function withFragments(
  operation: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>();
  const gather = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = known.get(value);
        if (!fragment || needed.has(value)) return;
        needed.set(value, fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
}
