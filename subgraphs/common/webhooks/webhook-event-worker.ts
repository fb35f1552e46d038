import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { Notifications } from '../database/notifications.ts';
import { RejectedJob } from '../jobs/rejected-job.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Logger } from '../process/logging.ts';
import { ServiceCallError } from '../services/service-call-error.ts';
import type { ServiceClient } from '../services/service-client.ts';

/** Triggers write into it, in the transaction of what is told. */
const WEBHOOK_EVENT_QUEUE = 'webhook-event';

const RAISE = /* GraphQL */ `
  mutation WebhookEventRaise($input: WebhookEventRaiseInput!) {
    webhookEventRaise(input: $input) {
      errors {
        code
        message
      }
    }
  }
`;

const answer = z.object({
  webhookEventRaise: z.object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) }),
});

interface WebhookEventJob {
  organization: string;
  event: string;
  at: string;
  data: Record<string, unknown>;
}

/** Hands what happened in this service to runtime, which tells those that want to hear of it. */
export function startWebhookEventWorker(
  parts: { database: Database; notifications: Notifications; logger: Logger },
  runtime: ServiceClient,
): Promise<Worker> {
  let isAway = false;
  const raise = async (input: object, signal: AbortSignal): Promise<unknown> => {
    try {
      const data = await runtime.request(RAISE, { input }, { signal });
      isAway = false;
      return data;
    } catch (error) {
      // Told once, and not for each event that waits.
      if (!isAway)
        parts.logger.warn({ err: error }, 'runtime cannot be told of events for webhooks; they wait');
      isAway = true;
      throw error;
    }
  };
  return startWorker<WebhookEventJob>({
    ...parts,
    queue: WEBHOOK_EVENT_QUEUE,
    isKnown: (error) => error instanceof ServiceCallError,
    async handle({ id, payload }, signal) {
      const { webhookEventRaise } = answer.parse(await raise({ id, ...payload }, signal));
      const [error] = webhookEventRaise.errors;
      if (error) throw new RejectedJob(`runtime refused: ${error.code} ${error.message}`);
    },
  });
}
