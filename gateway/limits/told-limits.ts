import { LimitsLeft } from '#common/graph/limits-left.ts';
import type { ToldExtensions } from '../engine/engine.ts';

/** What our subgraphs say is left of limits on which an operation has drawn; nothing else that they say goes out. */
export function toldLimits(told: readonly ToldExtensions[]): Record<string, unknown> | undefined {
  const left = new LimitsLeft();
  for (const { extensions } of told) {
    if (typeof extensions === 'object' && extensions !== null && 'limits' in extensions)
      left.read(extensions.limits);
  }
  const { limits } = left;
  return limits && { limits };
}
