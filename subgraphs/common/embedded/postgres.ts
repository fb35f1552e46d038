import { randomBytes } from 'node:crypto';
import { access, chmod, chown, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { ensureDatabase } from '../database/ensure-database.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { runnerFor, UnreachableFolderError, type Run } from './run-as.ts';
import { unprivilegedUser, type UnprivilegedUser } from './unprivileged-user.ts';

export interface EmbeddedPostgresOptions {
  /** Everything of this server lives here: cluster, password, log. */
  folder: string;
  port: number;
  /** For disposable databases alone: faster, and a power cut loses them. */
  disposable?: boolean;
}

export interface EmbeddedPostgres {
  /** It ran before: whoever started it stops it. */
  isTakenOver: boolean;
  /** The URL of one of its databases. */
  url(database: string): string;
  ensureDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL did not start; the message says why and what to do. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

interface Cluster {
  binaries: PostgresBinaries;
  user: UnprivilegedUser | undefined;
  run: Run;
  data: string;
  log: string;
  passwordFile: string;
}

/**
 * Starts PostgreSQL in a folder, making the cluster on the first use. A server that outlived a killed
 * predecessor is taken over as it is: its data is whole, and so are its connections' locks.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const binaries = await postgresBinaries();
  const user = unprivilegedUser();
  await makeFolder(folder, user);
  await Promise.all(Object.values(binaries).map((path) => chmod(path, 0o755).catch(() => undefined)));
  const run = await runnerFor(user, folder, binaries.postgres).catch((error: unknown) => {
    if (!(error instanceof UnreachableFolderError)) throw error;
    throw new EmbeddedPostgresError(error.message, { cause: error });
  });
  const cluster: Cluster = {
    binaries,
    user,
    run,
    data: join(folder, 'cluster'),
    log: join(folder, 'postgres.log'),
    passwordFile: join(folder, 'password'),
  };
  await initialise(cluster, folder);
  const running = await runningPort(cluster);
  const port = running ?? (await launch(cluster, options));
  const password = (await readFile(cluster.passwordFile, 'utf8')).trim();
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  return {
    isTakenOver: running !== undefined,
    url,
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
    stop: async () => {
      await control(cluster, ['stop', '-m', 'fast', '-w', '-t', '30']);
    },
  };
}

async function makeFolder(folder: string, user: UnprivilegedUser | undefined): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (user) await chown(folder, user.uid, user.gid);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL's folder ${folder} cannot be written to: ${(error as Error).message}. It may be another user's; DATA_DIR chooses another place.`,
      { cause: error },
    );
  }
}

/**
 * PostgreSQL's own C.UTF-8, which every system has: sorts by code points and knows the letters of the whole
 * world. A cluster that was made without keeps its locale.
 */
const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

async function initialise(
  { binaries, user, run, data, passwordFile }: Cluster,
  folder: string,
): Promise<void> {
  if (await exists(join(data, 'global', 'pg_control'))) return;
  // A cluster without pg_control is an initdb that was killed half-way: nothing in it is of use.
  await rm(data, { recursive: true, force: true });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', ...locale, '--no-sync'];
  await run(binaries.initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags], {
    cwd: folder,
  }).catch((error: Error & { stderr?: string }) => {
    throw new EmbeddedPostgresError(
      `PostgreSQL cannot make its data folder ${data}: ${lastLine(error.stderr)}`,
      { cause: error },
    );
  });
}

/** The port of the server that already runs on this cluster, if one does. */
async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const running = await control(cluster, ['status']).then(
    () => true,
    () => false,
  );
  if (!running) return undefined;
  const pidFile = await readFile(join(cluster.data, 'postmaster.pid'), 'utf8');
  const port = Number(pidFile.split('\n')[3]);
  // After a crash of the machine, the process of that number may be another program.
  return (await listens(port)) ? port : undefined;
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true));
    socket.once('connect', () => socket.end());
    socket.once('error', () => done(false));
  });

async function launch(cluster: Cluster, { port, disposable }: EmbeddedPostgresOptions): Promise<number> {
  if (await listens(port)) {
    throw new EmbeddedPostgresError(
      `PostgreSQL does not start: port ${port} is taken. Stop the program that uses it; or POSTGRES_PORT chooses another port.`,
    );
  }
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  // pg_ctl puts the server into a session of its own, so that Ctrl-C in the terminal reaches only us.
  await control(cluster, ['start', '-w', '-t', '60', '-l', cluster.log, '-o', flags.join(' ')]).catch(
    async (error: unknown) => {
      const reason = lastComplaint(await readFile(cluster.log, 'utf8').catch(() => ''));
      throw new EmbeddedPostgresError(
        `PostgreSQL does not start on port ${port}: ${reason} (${cluster.log} says more; POSTGRES_PORT chooses another port)`,
        {
          cause: error,
        },
      );
    },
  );
  return port;
}

const control = ({ binaries, run, data }: Cluster, args: string[]) =>
  run(binaries.pg_ctl, [...args, '-D', data], { cwd: data, env: { ...process.env, LC_ALL: 'C' } });

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const lastLine = (text: string | undefined): string => text?.trim().split('\n').at(-1) ?? 'no reason given';

/** What PostgreSQL says last is that it is down; why is in a line before. */
const lastComplaint = (log: string): string =>
  lastLine(
    log
      .split('\n')
      .filter((line) => /FATAL|PANIC/.test(line))
      .join('\n') || log,
  );
