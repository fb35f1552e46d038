import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findAttributes } from '../../store/catalogue/taxonomy.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';

export const attribute: QueryResolvers['attribute'] = async (
  _root,
  { id, slug, externalReference },
  { db },
) => {
  exactlyOne({ id, slug, externalReference });
  if (externalReference != null) return (await findAttributes(db, { externalReference }))[0];
  if (slug != null) return (await findAttributes(db, { slug }))[0];
  const pk = integerPk('Attribute', id ?? '');
  return pk === null ? null : (await findAttributes(db, { ids: [pk] }))[0];
};
