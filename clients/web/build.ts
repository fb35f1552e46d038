import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const here = import.meta.dirname;
/** What React is built for, whatever this process is for. */
const PRODUCTION = { ...process.env, NODE_ENV: 'production' };
const cache = join(here, '../../node_modules/.cache/web');

/** What the pages are made of; a change of any of it makes another build. */
const sources = [
  'src/**/*',
  'public/**/*',
  'generated/**/*',
  'vite*.ts',
  'build.ts',
  '../widget/{src,generated}/**/*',
  '../widget/vite.config.ts',
];

/** The folder with the pages as browsers and the server load them, and the widget; made when there is none of these sources yet. */
export async function buildPages(): Promise<string> {
  const folder = await folderOfSources();
  // In a process of its own: whoever waits for it goes on meanwhile, and is rid of what building takes.
  if (!existsSync(folder))
    await promisify(execFile)(process.execPath, [import.meta.filename, folder], { env: PRODUCTION });
  return folder;
}

async function build(folder: string): Promise<void> {
  const vite = await import('vite');
  // Made aside and renamed: a start that is killed here leaves no half of a build, and two do not meet.
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  const configFile = join(here, 'vite.config.ts');
  await vite.build({ configFile, build: { outDir: join(making, 'client') } });
  await vite.build({ configFile, build: { outDir: join(making, 'server'), ssr: true } });
  await vite.build({
    configFile: join(here, '../widget/vite.config.ts'),
    build: { outDir: join(making, 'widget') },
  });
  await rename(making, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

async function folderOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(here, '../../package-lock.json')));
  const files: string[] = [];
  for await (const entry of glob(sources, { cwd: here, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file.slice(here.length)).update(await readFile(file));
  return join(cache, hash.digest('hex').slice(0, 16));
}

const [, program, folder] = process.argv;
if (program === import.meta.filename && folder !== undefined) await build(folder);
