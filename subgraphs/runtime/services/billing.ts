import { z } from 'zod';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { CreditHolds } from '../domain/run/ports.ts';
import type { BillingProcesses } from './billing-processes.ts';

/** What a repeat finds may have ended meanwhile, which the reservation says. */
const CREATE = /* GraphQL */ `
  mutation ReservationCreate($input: ReservationCreateInput!) {
    answer: reservationCreate(input: $input) {
      reservation {
        state
      }
      errors {
        code
        message
      }
    }
  }
`;
const SETTLE = /* GraphQL */ `
  mutation ReservationSettle($input: ReservationSettleInput!) {
    answer: reservationSettle(input: $input) {
      errors {
        code
        message
      }
    }
  }
`;
const VOID = /* GraphQL */ `
  mutation ReservationVoid($id: ID!) {
    answer: reservationVoid(id: $id) {
      errors {
        code
        message
      }
    }
  }
`;

const reply = z.object({
  answer: z.object({
    reservation: z.object({ state: z.string() }).nullish(),
    errors: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
});

/** billing, which holds credits before a run and posts what it used. A reservation has its run's id. */
export function createCreditHolds(billing: BillingProcesses): CreditHolds {
  const call = async (
    organization: string,
    document: string,
    variables: Record<string, unknown>,
    signal?: AbortSignal,
  ) => reply.parse(await billing.request(organization, document, variables, signal)).answer;

  return {
    async hold({ id, organizationId, instanceId, budgetCredits, expiresInSeconds, terms }) {
      const { reservation, errors } = await call(organizationId, CREATE, {
        input: {
          id,
          organization: organizationId,
          instance: instanceId,
          run: id,
          amount: budgetCredits,
          expiresInSeconds,
          // Who earns by it. Runs of earlier versions do not know.
          ...(terms.offeringId && { offering: terms.offeringId }),
          ...(terms.publisherId && { seller: terms.publisherId }),
        },
      });
      if (errors.some(({ code }) => code === 'INSUFFICIENT_CREDITS')) return 'INSUFFICIENT_CREDITS';
      throwUnexpected(errors, ['RESERVATION_CLOSED', 'CONFLICT']);
      return reservation?.state === 'HELD' ? 'HELD' : 'CLOSED';
    },

    async settle({ id, organizationId }, amountCredits, description, signal) {
      const { errors } =
        amountCredits > 0
          ? await call(organizationId, SETTLE, { input: { id, amount: amountCredits, description } }, signal)
          : await call(organizationId, VOID, { id }, signal);
      throwUnexpected(errors, ['RESERVATION_CLOSED', 'NOT_FOUND']);
      return errors.length === 0 ? 'SETTLED' : 'CLOSED';
    },
  };
}

/** Anything else is a fault of ours or of billing's: tried again, and seen in the log. */
function throwUnexpected(errors: { code: string; message: string }[], expected: string[]): void {
  const error = errors.find(({ code }) => !expected.includes(code));
  if (error) throw new ServiceCallError('billing', `refused: ${error.code} ${error.message}`);
}
