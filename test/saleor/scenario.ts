import { documents, type Operation } from './documents.ts';
import { furnish, type Shelf } from './furnish.ts';
import { normalize } from './normalize.ts';
import type { Loose, Shop } from './shop.ts';

export type Recording = Record<string, unknown>;

const address = {
  firstName: 'Ada',
  lastName: 'Buyer',
  streetAddress1: '1 Test Street',
  city: 'Berlin',
  postalCode: '10115',
  country: 'DE',
};
const GATEWAY = 'gsv.payment.test';
const PASSWORD = 'correct horse battery';
const EMAIL = 'ada@example.com';
const STRANGER = 'mallory@example.com';
const redirectUrl = 'http://localhost:3000/after';

/** Plays what shoppers do, and resolves with every answer, by what was done. */
export async function play(shop: Shop, recording: Recording = {}): Promise<Recording> {
  const shelf = await furnish(shop);
  await shop.settled();

  const done = async (
    what: string,
    operation: Operation,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<Loose> => {
    const answer = await shop.ask(documents[operation], variables, token);
    recording[`${operation}: ${what}`] = normalize(answer);
    return answer.data;
  };

  await done('as staff', 'channels', {}, shop.staffToken);
  await browse(done, shelf);
  const customer = await account(done, shop);
  const order = await checkouts(done, shelf, customer.token);
  await strangers(done, shelf, { ...customer, order });
  return recording;
}

type Done = (
  what: string,
  operation: Operation,
  variables?: Record<string, unknown>,
  token?: string,
) => Promise<Loose>;

async function browse(done: Done, { basic }: Shelf): Promise<void> {
  await done('as nobody', 'channels');
  await done('by slug', 'channel');
  await done('with every kind of item', 'menu');
  const byName = { field: 'NAME', direction: 'ASC' };
  const first = await done('first page by name', 'products', { first: 4, sortBy: byName });
  const after = first.products.pageInfo.endCursor;
  const second = await done('second page by name', 'products', { first: 4, after, sortBy: byName });
  const before = second.products.pageInfo.startCursor;
  await done('back to the first page', 'products', { last: 4, before, sortBy: byName });
  await done('dearest first', 'products', { first: 20, sortBy: { field: 'PRICE', direction: 'DESC' } });
  await done('cheapest first', 'products', {
    first: 20,
    sortBy: { field: 'MINIMAL_PRICE', direction: 'ASC' },
  });
  await done('by names backwards', 'products', { first: 20, sortBy: { field: 'NAME', direction: 'DESC' } });
  await done('of an industry', 'products', {
    first: 20,
    sortBy: byName,
    where: { attributes: [{ slug: 'industry', value: { name: { eq: 'Retail' } } }] },
  });
  await done('in a price range', 'products', {
    first: 20,
    sortBy: byName,
    where: { minimalPrice: { range: { gte: 20, lte: 45 } } },
  });
  await done('by slugs', 'products', {
    first: 20,
    sortBy: byName,
    where: { slug: { oneOf: ['machine', 'code-review-agent', 'no-such'] } },
  });
  await done('found by the older filter', 'products', {
    first: 20,
    sortBy: byName,
    filter: { search: 'onboarding' },
  });
  await done('found nowhere', 'products', { first: 20, sortBy: byName, filter: { search: 'zzz' } });
  await done('without a size', 'products', { sortBy: byName });
  await done('too many at once', 'products', { first: 101, sortBy: byName });
  await done('by slugs', 'categories', { slugs: ['agents', 'apps', 'no-such'] });
  const page = { first: 2, sortBy: byName };
  await done('with its products', 'category', { slug: 'agents', ...page });
  await done('by its slug in German', 'category', { slug: 'agenten', language: 'DE', ...page });
  await done('with those of a filter', 'category', { slug: 'agents', ...page, filter: { search: 'review' } });
  await done('that there is not', 'category', { slug: 'no-such', ...page });
  await done('with its products', 'collection', { slug: 'picks', first: 10 });
  await done('by its slug in German', 'collection', {
    slug: 'auswahl',
    language: 'DE',
    first: 10,
    sortBy: byName,
  });
  await done('that there is not', 'collection', { slug: 'no-such', first: 10 });
  const channel = 'default-channel';
  await done('with two variants', 'product', { slug: 'customer-support-agent', channel });
  await done('by its slug in German', 'product', { slug: 'kundendienst', language: 'DE', channel });
  await done('with attributes of every form', 'product', { slug: 'machine', channel });
  await done('that there is not', 'product', { slug: 'no-such', channel });
  await done('in a channel that there is not', 'product', { slug: 'machine', channel: 'no-such' });
  const one = await done('the first of two', 'variants', { slug: 'machine', first: 1 });
  await done('the second', 'variants', {
    slug: 'machine',
    first: 1,
    after: one.product.productVariants.pageInfo.endCursor,
  });
  await done('by id', 'variant', { id: basic });
  await done('by SKU', 'variant', { sku: 'MACHINE-Large' });
  await done('that there is not', 'variant', { sku: 'NO-SUCH' });
  await done('neither id nor SKU', 'variant');
  await done('published', 'page', { slug: 'imprint' });
  await done('by its slug in German', 'page', { slug: 'impressum', language: 'DE' });
  await done('not published', 'page', { slug: 'draft' });
  await done('by slugs', 'pages', { slugs: ['imprint', 'draft', 'no-such'] });
  for (const country of ['DE', 'US', 'JP']) await done(country, 'addressRules', { country });
  await done('nobody', 'me');
  await done('nobody', 'myOrders', { first: 5 });
  await done('of nobody', 'accountUpdate', { input: { firstName: 'X' } });
}

interface Customer {
  token: string;
  /** An address of theirs. */
  address: string;
  /** Whose token it is knows only ids of what is theirs. */
  stranger: string;
}

/** Somebody signs up and looks after their account. */
async function account(done: Done, shop: Shop): Promise<Customer> {
  const input = {
    email: EMAIL,
    password: PASSWORD,
    firstName: 'Ada',
    lastName: 'Buyer',
    channel: 'default-channel',
  };
  await done('a new account', 'register', { input: { ...input, redirectUrl } });
  await done('the same again', 'register', { input: { ...input, redirectUrl } });
  await done('without where to', 'register', { input: { ...input, email: 'bob@example.com' } });
  await done('with a short password', 'register', {
    input: { ...input, email: 'eve@example.com', password: 'short', redirectUrl },
  });
  await done('to a foreign page', 'register', {
    input: { ...input, email: 'eve@example.com', redirectUrl: 'https://evil.example/' },
  });
  await done('before the address is confirmed', 'signIn', { email: EMAIL, password: PASSWORD });
  await shop.confirmAccount(EMAIL);
  const signedIn = await done('confirmed', 'signIn', { email: EMAIL, password: PASSWORD });
  const token: string = signedIn.tokenCreate.token;
  await done('just signed up', 'me', {}, token);
  await done('no orders yet', 'myOrders', { first: 5 }, token);
  await done('another name', 'accountUpdate', { input: { firstName: 'Augusta' } }, token);
  const made = await done('the first', 'addressCreate', { input: address, type: 'BILLING' }, token);
  const id: string = made.accountAddressCreate.address.id;
  const other = await done(
    'a second',
    'addressCreate',
    { input: { ...address, city: 'Bonn', postalCode: '53113' } },
    token,
  );
  const otherId: string = other.accountAddressCreate.address.id;
  await done('without a city', 'addressCreate', { input: { ...address, city: '' } }, token);
  await done('a wrong postal code', 'addressCreate', { input: { ...address, postalCode: 'X' } }, token);
  await done('with a company', 'addressUpdate', { id, input: { ...address, companyName: 'Engines' } }, token);
  await done('for shipping', 'addressDefault', { id: otherId, type: 'SHIPPING' }, token);
  await done('of nobody', 'addressDefault', { id: otherId, type: 'SHIPPING' });
  await done('with addresses', 'me', {}, token);
  await done('the second', 'addressDelete', { id: otherId }, token);
  await done('what is gone', 'addressDelete', { id: otherId }, token);
  await done('with a wrong old one', 'passwordChange', { old: 'wrong', new: `${PASSWORD}!` }, token);
  await done('done', 'passwordChange', { old: PASSWORD, new: `${PASSWORD}!` }, token);
  await done('of an account', 'passwordReset', { email: EMAIL, url: redirectUrl });
  await done('of no account', 'passwordReset', { email: 'nobody@example.com', url: redirectUrl });
  await done('to a foreign page', 'passwordReset', { email: EMAIL, url: 'https://evil.example/' });
  const again = await done('with the new password', 'signIn', { email: EMAIL, password: `${PASSWORD}!` });
  const newToken: string = again.tokenCreate.token;
  await done('asked for', 'deletion', { url: redirectUrl }, newToken);
  await done('somebody else', 'register', { input: { ...input, email: STRANGER, redirectUrl } });
  await shop.confirmAccount(STRANGER);
  const stranger = await done('somebody else', 'signIn', { email: STRANGER, password: PASSWORD });
  // The last one: Saleor lets nobody in for a while after it.
  await done('with a wrong password', 'signIn', { email: EMAIL, password: 'wrong' });
  return { token: newToken, address: id, stranger: stranger.tokenCreate.token };
}

const line = (variantId: string, quantity = 1): unknown => ({ variantId, quantity });

/** Resolves with the order of the customer. */
async function checkouts(done: Done, { basic, pro }: Shelf, token: string): Promise<string> {
  const channel = 'default-channel';
  const made = await done('of a guest', 'checkoutCreate', {
    input: { channel, languageCode: 'EN_US', lines: [line(basic)] },
  });
  const id: string = made.checkoutCreate.checkout.id;
  await done('empty', 'checkoutCreate', { input: { channel, lines: [] } });
  await done('in no channel', 'checkoutCreate', { input: { channel: 'no-such', lines: [] } });
  await done('of nothing', 'checkoutCreate', { input: { channel, lines: [line(basic, 0)] } });
  await done('as it was made', 'checkout', { id });
  await done('that there is not', 'checkout', {
    id: 'Q2hlY2tvdXQ6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw',
  });
  await done('before all is there', 'complete', { id });
  const more = await done('another', 'linesAdd', { id, lines: [line(pro, 2)] });
  const [, second] = more.checkoutLinesAdd.checkout.lines;
  await done('three of it', 'linesUpdate', { id, lines: [{ lineId: second.id, quantity: 3 }] });
  await done('below nothing', 'linesUpdate', { id, lines: [{ lineId: second.id, quantity: -1 }] });
  await done('the second', 'lineDelete', { id, line: second.id });
  const third = await done('once more', 'linesAdd', { id, lines: [line(pro)] });
  await done('the other', 'linesDelete', { id, lines: [third.checkoutLinesAdd.checkout.lines[1].id] });
  await done('of a guest', 'email', { id, email: 'guest@example.com' });
  await done('no address', 'email', { id, email: 'nonsense' });
  await done('as asked', 'billing', { id, address });
  await done('without a city', 'billing', { id, address: { ...address, city: '' } });
  await done('not checked', 'billing', {
    id,
    address: { ...address, postalCode: '' },
    rules: { checkRequiredFields: false },
  });
  await done('as asked again', 'billing', { id, address, save: false });
  await done('of digital goods', 'shipping', { id, address, save: false });
  await done('unknown', 'delivery', { id, method: 'U2hpcHBpbmdNZXRob2Q6MQ==' });
  await done('none', 'deliveryOptions', { id });
  await done('of its kind', 'metadata', { id, input: [{ key: 'note', value: 'please' }] });
  await done('unknown', 'promoAdd', { id, code: 'NO-SUCH' });
  await done('a tenth', 'promoAdd', { id, code: 'TENTH' });
  await done('taken back', 'promoRemove', { id, code: 'TENTH' });
  await done('off one product', 'promoAdd', { id, code: 'AGENT' });
  const card = await done('a gift card', 'promoAdd', { id, code: 'CARD-1234' });
  await done('the card', 'promoRemove', { id, promo: card.checkoutAddPromoCode.checkout.giftCards[0].id });
  await done('for nobody', 'attach', { id });
  await done('for a customer', 'attach', { id }, token);
  await done('of their own', 'checkout', { id }, token);
  await done('from a customer', 'detach', { id }, token);
  await done('for a customer again', 'attach', { id }, token);
  await done('offered', 'gateways', { id }, token);
  await done('asked for one', 'gateways', { id, gateways: [{ id: GATEWAY }] }, token);
  await done('asked for no such', 'gateways', { id, gateways: [{ id: 'no.such' }] }, token);
  await done('declined', 'pay', { id, gateway: { id: GATEWAY, data: { outcome: 'failure' } } }, token);
  await done('not paid', 'complete', { id }, token);
  await done('no such gateway', 'pay', { id, gateway: { id: 'no.such' } }, token);
  await done('as an app may', 'pay', { id, action: 'CHARGE', gateway: { id: GATEWAY } }, token);
  const asks = await done(
    'asks for more',
    'pay',
    { id, amount: 16.66, gateway: { id: GATEWAY, data: { outcome: 'action-required' } } },
    token,
  );
  await done(
    'done',
    'payOn',
    { id: asks.transactionInitialize?.transaction?.id ?? id, data: { outcome: 'success' } },
    token,
  );
  await done(
    'no such',
    'payOn',
    { id: 'VHJhbnNhY3Rpb25JdGVtOjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA==' },
    token,
  );
  await done('paid', 'checkout', { id }, token);
  const placed = await done('paid', 'complete', { id }, token);
  const order: string = placed.checkoutComplete?.order?.id ?? id;
  await done('again', 'complete', { id }, token);
  await done('that became an order', 'checkout', { id }, token);
  await done('of its customer', 'order', { id: order }, token);
  await done('one', 'myOrders', { first: 5 }, token);
  await done('with orders', 'me', {}, token);
  return order;
}

/** What somebody is shown, and what they may do, who only knows the ids of what is a customer's. */
async function strangers(
  done: Done,
  { basic, pro }: Shelf,
  { token, stranger, address: addressId, order }: Customer & { order: string },
): Promise<void> {
  const made = await done(
    'of a customer',
    'checkoutCreate',
    { input: { channel: 'default-channel', email: EMAIL, billingAddress: address, lines: [line(basic)] } },
    token,
  );
  const checkout: string = made.checkoutCreate.checkout.id;
  await done('of its customer', 'checkoutOwner', { id: checkout }, token);
  await done('of its customer', 'orderOwner', { id: order }, token);
  await done('of its customer', 'orderHistory', { id: order }, token);
  for (const [who, theirs] of [
    ['nobody', undefined],
    ['a stranger', stranger],
  ] as const) {
    await done(`to ${who}`, 'order', { id: order }, theirs);
    await done(`to ${who}`, 'orderOwner', { id: order }, theirs);
    await done(`to ${who}`, 'orderPayments', { id: order }, theirs);
    await done(`to ${who}`, 'orderHistory', { id: order }, theirs);
    await done(`to ${who}`, 'orders', {}, theirs);
    await done(`to ${who}`, 'checkoutContents', { id: checkout }, theirs);
    await done(`to ${who}`, 'checkoutOwner', { id: checkout }, theirs);
    await done(`by ${who}`, 'linesAdd', { id: checkout, lines: [line(pro)] }, theirs);
    await done(`by ${who}`, 'detach', { id: checkout }, theirs);
    await done(`by ${who}`, 'addressUpdate', { id: addressId, input: { ...address, city: 'Bonn' } }, theirs);
    await done(`by ${who}`, 'addressDefault', { id: addressId, type: 'SHIPPING' }, theirs);
    await done(`by ${who}`, 'addressDelete', { id: addressId }, theirs);
  }
  await done('by nobody', 'passwordChange', { old: PASSWORD, new: `${PASSWORD}?` });
  await done('by nobody', 'deletion', { url: redirectUrl });
  await done('of a customer', 'tokenVerify', { token });
  await done('that is none', 'tokenVerify', { token: 'nonsense' });
  await done('that is none', 'tokenRefresh', { token: 'nonsense' });
  await done('after strangers', 'me', {}, token);
}
