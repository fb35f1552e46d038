import type { Page, Request, Response } from 'playwright-core';
import { expect } from 'vitest';
import { isAlive } from './pages.ts';

/** Comes when two pictures were drawn and nothing was left to do. */
const IDLE = `new Promise((idle) => requestAnimationFrame(() => requestAnimationFrame(() =>
  requestIdleCallback(() => idle(), { timeout: 2_000 }))))`;

/**
 * Opens a page and waits until it has come to rest: it is alive, has asked for all that it wants and got it, and has
 * drawn it. Playwright’s `networkidle` says so half a second later, on each of a hundred pages.
 */
export async function openAtRest(page: Page, url: string): Promise<Response | null> {
  const underWay = new Set<Request>();
  const begin = (request: Request): void => void underWay.add(request);
  const end = (request: Request): void => void underWay.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  try {
    const response = await page.goto(url);
    // What it found may have made it ask for more.
    for (let times = 0; times < 2; times++)
      await expect.poll(() => isIdle(page).then((idle) => idle && underWay.size === 0)).toBe(true);
    return response;
  } finally {
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
  }
}

/** Not yet where it is just led elsewhere. */
const isIdle = async (page: Page): Promise<boolean> =>
  (await isAlive(page).catch(() => false)) &&
  page.evaluate(IDLE).then(
    () => true,
    () => false,
  );
