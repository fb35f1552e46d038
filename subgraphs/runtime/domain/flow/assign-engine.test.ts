import { expect, test } from 'vitest';
import { exported, type TestEdge, type TestNode } from '../engine/flows.fixture.ts';
import { assignEngine, type AssignedFlow } from './assign-engine.ts';
import type { FlowMistake } from './checking/mistake.ts';

const server = { modelName: 'a-model' };
const edges: TestEdge[] = ['in.message -> sql.query', 'sql.rows -> out.input_value'];
const ends: TestNode[] = [
  ['in', 'ChatInput'],
  ['out', 'ChatOutput'],
];
type Template = Record<string, unknown>;

/** A flow of which only Langflow knows a component, with this template. */
function foreign(template: Template = {}, more: TestNode[] = [], moreEdges: TestEdge[] = []): unknown {
  const flow = exported([...ends, ['sql', 'SQLComponent'], ...more], [...edges, ...moreEdges]) as {
    data: { nodes: { id: string; data: { node: { template: Template } } }[] };
  };
  Object.assign(flow.data.nodes.find(({ id }) => id === 'sql')?.data.node.template ?? {}, template);
  return flow;
}
const assigned = (definition: unknown, options = {}): AssignedFlow => {
  const answer = assignEngine(definition, options, server);
  if ('mistakes' in answer) throw new Error(JSON.stringify(answer.mistakes));
  return answer;
};
const mistakes = (
  definition: unknown,
  options = {},
  traits: typeof server | { modelName: undefined } = server,
) => {
  const answer = assignEngine(definition, options, traits);
  return 'mistakes' in answer ? answer.mistakes.map(({ message }: FlowMistake) => message) : [];
};
const key = (value: string, more = {}) => ({ password: { type: 'str', password: true, value, ...more } });
const code = (value: string) => ({ code: { type: 'code', value } });

test('the embedded engine runs what it can, whatever code stands in the flow', () => {
  const plain = exported(ends, ['in.message -> out.input_value']);
  expect(assigned(plain).engine).toBe('EMBEDDED');
  expect(assignEngine(plain, {}, undefined)).toEqual(assigned(plain));
});

test('what a server executes names the flow: other code is another flow, another place on the canvas is not', () => {
  const one = assigned(foreign(code('print(1)')));
  expect(one.engine).toBe('LANGFLOW');
  expect(assigned(foreign(code('print(1)'))).id).toBe(one.id);
  expect(assigned(foreign(code('print(2)'))).id).not.toBe(one.id);
  const moved = foreign(code('print(1)')) as { data: { nodes: object[] } };
  Object.assign(moved.data.nodes[0] ?? {}, { position: { x: 7, y: 7 } });
  expect(assigned(moved).id).toBe(one.id);
});

test('a component that is known, but connected as this engine cannot, goes to the server', () => {
  const flow = exported(
    [...ends, ['prompt', 'Prompt', { template: 'Hi' }]],
    ['in.message -> out.input_value', 'prompt.not_known_here -> out.input_value'],
  );
  expect(assigned(flow).engine).toBe('LANGFLOW');
});

test.each<[string, TestNode, RegExp]>([
  ['documents', ['file', 'File'], /what file uses is not there/],
  ['a store of documents', ['store', 'AstraDB'], /what store uses is not there/],
  ['connectors', ['tools', 'MCPTools'], /what tools uses is not there/],
  ['another flow', ['other', 'RunFlow', { flow_name: 'Other' }], /what other uses is not there/],
  ['a document that it writes', ['save', 'SaveToFile'], /what save uses is not there/],
])('what is an instance’s own is not there: %s', (_name, node, message) => {
  expect(mistakes(foreign({}, [node]))).toEqual([
    expect.stringContaining('SQLComponent is not known here') as string,
    expect.stringMatching(message) as string,
  ]);
});

test('a key in a field is not kept, so that it has to be sealed; the name of a variable may stand there', () => {
  expect(mistakes(foreign(key('hunter2'))).at(-1)).toContain('let password name a variable and seal that');
  expect(mistakes(foreign(key('PASSWORD', { load_from_db: true })))).toEqual([]);
  expect(mistakes(foreign(key('')))).toEqual([]);
});

test('a model that nobody chose is a mistake, unless one is configured', () => {
  const unchosen = foreign({ model: { type: 'model', value: [] } });
  expect(mistakes(unchosen)).toEqual([]);
  expect(mistakes(unchosen, {}, { modelName: undefined }).at(-1)).toContain('no model is chosen in sql');
});

test('hosts that the release does not name stay closed, whoever runs the flow', () => {
  const caller: TestNode = ['call', 'URLComponent', { urls: ['https://example.org'] }];
  const flow = foreign({}, [caller], ['call.page_results -> sql.more']);
  expect(mistakes(flow, { hosts: [] }).join('\n')).toContain('example.org');
  expect(mistakes(flow, { hosts: ['example.org'] })).toEqual([]);
});
