import { z } from 'zod';
import { noteOrganization } from '#common/audit/recording.ts';
import type { Caller } from '#common/identity/caller.ts';
import { demandOperatorOrService, demandService } from './access.ts';
import { GRANT_KINDS, MAX_CREDITS, priorityOf } from './credits.ts';
import type { OrderPrices } from './money/order-prices.ts';
import { paidInput } from './money/sell-plan.ts';
import { done, failed, ID_TAKEN, type Outcome } from './failure.ts';
import type { Adjustment, CreditPackCatalogue, GrantOutcome, Ledger } from './ledger.ts';
import { commerceReference, sentence, uuid, validate } from './validate.ts';

const MAX_PACKS_PER_LINE = 10_000;

const creditsGrantInput = z.object({
  id: uuid,
  organization: uuid,
  amount: z
    .int('Credits are whole numbers.')
    .min(-MAX_CREDITS, 'That is more than a wallet can count.')
    .max(MAX_CREDITS, 'That is more than a wallet can count.')
    .refine((amount) => amount !== 0, 'At least one credit is needed.'),
  kind: z.enum(GRANT_KINDS).default('ADJUSTMENT'),
  expiresAt: z.date().nullish(),
  reason: sentence,
  order: commerceReference.nullish(),
});
export type CreditsGrantInput = z.input<typeof creditsGrantInput>;

const creditPackGrantInput = z.object({
  id: uuid,
  organization: uuid,
  variant: commerceReference,
  quantity: z.int().min(1).max(MAX_PACKS_PER_LINE),
  order: commerceReference,
  paid: paidInput.nullish(),
});
export type CreditPackGrantInput = z.input<typeof creditPackGrantInput>;

/** Gives credits to an organization; a negative adjustment takes them, never more than are available. */
export async function grantCredits(
  caller: Caller,
  ledger: Ledger,
  input: CreditsGrantInput,
): Promise<Outcome> {
  demandOperatorOrService(caller);
  const checked = validate(creditsGrantInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, organization, amount, kind, reason } = checked.value;
  noteOrganization(organization);
  const expiresAt = checked.value.expiresAt ?? null;
  const order = checked.value.order ?? null;
  if (amount < 0 && kind === 'ADJUSTMENT' && !expiresAt && !order)
    return takeCredits(ledger, { id, organization, amountCredits: -amount, description: reason });
  if (amount < 1) return failed('INVALID', 'amount', NOT_POSITIVE);
  const outcome = await ledger.grant({
    id,
    organization,
    kind,
    amountCredits: amount,
    priority: priorityOf[kind],
    expiresAt,
    order,
    paid: null,
    description: reason,
    request: { organization, amount, kind, expiresAt: expiresAt?.toISOString() ?? null, reason, order },
  });
  return toOutcome(id, outcome);
}

const NOT_POSITIVE =
  'At least one credit is needed; only an ADJUSTMENT without an expiry and an order may take credits away.';

async function takeCredits(ledger: Ledger, adjustment: Adjustment): Promise<Outcome> {
  switch (await ledger.adjust(adjustment)) {
    case 'CREATED':
    case 'EXISTS':
      return done(adjustment.id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'INSUFFICIENT':
      return failed(
        'INSUFFICIENT_CREDITS',
        'amount',
        `The wallet has fewer than ${adjustment.amountCredits} credits available; what open runs hold cannot be taken.`,
      );
  }
}

/** Gives the credits of a bought pack. A repeat is recognised even if the pack has changed or gone meanwhile. */
export async function grantCreditPack(
  caller: Caller,
  ledger: Ledger,
  packs: CreditPackCatalogue,
  prices: OrderPrices | undefined,
  input: CreditPackGrantInput,
): Promise<Outcome> {
  demandService(caller);
  const checked = validate(creditPackGrantInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, organization, variant, quantity, order, paid } = checked.value;
  const credits = await packs.creditsOf(variant);
  const total = credits === null ? null : credits * quantity;
  if (total !== null && total > MAX_CREDITS) return toOutcome(id, 'TOO_MUCH');
  // Without what was paid its credits would be worth nothing, and nobody would earn by them.
  const money = paid
    ? { amountMicros: paid.amount, currency: paid.currency }
    : ((credits === null ? null : await prices?.paidFor(order, variant, quantity)) ?? null);
  const outcome = await ledger.grant({
    id,
    organization,
    kind: 'PURCHASE',
    amountCredits: total,
    priority: priorityOf.PURCHASE,
    expiresAt: null,
    order,
    paid: money,
    description: quantity === 1 ? 'Credit pack' : `${quantity} credit packs`,
    request: { organization, variant, quantity, order },
  });
  return toOutcome(id, outcome);
}

function toOutcome(id: string, outcome: GrantOutcome): Outcome {
  switch (outcome) {
    case 'CREATED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'NO_AMOUNT':
      return failed('NOT_FOUND', 'variant', 'This variant is no credit pack.');
    case 'EXPIRED':
      return failed('INVALID', 'expiresAt', 'Credits cannot expire before they are given.');
    case 'TOO_MUCH':
      return failed('INVALID', 'amount', 'That is more than a wallet can count.');
  }
}
