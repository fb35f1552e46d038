import { z } from 'zod';
import { content, type Component } from '../../component.ts';
import { rowsIn } from '../../inputs.ts';
import { asText, dataFrame, type Row } from '../../value.ts';
import { accepting, looseText, optionalNumber } from '../field-types.ts';
import { unescaped } from './parser.ts';
import { pieces } from './split-text.ts';

const fields = z.object({
  chunk_size: optionalNumber(z.number().int().min(1)),
  chunk_overlap: optionalNumber(z.number().int().min(0)),
  // A blank is one of them.
  separators: z
    .array(z.string().max(100))
    .max(20)
    .catch([])
    .transform((list) => list.map(unescaped)),
  text_key: looseText,
});

const MAX_CHUNKS = 10_000;
/** Paragraphs, lines, words, characters: what belongs together stays together for as long as it fits. */
const usual = ['\n\n', '\n', ' ', ''];

/** Cuts texts at the first of its separators that there is; what is still too long, at the next one. */
export const recursiveSplit: Component<'RecursiveCharacterTextSplitter', z.output<typeof fields>> = {
  name: 'RecursiveCharacterTextSplitter',
  fields,
  outputs: { data: 'DataFrame', dataframe: 'DataFrame' },
  accepts: accepting(['data_input', 'data_inputs'], content),
  requires: () => [['data_input', 'data_inputs']],
  async run(call) {
    const { chunk_size: size = 1_000, chunk_overlap: overlap = 200, separators, text_key } = call.fields;
    const key = text_key || 'text';
    const rows = [...rowsIn(call, 'data_input'), ...rowsIn(call, 'data_inputs')];
    const order = separators.length > 0 ? separators : usual;
    const chunks = rows.flatMap((row): Row[] =>
      split(asText(row[key] ?? ''), order, size, Math.min(overlap, size - 1)).map((piece) =>
        Object.assign({}, row, { text: piece }),
      ),
    );
    const table = dataFrame(chunks.slice(0, MAX_CHUNKS));
    return { data: table, dataframe: table };
  },
};

function split(text: string, separators: readonly string[], size: number, overlap: number): string[] {
  if (text.trim() === '') return [];
  const at = separators.findIndex((separator) => text.includes(separator));
  const separator = separators[at];
  // With none left a long piece stays whole.
  if (text.length <= size || separator === undefined) return [text.trim()];
  if (separator === '') return cut(text, size, overlap);
  const chunks: string[] = [];
  let short: string[] = [];
  const join = (): void => {
    chunks.push(...pieces(short.join(separator), separator, size, overlap));
    short = [];
  };
  for (const part of text.split(separator)) {
    if (part.length <= size) short.push(part);
    else {
      join();
      chunks.push(...split(part, separators.slice(at + 1), size, overlap));
    }
  }
  join();
  return chunks.map((chunk) => chunk.trim()).filter((chunk) => chunk !== '');
}

function cut(text: string, size: number, overlap: number): string[] {
  const chunks: string[] = [];
  for (let from = 0; from + overlap < text.length; from += size - overlap)
    chunks.push(text.slice(from, from + size).toWellFormed());
  return chunks;
}
