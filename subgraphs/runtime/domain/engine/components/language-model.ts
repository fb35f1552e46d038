import { z } from 'zod';
import type { Component, ComponentCall } from '../component.ts';
import { ModelUnavailableError, type ModelRequest } from '../language-model.ts';
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

const fields = z.object({
  input_value: text,
  system_message: text,
  model_name: text,
  model: chosenModel,
  temperature: optionalNumber(z.number().min(0).max(2)),
  max_tokens: optionalNumber(z.number().int().min(0)),
});
type Fields = z.output<typeof fields>;

/** A model that says more than this has lost its way. */
const MAX_OUTPUT_CHARACTERS = 500_000;

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
  const { model, meter } = run;
  const request = requestOf(fields, inputs);
  const counted = {
    inputTokens: model.countTokens(`${request.system} ${request.input}`),
    outputTokens: 0,
  };
  meter.count({ inputTokens: counted.inputTokens });
  const texts: string[] = [];
  let characters = 0;
  for await (const chunk of model.generate(request, run.signal)) {
    if (chunk.kind === 'usage') {
      const { inputTokens, outputTokens } = chunk;
      meter.correct(counted, { inputTokens, outputTokens });
      // Some providers tell their count so far with every piece: each one replaces the last.
      Object.assign(counted, { inputTokens, outputTokens });
      continue;
    }
    // Counted before it is shown: what is not paid for is not shown.
    counted.outputTokens += chunk.tokens;
    meter.count({ outputTokens: chunk.tokens });
    characters += chunk.text.length;
    if (characters > MAX_OUTPUT_CHARACTERS) {
      throw new ModelUnavailableError('The language model did not come to an end.');
    }
    texts.push(chunk.text);
    if (shown) await run.show(chunk.text);
  }
  return texts.join('');
}

const requestOf = (fields: Fields, inputs: ComponentCall<Fields>['inputs']): ModelRequest => ({
  system: inputs['system_message'] ?? fields.system_message,
  input: inputs['input_value'] ?? fields.input_value,
  // A name of its own overrides the choice.
  ...((fields.model_name || fields.model) && { modelName: fields.model_name || fields.model }),
  ...(fields.temperature !== undefined && { temperature: fields.temperature }),
  // Langflow's 0 means "no limit".
  ...(fields.max_tokens && { maxTokens: fields.max_tokens }),
});
