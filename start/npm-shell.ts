/** How soon a dead shell is noticed; asking costs one system call. */
const LOOK_EVERY_MS = 500;

/**
 * npm runs a script in a shell and sends its own SIGTERM to that shell alone, which dies of it and tells
 * nobody: without this, `kill` of an `npm start` would leave the supergraph running behind its back.
 */
export function stopWithNpmShell(env: NodeJS.ProcessEnv): void {
  if (env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.emit('SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
