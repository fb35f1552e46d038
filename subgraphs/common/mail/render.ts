import { escapeHtml } from '../escape-html.ts';
import type { Mail, MailLink, MailPart } from './mail.ts';

/** More than any mail of ours says; names of strangers in it must not make it endless. */
const MAX_TEXT = 20_000;
const MAX_SUBJECT = 200;

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

/** A mail as plain text and as HTML that loads nothing: no picture tells anybody that it was read. */
export function renderMail({ subject, language, body }: Mail): RenderedMail {
  const title = subject.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_SUBJECT).toWellFormed();
  return {
    subject: title,
    text: `${body.map(textOf).join('\n\n').slice(0, MAX_TEXT).toWellFormed()}\n`,
    html: page(title, language, body.map(htmlOf).join('\n')),
  };
}

const isLink = (part: MailPart): part is MailLink => typeof part !== 'string' && 'url' in part;
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

function textOf(part: MailPart): string {
  if (typeof part === 'string') return part;
  if (isLink(part)) return `${part.label}:\n${part.url}`;
  return part.facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
}

const escaped = (text: string): string => escapeHtml(text.slice(0, MAX_TEXT).toWellFormed());

function htmlOf(part: MailPart): string {
  if (typeof part === 'string') return `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`;
  if (isLink(part)) {
    const link = isWeb(part.url)
      ? `<a href="${escapeHtml(part.url)}">${escaped(part.label)}</a>`
      : escaped(part.url);
    return `<p>${link}</p>`;
  }
  const rows = part.facts.map(
    ({ name, value }) =>
      `<tr><th style="text-align:start;padding-inline-end:1.5em;font-weight:600">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<table>\n${rows.join('\n')}\n</table>`;
}

const page = (title: string, language: string, body: string): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="auto">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<body style="font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:1em">
${body}
</body>
</html>
`;
