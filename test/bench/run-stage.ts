import { checkAnswers } from './check-answers.ts';
import { type Contestant, type ContestantName, type Setting, startContestant } from './contestants.ts';
import type { LoadJob } from './load/job.ts';
import type { LoadGenerator } from './load/load-generator.ts';
import { peakMemoryBytes } from './load/process-statistics.ts';
import type { ContestantResult, ScenarioResult } from './results.ts';
import type { Scenario, Stage } from './scenarios.ts';
import type { Subgraphs } from './subgraphs/subgraphs.ts';

/** How long and how often. */
export interface Pace {
  rounds: number;
  /** Once for each contestant in each scenario, so that its code is compiled and its caches are full. */
  warmUpMs: number;
  measureMs: number;
}

export interface Bench extends Setting {
  pace: Pace;
  subgraphs: Subgraphs;
  load: LoadGenerator;
}

/** One request at a time varies little: a part of the time will do. */
const GROWTH_SHARE = 1 / 4;

/** Before each round, until all connections are busy again. */
const SETTLE_MS = 300;

export async function runStage({ sharing, scenarios }: Stage, bench: Bench): Promise<ScenarioResult[]> {
  const names = new Set(scenarios.flatMap(({ contestants }) => contestants));
  const running: Contestant[] = [];
  try {
    for (const name of names) running.push(await startContestant(name, sharing, bench));
    const results: ScenarioResult[] = [];
    for (const scenario of scenarios) results.push(await runScenario(scenario, running, bench));
    return results;
  } finally {
    await Promise.all(running.map((contestant) => contestant.stop()));
  }
}

interface Racer {
  contestant: Contestant;
  job: LoadJob;
  result: ContestantResult;
}

async function runScenario(scenario: Scenario, running: Contestant[], bench: Bench): Promise<ScenarioResult> {
  console.log(`${scenario.title} ...`);
  const racers: Racer[] = [];
  const out: ContestantResult[] = [];
  for (const name of scenario.contestants) {
    const contestant = running.find((other) => other.name === name) as Contestant;
    await admit(contestant, scenario, bench).then(
      (racer) => racers.push(racer),
      (error: Error) => out.push(disqualified(name, error)),
    );
  }
  // In turn, so that whatever disturbs the machine for a while disturbs all of them.
  for (let round = 0; round < bench.pace.rounds; round++)
    for (const racer of racers) racer.result.rounds.push(await bench.load.run(racer.job));
  for (const { contestant, result } of racers) result.peakMemoryBytes = peakMemoryBytes(contestant.pid);
  return { scenario: described(scenario), contestants: [...racers.map(({ result }) => result), ...out] };
}

/** Right answers first, then the warm-up, which also counts the subgraph fetches. */
async function admit(contestant: Contestant, scenario: Scenario, bench: Bench): Promise<Racer> {
  const { requests, connections, entities } = scenario;
  const share = entities === undefined ? 1 : GROWTH_SHARE;
  const answerBytes = await checkAnswers(contestant.url, requests);
  const job: LoadJob = {
    url: contestant.url,
    bodies: requests.map((request) => JSON.stringify(request)),
    answerBytes,
    connections,
    warmUpMs: SETTLE_MS,
    measureMs: bench.pace.measureMs * share,
    minAnswers: connections,
    gatewayPid: contestant.pid,
    otherCores: bench.otherCores,
  };
  const fetchesBefore = await bench.subgraphs.fetches();
  const { answered } = await bench.load.run({
    ...job,
    measureMs: bench.pace.warmUpMs * share,
    minAnswers: 0,
  });
  const fetchesPerRequest = ((await bench.subgraphs.fetches()) - fetchesBefore) / answered;
  return { contestant, job, result: { name: contestant.name, rounds: [], fetchesPerRequest } };
}

const disqualified = (name: ContestantName, { message }: Error): ContestantResult => ({
  name,
  rounds: [],
  fetchesPerRequest: Number.NaN,
  disqualified: message.split('\n')[0] ?? message,
});

const described = ({ name, title, connections, goals, entities }: Scenario): ScenarioResult['scenario'] => ({
  name,
  title,
  connections,
  goals,
  entities,
});
