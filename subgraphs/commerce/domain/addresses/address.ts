import type { NewAddress } from '../../store/users.ts';
import { addressRules, match, type AddressRules, type Choice, type RuledField } from './address-rules.ts';
import { Refusal, type Failure } from '../refusal.ts';

export type AddressFields = Partial<Record<keyof Omit<NewAddress, 'userId' | 'inBook'>, string | null>>;

/** What of a country's rules somebody wants to hold for an address; all of it unless said otherwise. */
export interface AddressChecks {
  checkRequiredFields?: boolean | null;
  checkFieldsFormat?: boolean | null;
  enableFieldsNormalization?: boolean | null;
}

/** As many as Saleor keeps in an address book. */
export const MAX_ADDRESSES = 100;

const MAX_LENGTH = 256;

/** An address as it is kept; all that is missing, too long or of another form than in its country is refused at once. */
export function readAddress(
  given: AddressFields,
  userId: number | null,
  checks: AddressChecks = {},
): NewAddress {
  const address = asWritten(given, userId);
  const rules = addressRules(address);
  if (!rules) {
    const code = address.country === '' ? 'REQUIRED' : 'INVALID';
    throw new Refusal([{ field: 'country', code, message: 'The address needs a country.' }]);
  }
  const { normal, failures } = normalize(address, rules);
  const counted = failures.filter(({ code }) =>
    code === 'REQUIRED' ? (checks.checkRequiredFields ?? true) : (checks.checkFieldsFormat ?? true),
  );
  if (counted.length > 0) throw new Refusal(counted);
  // What is wrong and may be so is kept as it was written, all of it.
  return failures.length > 0 || !(checks.enableFieldsNormalization ?? true) ? address : normal;
}

function asWritten(given: AddressFields, userId: number | null): NewAddress {
  const failures: Failure<'INVALID'>[] = [];
  const text = (field: keyof AddressFields): string => {
    const value = given[field]?.trim() ?? '';
    if (value.length > MAX_LENGTH)
      failures.push({ field, code: 'INVALID', message: `At most ${MAX_LENGTH} characters.` });
    return value;
  };
  const address: NewAddress = {
    userId,
    inBook: false,
    firstName: text('firstName'),
    lastName: text('lastName'),
    companyName: text('companyName'),
    streetAddress1: text('streetAddress1'),
    streetAddress2: text('streetAddress2'),
    city: text('city'),
    cityArea: text('cityArea'),
    postalCode: text('postalCode'),
    country: text('country'),
    countryArea: text('countryArea'),
    phone: text('phone') || null,
  };
  if (failures.length > 0) throw new Refusal(failures);
  return address;
}

type AddressFailure = Failure<'REQUIRED' | 'INVALID'>;

/** As a country's post writes it: capitals, the names of its areas, and nothing that it does not ask for. */
function normalize(
  address: NewAddress,
  rules: AddressRules,
): { normal: NewAddress; failures: AddressFailure[] } {
  const failures: AddressFailure[] = [];
  const fail = (field: string, code: AddressFailure['code'], message: string): void =>
    void failures.push({ field, code, message });
  const read = (field: RuledField & keyof NewAddress, choices: readonly Choice[] = []): string => {
    const written = address[field] as string;
    const value = rules.upper.includes(field) ? written.toUpperCase() : written;
    if (!rules.allowed.includes(field)) return '';
    if (value === '' && rules.required.includes(field)) fail(field, 'REQUIRED', 'This field is required.');
    if (value === '' || choices.length === 0) return value;
    const found = match(value, choices) ?? match(countyOf(address, field), choices);
    if (found === undefined) fail(field, 'INVALID', 'This value is not valid for the address.');
    return found ?? value;
  };
  const normal = {
    ...address,
    countryArea: read('countryArea', rules.countryAreas),
    city: read('city', rules.cities),
    cityArea: read('cityArea', rules.cityAreas),
    postalCode: read('postalCode'),
  };
  const isLike = (form: string): boolean => new RegExp(form).test(normal.postalCode);
  if (normal.postalCode !== '' && !rules.postalCodes.every(isLike)) {
    const [example] = rules.postalCodeExamples;
    const hint = example === undefined ? '' : ` One like ${example} is.`;
    fail('postalCode', 'INVALID', `This value is not valid for the address.${hint}`);
  }
  const street = address.streetAddress1 + address.streetAddress2;
  if (street === '' && rules.required.includes('streetAddress'))
    fail('streetAddress1', 'REQUIRED', 'This field is required.');
  return { normal, failures };
}

/** The data knows Irish counties as "Co. Dublin" alone. */
const countyOf = ({ country, countryArea }: NewAddress, field: RuledField): string | null =>
  country === 'IE' && field === 'countryArea' ? `Co. ${countryArea}` : null;
