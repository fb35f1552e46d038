/** Deeper than anything that people or programs mean, and far from where walking through a value ends the stack. */
export const MAX_LEVELS = 200;

/** Whether a value holds lists and objects in each other beyond `MAX_LEVELS`; level by level, so that no depth is too much. */
export function isNestedTooDeep(value: unknown): boolean {
  let level = [value].filter(isNesting);
  for (let levels = 1; level.length > 0; levels++) {
    if (levels > MAX_LEVELS) return true;
    level = level.flatMap((part) => Object.values(part)).filter(isNesting);
  }
  return false;
}

const isNesting = (value: unknown): value is object => typeof value === 'object' && value !== null;
