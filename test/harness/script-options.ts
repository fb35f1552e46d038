import type { ParseArgsOptionsConfig } from 'node:util';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';

/** What a script is called with. Tells the usage and ends the process for --help, and for what it does not know. */
export function scriptOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  const { values } = parse(usage, options);
  if (!('help' in values)) return values;
  console.log(usage);
  process.exit(0);
}

/** Ends the process with a sentence and the usage. */
export function misused(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(1);
}

function parse<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return readCommandLine({ options: { ...options, help: { type: 'boolean', short: 'h' } } }, '');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return misused(error.message.trim(), usage);
  }
}
