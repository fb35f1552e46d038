import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMails, readMail } from '#common/mail/mail-files.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy } from './shopping.ts';
import type { Loose } from './staff.ts';

let commerce: Commerce;
let mails: string;
beforeAll(async () => {
  mails = await mkdtemp(join(tmpdir(), 'mails-'));
  // Behind a gateway: tokens name the address at which clients ask.
  commerce = await startCommerce({
    MAIL_DIR: mails,
    COMMERCE_TOKEN_ISSUER: 'https://graph.example/graphql/',
  });
});
afterAll(async () => {
  await commerce?.stop();
  await rm(mails, { recursive: true, force: true });
});

const PASSWORD = 'correct horse battery';
const mutate = async (call: string, selection: string, authorization?: string): Promise<Loose> =>
  (
    await commerce.ask<Loose>(
      `mutation { result: ${call} { ${selection} errors { field code } } }`,
      {},
      authorization,
    )
  ).result;
const register = (email: string, more = ', redirectUrl: "http://localhost:3000/confirm"') =>
  mutate(
    `accountRegister(input: { email: "${email}", password: "${PASSWORD}", firstName: "Ada", channel: "default-channel" ${more} })`,
    'requiresConfirmation user { id email firstName isConfirmed orders(first: 1) { totalCount } }',
  );
const signIn = (email: string, password = PASSWORD) =>
  mutate(
    `tokenCreate(email: "${email}", password: "${password}")`,
    'token refreshToken csrfToken user { email }',
  );
const me = async (token: string): Promise<Loose> =>
  (
    await commerce.ask<Loose>(
      '{ me { email firstName isConfirmed languageCode addresses { id city } defaultBillingAddress { city } orders(first: 5) { totalCount } } }',
      {},
      `Bearer ${token}`,
    )
  ).me;

/** The newest mail to somebody, and the token in it. */
async function mailTo(email: string, subject: string): Promise<{ token: string; text: string }> {
  let found: { token: string; text: string } | undefined;
  await expect
    .poll(
      async () => {
        for (const name of await listMails(mails)) {
          const raw = await readMail(mails, name);
          const mail = raw && (await PostalMime.parse(raw));
          if (mail && mail.to?.[0]?.address === email && mail.subject === subject)
            found = { text: mail.text ?? '', token: /Token:?\s+(\S+)/.exec(mail.text ?? '')?.[1] ?? '' };
        }
        return found;
      },
      { timeout: 10_000 },
    )
    .toBeDefined();
  return found as { token: string; text: string };
}

test('an account is made, confirmed by its mail, signs in, and has the orders it made as a guest', async () => {
  const email = 'ada@example.com';
  await buy(commerce, email);
  const made = await register('Ada@Example.com');
  // What was sent, whether or not there was an account: clients ask for it.
  const asSent = {
    errors: [],
    requiresConfirmation: true,
    user: { id: '', email, firstName: 'Ada', isConfirmed: false, orders: { totalCount: 0 } },
  };
  expect(made).toEqual(asSent);
  expect((await signIn(email)).errors).toEqual([{ field: 'email', code: 'ACCOUNT_NOT_CONFIRMED' }]);
  const { token, text } = await mailTo(email, 'Confirm your e-mail address');
  expect(text).toContain('http://localhost:3000/confirm?email=ada%40example.com&token=');
  expect(
    (await mutate(`confirmAccount(email: "${email}", token: "nonsense")`, 'user { id }')).errors,
  ).toEqual([{ field: 'token', code: 'INVALID' }]);
  const confirm = `confirmAccount(email: "${email}", token: "${token}")`;
  expect(await mutate(confirm, 'user { email }')).toEqual({ errors: [], user: { email } });
  expect((await mutate(confirm, 'user { email }')).errors).toEqual([{ field: 'token', code: 'INVALID' }]);
  const signedIn = await signIn(email);
  expect(signedIn).toMatchObject({ errors: [], user: { email } });
  expect(await me(signedIn.token)).toMatchObject({
    email,
    firstName: 'Ada',
    isConfirmed: true,
    orders: { totalCount: 1 },
  });

  const verified = await mutate(`tokenVerify(token: "${signedIn.token}")`, 'isValid user { email } payload');
  expect(verified).toMatchObject({
    isValid: true,
    user: { email },
    payload: { type: 'access', iss: 'https://graph.example/graphql/' },
  });
  expect((await mutate(`tokenVerify(token: "${signedIn.refreshToken}")`, 'isValid')).isValid).toBe(false);
  const refreshed = await mutate(`tokenRefresh(refreshToken: "${signedIn.refreshToken}")`, 'token');
  expect((await me(refreshed.token)).email).toBe(email);
  expect((await mutate('tokensDeactivateAll', '', `Bearer ${refreshed.token}`)).errors).toEqual([]);
  expect(await me(refreshed.token)).toBeNull();
  expect((await mutate(`tokenRefresh(refreshToken: "${signedIn.refreshToken}")`, 'token')).errors).toEqual([
    { field: 'refreshToken', code: 'JWT_INVALID_TOKEN' },
  ]);
  // Whether an address has an account is nobody's business.
  expect(await register(email)).toEqual(asSent);
});

