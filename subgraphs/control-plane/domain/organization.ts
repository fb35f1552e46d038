export type MemberRole = 'OWNER' | 'ADMIN' | 'MEMBER';

export interface Organization {
  id: string;
  name: string;
  slug: string;
  createdAt: Date;
}

export interface Member {
  organizationId: string;
  email: string;
  role: MemberRole;
  joinedAt: Date;
}

export interface Invitation {
  id: string;
  organizationId: string;
  email: string;
  role: MemberRole;
  invitedBy: string;
  expiresAt: Date;
  createdAt: Date;
}

/** An organization has at most so many people, those who are invited included. */
export const MAX_MEMBERS = 100;
/** A person founds at most so many organizations. */
export const MAX_FOUNDED = 50;
/** An organization sends at most so many invitations in a day: a mail to a stranger is not free. */
export const MAX_INVITATIONS_PER_DAY = 100;

export interface OrganizationStore {
  organization(id: string): Promise<Organization | undefined>;
  /** Organizations that the person belongs to, at most 200. */
  membershipsOf(email: string): Promise<Member[]>;
  /** Makes a person's workspace under a free slug with its owner; undefined when the slug or the person has one already. */
  insertPersonal(organization: Omit<Organization, 'createdAt'>, email: string): Promise<string | undefined>;
  personalOf(email: string): Promise<string | undefined>;
  /** Whether billing gave it trial credits, as far as is known here. */
  hasTrialCredits(id: string): Promise<boolean>;
  noteTrialCredits(id: string): Promise<void>;
  /** Makes an organization with its first owner; undefined when the slug is taken. */
  insert(organization: Omit<Organization, 'createdAt'>, owner: string): Promise<Organization | undefined>;
  /** `taken` when another one has the slug; undefined when there is none. */
  update(id: string, changes: { name?: string; slug?: string }): Promise<Organization | 'taken' | undefined>;
}

export interface PeopleStore {
  /** Keeps the organization's people as they are until the transaction ends, and answers all of them. */
  lockMembers(organizationId: string): Promise<Member[]>;
  /** True when it is the personal workspace of this person. */
  isPersonalOf(organizationId: string, email: string): Promise<boolean>;
  insertMember(member: Omit<Member, 'joinedAt'>): Promise<void>;
  setRole(organizationId: string, email: string, role: MemberRole): Promise<Member | undefined>;
  removeMember(organizationId: string, email: string): Promise<void>;
  invitation(id: string): Promise<Invitation | undefined>;
  /** The open invitation behind the hash of a secret: not used, not revoked, not expired. */
  openInvitation(secretHash: string): Promise<Invitation | undefined>;
  countOpenInvitations(organizationId: string): Promise<number>;
  countInvitationsOfToday(organizationId: string): Promise<number>;
  insertInvitation(invitation: Omit<Invitation, 'createdAt'> & { secretHash: string }): Promise<Invitation>;
  /** Ends an open invitation; undefined when it is over already. */
  endInvitation(id: string, how: 'accepted' | 'revoked'): Promise<Invitation | undefined>;
  /** Takes back what the person is invited to there. */
  revokeInvitationsOf(organizationId: string, email: string): Promise<void>;
  mailInvitation(invitation: Invitation, organizationName: string, secret: string): Promise<void>;
}
