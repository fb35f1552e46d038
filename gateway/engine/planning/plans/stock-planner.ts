import { createRequire } from 'node:module';
import type * as StockPlanner from '@apollo/query-planner';

const require = createRequire(import.meta.url);

/** Loaded by whoever needs it first, without a wait: where plans are made in a thread, that is the thread alone. */
export const stockPlanner = (): typeof StockPlanner =>
  require('@apollo/query-planner') as typeof StockPlanner;
