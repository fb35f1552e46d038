import { contestantTitle, isFloor, OWN } from './contestants.ts';
import {
  advantageOver,
  type ContestantResult,
  goalsOf,
  medianOf,
  requestsPerSecond,
  type ScenarioResult,
} from './results.ts';
import { decimal, textTable } from './text-table.ts';

/** The tables that people read. */
export const report = (results: ScenarioResult[]): string =>
  [
    ...results.filter(({ scenario }) => scenario.entities === undefined).map(scenarioTable),
    growthTable(results.filter(({ scenario }) => scenario.entities !== undefined)),
    goalTable(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const HEAD = [
  '',
  'req/s',
  'we:they',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'CPU ms/req',
  'CPU %',
  'others %',
  'peak MB',
  'fetches/req',
];

function scenarioTable(result: ScenarioResult): string {
  const rows = result.contestants.map((contestant) => [
    contestantTitle[contestant.name],
    ...cells(contestant, result),
  ]);
  return [result.scenario.title, textTable([HEAD, ...rows]), ...result.contestants.flatMap(failures)].join(
    '\n',
  );
}

function cells(contestant: ContestantResult, result: ScenarioResult): string[] {
  const { name, rounds, disqualified, peakMemoryBytes, fetchesPerRequest } = contestant;
  if (disqualified !== undefined) return [`out: ${disqualified}`];
  if (rounds.every(({ measured }) => measured === 0)) return ['too slow: no answer within a round'];
  const latencyMs = (percentile: 'p50Ms' | 'p95Ms' | 'p99Ms') =>
    decimal(
      medianOf(contestant, (round) => round[percentile]),
      1,
    );
  return [
    decimal(medianOf(contestant, requestsPerSecond), 0),
    name === OWN ? '' : decimal(advantageOver(contestant, result), 2),
    latencyMs('p50Ms'),
    latencyMs('p95Ms'),
    latencyMs('p99Ms'),
    decimal(
      medianOf(contestant, ({ cpuMsPerRequest }) => cpuMsPerRequest ?? Number.NaN),
      3,
    ),
    decimal(
      medianOf(contestant, ({ cpuPercent }) => cpuPercent ?? Number.NaN),
      0,
    ),
    decimal(
      medianOf(contestant, ({ othersPercent }) => othersPercent ?? Number.NaN),
      0,
    ),
    decimal(peakMemoryBytes && peakMemoryBytes / 1024 ** 2, 0),
    isFloor(name) ? '' : decimal(fetchesPerRequest, 2),
  ];
}

function failures({ name, rounds }: ContestantResult): string[] {
  const failed = rounds.reduce((sum, round) => sum + round.failures, 0);
  return failed > 0 ? [`${contestantTitle[name]}: ${failed} requests FAILED`] : [];
}

/** Milliseconds for one request, by the number of entities. */
function growthTable(results: ScenarioResult[]): string {
  const names = new Set(results.flatMap(({ contestants }) => contestants.map(({ name }) => name)));
  if (names.size === 0) return '';
  const head = ['', ...results.map(({ scenario }) => `${scenario.entities} entities`)];
  const rows = [...names].map((name) => {
    const times = results.map(({ contestants }) => p50Ms(contestants.find((other) => other.name === name)));
    return [contestantTitle[name]].concat(times);
  });
  return `Growth: p50 ms of one request at a time, nothing shared\n${textTable([head, ...rows])}`;
}

const p50Ms = (contestant: ContestantResult | undefined): string =>
  contestant?.disqualified === undefined && contestant
    ? decimal(
        medianOf(contestant, (round) => round.p50Ms),
        2,
      )
    : 'out';

function goalTable(results: ScenarioResult[]): string {
  const rows = results
    .flatMap(goalsOf)
    .map(({ scenario, goal, reached, met }) => [scenario, goal, decimal(reached, 2), met ? 'met' : 'MISSED']);
  return rows.length > 0 ? `Goals\n${textTable([['scenario', 'goal', 'reached', ''], ...rows])}` : '';
}
