import { globalId } from '../domain/global-id.ts';
import type { OrderLineRow, OrderRow } from '../store/rows.ts';

interface Line {
  line: OrderLineRow;
  /** Null once the variant was deleted. */
  product: { id: number; slug: string; name: string } | null;
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
    lines: lines.map(({ line, product }) => ({
      id: globalId('OrderLine', line.id),
      quantity: line.quantity,
      productName: line.productName,
      variantName: line.variantName,
      productSku: line.productSku,
      variant:
        line.variantId === null || product === null
          ? null
          : {
              id: globalId('ProductVariant', line.variantId),
              product: { id: globalId('Product', product.id), slug: product.slug, name: product.name },
            },
    })),
  },
});
