import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { modelIn, textIn } from '../../inputs.ts';
import { askForRecords } from '../../models/structured-answer.ts';
import { data, dataFrame, toRow } from '../../value.ts';
import { accepting, looseText, table, text } from '../field-types.ts';
import { modelChoice, modelFields } from './model-settings.ts';

const fields = z.object({
  input_value: text,
  system_prompt: looseText,
  output_schema: table,
  ...modelFields,
});

/** Records of a given shape that a model finds in a text. */
export const structuredOutput: Component<'StructuredOutput', z.output<typeof fields>> = {
  name: 'StructuredOutput',
  fields,
  outputs: {
    structured_output: 'Data',
    dataframe_output: 'DataFrame',
    structured_output_dataframe: 'DataFrame',
  },
  accepts: (field) =>
    accepting(['input_value', 'system_prompt'], content)(field) ??
    accepting(['llm', 'model'], ['LanguageModel'])(field),
  requires: () => ['input_value'],
  refuses: ({ output_schema }) =>
    output_schema.some(({ name }) => typeof name === 'string' && name !== '')
      ? undefined
      : 'its output schema has no fields',
  async run(call) {
    const records = await askForRecords(call.run, {
      schema: call.fields.output_schema,
      instructions: textIn(call, 'system_prompt'),
      input: textIn(call, 'input_value'),
      model: modelIn(call, ['llm', 'model']) ?? modelChoice(call.fields),
    });
    const rows = dataFrame(records);
    return {
      structured_output: data(toRow(rows)),
      dataframe_output: rows,
      structured_output_dataframe: rows,
    };
  },
};
