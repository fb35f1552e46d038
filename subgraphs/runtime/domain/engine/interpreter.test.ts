import { expect, test } from 'vitest';
import { mistakesIn, runFlow, type TestNode } from './flows.fixture.ts';
import { scriptedModel } from './models/scripted-model.fixture.ts';
import type { LanguageModel } from './models/language-model.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];
const model = (id: string): TestNode => [id, 'LanguageModelComponent', { input_value: id }];

test('branches run side by side, and are shown in the order of the flow', async () => {
  const begun: string[] = [];
  const second = Promise.withResolvers<void>();
  const asking: LanguageModel = {
    description: 'two at once',
    countTokens: () => 1,
    async *generate({ messages }) {
      const name = messages.at(-1)?.text ?? '';
      begun.push(name);
      // The first waits until the second has answered: one after the other they would never end.
      if (name === 'one') await second.promise;
      yield { kind: 'text', text: `${name}!`, tokens: 1 };
      if (name === 'two') second.resolve();
    },
  };
  const { output: text, shown } = await runFlow(
    [model('one'), model('two'), output, ['out2', 'ChatOutput']],
    ['one.text_output -> out.input_value', 'two.text_output -> out2.input_value'],
    { model: asking },
  );
  expect(begun).toEqual(['one', 'two']);
  expect(text).toBe('one!\n\ntwo!');
  expect(shown.join('')).toBe(text);
});

test('a failure in one branch ends the others, and is what is heard', async () => {
  const failing: LanguageModel = {
    description: 'half broken',
    countTokens: () => 1,
    async *generate({ messages }, signal) {
      if (messages.at(-1)?.text === 'one') throw new Error('broken');
      yield { kind: 'text', text: 'x', tokens: 1 };
      await new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    },
  };
  const run = runFlow(
    [model('one'), model('two'), output],
    ['one.text_output -> out.input_value', 'two.text_output -> out.input_value'],
    { model: failing },
  );
  await expect(run).rejects.toThrow('broken');
});

const secret = async (name: string): Promise<string> => `value of ${name}`;
const router: TestNode = ['if', 'ConditionalRouter', { match_text: 'Hello', operator: 'equals' }];
const routed: TestNode[] = [
  input,
  router,
  ['yes', 'Prompt', { template: 'yes {x}', x: '' }],
  ['no', 'Prompt', { template: 'no {x}', x: '' }],
  output,
  ['out2', 'ChatOutput'],
];
const routes = [
  'in.message -> if.input_text',
  'if.true_result -> yes.x',
  'if.false_result -> no.x',
  'yes.prompt -> out.input_value',
  'no.prompt -> out2.input_value',
];

test.each([
  ['Hello', 'yes Hello'],
  ['Bye', 'no Bye'],
])('of two branches the one runs that fits %s', async (text, expected) => {
  expect((await runFlow(routed, routes, { text })).output).toBe(expected);
});

test('two branches that come together again are one output', async () => {
  const edges = routes.map((edge) => edge.replace('out2', 'out'));
  expect((await runFlow(routed.slice(0, -1), edges, { text: 'Bye' })).output).toBe('no Bye');
});

const loop: TestNode[] = [
  input,
  ['split', 'SplitText', { chunk_size: 1, chunk_overlap: 0, separator: ',' }],
  ['loop', 'LoopComponent'],
  ['say', 'Prompt', { template: '<{item}>', item: '' }],
  ['parse', 'ParserComponent', { pattern: '{text}', sep: '+' }],
  output,
];
const round = [
  'in.message -> split.data_inputs',
  'split.dataframe -> loop.data',
  'loop.item -> say.item',
  'say.prompt -> loop.<item>',
  'loop.done -> parse.input_data',
  'parse.parsed_text -> out.input_value',
];

test('a loop runs its body for each record and has what came back', async () => {
  expect((await runFlow(loop, round, { text: 'a,b,c' })).output).toBe('<a>+<b>+<c>');
  expect((await runFlow(loop, round, { text: ',' })).output).toBe('');
});

test('a record that fails in a loop fails the run, and those after it are not begun', async () => {
  const asked: string[] = [];
  const failing: LanguageModel = {
    description: 'fails at b',
    countTokens: () => 1,
    async *generate({ messages }) {
      const text = messages.at(-1)?.text ?? '';
      asked.push(text);
      if (text === '<b>') throw new Error('not this one');
      yield { kind: 'text', text, tokens: 1 };
    },
  };
  const asking: TestNode[] = [...loop, ['ask', 'LanguageModelComponent']];
  const edges = [
    ...round.filter((edge) => edge !== 'say.prompt -> loop.<item>'),
    'say.prompt -> ask.input_value',
    'ask.text_output -> loop.<item>',
  ];
  await expect(runFlow(asking, edges, { text: 'a,b,c', model: failing })).rejects.toThrow('not this one');
  expect(asked).toEqual(['<a>', '<b>']);
});

