import { randomUUID } from 'node:crypto';
import { newId } from '#common/ids.ts';
import type { Scope } from '#common/identity/caller.ts';
import { hashOfInvitation } from '#control-plane/domain/people/invite-member.ts';
import { person } from '#test/harness/identity.ts';
import { operator, service, type Asking, type Fixture } from './fixture.ts';

export interface World {
  organization: string;
  offering: string;
  version: string;
  plan: string;
  instance: string;
  key: string;
  invitation: string;
  email: (role: string) => string;
}

export const roles = [
  'nobody',
  'stranger',
  'other seller',
  'MEMBER',
  'ADMIN',
  'OWNER',
  'INVOKE key',
  'READ key',
  'ADMIN key',
  'operator',
  'service',
] as const;
export type Role = (typeof roles)[number];

/** An organization that sells, with its people, one offering in the making, and an instance that runs. */
export async function makeWorld({ pool }: Fixture): Promise<World> {
  const run = (text: string, values: unknown[]) => pool.query(text, values);
  const [organization, offering, version, plan, instance, key, invitation] = Array.from({ length: 7 }, () =>
    newId(),
  ) as [string, string, string, string, string, string, string];
  const email = (role: string) => `${role.toLowerCase()}-${organization}@example.com`;
  await run(`INSERT INTO organizations (id, name, slug) VALUES ($1, 'World', $2)`, [
    organization,
    `w-${organization}`,
  ]);
  for (const role of ['OWNER', 'ADMIN', 'MEMBER'])
    await run('INSERT INTO members (organization_id, email, role) VALUES ($1, $2, $3)', [
      organization,
      email(role),
      role,
    ]);
  await run(
    `INSERT INTO sellers (organization_id, state, display_name, description, support_email, country)
     VALUES ($1, 'APPROVED', 'World', 'Sells.', 'help@example.com', 'DE')`,
    [organization],
  );
  await run(
    `INSERT INTO offerings (id, slug, name, description, category, state, publisher_id, trial_enabled, trial_credits, trial_days)
     VALUES ($1, $2, 'World', 'Works.', 'AGENT', 'DRAFT', $3, true, 0, 14)`,
    [offering, `w-${offering}`, organization],
  );
  await run(
    `INSERT INTO offering_versions (id, offering_id, number, flow_id, per_run, per_thousand_input_tokens,
       per_thousand_output_tokens, per_tool_call, is_approved) VALUES ($1, $2, 1, 'flow', 0, 0, 0, 0, true)`,
    [version, offering],
  );
  await run(
    'INSERT INTO plans (id, offering_id, name, position, included_credits) VALUES ($1, $2, $3, 0, 0)',
    [plan, offering, 'Plan'],
  );
  await run(
    `INSERT INTO instances (id, organization_id, offering_id, version_id, name, state, trial_ends_at, activated_at)
     VALUES ($1, $2, $3, $4, 'World', 'ACTIVE', now() + interval '1 day', now())`,
    [instance, organization, offering, version],
  );
  await run(
    `INSERT INTO api_keys (id, instance_id, name, prefix, hash, scopes) VALUES ($1, $2, 'Key', 'cmp_sk_', encode(sha256($3), 'hex'), '{INVOKE}')`,
    [key, instance, key],
  );
  await run(
    `INSERT INTO invitations (id, organization_id, email, role, secret_hash, invited_by, expires_at)
     VALUES ($1, $2, $3, 'MEMBER', $4, $5, now() + interval '1 day')`,
    [invitation, organization, email('stranger'), hashOfInvitation(invitation), email('OWNER')],
  );
  return { organization, offering, version, plan, instance, key, invitation, email };
}

