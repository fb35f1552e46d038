/** Keys of Editor.js whose values are for programs: addresses, kinds, styles. */
const silent = new Set([
  'url',
  'href',
  'src',
  'link',
  'file',
  'embed',
  'source',
  'service',
  'style',
  'type',
  'id',
]);

const MAX_TEXTS = 5_000;

/** What a reader sees of rich text: paragraphs, list items however deep, cells, captions; no mark-up. */
export function textsOf(richText: unknown): string {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (texts.length >= MAX_TEXTS) return;
    if (typeof value === 'string') texts.push(plain(value));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) if (!silent.has(key)) gather(part);
  };
  const blocks = (richText as { blocks?: unknown } | null)?.blocks;
  for (const block of Array.isArray(blocks) ? blocks : []) gather((block as { data?: unknown } | null)?.data);
  return texts.join(' ');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => entities[name] ?? ' ');
