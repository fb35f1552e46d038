import { Worker } from 'node:worker_threads';
import type { ExtractedPage } from '../domain/documents/cut-passages.ts';

export type Extraction = { pages: ExtractedPage[] } | { failure: string };

export interface ExtractionLimits {
  timeoutMs: number;
  memoryMb: number;
}

const TOO_LARGE = 'It takes more memory to read than there is for it.';
const UNREADABLE = 'It cannot be read.';
const WATCH_EVERY_MS = 50;
/** Whatever parsers keep of documents, no more than those of so many come together. */
const MAX_DOCUMENTS = 100;
/** A thread in which more than this share of the bound is left begins no other document. */
const MAX_LEFT = 0.25;

const program = new URL('worker-thread.ts', import.meta.url);

/**
 * A thread that reads one document after the other, each within bounds of time and memory: a bomb ends its thread and
 * nothing else. Starting one costs ten times what a document of ten pages does, so one that read well is kept.
 */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #limits: ExtractionLimits;
  #documents = 0;
  #hasEnded = false;

  constructor(limits: ExtractionLimits) {
    this.#limits = limits;
    this.#worker = new Worker(program, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 8,
      },
      // Parsers write warnings, which are of no use to anybody.
      stdout: true,
      stderr: true,
    });
    this.#worker.once('exit', () => (this.#hasEnded = true));
    this.#worker.on('error', () => (this.#hasEnded = true));
  }

  /** Reads one document; what ends the thread is the document's failure. Not two at the same time. */
  read(bytes: Uint8Array, mediaType: string): Promise<Extraction> {
    const worker = this.#worker;
    const { timeoutMs, memoryMb } = this.#limits;
    this.#documents++;
    const { promise, resolve } = Promise.withResolvers<Extraction>();
    const fail = (failure: string): void => resolve({ failure });
    const onError = ({ code }: NodeJS.ErrnoException): void =>
      fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_LARGE : UNREADABLE);
    const onExit = (): void => fail(UNREADABLE);
    const timer = setTimeout(
      () => fail(`It takes more than ${timeoutMs / 1_000} seconds to read.`),
      timeoutMs,
    );
    // What is unpacked lies outside of the heap, and so outside of the thread's own limit.
    const watch = setInterval(() => {
      void this.#memory().then(({ outside }) => outside > memoryMb * 1_000_000 && fail(TOO_LARGE));
    }, WATCH_EVERY_MS);
    worker.once('message', resolve).once('error', onError).once('exit', onExit);
    const copy = Uint8Array.from(bytes);
    worker.postMessage({ bytes: copy, mediaType }, [copy.buffer]);
    return promise.finally(() => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', resolve).off('error', onError).off('exit', onExit);
    });
  }

  /** Whether it may read another document: with nothing of the last ones in its way. */
  async isFit(): Promise<boolean> {
    const { heap, outside } = await this.#memory();
    const left = (heap + outside) / (this.#limits.memoryMb * 1_000_000);
    return !this.#hasEnded && this.#documents < MAX_DOCUMENTS && left < MAX_LEFT;
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#worker.terminate();
  }

  /** In bytes; nothing once it has ended. */
  #memory(): Promise<{ heap: number; outside: number }> {
    return this.#worker.getHeapStatistics().then(
      ({ used_heap_size: heap, external_memory: outside }) => ({ heap, outside }),
      () => ({ heap: 0, outside: 0 }),
    );
  }
}