test('a loop within a loop', async () => {
  const nodes: TestNode[] = [
    ...loop.filter(([id]) => id !== 'say'),
    ['cut', 'SplitText', { chunk_size: 1, chunk_overlap: 0, separator: ' ' }],
    ['inner', 'LoopComponent'],
    ['say', 'Prompt', { template: '[{item}]', item: '' }],
    ['join', 'ParserComponent', { pattern: '{text}', sep: '' }],
  ];
  const edges = [
    ...round.filter((edge) => !edge.includes('say')),
    'loop.item -> cut.data_inputs',
    'cut.dataframe -> inner.data',
    'inner.item -> say.item',
    'say.prompt -> inner.<item>',
    'inner.done -> join.input_data',
    'join.parsed_text -> loop.<item>',
  ];
  expect((await runFlow(nodes, edges, { text: 'a b,c' })).output).toBe('[a][b]+[c]');
});

test('a circle that is no loop is named', () => {
  const nodes: TestNode[] = [
    ['a', 'Prompt', { template: '{x}', x: '' }],
    ['b', 'Prompt', { template: '{x}', x: '' }],
    ['c', 'Prompt', { template: '{x}', x: '' }],
    output,
  ];
  const edges = ['a.prompt -> b.x', 'b.prompt -> a.x', 'b.prompt -> c.x', 'c.prompt -> out.input_value'];
  expect(mistakesIn(nodes, edges)).toEqual(['these components form a cycle: b → a → b']);
});

const group = {
  flow: {
    data: {
      nodes: [
        {
          id: 'inner',
          type: 'genericNode',
          data: {
            id: 'inner',
            type: 'Prompt',
            node: { template: { template: { type: 'prompt', value: '' }, x: { type: 'str', value: '' } } },
          },
        },
      ],
      edges: [],
    },
  },
  template: {
    template: { type: 'prompt', value: '({x})', proxy: { id: 'inner', field: 'template' } },
    outer: { type: 'str', value: '', proxy: { id: 'inner', field: 'x' } },
  },
};

test('groups are opened: their fields and outputs are those of what is inside, each copy for itself', async () => {
  const nodes: TestNode[] = [input, ['g1', 'GroupNode', {}, group], ['g2', 'GroupNode', {}, group], output];
  const edges = [
    'in.message -> g1.outer',
    'g1.inner_prompt -> g2.outer',
    'g2.inner_prompt -> out.input_value',
  ];
  expect((await runFlow(nodes, edges)).output).toBe('((Hello))');
});

test('variables are settings or what the publisher sealed; one that nobody has is said at check time', async () => {
  const nodes: TestNode[] = [['text', 'TextInput'], output];
  const edges = ['text.text -> out.input_value'];
  const named = (name: string): TestNode[] => [
    [
      'text',
      'TextInput',
      {},
      { template: { input_value: { type: 'str', value: name, load_from_db: true } } },
    ],
    ...nodes.slice(1),
  ];
  expect(mistakesIn(named('COMPANY'), edges)).toEqual([expect.stringContaining('global variable COMPANY')]);
  const options = { variables: new Set(['COMPANY']) };
  expect((await runFlow(named('COMPANY'), edges, { secret }, options)).output).toBe('value of COMPANY');
});

test('another flow of the publisher runs within, and one that runs itself is stopped', async () => {
  const nodes: TestNode[] = [input, ['sub', 'SubFlow', { flow_name: 'Echo' }], output];
  const edges = ['in.message -> sub.input_value', 'sub.flow_outputs -> out.input_value'];
  const { checkFlow } = await import('../flow/checking/check-flow.ts');
  const { exported } = await import('./flows.fixture.ts');
  const program = (definition: unknown) => {
    const check = checkFlow(definition);
    return 'program' in check ? check.program : undefined;
  };
  const echo = program(
    exported(
      [input, ['p', 'Prompt', { template: 'echo {x}', x: '' }], output],
      ['in.message -> p.x', 'p.prompt -> out.input_value'],
    ),
  );
  expect((await runFlow(nodes, edges, { subflow: async () => echo })).output).toBe('echo Hello');
  const itself = program(exported(nodes, edges));
  await expect(runFlow(nodes, edges, { subflow: async () => itself })).rejects.toThrow('again and again');
  await expect(runFlow(nodes, edges)).rejects.toThrow('has no flow Echo');
});

test('a model without a use is not asked', async () => {
  const asked = scriptedModel([]);
  await runFlow(
    [
      input,
      output,
      ['m', 'LanguageModelComponent', { input_value: '' }],
      ['s', 'StructuredOutput', { input_value: 'x', output_schema: [{ name: 'a' }] }],
    ],
    ['in.message -> out.input_value', 'm.model_output -> s.llm'].slice(0, 1),
    { model: asked },
  );
  expect(asked.requests).toEqual([]);
});
