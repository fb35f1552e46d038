import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { offerings } from '#common/demo/catalogue.ts';
import { exported } from '../../engine/flows.fixture.ts';
import { checkFlow } from './check-flow.ts';
import type { CheckOptions } from './known-node.ts';
import { flowIdOf, hashOf, withoutSecrets } from '../definition/content.ts';
import { flowFile } from '../definition/flow-file.ts';

const folder = `${import.meta.dirname}/../../../../common/demo/flows/`;
const demo = async (slug: string): Promise<TestFlow> =>
  JSON.parse(await readFile(`${folder}${slug}.json`, 'utf8')) as TestFlow;

interface TestFlow {
  data: {
    nodes: {
      id: string;
      type: string;
      position: { x: number };
      data: {
        type: string;
        node: { template: Record<string, { type?: string; value?: unknown; password?: boolean }> };
      };
    }[];
    edges: {
      source: string;
      target: string;
      sourceHandle: string;
      targetHandle: string;
      data?: { sourceHandle: { name: string }; targetHandle: { fieldName: string } };
    }[];
  };
}

const nodeOf = (flow: TestFlow, type: string) => {
  const index = flow.data.nodes.findIndex((node) => node.data.type === type);
  const node = flow.data.nodes[index];
  if (!node) throw new Error(`no ${type}`);
  return { index, node, template: node.data.node.template };
};
const edgeTo = (flow: TestFlow, field: string) => {
  const index = flow.data.edges.findIndex(({ targetHandle }) => targetHandle.includes(`œ${field}œ`));
  const edge = flow.data.edges[index];
  if (!edge) throw new Error(`no edge to ${field}`);
  return { index, edge };
};
const mistakesOf = (flow: unknown) => {
  const check = checkFlow(flow);
  return 'mistakes' in check ? check.mistakes : [];
};

test('there is a demo flow for each offering, and each passes', async () => {
  const files = (await readdir(folder)).map((file) => file.replace('.json', ''));
  expect(files.toSorted()).toEqual(offerings.map(({ slug }) => slug).toSorted());
  for (const slug of files) expect(mistakesOf(await demo(slug))).toEqual([]);
});

test('handles are read where only the string with œ is there', async () => {
  const flow = await demo('customer-support-agent');
  for (const edge of flow.data.edges) delete edge.data;
  expect(mistakesOf(flow)).toEqual([]);
});

