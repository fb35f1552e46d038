interface Block {
  type: string;
  data: { text?: unknown; level?: unknown; style?: unknown; items?: unknown };
}

/**
 * A text as commerce keeps it: Editor.js' blocks, as JSON. Marks of its inline HTML are left out, so that nothing
 * that stands in it is anything but text.
 */
export function Blocks({ content }: { content: string | null | undefined }) {
  return (
    <div className="prose">
      {blocksOf(content).map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a page as it was saved: its blocks have no ids
        <BlockElement key={index} block={block} />
      ))}
    </div>
  );
}

function BlockElement({ block: { type, data } }: { block: Block }) {
  if (type === 'header') return <h2>{textOf(data.text)}</h2>;
  if (type === 'list' && Array.isArray(data.items)) {
    const List = data.style === 'ordered' ? 'ol' : 'ul';
    return (
      <List>
        {data.items.map((item: unknown) => (
          <li key={textOf(item)}>{textOf(item)}</li>
        ))}
      </List>
    );
  }
  const text = textOf(data.text);
  return text === '' ? null : <p>{text}</p>;
}

function blocksOf(content: string | null | undefined): Block[] {
  try {
    const { blocks } = JSON.parse(content ?? '') as { blocks?: unknown };
    return Array.isArray(blocks) ? (blocks as Block[]).filter(({ data }) => typeof data === 'object') : [];
  } catch {
    return [];
  }
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&nbsp;': '\u00a0',
};

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/<\/?(?:b|i|u|a|em|strong|mark|code|br|s)\b[^>]*>/gi, '')
        .replaceAll(/&\w+;|&#39;/g, (entity) => ENTITIES[entity] ?? entity)
    : '';
