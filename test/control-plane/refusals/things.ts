import { newId } from '#common/ids.ts';
import type { Fixture } from '../fixture.ts';
import { makeWorld, type World } from '../world.ts';

/** What is there beside the world: things that are over, on sale, taken or somebody else's. */
export interface Things extends World {
  /** A TERMINATED instance, which was a trial of `published`; its first key was claimed and revoked. */
  ended: string;
  deadKey: string;
  archived: string;
  archivedVersion: string;
  archivedPlan: string;
  published: string;
  publishedVersion: string;
  /** Could be submitted, had its plan a price. */
  unpriced: string;
  revokedInvitation: string;
  /** An organization of the same owner that does not sell. */
  buying: string;
}

export async function makeThings(fixture: Fixture): Promise<Things> {
  const world = await makeWorld(fixture);
  const run = (text: string, values: unknown[]) => fixture.pool.query(text, values);
  const offer = async (state: string) => {
    const ids = { offering: newId(), version: newId(), plan: newId() };
    await run(
      `INSERT INTO offerings (id, slug, name, description, category, state, publisher_id, trial_enabled, trial_credits, trial_days)
       VALUES ($1, $2, 'World', 'Works.', 'AGENT', $3, $4, true, 0, 14)`,
      [ids.offering, `o-${ids.offering}`, state, world.organization],
    );
    await run(
      `INSERT INTO offering_versions (id, offering_id, number, flow_id, per_run, per_thousand_input_tokens,
         per_thousand_output_tokens, per_tool_call, is_approved) VALUES ($1, $2, 1, 'flow', 0, 0, 0, 0, true)`,
      [ids.version, ids.offering],
    );
    await run('UPDATE offerings SET current_version_id = $1 WHERE id = $2', [ids.version, ids.offering]);
    await run(
      'INSERT INTO plans (id, offering_id, name, position, included_credits) VALUES ($1, $2, $3, 0, 0)',
      [ids.plan, ids.offering, 'Plan'],
    );
    return ids;
  };
  const [published, archived] = [await offer('PUBLISHED'), await offer('ARCHIVED')];
  const { offering: unpriced } = await offer('UNPUBLISHED');
  const [ended, deadKey, revokedInvitation, buying] = [newId(), newId(), newId(), newId()];
  await run(
    `INSERT INTO instances (id, organization_id, offering_id, version_id, name, state, trial_ends_at, activated_at)
     VALUES ($1, $2, $3, $4, 'Ended', 'TERMINATED', now() + interval '1 day', now())`,
    [ended, world.organization, published.offering, published.version],
  );
  await run(
    `INSERT INTO api_keys (id, instance_id, name, prefix, hash, scopes, initial, claimed_at, revoked_at)
     VALUES ($1, $2, 'Key', 'cmp_sk_', encode(sha256($3), 'hex'), '{INVOKE}', true, now(), now())`,
    [deadKey, ended, deadKey],
  );
  await run(
    `INSERT INTO invitations (id, organization_id, email, role, secret_hash, invited_by, expires_at, revoked_at)
     VALUES ($1, $2, 'gone@example.com', 'MEMBER', encode(sha256($3), 'hex'), $4, now() + interval '1 day', now())`,
    [revokedInvitation, world.organization, revokedInvitation, world.email('OWNER')],
  );
  await run(`INSERT INTO organizations (id, name, slug) VALUES ($1, 'Buying', 'taken')`, [buying]);
  await run(`INSERT INTO members (organization_id, email, role) VALUES ($1, $2, 'OWNER')`, [
    buying,
    world.email('OWNER'),
  ]);
  return {
    ...world,
    ended,
    deadKey,
    archived: archived.offering,
    archivedVersion: archived.version,
    archivedPlan: archived.plan,
    published: published.offering,
    publishedVersion: published.version,
    unpriced,
    revokedInvitation,
    buying,
  };
}
