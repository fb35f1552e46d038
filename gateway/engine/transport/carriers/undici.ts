import { createRequire } from 'node:module';
import type * as Undici from 'undici';

const require = createRequire(import.meta.url);

/** Loaded when the first request needs it, without a wait: most go another way, and it compiles its parser at once. */
export const undici = (): typeof Undici => require('undici') as typeof Undici;
