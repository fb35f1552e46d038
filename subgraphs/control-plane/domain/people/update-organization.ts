import type { Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Organization } from '../organization.ts';
import { checkSlug } from '../slug.ts';
import type { Stores } from '../stores.ts';
import { checkName } from '../text-rules.ts';

export interface OrganizationChanges {
  name?: string | null;
  slug?: string | null;
}

/** What is left out stays; neither can be without. */
export async function updateOrganization(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
  { name, slug }: OrganizationChanges,
): Promise<Organization> {
  await access.requireOrganizationManager(id, 'id');
  if (name === null) throw new Failure('REQUIRED', 'A name is needed.', 'name');
  if (slug === null) throw new Failure('REQUIRED', 'A slug is needed.', 'slug');
  const updated = await stores.organizations.update(id, {
    ...(name !== undefined && { name: checkName(name, 'name') }),
    ...(slug !== undefined && { slug: checkSlug(slug) }),
  });
  if (updated === 'taken') throw new Failure('CONFLICT', 'Another organization has this slug.', 'slug');
  if (!updated) throw notFound('organization', 'id');
  return updated;
}
