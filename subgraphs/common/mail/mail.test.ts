import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { startMailbox } from '#common/embedded/mailbox.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { freePort } from '#test/harness/ports.ts';
import { enqueueMail } from './enqueue-mail.ts';
import type { Mail } from './mail.ts';
import { listMails } from './mail-files.ts';
import { startMailWorker } from './mail-worker.ts';
import type { MailSettings } from './settings.ts';
import { wordsIn } from './words.ts';

const logger = createLogger('test', 'silent');
let testDatabase: TestDatabase;
let database: Database;
let notifications: Notifications;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  notifications = openNotifications(testDatabase.url, logger);
});
afterAll(async () => {
  await notifications.close();
  await database.close();
  await testDatabase.drop();
});
beforeEach(async () => void (await database.pool.query('DELETE FROM jobs')));

const receipt: Mail = {
  to: 'buyer@shop.example',
  language: 'de',
  subject: 'Ihre Bestellung\r\nBcc: everybody@evil.example',
  body: [
    'Guten Tag, <b>Łódź</b> & Söhne',
    { facts: [{ name: 'Summe', value: '19,99 $' }] },
    { label: 'Ansehen', url: 'https://shop.example/?order=1&all' },
    { label: 'Nicht folgen', url: 'javascript:alert(1)' },
  ],
};

interface Inbox {
  url: string;
  letters: { to: string[]; email: Email }[];
}

