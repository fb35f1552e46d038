import { z } from 'zod';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';

export interface PlanArguments {
  /** The file with the query. */
  file: string;
  supergraph: string;
  operationName?: string;
  variables: Record<string, unknown>;
  help: boolean;
}

export const USAGE = `Prints how the gateway would fetch a query: which subgraphs, what from each, in which order.

Usage:
  npm run plan -- FILE [options]

  FILE                 a GraphQL document
  --supergraph FILE    the composed supergraph (schema/supergraph.graphql)
  --operation NAME     which operation, when the document has several
  --variables JSON     values for @skip and @include, which change the plan; others do not matter
  --help               this text`;

export function parsePlanArguments(argv: string[]): PlanArguments {
  const { values, positionals } = parse(argv);
  const [file, ...more] = positionals;
  const help = values.help ?? false;
  if (file === undefined && !help) throw new UsageError(`Name the file with the query.\n\n${USAGE}`);
  if (more.length > 0) throw new UsageError('Name one file.');
  return {
    file: file ?? '',
    supergraph: values.supergraph ?? 'schema/supergraph.graphql',
    operationName: values.operation,
    variables: variablesOf(values.variables ?? '{}'),
    help,
  };
}

const parse = (args: string[]) =>
  readCommandLine(
    {
      args,
      allowPositionals: true,
      options: {
        supergraph: { type: 'string' },
        operation: { type: 'string' },
        variables: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    `\n${USAGE}`,
  );

const variables = z.record(z.string(), z.unknown());

function variablesOf(json: string): Record<string, unknown> {
  try {
    return variables.parse(JSON.parse(json));
  } catch (error) {
    throw new UsageError(`--variables needs a JSON object, like '{"first":10}'.`, { cause: error });
  }
}
