import type { UserRow } from '../store/rows.ts';

/** Who asks, as Saleor tells them apart. */
export type Caller = Anonymous | Person | App;

export interface Anonymous {
  kind: 'anonymous';
}
export interface Person {
  kind: 'person';
  /** Lower case, verified by the issuer. */
  email: string;
  firstName: string;
  lastName: string;
  /** In the group of the house's own team. */
  isStaff: boolean;
  /** The account that signed in here with its password; one of the issuer is looked for. */
  account?: UserRow;
}
/** A program of the house that holds the app token. */
export interface App {
  kind: 'app';
}

/** Staff and apps manage products and orders, and see all of them. */
export const mayManage = (caller: Caller): boolean =>
  caller.kind === 'app' || (caller.kind === 'person' && caller.isStaff);
