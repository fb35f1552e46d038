import { createLocalModel } from '#runtime/models/local-model.ts';
import type { RunEventBody } from '../run/run-event.ts';
import { CostMeter } from './cost-meter.ts';
import type { FlowRun } from './flow-run.ts';

export interface TestRun extends FlowRun {
  shown: string[];
  logged: RunEventBody[];
  remembered: { sender: string; text: string }[];
  saved: { name: string; text: string }[];
}

const free = { perRun: 0, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 0 };

/** What a run has at hand, for tests of components: the local model, no documents, no web, no connectors. */
export function testRun(own: Partial<FlowRun> = {}): TestRun {
  const shown: string[] = [];
  const logged: RunEventBody[] = [];
  const remembered: { sender: string; text: string }[] = [];
  const saved: { name: string; text: string }[] = [];
  return {
    text: 'Hello',
    depth: 0,
    variables: {},
    model: createLocalModel(0),
    meter: new CostMeter(free, 1),
    signal: new AbortController().signal,
    documents: {
      search: async () => ({ passages: [], warning: null }),
      texts: async () => [],
      save: async (name, text) => void saved.push({ name, text }),
    },
    web: {
      request: () => Promise.reject(new Error('there is no web here')),
      textOf: async ({ body }) => body,
    },
    connectorTools: async () => [],
    secret: async () => undefined,
    subflow: async () => undefined,
    history: async () => [],
    remember: (message) => void remembered.push(message),
    show: async (text) => void shown.push(text),
    log: async (event) => void logged.push(event),
    endedEarly: async () => undefined,
    overspent: () => undefined,
    ...own,
    shown,
    logged,
    remembered,
    saved,
  };
}
