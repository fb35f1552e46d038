import type { Context } from '../context.ts';
import type { Instance } from '../domain/instances/instance.ts';
import { provisioningOf, type DecidedLine, type ProvisioningState } from '../domain/orders/order.ts';

/** A paid line as its buyer sees it. */
export interface LineStanding {
  orderLine: string;
  state: ProvisioningState;
  reason: string | null;
  instances: Instance[];
  creditsGranted: number | null;
}

/** Lines that the caller may follow: those of an organization of theirs, and a guest's for whoever knows the id. */
async function visibleLines({ access, caller, loaders }: Context, orderId: string): Promise<DecidedLine[]> {
  const lines = await loaders.linesOfOrder.load(orderId);
  const visible = await Promise.all(
    lines.map(
      async ({ organizationId, isGuest }) =>
        (isGuest && caller.kind === 'anonymous') || (await access.readsOrganization(organizationId)),
    ),
  );
  return lines.filter((_line, index) => visible[index]);
}

/** The same with where each stands, and the instances that the caller may see. */
export async function provisioningOfOrder(context: Context, orderId: string): Promise<LineStanding[]> {
  const { access, loaders } = context;
  const [lines, instances] = await Promise.all([
    visibleLines(context, orderId),
    loaders.instancesOfOrder.load(orderId),
  ]);
  return Promise.all(
    lines.map(async (line) => {
      const bought = instances.filter(({ orderLineId }) => orderLineId === line.id);
      const seen = await Promise.all(bought.map((instance) => access.seesInstance(instance)));
      return {
        orderLine: line.id,
        state: provisioningOf(line, bought).state,
        reason: provisioningOf(line, bought).reason,
        instances: bought.filter((_instance, index) => seen[index]),
        creditsGranted: (await access.readsOrganization(line.organizationId)) ? line.creditsGranted : null,
      };
    }),
  );
}
