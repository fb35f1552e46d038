import { z } from 'zod';
import type { Component } from '../component.ts';
import { settingVariables } from '../setting-variables.ts';
import { text } from './field-types.ts';
import { fillTemplate, variablesOf } from './template.ts';

const fields = z.looseObject({ template: text });
type Fields = z.output<typeof fields>;

/**
 * A template with `{variables}`. A variable takes what an edge brings, else the instance's setting
 * of that name, else the value in the flow.
 */
export const prompt: Component<'Prompt', Fields> = {
  name: 'Prompt',
  fields,
  outputs: { prompt: 'Message' },
  isOutput: false,
  accepts: (field, fields) =>
    variablesOf(String(fields.template)).includes(field) ? ['Message', 'Text'] : undefined,
  requires: (fields) => [
    'template',
    ...variablesOf(String(fields.template)).filter(
      (name) => !(name in fields) && !settingVariables.includes(name),
    ),
  ],
  run: async ({ fields, inputs, run }) =>
    fillTemplate(
      fields.template,
      (name) => inputs[name] ?? (run.variables[name] || String(fields[name] ?? '')),
    ),
};
