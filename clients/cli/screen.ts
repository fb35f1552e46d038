import { styleText } from 'node:util';

/** Colours in a terminal, plain text in a file or a pipe. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stdout, validateStream: true });

export const heading = (text: string): void => console.log(`\n${paint('bold', text)}`);
export const line = (text: string): void => console.log(`  ${text}`);
export const faint = (text: string): string => paint('dim', text);

/** Text as it comes, without a line break of its own. */
export const stream = (text: string): void => void process.stdout.write(text);

export const money = ({ amount, currency }: { amount: number; currency: string }): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount);
