import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { UnprivilegedUser } from './unprivileged-user.ts';

const exec = promisify(execFile);

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; rejects when it fails, with what it wrote as `stderr`. */
export type Run = (program: string, args: string[], options: RunOptions) => Promise<unknown>;

/** This user gets at neither the folder nor the program, whatever is tried. */
export class UnreachableFolderError extends Error {
  override name = 'UnreachableFolderError';
}

/**
 * How to run programs as this user (as ourselves when undefined). A folder below one that is closed to
 * others, like /root, cannot be reached without privileges; there util-linux' setpriv leaves the user the
 * one capability to pass through, which PostgreSQL, unlike being root, does not refuse.
 */
export async function runnerFor(
  user: UnprivilegedUser | undefined,
  folder: string,
  program: string,
): Promise<Run> {
  if (!user) return exec;
  const candidates: Run[] = [
    (file, args, options) => exec(file, args, { ...options, ...user }),
    ...['dac_read_search', 'dac_override'].map((capability) => withCapability(user, capability)),
  ];
  for (const run of candidates) if (await reaches(run, folder, program)) return run;
  throw new UnreachableFolderError(
    `As root, PostgreSQL runs as an unprivileged user, who cannot get at ${folder}: a folder above it is closed to others. ` +
      'Put the project elsewhere, open that folder (chmod o+x), start as another user, or set DATABASE_URL.',
  );
}

const withCapability =
  ({ uid, gid }: UnprivilegedUser, capability: string): Run =>
  (file, args, options) => {
    const privileges = [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      // Without it the kernel's access() forgets the capability, and PostgreSQL does not find its own programs.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
    ];
    return exec('setpriv', [...privileges, file, ...args], options);
  };

const reaches = (run: Run, folder: string, program: string): Promise<boolean> =>
  run('sh', ['-c', 'cd "$0" && "$1" --version', folder, program], { cwd: '/' }).then(
    () => true,
    () => false,
  );
