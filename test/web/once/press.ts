import type { Locator, Page } from 'playwright-core';
import type { Subgraph } from '#test/harness/database.ts';
import type { Person } from '../pages.ts';

/** What the presses need of the stack that they are made on. */
export interface World {
  /** Of a shop that the widget may stand on. */
  shopOrigin: string;
  /** The first value of the first row. */
  valueOf(database: Subgraph, sql: string): Promise<string>;
  countOf(effect: [Subgraph, string]): Promise<number>;
  run(database: Subgraph, sql: string): Promise<void>;
  /** One mutation of somebody’s, which is done. */
  change<T>(who: Person, operation: string, type: string, input: object, more?: string): Promise<T>;
}

/** A button that pays, starts, gives, publishes or sends something. */
export interface Press {
  /** What its press sends, each once, by the names of the operations. */
  sends: string[];
  who: Person;
  path(world: World): string | Promise<string>;
  /** Fills in what it wants. */
  ready?(page: Page, world: World): Promise<void>;
  button(page: Page): Locator;
  /** Where Enter presses it, too, for what may be done again: then it is pressed a second time, by keys. */
  enter?(page: Page): Locator;
  /** What may be once and no more is pressed in two tabs at the same moment. */
  tabs?: 2;
  /** Where it leads afterwards. */
  leadsTo?: string;
  /** Counts what there is one more of. */
  effect: [Subgraph, sql: string];
}

export const rows = (database: Subgraph, table: string, where = 'true'): [Subgraph, string] => [
  database,
  `SELECT count(*)::int AS count FROM ${table} WHERE ${where}`,
];

export const named =
  (name: string | RegExp) =>
  (page: Page): Locator =>
    page.getByRole('button', { name, exact: true }).first();
export const labelled =
  (label: string) =>
  (page: Page): Locator =>
    page.getByLabel(label, { exact: true }).first();
export const inDialog =
  (name: string) =>
  (page: Page): Locator =>
    page.locator('[role=dialog], [role=alertdialog]').getByRole('button', { name, exact: true });

/** Opens a dialog by the button that asks. */
export const asked =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await named(name)(page).click();
    await page.locator('[role=dialog], [role=alertdialog]').waitFor();
  };
/** And says why. */
export const reasoned =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await asked(name)(page);
    await page.getByRole('dialog').getByLabel('Why').fill('For the trouble');
  };
export const filled =
  (fields: Record<string, string>) =>
  async (page: Page): Promise<void> => {
    for (const [label, text] of Object.entries(fields)) await labelled(label)(page).fill(text);
  };

export const product = (slug: string) => (): string => `/products/${slug}`;
export const at = (path: string) => (): string => path;

/** For what a busy machine takes its time for. */
export const WHILE = { timeout: 60_000 };
