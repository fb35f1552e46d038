import { expect, test } from 'vitest';
import { runFlow, type TestNode } from '../../flows.fixture.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

test.each<[string, Record<string, unknown>, string, string[]]>([
  [
    'paragraphs that fit stay together',
    { chunk_size: 20, chunk_overlap: 0 },
    'One. Two.\n\nThree.\n\nFour and five and six.',
    ['One. Two.\n\nThree.', 'Four and five and', 'six.'],
  ],
  ['words share their ends', { chunk_size: 7, chunk_overlap: 3 }, 'aa bb cc dd', ['aa bb', 'bb cc', 'cc dd']],
  ['a long word is cut', { chunk_size: 4, chunk_overlap: 1 }, 'abcdefgh', ['abcd', 'defg', 'gh']],
  [
    'separators of its own',
    { chunk_size: 3, chunk_overlap: 0, separators: ['\\n', '|'] },
    'ab|cd\nef',
    ['ab', 'cd', 'ef'],
  ],
  ['with none left it stays whole', { chunk_size: 2, separators: ['|'] }, 'abcd|e', ['abcd', 'e']],
])('a text is cut where it belongs together: %s', async (_name, fields, text, chunks) => {
  const nodes: TestNode[] = [
    input,
    ['split', 'RecursiveCharacterTextSplitter', fields],
    ['p', 'ParserComponent', { pattern: '<{text}>', sep: '/' }],
    output,
  ];
  const edges = [
    'in.message -> split.data_input',
    'split.data -> p.input_data',
    'p.parsed_text -> out.input_value',
  ];
  const { output: said } = await runFlow(nodes, edges, { text });
  expect(said).toBe(chunks.map((chunk) => `<${chunk}>`).join('/'));
});
