import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, textIn } from '../../inputs.ts';
import { message, toRows } from '../../value.ts';
import { accepting, choice, looseText } from '../field-types.ts';

const fields = z.object({
  file_name: looseText,
  file_path: looseText,
  local_format: looseText,
  storage_location: choice,
});

const inputFields = ['input', 'message', 'data', 'df'] as const;

/** Writes a file: here, a document of the instance. */
export const saveToFile: Component<'SaveToFile', z.output<typeof fields>> = {
  name: 'SaveToFile',
  isOfInstance: true,
  fields,
  outputs: { message: 'Message' },
  accepts: accepting(inputFields, content),
  requires: () => [[...inputFields]],
  refuses: ({ storage_location }) =>
    ['', 'Local'].includes(storage_location)
      ? undefined
      : `it cannot write to ${storage_location}, only to the instance's documents`,
  async run(call) {
    const { file_name, file_path, local_format } = call.fields;
    const name = (file_name || file_path).split(/[\\/]/).at(-1) || call.id;
    const field = inputFields.find((input) => connected(call, input)) ?? 'input';
    const rows = (connected(call, field) ?? []).flatMap((value) => toRows(value));
    const text = local_format === 'json' ? JSON.stringify(rows, undefined, 2) : textIn(call, field);
    await call.run.documents.save(name, text);
    return { message: message(`Saved as the document “${name}”.`) };
  },
};
