import type { ServedFlow } from '../../served/served-flow.ts';
import type { Program } from './program.ts';

/** A kept flow, ready for the engine that runs it. */
export type Executable =
  | { engine: 'EMBEDDED'; program: Program }
  | { engine: 'LANGFLOW'; served: ServedFlow };
