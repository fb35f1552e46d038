import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Only these stay when types are stripped; `import()` loads when it is reached. */
const STATIC = /^(?:import|export) (?!type )(?:[\w*{},\s]+ from )?'([^']+)'/gm;

/** The packages that are loaded with a file of ours, and by which file first. */
async function loadedWith(entry: string): Promise<Map<string, string>> {
  const packages = new Map<string, string>();
  const files = new Set([entry]);
  for (const file of files) {
    const source = await readFile(join(root, file), 'utf8');
    for (const [, specifier = ''] of source.matchAll(STATIC)) {
      const target = resolve(file, specifier);
      if (target.endsWith('.ts')) files.add(target);
      else if (!target.startsWith('node:') && !packages.has(target)) packages.set(target, file);
    }
  }
  return packages;
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier));
  return specifier.replace('#common/', 'subgraphs/common/').replace('#gateway/', 'gateway/');
}

test('the gateway loads at its start what every gateway needs: neither a database nor what few ask for', async () => {
  const packages = [...(await loadedWith('gateway/server.ts')).keys()].toSorted();
  expect(packages).toEqual([
    '@apollo/federation-internals',
    'cors',
    'graphql',
    'graphql-ws',
    'jose',
    'negotiator',
    'pino',
    'prom-client',
    'proxy-addr',
    'rate-limiter-flexible',
    'uuid',
    'ws',
    'zod',
  ]);
});

test('the planning thread loads nothing of the service around it', async () => {
  const worker = 'gateway/engine/planning/plans/thread/planning-worker.ts';
  expect([...(await loadedWith(worker)).keys()].toSorted()).toEqual([
    '@apollo/federation-internals',
    'graphql',
  ]);
});
