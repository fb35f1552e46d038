import { expect, test } from 'vitest';
import { cutPassages } from './cut-passages.ts';
import { mediaTypeOf } from './document.ts';
import { languageOf, withWordsApart } from './language.ts';

test.each([
  ['english', 'The parcel is on its way to you and will be there in two days, as it was said.'],
  ['german', 'Das Paket ist auf dem Weg zu Ihnen und wird in zwei Tagen da sein, wie es hieß.'],
  ['french', 'Le colis est en route pour vous et il sera là dans deux jours, comme il a été dit.'],
  ['spanish', 'El paquete está en camino y llegará a su casa en dos días, como se dijo por la tarde.'],
  ['russian', 'Посылка уже в пути и будет у вас через два дня, как и было сказано по телефону.'],
  ['simple', '北京大学の図書館は九時に開きます。'],
  ['simple', 'AB-12 CD-34 EF-56'],
])('%s is known by its common words', (language, text) => expect(languageOf(text)).toBe(language));

test('a text that says too little is in the language of what stands beside it, if it speaks for no other', () => {
  expect(languageOf('Extraction of roots')).toBe('english');
  expect(languageOf('Extraction of roots', 'german')).toBe('german');
  expect(languageOf('Digital computers', 'english')).toBe('english');
  expect(languageOf('Das Paket ist auf dem Weg zu Ihnen.', 'english')).toBe('german');
});

test('scripts without blanks are cut into words, others stay as they are', () => {
  expect(withWordsApart('我们在北京大学').trim().split(/\s+/).length).toBeGreaterThan(2);
  expect(withWordsApart('การคืนเงินใช้เวลาสิบวัน').trim().split(/\s+/).length).toBeGreaterThan(2);
  expect(withWordsApart('도서관은 조용하다').split(/\s+/)).toEqual(
    expect.arrayContaining(withWordsApart('도서관').trim().split(/\s+/).slice(1)),
  );
  expect(withWordsApart('Straße nach Ĉ')).toBe('straße strasse nach ĉ c');
  expect(withWordsApart('École الْعَرَبِيَّة')).toBe('école ecole الْعَرَبِيَّة العربية');
});

test('passages keep the headings above them and their page, and are of a size', () => {
  const text = `# Returns\n\n## Refunds\n\n${'A sentence about refunds. '.repeat(120)}\n\n# Shipping\n\nBy post.`;
  const passages = cutPassages([
    { page: 1, text },
    { page: 2, text: 'More of it.' },
  ]);
  expect(passages.length).toBeGreaterThan(3);
  expect(passages[0]).toMatchObject({
    heading: 'Returns › Refunds',
    text: expect.stringMatching(/^A sentence/),
  });
  expect(passages.every(({ text: passage }) => passage.length < 1_600)).toBe(true);
  expect(passages.at(-2)).toEqual({ page: 1, heading: 'Shipping', text: 'By post.' });
  expect(passages.at(-1)).toEqual({ page: 2, heading: 'Shipping', text: 'More of it.' });
  expect(cutPassages([{ page: null, text: 'x'.repeat(5_000) }]).length).toBeGreaterThan(3);
  expect(cutPassages([{ page: null, text: ' \n ' }])).toEqual([]);
});

test('sections of one level stand beside each other, whatever level the first one is', () => {
  const text = '## Refunds\n\nTen days.\n\n## Shipping\n\nBy post.\n\n# Hours\n\nNine to five.';
  expect(cutPassages([{ page: null, text }]).map(({ heading }) => heading)).toEqual([
    'Refunds',
    'Shipping',
    'Hours',
  ]);
});

test.each([
  ['a.md', null, 'text/markdown'],
  ['a.PDF', 'application/octet-stream', 'application/pdf'],
  ['a', 'text/html; charset=utf-8', 'text/html'],
  ['a', null, 'text/plain'],
  ['a.exe', 'application/x-msdownload', undefined],
  ['a.exe', 'application/octet-stream', undefined],
])('%s declared as %s', (name, declared, expected) => expect(mediaTypeOf(name, declared)).toBe(expected));
