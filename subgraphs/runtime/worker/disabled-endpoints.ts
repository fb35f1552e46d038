import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import type { Job } from '#common/jobs/store.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import { enqueueMail } from '#common/mail/enqueue-mail.ts';
import type { Logger } from '#common/process/logging.ts';
import type { WebhookStore } from '../domain/webhooks/ports.ts';
import { DISABLED_ENDPOINT_QUEUE, type DisabledEndpointJob } from '../store/webhooks.ts';

interface Parts {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  webhooks: WebhookStore;
  /** E-mail addresses of those who look after an organization. */
  contactsOf(organizationId: string): Promise<string[]>;
}

/** Writes to those who look after endpoints that were turned off because they took nothing for three days. */
export const startDisabledEndpointMails = ({ webhooks, contactsOf, ...parts }: Parts): Promise<Worker> =>
  startWorker<DisabledEndpointJob>({
    ...parts,
    queue: DISABLED_ENDPOINT_QUEUE,
    async handle({ key, payload }: Job<DisabledEndpointJob>) {
      const endpoint = await webhooks.find(payload.endpoint);
      if (!endpoint) return;
      for (const to of await contactsOf(endpoint.organizationId))
        await enqueueMail(parts.database.db, `webhook-disabled:${key}:${to}`, {
          to,
          language: 'en',
          subject: 'A webhook was turned off',
          body: [
            'This address took none of our webhooks for three days, so that we have stopped sending to it.',
            {
              facts: [
                { name: 'Address', value: endpoint.url },
                { name: 'Last try', value: payload.failure },
                { name: 'Events', value: endpoint.events.join(', ') },
              ],
            },
            'Once it works, turn it on again in your workspace: what waits is sent then.',
          ],
        });
    },
  });
