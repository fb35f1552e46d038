/** A mail, described once: its text and its HTML are made of the same parts. Nothing in it is HTML. */
export interface Mail {
  to: string;
  /** Of the words below, as BCP 47 writes it (`en`, `pt-BR`). */
  language: string;
  subject: string;
  body: readonly MailPart[];
}

/** A paragraph; a link to follow; or facts, one a line, like the lines of a receipt. */
export type MailPart = string | MailLink | { facts: readonly MailFact[] };

export interface MailLink {
  label: string;
  /** http(s). */
  url: string;
}

export interface MailFact {
  name: string;
  value: string;
}
