import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { startBrowser } from '#test/harness/browser.ts';

interface Walk {
  /** Of the storefront. */
  readonly url: string;
  /** The page on which `npm start` shows its mails. */
  readonly mailUrl: string;
  say(line: string): void;
}

/** A page may be made when it is first asked for. */
const PATIENCE_MS = 60_000;

const WANTED = { words: 'support agent', name: 'Customer Support Agent' };
const BUYER = { firstName: 'Test', lastName: 'Buyer', password: 'correct horse battery' };
/** Valid in Saleor's rules for addresses of the US. */
const ADDRESS = {
  streetAddress1: '1 Main Street',
  city: 'Springfield',
  postalCode: '62701',
  countryArea: 'IL',
};

/** What a shopper does in Saleor's storefront, each step with its milliseconds; throws at the first that fails. */
export async function walk({ url, mailUrl, say }: Walk): Promise<void> {
  const shop = `${url}/en/default-channel`;
  const email = `storefront-${randomUUID()}@example.com`;
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  page.setDefaultTimeout(PATIENCE_MS);
  const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const begin = performance.now();
    try {
      await work();
    } catch (cause) {
      throw new Error(`${name}: ${page.url()} shows\n${await page.locator('body').innerText()}`, { cause });
    }
    say(`${name.padEnd(32)} ${Math.round(performance.now() - begin)} ms`);
  };
  try {
    await step('browse', async () => {
      await page.goto(`${url}/`);
      await page.goto(`${shop}/products`);
      await page.locator(`a[href*="/products/"]`).first().waitFor();
    });
    await step('search', async () => {
      await page.getByPlaceholder('Search for products').first().fill(WANTED.words);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?/);
      await page.locator('main').getByText(WANTED.name).first().waitFor();
    });
    await step('product', () => openProduct(page, shop));
    await step('picture', () => hasPicture(page));
    await step('cart', () => fillCart(page, shop));
    await step('checkout as a guest', () => pay(page, shop, `guest-${email}`));
    await step('sign-up', () => signUp(page, shop, email));
    await step('the mail’s link', () => confirm(page, mailUrl, email));
    await step('sign-in', () => signIn(page, shop, email));
    await step('product, signed in', () => openProduct(page, shop));
    await step('cart, signed in', () => fillCart(page, shop));
    await step('checkout, signed in', () => pay(page, shop));
    await step('order in the history', async () => {
      await page.goto(`${shop}/account/orders`);
      await page.locator('a[href*="/account/orders/"]').first().click();
      await page.waitForURL(/\/account\/orders\/\d+/);
      await page.locator('main').getByText(WANTED.name).first().waitFor();
    });
    await step('address in the book', async () => {
      await page.goto(`${shop}/account/addresses`);
      await page.locator('main').getByText(ADDRESS.streetAddress1).first().waitFor();
    });
  } finally {
    await browser.close();
  }
}

async function openProduct(page: Page, shop: string): Promise<void> {
  await page.goto(`${shop}/search?query=${encodeURIComponent(WANTED.words)}`);
  await page.locator('main a[href*="/products/"]', { hasText: WANTED.name }).first().click();
  await page.waitForURL(/\/products\//);
  await page.getByRole('heading', { level: 1, name: WANTED.name }).waitFor();
}

/** One of ours, which the storefront fetched and scaled. As text, since this program knows no DOM. */
async function hasPicture(page: Page): Promise<void> {
  await page.waitForFunction(
    `[...document.querySelectorAll('main img')].some(({ currentSrc, naturalWidth }) =>
      currentSrc.includes('/_next/image?') && currentSrc.includes('thumbnail') && naturalWidth > 100)`,
  );
}

async function fillCart(page: Page, shop: string): Promise<void> {
  const add = page.getByRole('button', { name: /^(Add to bag|Select options)$/ }).first();
  await add.waitFor();
  if ((await add.innerText()) !== 'Add to bag')
    await page.locator('main form [role="radio"], main form button[type="button"]').first().click();
  await page.getByRole('button', { name: 'Add to bag' }).first().click();
  await page.getByText('1 item in cart').first().waitFor({ state: 'attached' });
  await page.goto(`${shop}/cart`);
  await page.getByText(WANTED.name).first().waitFor();
}

/** A guest gives an address of mail; whoever signed in has one. */
async function pay(page: Page, shop: string, guest?: string): Promise<void> {
  await page.goto(`${shop}/cart`);
  await page.getByRole('link', { name: 'Checkout' }).last().click();
  await page.waitForURL(/\/checkout\?/);
  if (guest !== undefined) await page.locator('input[name="email"]').fill(guest);
  await page.getByRole('button', { name: 'Continue to payment' }).filter({ visible: true }).click();
  // Until the country's rules are there, its areas are free text.
  await page.locator('select[name="countryArea"]').waitFor();
  for (const [name, value] of Object.entries({ ...BUYER, ...ADDRESS })) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.count()) === 0) continue;
    if (name === 'countryArea') await field.selectOption(value);
    else await field.fill(value);
  }
  await page
    .getByRole('button', { name: /^(Pay|Complete order)/ })
    .filter({ visible: true })
    .click();
  await page.getByText('Thank you for your order!').waitFor();
  await page
    .getByText(/Order #\d+/)
    .first()
    .waitFor();
}

async function signUp(page: Page, shop: string, email: string): Promise<void> {
  await page.goto(`${shop}/signup`);
  for (const [id, value] of Object.entries({ ...BUYER, email, confirmPassword: BUYER.password }))
    await page.locator(`#${id}`).fill(value);
  await page.getByRole('button', { name: 'Create Account' }).click();
  await page.getByText('Account Created!').waitFor();
}

async function confirm(page: Page, mailUrl: string, email: string): Promise<void> {
  const mail = page.locator('li', { hasText: email }).locator('a').first();
  for (const until = Date.now() + PATIENCE_MS; (await mail.count()) === 0;) {
    if (Date.now() > until) throw new Error(`There is no mail to ${email}.`);
    await page.goto(mailUrl);
  }
  await mail.click();
  await page.locator('pre a').first().click();
  await page.getByText('Account confirmed').waitFor();
}

async function signIn(page: Page, shop: string, email: string): Promise<void> {
  await page.goto(`${shop}/login`);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(BUYER.password);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.waitForURL((at) => !at.pathname.endsWith('/login'));
  await page.goto(`${shop}/account`);
  await page.getByText('Welcome back, Test').waitFor();
}
