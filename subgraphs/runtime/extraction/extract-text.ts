import type { TextExtraction } from '../domain/documents/ports.ts';
import { ReadingThread, type ExtractionLimits } from './reading-thread.ts';

const usual: ExtractionLimits = { timeoutMs: 60_000, memoryMb: 512 };

/** More documents at a time get threads of their own, which end with them. */
const MAX_IDLE = 2;
const IDLE_MS = 30_000;

export interface TextReading {
  extract: TextExtraction;
  /** Ends threads that wait for a next document. */
  stop(): Promise<void>;
}

/** Reads documents in threads, a thread for each that is read at the same time; those that read well read the next. */
export function createTextReading(limits: ExtractionLimits = usual): TextReading {
  const idle = new Map<ReadingThread, NodeJS.Timeout>();
  let hasStopped = false;

  const take = (): ReadingThread => {
    for (const [thread, timer] of idle) {
      clearTimeout(timer);
      idle.delete(thread);
      if (!thread.hasEnded) return thread;
    }
    return new ReadingThread(limits);
  };
  const keep = async (thread: ReadingThread): Promise<void> => {
    if (!(await thread.isFit()) || hasStopped || idle.size >= MAX_IDLE) return thread.end();
    const end = (): void => {
      idle.delete(thread);
      void thread.end();
    };
    idle.set(thread, setTimeout(end, IDLE_MS));
  };

  return {
    async extract(bytes, mediaType) {
      const thread = take();
      const extraction = await thread.read(bytes, mediaType);
      // What could not be read may have left its thread in any state.
      await ('failure' in extraction ? thread.end() : keep(thread));
      return extraction;
    },
    async stop() {
      hasStopped = true;
      const threads = [...idle.keys()];
      for (const timer of idle.values()) clearTimeout(timer);
      idle.clear();
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
