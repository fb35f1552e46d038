import type { Executor } from '../database/database.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { Mail } from './mail.ts';

export const MAIL_QUEUE = 'mail';

/** With the worker's delays about a day and a half: a mail server may be away over a weekend's night. */
const MAX_ATTEMPTS = 48;

/**
 * Writes a mail in the caller's own transaction: it is sent if and only if its cause is committed, and once,
 * whatever `key` is asked for again (name it after the cause: `receipt:<order>`). Never fails because of what
 * the mail says: what cannot be sent is a job that was given up, and its cause stands.
 */
export const enqueueMail = (executor: Executor, key: string, mail: Mail): Promise<void> =>
  enqueue(executor, { queue: MAIL_QUEUE, key, payload: { mail: storable(mail) }, maxAttempts: MAX_ATTEMPTS });

/** PostgreSQL keeps neither NUL nor half of a surrogate pair, and names come from strangers. */
const storable = (mail: Mail): unknown =>
  JSON.parse(JSON.stringify(mail), (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  );
