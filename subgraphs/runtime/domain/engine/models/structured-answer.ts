import { askModel } from './ask-model.ts';
import type { FlowRun } from '../flow-run.ts';
import { ModelUnavailableError, type ModelMessage } from './language-model.ts';
import { isRow, type ModelChoice, type Row } from '../value.ts';

export interface RecordsWanted {
  /** Rows of Langflow's table: name, description, type, multiple. */
  schema: readonly Row[];
  instructions: string;
  input: string;
  model: ModelChoice;
}

const TOOL = 'structured_output';

/** Asks a model for records of a shape; fails when it gives none. */
export async function askForRecords(
  run: FlowRun,
  { schema, instructions, input, model }: RecordsWanted,
): Promise<Row[]> {
  const messages: ModelMessage[] = [
    {
      role: 'system',
      text: instructions || 'Extract what the text says into the records that are asked for. Invent nothing.',
    },
    { role: 'user', text: input },
  ];
  const tool = {
    name: TOOL,
    description: 'Takes the records that were found in the text.',
    parameters: {
      type: 'object',
      properties: { objects: { type: 'array', minItems: 1, items: recordSchema(schema) } },
      required: ['objects'],
    },
  };
  const answer = await askModel(run, { messages, tools: [tool], requiredTool: TOOL, ...model });
  const written = answer.toolCalls.find(({ name }) => name === TOOL)?.arguments ?? answer.text;
  const records = recordsIn(written);
  if (records.length === 0) {
    throw new ModelUnavailableError(
      'The language model did not give the structured output that the flow needs.',
    );
  }
  return records;
}

const types: Readonly<Record<string, string>> = {
  int: 'integer',
  integer: 'integer',
  float: 'number',
  number: 'number',
  bool: 'boolean',
  boolean: 'boolean',
  dict: 'object',
  object: 'object',
};

function recordSchema(schema: readonly Row[]): Row {
  const properties = schema.flatMap(({ name, description, type, multiple }) => {
    if (typeof name !== 'string' || name === '') return [];
    const one = { type: types[String(type)] ?? 'string' };
    const isList = multiple === true || /^true$/i.test(String(multiple)) || type === 'list';
    return [
      [
        name,
        { ...(isList ? { type: 'array', items: one } : one), description: String(description ?? '') },
      ] as const,
    ];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
  };
}

/** The records in what a model wrote: the list itself, an object with one, or JSON between other words. */
function recordsIn(written: string): Row[] {
  const json = /[[{][\s\S]*[\]}]/.exec(written)?.[0];
  if (json === undefined) return [];
  try {
    const value: unknown = JSON.parse(json);
    const list = isRow(value)
      ? Array.isArray(value['objects'])
        ? (value['objects'] as unknown[])
        : [value]
      : value;
    return Array.isArray(list) ? list.filter(isRow) : [];
  } catch {
    return [];
  }
}
