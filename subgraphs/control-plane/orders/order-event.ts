import { z } from 'zod';
import { normalEmail } from '#common/identity/email.ts';
import type { PaidOrder } from '../domain/order.ts';

const commerceId = z.string().min(1).max(200);

const line = z.object({
  id: commerceId,
  quantity: z.int().min(1).max(1_000),
  // Null when the variant was deleted after it was bought.
  variant: z.object({ id: commerceId, product: z.object({ slug: z.string().max(300) }).nullish() }).nullish(),
});

/** An order as commerce tells it, in an event or in a list; what does not concern us is left out. */
export const orderSchema = z
  .object({
    id: commerceId,
    userEmail: z.string().max(320).nullish(),
    user: z.object({ email: z.string().max(320) }).nullish(),
    metadata: z
      .array(z.object({ key: z.string(), value: z.string() }))
      .max(1_000)
      .nullish(),
    lines: z.array(line).max(1_000),
  })
  .transform((order, context): PaidOrder => {
    const email = normalEmail((order.userEmail || order.user?.email || '').trim());
    if (email === '') context.addIssue({ code: 'custom', message: 'an order needs an e-mail address' });
    return {
      id: order.id,
      email,
      isGuest: order.user == null,
      organization: order.metadata?.find(({ key }) => key === 'organization')?.value.slice(0, 100) ?? null,
      lines: order.lines.map(({ id, quantity, variant }) => ({
        id,
        quantity,
        variantId: variant?.id ?? null,
        productSlug: variant?.product?.slug ?? null,
      })),
    };
  });

export const orderEvent = z.object({ order: orderSchema });