/** Arguments of each mutation that would change something of the world, had the caller the right to. */
export const attempts: Record<string, (world: World) => string> = {
  trialStart: ({ organization, offering }) =>
    `input: { offering: "${offering}", organization: "${organization}" }`,
  instanceUpdate: ({ instance }) => `id: "${instance}", input: { name: "New" }`,
  instancePlanNote: ({ instance, plan }) =>
    `input: { instance: "${instance}", plan: "${plan}", isEnded: true }`,
  instanceSuspend: ({ instance }) => `id: "${instance}"`,
  instanceResume: ({ instance }) => `id: "${instance}"`,
  instanceTerminate: ({ instance }) => `id: "${instance}"`,
  instanceUpgrade: ({ instance, version }) => `id: "${instance}", version: "${version}"`,
  apiKeyCreate: ({ instance }) => `input: { instance: "${instance}", name: "New" }`,
  initialApiKeyClaim: ({ instance }) => `instance: "${instance}"`,
  apiKeyRotate: ({ key }) => `id: "${key}"`,
  apiKeyRevoke: ({ key }) => `id: "${key}"`,
  organizationCreate: () => `input: { name: "Founded" }`,
  organizationUpdate: ({ organization }) => `id: "${organization}", input: { name: "New" }`,
  memberInvite: ({ organization }) => `input: { organization: "${organization}", email: "new@example.com" }`,
  invitationAccept: ({ invitation }) => `secret: "${invitation}"`,
  invitationRevoke: ({ invitation }) => `id: "${invitation}"`,
  memberUpdate: ({ organization, email }) =>
    `organization: "${organization}", email: "${email('MEMBER')}", role: ADMIN`,
  memberRemove: ({ organization, email }) => `organization: "${organization}", email: "${email('MEMBER')}"`,
  sellerApply: ({ organization }) =>
    `input: { organization: "${organization}", displayName: "S", description: "S", supportEmail: "s@example.com", country: "DE" }`,
  sellerUpdate: ({ organization }) => `organization: "${organization}", input: { displayName: "New" }`,
  sellerReview: ({ organization }) =>
    `input: { organization: "${organization}", decision: SUSPEND, reason: "R" }`,
  featureUpdate: ({ organization }) =>
    `input: { name: "RUNS", isEnabled: true, organization: "${organization}" }`,
  offeringCreate: ({ organization }) =>
    `input: { publisher: "${organization}", name: "O", description: "O", category: AGENT }`,
  offeringUpdate: ({ offering }) => `id: "${offering}", input: { name: "New" }`,
  offeringVersionCreate: ({ offering }) =>
    `input: { offering: "${offering}", flow: "${randomUUID()}", definition: {}, pricing: {} }`,
  offeringVersionActivate: ({ version }) => `id: "${version}"`,
  planCreate: ({ offering }) => `input: { offering: "${offering}", name: "P", prices: [] }`,
  planUpdate: ({ plan }) => `id: "${plan}", input: { name: "New" }`,
  planArchive: ({ plan }) => `id: "${plan}"`,
  offeringSubmit: ({ offering }) => `id: "${offering}"`,
  offeringWithdraw: ({ offering }) => `id: "${offering}"`,
  offeringUnpublish: ({ offering }) => `id: "${offering}"`,
  offeringArchive: ({ offering }) => `id: "${offering}"`,
  offeringReview: ({ offering }) => `input: { offering: "${offering}", decision: APPROVE }`,
  offeringLink: ({ offering, plan }) =>
    `input: { offering: "${offering}", product: "P", plans: [{ plan: "${plan}", variant: "V" }] }`,
  provisioningRetry: ({ instance }) => `instance: "${instance}"`,
  operationUsagesRecord: () => `input: { id: "${randomUUID()}", operations: [] }`,
  refusalsRecord: () => `input: { refusals: [] }`,
  jobRetry: () => `id: "${randomUUID()}"`,
};

export function callerOf(role: Role, { organization, instance, key, email }: World): Asking {
  const program = (scopes: Scope[]): Asking => ({
    kind: 'program',
    apiKeyId: key,
    instanceId: instance,
    organizationId: organization,
    scopes,
  });
  switch (role) {
    case 'nobody':
      return null;
    case 'INVOKE key':
      return program(['INVOKE']);
    case 'READ key':
      return program(['READ']);
    case 'ADMIN key':
      return program(['ADMIN']);
    case 'other seller':
      return person('other-seller@example.com', ['SELLER']);
    case 'service':
      return service;
    case 'operator':
      return operator;
    default:
      return person(email(role));
  }
}
