import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { dataFrame, message } from '../../value.ts';
import { accepting, looseText, text } from '../field-types.ts';
import { matchesOf } from '../text/safe-pattern.ts';

const fields = z.object({ input_text: text, pattern: looseText });

/** All that a pattern finds in a text. */
export const findPattern: Component<'RegexExtractorComponent', z.output<typeof fields>> = {
  name: 'RegexExtractorComponent',
  fields,
  outputs: { data: 'DataFrame', text: 'Message' },
  accepts: accepting(['input_text'], content),
  requires: () => ['input_text', 'pattern'],
  async run(call) {
    const found = matchesOf(call.fields.pattern, textIn(call, 'input_text')).map(([whole = '']) => whole);
    return { data: dataFrame(found.map((match) => ({ match }))), text: message(found.join('\n')) };
  },
};
