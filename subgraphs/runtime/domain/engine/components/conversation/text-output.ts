import type { Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { chatOutput } from './chat-output.ts';

/** Like Chat Output, for flows that do not converse. */
export const textOutput: Component<'TextOutput', { input_value: string }> = {
  ...chatOutput,
  name: 'TextOutput',
  outputs: { text: 'Message' },
  run: async (call) => ({ text: message(textIn(call, 'input_value')) }),
};
