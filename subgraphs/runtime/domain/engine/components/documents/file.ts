import { z } from 'zod';
import type { Component } from '../../component.ts';
import { data, dataFrame, message, toRow } from '../../value.ts';
import { looseText } from '../field-types.ts';
import { unescaped } from '../text/parser.ts';

const fields = z.object({ separator: looseText });

/** Files in a flow lie on the machine of its author; here they mean the instance's documents. */
export const file: Component<'File', z.output<typeof fields>> = {
  name: 'File',
  isOfInstance: true,
  fields,
  outputs: { message: 'Message', data: 'Data', dataframe: 'DataFrame', json: 'Data' },
  accepts: () => undefined,
  requires: () => [],
  async run({ fields: { separator }, run }) {
    const documents = await run.documents.texts();
    if (documents.length === 0) {
      await run.log({
        kind: 'RunLogged',
        level: 'warn',
        message: 'The flow reads files, but the instance has no documents.',
      });
    }
    const rows = dataFrame(documents.map(({ name, text }) => ({ text, file_path: name })));
    const record = data(toRow(rows));
    return {
      message: message(documents.map(({ text }) => text).join(unescaped(separator || '\n\n'))),
      data: record,
      json: record,
      dataframe: rows,
    };
  },
};
