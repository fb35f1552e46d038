import { randomUUID } from 'node:crypto';
import { FOR_OTHERS, NOT_ALLOWED, foreign, long, type Rows } from './refusal.ts';
import type { Things } from './things.ts';

const founded = (changed: string): string => `input: { ${changed} }`;

const SOMEBODY = {
  displayName: '"S"',
  description: '"S"',
  supportEmail: '"s@example.com"',
  country: '"DE"',
};

/** What organizations, members, sellers and features refuse. */
export function ofPeople(it: Things): Rows {
  const { organization: own, email } = it;
  const unknown = randomUUID();
  const profile = (changed: Record<string, string>) => {
    const given = { ...SOMEBODY, organization: `"${own}"`, ...changed };
    return `input: { ${Object.entries(given)
      .map(([field, value]) => `${field}: ${value}`)
      .join()} }`;
  };
  const member = (address: string, role = '') => `organization: "${own}", email: ${address}${role}`;
  return {
    organizationCreate: {
      missing: [founded('name: " "'), 'name', 'REQUIRED'],
      tooLong: [
        [founded(`name: ${long(101)}`), 'name', 'INVALID'],
        [founded(`name: "N", slug: ${long(64)}`), 'slug', 'INVALID'],
      ],
      wrongState: null,
      foreign: null,
      notAllowed: [null, null, 'FORBIDDEN', 'ADMIN key'],
      taken: [
        [founded('name: "N", slug: "taken"'), 'slug', 'CONFLICT'],
        [founded(`name: "N", id: "${own}"`), 'id', 'CONFLICT'],
      ],
    },
    organizationUpdate: {
      missing: [
        [`id: "${own}", input: { name: " " }`, 'name', 'REQUIRED'],
        [`id: "${own}", input: { slug: null }`, 'slug', 'REQUIRED'],
      ],
      tooLong: [
        [`id: "${own}", input: { name: ${long(101)} }`, 'name', 'INVALID'],
        [`id: "${own}", input: { slug: ${long(64)} }`, 'slug', 'INVALID'],
      ],
      wrongState: null,
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: [`id: "${own}", input: { slug: "taken" }`, 'slug', 'CONFLICT'],
    },
    memberInvite: {
      missing: [`input: { organization: "${own}", email: " " }`, 'email', 'REQUIRED'],
      tooLong: [
        `input: { organization: "${own}", email: "${'x'.repeat(320)}@example.com" }`,
        'email',
        'INVALID',
      ],
      wrongState: null,
      foreign: foreign('organization'),
      notAllowed: [
        NOT_ALLOWED,
        [
          `input: { organization: "${own}", email: "o@example.com", role: OWNER }`,
          null,
          'FORBIDDEN',
          'ADMIN',
        ],
      ],
      taken: [`input: { organization: "${own}", email: "${email('MEMBER')}" }`, 'email', 'CONFLICT'],
    },
    invitationAccept: {
      missing: [`secret: ""`, 'secret', 'NOT_FOUND', 'stranger'],
      tooLong: null,
      wrongState: [`secret: "${it.revokedInvitation}"`, 'secret', 'NOT_FOUND', 'stranger'],
      foreign: [null, null, 'FORBIDDEN', 'MEMBER'],
      notAllowed: [null, null, 'FORBIDDEN', 'ADMIN key'],
      taken: null,
    },
    invitationRevoke: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.revokedInvitation}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    memberUpdate: {
      missing: [member('" "', ', role: ADMIN'), 'email', 'REQUIRED'],
      tooLong: [member(`"${'x'.repeat(320)}@example.com"`, ', role: ADMIN'), 'email', 'INVALID'],
      wrongState: [member(`"${email('OWNER')}"`, ', role: ADMIN'), 'email', 'CONFLICT'],
      foreign: [
        foreign('organization'),
        [member('"nobody@example.com"', ', role: ADMIN'), 'email', 'NOT_FOUND'],
      ],
      notAllowed: [
        NOT_ALLOWED,
        [member(`"${email('MEMBER')}"`, ', role: OWNER'), null, 'FORBIDDEN', 'ADMIN'],
      ],
      taken: null,
    },
    memberRemove: {
      missing: [member('" "'), 'email', 'REQUIRED'],
      tooLong: [member(`"${'x'.repeat(320)}@example.com"`), 'email', 'INVALID'],
      wrongState: [member(`"${email('OWNER')}"`), 'email', 'CONFLICT'],
      foreign: [foreign('organization'), [member('"nobody@example.com"'), 'email', 'NOT_FOUND']],
      notAllowed: [member(`"${email('ADMIN')}"`), null, 'FORBIDDEN', 'MEMBER'],
      taken: null,
    },
    sellerApply: {
      missing: [
        [profile({ displayName: '" "' }), 'displayName', 'REQUIRED'],
        [profile({ description: '" "' }), 'description', 'REQUIRED'],
        [profile({ supportEmail: '" "' }), 'supportEmail', 'REQUIRED'],
      ],
      tooLong: [
        [profile({ displayName: long(101) }), 'displayName', 'INVALID'],
        [profile({ description: long(10_001) }), 'description', 'INVALID'],
        [profile({ website: `"https://example.com/${'x'.repeat(500)}"` }), 'website', 'INVALID'],
        [profile({ country: '"DEU"' }), 'country', 'INVALID'],
      ],
      wrongState: [null, 'organization', 'CONFLICT'],
      foreign: foreign('organization'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    sellerUpdate: {
      missing: [`organization: "${own}", input: { supportEmail: null }`, 'supportEmail', 'REQUIRED'],
      tooLong: [`organization: "${own}", input: { displayName: ${long(101)} }`, 'displayName', 'INVALID'],
      wrongState: [`organization: "${it.buying}", input: { displayName: "S" }`, 'organization', 'NOT_FOUND'],
      foreign: foreign('organization'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    sellerReview: {
      missing: [`input: { organization: "${own}", decision: SUSPEND }`, 'reason', 'REQUIRED', 'operator'],
      tooLong: [
        `input: { organization: "${own}", decision: SUSPEND, reason: ${long(2_001)} }`,
        'reason',
        'INVALID',
        'operator',
      ],
      wrongState: [
        `input: { organization: "${own}", decision: REINSTATE }`,
        'decision',
        'CONFLICT',
        'operator',
      ],
      foreign: [
        `input: { organization: "${it.buying}", decision: APPROVE }`,
        'organization',
        'NOT_FOUND',
        'operator',
      ],
      notAllowed: FOR_OTHERS,
      taken: null,
    },
    featureUpdate: {
      missing: [`input: { name: "", isEnabled: false }`, 'name', 'NOT_FOUND', 'operator'],
      tooLong: null,
      wrongState: null,
      foreign: [
        `input: { name: "RUNS", isEnabled: false, organization: "${unknown}" }`,
        'organization',
        'NOT_FOUND',
        'operator',
      ],
      notAllowed: FOR_OTHERS,
      taken: null,
    },
  };
}
