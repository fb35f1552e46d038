import type { RunPriceTiersResolvers } from '../generated/resolvers.ts';

export const RunPriceTiers: RunPriceTiersResolvers = {
  runs: ({ runs }) => [...(runs ?? [])],
  inputTokens: ({ inputTokens }) => [...(inputTokens ?? [])],
  outputTokens: ({ outputTokens }) => [...(outputTokens ?? [])],
  toolCalls: ({ toolCalls }) => [...(toolCalls ?? [])],
};
