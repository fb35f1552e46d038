import { describe, expect, test } from 'vitest';
import type { Passage } from '../passage.ts';
import { mistakesIn, runFlow, type TestEdge, type TestNode } from '../flows.fixture.ts';
import { scriptedModel } from '../models/scripted-model.fixture.ts';
import { calculate } from './tools/arithmetic.ts';
import { compare } from './flow/conditional-router.ts';
import { matchesOf } from './text/safe-pattern.ts';

const input: TestNode = ['in', 'ChatInput'];
const output: TestNode = ['out', 'ChatOutput'];

/** What one component makes of the run's text, from one of its fields to one of its outputs. */
async function through(
  type: string,
  fields: Record<string, unknown>,
  ends: string,
  text = 'Hello',
  own = {},
): Promise<string> {
  const [field, out] = ends.split(' → ');
  const edges: TestEdge[] = [`in.message -> node.${field}`, `node.${out} -> out.input_value`];
  return (await runFlow([input, ['node', type, fields], output], edges, { text, ...own })).output;
}

test.each<[string, string, Record<string, unknown>, string, string, string]>([
  ['a parser', 'ParserComponent', { pattern: '<{text}>' }, 'input_data → parsed_text', 'a', '<a>'],
  ['a parser that writes all', 'parser', { mode: 'Stringify' }, 'input_data → parsed_text', 'a', 'a'],
  ['an older parser', 'ParseData', { template: 'T {text} {missing}' }, 'data → text', 'a', 'T a '],
  ['combined texts', 'CombineText', { text2: 'b', delimiter: '\\n' }, 'text1 → combined_text', 'a', 'a\nb'],
  [
    'a type converted',
    'TypeConverterComponent',
    { auto_parse: true },
    'input_data → data_output',
    '{"a":1}',
    '{"a":1}',
  ],
  ['a message as data', 'MessagetoData', {}, 'message → data', 'a', 'a'],
  [
    'a sum',
    'CalculatorComponent',
    {},
    'expression → result',
    '2+3*4',
    '{"result":"14","expression":"2+3*4"}',
  ],
  ['a pattern', 'RegexExtractorComponent', { pattern: '\\d+' }, 'input_text → text', 'a1b22', '1\n22'],
  ['JSON out of words', 'JSONCleaner', {}, 'json_str → output', 'so {"a": 1} there', '{"a":1}'],
  [
    'a place in JSON',
    'ParseJSONData',
    { query: '.a.b' },
    'input_value → filtered_data',
    '{"a":{"b":{"text":"x"}}}',
    'x',
  ],
  ['what is passed', 'Pass', {}, 'input_message → output_message', 'a', 'a'],
])('%s', async (_name, type, fields, ends, text, expected) => {
  expect(await through(type, fields, ends, text)).toBe(expected);
});

test.each([
  ['2+2', '4'],
  ['-2**2', '-4'],
  ['(1+2)*3/4', '2.25'],
  ['1/3', '0.333333'],
  ['2**3**2', '512'],
  ['1.5e3 - .5', '1499.5'],
])('%s is %s', (expression, result) => expect(calculate(expression)).toBe(result));
test.each(['1/0', '2+', '(1', '1)', 'a', '9**9**9', '', '__import__("os")'])(
  '%s is a mistake',
  (expression) => expect(() => calculate(expression)).toThrow(),
);

test.each<[string, string, string, boolean]>([
  ['Ab', 'aB', 'equals', true],
  ['ab', 'b', 'not equals', true],
  ['abc', 'B', 'contains', true],
  ['abc', 'ab', 'starts with', true],
  ['abc', 'bc', 'ends with', true],
  ['ab12', '[a-z]+\\d', 'regex', true],
  ['12ab', '[a-z]', 'regex', false],
  ['a', '(', 'regex', false],
  ['10', '9', 'greater than', true],
  ['x', '9', 'less than', false],
  ['9', '9', 'less than or equal', true],
  ['8', '9', 'greater than or equal', false],
  ['abc', 'd', 'not contains', true],
])('%s compared with %s: %s', (left, right, operator, holds) =>
  expect(compare(left, right, operator, false)).toBe(holds),
);

