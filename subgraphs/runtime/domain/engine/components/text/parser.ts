import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, rowsIn } from '../../inputs.ts';
import { asText, isRow, message, toText, type Row } from '../../value.ts';
import { accepting, looseText, text } from '../field-types.ts';

const fields = z.object({ mode: looseText, pattern: text, template: text, sep: z.string().nullish() });

/** Records as text: a template filled for each, or all as they are. */
export const parser: Component<'ParserComponent', z.output<typeof fields>> = {
  name: 'ParserComponent',
  fields,
  outputs: { parsed_text: 'Message', text: 'Message' },
  accepts: accepting(['input_data', 'data', 'df'], content),
  requires: () => [['input_data', 'data', 'df']],
  async run(call) {
    const { mode, pattern, template, sep } = call.fields;
    const field = ['input_data', 'data', 'df'].find((name) => connected(call, name)) ?? 'input_data';
    const values = connected(call, field) ?? [];
    const parsed =
      mode === 'Stringify'
        ? values.map(toText).join('\n')
        : rowsIn(call, field)
            .map((row) => fillRow(pattern || template || '{text}', row))
            .join(unescaped(sep ?? '\n'));
    return { parsed_text: message(parsed), text: message(parsed) };
  },
};

/** A template with members of a record, under whatever names; what is missing stays empty. */
const fillRow = (template: string, row: Row): string =>
  template.replaceAll(/\{([^{}]*)\}/g, (found, path: string) =>
    path.trim() === '' ? found : asText(memberOf(row, path.trim())),
  );

/** A member by its name, or deeper by names with points between. */
export function memberOf(row: unknown, path: string): unknown {
  if (isRow(row) && Object.hasOwn(row, path)) return row[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        Array.isArray(value)
          ? (value as unknown[])[Number(name)]
          : isRow(value) && Object.hasOwn(value, name)
            ? value[name]
            : undefined,
      row,
    );
}

/** Line ends and tabs as people type them into a field of one line. */
export const unescaped = (typed: string): string => typed.replaceAll(/[\\/]n/g, '\n').replaceAll('\\t', '\t');
