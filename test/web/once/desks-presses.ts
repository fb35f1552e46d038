import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import {
  asked,
  at,
  filled,
  inDialog,
  labelled,
  named,
  reasoned,
  rows,
  WHILE,
  type Press,
  type World,
} from './press.ts';

const offering = async (world: World): Promise<string> => {
  const first = `SELECT id FROM offerings WHERE name LIKE 'Once%' ORDER BY created_at LIMIT 1`;
  return `/sell/demo-publisher/offerings/${await world.valueOf('control-plane', first)}`;
};

const flow = exported(
  [
    ['in', 'ChatInput'],
    ['model', 'LanguageModelComponent', {}],
    ['out', 'ChatOutput'],
  ],
  ['in.message -> model.input_value', 'model.text_output -> out.input_value'],
);

/** Every one of a seller’s and an operator’s, after a buyer’s. */
export const desksPresses: Press[] = [
  {
    sends: ['RunRefund'],
    who: 'operator',
    path: async (world) => {
      await expect.poll(() => world.countOf(rows('runtime', 'runs', 'finished_at IS NULL')), WHILE).toBe(0);
      return '/operate/runs?state=SUCCEEDED';
    },
    ready: reasoned('Give back'),
    button: inDialog('Give back'),
    tabs: 2,
    effect: rows('billing', 'refunds'),
  },
  {
    sends: ['OrderRefund'],
    who: 'operator',
    path: at('/operate/orders'),
    ready: reasoned('Refund'),
    button: inDialog('Refund'),
    tabs: 2,
    effect: rows('billing', 'refunds', 'order_id IS NOT NULL'),
  },
  {
    sends: ['InvitationAccept'],
    who: 'operator',
    path: inviteOperator,
    button: named('Join'),
    tabs: 2,
    leadsTo: '**/workspace/*',
    effect: rows('control-plane', 'members'),
  },
  {
    sends: ['SellerDecide'],
    who: 'operator',
    path: at('/operate/sellers'),
    button: named('Approve'),
    tabs: 2,
    effect: rows('control-plane', 'sellers', `state = 'APPROVED'`),
  },
  {
    sends: ['OfferingCreate'],
    who: 'seller',
    path: at('/sell/demo-publisher'),
    ready: filled({ Name: 'Once Reader', 'What it does for its buyers': 'Reads once.' }),
    button: named('Begin a draft'),
    leadsTo: '**/offerings/*',
    effect: rows('control-plane', 'offerings'),
  },
  {
    sends: ['ReleaseCreate'],
    who: 'seller',
    path: offering,
    ready: (page) =>
      page.getByLabel('Langflow export').setInputFiles({
        name: 'flow.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(flow)),
      }),
    button: named('Release it'),
    enter: labelled('What is new in it'),
    effect: rows('control-plane', 'offering_versions'),
  },
  {
    sends: ['ReleaseActivate'],
    who: 'seller',
    path: offering,
    button: named('Make it current'),
    effect: rows(
      'control-plane',
      'offerings JOIN offering_versions v ON v.id = current_version_id',
      `offerings.name LIKE 'Once%' AND number = 1`,
    ),
  },
  {
    sends: ['PlanCreate'],
    who: 'seller',
    path: offering,
    ready: filled({ Name: 'Standard', Price: '25' }),
    button: named('Add the plan'),
    enter: labelled('Price'),
    effect: rows('control-plane', 'plans'),
  },
  {
    sends: ['OfferingSubmit'],
    who: 'seller',
    path: offering,
    button: named('Send it to review'),
    tabs: 2,
    effect: rows('control-plane', 'offerings', `state = 'IN_REVIEW'`),
  },
  {
    sends: ['OfferingDecide'],
    who: 'operator',
    path: at('/operate'),
    button: named('Approve'),
    tabs: 2,
    effect: rows('control-plane', 'offerings', `state = 'PUBLISHED'`),
  },
  {
    sends: ['OfferingUnpublish'],
    who: 'seller',
    path: offering,
    ready: asked('Take it off sale'),
    button: inDialog('Take it off sale'),
    effect: rows('control-plane', 'offerings', `state = 'UNPUBLISHED'`),
  },
  {
    sends: ['Give'],
    who: 'operator',
    path: async (world) => {
      const sellers = `SELECT id FROM organizations WHERE slug = 'demo-publisher'`;
      return `/operate/organizations/${await world.valueOf('control-plane', sellers)}`;
    },
    ready: filled({ Credits: '7', Why: 'For the trouble' }),
    button: named('Give them'),
    enter: labelled('Credits'),
    effect: rows('billing', 'grants'),
  },
  {
    sends: ['CommissionUpdate'],
    who: 'operator',
    path: at('/operate/money'),
    ready: filled({ 'The marketplace’s part, in percent': '12.5' }),
    button: named('Set it'),
    effect: rows('billing', 'commissions', 'millionths = 125000'),
  },
  {
    sends: ['PayoutAccountLink'],
    who: 'seller',
    path: at('/sell/demo-publisher/earnings'),
    button: named('Tell the provider'),
    effect: rows('billing', 'payout_accounts'),
  },
  {
    sends: ['PayoutCreate'],
    who: 'seller',
    path: at('/sell/demo-publisher/earnings'),
    ready: async (page) => {
      await tellTheProvider(page);
      await filled({ 'Pay out, in USD': '2' })(page);
      await asked('Pay it out')(page);
    },
    button: inDialog('Pay it out'),
    enter: inDialog('Pay it out'),
    effect: rows('billing', 'payouts'),
  },
  {
    sends: ['PayoutRetry'],
    who: 'operator',
    path: failPayouts,
    button: named('Try again'),
    tabs: 2,
    effect: rows('billing', 'payouts', 'attempt > 1'),
  },
  {
    sends: ['PayoutCancel'],
    who: 'operator',
    path: failPayouts,
    ready: asked('Give it up'),
    button: inDialog('Give it up'),
    tabs: 2,
    effect: rows('billing', 'payouts', `state = 'CANCELED'`),
  },
  {
    sends: ['JobRetry'],
    who: 'operator',
    path: giveUpJob,
    button: named('Try again'),
    tabs: 2,
    effect: rows('billing', 'jobs', `queue = 'nobody-works-here' AND failed_at IS NULL`),
  },
];

