import { Buffer } from 'node:buffer';
import { PADDING_BYTES, viewOf } from './output.ts';

/** Text that generated code writes as it stands. It is ASCII, as names in GraphQL are. */
export class Literals {
  #text = '';
  readonly #places = new Map<string, number>();

  /** A statement that writes `text` at `q`. */
  put(text: string): string {
    const known = this.#places.get(text) ?? this.#text.length;
    if (known === this.#text.length) {
      this.#places.set(text, known);
      this.#text += text;
    }
    return `q = copy(L, ${known}, ${known + text.length}, q);`;
  }

  /** Declares what the statements copy from. */
  get declaration(): string {
    return `const L = literalView(${JSON.stringify(this.#text)});`;
  }
}

export function literalView(text: string): DataView {
  const bytes = Buffer.alloc(text.length + PADDING_BYTES);
  bytes.write(text, 'latin1');
  return viewOf(bytes);
}
