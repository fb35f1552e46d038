import { fold } from '#common/text/fold.ts';

/** A configuration of PostgreSQL's text search. */
export type Language =
  | 'simple'
  | 'danish'
  | 'dutch'
  | 'english'
  | 'finnish'
  | 'french'
  | 'german'
  | 'hungarian'
  | 'italian'
  | 'norwegian'
  | 'portuguese'
  | 'romanian'
  | 'russian'
  | 'spanish'
  | 'swedish'
  | 'turkish';

/** The commonest words of each language, which stand in every longer text of it. */
const commonWords: Readonly<Record<Exclude<Language, 'simple'>, string>> = {
  danish: 'og det er ikke jeg på til med har som der af en den de for at vi kan skal også',
  dutch: 'de het een en van ik niet dat is te zijn op voor met die aan er maar om ook als naar',
  english:
    'the of and to in is that it for you with on are this be was as have not what how a an by from or at which can its their',
  finnish: 'ja on ei se että oli mutta kun niin hän ovat myös joka voi tämä kuin vain sen ole',
  french: 'le la les de des et est un une que qui dans pour pas sur avec ce il vous au du ne',
  german: 'der die das und ist nicht ein eine zu den von mit sich auf für im dem des wird auch wie',
  hungarian: 'a az és hogy nem is egy van meg ez csak de volt mint már vagy kell ha még el',
  italian: 'il di che la un una per non è con si da del della sono le gli come anche più nel',
  norwegian: 'og det er ikke jeg på til med har som der av en den de for at vi kan skal også etter',
  portuguese: 'o de que e do da em um para é com não uma os no se na por mais as dos como mas',
  romanian: 'și de la a în nu este cu pe pentru o un din că se mai sau care sunt fi',
  russian: 'и в не на что с как это по но из для к от за у же так вы или все его',
  spanish: 'el la de que y en un una los se del las por con no para es al lo como más su',
  swedish: 'och det är inte jag på till med har som en den de för att vi kan ska av också ett',
  turkish: 've bir bu da de için ile çok ne gibi daha mi değil olarak var olan kadar sonra her',
};

const languages = Object.entries(commonWords).map(
  ([language, words]) => [language as Exclude<Language, 'simple'>, words.split(' ')] as const,
);
/** In how many languages a word is common: `de` says less than `nicht`. */
const sharedBy = new Map<string, number>();
for (const word of languages.flatMap(([, words]) => words)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1);
/** What each common word says for each of its languages. */
const evidence = new Map(
  languages.map(([language, words]) => [
    language,
    new Map(words.map((word) => [word, 1 / (sharedBy.get(word) ?? 1)])),
  ]),
);

const SAMPLE_CHARACTERS = 20_000;
/** Fewer common words than one in so many are no language's. */
const ONE_IN = 20;
/** So many common words more than the expected language has another one, before it is taken for that. */
const CLEARLY = 2;

/**
 * The language of a text, as far as its words are to be taken apart by it. What says too little is taken to be in
 * the language that is `expected` where it stands; `simple` for all that is not known.
 */
export function languageOf(text: string, expected: Language = 'simple'): Language {
  const words =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const saidFor = (language: Language): number => {
    const common = language === 'simple' ? undefined : evidence.get(language);
    return words.reduce((sum, word) => sum + (common?.get(word) ?? 0), 0);
  };
  const least = expected === 'simple' ? words.length / ONE_IN : saidFor(expected) + CLEARLY;
  let best = { language: expected, said: least };
  for (const [language] of languages) {
    const said = saidFor(language);
    if (said > best.said) best = { language, said };
  }
  return best.language;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Scripts that put no blanks between words, and Korean's, whose words end in particles. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}ー]+/gu;
/** Scripts of syllables and whole words, in which a part of a word of two characters is found, too. */
const pairedScript = /^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u;

/**
 * A text in the form in which its words are compared: blanks between the words of scripts that have none, and beside
 * each word with accents or points the word without them, since stemmers need the one and people type the other.
 */
export function withWordsApart(text: string): string {
  const apart = text
    .normalize('NFKC')
    .replaceAll(
      unspaced,
      (run) => ` ${[...segmenter.segment(run)].map(({ segment }) => withParts(segment)).join(' ')} `,
    )
    .toLowerCase();
  return apart.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    const folded = fold(word);
    return folded === word || folded === '' ? word : `${word} ${folded}`;
  });
}

/** 图书馆 is found by 图书, 도서관은 by 도서관: both have their pairs of characters in common. */
function withParts(word: string): string {
  if (!pairedScript.test(word)) return word;
  const characters = [...word];
  return [word, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)].join(
    ' ',
  );
}