async function tellTheProvider(page: Page): Promise<void> {
  const known = page.getByText('The payment provider knows you and your bank.');
  if (await known.isVisible()) return;
  await page.getByRole('button', { name: 'Tell the provider' }).click();
  await page.getByRole('button', { name: 'All is told' }).click();
  await known.waitFor();
}

async function inviteOperator(world: World): Promise<string> {
  const organization = await world.valueOf(
    'control-plane',
    `SELECT id FROM organizations WHERE slug = 'buyer'`,
  );
  const input = { organization, email: 'operator@gsv.dev' };
  const { secret } = await world.change<{ secret: string }>(
    'buyer',
    'memberInvite',
    'MemberInviteInput',
    input,
    'secret',
  );
  return `/invitation?secret=${secret}`;
}

/** As when the provider sends it back. */
async function failPayouts(world: World): Promise<string> {
  await expect.poll(() => world.countOf(rows('billing', 'payouts', `state = 'PENDING'`))).toBe(0);
  await world.run('billing', `UPDATE payouts SET state = 'FAILED', failure = 'closed' WHERE state = 'PAID'`);
  return '/operate/money';
}

async function giveUpJob(world: World): Promise<string> {
  await world.run(
    'billing',
    `INSERT INTO jobs (id, queue, key, payload, attempts, max_attempts, last_error, failed_at)
     VALUES (gen_random_uuid(), 'nobody-works-here', 'subject', '{}', 3, 3, 'it was away', now())`,
  );
  return '/operate/jobs';
}
