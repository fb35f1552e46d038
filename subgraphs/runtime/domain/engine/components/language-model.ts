import { z } from 'zod';
import type { Component, ComponentCall } from '../component.ts';
import { askModel } from '../ask-model.ts';
import type { ModelRequest } from '../language-model.ts';
import { text, optionalNumber } from './field-types.ts';

/** Newer exports have the chosen model as a list of one object, or of its name; an older value is its name alone. */
const chosenModel = z
  .unknown()
  .optional()
  .transform((value): string => {
    const choice: unknown = Array.isArray(value) ? value[0] : value;
    const name: unknown =
      typeof choice === 'object' && choice !== null ? Reflect.get(choice, 'name') : choice;
    return typeof name === 'string' ? name : '';
  });

/** 0 and less mean "no limit". */
const outputLimit = optionalNumber(z.number().int().min(-2));

const fields = z.object({
  input_value: text,
  system_message: text,
  model_name: text,
  model: chosenModel,
  azure_deployment: text,
  model_id: text,
  temperature: optionalNumber(z.number().min(0).max(2)),
  max_tokens: outputLimit,
  max_output_tokens: outputLimit,
  max_new_tokens: outputLimit,
  num_predict: outputLimit,
});
type Fields = z.output<typeof fields>;

/** A call of the configured language model. Keys and endpoints in the flow are not used. */
export const languageModel: Component<'LanguageModelComponent', Fields> = {
  name: 'LanguageModelComponent',
  fields,
  outputs: { text_output: 'Message' },
  isOutput: false,
  accepts: (field) => (['input_value', 'system_message'].includes(field) ? ['Message', 'Text'] : undefined),
  requires: () => [['input_value', 'system_message']],
  run: generate,
};

async function generate({ fields, inputs, shown, run }: ComponentCall<Fields>): Promise<string> {
  const { text } = await askModel(run, requestOf(fields, inputs), shown ? run.show : undefined);
  return text;
}

function requestOf(fields: Fields, inputs: ComponentCall<Fields>['inputs']): ModelRequest {
  const system = inputs['system_message'] ?? fields.system_message;
  const input = inputs['input_value'] ?? fields.input_value;
  // A name of its own overrides the choice.
  const modelName = fields.model_name || fields.model || fields.azure_deployment || fields.model_id;
  const limits = [fields.max_tokens, fields.max_output_tokens, fields.max_new_tokens, fields.num_predict];
  const maxTokens = limits.find((limit) => limit !== undefined && limit > 0);
  return {
    messages: [
      ...(system === '' ? [] : [{ role: 'system' as const, text: system }]),
      // A model may be asked by its system message alone; endpoints refuse an empty message.
      ...(input === '' && system !== '' ? [] : [{ role: 'user' as const, text: input }]),
    ],
    ...(modelName && { modelName }),
    ...(fields.temperature !== undefined && { temperature: fields.temperature }),
    ...(maxTokens !== undefined && { maxTokens }),
  };
}
