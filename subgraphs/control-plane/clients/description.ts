/** EditorJS, in which Saleor keeps descriptions: a paragraph for each line, its text HTML of which nothing is trusted. */
export const toEditorJs = (text: string): string =>
  JSON.stringify({
    blocks: linesOf(text).map((line) => ({ type: 'paragraph', data: { text: escape(line) } })),
  });

/** The text of a description, one line for each block. */
export function fromEditorJs(description: string | null): string {
  try {
    const parsed = JSON.parse(description ?? '{}') as { blocks?: { data?: { text?: unknown } }[] } | null;
    const texts = (parsed?.blocks ?? []).map(({ data }) => (typeof data?.text === 'string' ? data.text : ''));
    return texts.map(unescape).join('\n');
  } catch {
    // Whoever wrote something else than JSON there wrote another description than ours.
    return description ?? '';
  }
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Saleor's cleaner writes a space that does not break as an entity. */
const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
