import { z } from 'zod';
import type { Component } from '../component.ts';
import { text } from './field-types.ts';

const fields = z.object({ input_value: text });

/** A fixed text; an empty one takes what the caller of the run said. */
export const textInput: Component<'TextInput', z.output<typeof fields>> = {
  name: 'TextInput',
  fields,
  outputs: { text: 'Message' },
  isOutput: false,
  accepts: (field) => (field === 'input_value' ? ['Message', 'Text'] : undefined),
  requires: () => [],
  run: async ({ fields, inputs, run }) => inputs['input_value'] ?? (fields.input_value || run.text),
};
