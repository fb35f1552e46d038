import type { OrderResolvers } from '../generated/resolvers.ts';
import { provisioningOfOrder } from './order-provisioning.ts';

export const Order: OrderResolvers = {
  __resolveReference: (reference) => reference,
  provisioning: ({ id }, _args, context) => provisioningOfOrder(context, id),
  // Commerce shows an order to whoever knows its id, so its instances are checked one by one.
  async instances({ id }, _args, { access, loaders }) {
    const instances = await loaders.instancesOfOrder.load(id);
    const visible = await Promise.all(instances.map((instance) => access.seesInstance(instance)));
    return instances.filter((_instance, index) => visible[index]);
  },
};
