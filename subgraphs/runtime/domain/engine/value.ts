import type { Tool } from './tools/tool.ts';

/** One record; Langflow calls it Data, later JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** The model that a node stands for, with its settings, for another node to ask. */
export interface ModelChoice {
  modelName?: string;
  temperature?: number;
  maxTokens?: number;
}

/** What flows along an edge. */
export type Value =
  | { type: 'Message'; text: string }
  | { type: 'Data'; data: Row }
  | { type: 'DataFrame'; rows: readonly Row[] }
  | { type: 'Tool'; tools: readonly Tool[] }
  | { type: 'LanguageModel'; model: ModelChoice }
  /** How documents are found is this engine's own business: an embedding model stands for nothing more. */
  | { type: 'Embeddings' };

export const message = (text: string): Value => ({ type: 'Message', text });
export const data = (row: Row): Value => ({ type: 'Data', data: row });
export const dataFrame = (rows: readonly Row[]): Value => ({ type: 'DataFrame', rows });

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A cell or a member as text: texts as they are, all else as JSON. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

/** A value as people and models read it. */
export function toText(value: Value | undefined): string {
  switch (value?.type) {
    case 'Message':
      return value.text;
    case 'Data':
      return typeof value.data['text'] === 'string' ? value.data['text'] : JSON.stringify(value.data);
    case 'DataFrame':
      return tableOf(value.rows);
    default:
      return '';
  }
}

/** A value as a list of records. */
export function toRows(value: Value | undefined): readonly Row[] {
  switch (value?.type) {
    case 'Message':
      return value.text === '' ? [] : [{ text: value.text }];
    case 'Data':
      return [value.data];
    case 'DataFrame':
      return value.rows;
    default:
      return [];
  }
}

/** A value as one record; a table's rows stand under `results`. */
export function toRow(value: Value | undefined): Row {
  const rows = toRows(value);
  return rows.length === 1 && rows[0] ? rows[0] : rows.length === 0 ? {} : { results: rows };
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cell = (value: unknown): string =>
  asText(value)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');

/** A table in Markdown, or only its texts where it has nothing else. */
function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 1 && columns[0] === 'text')
    return rows.map((row) => asText(row['text'])).join('\n\n');
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => cell(row[column])))),
  ].join('\n');
}
