import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, flag, looseText, text } from '../field-types.ts';
import { matchesAtStart } from '../text/safe-pattern.ts';

const fields = z.object({
  input_text: text,
  match_text: text,
  operator: looseText,
  case_sensitive: flag,
  message: looseText,
  true_case_message: looseText,
  false_case_message: looseText,
});

/** If-Else: one of two branches runs, by what a text is like. */
export const conditionalRouter: Component<'ConditionalRouter', z.output<typeof fields>> = {
  name: 'ConditionalRouter',
  fields,
  outputs: { true_result: 'Message', false_result: 'Message' },
  accepts: accepting(
    ['input_text', 'match_text', 'message', 'true_case_message', 'false_case_message'],
    content,
  ),
  requires: () => ['input_text'],
  async run(call) {
    const input = textIn(call, 'input_text');
    const holds = compare(
      input,
      textIn(call, 'match_text'),
      call.fields.operator || 'equals',
      call.fields.case_sensitive,
    );
    const field = holds ? 'true_case_message' : 'false_case_message';
    const passed = connected(call, field)
      ? textIn(call, field)
      : textIn(call, field) || textIn(call, 'message') || input;
    return { [holds ? 'true_result' : 'false_result']: message(passed) };
  },
};

export function compare(left: string, right: string, operator: string, caseSensitive: boolean): boolean {
  if (operator === 'regex') return matchesAtStart(right, left);
  const [a, b] = caseSensitive ? [left, right] : [left.toLowerCase(), right.toLowerCase()];
  const numbers = (holds: (x: number, y: number) => boolean): boolean => {
    const [x, y] = [Number(left), Number(right)];
    return left.trim() !== '' && right.trim() !== '' && !Number.isNaN(x) && !Number.isNaN(y) && holds(x, y);
  };
  switch (operator) {
    case 'not equals':
      return a !== b;
    case 'contains':
      return a.includes(b);
    case 'not contains':
    case 'does not contain':
      return !a.includes(b);
    case 'starts with':
      return a.startsWith(b);
    case 'ends with':
      return a.endsWith(b);
    case 'less than':
      return numbers((x, y) => x < y);
    case 'less than or equal':
      return numbers((x, y) => x <= y);
    case 'greater than':
      return numbers((x, y) => x > y);
    case 'greater than or equal':
      return numbers((x, y) => x >= y);
    default:
      return a === b;
  }
}
