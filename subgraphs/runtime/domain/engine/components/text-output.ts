import { chatOutput } from './chat-output.ts';
import type { Component } from '../component.ts';

/** Like Chat Output, for flows that do not converse. */
export const textOutput: Component<'TextOutput', { input_value: string }> = {
  ...chatOutput,
  name: 'TextOutput',
  outputs: { text: 'Message' },
};
