import { Worker } from 'node:worker_threads';
import type { ExtractedPage } from '../domain/documents/cut-passages.ts';

export type Extraction = { pages: ExtractedPage[] } | { failure: string };

export interface ExtractionLimits {
  timeoutMs: number;
  memoryMb: number;
}

const usual: ExtractionLimits = { timeoutMs: 60_000, memoryMb: 512 };

const TOO_LARGE = 'It takes more memory to read than there is for it.';
const WATCH_EVERY_MS = 50;

const program = new URL('worker-thread.ts', import.meta.url);

/**
 * Reads a document in a thread of its own, with bounds on time and memory: a bomb ends its thread and nothing else.
 * What ends it is the document's failure.
 */
export function extractText(
  bytes: Uint8Array,
  mediaType: string,
  { timeoutMs, memoryMb }: ExtractionLimits = usual,
): Promise<Extraction> {
  const copy = Uint8Array.from(bytes);
  const worker = new Worker(program, {
    workerData: { bytes: copy, mediaType },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
    // Parsers write warnings, which are of no use to anybody.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (extraction: Extraction): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(extraction);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ failure: `It takes more than ${timeoutMs / 1_000} seconds to read.` }),
      timeoutMs,
    );
    // What is unpacked lies outside of the heap, and so outside of the thread's own limit.
    const watch = setInterval(() => {
      void outsideBytes(worker).then((bytes) => bytes > memoryMb * 1_000_000 && end({ failure: TOO_LARGE }));
    }, WATCH_EVERY_MS);
    worker.once('message', (extraction: Extraction) => end(extraction));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end({
        failure: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE : 'It cannot be read.',
      }),
    );
    worker.once('exit', () => end({ failure: 'It cannot be read.' }));
  });
}

/** What a thread holds outside of its heap; nothing once it has ended. */
const outsideBytes = (worker: Worker): Promise<number> =>
  worker.getHeapStatistics().then(
    ({ external_memory: bytes }) => bytes,
    () => 0,
  );
