import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, looseText, text } from '../field-types.ts';
import { unescaped } from './parser.ts';

const fields = z.object({ text1: text, text2: text, delimiter: looseText });

/** Two texts with something between. */
export const combineText: Component<'CombineText', z.output<typeof fields>> = {
  name: 'CombineText',
  fields,
  outputs: { combined_text: 'Message' },
  accepts: accepting(['text1', 'text2', 'delimiter'], content),
  requires: () => [],
  run: async (call) => ({
    combined_text: message(
      textIn(call, 'text1') + unescaped(call.fields.delimiter || ' ') + textIn(call, 'text2'),
    ),
  }),
};
