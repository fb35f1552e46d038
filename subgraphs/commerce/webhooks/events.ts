import { globalId } from '../domain/global-id.ts';
import { chargeStatus, money, toAmount } from '../domain/money.ts';
import type { OrderLineRow, OrderRow, ProductRow, UserRow, VariantRow } from '../store/rows.ts';

/** What happens to orders, by the names that Saleor gives in `Saleor-Event`. */
export type OrderEvent =
  | 'order_fully_paid'
  | 'order_updated'
  | 'order_cancelled'
  | 'order_refunded'
  | 'order_fully_refunded'
  | 'order_fulfilled';

export type WebhookEvent =
  | OrderEvent
  | 'customer_updated'
  | 'product_updated'
  | 'product_deleted'
  | 'product_variant_deleted';

export interface EventLine {
  line: OrderLineRow;
  /** Null once the variant was deleted. */
  product: { id: number; slug: string; name: string } | null;
}

/**
 * What Saleor sends for `subscription { event { ... on OrderUpdated { order { … } } } }`: the bare inner
 * object, with ids as everywhere.
 */
export function orderBody(
  order: OrderRow,
  channelSlug: string,
  user: { id: number; email: string } | null,
  lines: readonly EventLine[],
) {
  const amount = (minor: number) => ({
    amount: toAmount(money(minor, order.currencyCode)),
    currency: order.currencyCode,
  });
  return {
    order: {
      id: globalId('Order', order.id),
      number: String(order.number),
      created: order.createdAt.toISOString(),
      status: order.status,
      chargeStatus: chargeStatus(order.chargedMinor, order.totalMinor),
      total: { gross: amount(order.totalMinor) },
      // What gift cards paid is a part of it, and none of the total.
      subtotal: { gross: amount(order.totalMinor + order.giftCardMinor) },
      totalCharged: amount(order.chargedMinor),
      totalRefunded: amount(order.refundedMinor),
      userEmail: order.userEmail,
      user: user && { id: globalId('User', user.id), email: user.email },
      channel: { slug: channelSlug },
      metadata: Object.entries(order.metadata).map(([key, value]) => ({ key, value })),
      lines: lines.map(({ line, product }) => ({
        id: globalId('OrderLine', line.id),
        quantity: line.quantity,
        productName: line.productName,
        variantName: line.variantName,
        productSku: line.productSku,
        unitPrice: { gross: amount(line.unitPriceMinor) },
        totalPrice: { gross: amount(line.totalMinor ?? line.unitPriceMinor * line.quantity) },
        undiscountedTotalPrice: {
          gross: amount((line.undiscountedUnitPriceMinor ?? line.unitPriceMinor) * line.quantity),
        },
        variant:
          line.variantId === null || product === null
            ? null
            : {
                id: globalId('ProductVariant', line.variantId),
                product: { id: globalId('Product', product.id), slug: product.slug, name: product.name },
              },
      })),
    },
  };
}

export const customerBody = ({ id, email, firstName, lastName }: UserRow) => ({
  user: { id: globalId('User', id), email, firstName, lastName },
});

export const productBody = ({ id, slug, externalReference }: ProductRow) => ({
  product: { id: globalId('Product', id), slug, externalReference },
});

export const variantBody = ({ id, externalReference }: VariantRow) => ({
  productVariant: { id: globalId('ProductVariant', id), externalReference },
});
