import { createHash } from 'node:crypto';

/** Who may open a PDF: with an empty user password everybody may. */
export interface PdfPasswords {
  user: string;
  owner: string;
}

/**
 * A PDF of pages with one line each, or more with line breaks between them; encrypted if it has passwords. A page in
 * bytes is what its deflated drawing instructions are.
 */
export function pdf(pages: readonly (string | Buffer)[], passwords?: PdfPasswords): Buffer {
  const encryption = passwords && encryptionOf(passwords);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, index) => {
      const content = typeof page === 'string' ? drawn(page) : page.toString('latin1');
      const stream = encryption?.encrypt(5 + index * 2, content) ?? content;
      const filter = typeof page === 'string' ? '' : '/Filter /FlateDecode';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} ${filter} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encryption?.trailer ?? ''} >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const drawn = (page: string): string =>
  `BT /F1 12 Tf 50 750 Td ${page
    .split('\n')
    .map((line) => `(${line}) Tj 0 -14 Td`)
    .join(' ')} ET`;

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const ID = Buffer.alloc(16, 7);
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]);

/** The standard security handler, revision 2, as the PDF reference has it. */
function encryptionOf({ user, owner }: PdfPasswords) {
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const key = md5(padded(user), ownerEntry, PERMISSIONS, ID).subarray(0, 5);
  const userEntry = rc4(key, PADDING);
  return {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${ownerEntry.toString('hex')}> /U <${userEntry.toString('hex')}> /P -4 >> /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`,
    encrypt(object: number, content: string): string {
      const objectKey = md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10);
      return rc4(objectKey, Buffer.from(content, 'latin1')).toString('latin1');
    },
  };
}

/** Old PDFs are encrypted with it; OpenSSL has it no more. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_value, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}
