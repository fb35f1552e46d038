import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { composeFiles } from './compose.ts';

/** Generated files that generating them again would change. Nothing is written. */
export async function staleFiles(root: string): Promise<string[]> {
  return differing(root, new Map([...(await composeFiles()), ...(await typesOf(root))]));
}

/** The files whose text on disk is another one, or that are missing; by their paths in the project. */
export async function differing(root: string, fresh: Map<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of fresh) {
    const committed = await readFile(file, 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(relative(root, file));
  }
  return stale;
}

/** What `npm run codegen` would write. */
async function typesOf(root: string): Promise<[string, string][]> {
  const { default: config } = await import('../codegen.ts');
  const outputs = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, false);
  return outputs.map(({ filename, content }: { filename: string; content: string }) => [
    resolve(root, filename),
    content,
  ]);
}