describe('reports', () => {
  const cases: [string, (flow: TestFlow) => { path: string; message: RegExp }][] = [
    [
      'an unknown component',
      (flow) => {
        const { node, index } = nodeOf(flow, 'Memory');
        node.data.type = 'PythonREPL';
        return { path: `data.nodes.${index}.data.type`, message: /PythonREPL is not known/ };
      },
    ],
    [
      'a node that is no export: it says what is missing',
      (flow) => {
        const { node, index } = nodeOf(flow, 'Memory');
        Reflect.deleteProperty(node.data, 'node');
        return {
          path: `data.nodes.${index}.data.node`,
          message: /its component in data.node, as Langflow exports it/,
        };
      },
    ],
    [
      'an id that is used twice',
      (flow) => {
        const first = nodeOf(flow, 'ChatInput').node;
        const { node, index } = nodeOf(flow, 'ChatOutput');
        node.id = first.id;
        return { path: `data.nodes.${index}.id`, message: /used twice/ };
      },
    ],
    [
      'an edge to a node that is not there',
      (flow) => {
        const { edge, index } = edgeTo(flow, 'history');
        edge.source = 'nobody';
        return { path: `data.edges.${index}.source`, message: /no node nobody/ };
      },
    ],
    [
      'an output that the component does not have',
      (flow) => {
        const { edge, index } = edgeTo(flow, 'history');
        if (edge.data) edge.data.sourceHandle.name = 'nonsense';
        return { path: `data.edges.${index}.sourceHandle`, message: /no output nonsense/ };
      },
    ],
    [
      'a field that takes no edge',
      (flow) => {
        const { edge, index } = edgeTo(flow, 'system_message');
        if (edge.data) edge.data.targetHandle.fieldName = 'temperature';
        return { path: `data.edges.${index}.targetHandle`, message: /no input temperature/ };
      },
    ],
    [
      'a handle that says nothing',
      (flow) => {
        const { edge, index } = edgeTo(flow, 'system_message');
        delete edge.data;
        edge.targetHandle = 'œœ';
        return { path: `data.edges.${index}.targetHandle`, message: /names no field/ };
      },
    ],
    [
      'a required input that nothing feeds',
      (flow) => {
        const { index } = nodeOf(flow, 'ChatOutput');
        flow.data.edges = flow.data.edges.filter(({ target }) => !target.startsWith('ChatOutput'));
        return {
          path: `data.nodes.${index}.data.node.template.input_value`,
          message: /needs a value for input_value/,
        };
      },
    ],
    [
      'a prompt variable without a field',
      (flow) => {
        const { template, index } = nodeOf(flow, 'Prompt');
        if (template['template']) template['template'].value = 'Answer {riddle} as {display_name}.';
        return {
          path: `data.nodes.${index}.data.node.template.riddle`,
          message: /needs a value for riddle/,
        };
      },
    ],
    [
      'a value of the wrong type',
      (flow) => {
        const { template, index } = nodeOf(flow, 'LanguageModelComponent');
        if (template['temperature']) template['temperature'].value = 'hot';
        return { path: `data.nodes.${index}.data.node.template.temperature`, message: /number/ };
      },
    ],
    [
      'a mode that is not supported',
      (flow) => {
        const { template, index } = nodeOf(flow, 'Memory');
        if (template['mode']) template['mode'].value = 'Forget';
        return { path: `data.nodes.${index}.data.node.template.mode`, message: /Retrieve/ };
      },
    ],
    [
      'a flow without an output',
      (flow) => {
        flow.data.nodes = flow.data.nodes.filter(({ data }) => data.type !== 'ChatOutput');
        flow.data.edges = flow.data.edges.filter(({ target }) => !target.startsWith('ChatOutput'));
        return { path: 'data.nodes', message: /needs a Chat Output/ };
      },
    ],
  ];
  test.each(cases)('%s', async (_name, spoil) => {
    const flow = await demo('customer-support-agent');
    const { path, message } = spoil(flow);
    expect(mistakesOf(flow)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringMatching(message) as string }),
    );
  });

  test('a cycle', async () => {
    const flow = await demo('data-extraction-pipeline');
    const [one, two] = flow.data.nodes.filter(({ data }) => data.type === 'LanguageModelComponent');
    const { edge } = edgeTo(flow, 'input_value');
    edge.source = two?.id ?? '';
    edge.target = one?.id ?? '';
    if (edge.data) edge.data.sourceHandle.name = 'text_output';
    expect(mistakesOf(flow)).toContainEqual({
      path: 'data.edges',
      message: expect.stringMatching(/form a cycle: .*LanguageModelComponent/) as string,
    });
    // What stands behind the cycle, like the output, is not in it.
    const cycle = mistakesOf(flow).find(({ message }) => message.includes('cycle'));
    expect(cycle?.message).not.toMatch(/Output|Input/);
  });

  test('everything at once, not only the first mistake', async () => {
    const flow = await demo('customer-support-agent');
    for (const spoil of [cases[0], cases[2], cases[8]]) spoil?.[1](flow);
    expect(mistakesOf(flow).length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['nothing', null],
    ['a text', 'flow'],
    ['no nodes', { data: { nodes: [], edges: [] } }],
    ['nodes that are none', { data: { nodes: [{ id: 'a' }], edges: [] } }],
    ['a NUL', { data: { nodes: [{ id: '\0' }], edges: [] } }],
    ['half a character', { data: { nodes: [{ id: '\uD83D' }], edges: [] } }],
    ['too much', { data: { nodes: [], edges: [], note: 'x'.repeat(1_000_001) } }],
  ])('a definition that is no flow: %s', (_name, definition) => {
    expect(mistakesOf(definition).length).toBeGreaterThan(0);
  });
});

const hash = (flow: TestFlow): string => hashOf(flowFile.parse(flow));

describe('the hash', () => {
  test('is the same however the flow is drawn, ordered or programmed inside', async () => {
    const flow = await demo('customer-support-agent');
    const other = structuredClone(flow);
    other.data.nodes.reverse();
    other.data.edges.reverse();
    for (const node of other.data.nodes) {
      node.position.x += 100;
      node.data.node.template['code'] = { type: 'code', value: 'import os' };
    }
    expect(hash(other)).toBe(hash(flow));
    expect(flowIdOf(hash(other))).toBe(flowIdOf(hash(flow)));
  });

  test('is another one when a value or a connection is', async () => {
    const flow = await demo('customer-support-agent');
    const value = structuredClone(flow);
    const { template } = nodeOf(value, 'Prompt');
    if (template['persona']) template['persona'].value = 'You are brief.';
    const edges = structuredClone(flow);
    edges.data.edges.pop();
    expect(new Set([hash(flow), hash(value), hash(edges)]).size).toBe(3);
  });

  test('covers all that is run: what is called code or secret is neither hashed nor read', async () => {
    const flow = await demo('customer-support-agent');
    for (const mark of [{ type: 'code' }, { password: true }]) {
      const marked = structuredClone(flow);
      Object.assign(nodeOf(marked, 'Prompt').template['template'] ?? {}, mark);
      expect(hash(marked)).not.toBe(hash(flow));
      expect(mistakesOf(marked)).toContainEqual(
        expect.objectContaining({ message: expect.stringContaining('needs a value for template') as string }),
      );
    }
  });

  test('does not know of secrets, and the kept definition has none', async () => {
    const flow = await demo('customer-support-agent');
    const secret = structuredClone(flow);
    nodeOf(secret, 'LanguageModelComponent').template['api_key'] = {
      type: 'str',
      value: 'sk-secret',
      password: true,
    };
    expect(hash(secret)).toBe(hash(flow));
    expect(JSON.stringify(withoutSecrets(flowFile.parse(secret)))).not.toContain('sk-secret');
  });
});

