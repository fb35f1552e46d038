import { parseArguments, USAGE, type Arguments } from './start/arguments.ts';
import { sentenceOf } from './start/errors.ts';
import { runUntilSignal } from './start/lifetime.ts';
import { openLogs, openTerminalLogs } from './start/logs.ts';
import { startOne } from './start/one.ts';
import { complain, say } from './start/screen.ts';
import { readSettings } from './start/settings.ts';
import { startWhole } from './start/whole.ts';
import { createLogger } from '#common/logging.ts';

const fail = (error: unknown): void => complain(sentenceOf(error));

async function main(given: Arguments): Promise<void> {
  const { service } = given;
  if (service !== undefined) {
    openTerminalLogs();
    const logger = createLogger('start', 'info');
    const onFault = (error: unknown): void => logger.fatal({ err: error }, 'unexpected fault');
    return runUntilSignal((running) => startOne({ ...given, service }, process.env, running), {
      onFailure: fail,
      onFault,
    });
  }
  const settings = readSettings(process.env);
  const logs = await openLogs(settings);
  runUntilSignal((running) => startWhole(settings, process.env, logs, running), {
    onFailure(error) {
      logs.logger.fatal({ err: error }, 'the start failed');
      fail(error);
    },
    onFault: (error) => logs.logger.fatal({ err: error }, 'unexpected fault'),
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
