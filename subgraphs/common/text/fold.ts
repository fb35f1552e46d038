import anyAscii from 'any-ascii';

/**
 * Accents, points and vowel signs that people leave out when they search. Not those of Thai, Devanagari and
 * the like, whose words are others without them.
 */
const optionalMarks =
  /[\u0300-\u036f\u0640[\p{M}&&[\p{Script_Extensions=Cyrillic}\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}]]]/gv;

/**
 * A text as it is compared: small letters without accents, whatever the alphabet and whatever the locale of
 * the database, which may know neither. `Łódź` and `lodz` are the same, `Østersø` and `ostersø`, `ΟΔΟΣ` and
 * `οδός`, `الْعَرَبِيَّة` and `العربية`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(optionalMarks, '')
    .normalize('NFC')
    .replaceAll('ς', 'σ')
    .replace(/[^\p{ASCII}]+/gu, (letters) =>
      letters.replace(/\p{Script=Latin}/gu, (letter) => anyAscii(letter).toLowerCase()),
    );
