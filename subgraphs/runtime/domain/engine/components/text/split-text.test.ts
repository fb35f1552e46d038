import { expect, test } from 'vitest';
import { runFlow, type TestNode } from '../../flows.fixture.ts';
import { pieces } from './split-text.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

test('texts are split at the separator, joined up to the size, and overlap', () => {
  expect(pieces('a b c d', ' ', 3, 0)).toEqual(['a b', 'c d']);
  expect(pieces('a b c d', ' ', 3, 1)).toEqual(['a b', 'b c', 'c d']);
  expect(pieces('abcdef g', ' ', 3, 0)).toEqual(['abcdef', 'g']);
  expect(pieces('', ' ', 3, 0)).toEqual([]);
});

test('a separator is written as people type it: /n is the end of a line', async () => {
  const nodes: TestNode[] = [
    input,
    ['split', 'SplitText', { chunk_size: 1, chunk_overlap: 0, separator: '/n' }],
    ['p', 'ParserComponent', { pattern: '<{text}>', sep: '' }],
    output,
  ];
  const edges = [
    'in.message -> split.data_inputs',
    'split.dataframe -> p.input_data',
    'p.parsed_text -> out.input_value',
  ];
  expect((await runFlow(nodes, edges, { text: 'a n\nb' })).output).toBe('<a n><b>');
});
