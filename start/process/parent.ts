/** How soon a dead parent is noticed; asking costs one system call. */
const LOOK_EVERY_MS = 500;

/** Sends this process the signal to stop when its parent is gone, however that ended. */
export function stopWithParent(): NodeJS.Timeout {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.emit('SIGTERM');
  }, LOOK_EVERY_MS);
  return timer;
}
