import { Worker } from 'node:worker_threads';
import type { ExtractedPage } from '../domain/documents/cut-passages.ts';

export type Extraction = { pages: ExtractedPage[] } | { failure: string };

export interface ExtractionLimits {
  timeoutMs: number;
  memoryMb: number;
}

const usual: ExtractionLimits = { timeoutMs: 60_000, memoryMb: 512 };

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
      resolve(extraction);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ failure: `It takes more than ${timeoutMs / 1_000} seconds to read.` }),
      timeoutMs,
    );
    worker.once('message', (extraction: Extraction) => end(extraction));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end({
        failure:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? 'It takes more memory to read than there is for it.'
            : 'It cannot be read.',
      }),
    );
    worker.once('exit', () => end({ failure: 'It cannot be read.' }));
  });
}
