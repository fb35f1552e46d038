import { z } from 'zod';
import type { Component } from '../../component.ts';
import { asText, data, message } from '../../value.ts';
import { table } from '../field-types.ts';

const fields = z.object({ form_fields: table });

/** A record whose members stand in the node. */
export const createData: Component<'DynamicCreateData', z.output<typeof fields>> = {
  name: 'DynamicCreateData',
  fields,
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
