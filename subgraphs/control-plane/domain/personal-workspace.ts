import { randomBytes } from 'node:crypto';
import { newId } from '#common/ids.ts';
import { slugOf } from '#common/text/slug.ts';
import type { OrganizationStore } from './organization.ts';

type Workspaces = Pick<OrganizationStore, 'personalOf' | 'insertPersonal'>;

/** A person's own organization, made on first use; one for each person, whatever happens at once. */
export async function ensurePersonalWorkspace(store: Workspaces, email: string): Promise<string> {
  const localPart = email.split('@')[0] ?? '';
  const base = slugOf(localPart, 40) || 'workspace';
  for (let attempt = 0; attempt < 10; attempt++) {
    const existing = await store.personalOf(email);
    if (existing) return existing;
    const slug = attempt === 0 ? base : `${base}-${randomBytes(3).toString('hex')}`;
    const organization = { id: newId(), slug, name: workspaceName(localPart) };
    const made = await store.insertPersonal(organization, email);
    if (made) return made;
  }
  throw new Error('no free slug was found for a personal workspace');
}

const workspaceName = (localPart: string): string => `${localPart.slice(0, 60) || 'Personal'}'s workspace`;
