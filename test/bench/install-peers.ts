import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const folder = new URL('peers/', import.meta.url);

/** Installs the peers in their own folder unless they are there already; gives their versions. */
export async function installPeers(): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const installed = await Promise.all(
    Object.entries(dependencies).map(async ([name, version]) => (await installedVersion(name)) === version),
  );
  if (!installed.every(Boolean)) await npmCi();
  return dependencies;
}

async function installedVersion(name: string): Promise<string | undefined> {
  const file = new URL(`node_modules/${name}/package.json`, folder);
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { version?: string }).version;
}

async function npmCi(): Promise<void> {
  console.log('installing the peers in test/bench/peers (once, some minutes) ...');
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the peers could not be installed: npm ended with ${code}`);
}
