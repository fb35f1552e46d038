import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Kind, parse, print, validate, type ValueNode, visit } from 'graphql';
import { createEngine } from '#gateway/engine/engine.ts';
import { OperationGate } from '#gateway/limits/operation-gate.ts';
import { Turns } from '#gateway/limits/turns.ts';
import { gateOptions } from '#gateway/settings.ts';
import { readConfig } from '#gateway/config.ts';
import { scriptOptions } from '#test/harness/script-options.ts';
import { type Asked, storefrontQueries, variablesOf } from './cold/operations.ts';
import { Stages } from './cold/stages.ts';
import { coldSupergraph } from './cold/supergraph.ts';
import { type Latency, type Request, sustain, type Sustained, warmLatency } from './cold/sustained.ts';
import { otherSelections, randomNumbers } from './cold/variations.ts';
import { median } from './statistics.ts';
import { textTable } from './text-table.ts';

const {
  rounds,
  sustained: perRound,
  without,
} = scriptOptions(
  `npm run bench:cold -- [--rounds 5] [--sustained 1000] [--without FAST_PATHS]

What a storefront's operations take of the main thread when nobody has sent them before, down to the text of the answer;
and how many of them a second are answered while somebody asks what is known. The latter takes so many documents of each
kind, five times; beside it an engine --without some of the
fast paths, by the names of their settings.`,
  {
    rounds: { type: 'string', default: '5' },
    sustained: { type: 'string', default: '1000' },
    without: { type: 'string' },
  },
);

/** V8 has not compiled the planner yet. */
const WARM_UP_ROUNDS = 2;
const SUSTAINED_ROUNDS = 5;
const ALONE_MS = 3_000;

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

/** An engine with what stands before it: operations that are too big are refused, and new ones take turns. */
async function contestant(fastPaths: Record<string, boolean>) {
  const started = once(process, 'worker') as Promise<[Worker]>;
  const engine = createEngine({ supergraphSdl: sdl, subgraphs, plansInThread: true, fastPaths });
  const gate = new OperationGate(engine, sdl, gateOptions(readConfig({})));
  const [planning] = await started;
  return { engine, gate, planning, turns: new Turns({ maxMsPerMinute: 60_000, maxWaiting: 100 }) };
}

type Contestant = Awaited<ReturnType<typeof contestant>>;

const ours = await contestant({});
const asked = await storefrontQueries(ours.engine.schema);

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
function withLiterals({ document, variables }: Request): string {
  sent += 1;
  const literal = (variable: string): ValueNode => {
    const value = variables[variable];
    if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
    if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
    if (typeof value === 'string') return { kind: Kind.STRING, value: `${value} ${sent}` };
    return Array.isArray(value) ? { kind: Kind.LIST, values: [] } : { kind: Kind.NULL };
  };
  const written = visit(parse(document), {
    VariableDefinition: () => null,
    Variable: ({ name: variable }) => literal(variable.value),
  });
  return print(written);
}

