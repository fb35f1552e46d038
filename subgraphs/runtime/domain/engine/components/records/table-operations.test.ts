import { expect, test } from 'vitest';
import { runFlow, type TestNode } from '../../flows.fixture.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

test('a table’s new column takes what an edge brings', async () => {
  const fields = { operation: [{ name: 'Add Column' }], new_column_name: 'by', new_column_value: 'nobody' };
  const nodes: TestNode[] = [
    input,
    ['table', 'DataFrameOperations', fields],
    ['p', 'ParserComponent', { pattern: '{text} by {by}' }],
    output,
  ];
  const rest = ['table.output -> p.input_data', 'p.parsed_text -> out.input_value'];
  const { output: said } = await runFlow(
    nodes,
    ['in.message -> table.df', 'in.message -> table.new_column_value', ...rest],
    { text: 'Ada' },
  );
  expect(said).toBe('Ada by Ada');
  expect((await runFlow(nodes, ['in.message -> table.df', ...rest], { text: 'Ada' })).output).toBe(
    'Ada by nobody',
  );
});
