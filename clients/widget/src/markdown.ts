import { element } from './elements.ts';

const FENCE = '```';
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const HEADING = /^#{1,6}\s+(.*)$/;
const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;

/**
 * The Markdown that agents speak, as elements: paragraphs, headings, lists, code, emphasis, links to the web. Whatever
 * else is in a text, HTML first of all, is shown as it was written.
 */
export function markdown(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  const lines = text.split('\n');
  while (lines.length > 0) made.append(...block(lines));
  return made;
}

/** The next block, taken off the lines. */
function block(lines: string[]): Node[] {
  const [first = ''] = lines;
  if (first.trim() === '') {
    lines.shift();
    return [];
  }
  if (first.trimStart().startsWith(FENCE)) {
    lines.shift();
    const code = takeWhile(lines, (line) => !line.trimStart().startsWith(FENCE));
    lines.shift();
    return [element('pre', { tabindex: '0' }, element('code', {}, code.join('\n')))];
  }
  if (ITEM.test(first)) {
    const items = takeWhile(lines, (line) => ITEM.test(line));
    const list = element(/^\s*\d/.test(first) ? 'ol' : 'ul');
    for (const item of items) list.append(element('li', {}, ...inline(ITEM.exec(item)?.[1] ?? '')));
    return [list];
  }
  const heading = HEADING.exec(first);
  if (heading) {
    lines.shift();
    return [element('p', {}, element('strong', {}, ...inline(heading[1] ?? '')))];
  }
  const paragraph = takeWhile(lines, (line) => line.trim() !== '' && !startsBlock(line));
  return [element('p', {}, ...inline(paragraph.join('\n')))];
}

const startsBlock = (line: string): boolean =>
  ITEM.test(line) || HEADING.test(line) || line.trimStart().startsWith(FENCE);

function takeWhile(lines: string[], goesOn: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !goesOn(line));
  return lines.splice(0, end === -1 ? lines.length : end);
}

function inline(text: string): (Node | string)[] {
  const made: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, emphasis, label, href] = match;
    made.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (code !== undefined) made.push(element('code', {}, code));
    else if (strong !== undefined) made.push(element('strong', {}, strong));
    else if (emphasis !== undefined) made.push(element('em', {}, emphasis));
    else if (label !== undefined && href !== undefined)
      made.push(element('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow ugc' }, label));
  }
  made.push(text.slice(end));
  return made;
}
