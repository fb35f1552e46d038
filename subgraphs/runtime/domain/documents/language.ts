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
  english: 'the of and to in is that it for you with on are this be was as have not what how',
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
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
);

const SAMPLE_CHARACTERS = 20_000;
/** Fewer common words than one in so many are no language's. */
const ONE_IN = 20;

/** The language of a text, as far as its words are to be taken apart by it; `simple` for all that is not known. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: { language: Language; count: number } = { language: 'simple', count: words.length / ONE_IN };
  for (const [language, common] of languages) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Scripts that put no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]+/gu;

/** A text with blanks between the words of scripts that have none, and in the form in which words are compared. */
export const withWordsApart = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(unspaced, (run) => ` ${[...segmenter.segment(run)].map(({ segment }) => segment).join(' ')} `)
    .toLowerCase();
