import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { needsPeers } from './contestants.ts';
import { pinnableCores } from './cores.ts';
import { COSMO, composeForCosmo } from './cosmo.ts';
import { installPeers } from './install-peers.ts';
import { LoadGenerator } from './load/load-generator.ts';
import { recordMaterial } from './material.ts';
import { report } from './report.ts';
import { goalsOf, type ScenarioResult } from './results.ts';
import { type Bench, type Pace, runStage } from './run-stage.ts';
import { type Stage, stages } from './scenarios.ts';
import { startSubgraphs } from './subgraphs/subgraphs.ts';

const FULL: Pace = { rounds: 3, warmUpMs: 3_000, measureMs: 4_000 };
const QUICK: Pace = { rounds: 1, warmUpMs: 300, measureMs: 500 };

const USAGE = `npm run bench -- [--quick] [--only SCENARIO] [--among NAMES]

  --quick          one short round each: shows that all works, measures nothing
  --only SCENARIO  one of ${stages.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)).join(', ')}
  --among NAMES    of who runs there, these alone: gateway,hive-router`;

/** Measures this gateway beside others; see README.md. */
async function run(pace: Pace, chosen: Stage[]): Promise<void> {
  const names = chosen.flatMap(({ scenarios }) => scenarios.flatMap(({ contestants }) => contestants));
  const peers = names.some(needsPeers) ? await installPeers() : {};
  const cores = pinnableCores();
  const environment = {
    date: new Date().toISOString(),
    node: process.version,
    processor: `${availableParallelism()} x ${cpus()[0]?.model ?? 'unknown'}`,
    pinned: cores ?? 'no: taskset is missing, or there is only one core',
    peers,
    pace,
  };
  console.log(`${JSON.stringify(environment, undefined, 2)}\n`);
  const results = await withBench(pace, cores, async (bench) => {
    const all: ScenarioResult[] = [];
    for (const stage of chosen) all.push(...(await runStage(stage, bench)));
    return all;
  });
  console.log(`\n${report(results)}\n`);
  await save(environment.date, { environment, results, goals: results.flatMap(goalsOf) });
}

async function withBench<T>(
  pace: Pace,
  cores: ReturnType<typeof pinnableCores>,
  measure: (bench: Bench) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const subgraphs = await startSubgraphs(cores?.others);
  const load = new LoadGenerator(cores?.others);
  const setting = {
    supergraphFile: join(folder, 'supergraph.graphql'),
    materialFile: join(folder, 'material.json'),
    gatewayCores: cores?.gateway,
    otherCores: cores?.others,
    cosmoFile: COSMO === undefined ? undefined : await composeForCosmo(folder, subgraphs.url),
  };
  try {
    await writeFile(setting.supergraphFile, subgraphs.supergraphSdl);
    await recordMaterial(setting, subgraphs);
    return await measure({ ...setting, pace, subgraphs, load });
  } finally {
    await Promise.all([subgraphs.stop(), load.stop()]);
  }
}

async function save(date: string, results: object): Promise<void> {
  const folder = join(import.meta.dirname, 'results');
  const file = join(folder, `${date.replaceAll(':', '-')}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`written to ${file}`);
}

/** None when there is no such scenario, or none of these runs in it. */
function chosenStages(only: string | undefined, among: string | undefined): Stage[] {
  const names = among?.split(',');
  return stages.flatMap(({ sharing, scenarios }) => {
    const chosen = scenarios
      .filter(({ name }) => only === undefined || name === only)
      .map((scenario) => {
        const contestants = scenario.contestants.filter((name) => !names || names.includes(name));
        return Object.assign({}, scenario, { contestants });
      })
      .filter(({ contestants }) => contestants.length > 0);
    return chosen.length > 0 ? [{ sharing, scenarios: chosen }] : [];
  });
}

// Exit handlers, which end the other processes, do not run on a signal by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { quick, only, among } = scriptOptions(USAGE, {
  quick: { type: 'boolean' },
  only: { type: 'string' },
  among: { type: 'string' },
});
const chosen = chosenStages(only, among);
if (chosen.length === 0) misused(`Nobody of ${among ?? 'all'} runs in ${only ?? 'any scenario'}.`, USAGE);
await run(quick ? QUICK : FULL, chosen);
