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

export interface OrganizationStore {
  /** Organizations that the person belongs to, at most 200. */
  membershipsOf(email: string): Promise<Member[]>;
  /** Makes a person's workspace under a free slug with its owner; undefined when the slug or the person has one already. */
  insertPersonal(organization: Omit<Organization, 'createdAt'>, email: string): Promise<string | undefined>;
  personalOf(email: string): Promise<string | undefined>;
}
