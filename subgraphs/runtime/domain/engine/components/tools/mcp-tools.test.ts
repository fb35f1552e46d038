import { expect, test } from 'vitest';
import { mistakesIn, runFlow, type TestEdge, type TestNode } from '../../flows.fixture.ts';
import { answered, refused, type Tool } from '../../tools/tool.ts';

/** A node that calls one tool itself, without an agent. */
const nodes = (fields: Record<string, unknown>): TestNode[] => [
  ['mcp', 'MCPTools', fields],
  ['p', 'ParserComponent', { pattern: '{text}' }],
  ['out', 'ChatOutput'],
];
const edges: TestEdge[] = ['mcp.response -> p.input_data', 'p.parsed_text -> out.input_value'];
const called: unknown[] = [];
const tool: Tool = {
  name: 'send_mail',
  description: 'Sends a mail.',
  parameters: { type: 'object', properties: { to: { type: 'string' }, text: { type: 'string' } } },
  connectorId: 'c',
  isRepeatable: false,
  call: async (args) => {
    called.push(args);
    return answered(`sent to ${String(args['to'])}`);
  },
};

test('the tool that a node names is called with the node’s fields, of the connectors by the server’s name', async () => {
  const asked: string[] = [];
  const connectorTools = async (server: string) => {
    asked.push(server);
    return [tool];
  };
  const fields = {
    mcp_server: { name: 'Post', config: { command: 'rm', args: ['-rf'] } },
    tool: 'send_mail',
    to: 'Ada',
    unasked: 'x',
  };
  const run = await runFlow(nodes(fields), edges, { connectorTools });
  expect(run.output).toBe('sent to Ada');
  expect(asked).toEqual(['Post']);
  expect(called).toEqual([{ to: 'Ada' }]);
  expect(run.logged.map(({ kind }) => kind)).toEqual(['RunToolCalling', 'RunToolCalled']);
  expect(run.meter.usage.toolCalls).toBe(1);
});

test('a tool that no connector has, and one that fails, end the run with its name', async () => {
  const missing = runFlow(nodes({ tool: 'fly' }), edges, { connectorTools: async () => [tool] });
  await expect(missing).rejects.toThrow('no connector with the tool fly');
  const failing: Tool = { ...tool, call: async () => refused('no route') };
  const failed = runFlow(nodes({ tool: 'send_mail' }), edges, { connectorTools: async () => [failing] });
  await expect(failed).rejects.toThrow('The tool send_mail failed: no route');
});

test('a node that calls a tool and names none is told so when the flow is checked', () => {
  expect(mistakesIn(nodes({ tool: '' }), edges)).toEqual([
    'mcp cannot run here: no tool is chosen, and no agent chooses one',
  ]);
});
