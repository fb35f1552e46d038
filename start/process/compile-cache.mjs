import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Preloaded (`node --import`): keeps what modules are compiled to for the next start, types stripped. What strips
// them, 4 MB of code with a WebAssembly program in it, is not even loaded then, in this thread and in each other one. It
// is JavaScript because it would be stripped itself, and the start with it, before there is a cache. Where nothing
// can be written, nothing is kept.
const folder = join(import.meta.dirname, '../../node_modules/.cache/node');
enableCompileCache(folder);
// Threads and processes that this one starts do not take it over, but look here.
process.env['NODE_COMPILE_CACHE'] ??= folder;
