import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startMailbox } from '#common/embedded/mailbox.ts';
import { newId } from '#common/ids.ts';
import { keepMail } from '#common/mail/mail-files.ts';
import { createLogger } from '#common/process/logging.ts';
import { startBrowser } from '#test/harness/browser.ts';
import { freePort } from '#test/harness/ports.ts';
import { violations } from '#test/web/accessibility.ts';

const source = Buffer.from(
  [
    'From: Marketplace <shop@example.com>',
    `To: ${'a-long-name-'.repeat(5)}@example.com`,
    `Subject: ${'Receipt-'.repeat(12)}`,
    'Date: Sat, 28 Nov 2026 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Thank you. https://shop.example.com/${'orders'.repeat(20)}`,
  ].join('\r\n'),
);

test.each([
  ['light', 320],
  ['light', 1_280],
  ['dark', 320],
  ['dark', 1_280],
] as const)('the mails are for everybody to read: %s, %i pixels', async (colorScheme, width) => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-page-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  onTestFinished(await startMailbox(folder, '127.0.0.1', port, createLogger('test', 'silent')));
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  const expectSound = async (): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  };

  await page.goto(`http://127.0.0.1:${port}/mail`);
  await expectSound();
  await keepMail(folder, newId(), source);
  await page.reload();
  await expectSound();
  await page.getByRole('link', { name: 'Receipt-' }).click();
  await page.getByText('Thank you.').waitFor();
  await expectSound();
});
