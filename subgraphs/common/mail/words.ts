/** The same words in several languages; English is there whatever is missing. */
export type Words<T> = { en: T } & Partial<Record<string, T>>;

/** The words for somebody who wishes for a language (`pt-BR`): in it, else in its general form, else in English. */
export function wordsIn<T>(
  words: Words<T>,
  wished: string | null | undefined,
): { language: string; words: T } {
  const language = candidates(wished).find((candidate) => Object.hasOwn(words, candidate)) ?? 'en';
  return { language, words: words[language] ?? words.en };
}

function candidates(wished: string | null | undefined): string[] {
  try {
    const locale = new Intl.Locale((wished ?? '').replaceAll('_', '-'));
    return [locale.baseName, locale.language];
  } catch {
    // Whatever a foreign system calls a language need not be one.
    return [];
  }
}
