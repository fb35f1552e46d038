import { requirePerson, type Access } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure } from '../failures.ts';
import { MAX_FOUNDED, type Organization } from '../organization.ts';
import { checkSlug, otherSlug, slugOfName } from '../slug.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkName } from '../text-rules.ts';

export interface FoundingRequest {
  id: string | null;
  name: string;
  slug: string | null;
}

/** Founds an organization; whoever does is its OWNER. */
export async function foundOrganization(
  { access, transact }: { access: Access; transact: Transact },
  request: FoundingRequest,
): Promise<Organization> {
  const { email } = requirePerson(access.caller);
  const id = checkId(request.id);
  const name = checkName(request.name, 'name');
  const slug = request.slug === null ? null : checkSlug(request.slug);
  const owned = [...(await access.memberships()).values()].filter((role) => role === 'OWNER');
  return transact((stores) =>
    once(
      stores,
      { id, kind: 'organization', content: { name, slug, owner: email } },
      {
        async make(newId) {
          if (owned.length >= MAX_FOUNDED)
            throw new Failure('LIMIT_EXCEEDED', `A person owns at most ${MAX_FOUNDED} organizations.`);
          return insert(stores, { id: newId, name }, slug, email);
        },
        find: (known) => stores.organizations.organization(known),
      },
    ),
  );
}

async function insert(
  { organizations }: Stores,
  organization: { id: string; name: string },
  slug: string | null,
  owner: string,
): Promise<Organization> {
  const wished = slug ?? slugOfName(organization.name, 'organization');
  const made =
    (await organizations.insert({ ...organization, slug: wished }, owner)) ??
    // Chosen by us, it gives way; chosen by the caller, the caller chooses again.
    (slug === null && (await organizations.insert({ ...organization, slug: otherSlug(wished) }, owner)));
  if (!made) throw new Failure('CONFLICT', 'Another organization has this slug.', 'slug');
  return made;
}
