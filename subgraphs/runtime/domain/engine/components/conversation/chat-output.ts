import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, text } from '../field-types.ts';

const fields = z.object({ input_value: text });

/** Ends the run's output. Its text was shown by the node that produced it. */
export const chatOutput: Component<'ChatOutput', z.output<typeof fields>> = {
  name: 'ChatOutput',
  fields,
  outputs: { message: 'Message' },
  isOutput: true,
  // Under whose name it speaks is nothing that anybody sees here.
  accepts: accepting(['input_value', 'sender', 'sender_name', 'session_id'], content),
  requires: () => ['input_value'],
  run: async (call) => ({ message: message(textIn(call, 'input_value')) }),
};
