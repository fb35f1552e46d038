import { z } from 'zod';
import { content, type Component } from '../component.ts';
import { rowIn, rowsIn, textIn } from '../inputs.ts';
import { asText, data, dataFrame, isRow, message, toRow, type Row } from '../value.ts';
import { accepting, looseText, optionalNumber, table, text } from './field-types.ts';
import { memberOf } from './parser.ts';
import { matchesOf } from './safe-pattern.ts';

const selectFields = z.object({ data_index: optionalNumber(z.number().int().min(0)) });

/** One record of a list, by its place. */
export const selectData: Component<'SelectData', z.output<typeof selectFields>> = {
  name: 'SelectData',
  fields: selectFields,
  outputs: { selected_data: 'Data' },
  accepts: accepting(['data_list'], content),
  requires: () => ['data_list'],
  run: async (call) => ({
    selected_data: data(rowsIn(call, 'data_list')[call.fields.data_index ?? 0] ?? {}),
  }),
};

const keyFields = z.object({ key: looseText });

/** One member of a record. */
export const extractKey: Component<'ExtractaKey', z.output<typeof keyFields>> = {
  name: 'ExtractaKey',
  fields: keyFields,
  outputs: { extracted_data: 'Data' },
  accepts: accepting(['data_input'], content),
  requires: () => ['data_input'],
  async run(call) {
    const { key } = call.fields;
    return { extracted_data: data({ [key]: memberOf(rowIn(call, 'data_input'), key) ?? null }) };
  },
};

/** Several lists of records as one. */
export const mergeData: Component<'MergeDataComponent', { operation: string }> = {
  name: 'MergeDataComponent',
  fields: z.object({ operation: looseText }),
  outputs: { combined_data: 'DataFrame' },
  accepts: accepting(['data_inputs'], content),
  requires: () => ['data_inputs'],
  async run(call) {
    const rows = rowsIn(call, 'data_inputs');
    const isOne = /merge|join/i.test(call.fields.operation);
    return { combined_data: dataFrame(isOne ? [Object.assign({}, ...rows) as Row] : rows) };
  },
};

const recordFields = z.object({ form_fields: table });

/** A record whose members stand in the node. */
export const createData: Component<'DynamicCreateData', z.output<typeof recordFields>> = {
  name: 'DynamicCreateData',
  fields: recordFields,
  outputs: { form_data: 'Data', message: 'Message' },
  accepts: () => undefined,
  requires: () => [],
  async run({ fields }) {
    const members = fields.form_fields.map(
      (row) => [asText(row['field_name']), row['field_value'] ?? ''] as const,
    );
    const record = Object.fromEntries(members.filter(([name]) => name !== ''));
    return { form_data: data(record), message: message(JSON.stringify(record)) };
  },
};

/** A text that is JSON, or holds it between other words, as records. */
export const parseJson: Component<'ParseJSONData', { input_value: string; query: string }> = {
  name: 'ParseJSONData',
  fields: z.object({ input_value: text, query: looseText }),
  outputs: { filtered_data: 'DataFrame' },
  accepts: accepting(['input_value', 'query'], content),
  requires: () => ['input_value'],
  async run(call) {
    const found = memberOf(
      jsonIn(textIn(call, 'input_value')),
      textIn(call, 'query').replaceAll(/^\.|\[\]$/g, ''),
    );
    const list: unknown[] = Array.isArray(found) ? found : [found];
    return { filtered_data: dataFrame(list.map((item) => (isRow(item) ? item : { result: item ?? null }))) };
  },
};

/** JSON out of a text that has more than JSON in it. */
export const cleanJson: Component<'JSONCleaner', { json_str: string }> = {
  name: 'JSONCleaner',
  fields: z.object({ json_str: text }),
  outputs: { output: 'Message' },
  accepts: accepting(['json_str'], content),
  requires: () => ['json_str'],
  run: async (call) => ({ output: message(JSON.stringify(jsonIn(textIn(call, 'json_str')) ?? null)) }),
};

const patternFields = z.object({ input_text: text, pattern: looseText });

/** All that a pattern finds in a text. */
export const findPattern: Component<'RegexExtractorComponent', z.output<typeof patternFields>> = {
  name: 'RegexExtractorComponent',
  fields: patternFields,
  outputs: { data: 'DataFrame', text: 'Message' },
  accepts: accepting(['input_text'], content),
  requires: () => ['input_text', 'pattern'],
  async run(call) {
    const found = matchesOf(call.fields.pattern, textIn(call, 'input_text')).map(([whole = '']) => whole);
    return { data: dataFrame(found.map((match) => ({ match }))), text: message(found.join('\n')) };
  },
};

/** A record with other metadata. */
export const alterMetadata: Component<'AlterMetadata', { metadata: Row; remove_fields: string }> = {
  name: 'AlterMetadata',
  fields: z.object({
    metadata: z
      .unknown()
      .optional()
      .transform((value): Row => (isRow(value) ? value : {})),
    remove_fields: looseText,
  }),
  outputs: { data: 'Data', dataframe: 'DataFrame' },
  accepts: accepting(['input_value', 'text_in', 'metadata'], content),
  requires: () => [['input_value', 'text_in']],
  async run(call) {
    const rows = [...rowsIn(call, 'input_value'), ...rowsIn(call, 'text_in')].map((row) =>
      Object.assign({}, row, call.fields.metadata),
    );
    const changed = dataFrame(rows);
    return { data: data(toRow(changed)), dataframe: changed };
  },
};

/** Passes on what it is given. */
export const pass: Component<'Pass', { input_message: string }> = {
  name: 'Pass',
  fields: z.object({ input_message: text }),
  outputs: { output_message: 'Message' },
  accepts: accepting(['input_message', 'ignored_message'], content),
  requires: () => ['input_message'],
  run: async (call) => ({ output_message: message(textIn(call, 'input_message')) }),
};

function jsonIn(written: string): unknown {
  const json = /[[{][\s\S]*[\]}]/.exec(written)?.[0];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
