import type { ExtractedPage } from '../domain/documents/cut-passages.ts';
import { checkArchive } from './archive.ts';
import { UnreadableDocumentError } from './unreadable-document.ts';

const MAX_CHARACTERS = 5_000_000;
const MAX_PAGES = 2_000;

/** The text of a document, page by page where it has pages. Runs in a worker: any of it may exhaust its bounds. */
export async function readDocument(bytes: Uint8Array, mediaType: string): Promise<ExtractedPage[]> {
  const pages = await read(bytes, mediaType);
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MAX_CHARACTERS)
    throw new UnreadableDocumentError(`It has more than ${MAX_CHARACTERS} characters of text.`);
  if (pages.every(({ text }) => text.trim() === ''))
    throw new UnreadableDocumentError('There is no text in it.');
  return pages.map(({ page, text }) => ({ page, text: text.replaceAll('\0', '').toWellFormed() }));
}

async function read(bytes: Uint8Array, mediaType: string): Promise<ExtractedPage[]> {
  switch (mediaType) {
    case 'application/pdf':
      return readPdf(bytes);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return [{ page: null, text: await readDocx(bytes) }];
    case 'text/html':
      return [{ page: null, text: await readHtml(textOf(bytes)) }];
    case 'application/json':
      return [{ page: null, text: readJson(textOf(bytes)) }];
    default:
      return [{ page: null, text: textOf(bytes) }];
  }
}

/** UTF-8, or UTF-16 where it says so; anything else is no text. */
function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new Error('binary');
    return text;
  } catch {
    throw new UnreadableDocumentError('It is no text in UTF-8.');
  }
}

async function readPdf(bytes: Uint8Array): Promise<ExtractedPage[]> {
  if (!Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-'))
    throw new UnreadableDocumentError('It is no PDF.');
  const { getDocumentProxy, extractText } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes);
    try {
      if (pdf.numPages > MAX_PAGES) throw new UnreadableDocumentError(`It has more than ${MAX_PAGES} pages.`);
      const { text } = await extractText(pdf, { mergePages: false });
      return text.map((page, index) => ({ page: index + 1, text: page }));
    } finally {
      // The thread reads others after it.
      await pdf.destroy();
    }
  } catch (error) {
    if (error instanceof UnreadableDocumentError) throw error;
    if ((error as Error).name === 'PasswordException')
      throw new UnreadableDocumentError('It is encrypted: a password is needed to read it.');
    throw new UnreadableDocumentError('It is a PDF that cannot be read.', { cause: error });
  }
}

async function readDocx(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes);
  await checkArchive(buffer, ['word/document.xml']);
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return await readHtml(value);
  } catch (error) {
    throw new UnreadableDocumentError('It is a DOCX that cannot be read.', { cause: error });
  }
}

const heading = (level: number) => ({
  leadingLineBreaks: 2,
  trailingLineBreaks: 1,
  prefix: '#'.repeat(level),
});

/** HTML as text in which headings are marked as in Markdown. */
async function readHtml(html: string): Promise<string> {
  const { convert } = await import('html-to-text');
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 10_000_000, maxDepth: 200 },
    formatters: {
      marked: (element, walk, builder, options) => {
        builder.openBlock({ leadingLineBreaks: 2 });
        builder.addInline(`${String(options['prefix'])} `, { noWordTransform: true });
        walk(element.children, builder);
        builder.closeBlock({ trailingLineBreaks: 1 });
      },
    },
    selectors: [
      ...[1, 2, 3, 4, 5, 6].map((level) => ({
        selector: `h${level}`,
        format: 'marked',
        options: heading(level),
      })),
      { selector: 'a', options: { ignoreHref: true } },
      ...['img', 'script', 'style', 'noscript', 'nav', 'template', 'svg'].map((selector) => ({
        selector,
        format: 'skip',
      })),
    ],
  });
}

function readJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 1);
  } catch {
    throw new UnreadableDocumentError('It is no JSON.');
  }
}
