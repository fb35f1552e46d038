import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The token by which control-plane speaks to the embedded commerce as an app: 30 characters, as Saleor's are. */
export async function readAppToken(folder: string): Promise<string> {
  const file = join(folder, 'saleor-app-token');
  const stored = await readFile(file, 'utf8').catch(() => '');
  if (/^\w{30}$/.test(stored)) return stored;
  const token = randomBytes(15).toString('hex');
  // Renamed into place, so that a start that is killed here leaves no half of a token.
  await writeFile(`${file}.new`, token, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return token;
}
