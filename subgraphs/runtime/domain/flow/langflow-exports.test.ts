import { describe, expect, test } from 'vitest';
import { createLocalModel } from '#runtime/models/local-model.ts';
import { testRun } from '../engine/flow-run.fixture.ts';
import type { SessionMessage } from '../engine/flow-run.ts';
import { interpret } from '../engine/interpreter.ts';
import type { LanguageModel, ModelRequest } from '../engine/models/language-model.ts';
import { checkFlow } from './checking/check-flow.ts';
import { importFlow, type FlowStore } from './import-flow.ts';

/**
 * Flows in the shape in which versions of Langflow export their starter projects: langflow-base
 * 0.0.80, 0.1.1 (Langflow 1.0 and 1.1), 0.5.1 (1.5) and 1.13.0, `initial_setup/starter_projects`.
 */
type Template = Record<string, unknown>;

const node = (type: string, template: Template, more: object = {}, id = `${type}-a1b2C`) => ({
  id,
  type: 'genericNode',
  position: { x: 0, y: 0 },
  data: { id, type, node: { display_name: type, template: { _type: 'Component', ...template }, ...more } },
});
type Node = ReturnType<typeof node>;

const str = (value: unknown, more: object = {}) => ({ type: 'str', value, load_from_db: false, ...more });

const written = (handle: object) => JSON.stringify(handle).replaceAll('"', 'œ');

const edge = (source: Node, name: string, target: Node, fieldName: string) => {
  const sourceHandle = { dataType: source.data.type, id: source.id, name, output_types: ['Message'] };
  const targetHandle = { fieldName, id: target.id, inputTypes: ['Message'], type: 'str' };
  return {
    source: source.id,
    target: target.id,
    sourceHandle: written(sourceHandle),
    targetHandle: written(targetHandle),
    data: { sourceHandle, targetHandle },
  };
};

const flow = (nodes: object[], edges: object[]) => ({
  name: 'A chatbot',
  last_tested_version: '1.8.0',
  data: { nodes, edges, viewport: { x: 0, y: 0, zoom: 1 } },
});

const history = async (): Promise<SessionMessage[]> => [{ sender: 'User', text: 'I am Ada.' }];

/** What the language model is asked, and what is shown of its answer. */
async function run(definition: unknown): Promise<{ requests: Record<string, unknown>[]; shown: string[] }> {
  const check = checkFlow(definition);
  if ('mistakes' in check) throw new Error(JSON.stringify(check.mistakes));
  const local = createLocalModel(0);
  const requests: ModelRequest[] = [];
  const model: LanguageModel = {
    ...local,
    generate(request, signal) {
      requests.push(request);
      return local.generate(request, signal);
    },
  };
  const run = testRun({ model, history });
  await interpret(check.program, run);
  return { requests: requests.map(asked), shown: run.shown };
}
/** A request as its two messages. */
function asked({ messages, ...request }: ModelRequest): Record<string, unknown> {
  const said = (role: string): string => messages.find((message) => message.role === role)?.text ?? '';
  return { system: said('system'), input: said('user'), ...request };
}
const mistakesOf = (definition: unknown) => {
  const check = checkFlow(definition);
  return 'mistakes' in check ? check.mistakes : [];
};

const input = node('ChatInput', { input_value: str('Hi'), files: { type: 'file', value: '' } });
const output = node('ChatOutput', { input_value: str('') });
const sticky = {
  id: 'note-1',
  type: 'noteNode',
  data: { type: 'note', node: { template: { backgroundColor: 'lime' } } },
};
/** "Basic Prompting" has one that the canvas never gave a type. */
const untypedSticky = {
  id: 'undefined-2',
  type: 'noteNode',
  data: { id: 'undefined-2', node: { description: '# Hi' } },
};
const prompt = node('Prompt', { template: { type: 'prompt', value: 'Be brief.' } });
const languageModel = (template: Template = {}) =>
  node('LanguageModelComponent', {
    is_refresh: false,
    _frontend_node_flow_id: { value: 'c1cb7b3c' },
    api_key: str('OPENAI_API_KEY', { password: true, load_from_db: true }),
    input_value: str(''),
    system_message: str(''),
    model_name: str(''),
    temperature: { type: 'slider', value: 0.1 },
    max_tokens: { type: 'int', value: 0 },
    ...template,
  });
const chat = (model: Node, ...more: object[]) =>
  flow(
    [input, prompt, model, output, ...more],
    [
      edge(input, 'message', model, 'input_value'),
      edge(prompt, 'prompt', model, 'system_message'),
      edge(model, 'text_output', output, 'input_value'),
    ],
  );

