import type { ApolloServerPlugin } from '@apollo/server';
import type { LimitsLeft } from '../graph/limits-left.ts';

export interface TellingContext {
  /** Of the operation, where any of its mutations draws on limits. */
  readonly limitsLeft?: Pick<LimitsLeft, 'limits'>;
}

/** Tells what is left of the limits on which an operation has drawn, in its answer's `extensions.limits`. */
export const toldLimits: ApolloServerPlugin<TellingContext> = {
  requestDidStart: async ({ contextValue: { limitsLeft } }) => ({
    async willSendResponse({ response: { body } }) {
      const limits = limitsLeft?.limits;
      if (body.kind !== 'single' || !limits) return;
      body.singleResult = {
        ...body.singleResult,
        extensions: { ...body.singleResult.extensions, limits },
      };
    },
  }),
};
