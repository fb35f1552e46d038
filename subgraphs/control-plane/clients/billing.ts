import type { ServiceClient } from '#common/services/service-client.ts';
import { CreditsRefused, type Credits, type Paid } from '../domain/orders/credits.ts';
import type { Commissions } from '../domain/sellers/commissions.ts';

const GRANT = /* GraphQL */ `
  mutation Grant($input: CreditsGrantInput!) {
    result: creditsGrant(input: $input) {
      errors {
        message
        code
      }
    }
  }
`;

const GRANT_PACK = /* GraphQL */ `
  mutation GrantPack($input: CreditPackGrantInput!) {
    result: creditPackGrant(input: $input) {
      grant {
        amount
      }
      errors {
        message
        code
      }
    }
  }
`;

const PACKS = /* GraphQL */ `
  query Packs {
    creditPacks {
      variant {
        id
      }
    }
  }
`;

const TAKE_BACK = /* GraphQL */ `
  mutation TakeBack($input: OrderCreditsTakeBackInput!) {
    result: orderCreditsTakeBack(input: $input) {
      errors {
        message
        code
      }
    }
  }
`;

const SELL = /* GraphQL */ `
  mutation Sell($input: OrderLineSaleInput!) {
    result: orderLineSale(input: $input) {
      errors {
        message
        code
      }
    }
  }
`;

const NOTE_REFUND = /* GraphQL */ `
  mutation NoteRefund($input: OrderRefundNoteInput!) {
    result: orderRefundNote(input: $input) {
      instances
      errors {
        message
        code
      }
    }
  }
`;

const MICROS = 1_000_000;
const paidInput = ({ amountMicros, currency }: Paid) => ({ amount: amountMicros / MICROS, currency });

const SET_COMMISSION = /* GraphQL */ `
  mutation SetCommission($input: CommissionUpdateInput!) {
    result: commissionUpdate(input: $input) {
      errors {
        message
      }
    }
  }
`;

/** Billing, called in this service's own name: it keeps and charges what sellers give. */
export const createCommissions = (billing: ServiceClient): Commissions => ({
  async set(organization, percent) {
    const input = { organization, percent };
    const { result } = await billing.request<{ result: { errors: { message: string }[] } }>(SET_COMMISSION, {
      input,
    });
    const [error] = result.errors;
    if (error) throw new Error(`Billing refused a commission: ${error.message}`);
  },
});

interface Answer {
  result: {
    grant?: { amount: number } | null;
    instances?: 'KEEP' | 'END' | null;
    errors: { message: string; code: string }[];
  };
}

/** Billing, called in this service's own name. Rejects with ServiceCallError when it is worth trying again. */
export function createCredits(billing: ServiceClient): Credits {
  const call = async (document: string, input: object): Promise<Answer['result'] | 'NOT_FOUND'> => {
    const { result } = await billing.request<Answer>(document, { input });
    const [error] = result.errors;
    // Our ids are derived: a grant that is there with other content is the one we made before.
    if (!error || error.code === 'CONFLICT') return result;
    if (error.code === 'NOT_FOUND') return 'NOT_FOUND';
    throw new CreditsRefused(`Billing refused: ${error.message}`);
  };
  return {
    async sellsAny(variantIds) {
      const { creditPacks } = await billing.request<{ creditPacks: { variant: { id: string } | null }[] }>(
        PACKS,
        {},
      );
      return creditPacks.some(({ variant }) => variant !== null && variantIds.includes(variant.id));
    },
    async takeBack({ id, orderId, reason }) {
      await call(TAKE_BACK, { id, order: orderId, reason });
    },
    async grant({ id, organizationId, amountCredits, kind, expiresAt, orderId, reason }) {
      const input = {
        id,
        organization: organizationId,
        amount: amountCredits,
        kind,
        expiresAt,
        order: orderId,
        reason,
      };
      if ((await call(GRANT, input)) === 'NOT_FOUND')
        throw new CreditsRefused('Billing does not know the organization.');
    },
    async sell({ id, orderId, organizationId, sellerId, offeringId, instanceId, plan, paid, description }) {
      await call(SELL, {
        id,
        order: orderId,
        organization: organizationId,
        seller: sellerId,
        offering: offeringId,
        instance: instanceId,
        plan,
        paid: paidInput(paid),
        description,
      });
    },
    async noteRefund({ id, orderId, totalMicros, currency, reason }) {
      const input = { id, order: orderId, total: totalMicros / MICROS, currency, reason };
      const answer = await call(NOTE_REFUND, input);
      return answer === 'NOT_FOUND' ? undefined : (answer.instances ?? null);
    },
    async grantPack({ id, organizationId, variantId, quantity, orderId, paid }) {
      const input = {
        id,
        organization: organizationId,
        variant: variantId,
        quantity,
        order: orderId,
        paid: paid && paidInput(paid),
      };
      const answer = await call(GRANT_PACK, input);
      return answer === 'NOT_FOUND' ? undefined : (answer.grant?.amount ?? 0);
    },
  };
}
