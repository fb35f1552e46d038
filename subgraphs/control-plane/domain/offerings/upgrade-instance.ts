import type { Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Instance } from '../instances/instance.ts';
import type { Stores } from '../stores.ts';

/** Moves an instance to another release of its offering; runs under way keep theirs. */
export async function upgradeInstance(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
  versionId: string,
): Promise<Instance> {
  const instance = await access.requireManager(await stores.instances.instance(id), 'id');
  const version = await stores.offerings.version(versionId);
  // What no operator has seen, buyers do not get; it looks like what is not there.
  if (!version || version.offeringId !== instance.offeringId || !version.isApproved)
    throw notFound('release of this offering', 'version');
  if (version.flowId === null) throw new Failure('CONFLICT', 'This release has no flow to run.', 'version');
  const moved = await stores.instances.setVersion(id, version.id);
  if (moved) return moved;
  throw new Failure('CONFLICT', `An instance that is ${instance.state} does not change its release.`, 'id');
}
