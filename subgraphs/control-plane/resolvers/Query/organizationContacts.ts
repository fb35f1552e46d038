import { isUuid } from '#common/ids.ts';
import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

const MAX_CONTACTS = 20;

export const organizationContacts: QueryResolvers['organizationContacts'] = (
  _parent,
  { organization },
  { caller, loaders },
) =>
  guarded(async () => {
    requireService(caller);
    if (!isUuid(organization)) return [];
    const members = await loaders.members.load(organization);
    return members
      .filter(({ role }) => role !== 'MEMBER')
      .slice(0, MAX_CONTACTS)
      .map(({ email }) => email);
  });
