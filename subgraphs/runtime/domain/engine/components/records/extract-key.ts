import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowIn } from '../../inputs.ts';
import { data } from '../../value.ts';
import { accepting, looseText } from '../field-types.ts';
import { memberOf } from '../text/parser.ts';

const fields = z.object({ key: looseText });

/** One member of a record. */
export const extractKey: Component<'ExtractaKey', z.output<typeof fields>> = {
  name: 'ExtractaKey',
  fields,
  outputs: { extracted_data: 'Data' },
  accepts: accepting(['data_input'], content),
  requires: () => ['data_input'],
  async run(call) {
    const { key } = call.fields;
    return { extracted_data: data({ [key]: memberOf(rowIn(call, 'data_input'), key) ?? null }) };
  },
};
