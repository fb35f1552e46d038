import { createVersion } from '../../domain/offerings/create-version.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
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
      pricing: {
        perRun: input.pricing.perRun ?? 0,
        perThousandInputTokens: input.pricing.perThousandInputTokens ?? 0,
        perThousandOutputTokens: input.pricing.perThousandOutputTokens ?? 0,
        perToolCall: input.pricing.perToolCall ?? 0,
      },
      releaseNotes: input.releaseNotes ?? null,
      hosts: input.hosts ?? [],
      isCurrent: input.isCurrent ?? true,
    }),
  }));
  if (!made) return { flowErrors: [], errors };
  if ('mistakes' in made) return { flowErrors: made.mistakes, errors: [WRONG_FLOW] };
  return { version: made.version, flowErrors: [], errors };
};
