import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { breakingChangesSinceMain } from './breaking-changes.ts';
import { CompositionError } from './compose.ts';
import { staleFiles } from './generated.ts';
import { lintSdl } from './lint.ts';

const root = resolve(import.meta.dirname, '..');

/** Checks one thing of the schema; a report is what is wrong with it. */
async function check(title: string, find: () => Promise<string>): Promise<void> {
  const report = await find().catch((error: unknown) => {
    if (error instanceof CompositionError) return error.message;
    throw error;
  });
  console.log(`${report === '' ? 'ok   ' : 'FAIL '} ${title}`);
  if (report === '') return;
  console.log(`\n${report}\n`);
  process.exitCode = 1;
}

await check('SDL lint', () => lintSdl(root));

await check('generated files are fresh', async () => {
  const stale = await staleFiles(root);
  return stale.length === 0
    ? ''
    : `These files differ from what would be generated; run npm run compose && npm run codegen:\n  ${stale.join('\n  ')}`;
});

await check('no breaking change of the API since main', async () => {
  const api = await readFile(resolve(root, 'schema/api.graphql'), 'utf8');
  const { base, changes } = await breakingChangesSinceMain(root, api);
  if (base === undefined)
    console.log('       (there is no main branch with schema/api.graphql to compare with: not checked)');
  return changes.length === 0 ? '' : `Clients that work with ${base} would break:\n  ${changes.join('\n  ')}`;
});
