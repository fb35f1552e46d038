import type { AddressRow } from '../store/rows.ts';

/** A text of which the beginning shows, as Saleor obscures what is personal. */
const obscure = (text: string, shown = 1): string =>
  text.slice(0, shown) + '.'.repeat(Math.max(0, text.length - shown));

/** The first letter and the domain. */
export function obscureEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? obscure(email) : `${email.slice(0, 1)}...${email.slice(at)}`;
}

/** Without whom and where exactly; the city and the country stay. */
export const obscureAddress = (address: AddressRow): AddressRow => ({
  ...address,
  firstName: obscure(address.firstName),
  lastName: obscure(address.lastName),
  companyName: obscure(address.companyName),
  streetAddress1: obscure(address.streetAddress1),
  streetAddress2: obscure(address.streetAddress2),
  phone: address.phone && obscure(address.phone, 3),
});
