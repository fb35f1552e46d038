import anyAscii from 'any-ascii';

/** `Straße für Łódź` becomes `strasse-fur-lodz`: letters of every script, in those of addresses; empty without any. */
export const slugOf = (name: string, maxCharacters: number): string =>
  anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, maxCharacters)
    .replace(/-+$/, '');
