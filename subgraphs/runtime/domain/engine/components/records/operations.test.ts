import { expect, test } from 'vitest';
import { mistakesIn, runFlow, type TestNode } from '../../flows.fixture.ts';

/** What a component makes of records of more than one member: one that does nothing would answer otherwise. */
const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

/** Reads the run's text as JSON, gives it to a component, and answers what that says of it. */
async function made(type: string, fields: object, ends: string, json: unknown): Promise<string> {
  const [field, out] = ends.split(' → ');
  const nodes: TestNode[] = [
    input,
    ['json', 'TypeConverterComponent', { auto_parse: true }],
    ['node', type, fields as Record<string, unknown>],
    output,
  ];
  const edges = [
    'in.message -> json.input_data',
    `json.dataframe_output -> node.${field}`,
    `node.${out} -> out.input_value`,
  ];
  return (await runFlow(nodes, edges, { text: JSON.stringify(json) })).output;
}
/** A table as lines of cells, without the line below its head. */
const cells = (table: string): string =>
  table
    .split('\n')
    .filter((line) => !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).replaceAll(' | ', ' '))
    .join('\n');

const ada = { name: 'Ada', age: 36, at: { city: 'Bern', tags: ['x', 'y'] } };

test.each<[string, object, unknown, unknown]>([
  ['Select Keys', { select_keys_input: ['name'] }, ada, { name: 'Ada' }],
  ['Remove Keys', { remove_keys_input: ['at'] }, ada, { name: 'Ada', age: 36 }],
  ['Rename Keys', { rename_keys_input: { age: 'years' } }, { age: 36, b: 1 }, { years: 36, b: 1 }],
  ['Append or Update', { append_update_data: { b: 2, c: 3 } }, { a: 1, b: 1 }, { a: 1, b: 2, c: 3 }],
  ['Combine', {}, [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
  ['Path Selection', { selected_key: '.at.tags[1]' }, ada, { result: 'y' }],
  [
    'Filter Values',
    { filter_key: ['name'], filter_values: [{ value: 'Ada' }], operator: 'equals' },
    [{ name: 'Bo' }, { name: 'Ada' }],
    { name: 'Ada' },
  ],
])('records: %s', async (name, fields, given, expected) => {
  const said = await made(
    'DataOperations',
    { operations: [{ name }], ...fields },
    'data → data_output',
    given,
  );
  expect(JSON.parse(said)).toEqual(expected);
});

const people = [
  { name: 'Cy', age: 9 },
  { name: 'Ada', age: 36 },
  { name: 'Bo', age: 36 },
];

test.each<[string, object, string]>([
  ['Filter', { column_name: 'age', filter_value: '9', filter_operator: 'greater than' }, 'Ada 36\nBo 36'],
  ['Filter', { column_name: 'name', filter_value: 'Cy' }, 'Cy 9'],
  ['Sort', { column_name: 'age', ascending: true }, 'Cy 9\nAda 36\nBo 36'],
  ['Sort', { column_name: 'name', ascending: false }, 'Cy 9\nBo 36\nAda 36'],
  ['Head', { num_rows: 2 }, 'Cy 9\nAda 36'],
  ['Tail', { num_rows: 1 }, 'Bo 36'],
  [
    'Replace Value',
    { column_name: 'age', replace_value: '36', replacement_value: 'old' },
    'Cy 9\nAda old\nBo old',
  ],
  ['Drop Duplicates', { column_name: 'age' }, 'Cy 9\nAda 36'],
])('tables: %s %j', async (name, fields, expected) => {
  const said = await made('DataFrameOperations', { operation: [{ name }], ...fields }, 'df → output', people);
  expect(cells(said)).toBe(`name age\n${expected}`);
});

test.each<[string, object, string]>([
  ['Drop Column', { column_name: 'name' }, 'age'],
  ['Rename Column', { column_name: 'age', new_column_name: 'years' }, 'name years'],
  ['Select Columns', { columns_to_select: ['age', 'name'] }, 'age name'],
])('columns of a table: %s', async (name, fields, expected) => {
  const said = await made('DataFrameOperations', { operation: [{ name }], ...fields }, 'df → output', people);
  expect(cells(said).split('\n')[0]).toBe(expected);
});

test('two tables become one', async () => {
  const nodes: TestNode[] = [
    input,
    ['all', 'DataFrameOperations', { operation: [{ name: 'Concatenate' }] }],
    ['p', 'ParserComponent', { pattern: '{text}', sep: '+' }],
    output,
  ];
  const edges = [
    'in.message -> all.df',
    'in.message -> all.right_dataframe',
    'all.output -> p.input_data',
    'p.parsed_text -> out.input_value',
  ];
  expect((await runFlow(nodes, edges, { text: 'a' })).output).toBe('a+a');
});

test.each<[string, object, string, unknown, unknown]>([
  ['ExtractaKey', { key: 'at.city' }, 'data_input → extracted_data', ada, { 'at.city': 'Bern' }],
  ['SelectData', { data_index: 1 }, 'data_list → selected_data', people, people[1]],
  ['AlterMetadata', { metadata: { age: 1 } }, 'input_value → data', people[0], { name: 'Cy', age: 1 }],
  [
    'AlterMetadata',
    { metadata: { of: 'us' }, remove_fields: ['age', ''] },
    'input_value → data',
    people[0],
    { name: 'Cy', of: 'us' },
  ],
  ['AlterMetadata', { remove_fields: 'age' }, 'input_value → data', people[0], { name: 'Cy' }],
])('%s', async (type, fields, ends, given, expected) => {
  expect(JSON.parse(await made(type, fields, ends, given))).toEqual(expected);
});

test('lists are one behind the other, or one record', async () => {
  const lists = [{ a: 1 }, { b: 2 }];
  expect(cells(await made('MergeDataComponent', {}, 'data_inputs → combined_data', lists))).toBe(
    'a b\n1 \n 2',
  );
  expect(
    cells(await made('MergeDataComponent', { operation: 'Merge' }, 'data_inputs → combined_data', lists)),
  ).toBe('a b\n1 2');
});

test.each<[string, object, string, string]>([
  ['Case Conversion', { case_type: 'title' }, 'two words', 'Two Words'],
  ['Case Conversion', { case_type: 'lowercase' }, 'ÄB', 'äb'],
  ['Text Replace', { search_pattern: 'a', replacement_text: '$&' }, 'a-a', '$&-$&'],
  ['Text Replace', { search_pattern: '\\d+', replacement_text: '#', use_regex: true }, 'a1b22', 'a#b#'],
  ['Text Extract', { extract_pattern: '(\\w)=', max_matches: 2 }, 'a=1 b=2 c=3', 'a\nb'],
  ['Text Head', { head_characters: 2 }, 'abcd', 'ab'],
  ['Text Tail', { tail_characters: 2 }, 'abcd', 'cd'],
  ['Text Strip', { strip_mode: 'left', strip_characters: '-' }, '--a--', 'a--'],
  ['Text Join', { text_input_2: 'b' }, 'a', 'a\nb'],
  ['Text Clean', { remove_extra_spaces: true, remove_empty_lines: true }, 'a   b\n\nc', 'a b\nc'],
  ['Text Clean', { remove_special_chars: true }, 'a§b', 'ab'],
])('texts: %s %j', async (name, fields, text, expected) => {
  const nodes: TestNode[] = [
    input,
    ['node', 'TextOperations', { operation: [{ name }], ...fields } as Record<string, unknown>],
    output,
  ];
  const edges = ['in.message -> node.text_input', 'node.text -> out.input_value'];
  expect((await runFlow(nodes, edges, { text })).output).toBe(expected);
});

test.each<[string, object, string, string, string]>([
  ['Word Count', {}, 'data', 'one two\nthree', '{"word_count":3,"character_count":13,"line_count":2}'],
  [
    'Text to DataFrame',
    { table_separator: ';', has_header: true },
    'dataframe',
    'a;b\n1;2',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
  ],
])('texts as records: %s', async (name, fields, end, text, expected) => {
  const nodes: TestNode[] = [
    input,
    ['node', 'TextOperations', { operation: [{ name }], ...fields } as Record<string, unknown>],
    output,
  ];
  const edges = ['in.message -> node.text_input', `node.${end} -> out.input_value`];
  expect((await runFlow(nodes, edges, { text })).output).toBe(expected);
});

test.each([
  ['DataOperations', { operations: [{ name: 'Fly' }] }, 'in.message -> node.data', 'data_output'],
  ['DataFrameOperations', { operation: [{ name: 'Fly' }] }, 'in.message -> node.df', 'output'],
  ['TextOperations', { operation: [{ name: 'Fly' }] }, 'in.message -> node.text_input', 'text'],
])('an operation that %s does not know is said when the flow is checked', (type, fields, edge, end) => {
  expect(
    mistakesIn([input, ['node', type, fields], output], [edge, `node.${end} -> out.input_value`]),
  ).toEqual([expect.stringContaining('the operation Fly is not known here')]);
});
