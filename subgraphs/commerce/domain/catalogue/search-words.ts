import { fold } from '#common/text/fold.ts';

const MAX_WORD = 64;
const run = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text, folded: between spaces and signs, or by the dictionary where there are no spaces. */
export function wordsOf(text: string, maxWords: number): string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(run)) {
    for (const word of unspaced.test(found) ? segments(found) : [found]) {
      const folded = [...fold(word)].slice(0, MAX_WORD).join('');
      if (folded !== '') words.push(folded);
      if (words.length === maxWords) return words;
    }
  }
  return words;
}

const segments = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