/** A mail server that takes everything, but answers `refusals` of response codes to the first readers. */
async function smtpServer(...refusals: number[]): Promise<Inbox> {
  const letters: Inbox['letters'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, answer) {
      const responseCode = refusals.shift();
      answer(responseCode === undefined ? null : Object.assign(new Error('not now'), { responseCode }));
    },
    onData(stream, session, answer) {
      void stream
        .toArray()
        .then((chunks) => PostalMime.parse(Buffer.concat(chunks)))
        .then((email) => letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), email }))
        .then(() => answer());
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${port}`, letters };
}

async function work(settings: Partial<MailSettings>): Promise<void> {
  const worker = await startMailWorker({
    database,
    notifications,
    logger,
    settings: { MAIL_FROM: 'Markt <hallo@markt.example>', MAIL_DIR: '/nowhere', ...settings },
  });
  onTestFinished(() => worker.stop());
}

/** What comes at once on a quiet machine. */
const eventually = (look: () => unknown) => vi.waitFor(look, 10_000);

const jobOf = async (key: string): Promise<Record<string, unknown> | undefined> =>
  (await database.pool.query('SELECT * FROM jobs WHERE key = $1', [key])).rows[0];

test('a mail of a committed transaction is sent once, in text and HTML; of one that is taken back never', async () => {
  const { url, letters } = await smtpServer();
  await database.db
    .transaction(async (transaction) => {
      await enqueueMail(transaction, 'receipt:0', receipt);
      throw new Error('the order cannot be stored');
    })
    .catch(() => undefined);
  for (let repeat = 0; repeat < 2; repeat++) await enqueueMail(database.db, 'receipt:1', receipt);
  await work({ SMTP_URL: url });
  await eventually(async () => expect((await jobOf('receipt:1'))?.['finished_at']).toBeTruthy());
  await enqueueMail(database.db, 'receipt:1', receipt);
  await enqueueMail(database.db, 'receipt:2', { ...receipt, to: 'other@shop.example' });
  await eventually(() =>
    expect(letters.map(({ to }) => to)).toEqual([['buyer@shop.example'], ['other@shop.example']]),
  );

  const { email } = letters[0]!;
  const job = await jobOf('receipt:1');
  expect(email).toMatchObject({
    subject: 'Ihre Bestellung Bcc: everybody@evil.example',
    from: { name: 'Markt', address: 'hallo@markt.example' },
    to: [{ address: 'buyer@shop.example' }],
    messageId: `<${job?.['id']}@markt.example>`,
  });
  expect(email.headers.map(({ key, value }) => [key, value])).toContainEqual(['content-language', 'de']);
  expect(email.bcc).toBeUndefined();
  expect(email.text).toContain(
    'Guten Tag, <b>Łódź</b> & Söhne\n\nSumme: 19,99 $\n\nAnsehen:\nhttps://shop.example/?order=1&all',
  );
  expect(email.html).toContain('<html lang="de"');
  expect(email.html).toContain('&lt;b&gt;Łódź&lt;/b&gt; &amp; Söhne');
  expect(email.html).toContain('<a href="https://shop.example/?order=1&amp;all">Ansehen</a>');
  expect(email.html).not.toContain('href="javascript:');
  // A secret that only the reader should have is not kept.
  expect(job?.['payload']).toEqual({ sent: true });
});

test('a server that is busy is asked again; one that refuses is not', async () => {
  const { url, letters } = await smtpServer(550, 451);
  await work({ SMTP_URL: url });
  await enqueueMail(database.db, 'refused', { ...receipt, to: 'nobody@shop.example' });
  await eventually(async () => expect((await jobOf('refused'))?.['failed_at']).toBeTruthy());
  expect(await jobOf('refused')).toMatchObject({
    attempts: 1,
    payload: { mail: { to: 'nobody@shop.example' } },
  });
  await enqueueMail(database.db, 'busy', receipt);
  await eventually(() => expect(letters.map(({ to }) => to)).toEqual([['buyer@shop.example']]));
  expect(await jobOf('busy')).toMatchObject({ attempts: 2 });
});

test('a server that is away is waited for', async () => {
  const port = await freePort();
  await enqueueMail(database.db, 'away', receipt);
  await work({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  await eventually(async () => expect((await jobOf('away'))?.['last_error']).toBeTruthy());
  expect(await jobOf('away')).toMatchObject({ failed_at: null, finished_at: null });
});

test('an address is one reader, whatever stands in it', async () => {
  const { url, letters } = await smtpServer();
  await work({ SMTP_URL: url });
  const two = 'one@shop.example, two@shop.example';
  await enqueueMail(database.db, 'two', { ...receipt, to: two });
  await enqueueMail(database.db, 'lines', {
    ...receipt,
    to: 'one@shop.example>\r\nRCPT TO:<two@shop.example',
  });
  await enqueueMail(database.db, 'unstorable', { ...receipt, subject: 'a\0b\ud800c' });
  await eventually(async () => expect((await jobOf('unstorable'))?.['finished_at']).toBeTruthy());
  await eventually(async () => {
    for (const key of ['two', 'lines']) {
      const job = await jobOf(key);
      expect(job?.['failed_at'] ?? job?.['finished_at']).toBeTruthy();
    }
  });
  expect(letters.flatMap(({ to }) => to)).not.toContain('two@shop.example');
  expect(letters.map(({ email }) => email.subject)).toContain('ab\ufffdc');
});

test('without a server mails land in a folder, and stand on a page that runs nothing of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  onTestFinished(await startMailbox(folder, '127.0.0.1', port, logger));
  const page = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, html: await response.text(), headers: response.headers };
  };
  expect((await page('/mail')).html).toContain('Nothing yet');

  await work({ MAIL_DIR: folder });
  const body = ['<script>alert(1)</script>', { label: 'Follow', url: 'https://shop.example/"><script>' }];
  await enqueueMail(database.db, 'invitation', { ...receipt, subject: '<i>Hello</i>', body });
  await eventually(async () => expect(await listMails(folder)).toHaveLength(1));
  const [id] = await listMails(folder);
  expect((await page('/mail')).html).toContain(`<a href="/mail/${id}">&lt;i&gt;Hello&lt;/i&gt;</a>`);
  const mail = await page(`/mail/${id}`);
  expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(mail.html).toContain('<a href="https://shop.example/"');
  expect(mail.html).not.toMatch(/<script|<i>/);
  expect(mail.html).toMatch(
    /To [^<]+, <time datetime="[^"]+">\w+ \d+, \d{4} at [\d:]+\s[AP]M \(UTC\)<\/time>/,
  );
  expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'");
  const source = await page(`/mail/${id}.eml`);
  expect(source.html).toContain('Content-Language: de');
  expect(source.headers.get('content-disposition')).toContain('attachment');
  for (const path of ['/mail/..%2f..%2fetc%2fpasswd', '/mail/..%2fjobs.eml', `/mail/${crypto.randomUUID()}`])
    expect((await page(path)).status).toBe(404);
});

test('words are those of the wished language, its general form, or English', () => {
  const words = { en: 'colour', de: 'Farbe', 'pt-BR': 'cor' };
  expect(
    ['pt-BR', 'pt_BR', 'de-CH', 'pt', 'fr', 'constructor', '', null].map(
      (wish) => wordsIn(words, wish).words,
    ),
  ).toEqual(['cor', 'cor', 'Farbe', 'colour', 'colour', 'colour', 'colour', 'colour']);
  expect(wordsIn(words, 'de-CH').language).toBe('de');
});
