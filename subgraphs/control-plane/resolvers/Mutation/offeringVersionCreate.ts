import { createVersion } from '../../domain/offerings/create-version.ts';
import { METERS, type RunPriceTiers } from '#common/pricing/run-pricing.ts';
import type { MutationResolvers, RunPriceTiersInput } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

const WRONG_FLOW = {
  field: 'definition',
  message: 'The flow has mistakes: `flowErrors` names every one of them.',
  code: 'INVALID' as const,
};

export const offeringVersionCreate: MutationResolvers['offeringVersionCreate'] = async (
  _parent,
  { input },
  context,
) => {
  const { made, errors } = await answering(context, async () => ({
    made: await createVersion(context, {
      id: input.id ?? null,
      offeringId: input.offering,
      flowId: input.flow ?? null,
      definition: input.definition,
      studioUrl: input.studioUrl ?? null,
      pricing: {
        perRun: input.pricing.perRun ?? 0,
        perThousandInputTokens: input.pricing.perThousandInputTokens ?? 0,
        perThousandOutputTokens: input.pricing.perThousandOutputTokens ?? 0,
        perToolCall: input.pricing.perToolCall ?? 0,
        // Left out and empty are the same, also for whoever repeats a call of earlier.
        ...tiersOf(input.pricing.tiers),
      },
      releaseNotes: input.releaseNotes ?? null,
      hosts: input.hosts ?? [],
      isCurrent: input.isCurrent ?? true,
    }),
  }));
  if (!made) return { flowErrors: [], errors };
  if ('mistakes' in made) {
    const field = input.flow == null ? WRONG_FLOW.field : 'flow';
    return { flowErrors: made.mistakes, errors: [{ ...WRONG_FLOW, field }] };
  }
  return { version: made.version, flowErrors: [], errors };
};

function tiersOf(given: RunPriceTiersInput | null | undefined): { tiers?: RunPriceTiers } {
  const tiers = METERS.flatMap((meter) => {
    const list = given?.[meter] ?? [];
    return list.length === 0 ? [] : [[meter, list.map(({ upTo, price }) => ({ upTo: upTo ?? null, price }))]];
  });
  return tiers.length === 0 ? {} : { tiers: Object.fromEntries(tiers) as RunPriceTiers };
}
