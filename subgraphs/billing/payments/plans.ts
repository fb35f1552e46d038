import type { ServiceClient } from '#common/services/service-client.ts';
import type { Plans, PlanTerms } from '../domain/money/subscriptions.ts';

const TERMS = /* GraphQL */ `
  query Terms($plan: ID!) {
    planTerms(plan: $plan) {
      plan
      name
      offering
      interval
      includedCredits
      includedCreditsPercent
      prices {
        amount
        currency
      }
      isOnSale
    }
  }
`;

type Answer = Omit<PlanTerms, 'prices'> & { prices: { amount: number; currency: string }[] };

export const createPlans = (controlPlane: ServiceClient): Plans => ({
  async terms(plan) {
    const { planTerms } = await controlPlane.request<{ planTerms: Answer | null }>(TERMS, { plan });
    return (
      planTerms && {
        ...planTerms,
        prices: planTerms.prices.map(({ amount, currency }) => ({
          amountMicros: Math.round(amount * 1e6),
          currency,
        })),
      }
    );
  },
});
