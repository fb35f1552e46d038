import { BoundedCache } from './bounded-cache.ts';

/** What is longer is read again each time: anybody may send documents as long as a body may be. */
export const MAX_KEPT_CHARACTERS = 64 * 1024;

/** Kept by the text of a document; bounded in memory because the texts are bounded too. */
export class DocumentCache<Value> extends BoundedCache<string, Value> {
  override set(text: string, value: Value): void {
    if (text.length <= MAX_KEPT_CHARACTERS) super.set(text, value);
  }
}
