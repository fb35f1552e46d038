import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What a script is called with. Tells the usage and ends the process for --help, and for what it does not know. */
export function scriptOptions<const Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  const parsed = parse(usage, options);
  if (!('help' in parsed.values)) return parsed.values;
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
    return parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    // What Node adds about arguments that begin with a dash helps nobody here.
    return misused(`${(error as Error).message.split('. ')[0]}.`, usage);
  }
}
