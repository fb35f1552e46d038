import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { createLogger, sendLogsTo, type Logger } from '#common/logging.ts';
import type { Settings } from './settings.ts';

export interface Logs {
  file: string;
  logger: Logger;
}

/**
 * Everything goes to a file, as JSON lines; the terminal shows failures alone. The log of the
 * start before is kept beside it, older ones are not, so that logs cannot fill a disk over months.
 */
export async function openLogs(settings: Settings): Promise<Logs> {
  const folder = join(settings.DATA_DIR, 'logs');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'supergraph.log');
  await rename(file, join(folder, 'supergraph.previous.log')).catch(() => undefined);
  const stream = pino.destination({ dest: file, sync: true });
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
  return { file, logger };
}
