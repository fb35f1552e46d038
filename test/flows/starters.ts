import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { testRun } from '#runtime/domain/engine/flow-run.fixture.ts';
import { interpret } from '#runtime/domain/engine/interpreter.ts';
import { checkFlow } from '#runtime/domain/flow/check-flow.ts';

const USAGE = `npm run flows:starters -- --folder FOLDER [--keys] [--reasons]

Checks every Langflow export (*.json) in a folder and those below it, and runs the ones that pass to their end: with
the local model, documents of its own, and one page of its own in place of the web. Langflow's starter projects are in
the PyPI packages langflow-base, under langflow/initial_setup/starter_projects.

  --keys     as if the publisher had sealed keys for Tavily and SearchAPI
  --reasons  why each of the others does not run`;

const options = scriptOptions(USAGE, {
  folder: { type: 'string', default: '' },
  keys: { type: 'boolean', default: false },
  reasons: { type: 'boolean', default: false },
});
if (options.folder === '') misused('--folder is needed.', USAGE);

const variables = new Set(options.keys ? ['TAVILY_API_KEY', 'SEARCHAPI_API_KEY'] : []);

const passage = {
  documentId: '0',
  documentName: 'A document',
  heading: null,
  text: 'A sentence of it.',
  page: null,
  score: 1,
};
const documents = {
  search: async () => [passage],
  texts: async () => [{ name: passage.documentName, text: passage.text }],
  save: async () => undefined,
};
const page = {
  status: 200,
  headers: {},
  mediaType: 'application/json',
  body: '{"results":[],"organic_results":[]}',
};
const web = { request: async () => page, textOf: async () => page.body };

/** Undefined when it ran to its end; else why not. */
async function tryFlow(file: string): Promise<string | undefined> {
  const check = checkFlow(JSON.parse(await readFile(file, 'utf8')), { variables });
  if ('mistakes' in check)
    return check.mistakes.map(({ message }) => message.split(', known are')[0]).join('; ');
  try {
    await interpret(check.program, testRun({ documents, web, secret: async () => 'key' }));
    return undefined;
  } catch (error) {
    return `while it ran: ${(error as Error).message}`;
  }
}

async function main(): Promise<void> {
  const files = (await readdir(options.folder, { recursive: true }))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  let good = 0;
  for (const name of files) {
    const reason = await tryFlow(join(options.folder, name));
    if (reason === undefined) good++;
    else if (options.reasons) console.log(`${name}: ${reason}`);
  }
  console.log(`${good} of ${files.length} flows run`);
}

await main();
