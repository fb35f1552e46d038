import type { ServiceClient } from '#common/services/service-client.ts';
import { CreditsRefused, type Credits } from '../domain/credits.ts';

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

interface Answer {
  result: { grant?: { amount: number } | null; errors: { message: string; code: string }[] };
}

/** Billing, called in this service's own name. Rejects with ServiceCallError when it is worth trying again. */
export function createCredits(billing: ServiceClient): Credits {
  const call = async (document: string, input: object): Promise<Answer['result'] | 'NOT_FOUND'> => {
    const { result } = await billing.request<Answer>(document, { input });
    const [error] = result.errors;
    // Our ids are derived: a grant that is there with other content is the one we made before.
    if (!error || error.code === 'CONFLICT') return result;
    if (error.code === 'NOT_FOUND') return 'NOT_FOUND';
    throw new CreditsRefused(`The credits could not be granted: ${error.message}`);
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
    async grantPack({ id, organizationId, variantId, quantity, orderId }) {
      const input = { id, organization: organizationId, variant: variantId, quantity, order: orderId };
      const answer = await call(GRANT_PACK, input);
      return answer === 'NOT_FOUND' ? undefined : (answer.grant?.amount ?? 0);
    },
  };
}