test.each([
  [{ message: 'both' }, 'both', 'both'],
  [{ true_case_message: 'yes', false_case_message: 'no' }, 'yes', 'no'],
])('the branch that is taken gets the words of its case: %j', async (fields, whenTrue, whenFalse) => {
  const nodes: TestNode[] = [
    input,
    ['if', 'ConditionalRouter', { match_text: 'a', operator: 'equals', ...fields }],
    output,
  ];
  const edges = [
    'in.message -> if.input_text',
    'if.true_result -> out.input_value',
    'if.false_result -> out.input_value',
  ];
  expect((await runFlow(nodes, edges, { text: 'a' })).output).toBe(whenTrue);
  expect((await runFlow(nodes, edges, { text: 'b' })).output).toBe(whenFalse);
});

test.each<[string, Record<string, unknown>, string, RegExp]>([
  ['APIRequest', { mode: 'cURL' }, 'url_input → data', /cannot read cURL commands/],
  ['SubFlow', {}, 'input_value → flow_outputs', /no flow is chosen/],
  ['StructuredOutput', {}, 'input_value → structured_output', /output schema has no fields/],
])('what %s cannot do here is said when the flow is checked', (type, fields, ends, why) => {
  const [field, out] = ends.split(' → ');
  const edges = [`in.message -> node.${field}`, `node.${out} -> out.input_value`];
  expect(mistakesIn([input, ['node', type, fields], output], edges).join()).toMatch(why);
});

test('a pattern that never ends is given up', () => {
  const startedMs = performance.now();
  expect(matchesOf('^(a+)+$', `${'a'.repeat(40)}b`)).toEqual([]);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
  expect(matchesOf('(?P<year>\\d{4})', 'in 2026')).toEqual([['2026', '2026']]);
});

describe('models', () => {
  const schema = [
    { name: 'city', type: 'str' },
    { name: 'people', type: 'int' },
  ];

  test('records of a shape, from a tool call or from JSON between words', async () => {
    for (const answer of [
      { tool: 'structured_output', args: { objects: [{ city: 'Bern', people: 1 }] } },
      'Here: [{"city":"Bern","people":1}] as asked.',
    ]) {
      const model = scriptedModel([answer]);
      expect(
        await through(
          'StructuredOutput',
          { output_schema: schema },
          'input_value → dataframe_output',
          'Bern',
          { model },
        ),
      ).toContain('| Bern | 1 |');
      expect(model.requests[0]?.requiredTool).toBe('structured_output');
    }
    const none = through(
      'StructuredOutput',
      { output_schema: schema },
      'input_value → structured_output',
      'x',
      { model: scriptedModel(['no']) },
    );
    await expect(none).rejects.toThrow('did not give the structured output');
  });

  test('the local model fills a record in from the text', async () => {
    expect(
      await through(
        'StructuredOutput',
        { output_schema: schema },
        'input_value → structured_output',
        'City: Bern, people: 140000',
      ),
    ).toBe('{"city":"Bern","people":140000}');
  });

  test('one question for each row', async () => {
    const model = scriptedModel(['x', 'y']);
    const nodes: TestNode[] = [
      input,
      ['split', 'SplitText', { chunk_size: 1, chunk_overlap: 0, separator: ',' }],
      ['batch', 'BatchRunComponent', { column_name: 'text', output_column_name: 'said' }],
      ['p', 'ParserComponent', { pattern: '{text}={said}', sep: ';' }],
      output,
    ];
    const run = await runFlow(
      nodes,
      [
        'in.message -> split.data_inputs',
        'split.dataframe -> batch.df',
        'batch.batch_results -> p.input_data',
        'p.parsed_text -> out.input_value',
      ],
      { model, text: 'a,b' },
    );
    expect(run.output).toBe('a=x;b=y');
  });

  test.each([
    ['Sales', 'to sales'],
    ['nonsense', 'elsewhere'],
  ])('a model routes: %s', async (answer, expected) => {
    const routes = [{ route_category: 'sales', output_value: 'to sales' }, { route_category: 'help' }];
    const nodes: TestNode[] = [
      input,
      ['route', 'SmartRouter', { routes, enable_else_output: true, message: 'elsewhere' }],
      output,
    ];
    const edges = [
      'in.message -> route.input_text',
      'route.category_1_result -> out.input_value',
      'route.default_result -> out.input_value',
    ];
    expect((await runFlow(nodes, edges, { model: scriptedModel([answer]) })).output).toBe(expected);
  });
});

