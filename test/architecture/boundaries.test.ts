import { readFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  imports: Record<string, string>;
};

interface Import {
  file: string;
  /** A path from the root for our own files, a package's name otherwise. */
  target: string;
}

const imports = await importsOf(['gateway/**/*.ts', 'subgraphs/**/*.ts']);

async function importsOf(files: string[]): Promise<Import[]> {
  const found: Import[] = [];
  for await (const file of glob(files, { cwd: root })) {
    if (file.endsWith('.test.ts') || file.includes('/generated/')) continue;
    const source = await readFile(join(root, file), 'utf8');
    for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      found.push({ file, target: resolve(file, specifier as string) });
    }
  }
  return found;
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier));
  const [alias, folder] =
    Object.entries(packageJson.imports).find(([name]) => specifier.startsWith(name.replace('*', ''))) ?? [];
  return alias && folder ? join(folder.replace('*', ''), specifier.slice(alias.length - 1)) : specifier;
}

const own = (target: string): boolean =>
  /^(subgraphs|gateway|schema|clients|test|start\.ts|codegen\.ts)/.test(target);

test('the walk over the sources finds them', () => {
  expect(imports.length).toBeGreaterThan(300);
});

test('a subgraph imports only itself and common; the gateway only itself and common', () => {
  const strangers = imports.filter(({ file, target }) => {
    const house = file.startsWith('gateway/') ? 'gateway/' : `${file.split('/').slice(0, 2).join('/')}/`;
    return own(target) && !target.startsWith(house) && !target.startsWith('subgraphs/common/');
  });
  expect(strangers).toEqual([]);
});

test('the engine imports only itself: nothing of the service, no HTTP server, no identity', () => {
  const strangers = imports.filter(({ file, target }) => {
    if (!file.startsWith('gateway/engine/')) return false;
    return own(target)
      ? !target.startsWith('gateway/engine/')
      : /^(express|@apollo\/server|@as-integrations|graphql-sse|jose|pino|prom-client|@opentelemetry)/.test(
          target,
        );
  });
  expect(strangers).toEqual([]);
});

test('the service enters the engine by its one door', () => {
  const intruders = imports.filter(({ file, target }) => {
    if (file.startsWith('gateway/engine/')) return false;
    return target.startsWith('gateway/engine/') && target !== 'gateway/engine/engine.ts';
  });
  expect(intruders).toEqual([]);
});

test('runtime starts no program and evaluates no code: the Python in a flow, like all else in it, is data', () => {
  const evaluating = imports.filter(
    ({ file, target }) =>
      file.startsWith('subgraphs/runtime/') && /^(node:)?(child_process|cluster|repl|vm)$/.test(target),
  );
  // A pattern of a flow runs where it can be stopped; it is given to the script, and is no part of it.
  const pattern = 'subgraphs/runtime/domain/engine/components/text/safe-pattern.ts';
  expect(evaluating).toEqual([{ file: pattern, target: 'node:vm' }]);
});

test('no files import each other in a circle, types neither', async () => {
  const clients = await importsOf(['clients/**/*.{ts,tsx}']);
  expect(clients.length).toBeGreaterThan(300);
  const next = Map.groupBy([...imports, ...clients], ({ file }) => file);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const { target } of next.get(file) ?? []) if (own(target)) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('a domain imports neither GraphQL nor SQL', () => {
  const strangers = imports.filter(
    ({ file, target }) =>
      /^subgraphs\/[^/]+\/domain\//.test(file) &&
      /^(graphql|@apollo\/|graphql-ws|drizzle-orm|pg$)|\/(resolvers|generated)\//.test(target),
  );
  expect(strangers).toEqual([]);
});

test('only a config file, start.ts and the harness read the environment', async () => {
  const readers: string[] = [];
  for await (const file of glob(['gateway/**/*.ts', 'subgraphs/**/*.ts'], { cwd: root })) {
    if (file.endsWith('.test.ts') || file.endsWith('/config.ts')) continue;
    if (/process\.env(?!\[[^\]]+\] = )/.test(await readFile(join(root, file), 'utf8'))) readers.push(file);
  }
  // Passed on with one variable changed: the language of PostgreSQL's programs, and that a planning thread is in production.
  expect(readers).toEqual([
    'subgraphs/common/embedded/postgres.ts',
    'gateway/engine/planning/plans/thread/planning-thread.ts',
  ]);
});

test('a connection that nobody listens to is made nowhere: when it broke, the process would die of it', async () => {
  const made: string[] = [];
  for await (const file of glob(['{gateway,subgraphs,start,clients}/**/*.ts', '*.ts'], {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  })) {
    if (file.endsWith('.test.ts')) continue;
    const source = await readFile(join(root, file), 'utf8');
    if (/^import \{.*\} from 'pg'/m.test(source) && /new (Client|Pool)\(/.test(source)) made.push(file);
  }
  expect(made.toSorted()).toEqual([
    'subgraphs/common/database/notifications.ts',
    'subgraphs/common/database/single-connection.ts',
  ]);
});
