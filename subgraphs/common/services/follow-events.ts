import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import type { ServiceClient } from './service-client.ts';

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

interface Following<T extends z.ZodType> {
  service: ServiceClient;
  subscription: string;
  event: T;
  /** When it rejects, the subscription begins anew. */
  onEvent(event: z.output<T>): Promise<void>;
  /** Told once an outage, not with every attempt. */
  onOutage(error: unknown): void;
}

/**
 * The events of a subscription to another service until the signal, however often it breaks off. What happens
 * meanwhile is not heard: the subscription's first event has to say so.
 */
export async function followEvents<T extends z.ZodType>(
  { service, subscription, event, onEvent, onOutage }: Following<T>,
  signal: AbortSignal,
): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      for await (const data of service.subscribe(subscription, signal)) {
        await onEvent(event.parse(data));
        waitMs = FIRST_WAIT_MS;
      }
    } catch (error) {
      if (waitMs === FIRST_WAIT_MS && !signal.aborted) onOutage(error);
    }
    // Not all who listen at the same moment when it is back.
    await delay(waitMs * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
  }
}
