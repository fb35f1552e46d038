import type { ComponentCall } from './component.ts';
import { message, toRow, toRows, toText, type ModelChoice, type Row, type Value } from './value.ts';
import type { Tool } from './tools/tool.ts';

type Call = Pick<ComponentCall<Record<string, unknown>>, 'inputs' | 'fields'>;

/** What edges bring to a field, else undefined. */
export const connected = ({ inputs }: Pick<Call, 'inputs'>, field: string): readonly Value[] | undefined => {
  const values = Object.hasOwn(inputs, field) ? inputs[field] : undefined;
  return values && values.length > 0 ? values : undefined;
};

/** A field as text: what edges bring, one below the other, else what stands in the node. */
export function textIn(call: Call, field: string): string {
  const values = connected(call, field);
  if (values) return values.map(toText).join('\n');
  const written = call.fields[field];
  return typeof written === 'string' ? written : '';
}

/** A field as records: of all edges together, else of the text in the node. */
export function rowsIn(call: Call, field: string): readonly Row[] {
  const values = connected(call, field) ?? [message(textIn(call, field))];
  return values.flatMap((value) => toRows(value));
}

export const rowIn = (call: Call, field: string): Row =>
  toRow(connected(call, field)?.[0] ?? message(textIn(call, field)));

export const toolsIn = (call: Call, field: string): Tool[] =>
  (connected(call, field) ?? []).flatMap((value) => (value.type === 'Tool' ? value.tools : []));

/** The model that another node stands for, if one is connected to one of these fields. */
export const modelIn = (call: Call, fields: readonly string[]): ModelChoice | undefined =>
  fields
    .flatMap((field) => connected(call, field) ?? [])
    .flatMap((value) => (value.type === 'LanguageModel' ? [value.model] : []))[0];
