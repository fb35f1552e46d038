import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { text } from '../field-types.ts';

const fields = z.object({ input_value: text });

/** A fixed text; an empty one takes what the caller of the run said. */
export const textInput: Component<'TextInput', z.output<typeof fields>> = {
  name: 'TextInput',
  fields,
  outputs: { text: 'Message' },
  accepts: (field) => (field === 'input_value' ? content : undefined),
  requires: () => [],
  run: async (call) => ({ text: message(textIn(call, 'input_value') || call.run.text) }),
};
