import { addressData, anywhere, type AddressData, type AddressEntry } from './address-data.ts';

/** Fields of an address that a country may have rules for. */
export type RuledField =
  | 'name'
  | 'companyName'
  | 'streetAddress'
  | 'city'
  | 'cityArea'
  | 'countryArea'
  | 'postalCode'
  | 'sortingCode';

/** A place for which rules are asked; the finer it is, the more they know. */
export interface Place {
  country: string;
  countryArea?: string | null;
  city?: string | null;
  cityArea?: string | null;
}

/** How it is written in an address, and how it may be called. */
export type Choice = readonly [raw: string, verbose: string];

/** What an address in a place needs, as Saleor reads it from the same data. */
export interface AddressRules {
  countryName: string;
  format: string;
  latinFormat: string;
  allowed: readonly RuledField[];
  required: readonly RuledField[];
  upper: readonly RuledField[];
  countryAreaType: string;
  countryAreas: readonly Choice[];
  cityType: string;
  cities: readonly Choice[];
  cityAreaType: string;
  cityAreas: readonly Choice[];
  postalCodeType: string;
  /** A postal code is like each of them at its beginning. */
  postalCodes: readonly string[];
  postalCodeExamples: readonly string[];
  postalCodePrefix: string;
}

/** Fields behind the letters of a format. */
const fields: Record<string, RuledField> = {
  A: 'streetAddress',
  C: 'city',
  D: 'cityArea',
  N: 'name',
  O: 'companyName',
  S: 'countryArea',
  X: 'sortingCode',
  Z: 'postalCode',
};
const of = (letters: Iterable<string>): RuledField[] =>
  [...new Set(letters)].map((letter) => fields[letter]).filter((field) => field !== undefined);

/** Undefined for what is no country. */
export function addressRules(place: Place): AddressRules | undefined {
  const data = addressData(place.country);
  if (!data) return undefined;
  const country: AddressEntry = { ...anywhere, ...data[place.country] };
  const { fmt = '', lfmt = fmt, zip, zipex, postprefix = '' } = country;
  const allowed = of([...fmt.matchAll(/%([A-Z])/g)].map(([, letter]) => letter ?? ''));
  const parts = partsOf(place, country, data);
  return {
    countryName: country.name ?? '',
    format: fmt,
    latinFormat: lfmt,
    allowed,
    required: of(country.require ?? ''),
    upper: of(country.upper ?? ''),
    countryAreaType: country.state_name_type ?? '',
    cityType: country.locality_name_type ?? '',
    cityAreaType: country.sublocality_name_type ?? '',
    countryAreas: compact(parts.choices[0]),
    cities: compact(parts.choices[1]),
    cityAreas: compact(parts.choices[2]),
    postalCodeType: country.zip_name_type ?? '',
    postalCodes: [
      ...(zip !== undefined && allowed.includes('postalCode') ? [`^${zip}$`] : []),
      ...parts.codes.map((code) => `^${code}`),
    ],
    postalCodeExamples: (parts.examples ?? zipex)?.split(',') ?? [],
    postalCodePrefix: postprefix,
  };
}

/** What the areas of a country are, the cities of the area that is named, and the parts of that city. */
interface Parts {
  choices: [Choice[], Choice[], Choice[]];
  /** What postal codes of the named parts begin with, the largest first. */
  codes: string[];
  /** Examples of the smallest part that has some. */
  examples: string | undefined;
}

function partsOf(place: Place, country: AddressEntry, data: AddressData): Parts {
  const parts: Parts = { choices: [[], [], []], codes: [], examples: undefined };
  if (country.sub_keys === undefined) return parts;
  const named = [place.countryArea, place.city, place.cityArea];
  const seen = new Set<number>();
  // The names of each language lead to the same parts; what a part says of postal codes is taken from the first.
  for (const language of country.languages?.split('~') ?? [null]) {
    const suffix = language === null || language === country.lang ? '' : `--${language}`;
    let path = place.country;
    let entry = data[`${path}${suffix}`];
    for (const [level, choices] of parts.choices.entries()) {
      const found = choicesOf(entry);
      choices.push(...found);
      const key = match(named[level], found);
      if (key === undefined) break;
      path = `${path}/${key}`;
      entry = data[`${path}${suffix}`];
      if (seen.has(level) || !entry) continue;
      seen.add(level);
      if (entry.zip !== undefined) parts.codes.push(entry.zip);
      parts.examples = entry.zipex ?? parts.examples;
    }
  }
  return parts;
}

function choicesOf({ sub_keys, sub_names, sub_lnames, sub_lfnames }: AddressEntry = {}): Choice[] {
  if (sub_keys === undefined) return [];
  const keys = sub_keys.split('~');
  return [sub_names ?? sub_keys, sub_lnames, sub_lfnames].flatMap((names) => {
    const list = names?.split('~') ?? [];
    return keys.flatMap((key, index) => (list[index] ? [[key, list[index]] as const] : []));
  });
}

/** Each name once, those of a part together. */
function compact(choices: readonly Choice[]): Choice[] {
  const names = new Map<string, Set<string>>();
  for (const [raw, verbose] of choices) names.set(raw, (names.get(raw) ?? new Set()).add(verbose));
  return [...names].flatMap(([raw, verbose]) =>
    [...verbose].toSorted(byCodePoint).map((one) => [raw, one] as const),
  );
}
const byCodePoint = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The part that somebody has called so; undefined when there is none. */
export function match(value: string | null | undefined, choices: readonly Choice[]): string | undefined {
  const wanted = value?.trim().toLowerCase();
  if (!wanted) return undefined;
  return choices.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0];
}
