import { createServer } from 'node:http';
import express, { type Express } from 'express';
import PostalMime, { type Email } from 'postal-mime';
import { escapeHtml } from '../escape-html.ts';
import { listMails, readMail } from '../mail/mail-files.ts';
import { listen } from '../serving/listen.ts';
import type { Logger } from '../process/logging.ts';
import { showErrors } from './error-page.ts';
import { frame, show } from './page.ts';

const SHOWN = 100;

/**
 * The mails that landed in a folder, as pages on `/mail`: the newest first, each as its reader gets it in
 * plain text. Its HTML is not run here; `/mail/ID.eml` opens in a mail program.
 */
export function serveMailbox(app: Express, folder: string): void {
  app.get('/mail', async (_request, response) => {
    const ids = (await listMails(folder)).slice(0, SHOWN);
    const mails = await Promise.all(ids.map(async (id) => ({ id, mail: await parsed(folder, id) })));
    show(response, 200, listPage(mails.flatMap(({ id, mail }) => (mail ? [{ id, mail }] : []))));
  });
  app.get('/mail/:id.eml', async (request, response) => {
    const source = await readMail(folder, request.params.id);
    if (!source) return show(response, 404, missing);
    response.type('message/rfc822').attachment(`${request.params.id}.eml`).send(source);
  });
  app.get('/mail/:id', async (request, response) => {
    const mail = await parsed(folder, request.params.id);
    if (!mail) return show(response, 404, missing);
    show(response, 200, mailPage(request.params.id, mail));
  });
}

/** The same pages on a port of their own, where no embedded issuer has them beside its own. */
export async function startMailbox(
  folder: string,
  host: string,
  port: number,
  logger: Logger,
): Promise<() => Promise<void>> {
  const app = express().disable('x-powered-by');
  serveMailbox(app, folder);
  app.use(showErrors(logger));
  const http = createServer(app);
  await listen(http, host, port);
  return () =>
    new Promise((resolve) => {
      http.close(() => resolve());
      http.closeAllConnections();
    });
}

async function parsed(folder: string, id: string): Promise<Email | undefined> {
  const source = await readMail(folder, id);
  return source && PostalMime.parse(source);
}

const addressesOf = (list: Email['to']): string =>
  escapeHtml((list ?? []).map(({ address }) => address ?? '').join(', '));

const sentAt = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** As the mails themselves write times. */
function timeOf({ date = '' }: Email): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime())
    ? escapeHtml(date)
    : `<time datetime="${at.toISOString()}">${sentAt.format(at)} (UTC)</time>`;
}

const listPage = (mails: { id: string; mail: Email }[]): string =>
  frame(
    `<h1>Mail</h1>
<p>What the supergraph would have sent; with <code>SMTP_URL</code> it is sent.</p>
${mails.length === 0 ? '<p>Nothing yet.</p>' : ''}
<ul>
${mails.map(({ id, mail }) => `<li><a href="/mail/${id}">${escapeHtml(mail.subject ?? '')}</a><br>to ${addressesOf(mail.to)}, ${timeOf(mail)}</li>`).join('\n')}
</ul>`,
    'Mail',
  );

const mailPage = (id: string, mail: Email): string =>
  frame(
    `<h1>${escapeHtml(mail.subject ?? '')}</h1>
<p>To ${addressesOf(mail.to)}, ${timeOf(mail)}</p>
<pre style="white-space: pre-wrap; font: inherit">${withLinks(mail.text ?? '')}</pre>
<p><a href="/mail/${encodeURIComponent(id)}.eml">The message as a file</a> · <a href="/mail">All mails</a></p>`,
    escapeHtml(mail.subject ?? ''),
  );

/** Escapes a text, and makes its web addresses links. */
const withLinks = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 0
        ? escapeHtml(part)
        : `<a href="${escapeHtml(part)}" rel="noreferrer">${escapeHtml(part)}</a>`,
    )
    .join('');

const missing = frame('<h1>There is no such mail</h1><p><a href="/mail">All mails</a></p>', 'Mail');
