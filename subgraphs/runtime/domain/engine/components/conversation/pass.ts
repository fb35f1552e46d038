import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, text } from '../field-types.ts';

/** Passes on what it is given. */
export const pass: Component<'Pass', { input_message: string }> = {
  name: 'Pass',
  fields: z.object({ input_message: text }),
  outputs: { output_message: 'Message' },
  accepts: accepting(['input_message', 'ignored_message'], content),
  requires: () => ['input_message'],
  run: async (call) => ({ output_message: message(textIn(call, 'input_message')) }),
};
