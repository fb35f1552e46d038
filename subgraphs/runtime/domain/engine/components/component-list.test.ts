import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentNames } from './registry.ts';

const engine = join(import.meta.dirname, '..');
const read = async (pattern: string): Promise<Map<string, string>> => {
  const files = await Array.fromAsync(glob(pattern, { cwd: engine }));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(engine, file), 'utf8')] as const)),
  );
};

/** Whether a source says what a component is: by its name, or as a search of the web. */
const defines = (source: string, name: string): boolean =>
  source.includes(`  name: '${name}',\n`) || source.includes(`= webSearch('${name}', `);

test('every component has a file of its own, and a test that runs it', async () => {
  const sources = await read('components/*/*.ts');
  const tests = [...(await read('**/*.test.ts')).values()].join('\n');
  const files = new Map(
    componentNames.map((name) => [
      name,
      [...sources].filter(([, source]) => defines(source, name)).map(([file]) => file),
    ]),
  );
  expect([...files].filter(([, [...found]]) => found.length !== 1)).toEqual([]);
  const own = [...files.values()].flat();
  expect(own).toHaveLength(new Set(own).size);
  // A node of a flow in a test: ['id', 'Component', …]; or the component as a whole, of one that stands for others.
  const untested = componentNames.filter((name) => !tests.includes(`'${name}'`));
  expect(untested).toEqual([]);
});
