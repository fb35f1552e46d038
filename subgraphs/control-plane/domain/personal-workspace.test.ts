import { expect, test } from 'vitest';
import type { Organization, OrganizationStore } from './organization.ts';
import { ensurePersonalWorkspace } from './personal-workspace.ts';

/** A store in which so many slugs are taken by others, and that keeps what was made. */
function storeWith(
  taken: string[],
): Pick<OrganizationStore, 'personalOf' | 'insertPersonal'> & { made: Omit<Organization, 'createdAt'>[] } {
  const made: Omit<Organization, 'createdAt'>[] = [];
  return {
    made,
    personalOf: async () => undefined,
    async insertPersonal(organization) {
      if (taken.includes(organization.slug)) return undefined;
      made.push(organization);
      return organization.id;
    },
  };
}

test.each([
  ['ann.buyer@example.com', 'ann-buyer'],
  ['Zoë+shop@example.com', 'zoe-shop'],
  ['__@example.com', 'workspace'],
  ['łukasz@example.com', 'lukasz'],
  ['李@example.com', 'li'],
  [`${'x'.repeat(64)}@example.com`, 'x'.repeat(40)],
])('the slug of %s is %s', async (email, slug) => {
  const store = storeWith([]);
  await ensurePersonalWorkspace(store, email);
  expect(store.made[0]!.slug).toBe(slug);
});

test('a taken slug gets an ending', async () => {
  const store = storeWith(['ann']);
  await ensurePersonalWorkspace(store, 'ann@example.com');
  expect(store.made[0]!.slug).toMatch(/^ann-[0-9a-f]{6}$/);
});