describe('runs', () => {
  test('the chatbot of Langflow 1.0 and 1.1: OpenAI, a message history, empty numbers', async () => {
    const memory = node('Memory', {
      memory: { type: 'other', value: '' },
      n_messages: { type: 'int', value: 100 },
      order: str('Ascending'),
      sender: str('Machine and User'),
      template: str('{sender_name}: {text}'),
    });
    const asking = node('Prompt', {
      template: { type: 'prompt', value: '{context}\n\nUser: {user_message}\nAI: ' },
      context: str('', { input_types: ['Document', 'Message', 'Record', 'Text'] }),
      user_message: str(''),
    });
    const model = node('OpenAIModel', {
      input_value: str(''),
      max_tokens: { type: 'int', value: '' },
      model_name: str('gpt-4o-mini'),
      openai_api_key: str('OPENAI_API_KEY', { password: true, load_from_db: true }),
      seed: { type: 'int', value: 1 },
      stream: { type: 'bool', value: true },
      system_message: str(''),
      temperature: { type: 'float', value: '0.1' },
    });
    const { requests, shown } = await run(
      flow(
        [memory, input, asking, model, output, sticky],
        [
          edge(memory, 'messages_text', asking, 'context'),
          edge(input, 'message', asking, 'user_message'),
          edge(asking, 'prompt', model, 'input_value'),
          edge(model, 'text_output', output, 'input_value'),
        ],
      ),
    );
    expect(requests).toEqual([
      {
        system: '',
        input: 'User: I am Ada.\n\nUser: Hello\nAI: ',
        modelName: 'gpt-4o-mini',
        temperature: 0.1,
      },
    ]);
    expect(shown.length).toBeGreaterThan(20);
  });

  test.each<[string, Template, string | undefined]>([
    ['nothing chosen', { model: { type: 'model', value: '' } }, undefined],
    ['a choice', { model: { value: [{ name: 'gpt-4.1', provider: 'OpenAI', icon: 'OpenAI' }] } }, 'gpt-4.1'],
    ['a choice by name', { model: { value: ['gpt-4.1'] } }, 'gpt-4.1'],
    ['an override', { model: { value: [{ name: 'gpt-4.1' }] }, model_name: str('o9') }, 'o9'],
    ['only a name, as in 1.5', { provider: str('OpenAI'), model_name: str('gpt-4o-mini') }, 'gpt-4o-mini'],
  ])('Basic Prompting of Langflow 1.5 to 1.13, its model being %s', async (_name, template, modelName) => {
    const { requests, shown } = await run(chat(languageModel(template), sticky, untypedSticky));
    expect(requests).toEqual([
      { system: 'Be brief.', input: 'Hello', temperature: 0.1, ...(modelName && { modelName }) },
    ]);
    expect(shown.length).toBeGreaterThan(20);
  });

  test('a model that has a system message only', async () => {
    const model = languageModel();
    const edges = [
      edge(prompt, 'prompt', model, 'system_message'),
      edge(model, 'text_output', output, 'input_value'),
    ];
    expect((await run(flow([prompt, model, output], edges))).requests).toMatchObject([
      { system: 'Be brief.', input: '' },
    ]);
  });

  test('a prompt with double braces, whatever its variables are called', async () => {
    const braces = node('Prompt Template', {
      template: { type: 'mustache', value: 'Answer {{question}} of {{constructor}} as {"json": 1}' },
      use_double_brackets: { type: 'bool', value: true },
      question: str(''),
      constructor: str('Ada'),
    });
    const edges = [edge(input, 'message', braces, 'question'), edge(braces, 'prompt', output, 'input_value')];
    expect((await run(flow([input, braces, output], edges))).shown).toEqual([
      'Answer Hello of Ada as {"json": 1}',
    ]);
  });
});

describe('reports', () => {
  const python = node('PythonREPL', { input_value: str('') });
  const viaPython = [
    edge(input, 'message', python, 'input_value'),
    edge(python, 'response', output, 'input_value'),
  ];

  test('an unknown component by its id, with what there is instead, and not what it feeds', () => {
    expect(mistakesOf(flow([input, python, output], viaPython))).toEqual([
      {
        path: 'data.nodes.1.data.type',
        component: python.id,
        message: expect.stringMatching(
          /^the component PythonREPL is not known here: take PythonREPL-a1b2C out or replace it, known are Agent, /,
        ) as string,
        isOfEngine: true,
      },
    ]);
  });

  test('no input of a model that only serves an unknown component', () => {
    const model = languageModel();
    const edges = [...viaPython, edge(model, 'model_output', python, 'llm')];
    const mistakes = mistakesOf(flow([input, python, output, model], edges));
    expect(mistakes.map(({ path }) => path)).toEqual(['data.nodes.1.data.type']);
  });

  test('a global variable, unless an edge or nobody takes its place', () => {
    const variable = str('COMPANY', { load_from_db: true });
    const text = node('TextInput', { input_value: { ...variable, password: true } });
    const edges = [edge(text, 'text', output, 'input_value')];
    expect(mistakesOf(flow([text, output], edges))).toEqual([
      {
        path: 'data.nodes.0.data.node.template.input_value',
        component: text.id,
        message:
          "input_value of TextInput-a1b2C is Langflow's global variable COMPANY: fill in its value, or seal a variable of that name",
      },
    ]);
    expect(mistakesOf(chat(languageModel({ input_value: variable, project_id: variable })))).toEqual([]);
  });

  test('a wrong value by the name of its node', () => {
    expect(mistakesOf(chat(languageModel({ temperature: { value: 'hot' } })))).toEqual([
      {
        path: 'data.nodes.2.data.node.template.temperature',
        component: 'LanguageModelComponent-a1b2C',
        message: expect.stringContaining('temperature of LanguageModelComponent-a1b2C: ') as string,
      },
    ]);
  });

  test('values that are nested without an end', () => {
    const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    expect(mistakesOf(chat(languageModel({ seed: { value: deep } })))).toEqual([
      { path: 'definition', message: 'the definition has more than 200 levels' },
    ]);
  });

  test('no more than anybody reads', async () => {
    const agents = Array.from({ length: 150 }, (_value, index) => node('Python', {}, {}, `Python-${index}`));
    const nobody: FlowStore = {
      insert: () => Promise.reject(new Error('a flow with mistakes is not kept')),
      find: async () => undefined,
      names: async () => new Set<string>(),
      findByName: async () => undefined,
    };
    const result = await importFlow(nobody, 'Agents', flow(agents, []), null);
    if ('flow' in result) throw new Error('it was imported');
    expect(result.mistakes).toHaveLength(101);
    expect(result.mistakes.at(-1)).toEqual({ path: 'definition', message: 'there are 51 more mistakes' });
  });
});
