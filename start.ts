import { parseArguments, USAGE, type Arguments } from './start/arguments.ts';
import { sentenceOf } from './start/errors.ts';
import { runUntilSignal } from './start/lifetime.ts';
import { openLogs, openTerminalLogs } from './start/logs.ts';
import { stopWithNpmShell } from './start/npm-shell.ts';
import { startOne } from './start/one.ts';
import { complain, say } from './start/screen.ts';
import { readSettings } from './start/settings.ts';
import { startWhole } from './start/whole.ts';
import { createLogger } from '#common/logging.ts';

const fail = (error: unknown): void => complain(sentenceOf(error));

async function main(given: Arguments): Promise<void> {
  const { service } = given;
  stopWithNpmShell(process.env);
  if (service !== undefined) {
    openTerminalLogs();
    const logger = createLogger('start', 'info');
    return runUntilSignal((running) => startOne({ ...given, service }, process.env, running, logger), {
      onSignal: (again) => logger.info(again ? 'stopping at once' : 'stopping'),
      onFailure: fail,
      onFault: (error) => logger.fatal({ err: error }, 'unexpected fault'),
    });
  }
  const settings = readSettings(process.env);
  const logs = await openLogs(settings);
  runUntilSignal((running) => startWhole(settings, process.env, logs, running), {
    onSignal: (again) =>
      say(again ? '\nStopping at once.' : '\nStopping; Ctrl-C again does not wait for work under way.'),
    onFailure(error) {
      logs.logger.fatal({ err: error }, 'the start failed');
      fail(error);
    },
    onFault(error) {
      logs.logger.fatal({ err: error }, 'unexpected fault');
      complain('A fault that nobody expected: everything stops. The log says more.');
    },
  });
}

try {
  const given = parseArguments(process.argv.slice(2));
  if (given.help) say(USAGE);
  else await main(given);
} catch (error) {
  fail(error);
  process.exitCode = 1;
}
