import { isUuid } from '#common/ids.ts';

/** A commerce id as Saleor writes it: base64 of `Type:pk`. */
export const globalId = (type: string, pk: number | string): string =>
  Buffer.from(`${type}:${pk}`).toString('base64');

/** The integer pk of an id of this type; null when it is not one, which a caller treats as a miss. */
export function integerPk(type: string, id: string): number | null {
  const pk = pkOf(type, id);
  if (pk === null || !/^[1-9]\d{0,9}$/.test(pk)) return null;
  const number = Number(pk);
  // Beyond PostgreSQL's integer the comparison itself would fail.
  return number <= 2_147_483_647 ? number : null;
}

/** The UUID pk of an id of this type; null when it is not one. */
export function uuidPk(type: string, id: string): string | null {
  const pk = pkOf(type, id);
  return pk !== null && isUuid(pk) ? pk.toLowerCase() : null;
}

function pkOf(type: string, id: string): string | null {
  const text = Buffer.from(id, 'base64').toString('utf8');
  return text.startsWith(`${type}:`) ? text.slice(type.length + 1) : null;
}
