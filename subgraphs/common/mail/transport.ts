import { createTransport, type SendMailOptions } from 'nodemailer';
import { keepMail } from './mail-files.ts';
import type { MailSettings } from './settings.ts';

/** How long a mail server may be silent, at each step. */
const TIMEOUT_MS = 20_000;

/** Sends a message, or puts it where people find it; throws what nodemailer throws. */
export interface MailTransport {
  send(id: string, message: SendMailOptions): Promise<void>;
  close(): void;
}

export const openMailTransport = ({ SMTP_URL, MAIL_DIR }: MailSettings): MailTransport =>
  SMTP_URL === undefined ? toFiles(MAIL_DIR) : toServer(SMTP_URL);

function toServer(url: string): MailTransport {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Nothing of a message may be read from this machine or fetched, whoever wrote its words.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (_id, message) => void (await transport.sendMail(message)),
    close: () => transport.close(),
  };
}

function toFiles(folder: string): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(id, message) {
      const { message: source } = await transport.sendMail(message);
      await keepMail(folder, id, source as Buffer);
    },
    close: () => undefined,
  };
}
