import type { ToolCall, ToolDescription } from '#runtime/domain/engine/models/language-model.ts';
import { fillRecord } from './local-records.ts';

/** Words that say nothing of what a tool does. */
const common = new Set(
  'this that with from they them what when which your will would could should have does tool tools call calls called user uses used input output returns return given like about into only and for the are can our its some string text value values named publisher agent'.split(
    ' ',
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)).map(stem));

/** Search, searches, searching are one word. */
const stem = (word: string): string => word.replace(/(ing|ed|es|s)$/, '');

/** A call of the tool whose name or description shares most with the question; none when none shares a word. */
export function chooseTool(tools: readonly ToolDescription[], question: string): ToolCall | undefined {
  const asked = wordsOf(question);
  const ranked = tools
    .map((tool) => ({ tool, shared: sharedWith(tool, asked) + (isCalculation(tool, question) ? 3 : 0) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best] = ranked;
  if (!best || best.shared === 0) return undefined;
  const { name, parameters } = best.tool;
  return { id: 'call_1', name, arguments: JSON.stringify(fillRecord(parameters, question)) };
}

/** A word in the name weighs as much as two in the description. */
function sharedWith({ name, description }: ToolDescription, asked: ReadonlySet<string>): number {
  const count = (text: string): number => [...wordsOf(text)].filter((word) => asked.has(word)).length;
  return 2 * count(name.replaceAll(/[_-]|(?<=[a-z])(?=[A-Z])/g, ' ')) + count(description);
}

const isCalculation = ({ parameters }: ToolDescription, question: string): boolean =>
  'expression' in ((parameters['properties'] as object | undefined) ?? {}) &&
  /\d\s*[-+*/]\s*\d/.test(question);
