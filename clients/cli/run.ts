import type { ParseArgsConfig } from 'node:util';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';
import { ConfigError } from '#common/process/config.ts';
import { GraphError, UnreachableError } from '../sdk/errors.ts';
import { SignInError } from '../sdk/sign-in.ts';

/** As a command of this folder reads its arguments. */
export const parseCommand = <const T extends ParseArgsConfig>(config: T) =>
  readCommandLine(config, '--help says what there is.');

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
