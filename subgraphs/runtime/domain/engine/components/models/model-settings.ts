import { z } from 'zod';
import type { ModelChoice } from '../../value.ts';
import { choice, looseText, optionalNumber } from '../field-types.ts';

/** 0 and less mean "no limit". */
const outputLimit = optionalNumber(z.number().int().min(-2));

/** Settings of a model, under the names that each provider's node has for them. Keys and endpoints are not used. */
export const modelFields = {
  model_name: looseText,
  /** Newer exports have the chosen model as a list of one object, or of its name; an older value is its name alone. */
  model: choice,
  azure_deployment: looseText,
  model_id: looseText,
  temperature: optionalNumber(z.number().min(0).max(2)),
  max_tokens: outputLimit,
  max_output_tokens: outputLimit,
  max_new_tokens: outputLimit,
  num_predict: outputLimit,
};

const shape = z.object(modelFields);

export function modelChoice(fields: z.output<typeof shape>): ModelChoice {
  // A name of its own overrides the choice.
  const modelName = fields.model_name || fields.model || fields.azure_deployment || fields.model_id;
  const limits = [fields.max_tokens, fields.max_output_tokens, fields.max_new_tokens, fields.num_predict];
  const maxTokens = limits.find((limit) => limit !== undefined && limit > 0);
  return {
    ...(modelName && { modelName }),
    ...(fields.temperature !== undefined && { temperature: fields.temperature }),
    ...(maxTokens !== undefined && { maxTokens }),
  };
}
