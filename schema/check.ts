import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { breakingChangesSinceMain } from './breaking-changes.ts';
import { CompositionError } from './compose.ts';
import { staleFiles } from './generated.ts';
import { readSchemaUsage } from './usage.ts';
import { lintSdl } from './lint.ts';

const WHOM = `

Whom it would break, or that nobody used it for 30 days, says the usage of a running graph:
  npm run --silent schema:usage -- --export > usage.jsonl && SCHEMA_USAGE=usage.jsonl npm run check`;

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
  const file = process.env['SCHEMA_USAGE'];
  const usage = file ? await readSchemaUsage(file) : undefined;
  const { base, changes, unnoticed } = await breakingChangesSinceMain(root, api, usage);
  for (const change of unnoticed) console.log(`       (${change})`);
  if (base === undefined)
    console.log('       (there is no main branch with schema/api.graphql to compare with: not checked)');
  return changes.length === 0
    ? ''
    : `Clients that work with ${base} would break:\n  ${changes.join('\n  ')}${usage ? '' : WHOM}`;
});
