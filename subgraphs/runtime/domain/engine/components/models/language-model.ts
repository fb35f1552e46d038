import { z } from 'zod';
import { askModel } from '../../models/ask-model.ts';
import { content, type Component } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import type { ModelMessage } from '../../models/language-model.ts';
import { message } from '../../value.ts';
import { accepting, text } from '../field-types.ts';
import { modelChoice, modelFields } from './model-settings.ts';

const fields = z.object({ input_value: text, system_message: text, ...modelFields });

/** A call of the configured language model; or the model itself, for another node to ask. */
export const languageModel: Component<'LanguageModelComponent', z.output<typeof fields>> = {
  name: 'LanguageModelComponent',
  fields,
  outputs: { text_output: 'Message', model_output: 'LanguageModel' },
  accepts: accepting(['input_value', 'system_message'], content),
  requires: () => [['input_value', 'system_message']],
  async run(call) {
    const model = modelChoice(call.fields);
    const itself = { model_output: { type: 'LanguageModel', model } as const };
    if (!call.wanted.has('text_output')) return itself;
    const messages = messagesOf(textIn(call, 'system_message'), textIn(call, 'input_value'));
    const { text: answer } = await askModel(call.run, { messages, ...model }, call.show);
    return { ...itself, text_output: message(answer) };
  },
};

/** A model may be asked by its system message alone; endpoints refuse an empty message. */
const messagesOf = (system: string, input: string): ModelMessage[] => [
  ...(system === '' ? [] : [{ role: 'system', text: system } as const]),
  ...(input === '' && system !== '' ? [] : [{ role: 'user', text: input } as const]),
];
