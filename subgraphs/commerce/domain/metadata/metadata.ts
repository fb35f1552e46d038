import { refuse } from '../refusal.ts';

export type Metadata = Record<string, string>;
export interface MetadataEntry {
  key: string;
  value: string;
}

const MAX_ENTRIES = 50;
const MAX_LENGTH = 1_024;
const MAX_PRIVATE_LENGTH = 16_384;

/** Key-value pairs as they are kept; a key that comes twice has its last value. */
export function readMetadata(
  entries: readonly MetadataEntry[] | null | undefined,
  field: string,
  { isPrivate = false } = {},
): Metadata {
  const maxLength = isPrivate ? MAX_PRIVATE_LENGTH : MAX_LENGTH;
  for (const { key, value } of entries ?? []) {
    if (key.trim() === '') throw refuse('REQUIRED', field, 'Metadata key cannot be empty.');
    if (key.length + value.length > maxLength)
      throw refuse('INVALID', field, `At most ${maxLength} characters an entry.`);
  }
  const metadata = Object.fromEntries((entries ?? []).map(({ key, value }) => [key, value]));
  checkCount(metadata, field);
  return metadata;
}

/** What was there, with what is put into it. */
export function addMetadata(before: Metadata, added: Metadata, field: string): Metadata {
  const metadata = { ...before, ...added };
  checkCount(metadata, field);
  return metadata;
}

export const removeMetadata = (before: Metadata, keys: readonly string[]): Metadata =>
  Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key)));

function checkCount(metadata: Metadata, field: string): void {
  if (Object.keys(metadata).length > MAX_ENTRIES)
    throw refuse('INVALID', field, `At most ${MAX_ENTRIES} entries.`);
}
