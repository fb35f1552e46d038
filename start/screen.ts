import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours in a terminal, plain text in a file or a pipe. */
const paint = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout, validateStream: true });

export const say = (text = ''): void => void process.stdout.write(`${text}\n`);
export const bold = (text: string): string => paint('bold', text);
export const faint = (text: string): string => paint('dim', text);

/** Says why nothing more happens, on standard error. */
export const complain = (text: string): void => void process.stderr.write(`\n${text}\n`);

/** Does one step of the start and tells about it: what, where, and how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  where: (result: T) => string,
): Promise<T> {
  const begun = performance.now();
  try {
    const result = await work();
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    say(`  ${paint('green', '✓')} ${name.padEnd(14)} ${where(result).padEnd(34)} ${faint(`${seconds} s`)}`);
    return result;
  } catch (error) {
    say(`  ${paint('red', '✗')} ${name}`);
    throw error;
  }
}
