import { execFileSync } from 'node:child_process';

export interface UnprivilegedUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. In a container that knows nobody else, the system's own
 * unprivileged user runs it; nothing is added to the machine. Undefined when we are not root.
 */
export function unprivilegedUser(): UnprivilegedUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This system has no such user; try the next.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and this system has neither a user "postgres" nor "nobody". Set DATABASE_URL.',
  );
}
