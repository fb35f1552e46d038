import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from '#common/config.ts';
import { GraphError, UnreachableError } from '../sdk/errors.ts';
import { SignInError } from '../sdk/sign-in.ts';

/** The command line is wrong; the message says how it should be. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export function parseCommand<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${firstSentence(error)}\n--help says what there is.`, { cause: error });
  }
}

/** Runs a command: an expected failure is a sentence and exit code 1, not a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(`\n${sentenceOf(error)}`);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnreachableError)
    return `${error.message}\nIs it running? npm start brings everything up.`;
  if (error instanceof GraphError) return `${error.message} [${error.code}]`;
  if (error instanceof SignInError || error instanceof ConfigError || error instanceof UsageError)
    return error.message;
  throw error;
}

/** What Node adds about arguments that begin with a dash helps nobody here. */
const firstSentence = (error: unknown): string => `${(error as Error).message.split('. ')[0]}.`;
