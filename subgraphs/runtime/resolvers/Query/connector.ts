import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleConnector } from '../Connector.ts';

export const connector: QueryResolvers['connector'] = (_root, { id }, context) =>
  visibleConnector(id, context);
