import { z } from 'zod';
import type { ServiceClient } from '#common/services/service-client.ts';
import { shareNext } from '#common/services/share-next.ts';
import type { InstanceDirectory, InstanceTerms } from '../domain/run/ports.ts';

const RUN_TERMS = /* GraphQL */ `
  query RunTerms($instance: ID!, $apiKey: ID) {
    runTerms(instance: $instance, apiKey: $apiKey) {
      organization
      state
      flow
      pricing {
        perRun
        perThousandInputTokens
        perThousandOutputTokens
        perToolCall
        tiers {
          runs {
            upTo
            price
          }
          inputTokens {
            upTo
            price
          }
          outputTokens {
            upTo
            price
          }
          toolCalls {
            upTo
            price
          }
        }
      }
      limits {
        requestsPerDay
        requestsPerMinute
        concurrentRuns
        documents
        documentBytes
      }
      settings {
        displayName
        persona
        tone
        greeting
      }
      offeringName
      offering
      publisher
      trialEndsAt
      runsEnabled
      hosts
      keyBudget {
        perDay
        total
      }
    }
  }
`;

const tierList = z.array(z.object({ upTo: z.number().nullable(), price: z.number() }));
const answer = z.object({
  runTerms: z
    .object({
      organization: z.uuid(),
      state: z.string(),
      flow: z.uuid().nullable(),
      pricing: z.object({
        perRun: z.number(),
        perThousandInputTokens: z.number(),
        perThousandOutputTokens: z.number(),
        perToolCall: z.number(),
        tiers: z
          .object({ runs: tierList, inputTokens: tierList, outputTokens: tierList, toolCalls: tierList })
          .nullish(),
      }),
      limits: z.object({
        requestsPerDay: z.number().nullable(),
        requestsPerMinute: z.number().nullable(),
        concurrentRuns: z.number().nullable(),
        documents: z.number().nullable().default(null),
        documentBytes: z.number().nullable().default(null),
      }),
      settings: z.object({
        displayName: z.string().nullable(),
        persona: z.string().nullable(),
        tone: z.string().nullable(),
        greeting: z.string().nullable(),
      }),
      offeringName: z.string(),
      offering: z.uuid(),
      publisher: z.uuid(),
      trialEndsAt: z.coerce.date().nullable(),
      runsEnabled: z.boolean().default(true),
      hosts: z.array(z.string()).default([]),
      keyBudget: z.object({ perDay: z.number().nullable(), total: z.number().nullable() }).nullish(),
    })
    .nullable(),
});

/** control-plane, which knows what an instance may do and what it costs. */
export function createInstanceDirectory(controlPlane: ServiceClient): InstanceDirectory {
  const ask = shareNext((key) => termsOf(controlPlane, ...(JSON.parse(key) as [string, string | null])));
  return { termsOf: (instanceId, apiKeyId) => ask(JSON.stringify([instanceId, apiKeyId])) };
}

async function termsOf(
  controlPlane: ServiceClient,
  instanceId: string,
  apiKeyId: string | null,
): Promise<InstanceTerms | undefined> {
  const { runTerms } = answer.parse(
    await controlPlane.request(RUN_TERMS, { instance: instanceId, apiKey: apiKeyId }),
  );
  if (!runTerms) return undefined;
  const {
    organization: organizationId,
    flow: flowId,
    offering: offeringId,
    publisher: publisherId,
    settings,
    keyBudget,
    limits: { documents, documentBytes, ...limits },
    ...terms
  } = runTerms;
  // An instance that nobody named answers by the name under which it was sold.
  const displayName = settings.displayName ?? terms.offeringName;
  return {
    organizationId,
    flowId,
    offeringId,
    publisherId,
    keyBudget: keyBudget ?? null,
    limits,
    documentLimits: { documents, bytes: documentBytes },
    ...terms,
    settings: { ...settings, displayName },
  };
}

const PUBLISHERS = /* GraphQL */ `
  query OfferingPublishers($offerings: [ID!]!) {
    offeringPublishers(offerings: $offerings)
  }
`;

const publishers = z.object({ offeringPublishers: z.array(z.uuid().nullable()) });

/** Who publishes offerings, in the order in which they are asked for; all of a request's in one call. */
export const createPublisherDirectory =
  (controlPlane: ServiceClient) =>
  async (offerings: readonly string[]): Promise<(string | null)[]> =>
    publishers.parse(await controlPlane.request(PUBLISHERS, { offerings })).offeringPublishers;

const CONTACTS = /* GraphQL */ `
  query OrganizationContacts($organization: ID!) {
    organizationContacts(organization: $organization)
  }
`;

const contacts = z.object({ organizationContacts: z.array(z.string()) });

/** E-mail addresses of those who look after an organization. */
export const createContactDirectory =
  (controlPlane: ServiceClient) =>
  async (organization: string): Promise<string[]> =>
    contacts.parse(await controlPlane.request(CONTACTS, { organization })).organizationContacts;
