import { z } from 'zod';
import { content, type Component, type Outputs } from '../../component.ts';
import { textIn } from '../../inputs.ts';
import { data, dataFrame, message, type Row } from '../../value.ts';
import { accepting, choice, flag, looseText, optionalNumber, text } from '../field-types.ts';
import { matchesOf } from './safe-pattern.ts';

const count = optionalNumber(z.number().int().min(0));
const fields = z.object({
  text_input: text,
  text_input_2: text,
  operation: choice,
  case_type: looseText,
  use_regex: flag,
  search_pattern: looseText,
  replacement_text: looseText,
  extract_pattern: looseText,
  max_matches: count,
  head_characters: count,
  tail_characters: count,
  strip_mode: looseText,
  strip_characters: looseText,
  remove_extra_spaces: flag,
  remove_special_chars: flag,
  remove_empty_lines: flag,
  table_separator: looseText,
  has_header: flag,
});
type Fields = z.output<typeof fields>;

const texts: Readonly<Record<string, (input: string, fields: Fields, second: string) => string>> = {
  'Case Conversion': (input, { case_type }) => inCase(input, case_type),
  'Text Replace': (input, { search_pattern: from, replacement_text: to, use_regex }) =>
    use_regex
      ? matchesOf(from, input).reduce((result, [found = '']) => result.replace(found, () => to), input)
      : input.replaceAll(from, () => to),
  'Text Extract': (input, { extract_pattern, max_matches = 10 }) =>
    matchesOf(extract_pattern, input, max_matches)
      .map(([whole = '', group]) => group ?? whole)
      .join('\n'),
  'Text Head': (input, { head_characters = 100 }) => input.slice(0, head_characters),
  'Text Tail': (input, { tail_characters = 100 }) =>
    tail_characters === 0 ? '' : input.slice(-tail_characters),
  'Text Strip': (input, { strip_mode, strip_characters }) => stripped(input, strip_mode, strip_characters),
  'Text Join': (input, _fields, second) => [input, second].filter(Boolean).join('\n'),
  'Text Clean': (input, { remove_extra_spaces, remove_special_chars, remove_empty_lines }) => {
    const plain = remove_special_chars ? input.replaceAll(/[^\p{L}\p{M}\p{N}\s.,!?;:-]/gu, '') : input;
    const lines = remove_empty_lines
      ? plain
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join('\n')
      : plain;
    return remove_extra_spaces ? lines.replaceAll(/[ \t]+/g, ' ').trim() : lines;
  },
};
const names = [...Object.keys(texts), 'Word Count', 'Text to DataFrame'];

/** What can be done to a text: counted, cut, replaced, cleaned, read as a table. */
export const textOperations: Component<'TextOperations', Fields> = {
  name: 'TextOperations',
  fields,
  outputs: {
    text: 'Message',
    message: 'Message',
    data: 'Data',
    dataframe: 'DataFrame',
    joined_text: 'Message',
  },
  accepts: accepting(['text_input', 'text_input_2'], content),
  requires: () => ['text_input'],
  refuses: ({ operation }) =>
    names.includes(operation)
      ? undefined
      : `the operation ${operation || '(none)'} is not known here, only ${names.join(', ')}`,
  async run(call): Promise<Outputs> {
    const input = textIn(call, 'text_input');
    const { operation } = call.fields;
    if (operation === 'Word Count') return { data: data(counts(input)) };
    if (operation === 'Text to DataFrame') return { dataframe: dataFrame(readTable(input, call.fields)) };
    const result = message(texts[operation]?.(input, call.fields, textIn(call, 'text_input_2')) ?? '');
    return { text: result, message: result, joined_text: result };
  },
};

const counts = (input: string): Row => ({
  word_count: input.match(/\S+/g)?.length ?? 0,
  character_count: input.length,
  line_count: input === '' ? 0 : input.split('\n').length,
});

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function inCase(input: string, type: string): string {
  switch (type) {
    case 'uppercase':
      return input.toUpperCase();
    case 'title':
      return input.replaceAll(/\p{L}+/gu, title);
    case 'capitalize':
      return title(input);
    default:
      return input.toLowerCase();
  }
}

function stripped(input: string, mode: string, characters: string): string {
  const isOff = (character: string | undefined): boolean =>
    character !== undefined && (characters === '' ? /\s/.test(character) : characters.includes(character));
  let [from, to] = [0, input.length];
  if (mode !== 'right') while (from < to && isOff(input[from])) from++;
  if (mode !== 'left') while (to > from && isOff(input[to - 1])) to--;
  return input.slice(from, to);
}

function readTable(input: string, { table_separator, has_header }: Fields): Row[] {
  const lines = input.split('\n').filter((line) => line.trim() !== '' && !/^[\s|:-]+$/.test(line));
  const cells = lines.map((line) =>
    line
      .replaceAll(/^\s*\||\|\s*$/g, '')
      .split(table_separator || '|')
      .map((cell) => cell.trim()),
  );
  const [first = []] = cells;
  const header = has_header ? first : first.map((_cell, index) => `col_${index}`);
  return (has_header ? cells.slice(1) : cells).map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}
