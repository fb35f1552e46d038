import { noteOrganization } from '#common/audit/recording.ts';
import {
  hasScope,
  isOperator,
  isService,
  type Caller,
  type Person,
  type Program,
} from '#common/identity/caller.ts';
import { Failure, NotAllowed, NotSignedIn, notFound } from './failures.ts';
import type { Instance } from './instances/instance.ts';
import type { Offering } from './offering.ts';
import type { Member, MemberRole } from './organization.ts';

/** Which instances a list may show. */
export type InstanceScope = 'all' | { organizationIds: string[] } | { instanceId: string };
/** Of which publishers a list may show offerings that are not published. */
export type PublisherScope = 'all' | { organizationIds: string[] };

/** What the caller of one request may see and do. Decided here and nowhere else. */
export interface Access {
  readonly caller: Caller;
  memberships(): Promise<ReadonlyMap<string, MemberRole>>;
  readsOrganization(organizationId: string): Promise<boolean>;
  /** Owners, admins and operators. */
  managesOrganization(organizationId: string): Promise<boolean>;
  /** What every key sees of its own instance: the instance itself, and nothing around it. */
  seesInstance(instance: Pick<Instance, 'id' | 'organizationId'>): Promise<boolean>;
  /** All of the instance: its settings, its order, its plan, its keys. */
  readsInstance(instance: Pick<Instance, 'id' | 'organizationId'>): Promise<boolean>;
  readsOffering(offering: Pick<Offering, 'state' | 'publisherId'>): Promise<boolean>;
  instanceScope(): Promise<InstanceScope>;
  publisherScope(): Promise<PublisherScope>;
  /** Of which organizations it may see who did what. */
  auditScope(): Promise<'all' | { organizationIds: string[] }>;
  /** Throws unless the caller may change the instance: NOT_FOUND when it may not even see it. */
  requireManager(instance: Instance | undefined, field: string): Promise<Instance>;
  /** The same for what operators may do to any instance: stop it, let it go on, end it, take a key away. */
  requireKeeper(instance: Instance | undefined, field: string): Promise<Instance>;
  /** Throws unless the caller is an OWNER or ADMIN of the organization. */
  requireOrganizationManager(organizationId: string, field: string): Promise<void>;
}

/** `membershipsOf` is asked at most once for one Access. */
export function createAccess(caller: Caller, membershipsOf: (email: string) => Promise<Member[]>): Access {
  let loaded: Promise<ReadonlyMap<string, MemberRole>> | undefined;
  const memberships = (): Promise<ReadonlyMap<string, MemberRole>> => (loaded ??= load());
  const load = async (): Promise<ReadonlyMap<string, MemberRole>> => {
    if (caller.kind !== 'person' || caller.email === null) return new Map();
    const members = await membershipsOf(caller.email);
    return new Map(members.map(({ organizationId, role }) => [organizationId, role]));
  };
  const organizationIds = async (): Promise<string[]> =>
    readingProgram(caller) ? [caller.organizationId] : [...(await memberships()).keys()];

  const readsOrganization = async (id: string): Promise<boolean> =>
    readsAll(caller) || (await organizationIds()).includes(id);
  const readsInstance = async (instance: Pick<Instance, 'id' | 'organizationId'>): Promise<boolean> =>
    readsAll(caller) ||
    (caller.kind === 'program'
      ? readingProgram(caller) && caller.instanceId === instance.id
      : (await memberships()).has(instance.organizationId));

  const seesInstance = async (instance: Pick<Instance, 'id' | 'organizationId'>): Promise<boolean> =>
    isOwnOf(caller, instance.id) || readsInstance(instance);
  const manages = async ({ id, organizationId }: Instance): Promise<boolean> =>
    isOwnOf(caller, id) ? hasScope(caller, 'ADMIN') : isManager((await memberships()).get(organizationId));
  const require = async (instance: Instance | undefined, field: string, overrides: boolean) => {
    requireSignIn(caller);
    if (!instance || !(await seesInstance(instance))) throw notFound('instance', field);
    noteOrganization(instance.organizationId);
    if (!overrides && !(await manages(instance)))
      throw new Failure('FORBIDDEN', 'This needs an owner, an admin or a key with the ADMIN scope.');
    return instance;
  };

  return {
    caller,
    memberships,
    readsOrganization,
    managesOrganization: async (id) => isOperator(caller) || isManager((await memberships()).get(id)),
    seesInstance,
    readsInstance,
    readsOffering: async (offering) =>
      offering.state === 'PUBLISHED' || (await readsOrganization(offering.publisherId)),
    async instanceScope() {
      if (readsAll(caller)) return 'all';
      if (caller.kind === 'program') return { instanceId: caller.instanceId };
      return { organizationIds: await organizationIds() };
    },
    publisherScope: async () => (readsAll(caller) ? 'all' : { organizationIds: await organizationIds() }),
    async auditScope() {
      if (readsAll(caller)) return 'all';
      if (hasScope(caller, 'ADMIN')) return { organizationIds: await organizationIds() };
      const managed = [...(await memberships())].filter(([, role]) => isManager(role));
      return { organizationIds: managed.map(([id]) => id) };
    },
    requireManager: (instance, field) => require(instance, field, false),
    requireKeeper: (instance, field) => require(instance, field, isOperator(caller)),
    async requireOrganizationManager(organizationId, field) {
      requireSignIn(caller);
      const role = (await memberships()).get(organizationId);
      if (!role && !(await readsOrganization(organizationId))) throw notFound('organization', field);
      noteOrganization(organizationId);
      if (!isManager(role))
        throw new Failure('FORBIDDEN', 'This needs an owner or an admin of the organization.');
    },
  };
}

const isOwnOf = (caller: Caller, instanceId: string): boolean =>
  caller.kind === 'program' && caller.instanceId === instanceId;
const isManager = (role: MemberRole | undefined): boolean => role === 'OWNER' || role === 'ADMIN';
const readsAll = (caller: Caller): boolean => isOperator(caller) || isService(caller);
const readingProgram = (caller: Caller): caller is Program =>
  hasScope(caller, 'READ') || hasScope(caller, 'ADMIN');

export function requireSignIn(caller: Caller): void {
  if (caller.kind === 'anonymous') throw new NotSignedIn('Sign in to do this.');
}

/** A signed-in person whose e-mail address the issuer has verified. */
export function requirePerson(caller: Caller): Person & { email: string } {
  requireSignIn(caller);
  if (caller.kind !== 'person' || caller.email === null)
    throw new Failure('FORBIDDEN', 'This needs a person with an e-mail address.');
  return { ...caller, email: caller.email };
}

/** The e-mail address of the operator, or its subject. */
export function requireOperator(caller: Caller): string {
  requireSignIn(caller);
  if (caller.kind !== 'person' || !isOperator(caller))
    throw new NotAllowed('This is for operators of the marketplace.');
  return caller.email ?? caller.subject;
}

export function requireService(caller: Caller): void {
  if (!isService(caller)) throw new NotAllowed('This is for services of the marketplace.');
}
