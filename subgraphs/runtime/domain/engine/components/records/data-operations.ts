import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { asText, data, isRow, toRow, dataFrame, type Row } from '../../value.ts';
import { accepting, choice, looseText, table, textList } from '../field-types.ts';
import { compare } from '../flow/conditional-router.ts';
import { memberOf } from '../text/parser.ts';

const pairs = z
  .unknown()
  .optional()
  .transform((value): Row => (isRow(value) ? value : {}));

const fields = z.object({
  operations: choice,
  select_keys_input: textList,
  remove_keys_input: textList,
  append_update_data: pairs,
  rename_keys_input: pairs,
  selected_key: looseText,
  filter_key: textList,
  filter_values: table,
  operator: looseText,
});
type Fields = z.output<typeof fields>;

const operations: Readonly<Record<string, (rows: readonly Row[], fields: Fields) => readonly Row[]>> = {
  'Select Keys': (rows, { select_keys_input: keys }) =>
    rows.map((row) => keep(row, (key) => keys.includes(key))),
  'Remove Keys': (rows, { remove_keys_input: keys }) =>
    rows.map((row) => keep(row, (key) => !keys.includes(key))),
  'Rename Keys': (rows, { rename_keys_input: names }) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          asText(Object.hasOwn(names, key) ? names[key] : key),
          value,
        ]),
      ),
    ),
  'Append or Update': (rows, { append_update_data: added }) => rows.map((row) => ({ ...row, ...added })),
  Combine: (rows) => [Object.assign({}, ...rows) as Row],
  'Literal Eval': (rows) => rows,
  'Path Selection': (rows, { selected_key: path }) =>
    rows.map((row) => {
      const found = memberOf(row, path.replace(/^\./, '').replaceAll(/\[(\d+)\]/g, '.$1'));
      return isRow(found) ? found : { result: found ?? null };
    }),
  'Filter Values': (rows, { filter_key: keys, filter_values: wanted, operator }) =>
    rows.filter((row) =>
      keys.every((key) =>
        wanted.every((value) => compare(asText(row[key]), asText(value['value']), operator, true)),
      ),
    ),
};

/** Changes records: keys chosen, removed, renamed, added, or a place deeper inside. */
export const dataOperations: Component<'DataOperations', Fields> = {
  name: 'DataOperations',
  fields,
  outputs: { data_output: 'Data' },
  accepts: accepting(['data'], content),
  requires: () => ['data'],
  refuses: ({ operations: name }) =>
    Object.hasOwn(operations, name)
      ? undefined
      : `the operation ${name || '(none)'} is not known here, only ${Object.keys(operations).join(', ')}`,
  run: async (call) => {
    const changed = operations[call.fields.operations]?.(rowsIn(call, 'data'), call.fields) ?? [];
    return { data_output: data(toRow(dataFrame(changed))) };
  },
};

const keep = (row: Row, isKept: (key: string) => boolean): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => isKept(key)));
