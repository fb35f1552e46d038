import { z } from 'zod';
import type { Caller } from '#common/identity/caller.ts';
import { demandService } from './access.ts';
import { MAX_CREDITS } from './credits.ts';
import { done, failed, ID_TAKEN, type Outcome } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { amountCredits, sentence, uuid, validate } from './validate.ts';

const DEFAULT_HOLD_SECONDS = 900;
const MAX_HOLD_SECONDS = 7 * 24 * 3_600;

const reservationCreateInput = z.object({
  id: uuid,
  organization: uuid,
  amount: amountCredits,
  run: uuid.nullish(),
  instance: uuid.nullish(),
  offering: uuid.nullish(),
  seller: uuid.nullish(),
  expiresInSeconds: z
    .int()
    .min(1, 'A hold lasts at least one second.')
    .max(MAX_HOLD_SECONDS, 'A hold lasts at most seven days.')
    .default(DEFAULT_HOLD_SECONDS),
});
export type ReservationCreateInput = z.input<typeof reservationCreateInput>;

const reservationSettleInput = z.object({
  id: uuid,
  amount: z.int().min(0, 'A run cannot cost less than nothing.').max(MAX_CREDITS),
  description: sentence.nullish(),
});
export type ReservationSettleInput = z.input<typeof reservationSettleInput>;

/** A hold that was made just now: all of it that need not be read. */
export interface JustHeld {
  id: string;
  runId: string | null;
  amount: number;
  settled: null;
  state: 'HELD';
}

export interface HoldOutcome extends Outcome {
  held?: JustHeld;
}

/** Holds credits until they are settled, voided, or the time is over. */
export async function createReservation(
  caller: Caller,
  ledger: Ledger,
  input: ReservationCreateInput,
): Promise<HoldOutcome> {
  demandService(caller);
  const checked = validate(reservationCreateInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const {
    id,
    organization,
    amount,
    run = null,
    instance = null,
    offering = null,
    seller = null,
  } = checked.value;
  const { expiresInSeconds } = checked.value;
  const outcome = await ledger.hold({
    id,
    organization,
    amountCredits: amount,
    run,
    instance,
    offering,
    seller,
    expiresInSeconds,
  });
  switch (outcome) {
    case 'CREATED':
      return { ...done(id), held: { id, runId: run, amount, settled: null, state: 'HELD' } };
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'id', ID_TAKEN);
    case 'RUN_TAKEN':
      return failed('CONFLICT', 'run', 'This run has another reservation.');
    case 'INSUFFICIENT':
      return failed(
        'INSUFFICIENT_CREDITS',
        'amount',
        `The wallet has fewer than ${amount} credits available.`,
      );
  }
}

/** Charges what was used and releases the rest of the hold. */
export async function settleReservation(
  caller: Caller,
  ledger: Ledger,
  input: ReservationSettleInput,
): Promise<Outcome> {
  demandService(caller);
  const checked = validate(reservationSettleInput, input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id, amount, description } = checked.value;
  const outcome = await ledger.settle({ id, amountCredits: amount, description: description ?? 'Run' });
  switch (outcome) {
    case 'SETTLED':
    case 'EXISTS':
      return done(id);
    case 'CONFLICT':
      return failed('CONFLICT', 'amount', 'This reservation was settled before, with something else.');
    case 'TOO_MUCH':
      return failed('INVALID', 'amount', 'That is more than was held.');
    case 'CLOSED':
      return closed(id);
    case 'NOT_FOUND':
      return notFound();
  }
}

/** Releases a hold without a charge. */
export async function voidReservation(
  caller: Caller,
  ledger: Ledger,
  input: { id: string },
): Promise<Outcome> {
  demandService(caller);
  const checked = validate(z.object({ id: uuid }), input);
  if (!checked.ok) return { id: null, failures: checked.failures };
  const { id } = checked.value;
  const outcome = await ledger.void(id);
  switch (outcome) {
    case 'VOIDED':
    case 'EXISTS':
      return done(id);
    case 'CLOSED':
      return closed(id);
    case 'NOT_FOUND':
      return notFound();
  }
}

const notFound = (): Outcome => failed('NOT_FOUND', 'id', 'There is no such reservation.');

/** The reservation is shown, so that the caller sees how it ended. */
const closed = (id: string): Outcome => ({
  ...failed('RESERVATION_CLOSED', 'id', 'This reservation has ended otherwise.'),
  id,
});
