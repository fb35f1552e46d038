import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { dataFrame, type Row } from '../../value.ts';
import { accepting, looseText } from '../field-types.ts';

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
