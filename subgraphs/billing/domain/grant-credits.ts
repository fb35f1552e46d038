import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandCreditGranter, demandService } from './access.ts';
import { GRANT_KINDS, MAX_CREDITS, priorityOf } from './credits.ts';
import { done, failed, ID_TAKEN, type Outcome } from './failure.ts';
import type { CreditPackCatalogue, GrantOutcome, Ledger } from './ledger.ts';
import { amountCredits, commerceReference, sentence, uuid, validate } from './validate.ts';

const MAX_PACKS_PER_LINE = 10_000;

const creditsGrantInput = z.object({
  id: uuid,
  organization: uuid,
  amount: amountCredits,
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
});
export type CreditPackGrantInput = z.input<typeof creditPackGrantInput>;

/** Gives credits to an organization. */
export async function grantCredits(
  caller: Caller,
  ledger: Ledger,
  input: CreditsGrantInput,
): Promise<Outcome> {
  demandCreditGranter(caller);
  const checked = validate(creditsGrantInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, organization, amount, kind, reason } = checked.value;
  const expiresAt = checked.value.expiresAt ?? null;
  const order = checked.value.order ?? null;
  const outcome = await ledger.grant({
    id,
    organization,
    kind,
    amountCredits: amount,
    priority: priorityOf[kind],
    expiresAt,
    order,
    description: reason,
    request: { organization, amount, kind, expiresAt: expiresAt?.toISOString() ?? null, reason, order },
  });
  return toOutcome(id, outcome);
}

/** Gives the credits of a bought pack. A repeat is recognised even if the pack has changed or gone meanwhile. */
export async function grantCreditPack(
  caller: Caller,
  ledger: Ledger,
  packs: CreditPackCatalogue,
  input: CreditPackGrantInput,
): Promise<Outcome> {
  demandService(caller);
  const checked = validate(creditPackGrantInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, organization, variant, quantity, order } = checked.value;
  const credits = await packs.creditsOf(variant);
  const total = credits === null ? null : credits * quantity;
  if (total !== null && total > MAX_CREDITS) return toOutcome(id, 'TOO_MUCH');
  const outcome = await ledger.grant({
    id,
    organization,
    kind: 'PURCHASE',
    amountCredits: total,
    priority: priorityOf.PURCHASE,
    expiresAt: null,
    order,
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
