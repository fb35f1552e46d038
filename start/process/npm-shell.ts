import { stopWithParent } from './parent.ts';

/**
 * npm runs a script in a shell and sends its own SIGTERM to that shell alone, which dies of it and tells
 * nobody: without this, `kill` of an `npm start` would leave the supergraph running behind its back.
 */
export function stopWithNpmShell(env: NodeJS.ProcessEnv): void {
  if (env['npm_lifecycle_event'] !== undefined) stopWithParent().unref();
}
