import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { dataFrame, isRow } from '../../value.ts';
import { accepting, looseText, text } from '../field-types.ts';
import { jsonIn } from './json-in.ts';
import { memberOf } from '../text/parser.ts';

/** A text that is JSON, or holds it between other words, as records. */
export const parseJson: Component<'ParseJSONData', { input_value: string; query: string }> = {
  name: 'ParseJSONData',
  fields: z.object({ input_value: text, query: looseText }),
  outputs: { filtered_data: 'DataFrame' },
  accepts: accepting(['input_value', 'query'], content),
  requires: () => ['input_value'],
  async run(call) {
    const found = memberOf(
      jsonIn(textIn(call, 'input_value')),
      textIn(call, 'query').replaceAll(/^\.|\[\]$/g, ''),
    );
    const list: unknown[] = Array.isArray(found) ? found : [found];
    return { filtered_data: dataFrame(list.map((item) => (isRow(item) ? item : { result: item ?? null }))) };
  },
};
