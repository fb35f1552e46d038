import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, text } from '../field-types.ts';
import { jsonIn } from './json-in.ts';

/** JSON out of a text that has more than JSON in it. */
export const cleanJson: Component<'JSONCleaner', { json_str: string }> = {
  name: 'JSONCleaner',
  fields: z.object({ json_str: text }),
  outputs: { output: 'Message' },
  accepts: accepting(['json_str'], content),
  requires: () => ['json_str'],
  run: async (call) => ({ output: message(JSON.stringify(jsonIn(textIn(call, 'json_str')) ?? null)) }),
};
