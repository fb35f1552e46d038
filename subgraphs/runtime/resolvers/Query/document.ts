import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleDocument } from '../Document.ts';

export const document: QueryResolvers['document'] = (_root, { id }, context) => visibleDocument(id, context);
