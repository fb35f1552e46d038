import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { testRun } from '#runtime/domain/engine/flow-run.fixture.ts';
import { interpret } from '#runtime/domain/engine/interpreter.ts';
import { assignEngine, type AssignedFlow } from '#runtime/domain/flow/assign-engine.ts';
import { checkFlow } from '#runtime/domain/flow/checking/check-flow.ts';
import { runServedFlow } from '#runtime/domain/served/run-served-flow.ts';
import { tweaksFor } from '#runtime/domain/served/served-flow.ts';
import { createLangflowServer } from '#runtime/services/langflow/langflow-server.ts';
import { createLogger } from '#common/process/logging.ts';
import { startLocalModelServer } from './local-model-server.ts';

const USAGE = `npm run flows:starters -- --folder FOLDER [--reasons]

Checks every Langflow export (*.json) in a folder and those below it, and runs the ones that pass to their end: with
the local model, documents of its own, and one page of its own in place of the web. Langflow's starter projects are in
the PyPI packages langflow-base, under langflow/initial_setup/starter_projects.

  --reasons  why each of the others does not run, with sealed keys for Tavily and SearchAPI or without
  --langflow URL  where a Langflow server is, which runs those that the engine here refuses; LANGFLOW_API_KEY is its key
  --model NAME    the model for those of them that choose none
  --model-port PORT  where the local model answers as an OpenAI-compatible endpoint meanwhile, for that server to ask:
                  OPENAI_API_BASE=http://127.0.0.1:PORT/v1 and any OPENAI_API_KEY in the server's environment`;

const options = scriptOptions(USAGE, {
  folder: { type: 'string', default: '' },
  reasons: { type: 'boolean', default: false },
  langflow: { type: 'string', default: '' },
  model: { type: 'string', default: 'gpt-4o-mini' },
  'model-port': { type: 'string', default: '' },
});
if (options.folder === '') misused('--folder is needed.', USAGE);

const none: ReadonlySet<string> = new Set();
const searchKeys: ReadonlySet<string> = new Set(['TAVILY_API_KEY', 'SEARCHAPI_API_KEY']);

const passage = {
  documentId: '0',
  documentName: 'A document',
  heading: null,
  text: 'A sentence of it.',
  page: null,
  score: 1,
};
const documents = {
  search: async () => ({ passages: [passage], warning: null }),
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

const known = new Map<string, string>();
const server =
  options.langflow === ''
    ? undefined
    : createLangflowServer({
        url: options.langflow,
        apiKey: process.env['LANGFLOW_API_KEY'],
        modelName: options.model,
        silenceMs: 120_000,
        uploads: {
          find: async (_server, flowId) => known.get(flowId),
          async keep(_server, flowId, id) {
            known.set(flowId, id);
            return id;
          },
        },
        logger: createLogger('starters', 'warn'),
      });

const THERE = 'while it ran on Langflow';
const port = options['model-port'];
const localModel = port === '' ? undefined : await startLocalModelServer(Number(port));
/** How many the server ran to their end. */
let ranThere = 0;

/** Undefined when it ran to its end; else why not. */
async function tryFlow(file: string, variables: ReadonlySet<string>): Promise<string | undefined> {
  const definition = JSON.parse(await readFile(file, 'utf8')) as { name?: string };
  const assigned = assignEngine(definition, { variables }, server);
  if ('mistakes' in assigned)
    return assigned.mistakes.map(({ message }) => message.split(', known are')[0]).join('; ');
  try {
    const said = await (assigned.engine === 'EMBEDDED'
      ? runHere(definition, variables)
      : runThere(assigned, file));
    if (assigned.engine === 'LANGFLOW') ranThere++;
    if (assigned.engine === 'LANGFLOW' && options.reasons) console.log(`${file}: on Langflow: ${said}`);
    return undefined;
  } catch (error) {
    const { message, cause } = error as Error;
    const where = assigned.engine === 'LANGFLOW' ? THERE : 'while it ran';
    return `${where}: ${message} ${(cause as Error | undefined)?.message ?? ''}`.trim();
  }
}

async function runHere(definition: unknown, variables: ReadonlySet<string>): Promise<string> {
  const check = checkFlow(definition, { variables });
  if ('mistakes' in check) throw new Error('it was assigned, and is wrong');
  return interpret(check.program, testRun({ documents, web, secret: async () => 'key' }));
}

async function runThere({ id, file }: AssignedFlow, name: string): Promise<string> {
  if (!server) throw new Error('there is no server');
  const flow = { id, name, definition: file };
  const tweaks = await tweaksFor(flow, {
    settings: {},
    // Whose models they are is the server's to know.
    variable: async (name) => (name.startsWith('OPENAI') ? undefined : 'a-key'),
    modelName: server.modelName,
  });
  if (localModel) {
    // Agents up to 1.7 and OpenAI's own node call OpenAI itself unless they are told otherwise, whatever stands in
    // the server's environment; and 1.13 sends a key of its environment to nobody else.
    const here = { openai_api_base: localModel.url, api_key: { value: 'none', load_from_db: false } };
    for (const { id: node, data } of file.data.nodes)
      if (data.node.template['openai_api_base']) tweaks[node] = { ...tweaks[node], ...here };
  }
  const run = testRun();
  const request = { text: 'What is 12 * 7?', session: `starters ${id}`, keepsSession: false, tweaks };
  const said = await runServedFlow(server, flow, request, run);
  const tools = run.logged.flatMap((event) => (event.kind === 'RunToolCalled' ? [event.tool] : []));
  return JSON.stringify({ said: said.slice(0, 100), usage: run.meter.usage, tools });
}

async function main(): Promise<void> {
  const files = (await readdir(options.folder, { recursive: true }))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const ran = { none: 0, keys: 0 };
  for (const name of files) {
    const file = join(options.folder, name);
    const reason = await tryFlow(file, none);
    const withKeys =
      reason === undefined || reason.startsWith(THERE) ? reason : await tryFlow(file, searchKeys);
    if (reason === undefined) ran.none++;
    if (withKeys === undefined) ran.keys++;
    if (options.reasons && reason !== undefined)
      console.log(`${name}: ${withKeys ?? 'with the key of a search alone'}`);
  }
  console.log(
    `${ran.none} of ${files.length} flows run, ${ran.keys} with sealed keys for Tavily and SearchAPI`,
  );
  if (server) console.log(`${ranThere} of them on Langflow`);
  if (localModel) console.log(`the local model was asked ${localModel.asked} times`);
  await localModel?.stop();
}

await main();
