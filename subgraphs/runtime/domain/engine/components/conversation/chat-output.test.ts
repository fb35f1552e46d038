import { expect, test } from 'vitest';
import { runFlow, type TestNode } from '../../flows.fixture.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

test('the name under which an output speaks is no part of what it says', async () => {
  const nodes: TestNode[] = [input, ['name', 'TextInput', { input_value: 'Ada' }], output];
  const run = await runFlow(nodes, ['in.message -> out.input_value', 'name.text -> out.sender_name'], {
    text: 'Hello',
  });
  expect(run.output).toBe('Hello');
  expect(run.shown.join('')).toBe('Hello');
});
