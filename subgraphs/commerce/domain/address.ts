import type { NewAddress } from '../store/users.ts';
import { addressRules } from './address-rules.ts';
import { Refusal, type Failure } from './refusal.ts';

export type AddressFields = Partial<Record<keyof Omit<NewAddress, 'userId' | 'inBook'>, string | null>>;

const MAX_LENGTH = 256;
const needed = ['country', 'city', 'streetAddress1'] as const;

/** An address as it is kept; all that is missing, too long or of another form than in its country is refused at once. */
export function readAddress(
  given: AddressFields,
  userId: number | null,
  { checkForm = true }: { checkForm?: boolean } = {},
): NewAddress {
  const failures: Failure<'REQUIRED' | 'INVALID'>[] = [];
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
  for (const field of needed)
    if (address[field] === '') failures.push({ field, code: 'REQUIRED', message: 'This field is required.' });
  const { postalCode } = addressRules(address.country);
  if (checkForm && address.postalCode !== '' && postalCode && !isLike(postalCode.matcher, address.postalCode))
    failures.push({
      field: 'postalCode',
      code: 'INVALID',
      message: `This value is not valid for the address; one like ${postalCode.examples[0]} is.`,
    });
  if (failures.length > 0) throw new Refusal(failures);
  return address;
}

/** Postal codes are written in small letters as well. */
const isLike = (matcher: string, text: string): boolean => new RegExp(matcher, 'i').test(text);
