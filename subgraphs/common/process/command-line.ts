import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line is wrong; the message says how it should be. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads a command line; what is wrong with it is told in one sentence, with the hint on the next line. */
export function readCommandLine<const T extends ParseArgsConfig>(
  config: T,
  hint: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // What Node adds about arguments that begin with a dash helps nobody here.
    const [sentence] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}.\n${hint}`, { cause: error });
  }
}
