import { derivedId } from '../../ids.ts';

export interface DemoUser {
  email: string;
  name: string;
  groups: string[];
}

/** What the access token says about a person; Keycloak's names for the same things. */
export interface UserClaims {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
  groups: string[];
}

/** The same for all demo users, and no secret: the README prints it. */
export const DEMO_PASSWORD = 'demo';

export const demoUsers: readonly DemoUser[] = [
  { email: 'buyer@test.gsv.dev', name: 'Demo Buyer', groups: ['buyers'] },
  { email: 'seller@test.gsv.dev', name: 'Demo Seller', groups: ['sellers'] },
  { email: 'operator@gsv.dev', name: 'Demo Operator', groups: ['gsv-team'] },
];

export const claimsOf = ({ email, name, groups }: DemoUser): UserClaims => ({
  sub: derivedId('demo-user', email),
  email,
  email_verified: true,
  name,
  groups,
});
