import type { CostMeter } from '../engine/cost-meter.ts';
import type { FlowRun } from '../engine/flow-run.ts';
import { ModelUnavailableError } from '../engine/models/language-model.ts';
import { OutputOrder } from '../engine/output-order.ts';
import type { FlowServer, ServedEvent, ServedOutput, ServedRequest, ServedUsage } from './flow-server.ts';
import type { ServedFlow } from './served-flow.ts';

/** A flow that says more than this has lost its way. */
const MAX_OUTPUT_CHARACTERS = 500_000;
const MAX_TOOL_CALLS = 1_000;
const MAX_LOGGED_CHARACTERS = 50_000;
/** A router may want it so; or nothing leads from the flow's input to its output. */
const NO_BRANCH = {
  kind: 'RunLogged',
  level: 'warn',
  message: 'The flow ended, and no branch of it came to an output.',
} as const;

type ServedRun = Pick<FlowRun, 'model' | 'meter' | 'signal' | 'show' | 'log' | 'overspent'>;

/**
 * Has a server run a flow, and returns its output text, which is exactly what was shown. What it uses is counted as
 * it is told of; the server's own count takes its place at the end.
 */
export async function runServedFlow(
  server: FlowServer,
  flow: ServedFlow,
  request: ServedRequest,
  run: ServedRun,
): Promise<string> {
  const counter = new ServedCounter(run.meter, (text) => run.model.countTokens(text));
  counter.asked(request.text);
  const output = new ServedOutputs(run.show);
  const tools = new ToolLog(run);
  for await (const event of server.run(flow, request, run.signal)) {
    switch (event.kind) {
      case 'text':
        counter.said(event.text);
        await output.add(event.message, event.text);
        break;
      case 'message':
        counter.said(output.missing(event.message, event.text));
        await output.complete(event.message, event.text);
        break;
      case 'tool':
        await tools.add(event);
        break;
      case 'end': {
        if (event.outputs.length === 0 && output.isEmpty) await run.log(NO_BRANCH);
        for (const { message, node, text } of event.outputs) {
          const id = message ?? output.idOf(text) ?? node;
          counter.said(output.missing(id, text));
          await output.complete(id, text);
        }
        const exact = usageOf(event.outputs, flow);
        if (exact && !counter.correct(exact)) run.overspent(exact);
        break;
      }
    }
  }
  return output.end();
}

/** Tokens of one run of a server: ours, until the server tells its own. */
class ServedCounter {
  readonly #meter: CostMeter;
  readonly #countTokens: (text: string) => number;
  readonly #counted = { inputTokens: 0, outputTokens: 0 };
  #characters = 0;

  constructor(meter: CostMeter, countTokens: (text: string) => number) {
    this.#meter = meter;
    this.#countTokens = countTokens;
  }

  asked(text: string): void {
    this.#counted.inputTokens = this.#countTokens(text);
    this.#meter.count({ inputTokens: this.#counted.inputTokens });
  }

  /** Counts what is about to be shown; throws when it is no longer paid for. */
  said(text: string): void {
    if (text === '') return;
    const outputTokens = this.#countTokens(text);
    this.#meter.count({ outputTokens });
    this.#counted.outputTokens += outputTokens;
    this.#characters += text.length;
    if (this.#characters > MAX_OUTPUT_CHARACTERS)
      throw new ModelUnavailableError('The Langflow server did not come to an end.');
  }

  correct(exact: ServedUsage): boolean {
    return this.#meter.correct(this.#counted, exact);
  }
}

/** The messages of a run, shown one after the other in the order in which they began. */
class ServedOutputs {
  readonly #places: string[] = [];
  readonly #texts = new Map<string, string>();
  readonly #complete = new Set<string>();
  readonly #order: OutputOrder;

  constructor(show: (text: string) => Promise<void>) {
    this.#order = new OutputOrder(this.#places, show);
  }

