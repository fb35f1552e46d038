import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extractText } from './extract-text.ts';
import { pdf } from './pdf.fixture.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A zip archive of such files. */
function zip(files: Record<string, string | Buffer>): Buffer {
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
    shared.writeUInt32LE(plain.length, 18);
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
    ['a bomb', zip({ 'word/document.xml': Buffer.alloc(70_000_000) }), DOCX, /unpacks to more/],
  ])('%s', async (_name, bytes, type, reason) => {
    expect(await extractText(bytes, type)).toEqual({ failure: expect.stringMatching(reason) as string });
  });

  test('what takes too long or too much memory ends its thread and nothing else', async () => {
    const deep = Buffer.from('<div>'.repeat(200_000));
    expect(await extractText(deep, 'text/html', { timeoutMs: 300, memoryMb: 512 })).toHaveProperty('failure');
    const bomb = pdf([deflateSync(Buffer.alloc(300_000_000, ' '))]);
    expect(bomb.byteLength).toBeLessThan(400_000);
    expect(await extractText(bomb, 'application/pdf', { timeoutMs: 60_000, memoryMb: 100 })).toEqual({
      failure: 'It takes more memory to read than there is for it.',
    });
    const many = docx(paragraph('x').repeat(300_000));
    expect(await extractText(many, DOCX, { timeoutMs: 60_000, memoryMb: 64 })).toEqual({
      failure: expect.stringMatching(/memory|cannot be read/) as string,
    });
  }, 60_000);
});
