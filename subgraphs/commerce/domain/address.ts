import type { NewAddress } from '../store/users.ts';
import { Refusal, type Failure } from './refusal.ts';

export type AddressFields = Partial<Record<keyof Omit<NewAddress, 'userId' | 'inBook'>, string | null>>;

const MAX_LENGTH = 256;
const needed = ['country', 'city', 'streetAddress1'] as const;

/** An address as it is kept; all that is missing or too long is refused at once. */
export function readAddress(given: AddressFields, userId: number | null): NewAddress {
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
  if (failures.length > 0) throw new Refusal(failures);
  return address;
}