  async add(message: string, text: string): Promise<void> {
    if (text === '') return;
    if (!this.#texts.has(message)) {
      this.#places.push(message);
      // A message that was told to be complete may still grow, until another one begins.
      for (const done of this.#complete) await this.#order.end(done);
    }
    this.#texts.set(message, (this.#texts.get(message) ?? '') + text);
    await this.#order.write(message, text);
  }

  /** What of a message's text has not come in pieces. When it has come otherwise, what was seen stays. */
  missing(message: string, text: string): string {
    const known = this.#texts.get(message) ?? '';
    return text.startsWith(known) && !this.#isPast(message) ? text.slice(known.length) : '';
  }

  async complete(message: string, text: string): Promise<void> {
    await this.add(message, this.missing(message, text));
    this.#complete.add(message);
  }

  /** The message that had this text. */
  idOf(text: string): string | undefined {
    return [...this.#texts].find(([, known]) => known === text)?.[0];
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  async end(): Promise<string> {
    for (const place of this.#places) await this.#order.end(place);
    return this.#order.text;
  }

  #isPast(message: string): boolean {
    return this.#complete.has(message) && this.#places.at(-1) !== message && this.#texts.has(message);
  }
}

/** Tools that the flow calls there, paid for and logged when they are told of: their call, and once their result. */
class ToolLog {
  readonly #run: ServedRun;
  readonly #sinceMs = new Map<string, number>();
  readonly #done = new Set<string>();

  constructor(run: ServedRun) {
    this.#run = run;
  }

  async add(tool: Extract<ServedEvent, { kind: 'tool' }>): Promise<void> {
    const { key, name } = tool;
    const about = { tool: name, connectorId: null, arguments: bounded(tool.arguments) };
    if (!this.#sinceMs.has(key)) {
      if (this.#sinceMs.size >= MAX_TOOL_CALLS)
        throw new ModelUnavailableError('The Langflow server did not come to an end.');
      this.#run.meter.count({ toolCalls: 1 });
      this.#sinceMs.set(key, performance.now());
      await this.#run.log({ kind: 'RunToolCalling', ...about, isRepeatable: false });
    }
    if (tool.result === undefined || this.#done.has(key)) return;
    this.#done.add(key);
    const isError = tool.isError === true;
    const milliseconds = Math.round(performance.now() - (this.#sinceMs.get(key) ?? 0));
    const result = isError ? null : bounded(tool.result);
    await this.#run.log({ kind: 'RunToolCalled', ...about, result, isError, milliseconds });
  }
}

function bounded(value: unknown): unknown {
  const text = (JSON.stringify(value) ?? 'null').toWellFormed();
  if (text.length <= MAX_LOGGED_CHARACTERS) return JSON.parse(text) as unknown;
  return `${text.slice(0, MAX_LOGGED_CHARACTERS).toWellFormed()} … (cut off)`;
}

/**
 * The tokens of a whole run. Each output tells those of all models before it; of outputs that share some of these the
 * largest count counts, so that nothing is counted twice.
 */
function usageOf(outputs: readonly ServedOutput[], { definition }: ServedFlow): ServedUsage | undefined {
  const counted = outputs.flatMap(({ node, usage }) => (usage ? [{ node, usage }] : []));
  if (counted.length === 0) return undefined;
  const seen = new Set<string>();
  const sum = { inputTokens: 0, outputTokens: 0 };
  for (const { node, usage } of counted.toSorted((a, b) => total(b.usage) - total(a.usage))) {
    const sources = sourcesOf(node, definition.data.edges);
    if (!sources.isDisjointFrom(seen)) continue;
    for (const source of sources) seen.add(source);
    sum.inputTokens += usage.inputTokens;
    sum.outputTokens += usage.outputTokens;
  }
  return sum;
}

const total = ({ inputTokens, outputTokens }: ServedUsage): number => inputTokens + outputTokens;

/** All nodes from which edges lead to a node; not those that only bring something in, which count no tokens. */
function sourcesOf(node: string, edges: ServedFlow['definition']['data']['edges']): Set<string> {
  const targets = new Set(edges.map(({ target }) => target));
  const sources = new Set<string>();
  const open = [node];
  for (let target = open.pop(); target !== undefined; target = open.pop()) {
    for (const edge of edges) {
      if (edge.target !== target || sources.has(edge.source) || !targets.has(edge.source)) continue;
      sources.add(edge.source);
      open.push(edge.source);
    }
  }
  return sources;
}
