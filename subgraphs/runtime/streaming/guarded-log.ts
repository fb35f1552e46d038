import { GraphQLError } from 'graphql';
import type { Logger } from '#common/process/logging.ts';
import type { RunLogReader } from './run-signals.ts';

/** How long somebody who has lost the right to see a run reads on, give or take one event. */
const RECHECK_MS = 3_000;

interface GuardOptions {
  maySee(): Promise<boolean>;
  /** Has a reader who waits for something new look again. */
  wake(): void;
  logger: Logger;
}

/**
 * The log for a stream that may outlive its reader's rights: with each look for something new they are
 * looked at again, every few seconds, and without them reading ends. The stream does not wait for the answer, and a directory
 * that is away ends nothing: what counts then is what it said last.
 */
export function guardedLog(log: RunLogReader, { maySee, wake, logger }: GuardOptions): RunLogReader {
  let visible = true;
  let checkedAtMs = Date.now();
  const check = async (): Promise<void> => {
    try {
      visible = await maySee();
      if (!visible) wake();
    } catch (error) {
      logger.warn({ err: error }, 'cannot tell whether a reader may still see a run');
    }
  };
  return {
    async read(...page) {
      if (!visible) throw new GraphQLError('There is no such run.', { extensions: { code: 'NOT_FOUND' } });
      if (Date.now() - checkedAtMs >= RECHECK_MS) {
        checkedAtMs = Date.now();
        void check();
      }
      return log.read(...page);
    },
  };
}
