export type Role = 'BUYER' | 'SELLER' | 'OPERATOR';
export type Scope = 'INVOKE' | 'READ' | 'ADMIN';

export interface Anonymous {
  kind: 'anonymous';
}
export interface Person {
  kind: 'person';
  subject: string;
  /** Verified by the issuer and lower-cased; memberships go by it. */
  email: string | null;
  roles: readonly Role[];
}
/** A program that uses an API key: it acts for one instance of one organization. */
export interface Program {
  kind: 'program';
  apiKeyId: string;
  instanceId: string;
  organizationId: string;
  scopes: readonly Scope[];
  /** A key that stands in web pages, for everybody to read: it starts and follows runs, and lists none. */
  widget?: boolean;
}
/** One of our own services, calling in its own name. */
export interface Peer {
  kind: 'service';
  service: string;
}
export type Caller = Anonymous | Person | Program | Peer;

export const anonymous: Anonymous = { kind: 'anonymous' };

export const isOperator = (caller: Caller): boolean =>
  caller.kind === 'person' && caller.roles.includes('OPERATOR');
export const isService = (caller: Caller): caller is Peer => caller.kind === 'service';
export const isWidget = (caller: Caller): boolean => caller.kind === 'program' && caller.widget === true;
export const hasScope = (caller: Caller, scope: Scope): boolean =>
  caller.kind === 'program' && caller.scopes.includes(scope);
