import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, textIn } from '../../inputs.ts';
import { settingVariables } from '../../setting-variables.ts';
import { message } from '../../value.ts';
import { text } from '../field-types.ts';
import { fillTemplate, variablesOf, type TemplateSyntax } from './template.ts';

const fields = z.looseObject({ template: text, use_double_brackets: z.boolean().nullish() });
type Fields = z.output<typeof fields>;

const syntaxOf = ({ use_double_brackets }: Fields): TemplateSyntax =>
  use_double_brackets ? 'double braces' : 'single braces';
const variables = (fields: Fields): string[] => variablesOf(String(fields.template), syntaxOf(fields));

/** A variable may have any name, `constructor` too. */
const own = (values: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/**
 * A template with `{variables}`, or with `{{variables}}` where the node says so. A variable takes
 * what an edge brings, else the instance's setting of that name, else the value in the flow.
 */
export const prompt: Component<'Prompt', Fields> = {
  name: 'Prompt',
  fields,
  outputs: { prompt: 'Message' },
  accepts: (field, fields) => (variables(fields).includes(field) ? content : undefined),
  requires: (fields) => [
    'template',
    ...variables(fields).filter((name) => !Object.hasOwn(fields, name) && !settingVariables.includes(name)),
  ],
  async run(call) {
    const { fields, run } = call;
    const valueOf = (name: string): string =>
      connected(call, name)
        ? textIn(call, name)
        : String(own(run.variables, name) || (own(fields, name) ?? ''));
    return { prompt: message(fillTemplate(fields.template, syntaxOf(fields), valueOf)) };
  },
};
