import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { UnreadableDocumentError } from './unreadable-document.ts';

const MAX_ENTRIES = 5_000;
/** Of all entries but pictures, unpacked, as the archive itself declares it; what is declared wrongly fails to unpack. */
const MAX_UNPACKED_BYTES = 60_000_000;

/** Refuses an archive that would unpack to more than there is room for, and one without what it must have. */
export async function checkArchive(bytes: Buffer, needed: readonly string[]): Promise<void> {
  const entries = await entriesOf(bytes).catch((error: unknown) => {
    throw new UnreadableDocumentError('It is no DOCX, or an encrypted one.', { cause: error });
  });
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (!needed.every((name) => names.has(name))) throw new UnreadableDocumentError('It is no DOCX.');
  const unpacked = entries
    .filter(({ fileName }) => !fileName.startsWith('word/media/'))
    .reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (entries.length > MAX_ENTRIES || unpacked > MAX_UNPACKED_BYTES) {
    throw new UnreadableDocumentError('It unpacks to more than is read.');
  }
}

function entriesOf(bytes: Buffer): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip?: ZipFile) => {
      if (error || !zip) return reject(error ?? new Error('no archive'));
      const entries: Entry[] = [];
      zip.on('error', reject);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (entry: Entry) => {
        entries.push(entry);
        if (entries.length > MAX_ENTRIES) resolve(entries);
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
