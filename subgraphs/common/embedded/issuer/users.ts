import { timingSafeEqual, createHash } from 'node:crypto';
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

export const findUserBySubject = (subject: string): DemoUser | undefined =>
  demoUsers.find((user) => claimsOf(user).sub === subject);

/** The user with these credentials; the same answer, in the same time, for a wrong name and a wrong password. */
export function signIn(email: unknown, password: unknown): DemoUser | undefined {
  const isRight = sameText(typeof password === 'string' ? password : '', DEMO_PASSWORD);
  const user = demoUsers.find(
    (known) => known.email === (typeof email === 'string' ? email.trim() : '').toLowerCase(),
  );
  return isRight ? user : undefined;
}

const sameText = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
