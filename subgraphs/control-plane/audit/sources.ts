import type { Pool } from 'pg';
import type { AuditEvent } from '#common/audit/audit-event.ts';
import { takeEvents } from '#common/audit/outbox.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { answerOr } from '../operations/peers.ts';

/** Where one subgraph's events wait to be taken. */
export interface AuditSource {
  name: string;
  /** The next events, once those that were taken before are deleted there. */
  take(taken: readonly string[]): Promise<AuditEvent[]>;
}

const TAKE = /* GraphQL */ `
  query TakeAuditEvents($taken: [ID!]!) {
    serviceAuditEvents(taken: $taken) {
      id
      at
      actorKind
      actorId
      actorEmail
      action
      subgraph
      organization
      targetType
      targetId
      outcome
      codes
      arguments
      requestId
    }
  }
`;

type Carried = Omit<AuditEvent, 'arguments'> & { arguments: string };

export const sourceOfService = (name: string, service: ServiceClient): AuditSource => ({
  name,
  async take(taken) {
    const answer = service.request<{ serviceAuditEvents: Carried[] }>(TAKE, { taken });
    const { serviceAuditEvents } = await answerOr({ serviceAuditEvents: [] }, answer);
    return serviceAuditEvents.map((event) =>
      Object.assign(event, { arguments: JSON.parse(event.arguments) as Record<string, unknown> }),
    );
  },
});

const OWN_LIMIT = 500;

export const ownSource = (pool: Pool): AuditSource => ({
  name: 'control-plane',
  take: (taken) => takeEvents(pool, taken, OWN_LIMIT),
});
