/** Deeper than anything that people or programs mean, and far from where walking through a value ends the stack. */
export const MAX_LEVELS = 200;

/** Whether a value holds lists and objects in each other beyond `MAX_LEVELS`; level by level, so that no depth is too much. */
export function isNestedTooDeep(value: unknown): boolean {
  let level = isNesting(value) ? [value] : [];
  for (let levels = 1; level.length > 0; levels++) {
    if (levels > MAX_LEVELS) return true;
    const next: object[] = [];
    for (const part of level) for (const inner of Object.values(part)) if (isNesting(inner)) next.push(inner);
    level = next;
  }
  return false;
}

const isNesting = (value: unknown): value is object => typeof value === 'object' && value !== null;
