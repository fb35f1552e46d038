import type { Anonymous, Caller } from '#common/identity/caller.ts';
import type { ViewerResolvers } from '../generated/resolvers.ts';
import { organizationsOf } from './entities.ts';

/** Anybody but nobody. */
export type SignedIn = Exclude<Caller, Anonymous>;

export const Viewer: ViewerResolvers = {
  subject(viewer) {
    switch (viewer.kind) {
      case 'person':
        return viewer.subject;
      case 'program':
        return viewer.apiKeyId;
      case 'service':
        return viewer.service;
    }
  },
  email: (viewer) => (viewer.kind === 'person' ? viewer.email : null),
  roles: (viewer) =>
    viewer.kind === 'person' ? [...viewer.roles] : viewer.kind === 'service' ? ['SERVICE'] : [],
  user: (viewer) => (viewer.kind === 'person' && viewer.email !== null ? { email: viewer.email } : null),
  async organizations(viewer, _args, { access, loaders }) {
    if (viewer.kind !== 'program') return organizationsOf(loaders, [...(await access.memberships()).keys()]);
    const reads = await access.readsOrganization(viewer.organizationId);
    return organizationsOf(loaders, reads ? [viewer.organizationId] : []);
  },
  apiKey: (viewer, _args, { loaders }) =>
    viewer.kind === 'program' ? loaders.apiKey.load(viewer.apiKeyId) : null,
};
