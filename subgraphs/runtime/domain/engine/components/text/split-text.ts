import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { asText, dataFrame, type Row } from '../../value.ts';
import { accepting, looseText, optionalNumber } from '../field-types.ts';
import { unescaped } from './parser.ts';

const fields = z.object({
  chunk_size: optionalNumber(z.number().int().min(1)),
  chunk_overlap: optionalNumber(z.number().int().min(0)),
  separator: looseText,
  text_key: looseText,
});

const MAX_CHUNKS = 10_000;

/** Cuts texts at a separator and joins the pieces up to a size; a piece that is longer stays whole. */
export const splitText: Component<'SplitText', z.output<typeof fields>> = {
  name: 'SplitText',
  fields,
  outputs: { chunks: 'DataFrame', dataframe: 'DataFrame' },
  accepts: accepting(['data_inputs', 'data_input'], content),
  requires: () => [['data_inputs', 'data_input']],
  async run(call) {
    const { chunk_size: size = 1_000, chunk_overlap: overlap = 200, separator, text_key } = call.fields;
    const key = text_key || 'text';
    const rows = [...rowsIn(call, 'data_inputs'), ...rowsIn(call, 'data_input')];
    const chunks = rows.flatMap((row): Row[] =>
      pieces(asText(row[key] ?? ''), unescaped(separator || '\n'), size, overlap).map((piece) =>
        Object.assign({}, row, { text: piece }),
      ),
    );
    const table = dataFrame(chunks.slice(0, MAX_CHUNKS));
    return { chunks: table, dataframe: table };
  },
};

export function pieces(text: string, separator: string, size: number, overlap: number): string[] {
  const parts = text.split(separator).filter((part) => part.trim() !== '');
  const chunks: string[] = [];
  let current: string[] = [];
  const length = (list: readonly string[]): number =>
    list.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(0, list.length - 1);
  for (const part of parts) {
    if (current.length > 0 && length([...current, part]) > size) {
      chunks.push(current.join(separator));
      while (current.length > 0 && (length(current) > overlap || length([...current, part]) > size))
        current.shift();
    }
    current.push(part);
  }
  if (current.length > 0) chunks.push(current.join(separator));
  return chunks;
}
