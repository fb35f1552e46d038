import { z } from 'zod';
import type { Component } from '../../component.ts';
import { message } from '../../value.ts';
import { text } from '../field-types.ts';

const fields = z.object({ input_value: text });

/** What the caller of the run said; the template's own value is Langflow's playground's. */
export const chatInput: Component<'ChatInput', z.output<typeof fields>> = {
  name: 'ChatInput',
  fields,
  outputs: { message: 'Message' },
  accepts: () => undefined,
  requires: () => [],
  run: async ({ run }) => ({ message: message(run.text) }),
};
