import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { data, dataFrame, isRow, toRow, type Row } from '../../value.ts';
import { accepting, textList } from '../field-types.ts';

/** Records with other metadata, and without that of some names. */
export const alterMetadata: Component<'AlterMetadata', { metadata: Row; remove_fields: string[] }> = {
  name: 'AlterMetadata',
  fields: z.object({
    metadata: z
      .unknown()
      .optional()
      .transform((value): Row => (isRow(value) ? value : {})),
    remove_fields: textList,
  }),
  outputs: { data: 'Data', dataframe: 'DataFrame' },
  accepts: accepting(['input_value', 'text_in', 'metadata'], content),
  requires: () => [['input_value', 'text_in']],
  async run(call) {
    const { metadata, remove_fields: removed } = call.fields;
    const rows = [...rowsIn(call, 'input_value'), ...rowsIn(call, 'text_in')].map((row) =>
      Object.fromEntries(Object.entries({ ...row, ...metadata }).filter(([name]) => !removed.includes(name))),
    );
    const changed = dataFrame(rows);
    return { data: data(toRow(changed)), dataframe: changed };
  },
};