test.each([
  ['short', 'PASSWORD_TOO_SHORT'],
  ['12345678901', 'PASSWORD_ENTIRELY_NUMERIC'],
  ['aaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
])('the password %s is refused', async (password, code) => {
  const { errors } = await mutate(
    `accountRegister(input: { email: "x@example.com", password: "${password}", redirectUrl: "http://localhost:3000/confirm" })`,
    'requiresConfirmation',
  );
  expect(errors).toEqual([{ field: 'password', code }]);
});

test('a mail leads to no stranger, and a mistyped address is told', async () => {
  expect((await register('y@example.com', '')).errors).toEqual([{ field: 'redirectUrl', code: 'REQUIRED' }]);
  expect((await register('y@example.com', ', redirectUrl: "https://evil.example/"')).errors).toEqual([
    { field: 'redirectUrl', code: 'INVALID' },
  ]);
  expect((await register('not an address')).errors).toEqual([{ field: 'email', code: 'INVALID' }]);
});

test('wrong passwords cost waiting, and a reset by mail ends it', async () => {
  const email = 'guessed@example.com';
  await register(email);
  for (let tries = 0; tries < 5; tries++)
    expect((await signIn(email, 'wrong password')).errors).toEqual([
      { field: 'email', code: 'INVALID_CREDENTIALS' },
    ]);
  expect((await signIn(email)).errors).toEqual([{ field: 'email', code: 'LOGIN_ATTEMPT_DELAYED' }]);
  expect((await signIn('nobody@example.com')).errors).toEqual([
    { field: 'email', code: 'INVALID_CREDENTIALS' },
  ]);
  const ask = (to: string) =>
    mutate(`requestPasswordReset(email: "${to}", redirectUrl: "http://localhost/reset")`, '');
  expect((await ask(email)).errors).toEqual([]);
  expect((await ask('nobody@example.com')).errors).toEqual([]);
  const { token } = await mailTo(email, 'Set a new password');
  const set = await mutate(
    `setPassword(email: "${email}", token: "${token}", password: "another good one")`,
    'token user { email }',
  );
  expect(set).toMatchObject({ errors: [], user: { email } });
  expect((await me(set.token)).email).toBe(email);
  expect((await signIn(email, 'another good one')).errors).toEqual([]);
  const bearer = `Bearer ${set.token}`;
  const change = (old: string) =>
    mutate(`passwordChange(oldPassword: "${old}", newPassword: "yet another one")`, 'user { email }', bearer);
  expect((await change('wrong')).errors).toEqual([{ field: 'oldPassword', code: 'INVALID_CREDENTIALS' }]);
  expect((await change('another good one')).errors).toEqual([]);
  expect((await signIn(email, 'yet another one')).errors).toEqual([]);
});

test('one person by one address: what the issuer verified is not taken over by whoever registered it first', async () => {
  const email = 'claimed@example.com';
  await register(email);
  const issued = `Bearer ${await commerce.issuer.tokenOf(email)}`;
  expect((await commerce.ask<Loose>('{ me { email isConfirmed } }', {}, issued)).me).toEqual({
    email,
    isConfirmed: true,
  });
  expect((await signIn(email)).errors).toEqual([{ field: 'email', code: 'INVALID_CREDENTIALS' }]);
});

const address = (city: string) =>
  `{ firstName: "A", lastName: "B", streetAddress1: "1 Street", city: "${city}", postalCode: "12345", country: DE }`;

test('an address book is its owner’s', async () => {
  const bearer = `Bearer ${await commerce.issuer.tokenOf('book@example.com')}`;
  const other = `Bearer ${await commerce.issuer.tokenOf('other@example.com')}`;
  const made = await mutate(
    `accountAddressCreate(input: ${address('Ulm')}, type: BILLING)`,
    'address { id city isDefaultBillingAddress } user { defaultBillingAddress { city } }',
    bearer,
  );
  expect(made).toMatchObject({
    errors: [],
    address: { city: 'ULM', isDefaultBillingAddress: true },
    user: { defaultBillingAddress: { city: 'ULM' } },
  });
  const { id } = made.address;
  const update = (as: string) =>
    mutate(`accountAddressUpdate(id: "${id}", input: ${address('Bonn')})`, 'address { city }', as);
  expect((await update(other)).errors).toEqual([{ field: 'id', code: 'NOT_FOUND' }]);
  expect((await update(bearer)).address).toEqual({ city: 'BONN' });
  expect(
    (
      await mutate(
        `accountSetDefaultAddress(id: "${id}", type: SHIPPING)`,
        'user { defaultShippingAddress { city } }',
        bearer,
      )
    ).user,
  ).toEqual({ defaultShippingAddress: { city: 'BONN' } });
  expect(
    (
      await mutate(
        'accountUpdate(input: { firstName: "New", languageCode: DE })',
        'user { firstName languageCode }',
        bearer,
      )
    ).user,
  ).toEqual({ firstName: 'New', languageCode: 'DE' });
  expect(
    (
      await mutate(
        `accountAddressDelete(id: "${id}")`,
        'user { addresses { id } defaultBillingAddress { id } }',
        bearer,
      )
    ).user,
  ).toEqual({ addresses: [], defaultBillingAddress: null });
  const anonymous = await commerce.send(`mutation { accountAddressDelete(id: "${id}") { errors { code } } }`);
  expect(anonymous.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('an account is deleted by its mail, and its orders stay', async () => {
  const email = 'leaves@example.com';
  const bearer = `Bearer ${await commerce.issuer.tokenOf(email)}`;
  const order = await buy(commerce, email, bearer);
  expect(
    (await mutate('accountRequestDeletion(redirectUrl: "http://localhost/bye")', '', bearer)).errors,
  ).toEqual([]);
  const { token } = await mailTo(email, 'Delete your account');
  expect((await mutate(`accountDelete(token: "${token}")`, 'user { email }', bearer)).errors).toEqual([]);
  const seen = await commerce.ask<Loose>(
    `{ order(id: "${order}") { user { id } userEmail } }`,
    {},
    `Bearer ${commerce.appToken}`,
  );
  expect(seen.order).toEqual({ user: null, userEmail: email });
});
