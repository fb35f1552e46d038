import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { Notifications } from '../database/notifications.ts';
import { RejectedJob } from '../jobs/rejected-job.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Logger } from '../process/logging.ts';
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
export const startWebhookEventWorker = (
  parts: { database: Database; notifications: Notifications; logger: Logger },
  runtime: ServiceClient,
): Promise<Worker> =>
  startWorker<WebhookEventJob>({
    ...parts,
    queue: WEBHOOK_EVENT_QUEUE,
    async handle({ id, payload }, signal) {
      const { webhookEventRaise } = answer.parse(
        await runtime.request(RAISE, { input: { id, ...payload } }, { signal }),
      );
      const [error] = webhookEventRaise.errors;
      if (error) throw new RejectedJob(`runtime refused: ${error.code} ${error.message}`);
    },
  });
