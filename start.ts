import { parseArguments, USAGE, type Arguments } from './start/arguments.ts';
import { sentenceOf } from './start/errors.ts';
import { stopWithNpmShell } from './start/process/npm-shell.ts';
import { complain, say } from './start/screen.ts';

/** Imported here and not above: one service alone loads nothing of the whole, and the usage nothing at all. */
async function start({ service, supergraph, workers, demo }: Arguments): Promise<void> {
  stopWithNpmShell(process.env);
  if (workers !== undefined)
    await (await import('./start/cluster/cluster.ts')).runCluster(workers, supergraph);
  else if (service === undefined) await (await import('./start/whole/whole.ts')).runWhole(process.env);
  else await (await import('./start/alone/one.ts')).runOne(service, { supergraph, demo }, process.env);
}

try {
  const given = parseArguments(process.argv.slice(2));
  if (given.help && given.service !== undefined)
    say(await (await import('./start/alone/service-help.ts')).serviceHelp(given.service));
  else if (given.help) say(USAGE);
  else await start(given);
} catch (error) {
  complain(sentenceOf(error));
  process.exitCode = 1;
}
