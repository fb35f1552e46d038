import { badUserInput } from '#common/graph/errors.ts';

/** Lookups take one of several arguments: none or two would be a guess. */
export function exactlyOne(names: Record<string, unknown>): void {
  const given = Object.values(names).filter((value) => value != null).length;
  if (given !== 1) throw badUserInput(`Name exactly one of ${Object.keys(names).join(' and ')}.`);
}
