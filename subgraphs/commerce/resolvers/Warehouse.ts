import { globalId } from '../domain/global-id.ts';
import type { WarehouseResolvers } from '../generated/resolvers.ts';

export const Warehouse: WarehouseResolvers = {
  id: ({ id }) => globalId('Warehouse', id),
  externalReference: () => null,
};
