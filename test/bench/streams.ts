import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { pinnableCores } from './cores.ts';
import { installPeers } from './install-peers.ts';
import {
  isInstalled,
  measure,
  type StreamContestant,
  type StreamPace,
  type StreamResult,
  titles,
} from './streams/measure.ts';
import { scenarios, type StreamScenario } from './streams/scenarios.ts';
import { decimal, textTable } from './text-table.ts';

const FULL: StreamPace = { warmUpMs: 3_000, measureMs: 10_000 };
const QUICK: StreamPace = { warmUpMs: 300, measureMs: 1_000 };
/** What a quick run does of each scenario. */
const QUICK_SHARE = 1 / 20;

const NAMES = Object.keys(titles) as StreamContestant[];

const USAGE = `npm run bench:streams -- [--quick] [--only SCENARIO] [--among NAMES]

  --quick          few streams for a short time: shows that all works, measures nothing
  --only SCENARIO  one of ${scenarios.map(({ name }) => name).join(', ')}
  --among NAMES    these alone, of ${NAMES.join(', ')}`;

const HEADER = [
  '',
  'upstream',
  'opened in s',
  'KB/stream',
  'peak MB',
  'CPU %',
  'p50 ms',
  'p99 ms',
  'missing %',
];

/** Measures subscriptions beside another gateway's; see README.md. */
async function run(pace: StreamPace, chosen: StreamScenario[], names: StreamContestant[]): Promise<void> {
  if (names.some((name) => name === 'hive' || name === 'hive-rust')) await installPeers();
  const cores = pinnableCores();
  for (const scenario of chosen) {
    const rows = [HEADER];
    for (const contestant of names) {
      const result = await measure(contestant, scenario, pace, cores).catch((error: Error) => error);
      const row = [titles[contestant], ...cells(result)];
      console.log(`${scenario.name}: ${row.join('  ')}`);
      rows.push(row);
      for (const problem of problemsOf(result)) console.log(`${titles[contestant]}: ${problem}`);
    }
    console.log(`\n${scenario.title}, ${scenario.eventsPerSecond} events a second\n${textTable(rows)}\n`);
  }
}

const cells = (result: StreamResult | Error): string[] =>
  result instanceof Error
    ? ['did not take part']
    : [
        decimal(result.upstreams, 0),
        decimal(result.openSeconds, 1),
        decimal(result.kilobytesPerStream, 1),
        decimal(result.peakMemoryBytes && result.peakMemoryBytes / 1024 ** 2, 0),
        decimal(result.cpuPercent, 0),
        decimal(result.p50Ms, 1),
        decimal(result.p99Ms, 1),
        decimal(result.missing * 100, 1),
      ];

const problemsOf = (result: StreamResult | Error): string[] =>
  result instanceof Error ? [result.message.slice(-1_000)] : [...new Set(result.problems)].slice(0, 3);

const small = (scenario: StreamScenario): StreamScenario => ({
  ...scenario,
  streams: scenario.streams * QUICK_SHARE,
  runs: Math.max(1, scenario.runs * QUICK_SHARE),
});

// Exit handlers, which end the other processes, do not run on a signal by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const { quick, only, among } = scriptOptions(USAGE, {
  quick: { type: 'boolean' },
  only: { type: 'string' },
  among: { type: 'string' },
});
const chosen = scenarios.filter(({ name }) => only === undefined || only === name);
if (chosen.length === 0) misused(`There is no scenario ${only}.`, USAGE);
const names = NAMES.filter((name) => {
  return isInstalled(name) && (among === undefined || among.split(',').includes(name));
});
if (names.length === 0) misused(`There is nobody called ${among}.`, USAGE);
await run(quick ? QUICK : FULL, quick ? chosen.map(small) : chosen, names);
