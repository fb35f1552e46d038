import { type ContestantName, OWN } from './contestants.ts';
import type { LoadResult } from './load/job.ts';
import type { Scenario } from './scenarios.ts';
import { median, medianRatio } from './statistics.ts';

export interface ContestantResult {
  name: ContestantName;
  rounds: LoadResult[];
  fetchesPerRequest: number;
  /** Since the process started; absent where there is no /proc. */
  peakMemoryBytes?: number;
  /** Why it is out of the race: a wrong answer, or none. */
  disqualified?: string;
}

export interface ScenarioResult {
  scenario: Pick<Scenario, 'name' | 'title' | 'connections' | 'goals' | 'entities'>;
  contestants: ContestantResult[];
}

export const requestsPerSecond = ({ measured, measuredSeconds }: LoadResult): number =>
  measured / measuredSeconds;

export const medianOf = ({ rounds }: ContestantResult, value: (round: LoadResult) => number): number =>
  median(rounds.map(value));

/** How many times the requests per second of another we answer. */
export function advantageOver(other: ContestantResult, { contestants }: ScenarioResult): number {
  const own = contestants.find(({ name }) => name === OWN);
  return medianRatio((own?.rounds ?? []).map(requestsPerSecond), other.rounds.map(requestsPerSecond));
}

export interface GoalResult {
  scenario: string;
  goal: string;
  reached: number;
  met: boolean;
}

/** The goals of speed, and never to take more memory than Apollo Gateway. */
export const goalsOf = (result: ScenarioResult): GoalResult[] =>
  result.contestants.flatMap((peer) => [...speedGoal(peer, result), ...memoryGoal(peer, result)]);

function speedGoal(peer: ContestantResult, result: ScenarioResult): GoalResult[] {
  const factor = result.scenario.goals[peer.name];
  if (factor === undefined) return [];
  const reached = advantageOver(peer, result);
  const goal = `requests/s at least ${factor} times ${peer.name}`;
  return [{ scenario: result.scenario.name, goal, reached, met: reached >= factor }];
}

function memoryGoal(peer: ContestantResult, { scenario, contestants }: ScenarioResult): GoalResult[] {
  const own = contestants.find(({ name }) => name === OWN)?.peakMemoryBytes;
  // Growth scenarios run one after the other in the same processes: a peak there says nothing new.
  if (scenario.entities !== undefined) return [];
  if (peer.name !== 'apollo' || peer.peakMemoryBytes === undefined || own === undefined) return [];
  const reached = own / peer.peakMemoryBytes;
  return [
    { scenario: scenario.name, goal: 'peak memory at most that of apollo', reached, met: reached <= 1 },
  ];
}
