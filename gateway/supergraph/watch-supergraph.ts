import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '#common/process/logging.ts';

/** Editors and deployments write in several steps; what counts is what stands there afterwards. */
const SETTLE_MS = 100;

export interface SupergraphWatch {
  stop(): Promise<void>;
}

export interface SupergraphWatchOptions {
  file: string;
  /** The text in use. */
  initialSdl: string;
  logger: Logger;
  /** May reject: then the text is broken, and the one before it stays in use. */
  onChange(supergraphSdl: string): Promise<void>;
  onBroken(error: unknown): void;
}

/** Calls `onChange` with the file's text each time it has become another one. */
export function watchSupergraph({
  file,
  initialSdl,
  logger,
  onChange,
  onBroken,
}: SupergraphWatchOptions): SupergraphWatch {
  let seen = initialSdl;
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const read = async (): Promise<void> => {
    try {
      const text = await readFile(file, 'utf8');
      if (text === seen) return;
      seen = text;
      await onChange(text);
    } catch (error) {
      onBroken(error);
    }
  };
  // The folder, because a file that is replaced by renaming is another file to the watcher.
  const watcher = watch(dirname(file), () => {
    clearTimeout(timer);
    timer = setTimeout(() => (reading = reading.then(read)), SETTLE_MS);
  });
  watcher.on('error', (error) => logger.error({ err: error }, 'the supergraph is no longer watched'));
  return {
    async stop() {
      watcher.close();
      clearTimeout(timer);
      await reading;
    },
  };
}
