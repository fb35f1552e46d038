import { expect } from 'vitest';
import type { BillingFixture } from './service-fixture.ts';

export interface ExpectedMail {
  to: string;
  language: 'en' | 'de' | 'fr';
  subject: string;
  /** What its table says, by the names of its rows. */
  facts: Record<string, string>;
}

/** Languages put other spaces between a number and what it counts. */
const plain = (text: string | undefined): string => text?.replaceAll(/[\u00A0\u202F]/g, ' ') ?? '';

/** The mail has come, once, and says the same as text and as HTML, in its language. */
export async function expectMail(
  billing: BillingFixture,
  { to, language, subject, facts }: ExpectedMail,
): Promise<void> {
  const found = async () => (await billing.mailsTo(to)).filter((mail) => plain(mail.subject) === subject);
  await expect.poll(async () => (await found()).length, { timeout: 20_000 }).toBe(1);
  const [mail] = await found();
  const [text, html] = [plain(mail?.text), plain(mail?.html)];
  expect(html).toContain(`<html lang="${language}"`);
  for (const [name, value] of Object.entries(facts)) {
    expect(text).toContain(`${name}: ${value}`);
    expect(html).toContain(`>${name}</th><td>${value}</td>`);
  }
  expect(html).not.toMatch(/<(img|script|link)\b/);
}

/** As if the service had died before it noted that all these were told: they are told again. */
export async function tellAgain(billing: BillingFixture, organization: string): Promise<void> {
  const notices = `queue = 'notice' AND payload ->> 'organization' = $1`;
  const told = await billing.sql(
    `UPDATE jobs SET finished_at = NULL, run_at = now() WHERE ${notices} AND finished_at IS NOT NULL RETURNING id`,
    [organization],
  );
  expect(told.length).toBeGreaterThan(0);
  await billing.sql(`SELECT pg_notify('jobs', 'notice')`, []);
  await expect
    .poll(() => billing.sql(`SELECT id FROM jobs WHERE ${notices} AND finished_at IS NULL`, [organization]), {
      timeout: 20_000,
    })
    .toEqual([]);
}
