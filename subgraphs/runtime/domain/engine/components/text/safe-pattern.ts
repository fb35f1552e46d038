import { runInNewContext } from 'node:vm';

/** A pattern that takes longer never comes to its end; it must not take the process along. */
const TIMEOUT_MS = 100;
const MAX_INPUT_CHARACTERS = 100_000;

/** Matches of a pattern that a flow's author wrote, each with its groups; none when it is wrong or takes too long. */
export function matchesOf(pattern: string, input: string, limit = 1_000): string[][] {
  try {
    const found: unknown = runInNewContext(
      `[...input.matchAll(new RegExp(pattern, 'gu'))].slice(0, limit).map((match) => [...match].map((group) => group ?? ''))`,
      { pattern: ofPython(pattern), input: input.slice(0, MAX_INPUT_CHARACTERS), limit },
      { timeout: TIMEOUT_MS },
    );
    return Array.from(found as string[][], (groups) => Array.from(groups));
  } catch {
    return [];
  }
}

/** Python's `match`: the pattern begins where the text does. */
export const matchesAtStart = (pattern: string, input: string): boolean =>
  matchesOf(`^(?:${pattern})`, input, 1).length > 0;

/** Python writes named groups in its own way, and allows escapes that JavaScript's `u` does not. */
const ofPython = (pattern: string): string =>
  pattern.replaceAll('(?P<', '(?<').replaceAll(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, '$1');