describe('keys in plain fields', () => {
  const key = 'sk-proj-abcdefghijklmnop1234';
  test.each<[string, Record<string, unknown>]>([
    ['a text that looks like one', { note: { type: 'str', value: `use ${key} here` } }],
    ['a field that is called so', { api_key: { type: 'str', value: 'anything at all' } }],
    [
      'a table of headers',
      { headers: { type: 'table', value: [{ key: 'Authorization', value: 'hush-hush' }] } },
    ],
    ['an object', { extra: { type: 'dict', value: { password: 'hush-hush', deep: [{ token: key }] } } }],
    [
      'an address',
      { url: { type: 'str', value: 'https://ann:hush-hush@example.com/?api_key=hush-hush-hush' } },
    ],
    ['source code', { code: { type: 'code', value: `KEY = "${key}"` } }],
  ])('%s', async (_name, fields) => {
    const flow = await demo('customer-support-agent');
    Object.assign(flow.data.nodes[1]?.data.node.template ?? {}, fields);
    const check = checkFlow(flow);
    const kept = JSON.stringify('file' in check && check.file);
    expect(kept).not.toMatch(/sk-proj|hush|anything at all/);
  });

  test('names of variables, prompts and numbers stay, and so does the hash of a flow without keys', async () => {
    const flow = await demo('customer-support-agent');
    const before = hash(flow);
    Object.assign(flow.data.nodes[1]?.data.node.template ?? {}, {
      max_tokens: { type: 'int', value: 256 },
      token: { type: 'str', value: 'OPENAI_API_KEY', load_from_db: true },
    });
    const check = checkFlow(flow);
    expect(JSON.stringify('file' in check && check.file)).toContain('"OPENAI_API_KEY"');
    const plain = checkFlow(await demo('customer-support-agent'));
    expect('program' in plain && hashOf(plain.file)).toBe(before);
  });
});

const calling = (fields: Record<string, unknown>, type = 'URLComponent') =>
  exported(
    [
      ['in', 'ChatInput'],
      ['node', type, fields],
      ['out', 'ChatOutput'],
    ],
    ['node.page_results -> out.input_value'],
  );
const messages = (definition: unknown, options: CheckOptions): string[] => {
  const check = checkFlow(definition, options);
  return 'mistakes' in check ? check.mistakes.map(({ message }) => message) : [];
};

describe('whom a flow calls and runs', () => {
  const page = calling({ urls: ['https://docs.example.com/a', 'example.org/b'] });

  test('has to be named by its release, every host of it', () => {
    expect(messages(page, { hosts: ['docs.example.com'] })).toEqual([
      'node cannot run here: it calls example.org, which the release does not name: add it to `hosts`',
    ]);
    expect(messages(page, { hosts: ['DOCS.example.com', 'example.org'] })).toEqual([]);
    expect(messages(page, {})).toEqual([]);
  });

  test('may not be left to chance: a node that is told whom to call can call nobody without a host', () => {
    const told = exported(
      [
        ['in', 'ChatInput'],
        ['node', 'URLComponent', {}],
        ['out', 'ChatOutput'],
      ],
      ['in.message -> node.urls', 'node.page_results -> out.input_value'],
    );
    expect(messages(told, { hosts: [] })).toEqual([
      'node cannot run here: it can call nobody: name the hosts that it may call in `hosts`',
    ]);
    expect(messages(told, { hosts: ['example.org'] })).toEqual([]);
  });

  test('has to be a flow of the same publisher', () => {
    const sub = exported(
      [
        ['in', 'ChatInput'],
        ['node', 'SubFlow', { flow_name: 'Helper' }],
        ['out', 'ChatOutput'],
      ],
      ['in.message -> node.input_value', 'node.flow_outputs_message -> out.input_value'],
    );
    expect(messages(sub, { flows: new Set(['Other']) })).toEqual([
      'node cannot run here: its publisher has no flow Helper',
    ]);
    expect(messages(sub, { flows: new Set(['Helper']) })).toEqual([]);
  });
});
