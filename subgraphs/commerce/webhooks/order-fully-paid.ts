import { globalId } from '../domain/global-id.ts';
import type { OrderLineRow, OrderRow } from '../store/rows.ts';

interface Line {
  line: OrderLineRow;
  productId: number;
  productSlug: string;
  productName: string;
}

/**
 * What Saleor sends for `subscription { event { ... on OrderFullyPaid { order { … } } } }`: the bare
 * inner object, with ids as everywhere.
 */
export const orderFullyPaidBody = (
  order: OrderRow,
  channelSlug: string,
  user: { id: number; email: string } | null,
  lines: readonly Line[],
) => ({
  order: {
    id: globalId('Order', order.id),
    number: String(order.number),
    created: order.createdAt.toISOString(),
    userEmail: order.userEmail,
    user: user && { id: globalId('User', user.id), email: user.email },
    channel: { slug: channelSlug },
    metadata: Object.entries(order.metadata).map(([key, value]) => ({ key, value })),
    lines: lines.map(({ line, productId, productSlug, productName }) => ({
      id: globalId('OrderLine', line.id),
      quantity: line.quantity,
      productName: line.productName,
      variantName: line.variantName,
      productSku: line.productSku,
      variant: {
        id: globalId('ProductVariant', line.variantId),
        product: { id: globalId('Product', productId), slug: productSlug, name: productName },
      },
    })),
  },
});
