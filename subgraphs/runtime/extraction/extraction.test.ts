import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { createTextReading } from './extract-text.ts';
import { pdf } from './pdf.fixture.ts';

const reading = createTextReading();
afterAll(() => reading.stop());
const extractText = reading.extract;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A zip archive of such files; it may say of each that it is smaller than it is. */
function zip(files: Record<string, string | Buffer>, saysBytes?: number): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(plain), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(saysBytes ?? plain.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end]);
}

const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string): Buffer =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });

describe('texts of', () => {
  test.each<[string, Buffer, string, RegExp]>([
    ['a text', Buffer.from('Grüße\n'), 'text/plain', /^Grüße/],
    ['a text in UTF-16', Buffer.from('\ufeffGrüße', 'utf16le'), 'text/plain', /Grüße/],
    [
      'HTML, its headings marked',
      Buffer.from('<h2>Refunds</h2><p>Ten <b>days</b>.</p><script>x()</script>'),
      'text/html',
      /^## Refunds\n+Ten days\.$/,
    ],
    ['JSON', Buffer.from('{"a":[1]}'), 'application/json', /"a": \[/],
    ['DOCX', docx(paragraph('Refunds', 'Heading1') + paragraph('Ten days.')), DOCX, /# Refunds\s+Ten days\./],
  ])('%s', async (_name, bytes, type, expected) => {
    const extraction = await extractText(bytes, type);
    expect('pages' in extraction && extraction.pages[0]?.text.trim()).toMatch(expected);
  });

  test('PDF, page by page', async () => {
    const extraction = await extractText(pdf(['First page', 'Second page']), 'application/pdf');
    expect(extraction).toEqual({
      pages: [
        { page: 1, text: 'First page' },
        { page: 2, text: 'Second page' },
      ],
    });
  });
});

test('a PDF that only its owner may change is read', async () => {
  const extraction = await extractText(pdf(['Open to all'], { user: '', owner: 'x' }), 'application/pdf');
  expect(extraction).toEqual({ pages: [{ page: 1, text: 'Open to all' }] });
});

describe('refused with a reason:', () => {
  test.each<[string, Buffer, string, RegExp]>([
    ['an empty text', Buffer.from(' \n'), 'text/plain', /no text in it/],
    ['bytes that are no text', Buffer.from([0x80, 0xff, 0x00]), 'text/plain', /no text in UTF-8/],
    ['a picture that is called a PDF', Buffer.from('\x89PNG'), 'application/pdf', /is no PDF/],
    ['a PDF that is broken', Buffer.from('%PDF-1.4 and then nothing'), 'application/pdf', /cannot be read/],
    [
      'a PDF that wants a password',
      pdf(['Secret'], { user: 'open sesame', owner: 'x' }),
      'application/pdf',
      /encrypted: a password/,
    ],
    ['a PDF without text', pdf(['']), 'application/pdf', /no text in it/],
    [
      'a PDF of too many pages',
      pdf(Array.from({ length: 2_001 }, () => 'A page')),
      'application/pdf',
      /more than 2000 pages/,
    ],
    ['a text that is too long', Buffer.alloc(5_000_001, 'a'), 'text/plain', /more than 5000000 characters/],
    ['broken JSON', Buffer.from('{"a":'), 'application/json', /is no JSON/],
    ['a text that is called a DOCX', Buffer.from('Hello'), DOCX, /is no DOCX/],
    ['another archive that is called a DOCX', zip({ 'a.txt': 'a' }), DOCX, /is no DOCX/],
    [
      'a DOCX under a password, which is no archive any more',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]),
      DOCX,
      /encrypted/,
    ],
    ['a bomb', zip({ 'word/document.xml': Buffer.alloc(70_000_000) }), DOCX, /unpacks to more/],
  ])('%s', async (_name, bytes, type, reason) => {
    expect(await extractText(bytes, type)).toEqual({ failure: expect.stringMatching(reason) as string });
  });

  test('what takes too long or too much memory ends its thread and nothing else', async () => {
    const deep = Buffer.from('<div>'.repeat(200_000));
    const hurried = createTextReading({ timeoutMs: 300, memoryMb: 512 });
    expect(await hurried.extract(deep, 'text/html')).toHaveProperty('failure');
    const bomb = pdf([deflateSync(Buffer.alloc(300_000_000, ' '))]);
    expect(bomb.byteLength).toBeLessThan(400_000);
    const narrow = createTextReading({ timeoutMs: 60_000, memoryMb: 100 });
    // Also in a thread that has read well before, and whoever comes after it has another one.
    for (let round = 0; round < 2; round++) {
      const good = await narrow.extract(pdf(['Still here']), 'application/pdf');
      expect(good).toEqual({ pages: [{ page: 1, text: 'Still here' }] });
      expect(await narrow.extract(bomb, 'application/pdf')).toEqual({
        failure: 'It takes more memory to read than there is for it.',
      });
    }
    // What an archive says of its size is not believed.
    const liar = zip({ 'word/document.xml': Buffer.alloc(600_000_000) }, 1_000);
    expect(await narrow.extract(liar, DOCX)).toEqual({
      failure: expect.stringMatching(/memory|cannot be read/) as string,
    });
    expect(await narrow.extract(pdf(['Still here']), 'application/pdf')).toHaveProperty('pages');
    await narrow.stop();
    const many = docx(paragraph('x').repeat(300_000));
    const tiny = createTextReading({ timeoutMs: 60_000, memoryMb: 64 });
    expect(await tiny.extract(many, DOCX)).toEqual({
      failure: expect.stringMatching(/memory|cannot be read/) as string,
    });
  }, 60_000);
});

/** Ids of this process's threads. */
const threads = (): number[] =>
  (process.report.getReport() as { workers: { header: { threadId: number } }[] }).workers.map(
    ({ header }) => header.threadId,
  );

describe('threads', () => {
  test('that read well read the next document; one that did not, and those of a stopped reading, are gone', async () => {
    const before = threads();
    const own = createTextReading();
    const mine = (): number[] => threads().filter((thread) => !before.includes(thread));
    await own.extract(pdf(['A page']), 'application/pdf');
    const first = mine();
    expect(first).toHaveLength(1);
    await own.extract(pdf(['Another page']), 'application/pdf');
    expect(mine()).toEqual(first);
    await own.extract(pdf(['']), 'application/pdf');
    expect(mine()).toEqual([]);
    await own.extract(pdf(['A page']), 'application/pdf');
    expect(mine()).toHaveLength(1);
    await own.stop();
    expect(mine()).toEqual([]);
  });

  test('read documents side by side, each its own', async () => {
    const texts = Array.from({ length: 3 }, (_value, index) => `Document ${index}`);
    const read = await Promise.all(texts.map((text) => extractText(pdf([text]), 'application/pdf')));
    expect(read).toEqual(texts.map((text) => ({ pages: [{ page: 1, text }] })));
  });
});
