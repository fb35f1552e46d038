/** Far more than anybody means, and far from where printing a value ends the stack. */
const MAX_LEVELS = 500;

/** Whether a value can be printed: JSON.parse reads any depth, JSON.stringify does not. */
export function isPrintable(value: unknown, levels = MAX_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  for (const inner of Object.values(value)) if (!isPrintable(inner, levels - 1)) return false;
  return true;
}