describe('documents', () => {
  const passage: Passage = {
    documentId: 'd',
    documentName: 'Terms',
    heading: 'Money',
    text: 'Refunds take ten days.',
    page: 3,
    score: 1,
  };
  const documents = {
    search: async () => ({ passages: [passage], warning: null }),
    texts: async () => [{ name: 'Terms', text: 'Refunds take ten days.' }],
    save: async () => undefined,
  };

  test.each([
    ['AstraDB', 'OpenAIEmbeddings'],
    ['FAISS', 'EmbeddingModel'],
    ['Knowledge', 'OpenAIEmbeddings'],
    ['Chroma', 'EmbeddingModel'],
    ['Retrieval', 'EmbeddingModel'],
  ])('%s means the instance’s documents, whatever %s stands for', async (type, embedding) => {
    const nodes: TestNode[] = [
      input,
      ['store', type, {}],
      ['embed', embedding],
      ['p', 'parser', { pattern: '{text}' }],
      output,
    ];
    const run = await runFlow(
      nodes,
      [
        'in.message -> store.search_query',
        'embed.embeddings -> store.embedding_model',
        'store.dataframe -> p.input_data',
        'p.parsed_text -> out.input_value',
      ],
      { documents },
    );
    expect(run.output).toBe('From “Terms”, page 3:\nMoney\nRefunds take ten days.');
    expect(run.logged).toEqual([{ kind: 'RunRetrieved', passages: [passage] }]);
  });

  test('the local model searches them as a tool and quotes what it finds', async () => {
    const nodes: TestNode[] = [input, ['store', 'MemoryBase', {}], ['agent', 'Agent', {}], output];
    const run = await runFlow(
      nodes,
      [
        'in.message -> agent.input_value',
        'store.component_as_tool -> agent.tools',
        'agent.response -> out.input_value',
      ],
      { documents, text: 'Search the documents: how long do refunds take?' },
    );
    expect(run.output).toContain('“Terms”, page 3 says: “Refunds take ten days.”');
  });

  test('files are the instance’s documents, and what a flow writes or ingests becomes one', async () => {
    const read = await runFlow([['f', 'File'], output], ['f.message -> out.input_value'], { documents });
    expect(read.output).toBe('Refunds take ten days.');
    const none = await runFlow([['f', 'File'], output], ['f.message -> out.input_value']);
    expect(none.logged).toMatchObject([{ kind: 'RunLogged', level: 'warn' }]);
    const written = await runFlow(
      [
        input,
        ['save', 'SaveToFile', { file_name: 'notes.md' }],
        ['store', 'AstraDB', { collection_name: 'shop' }],
        output,
      ],
      ['in.message -> save.input', 'in.message -> store.ingest_data', 'save.message -> out.input_value'],
    );
    expect(written.saved.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'notes.md', text: 'Hello' },
      { name: 'shop', text: 'Hello' },
    ]);
    expect(
      mistakesIn(
        [input, ['save', 'SaveToFile', { storage_location: [{ name: 'AWS' }] }], output],
        ['in.message -> save.input', 'save.message -> out.input_value'],
      ),
    ).toEqual([expect.stringContaining('cannot write to AWS')]);
  });
});

const secret = async (): Promise<string> => 'key';
const answer = (status: number, body: string) => ({ status, headers: {}, mediaType: 'text/plain', body });

const web = (body: string, asked: string[] = [], status = 200) => ({
  request: async (url: string, { method, body: sent }: { method: string; body?: string }) => {
    asked.push(`${method} ${url} ${sent ?? ''}`.trim());
    return answer(status, body);
  },
  textOf: async ({ body: page }: { body: string }) => page,
});

