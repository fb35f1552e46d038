import { createLocalModel } from '#runtime/models/local-model.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { loadRuns, QUESTION, sorted, type RunFigures } from './runs/load.ts';
import { startMarket, type Spent } from './runs/market.ts';
import { decimal, textTable } from './text-table.ts';

const USAGE = `npm run bench:runs -- [--seconds N] [--rounds N]

Runs a second, end to end through the gateway: \`runStart\` over HTTP, then every event over a WebSocket until the
run has ended, with 1, 8 and 32 in flight, all of one instance. All services are one process, as \`npm start\`
starts them; the local model makes no pauses. Beside it a bare loop over the same model, without anything around it.
1 round of 10 seconds each when left out. What a run costs stands beside: CPU time of the services and of PostgreSQL,
and transactions (billing's, control-plane's, runtime's), which say more than times do on a machine that others use.`;
const options = scriptOptions(USAGE, {
  seconds: { type: 'string', default: '10' },
  rounds: { type: 'string', default: '1' },
});
const [SECONDS, ROUNDS] = [Number(options.seconds), Number(options.rounds)];
if (!(SECONDS >= 1 && ROUNDS >= 1)) misused('Seconds and rounds are whole numbers from 1 on.', USAGE);
const WARM_UP_SECONDS = 3;

// Exit handlers, which end the other process, do not run on a signal by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const market = await startMarket();
try {
  await loadRuns(market, 8, WARM_UP_SECONDS);
  for (let round = 1; round <= ROUNDS; round++) {
    const times = ['runs/s', 'first event p50 ms', 'p99 ms', 'end p50 ms', 'p99 ms'];
    const rows = [['in flight', ...times, 'CPU ms', 'PostgreSQL', 'transactions']];
    for (const inFlight of [1, 8, 32]) {
      const before = await market.spent();
      const figures = await loadRuns(market, inFlight, SECONDS);
      rows.push([...cells(String(inFlight), figures), ...costs(before, await market.spent(), figures)]);
    }
    rows.push([...cells('bare model', await bareLoop()), '-', '-', '-']);
    console.log(`${textTable(rows)}\n`);
  }
} finally {
  await market.stop();
}

/** One question after the other, for a second. */
async function bareLoop(): Promise<RunFigures> {
  const model = createLocalModel(0);
  const request = { messages: [{ role: 'user' as const, text: QUESTION }] };
  const firstEventMs: number[] = [];
  const endMs: number[] = [];
  const started = performance.now();
  while (performance.now() - started < 1_000) {
    const begun = performance.now();
    let isFirst = true;
    const pieces = model.generate(request, AbortSignal.timeout(1_000))[Symbol.asyncIterator]();
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
      if (isFirst) firstEventMs.push(performance.now() - begun);
      isFirst = false;
    }
    endMs.push(performance.now() - begun);
  }
  return { runsPerSecond: endMs.length, firstEventMs: sorted(firstEventMs), endMs: sorted(endMs) };
}

function at(values: number[], share: number): string {
  return decimal(values[Math.floor(values.length * share)] ?? Number.NaN, 1);
}

function cells(name: string, { runsPerSecond, firstEventMs, endMs }: RunFigures): string[] {
  const ofBoth = [firstEventMs, endMs].flatMap((values) => [at(values, 0.5), at(values, 0.99)]);
  return [name, decimal(runsPerSecond, 0), ...ofBoth];
}

function costs(before: Spent, after: Spent, { endMs }: RunFigures): string[] {
  const each = (from: number | undefined, to: number | undefined): string =>
    decimal(((to ?? 0) - (from ?? 0)) / endMs.length, 1);
  const transactions = [...after.transactions].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    each(before.servicesCpuMs, after.servicesCpuMs),
    each(before.postgresCpuMs, after.postgresCpuMs),
    transactions.map(([name, count]) => each(before.transactions.get(name), count)).join(' + '),
  ];
}
