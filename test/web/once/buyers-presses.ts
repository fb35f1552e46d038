import type { Page } from 'playwright-core';
import { fillAddress } from '../address.ts';
import {
  asked,
  at,
  filled,
  inDialog,
  labelled,
  named,
  product,
  rows,
  type Press,
  type World,
} from './press.ts';

const agent =
  (tab = '') =>
  async (world: World): Promise<string> => {
    const first = `SELECT id FROM instances WHERE state <> 'TERMINATED' ORDER BY created_at LIMIT 1`;
    return `/workspace/buyer/agents/${await world.valueOf('control-plane', first)}${tab}`;
  };

/** Every one of a buyer’s, in an order in which each has what it wants. */
export const buyersPresses: Press[] = [
  {
    sends: ['TrialStart'],
    who: 'buyer',
    path: product('customer-support-agent'),
    button: named('Try it'),
    tabs: 2,
    leadsTo: '**/agents/*',
    effect: rows('control-plane', 'instances'),
  },
  {
    sends: ['CartCreate'],
    who: 'buyer',
    path: product('knowledge-base-agent'),
    button: named(/^Add to cart/),
    leadsTo: '**/cart',
    effect: ['commerce', 'SELECT COALESCE(sum(quantity), 0)::int AS count FROM checkout_lines'],
  },
  {
    sends: ['CartAdd'],
    who: 'buyer',
    path: product('meeting-scheduler'),
    button: named(/^Add to cart/),
    enter: named(/^Add to cart/),
    leadsTo: '**/cart',
    effect: ['commerce', 'SELECT COALESCE(sum(quantity), 0)::int AS count FROM checkout_lines'],
  },
  {
    sends: ['CheckoutEmail', 'CheckoutAddress', 'Pay', 'Complete'],
    who: 'buyer',
    path: at('/checkout'),
    ready: fillAddress,
    button: named(/^Pay /),
    leadsTo: '**/orders/*',
    effect: rows('commerce', 'orders'),
  },
  {
    sends: ['CartCreate'],
    who: 'buyer',
    path: at('/workspace/buyer/wallet'),
    button: named(/^Buy for/),
    leadsTo: '**/checkout',
    effect: rows('commerce', 'checkout_lines'),
  },
  {
    sends: ['ConfirmPayment', 'Complete'],
    who: 'buyer',
    path: at('/checkout'),
    ready: async (page) => {
      await fillAddress(page);
      await page.getByLabel('The bank asks').check();
      await asked(/^Pay /)(page);
    },
    button: inDialog('Yes, pay'),
    leadsTo: '**/orders/*',
    effect: rows('commerce', 'orders'),
  },
  {
    sends: ['ClaimKey'],
    who: 'buyer',
    path: async (world) => {
      const order = `SELECT id FROM orders ORDER BY number LIMIT 1`;
      return `/orders/${Buffer.from(`Order:${await world.valueOf('commerce', order)}`).toString('base64')}`;
    },
    button: named('Show its API key (once)'),
    tabs: 2,
    effect: rows('control-plane', 'api_keys', 'claimed_at IS NOT NULL'),
  },
  {
    sends: ['RunStart'],
    who: 'buyer',
    path: agent(),
    ready: filled({ 'What do you want to say?': 'What can you do?' }),
    button: named('Send'),
    enter: labelled('What do you want to say?'),
    effect: rows('runtime', 'runs'),
  },
  {
    sends: ['KeyCreate'],
    who: 'buyer',
    path: agent('/keys'),
    ready: filled({ Name: 'Program' }),
    button: named('Make the key'),
    enter: labelled('Name'),
    effect: rows('control-plane', 'api_keys'),
  },
  {
    sends: ['KeyRotate'],
    who: 'buyer',
    path: agent('/keys'),
    ready: asked('New secret for Program'),
    button: inDialog('Make it'),
    effect: rows('control-plane', 'api_keys', 'previous_hash IS NOT NULL'),
  },
  {
    sends: ['WidgetKeyCreate'],
    who: 'buyer',
    path: agent('/widget'),
    ready: (page, { shopOrigin }) => page.getByLabel('Where it stands').fill(shopOrigin),
    button: named('Make the code'),
    effect: rows('control-plane', 'api_keys'),
  },
  {
    sends: ['ScheduleCreate'],
    who: 'buyer',
    path: agent('/schedules'),
    ready: filled({ Name: 'Report', 'What to ask': 'What is new?' }),
    button: named('Begin'),
    enter: labelled('Name'),
    effect: rows('runtime', 'run_schedules'),
  },
  {
    sends: ['ConnectorBind'],
    who: 'buyer',
    path: agent('/tools'),
    button: named('Let it use Post'),
    effect: rows('runtime', 'connector_bindings'),
  },
  {
    sends: ['AgentSuspend'],
    who: 'buyer',
    path: agent(),
    ready: asked('Suspend'),
    button: inDialog('Suspend it'),
    effect: rows('control-plane', 'instances', `state = 'SUSPENDED'`),
  },
  {
    sends: ['AgentResume'],
    who: 'buyer',
    path: agent(),
    button: named('Resume'),
    effect: rows('control-plane', 'instances', `state = 'ACTIVE'`),
  },
  {
    sends: ['CardSetup'],
    who: 'buyer',
    path: at('/workspace/buyer/wallet'),
    button: named('Keep a card'),
    effect: rows('billing', 'payment_customers'),
  },
  {
    sends: ['AutoTopUpUpdate'],
    who: 'buyer',
    path: at('/workspace/buyer/wallet'),
    ready: keepCard,
    button: named('Turn it on'),
    effect: rows('billing', 'auto_top_ups'),
  },
  {
    sends: ['WebhookCreate'],
    who: 'buyer',
    path: at('/workspace/buyer/webhooks'),
    ready: filled({ Address: 'https://example.com/hook' }),
    button: named('Add it'),
    enter: labelled('Address'),
    effect: rows('runtime', 'webhook_endpoints'),
  },
  {
    sends: ['WebhookRedeliver'],
    who: 'buyer',
    path: giveUpDelivery,
    button: named('Send again'),
    tabs: 2,
    effect: rows('runtime', 'webhook_deliveries', `state = 'PENDING'`),
  },
  {
    sends: ['Invite'],
    who: 'buyer',
    path: at('/workspace/buyer/people'),
    ready: filled({ 'E-mail address': 'somebody@example.com' }),
    button: named('Send the invitation'),
    effect: rows('control-plane', 'invitations'),
  },
  {
    sends: ['OrganizationCreate'],
    who: 'buyer',
    path: at('/workspace/new'),
    ready: filled({ Name: 'Founded Once' }),
    button: named('Found it'),
    leadsTo: '**/workspace/founded-once',
    effect: rows('control-plane', 'organizations'),
  },
  {
    sends: ['SellerApply'],
    who: 'buyer',
    path: at('/sell/buyer'),
    ready: filled({
      'Name that buyers see': 'Once and Sons',
      'What you do': 'One thing.',
      'E-mail address for support': 'help@example.com',
    }),
    button: named('Send the application'),
    tabs: 2,
    effect: rows('control-plane', 'sellers'),
  },
  {
    sends: ['AgentTerminate'],
    who: 'buyer',
    path: agent('/settings'),
    ready: asked('End it'),
    button: inDialog('End it'),
    tabs: 2,
    effect: rows('control-plane', 'instances', `state = 'TERMINATED'`),
  },
];

/** At the payment provider's page, which is not ours. */
async function keepCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep a card' }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Type it in at the payment provider' }).click();
  const form = await opened;
  await form.getByRole('button', { name: 'Keep this card' }).click();
  await form.getByText('A card: kept').waitFor();
  await form.close();
  // A browser without windows gives no focus back.
  await page.evaluate(`dispatchEvent(new Event('focus'))`);
  await page.getByRole('button', { name: /^Forget visa/ }).waitFor();
}

async function giveUpDelivery(world: World): Promise<string> {
  await world.run(
    'runtime',
    `INSERT INTO webhook_deliveries (endpoint_id, event, payload, state, attempts, last_failure, next_attempt_at)
     SELECT id, 'RUN_SUCCEEDED', '{}', 'GIVEN_UP', 1, 'it was away', NULL FROM webhook_endpoints LIMIT 1`,
  );
  return '/workspace/buyer/webhooks';
}
