/**
 * Makes pieces of text that PostgreSQL can keep: a character that was cut in two between pieces is
 * put together again, and what is no text (NUL, halves of characters) is left out or replaced.
 */
export function createTextMender(): (piece: string) => string {
  let half = '';
  return (piece) => {
    const text = half + piece;
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    return text
      .slice(0, text.length - half.length)
      .replaceAll('\0', '')
      .toWellFormed();
  };
}
