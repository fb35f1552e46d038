import type { Variable } from '#common/process/config.ts';
import { configReaderOf, type Startable } from '../services.ts';

/** The variables of one service, read from its own configuration: what it needs, and what it does without the rest. */
export async function serviceHelp(name: Startable): Promise<string> {
  const { variables } = await configReaderOf(name);
  const width = Math.max(...variables.map((variable) => variable.name.length));
  const lines = variables.map((variable) => `  ${variable.name.padEnd(width)}  ${aboutOf(variable)}`);
  return `npm start -- ${name} reads these variables:\n${lines.map((line) => line.trimEnd()).join('\n')}`;
}

function aboutOf({ description, fallback, isNeeded }: Variable): string {
  const value = isNeeded ? 'needed' : fallback === undefined ? 'optional' : `${fallback} if not set`;
  return description === undefined ? value : `${description} (${value})`;
}
