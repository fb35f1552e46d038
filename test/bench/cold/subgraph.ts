import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import { listen } from '#common/serving/listen.ts';

/** Answers whatever it is asked with something of the right type: lists of two, in a thread of its own. */
const schema = buildSubgraphSchema({ typeDefs: parse(workerData as string) });

const LEAVES: Readonly<Record<string, unknown>> = { Int: 1, Float: 1.5, Boolean: true, ID: 'VGhpbmc6MQ==' };

function valueOf(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType), valueOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.value;
  if (isNonNullType(nullable)) return valueOf(nullable);
  const named = getNamedType(nullable);
  return 'getFields' in named || 'getTypes' in named ? {} : (LEAVES[named.name] ?? 'some text');
}

const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => source?.[info.fieldName] ?? valueOf(info.returnType);

const server = createServer(async (request, response) => {
  const { query, variables } = JSON.parse(await text(request)) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  const result = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: {},
    fieldResolver,
    typeResolver: ({ __typename }: { __typename?: string }, _context, _info, type) =>
      __typename ?? schema.getPossibleTypes(type)[0]?.name,
  });
  response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(`http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`);