describe('the web', () => {
  test('pages by their addresses, from the node or from an edge', async () => {
    const asked: string[] = [];
    expect(await through('URL', {}, 'urls → text', 'example.com', { web: web('page', asked) })).toBe('page');
    expect(asked).toEqual(['GET https://example.com']);
    await expect(
      through('URLComponent', {}, 'urls → raw_results', 'https://example.com', { web: web('', [], 404) }),
    ).rejects.toThrow('answered HTTP 404');
  });

  test('an API request, of which what goes wrong is the result', async () => {
    const asked: string[] = [];
    const said = await through(
      'APIRequest',
      { method: 'POST', body: [{ key: 'a', value: 1 }], query_params: { q: 'x' } },
      'url_input → data',
      'https://example.com/api',
      { web: web('{"ok":true}', asked) },
    );
    expect(said).toBe('{"source":"https://example.com/api?q=x","status_code":200,"result":{"ok":true}}');
    expect(asked).toEqual(['POST https://example.com/api?q=x {"a":1}']);
    expect(await through('APIRequest', {}, 'url_input → data', 'https://example.com')).toContain(
      'there is no web here',
    );
  });

  const tavily = '{"results":[{"title":"T","url":"https://a","content":"C"}]}';
  test('a search with the key that the publisher sealed; without one it is said at check time', async () => {
    const nodes: TestNode[] = [
      input,
      ['s', 'TavilySearchComponent'],
      ['p', 'parser', { pattern: '{title} {url} {content}' }],
      output,
    ];
    const edges = [
      'in.message -> s.query',
      's.dataframe -> p.input_data',
      'p.parsed_text -> out.input_value',
    ];
    const options = { variables: new Set(['TAVILY_API_KEY']) };
    expect((await runFlow(nodes, edges, { web: web(tavily), secret }, options)).output).toBe('T https://a C');
    expect(mistakesIn(nodes, edges)).toEqual([
      's needs the variable TAVILY_API_KEY: its publisher has to seal it',
    ]);
  });

  test('results of SearchAPI, asked with the sealed key', async () => {
    const answer = '{"organic_results":[{"title":"T","link":"https://a","snippet":"S"},{"title":"U"}]}';
    const asked: string[] = [];
    const nodes: TestNode[] = [input, ['s', 'SearchComponent', { max_results: 1 }], output];
    const edges = ['in.message -> s.input_value', 's.text -> out.input_value'];
    const options = { variables: new Set(['SEARCHAPI_API_KEY']) };
    const { output: said } = await runFlow(nodes, edges, { web: web(answer, asked), secret }, options);
    expect(said).toBe('T\nhttps://a\nS');
    expect(asked.join()).toMatch(
      /^GET https:\/\/www\.searchapi\.io\/api\/v1\/search\?engine=google&q=Hello&num=1/,
    );
    expect(mistakesIn(nodes, edges)).toEqual([
      's needs the variable SEARCHAPI_API_KEY: its publisher has to seal it',
    ]);
  });

  test('pages of search engines and papers are read', async () => {
    const page =
      '<a rel="x" class="result__a" href="//duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2F&amp;rut=1">A &amp; <b>B</b></a><a class="result__snippet" href="x">some <b>words</b></a>';
    expect(await through('UnifiedWebSearch', {}, 'query → text', 'x', { web: web(page) })).toBe(
      'A & B\nhttps://a.example/\nsome words',
    );
    const feed =
      '<feed><entry><id>http://arxiv.org/abs/1</id><title>On\n  Sums</title><summary>We add.</summary></entry></feed>';
    expect(await through('ArXivComponent', {}, 'search_query → text', 'x', { web: web(feed) })).toBe(
      'On Sums\nhttp://arxiv.org/abs/1\nWe add.',
    );
  });
});

test('a record whose members stand in the node, and a text that ends a flow which does not converse', async () => {
  const form_fields = [
    { field_name: 'city', field_value: 'Bern' },
    { field_name: '', field_value: 'of no name' },
  ];
  const text: TestNode = ['out', 'TextOutput'];
  const made = (end: string) =>
    runFlow([['data', 'DynamicCreateData', { form_fields }], text], [`data.${end} -> out.input_value`]);
  expect((await made('form_data')).output).toBe('{"city":"Bern"}');
  expect((await made('message')).shown).toEqual(['{"city":"Bern"}']);
});

test('messages are kept in the session, and a date is told in its time zone', async () => {
  const nodes: TestNode[] = [input, ['m', 'Memory', { mode: 'Store', sender: 'Machine' }], output];
  const run = await runFlow(nodes, ['in.message -> m.message', 'm.stored_messages -> out.input_value']);
  expect(run.remembered).toEqual([{ sender: 'Machine', text: 'Hello' }]);
  const date = await runFlow(
    [['d', 'CurrentDate', { timezone: 'Europe/Berlin' }], output],
    ['d.current_date -> out.input_value'],
  );
  expect(date.output).toMatch(/^Current date and time in Europe\/Berlin: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(
    mistakesIn([['d', 'CurrentDate', { timezone: 'Moon' }], output], ['d.current_date -> out.input_value']),
  ).toEqual(['d cannot run here: there is no time zone Moon']);
});
