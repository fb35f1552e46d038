import { cacheExchange, type Cache, type UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** Lists that a mutation makes longer or shorter are asked for again. */
const forget =
  (typename: string, field: string, idOf: (args: Record<string, unknown>) => unknown) =>
  (_result: unknown, args: Record<string, unknown>, cache: Cache): void => {
    const id = idOf(args);
    if (typeof id !== 'string') return;
    for (const { fieldKey } of cache
      .inspectFields({ __typename: typename, id })
      .filter((known) => known.fieldName === field))
      cache.invalidate({ __typename: typename, id }, fieldKey);
  };

const inputOf = (args: Record<string, unknown>): Record<string, unknown> =>
  (args['input'] ?? {}) as Record<string, unknown>;

const updates: UpdatesConfig = {
  Mutation: {
    runStart: forget('Instance', 'runs', (args) => inputOf(args)['instance']),
    documentCreate: forget('Instance', 'documents', (args) => inputOf(args)['instance']),
    documentDelete: (_result, { id }, cache) =>
      cache.invalidate({ __typename: 'Document', id: id as string }),
    runScheduleDelete: (_result, { id }, cache) =>
      cache.invalidate({ __typename: 'RunSchedule', id: id as string }),
    webhookEndpointDelete: (_result, { id }, cache) =>
      cache.invalidate({ __typename: 'WebhookEndpoint', id: id as string }),
    apiKeyCreate: forget('Instance', 'apiKeys', (args) => inputOf(args)['instance']),
    // An update of what has no id is found by its name.
    autoTopUpUpdate: forget('Organization', 'autoTopUp', (args) => args['organization']),
    featureUpdate: (_result, _args, cache) => cache.invalidate('Query', 'features'),
    offeringReview: (_result, _args, cache) => cache.invalidate('Query', 'offeringsInReview', { first: 20 }),
    jobRetry: (_result, _args, cache) => cache.invalidate('Query', 'failedJobs', { first: 50 }),
    memberUpdate: forget('Organization', 'members', (args) => args['organization']),
    invitationRevoke: (_result, { id }, cache) =>
      cache.invalidate({ __typename: 'Invitation', id: id as string }),
  },
};

/** What has no `id` is a part of what has it. */
export const normalisedCache = () =>
  cacheExchange({
    updates,
    resolvers: {
      Wallet: { entries: relayPagination() },
      Instance: { runs: relayPagination() },
      User: { orders: relayPagination() },
    },
    possibleTypes: {
      RunEvent: [
        'RunStarted',
        'RunOutputDelta',
        'RunToolCalling',
        'RunToolCalled',
        'RunRetrieved',
        'RunLogged',
        'RunSucceeded',
        'RunFailed',
        'RunCanceled',
      ],
    },
  });
