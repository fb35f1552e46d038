import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { connected, rowsIn, textIn } from '../../inputs.ts';
import { asText, dataFrame, toRows, type Row } from '../../value.ts';
import { accepting, choice, flag, looseText, optionalNumber, textList } from '../field-types.ts';
import { compare } from '../flow/conditional-router.ts';

const fields = z.object({
  operation: choice,
  column_name: looseText,
  filter_value: looseText,
  filter_operator: looseText,
  ascending: flag,
  new_column_name: looseText,
  new_column_value: looseText,
  columns_to_select: textList,
  num_rows: optionalNumber(z.number().int().min(0)),
  replace_value: looseText,
  replacement_value: looseText,
});
type Fields = z.output<typeof fields>;

const DEFAULT_ROWS = 5;
/** What is written in the node, or comes along an edge. */
const texts = ['filter_value', 'new_column_value', 'replace_value', 'replacement_value'] as const;

const operations: Readonly<Record<string, (rows: readonly Row[], fields: Fields) => readonly Row[]>> = {
  Filter: (rows, { column_name: column, filter_value: value, filter_operator: operator }) =>
    rows.filter((row) => compare(asText(row[column]), value, operator || 'equals', true)),
  Sort: (rows, { column_name: column, ascending }) =>
    rows.toSorted((a, b) => (ascending ? 1 : -1) * inOrder(a[column], b[column])),
  'Drop Column': (rows, { column_name: column }) => rows.map(({ [column]: _dropped, ...row }) => row),
  'Rename Column': (rows, { column_name: column, new_column_name: name }) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key === column ? name : key, value])),
    ),
  'Add Column': (rows, { new_column_name: name, new_column_value: value }) =>
    rows.map((row) => ({ ...row, [name]: value })),
  'Select Columns': (rows, { columns_to_select: columns }) =>
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  Head: (rows, { num_rows: count = DEFAULT_ROWS }) => rows.slice(0, count),
  Tail: (rows, { num_rows: count = DEFAULT_ROWS }) => (count === 0 ? [] : rows.slice(-count)),
  'Replace Value': (rows, { column_name: column, replace_value: from, replacement_value: to }) =>
    rows.map((row) => (asText(row[column]) === from ? { ...row, [column]: to } : row)),
  'Drop Duplicates': (rows, { column_name: column }) =>
    [...new Map(rows.toReversed().map((row) => [asText(row[column]), row])).values()].toReversed(),
  Concatenate: (rows) => rows,
};

/** Changes a table: rows filtered, sorted or cut, columns chosen, renamed or added. */
export const tableOperations: Component<'DataFrameOperations', Fields> = {
  name: 'DataFrameOperations',
  fields,
  outputs: { output: 'DataFrame' },
  accepts: accepting(['df', 'left_dataframe', 'right_dataframe', ...texts], content),
  requires: () => ['df'],
  refuses: ({ operation }) =>
    Object.hasOwn(operations, operation)
      ? undefined
      : `the operation ${operation || '(none)'} is not known here, only ${Object.keys(operations).join(', ')}`,
  async run(call) {
    const more = ['left_dataframe', 'right_dataframe'].flatMap((field) => connected(call, field) ?? []);
    const rows = [...rowsIn(call, 'df'), ...more.flatMap(toRows)];
    const fields = { ...call.fields };
    for (const field of texts) fields[field] = textIn(call, field);
    return { output: dataFrame(operations[fields.operation]?.(rows, fields) ?? []) };
  },
};

const inOrder = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : asText(a) < asText(b)
      ? -1
      : asText(a) > asText(b)
        ? 1
        : 0;
