import type { Context } from '../context.ts';
import type { Instance, InstanceState } from '../domain/instances/instance.ts';
import type { Offering } from '../domain/offering.ts';
import type { Organization } from '../domain/organization.ts';
import type { Seller } from '../domain/sellers/seller.ts';
import type { Loaders } from '../store/loaders.ts';

/** A row that a foreign key points to. */
export function present<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new Error(`${what} is missing in the database`);
  return row;
}

export async function organizationsOf(loaders: Loaders, ids: readonly string[]): Promise<Organization[]> {
  const rows = await Promise.all(ids.map((id) => loaders.organization.load(id)));
  return rows.filter((row) => row !== undefined);
}

/** The instance, if the caller may see it. */
export async function visibleInstance(
  { access, loaders }: Context,
  id: string,
): Promise<Instance | undefined> {
  const instance = await loaders.instance.load(id);
  return instance && (await access.seesInstance(instance)) ? instance : undefined;
}

/** Nothing of it runs any more, or ever did. */
export const isOver = (state: InstanceState): boolean => state === 'TERMINATED' || state === 'FAILED';

/** What the organization is as a seller, if the caller may know: an approved one is public. */
export async function visibleSeller(
  { access, loaders }: Context,
  organizationId: string,
): Promise<Seller | undefined> {
  const seller = await loaders.seller.load(organizationId);
  if (!seller) return undefined;
  return seller.state === 'APPROVED' || (await access.readsOrganization(organizationId)) ? seller : undefined;
}

/** The offering, if the caller may see it. */
export async function visibleOffering(
  { access }: Context,
  offering: Offering | undefined,
): Promise<Offering | undefined> {
  return offering && (await access.readsOffering(offering)) ? offering : undefined;
}
