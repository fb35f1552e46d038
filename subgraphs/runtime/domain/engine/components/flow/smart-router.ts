import { z } from 'zod';
import { askModel } from '../../models/ask-model.ts';
import { content, type Component } from '../../component.ts';
import { modelIn, textIn } from '../../inputs.ts';
import { message } from '../../value.ts';
import { accepting, flag, looseText, table, text } from '../field-types.ts';
import { modelChoice, modelFields } from '../models/model-settings.ts';

const fields = z.object({
  input_text: text,
  routes: table,
  message: looseText,
  custom_prompt: looseText,
  enable_else_output: flag,
  ...modelFields,
});
type Fields = z.output<typeof fields>;

const categoryOf = (route: Record<string, unknown>): string => String(route['route_category'] ?? '').trim();

/** A model decides which of the named branches runs; none does when it names none and there is no else. */
export const smartRouter: Component<'SmartRouter', Fields> = {
  name: 'SmartRouter',
  fields,
  outputs: { default_result: 'Message' },
  moreOutputs: ({ routes }) =>
    Object.fromEntries(routes.map((_route, index) => [`category_${index + 1}_result`, 'Message' as const])),
  accepts: (field) =>
    accepting(['input_text', 'message', 'custom_prompt'], content)(field) ??
    accepting(['model', 'llm'], ['LanguageModel'])(field),
  requires: () => ['input_text'],
  async run(call) {
    const { routes, enable_else_output } = call.fields;
    const input = textIn(call, 'input_text');
    const list = routes.map((route) => `${categoryOf(route)}: ${String(route['route_description'] ?? '')}`);
    const question = [
      'Which of these categories does the text belong to? Answer with the name of the category alone, or NONE.',
      ...list,
      textIn(call, 'custom_prompt'),
      `Text: ${input}`,
    ];
    const { text: answer } = await askModel(call.run, {
      messages: [{ role: 'user', text: question.filter(Boolean).join('\n') }],
      ...(modelIn(call, ['model', 'llm']) ?? modelChoice(call.fields)),
    });
    const index = routes.findIndex(
      (route) => categoryOf(route).toLowerCase() === answer.trim().toLowerCase(),
    );
    const own = String(routes[index]?.['output_value'] ?? '');
    if (index >= 0)
      return { [`category_${index + 1}_result`]: message(own || textIn(call, 'message') || input) };
    return enable_else_output ? { default_result: message(textIn(call, 'message') || input) } : {};
  },
};
