/** What was read from a document. */
export interface ExtractedPage {
  /** 1, 2, 3 … in documents that have pages. */
  page: number | null;
  text: string;
}

export interface CutPassage {
  /** The headings above it, from the outermost on; null where there are none. */
  heading: string | null;
  text: string;
  page: number | null;
}

const TARGET_CHARACTERS = 1_200;
const OVERLAP_CHARACTERS = 150;
const MAX_PASSAGES = 20_000;

/** Cuts a document into passages at its paragraphs and sentences; each keeps the headings above it and its page. */
export function cutPassages(pages: readonly ExtractedPage[]): CutPassage[] {
  const passages: CutPassage[] = [];
  const headings: string[] = [];
  for (const { page, text } of pages) {
    for (const { section, heading } of sectionsOf(text, headings)) {
      for (const piece of piecesOf(section)) {
        if (passages.length >= MAX_PASSAGES) return passages;
        passages.push({ heading: heading === '' ? null : heading, text: piece, page });
      }
    }
  }
  return passages;
}

/** The parts between headings, in Markdown's way of writing them; `headings` is carried on from page to page. */
function* sectionsOf(text: string, headings: string[]): Generator<{ section: string; heading: string }> {
  let lines: string[] = [];
  const flush = function* (): Generator<{ section: string; heading: string }> {
    const section = lines.join('\n').trim();
    lines = [];
    if (section !== '') yield { section, heading: headings.filter(Boolean).join(' › ') };
  };
  for (const line of text.split('\n')) {
    const [, marks, title] = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line) ?? [];
    if (marks === undefined || title === undefined) lines.push(line);
    else {
      yield* flush();
      // A level that was left out is an empty place, and no heading.
      headings.length = Math.min(headings.length, marks.length - 1);
      while (headings.length < marks.length - 1) headings.push('');
      headings.push(title.slice(0, 200));
    }
  }
  yield* flush();
}

function piecesOf(section: string): string[] {
  const units = section
    .split(/\n{2,}/)
    .flatMap((paragraph) => (paragraph.length > TARGET_CHARACTERS ? sentencesOf(paragraph) : [paragraph]));
  const pieces: string[] = [];
  let current = '';
  for (const unit of units) {
    if (current !== '' && current.length + unit.length > TARGET_CHARACTERS) {
      pieces.push(current);
      current = tailOf(current);
    }
    current = current === '' ? unit : `${current}\n${unit}`;
  }
  if (current.trim() !== '') pieces.push(current);
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** The last sentence of a piece, so that what goes on is understood; nothing when it is long. */
function tailOf(piece: string): string {
  const last = sentencesOf(piece).at(-1) ?? '';
  return last.length <= OVERLAP_CHARACTERS ? last : '';
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ segment }) => {
    const sentence = segment.trim();
    // A "sentence" without an end is cut where it has to be.
    return sentence.length <= TARGET_CHARACTERS
      ? [sentence].filter(Boolean)
      : (sentence.match(new RegExp(`[\\s\\S]{1,${TARGET_CHARACTERS}}`, 'gu')) ?? []);
  });
