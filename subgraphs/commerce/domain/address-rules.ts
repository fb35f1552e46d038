/** What an address in a country needs, in the notation of Google's address data. */
export interface AddressRules {
  format: string;
  allowed: readonly string[];
  required: readonly string[];
  countryAreaType: string;
  postalCodeType: string;
  cityType: string;
  cityAreaType: string;
  areas: readonly (readonly [raw: string, verbose: string])[];
  postalCode: { matcher: string; examples: readonly string[] } | null;
}

/** Fields behind the letters of a format. */
const fields: Record<string, readonly string[]> = {
  N: ['name'],
  O: ['companyName'],
  A: ['streetAddress1', 'streetAddress2'],
  C: ['city'],
  D: ['cityArea'],
  S: ['countryArea'],
  Z: ['postalCode'],
};

interface Country {
  format?: string;
  /** Letters of what is needed besides the street and the city. */
  needs?: string;
  areaType?: string;
  codeType?: string;
  cityType?: string;
  code?: string;
  examples?: readonly string[];
}

const european = { format: '%N%n%O%n%A%n%Z %C', needs: 'Z' };
const fiveDigits = { code: '\\d{5}', examples: ['10115'] };
const countries: Record<string, Country> = {
  AT: { ...european, code: '\\d{4}', examples: ['1010'] },
  AU: {
    format: '%O%n%N%n%A%n%C %S %Z',
    needs: 'SZ',
    areaType: 'state',
    cityType: 'suburb',
    code: '\\d{4}',
    examples: ['2060'],
  },
  BE: { ...european, code: '\\d{4}', examples: ['4000'] },
  CA: {
    format: '%N%n%O%n%A%n%C %S %Z',
    needs: 'SZ',
    areaType: 'province',
    code: '[A-Z]\\d[A-Z] ?\\d[A-Z]\\d',
    examples: ['H3Z 2Y7'],
  },
  CH: { ...european, code: '\\d{4}', examples: ['8001'] },
  CN: {
    format: '%Z%n%S%C%D%n%A%n%O%n%N',
    needs: 'SZ',
    areaType: 'province',
    code: '\\d{6}',
    examples: ['266033'],
  },
  DE: { ...european, ...fiveDigits },
  ES: {
    ...european,
    needs: 'SZ',
    format: '%N%n%O%n%A%n%Z %C %S',
    areaType: 'province',
    code: '\\d{5}',
    examples: ['28039'],
  },
  FI: { ...european, code: '\\d{5}', examples: ['00550'] },
  FR: { ...european, code: '\\d{2} ?\\d{3}', examples: ['33380'] },
  GB: {
    format: '%N%n%O%n%A%n%C%n%Z',
    needs: 'Z',
    cityType: 'post_town',
    code: '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}',
    examples: ['EC1Y 8SY'],
  },
  IN: {
    format: '%N%n%O%n%A%n%C %Z%n%S',
    needs: 'SZ',
    areaType: 'state',
    codeType: 'pin',
    code: '\\d{6}',
    examples: ['110034'],
  },
  IT: {
    ...european,
    needs: 'SZ',
    format: '%N%n%O%n%A%n%Z %C %S',
    areaType: 'province',
    code: '\\d{5}',
    examples: ['00144'],
  },
  JP: {
    format: '%Z%n%S%n%A%n%O%n%N',
    needs: 'SZ',
    areaType: 'prefecture',
    code: '\\d{3}-?\\d{4}',
    examples: ['154-0023'],
  },
  KR: {
    format: '%S %C%D%n%A%n%O%n%N%n%Z',
    needs: 'SZ',
    areaType: 'do_si',
    code: '\\d{5}',
    examples: ['03051'],
  },
  NL: { ...european, code: '[1-9]\\d{3} ?[A-Z]{2}', examples: ['1234 AB'] },
  NO: { ...european, code: '\\d{4}', examples: ['0025'] },
  PL: { ...european, code: '\\d{2}-\\d{3}', examples: ['00-950'] },
  SE: { ...european, code: '\\d{3} ?\\d{2}', examples: ['11455'] },
  US: {
    format: '%N%n%O%n%A%n%C, %S %Z',
    needs: 'SZ',
    areaType: 'state',
    codeType: 'zip',
    code: '\\d{5}(?:-\\d{4})?',
    examples: ['95014', '22162-1010'],
  },
};

const states =
  'AL Alabama|AK Alaska|AS American Samoa|AZ Arizona|AR Arkansas|AA Armed Forces (AA)|AE Armed Forces (AE)|AP Armed Forces (AP)|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|GU Guam|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MH Marshall Islands|MD Maryland|MA Massachusetts|MI Michigan|FM Micronesia|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|MP Northern Mariana Islands|OH Ohio|OK Oklahoma|OR Oregon|PW Palau|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VI Virgin Islands|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

const of = (letters: readonly string[]): string[] => letters.flatMap((letter) => fields[letter] ?? []);

/** Countries that are not listed take a name, a street and a city. */
export function addressRules(countryCode: string): AddressRules {
  const {
    format = '%N%n%O%n%A%n%C',
    needs = '',
    code,
    examples = [],
    ...types
  } = countries[countryCode] ?? {};
  const letters = [...format.matchAll(/%([A-Z])/g)].map(([, letter]) => letter ?? '');
  const needed = [...new Set(['C', ...needs])].filter((letter) => letters.includes(letter));
  return {
    format,
    allowed: of(letters).toSorted(),
    required: ['streetAddress1', ...of(needed)].toSorted(),
    countryAreaType: types.areaType ?? 'province',
    postalCodeType: types.codeType ?? 'postal',
    cityType: types.cityType ?? 'city',
    cityAreaType: 'suburb',
    areas:
      countryCode === 'US'
        ? states.split('|').map((state) => [state.slice(0, 2), state.slice(3)] as const)
        : [],
    postalCode: code === undefined ? null : { matcher: `^${code}$`, examples },
  };
}
