import { z } from 'zod';
import { askModel } from '../../models/ask-model.ts';
import { content, type Component } from '../../component.ts';
import { modelIn, rowsIn, textIn } from '../../inputs.ts';
import { asText, dataFrame, type Row } from '../../value.ts';
import { accepting, flag, looseText, text } from '../field-types.ts';
import { modelChoice, modelFields } from './model-settings.ts';

const fields = z.object({
  column_name: looseText,
  output_column_name: looseText,
  system_message: text,
  enable_metadata: flag,
  ...modelFields,
});

const AT_ONCE = 8;
const MAX_ROWS = 1_000;

/** The same question to a model for each row of a table, some at a time. */
export const batchRun: Component<'BatchRunComponent', z.output<typeof fields>> = {
  name: 'BatchRunComponent',
  fields,
  outputs: { batch_results: 'DataFrame' },
  accepts: (field) =>
    accepting(['df', 'system_message'], content)(field) ?? accepting(['model'], ['LanguageModel'])(field),
  requires: () => ['df'],
  async run(call) {
    const { column_name, output_column_name, enable_metadata } = call.fields;
    const model = modelIn(call, ['model']) ?? modelChoice(call.fields);
    const system = textIn(call, 'system_message');
    const rows = rowsIn(call, 'df').slice(0, MAX_ROWS);
    const results: Row[] = [];
    const answer = async (index: number): Promise<void> => {
      const row = rows[index] ?? {};
      const input = column_name ? asText(row[column_name]) : asLines(row);
      const messages = [
        ...(system === '' ? [] : [{ role: 'system' as const, text: system }]),
        { role: 'user' as const, text: input },
      ];
      const { text: said } = await askModel(call.run, { messages, ...model });
      results[index] = {
        ...row,
        [output_column_name || 'model_response']: said,
        ...(enable_metadata && { batch_index: index }),
      };
    };
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.slice(from, from + AT_ONCE).map((_row, offset) => answer(from + offset));
      await Promise.all(some);
    }
    return { batch_results: dataFrame(results) };
  },
};

/** A row as lines of TOML, which is how Langflow shows it to a model. */
const asLines = (row: Row): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join('\n');
