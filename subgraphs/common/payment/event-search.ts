import type { Stripe } from 'stripe';
import type { Logger } from '../process/logging.ts';

const EVERY_MS = 300_000;
/** How far back the provider's list is read: it keeps events for thirty days. */
const BACK_SECONDS = 86_400;
const MAX_EVENTS = 10_000;

interface EventSearch {
  stripe: Stripe;
  types: readonly Stripe.Event['type'][];
  /** Stores an event; one that is known already is the same entry. */
  keep(event: Stripe.Event): Promise<unknown>;
  logger: Logger;
}

/** Finds events that never arrived: they stand in the provider's list. */
export function startEventSearch({ stripe, types, keep, logger }: EventSearch): { stop(): Promise<void> } {
  const search = async (): Promise<void> => {
    const created = { gte: Math.floor(Date.now() / 1_000) - BACK_SECONDS };
    const events = await stripe.events
      .list({ types: [...types], created, limit: 100 })
      .autoPagingToArray({ limit: MAX_EVENTS });
    for (const event of events) await keep(event);
  };
  const look = () =>
    search().catch((error: unknown) =>
      logger.warn({ err: error }, 'the list of payment events cannot be read yet'),
    );
  let looking = look();
  const timer = setInterval(() => (looking = looking.then(look)), EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
