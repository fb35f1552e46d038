import { readFile } from 'node:fs/promises';
import { GraphQLError } from 'graphql';
import { UsageError } from '#common/process/command-line.ts';
import { ConfigError } from '#common/process/config.ts';
import { createEngine } from '../engine/engine.ts';
import { invalidSupergraph, readSupergraphFile } from '../supergraph/supergraph-file.ts';
import { type PlanArguments, parsePlanArguments, USAGE } from './plan-arguments.ts';

export interface Screen {
  out(text: string): void;
  err(text: string): void;
}

const OK = 0;
const FAILED = 1;
const MISUSED = 2;

/** Prints how a query in a file would be fetched; gives the exit code. */
export async function plan(argv: string[], screen: Screen): Promise<number> {
  try {
    const given = parsePlanArguments(argv);
    screen.out(given.help ? USAGE : await planOf(given));
    return OK;
  } catch (error) {
    screen.err(sentenceOf(error));
    return error instanceof UsageError ? MISUSED : FAILED;
  }
}

async function planOf({ file, supergraph, operationName, variables }: PlanArguments): Promise<string> {
  const document = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`The query ${file} cannot be read.`, { cause });
  });
  const { sdl } = await readSupergraphFile(supergraph);
  const engine = engineOf(sdl, supergraph);
  try {
    return await engine.explain({ document, operationName, variables });
  } catch (error) {
    throw new UnplannableError(file, error);
  } finally {
    await engine.close();
  }
}

function engineOf(sdl: string, file: string) {
  try {
    return createEngine({ supergraphSdl: sdl });
  } catch (error) {
    throw invalidSupergraph(file, error);
  }
}

/** Everything that is wrong with the operation, each with its place in the file. */
class UnplannableError extends Error {
  override name = 'UnplannableError';

  constructor(file: string, cause: unknown) {
    const errors = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
    super(errors.map((error) => lineOf(file, error)).join('\n'), { cause });
  }
}

function lineOf(file: string, error: unknown): string {
  const { line, column } = (error instanceof GraphQLError && error.locations?.[0]) || {};
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place}: ${(error as Error).message}`;
}

function sentenceOf(error: unknown): string {
  const isOurs =
    error instanceof UsageError || error instanceof ConfigError || error instanceof UnplannableError;
  return isOurs ? error.message : String((error as Error).stack);
}
