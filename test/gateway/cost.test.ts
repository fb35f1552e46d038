import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { OperationGate } from '#gateway/limits/operation-gate.ts';
import { readConfig } from '#gateway/config.ts';
import { gateOptions } from '#gateway/settings.ts';
import { createEngine } from '#gateway/engine/engine.ts';

const sdl = await readFile('schema/supergraph.graphql', 'utf8');
const engine = createEngine({ supergraphSdl: sdl });
const gate = new OperationGate(engine.schema, sdl, gateOptions(readConfig({})));

const many = (count: number, field: string): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const RUNS = 'runs(first: 100) { edges { node';
const INSTANCE = '00000000-0000-7000-8000-000000000000';
const ofInstance = (field: string): string => `{ instance(id: "${INSTANCE}") ${field} }`;

/** What is long counts for what it may weigh, so a short query of many long values is dear. */
test.each([
  ['a page of runs', ofInstance(`{ ${RUNS} { id state createdAt } } } }`), true],
  ['a page of runs with what was said', ofInstance(`{ ${RUNS} { id input output } } } }`), true],
  ['49 pages of inputs', ofInstance(many(49, `${RUNS} { input } } }`)), false],
  ['49 pages of outputs', ofInstance(many(49, `${RUNS} { output } } }`)), false],
  ['one flow', ofInstance(`{ ${RUNS} { id flow { name hash } } } } }`), true],
  ['a page of whole flows', ofInstance(`{ ${RUNS} { flow { definition } } } } }`), false],
  ['a shelf of offerings', '{ offerings(first: 100) { edges { node { name description } } } }', true],
  [
    'a shelf of products with their descriptions',
    '{ products(first: 100, channel: "default-channel") { edges { node { name description } } } }',
    true,
  ],
  [
    '20 shelves of offerings and what was new in them',
    many(
      20,
      'offerings(first: 100) { edges { node { description versions(first: 20) { edges { node { releaseNotes } } } } } }',
    ),
    false,
  ],
])('%s: may run %3$s', (_what, document, mayRun) => {
  const admitted = gate.admit({ document });
  if (mayRun) expect(admitted).not.toHaveProperty('errors');
  else expect(admitted).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
});
