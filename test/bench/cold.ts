import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  validate,
  type ValueNode,
  visit,
} from 'graphql';
import { createEngine } from '#gateway/engine/engine.ts';
import { OperationGate } from '#gateway/limits/operation-gate.ts';
import { gateOptions } from '#gateway/settings.ts';
import { readConfig } from '#gateway/config.ts';
import { scriptOptions } from '#test/harness/script-options.ts';
import { documents } from '../saleor/documents.ts';
import { Stages } from './cold/stages.ts';
import { coldSupergraph } from './cold/supergraph.ts';
import { median } from './statistics.ts';
import { textTable } from './text-table.ts';

const { rounds } = scriptOptions(
  `npm run bench:cold -- [--rounds 5]

What a storefront's operations take of the main thread when nobody has sent them before, down to the text of the answer.`,
  { rounds: { type: 'string', default: '5' } },
);

const SDK_FILES = ['storefront', 'instances', 'runs', 'selling'].map(
  (name) => `../../clients/sdk/operations/${name}.graphql`,
);

/** V8 has not compiled the planner yet. */
const WARM_UP_ROUNDS = 2;

const { name, sdl, subgraphSdls } = await coldSupergraph();
const workers = [...subgraphSdls].map(
  ([subgraph, workerData]) =>
    [subgraph, new Worker(new URL('cold/subgraph.ts', import.meta.url), { workerData })] as const,
);
const subgraphs = Object.fromEntries(
  await Promise.all(
    workers.map(
      async ([subgraph, worker]) => [subgraph, { url: String(await once(worker, 'message')) }] as const,
    ),
  ),
);
const engine = createEngine({ supergraphSdl: sdl, subgraphs, plansInThread: true });
const gate = new OperationGate(engine, sdl, gateOptions(readConfig({})));

/** Something of each type, for variables that must be given; undefined where that takes more than one value. */
function valueFor(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  return 'getFields' in nullable ? undefined : nullable.name === 'Int' ? 1 : 'text';
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

interface Asked {
  readonly what: string;
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Ours cross subgraphs, as a storefront of Saleor's own does not. */
async function sdkOperations(): Promise<Record<string, string>> {
  const files = await Promise.all(SDK_FILES.map((file) => readFile(new URL(file, import.meta.url), 'utf8')));
  const operations = files.flatMap((text) => parse(text).definitions);
  return Object.fromEntries(
    operations.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.name ? [[node.name.value, print(node)]] : [],
    ),
  );
}

const asked = Object.entries({ ...documents, ...(await sdkOperations()) }).flatMap(
  ([what, text]): Asked[] => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const variables = operation && variablesFor(engine.schema, operation);
    return operation?.operation === 'query' && variables ? [{ what, text, variables }] : [];
  },
);

interface Taken {
  readonly mainMs: number;
  readonly warmMs: number;
  /** What its caller is charged: here and in the planning thread. */
  readonly chargedMs: number;
}

let sent = 0;

const mainMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** With a field that nobody has asked for under this name. */
function neverSeen(text: string): string {
  sent += 1;
  return text.replace(/\}\s*$/u, ` never${sent}: __typename }`);
}

/** With the variables' values written into it, other strings each time. */
function withLiterals({ text, variables }: Asked): string {
  sent += 1;
  const literal = (name: string): ValueNode => {
    const value = variables[name];
    if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
    if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
    if (typeof value === 'string') return { kind: Kind.STRING, value: `${value} ${sent}` };
    return Array.isArray(value) ? { kind: Kind.LIST, values: [] } : { kind: Kind.NULL };
  };
  const document = visit(parse(text), {
    VariableDefinition: () => null,
    Variable: ({ name: variable }) => literal(variable.value),
  });
  return print(document);
}

async function ask({ what, variables }: Asked, document: string): Promise<Taken> {
  let chargedMs = 0;
  const spend = (ms: number): void => void (chargedMs += ms);
  const beforeMs = mainMs();
  const admitted = await gate.admit({ document, variables }, spend);
  if ('errors' in admitted) throw new AggregateError(admitted.errors, what);
  const request = { document, variables, valid: admitted.document, context: undefined };
  const prepared = await engine.plan(request, { form: 'json', spend });
  if ('errors' in prepared) throw new AggregateError(prepared.errors, what);
  const { errors } = await engine.print({ ...request, prepared });
  const coldMs = mainMs() - beforeMs;
  if (errors.length > 0) throw new AggregateError(errors, what);
  const warmBeforeMs = mainMs();
  await engine.print({ ...request, prepared });
  return { mainMs: coldMs, chargedMs, warmMs: mainMs() - warmBeforeMs };
}

const taken = new Map<string, Taken[]>();
const others: Taken[] = [];
const stages = new Stages(sdl);
/** An enum or a condition that is null is none. */
const literal = asked.filter((one) => validate(engine.schema, parse(withLiterals(one))).length === 0);
for (let round = 0; round < WARM_UP_ROUNDS + Number(rounds); round += 1) {
  if (round === WARM_UP_ROUNDS) stages.forget();
  for (const operation of asked) {
    const measured = await ask(operation, neverSeen(operation.text));
    if (round >= WARM_UP_ROUNDS) taken.set(operation.what, [...(taken.get(operation.what) ?? []), measured]);
    stages.run(neverSeen(operation.text));
  }
  for (const operation of literal) {
    const measured = await ask({ ...operation, variables: {} }, withLiterals(operation));
    if (round >= WARM_UP_ROUNDS) others.push(measured);
  }
}
const all = [...taken.values()].flat();
const row = (what: string, measured: readonly Taken[]): string[] => [
  what,
  ...(['mainMs', 'warmMs', 'chargedMs'] as const).map((key) =>
    median(measured.map((one) => one[key])).toFixed(1),
  ),
];
console.log(
  `${asked.length} operations of a storefront and of the SDK with ${name}, each never seen before.\n`,
);
console.log(
  textTable([
    ['', 'main thread, ms', 'of it if known', 'charged, ms'],
    ...[...taken].map(([what, measured]) => row(what, measured)),
    row('median of all', all),
    row(`median of ${literal.length} that differ from known ones in literals alone`, others),
  ]),
);
console.log(
  `\n${textTable([
    ['on the average, by the clock', 'thread', 'ms'],
    ...stages.means.map(([stage, thread, ms]) => [stage, thread, ms.toFixed(2)]),
  ])}`,
);
await engine.close();
await Promise.all(workers.map(([, worker]) => worker.terminate()));
