import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { data } from '../../value.ts';
import { accepting, optionalNumber } from '../field-types.ts';

const fields = z.object({ data_index: optionalNumber(z.number().int().min(0)) });

/** One record of a list, by its place. */
export const selectData: Component<'SelectData', z.output<typeof fields>> = {
  name: 'SelectData',
  fields,
  outputs: { selected_data: 'Data' },
  accepts: accepting(['data_list'], content),
  requires: () => ['data_list'],
  run: async (call) => ({
    selected_data: data(rowsIn(call, 'data_list')[call.fields.data_index ?? 0] ?? {}),
  }),
};