async function ask({ what, variables }: Asked, document: string): Promise<Taken> {
  const { engine, gate } = ours;
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

/** Who sends more than that in a minute is slowed down: so many send so few each. */
const DOCUMENTS_PER_CALLER = 100;

/** As the gateway does: what is known waits for nobody. */
const answerBy =
  ({ gate, engine, turns }: Contestant) =>
  async ({ document, variables }: Request): Promise<void> => {
    const text = { document, variables };
    const caller = String(Math.floor(sent++ / DOCUMENTS_PER_CALLER));
    const admitted = gate.admitKnown(text) ?? (await turns.take(caller, (spend) => gate.admit(text, spend)));
    if ('errors' in admitted) throw new AggregateError(admitted.errors, document);
    const request = { ...text, valid: admitted.document, context: undefined };
    const form = 'json';
    const prepared =
      engine.prepare(request, { form }) ??
      (await turns.take(caller, (spend) => engine.plan(request, { form, spend })));
    if ('errors' in prepared) throw new AggregateError(prepared.errors, document);
    const { errors } = await engine.print({ ...request, prepared });
    if (errors.length > 0) throw new AggregateError(errors, document);
  };

const taken = new Map<string, Taken[]>();
const others: Taken[] = [];
const stages = new Stages(sdl);
/** An enum or a condition that is null is none. */
const literal = asked.filter((one) => validate(ours.engine.schema, parse(withLiterals(one))).length === 0);
for (let round = 0; round < WARM_UP_ROUNDS + Number(rounds); round += 1) {
  if (round === WARM_UP_ROUNDS) stages.forget();
  for (const operation of asked) {
    const measured = await ask(operation, neverSeen(operation.document));
    if (round >= WARM_UP_ROUNDS) taken.set(operation.what, [...(taken.get(operation.what) ?? []), measured]);
    stages.run(neverSeen(operation.document));
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

const random = randomNumbers(1);
const otherLiterals = (one: Asked): Request => ({ document: withLiterals(one), variables: {} });
const kinds: Readonly<Record<string, (one: Asked) => Request>> = {
  'that differ in what they select': (one) => {
    const document = neverSeen(otherSelections(one.document, random));
    return { document, variables: variablesOf(document, one.variables) };
  },
  'that differ in literals alone': otherLiterals,
};
const contestants = new Map([['', ours]]);
if (without !== undefined) {
  const off = without.split(',').map((path) => [path, false] as const);
  contestants.set(`, without ${without}`, await contestant(Object.fromEntries(off)));
}
for (const one of contestants.values()) for (const known of asked) await answerBy(one)(known);
let isOver = false;
setTimeout(() => (isOver = true), ALONE_MS);
const alone = await warmLatency(answerBy(ours), asked, () => isOver);
const latency = ({ p50Ms, p99Ms }: Latency): string[] => [p50Ms.toFixed(1), p99Ms.toFixed(1)];
const runs = new Map<string, Sustained[]>();
for (let round = 0; round < SUSTAINED_ROUNDS; round += 1) {
  for (const [kind, newOne] of Object.entries(kinds)) {
    const base = newOne === otherLiterals ? literal : asked;
    for (const [remark, one] of contestants) {
      const fresh = Array.from({ length: Number(perRound) }, (_, i) =>
        newOne(base[i % base.length] as Asked),
      );
      const run = await sustain(answerBy(one), fresh, asked, {
        planning: one.planning,
        subgraphs: workers.map(([, worker]) => worker),
      });
      runs.set(kind + remark, [...(runs.get(kind + remark) ?? []), run]);
    }
  }
}
const spent = (values: number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)})`;
const sustainedRow = ([kind, measured]: readonly [string, readonly Sustained[]]): string[] => {
  const of = (key: Exclude<keyof Sustained, 'warm'>): number[] => measured.map((run) => run[key]);
  const p50Ms = median(measured.map(({ warm }) => warm.p50Ms));
  const p99Ms = median(measured.map(({ warm }) => warm.p99Ms));
  return [
    kind,
    median(of('perSecond')).toFixed(0),
    spent(of('mainMs')),
    spent(of('planningMs')),
    spent(of('v8Ms')),
    ...latency({ p50Ms, p99Ms }),
  ];
};
console.log(
  `\n${textTable([
    [
      'new documents, as many as there is time for',
      'a second',
      'main, ms',
      'planning, ms',
      "V8's, ms",
      'known p50',
      'p99',
    ],
    ['none', '0', '', '', '', ...latency(alone)],
    ...[...runs].map(sustainedRow),
  ])}`,
);
console.log(
  'Of processors for each document, the known ones beside it included: the median round (the least).',
);
await Promise.all([...contestants.values()].map((one) => one.engine.close()));
await Promise.all(workers.map(([, worker]) => worker.terminate()));
