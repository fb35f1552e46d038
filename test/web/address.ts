import type { Page } from 'playwright-core';

/** Fills in where the bill goes, in the country that the page offers first. */
export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('Street').fill('Main Street 1');
  await page.getByLabel('City').fill('Springfield');
  await page.getByLabel('Postal code').fill('62701');
  await page.getByLabel('State').selectOption('Illinois');
}
