import {
  WidgetAnswer,
  WidgetAsk,
  WidgetRun,
  WidgetStop,
  type WidgetAnswerSubscription,
} from '../generated/operations.ts';
import { ask, follow, Refused, type Graph } from './graph.ts';
import { recall, remember, type Memory } from './memory.ts';

/** A question and its answer, as far as it has come. */
export interface Turn {
  run: string;
  question: string;
  answer: string;
  state: 'waiting' | 'answering' | 'done';
  /** What it does meanwhile, like a tool that it uses. */
  activity?: string;
  /** Why there is no answer, or no more of it. */
  failure?: string;
  /** Of the last event that was taken in. */
  seen: number;
}

type AnswerEvent = WidgetAnswerSubscription['runOutput'];

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** What is said with one agent in one browser. `onChange` hears of every change. */
export class Conversation {
  turns: Turn[] = [];
  readonly #graph: Graph;
  readonly #instance: string;
  readonly #onChange: () => void;
  #memory: Memory;
  #streams = new AbortController();

  constructor(graph: Graph, instance: string, onChange: () => void) {
    this.#graph = graph;
    this.#instance = instance;
    this.#onChange = onChange;
    this.#memory = recall(instance);
  }

  get isAnswering(): boolean {
    return !this.turns.every(isOver);
  }

  /** Shows again what was said before, and takes up what is still being answered. */
  async resume(): Promise<void> {
    const known = this.#memory.turns.map(({ run, question }) => begin(run, question));
    this.turns = known;
    this.#onChange();
    await Promise.all(known.map((turn) => this.#read(turn)));
    this.#onChange();
  }

  /** Asks once; throws what keeps it from being asked. */
  async ask(question: string, run: string): Promise<void> {
    const { runStart } = await ask(this.#graph, WidgetAsk, {
      input: { id: run, instance: this.#instance, input: { text: question }, session: this.#memory.session },
    });
    const [error] = runStart.errors;
    if (error) throw new Refused(error.message);
    const turn = begin(run, question);
    this.turns.push(turn);
    this.#memory.turns.push({ run, question });
    remember(this.#instance, this.#memory);
    this.#onChange();
    void this.#follow(turn);
  }

  async stop(): Promise<void> {
    const turn = this.turns.find((each) => !isOver(each));
    if (turn) await ask(this.#graph, WidgetStop, { run: turn.run });
  }

  /** Forgets what was said: the next question begins another session. */
  startAnew(): void {
    this.#streams.abort();
    this.#streams = new AbortController();
    this.#memory = { session: crypto.randomUUID(), turns: [] };
    this.turns = [];
    remember(this.#instance, this.#memory);
    this.#onChange();
  }

  async #read(turn: Turn): Promise<void> {
    try {
      const { run } = await ask(this.#graph, WidgetRun, { run: turn.run });
      if (run?.state === 'QUEUED' || run?.state === 'RUNNING') return void this.#follow(turn);
      turn.state = 'done';
      turn.answer = textOf(run?.output);
      if (!run) turn.failure = 'This answer is not kept any more.';
      else if (run.state === 'CANCELED') turn.failure = 'You stopped it here.';
      else turn.failure = run.failure?.message;
    } catch {
      turn.state = 'done';
      turn.failure = 'This answer cannot be read now.';
    }
  }

  /** A run goes on without its reader: however often the network goes away, the stream is taken up where it was. */
  async #follow(turn: Turn): Promise<void> {
    const { signal } = this.#streams;
    for (let pause = FIRST_PAUSE_MS; !isOver(turn) && !signal.aborted;) {
      try {
        const events = follow(this.#graph, WidgetAnswer, { run: turn.run, after: turn.seen }, signal);
        for await (const { runOutput } of events) {
          takeIn(turn, runOutput);
          pause = FIRST_PAUSE_MS;
          this.#onChange();
        }
      } catch (error) {
        if (error instanceof Refused) Object.assign(turn, { state: 'done', failure: error.message });
      }
      if (!isOver(turn)) await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    if (!signal.aborted) this.#onChange();
  }
}

const begin = (run: string, question: string): Turn => ({
  run,
  question,
  answer: '',
  state: 'waiting',
  seen: 0,
});

const isOver = ({ state }: Turn): boolean => state === 'done';

function takeIn(turn: Turn, event: AnswerEvent): void {
  if (event.sequence <= turn.seen) return;
  turn.seen = event.sequence;
  switch (event.__typename) {
    case 'RunOutputDelta':
      Object.assign(turn, { state: 'answering', activity: undefined, answer: turn.answer + event.text });
      break;
    case 'RunToolCalling':
      turn.activity = `Using ${event.tool}`;
      break;
    case 'RunRetrieved':
      turn.activity = 'Looking it up';
      break;
    case 'RunFailed':
      Object.assign(turn, { state: 'done', failure: event.failure.message });
      break;
    case 'RunCanceled':
      Object.assign(turn, { state: 'done', failure: 'You stopped it here.' });
      break;
    case 'RunSucceeded':
      turn.state = 'done';
      break;
  }
}

function textOf(output: unknown): string {
  const text = (output as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : '';
}
