import type { Authorization } from '../engine/engine.ts';
import type { Identity } from './identity.ts';

/** `role:…` for people, `key:…` for programs. */
export function authorizationOf({ caller }: Identity): Authorization {
  if (caller.kind === 'person') return signedIn(caller.roles.map((role) => `role:${role.toLowerCase()}`));
  if (caller.kind === 'program') return signedIn(caller.scopes.map((scope) => `key:${scope.toLowerCase()}`));
  return { authenticated: false, scopes: new Set() };
}

const signedIn = (scopes: string[]): Authorization => ({ authenticated: true, scopes: new Set(scopes) });
