import { provisioningOf } from './order.ts';
import type { Stores } from '../stores.ts';

/** Commerce, as far as deliveries need it. */
export interface Fulfilments {
  /** Says that everything of the order is delivered; an order that is so already stays as it is. */
  fulfil(orderId: string): Promise<void>;
}

/** True when each paid line of the order is delivered in full. */
export async function isDelivered({ orderLines, instances }: Stores, orderId: string): Promise<boolean> {
  const lines = await orderLines.linesOf(orderId);
  const standings = await Promise.all(
    lines.map(async (line) => provisioningOf(line, await instances.ofLine(line.id)).state),
  );
  return lines.length > 0 && standings.every((state) => state === 'DONE');
}
