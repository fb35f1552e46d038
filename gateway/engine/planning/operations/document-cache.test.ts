import { expect, it } from 'vitest';
import { DocumentCache, MAX_KEPT_CHARACTERS } from './document-cache.ts';

const MAX = 100;

/** As a request does: it is looked for, made if it is not there, and looked for again. */
function ask(cache: DocumentCache<string>, text: string): boolean {
  const isKnown = cache.get(text) !== undefined;
  if (!isKnown) cache.set(text, text);
  expect(cache.get(text)).toBe(text);
  return isKnown;
}

const documents = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name} ${i}`);

it('those that have been asked for again are kept, however many come that are not', () => {
  const cache = new DocumentCache<string>(MAX);
  const warm = documents('warm', 20);
  for (let round = 0; round < 2; round += 1)
    for (const text of [...warm, ...documents(`few ${round}`, 10)]) ask(cache, text);
  for (const text of documents('cold', 10 * MAX)) ask(cache, text);
  expect(warm.map((text) => ask(cache, text))).not.toContain(false);
});

it('so are those that are asked for again soon after they were given up', () => {
  const cache = new DocumentCache<string>(MAX);
  const warm = documents('warm', 20);
  for (const text of documents('before', MAX)) ask(cache, text);
  for (let round = 0; round < 2; round += 1)
    for (const text of [...warm, ...documents(`cold ${round}`, MAX / 2)]) ask(cache, text);
  for (const text of documents('cold', 10 * MAX)) ask(cache, text);
  expect(warm.map((text) => ask(cache, text))).not.toContain(false);
});

it('as many as there is room for are kept where nothing else comes, also if others were asked for before', () => {
  const cache = new DocumentCache<string>(MAX);
  for (const name of ['before', 'after']) {
    const all = documents(name, MAX);
    for (let round = 0; round < 4; round += 1) for (const text of all) ask(cache, text);
    expect(all.map((text) => ask(cache, text))).not.toContain(false);
  }
});

it('never more than that, and none that is long', () => {
  const cache = new DocumentCache<string>(MAX);
  for (const text of [...documents('a', 3 * MAX), ...documents('a', 3 * MAX)]) {
    ask(cache, text);
    expect([...cache.entries()].length).toBeLessThanOrEqual(MAX);
  }
  cache.set('a'.repeat(MAX_KEPT_CHARACTERS + 1), 'long');
  expect([...cache.entries()].filter(([, value]) => value === 'long')).toEqual([]);
});

it('one of several that are given again is the last', () => {
  const cache = new DocumentCache<string>(MAX);
  for (const value of ['first', 'second']) cache.set('text', value);
  expect(cache.get('text')).toBe('second');
  for (const text of documents('others', 2 * MAX)) ask(cache, text);
  for (const value of ['third', 'fourth']) cache.set('text', value);
  expect(cache.get('text')).toBe('fourth');
});
