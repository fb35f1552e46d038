import type { SendMailOptions } from 'nodemailer';
import type { Database } from '../database/database.ts';
import { RejectedJob } from '../jobs/rejected-job.ts';
import type { Job } from '../jobs/store.ts';
import { startWorker, type Worker } from '../jobs/worker.ts';
import type { Logger } from '../process/logging.ts';
import type { Notifications } from '../database/notifications.ts';
import { MAIL_QUEUE } from './enqueue-mail.ts';
import type { Mail } from './mail.ts';
import { renderMail } from './render.ts';
import type { MailSettings } from './settings.ts';
import { openMailTransport } from './transport.ts';

export interface MailWorkerOptions {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  settings: MailSettings;
}

/** What was sent is forgotten: it may hold a secret that only its reader should have. */
type Payload = { mail: Mail } | { sent: true };

const HOUR_MS = 3_600_000;
const retryDelayMs = (attempt: number): number => Math.min(1_000 * 2 ** (attempt - 1), HOUR_MS);

/** Sends the mails of one service's database, by `SMTP_URL` or into `MAIL_DIR`. */
export async function startMailWorker({ settings, ...parts }: MailWorkerOptions): Promise<Worker> {
  const { pool } = parts.database;
  const transport = openMailTransport(settings);
  if (settings.SMTP_URL === undefined)
    parts.logger.info({ folder: settings.MAIL_DIR }, 'SMTP_URL is not set: mails land in a folder');
  const worker = await startWorker<Payload>({
    ...parts,
    queue: MAIL_QUEUE,
    retryDelayMs,
    // Longer than a mail server may take for all of its steps.
    leaseMs: 90_000,
    async handle(job) {
      if (!('mail' in job.payload)) return;
      await transport
        .send(job.id, messageOf(job, job.payload.mail, settings.MAIL_FROM))
        .catch(giveUpWhatIsRefused);
      await pool.query(`UPDATE jobs SET payload = '{"sent": true}' WHERE id = $1`, [job.id]);
    },
  });
  return {
    async stop(graceMs) {
      await worker.stop(graceMs);
      transport.close();
    },
  };
}

function messageOf(job: Job, mail: Mail, from: string): SendMailOptions {
  return {
    ...renderMail(mail),
    from,
    // As one address, so that a comma in it does not make two.
    to: { name: '', address: mail.to },
    // The same for every try: a mail server that has seen it may know it again.
    messageId: `<${job.id}@${/@([^>]+)/.exec(from)?.[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
  };
}

/** A server that says 5xx of this message or its reader would say so again. */
function giveUpWhatIsRefused(error: Error & { code?: string; responseCode?: number }): never {
  const isFinal = ['EENVELOPE', 'EMESSAGE'].includes(error.code ?? '') && (error.responseCode ?? 500) >= 500;
  throw isFinal ? new RejectedJob(error.message, { cause: error }) : error;
}
