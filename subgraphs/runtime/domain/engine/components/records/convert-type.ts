import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, rowsIn } from '../../inputs.ts';
import { data, dataFrame, isRow, message, toRow, toText, type Row, type Value } from '../../value.ts';
import { accepting, flag } from '../field-types.ts';

const inputFields = [
  'input_data',
  'message',
  'data_list',
  'dataframe',
  'data',
  'input_value',
  'texts',
] as const;
const fields = z.object({ auto_parse: flag });

/** The same content as a text, a record or a table. Older versions have a component for each way. */
export const convertType: Component<'TypeConverterComponent', z.output<typeof fields>> = {
  name: 'TypeConverterComponent',
  fields,
  outputs: {
    message_output: 'Message',
    data_output: 'Data',
    dataframe_output: 'DataFrame',
    data: 'Data',
    dataframe: 'DataFrame',
    list: 'DataFrame',
    message: 'Message',
  },
  accepts: accepting(inputFields, content),
  requires: () => [[...inputFields]],
  async run(call) {
    const field = inputFields.find((name) => connected(call, name)) ?? 'input_data';
    const values = connected(call, field) ?? [];
    const parsed = call.fields.auto_parse ? values.map(parse) : values;
    const rows = rowsIn({ ...call, inputs: { [field]: parsed } }, field);
    const text = message(values.map(toText).join('\n'));
    const table = dataFrame(rows);
    const record = data(toRow(table));
    return {
      message_output: text,
      message: text,
      data_output: record,
      data: record,
      dataframe_output: table,
      dataframe: table,
      list: table,
    };
  },
};

/** A text that is JSON becomes what it says. */
function parse(value: Value): Value {
  if (value.type !== 'Message') return value;
  try {
    const json: unknown = JSON.parse(value.text);
    if (Array.isArray(json)) return dataFrame(json.filter((item): item is Row => isRow(item)));
    return isRow(json) ? data(json) : value;
  } catch {
    return value;
  }
}
