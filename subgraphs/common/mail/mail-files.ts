import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../ids.ts';

/** The newest stay, so that a start that is left alone for a year does not fill the disk. */
const MAX_FILES = 1_000;

const ENDING = '.eml';

/** Keeps a message as `<id>.eml`, which mail programs open; a repeated one is the same file. */
export async function keepMail(folder: string, id: string, source: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, id + ENDING);
  // Renamed into place: nobody reads half a message.
  await writeFile(`${file}.new`, source, { mode: 0o600 });
  await rename(`${file}.new`, file);
  for (const old of (await listMails(folder)).slice(MAX_FILES))
    await rm(join(folder, old + ENDING), { force: true });
}

/** Ids of the kept messages, newest first: they are UUIDv7, which sort by age. */
export async function listMails(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter(isUuid)
    .toSorted()
    .toReversed();
}

/** Undefined when there is none of that id, or it is no id at all. */
export const readMail = (folder: string, id: string): Promise<Buffer | undefined> =>
  isUuid(id) ? readFile(join(folder, id + ENDING)).catch(() => undefined) : Promise.resolve(undefined);
