import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { createLogger, sendLogsTo, type Logger } from '#common/process/logging.ts';
import { StartError } from '../errors.ts';
import type { Settings } from './settings.ts';

export interface Logs {
  file: string;
  logger: Logger;
  /** Puts the log of the start before aside; only for whoever has the data to itself. */
  beginAnew(): Promise<void>;
}

/**
 * Everything goes to a file, as JSON lines; the terminal shows failures alone. The log of the
 * start before is kept beside it, older ones are not, so that logs cannot fill a disk over months.
 * It is put aside late: a start that finds another one running must not take that one's log away.
 */
export async function openLogs(settings: Settings): Promise<Logs> {
  const file = join(settings.DATA_DIR, 'logs', 'supergraph.log');
  const stream = await openFile(file, settings.DATA_DIR);
  sendLogsTo(stream);
  // The start tells the person itself what went wrong; its own log is for the file alone.
  const logger = createLogger('start', settings.LOG_LEVEL);
  const terminal = pretty({ destination: 2, sync: true, ignore: 'pid,hostname,time', hideObject: true });
  sendLogsTo(
    pino.multistream([
      { level: 'trace', stream },
      { level: 'error', stream: terminal },
    ]),
  );
  const beginAnew = async (): Promise<void> => {
    await rename(file, join(dirname(file), 'supergraph.previous.log'));
    stream.reopen();
  };
  return { file, logger, beginAnew };
}

/** The first thing that is written, and so the first to fail where nothing may be. */
async function openFile(file: string, dataFolder: string) {
  try {
    await mkdir(dirname(file), { recursive: true });
    return pino.destination({ dest: file, sync: true });
  } catch (error) {
    throw new StartError(
      `The data folder ${dataFolder} cannot be written to: ${(error as Error).message}. DATA_DIR chooses another one.`,
      { cause: error },
    );
  }
}
