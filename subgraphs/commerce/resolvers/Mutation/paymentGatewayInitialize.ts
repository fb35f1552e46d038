import { uuidPk } from '../../domain/global-id.ts';
import { offeredGateways } from '../../domain/payment/payment-gateway.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { channelById } from '../views.ts';

export const paymentGatewayInitialize: MutationResolvers['paymentGatewayInitialize'] = async (
  _root,
  { id, paymentGateways },
  context,
) => {
  const currency = await currencyOf(id, context);
  if (currency === null) {
    const message = "Couldn't resolve to a checkout or an order.";
    return { gatewayConfigs: null, errors: [{ field: 'id', code: 'NOT_FOUND', message }] };
  }
  const offered = offeredGateways(context.gateways, currency);
  const asked = paymentGateways?.map((gateway) => gateway.id) ?? offered.map((gateway) => gateway.id);
  return { gatewayConfigs: asked.map((name) => configurationOf(name, offered)), errors: [] };
};

function configurationOf(id: string, offered: ReturnType<typeof offeredGateways>) {
  const gateway = offered.find((gateway) => gateway.id === id);
  if (gateway) return { id, data: gateway.configuration, errors: [] };
  const message = 'App with provided identifier not found.';
  return { id, data: null, errors: [{ field: 'id', code: 'NOT_FOUND' as const, message }] };
}

/** The currency in which it is paid; null when there is no such checkout or order. */
async function currencyOf(id: string, context: Context): Promise<string | null> {
  const checkoutPk = uuidPk('Checkout', id);
  const checkout = checkoutPk === null ? null : await context.loaders.checkouts.load(checkoutPk);
  if (checkout) return (await channelById(context, checkout.channelId)).currencyCode;
  const orderPk = uuidPk('Order', id);
  const order = orderPk === null ? null : await context.loaders.orders.load(orderPk);
  return order?.currencyCode ?? null;
}
