import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { writeText } from './output.ts';
import { type Representations, representationWriter } from './representations.ts';

/** As generated code writes them: the number of each, and all of them. */
function written(texts: readonly string[]): { numbers: number[]; all: Representations } {
  representationWriter.begin();
  let at = 0;
  const numbers = texts.map((text) => {
    const end = writeText(text, at);
    const next = representationWriter.count;
    const number = representationWriter.add(at, end);
    if (number === next) at = end + 1;
    return number;
  });
  return { numbers, all: representationWriter.end() };
}

function expectDistinct(texts: readonly string[]): void {
  const distinct = [...new Set(texts)];
  const { numbers, all } = written(texts);
  expect(numbers).toEqual(texts.map((text) => distinct.indexOf(text)));
  expect(all).toHaveLength(distinct.length);
  expect(all.joined).toBe(distinct.join(','));
  expect(all.texts).toEqual(distinct);
}

it('equal ones are one, whatever they say', () => {
  expectDistinct([]);
  expectDistinct(['']);
  assert(property(array(string({ unit: 'grapheme', minLength: 1 })), expectDistinct));
  assert(
    property(array(string({ unit: constantFrom('a', 'é'), minLength: 1, maxLength: 6 })), expectDistinct),
  );
});

it('many are as easily told from each other', () => {
  const texts = Array.from({ length: 4_000 }, (_, i) => `{"__typename":"Product","upc":"${i % 3_000}"}`);
  expectDistinct(texts);
  expectDistinct(texts.slice(0, 3));
});
