import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPages, type Pages, type Visitor } from './pages.ts';

const flow = join(import.meta.dirname, '../../subgraphs/common/demo/flows/customer-support-agent.json');
const NAME = 'Invoice Reader <b>2</b>';

let pages: Pages;
let seller: Visitor;
let operator: Visitor;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-flow-'));
  pages = await startPages();
  [seller, operator] = await Promise.all([pages.visit('seller'), pages.visit('operator')]);
});
afterAll(async () => {
  await pages?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a seller’s draft says what is missing, and a flow’s mistakes stand at their nodes', async () => {
  const { page } = seller;
  await page.goto(`${pages.url}/sell`);
  await page.getByLabel('Name').fill(NAME);
  await page.getByLabel('What it does for its buyers').fill('Reads invoices and types them in.');
  await page.getByRole('button', { name: 'Begin a draft' }).click();
  await page.getByRole('heading', { name: NAME }).waitFor();
  await expect.poll(() => page.locator('.checklist [data-done]').count()).toBe(1);
  await page.getByRole('button', { name: 'Send it to review' }).click();
  await page.locator('.form-notice:visible').waitFor();

  const broken = join(folder, 'broken.json');
  const nodes = [
    {
      id: 'Sorcery-1',
      position: { x: 0, y: 0 },
      data: { type: 'Sorcery', node: { display_name: 'Sorcery' } },
    },
  ];
  await writeFile(broken, JSON.stringify({ data: { nodes, edges: [] } }));
  await page.getByLabel('Langflow export').setInputFiles(broken);
  await page.getByRole('button', { name: 'Release it' }).click();
  await page.locator('.flow-mistakes').waitFor();
  await expect.poll(() => page.locator('.flow-node').count()).toBe(1);
});

test('with a release and a plan it goes to review, an operator approves it, and it is in the shop', async () => {
  const { page } = seller;
  await page.getByLabel('Langflow export').setInputFiles(flow);
  await page.getByRole('button', { name: 'Release it' }).click();
  await page.getByText('Release 1').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Standard');
  await page.getByLabel('Price').fill('25');
  await page.getByRole('button', { name: 'Add the plan' }).click();
  await page.getByText('25 USD').waitFor();
  await page.getByRole('button', { name: 'Send it to review' }).dblclick();
  await page.getByText('In review', { exact: true }).waitFor();

  await operator.page.goto(`${pages.url}/operate`);
  await operator.page.getByRole('heading', { name: NAME }).waitFor();
  await operator.page.getByRole('button', { name: 'Reject' }).click();
  await operator.page.locator('.field-error').waitFor();
  await operator.page.getByRole('button', { name: 'Approve' }).click();
  await operator.page.getByText('Nothing waits').waitFor();

  // The seller’s page learns of it by itself.
  await page.getByText('On sale', { exact: true }).waitFor();
  const visitor = await pages.visit();
  await expect
    .poll(
      async () => {
        await visitor.page.goto(`${pages.url}/products?search=invoice`);
        return visitor.page.getByRole('link', { name: NAME }).count();
      },
      { timeout: 15_000 },
    )
    .toBe(1);
  await visitor.context.close();
});

test('an operator gives credits once, and the audit says who did it', async () => {
  const { page } = operator;
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.getByText('Give credits').first().click();
  await page.getByLabel('Credits').first().fill('7');
  await page.getByLabel('Why').first().fill('For the trouble');
  await page.getByRole('button', { name: 'Give them' }).first().dblclick();
  await page.getByText('Given', { exact: true }).waitFor();
  await page.goto(`${pages.url}/operate/audit?action=creditsGrant`);
  await expect.poll(() => page.getByRole('cell', { name: 'operator@gsv.dev' }).count()).toBe(1);
});

test('a part of the marketplace is turned off after a question, and on again', async () => {
  const { page } = operator;
  await page.getByRole('link', { name: 'Features' }).click();
  const trials = page.getByRole('switch', { name: 'trials' });
  await trials.click();
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect.poll(() => trials.getAttribute('aria-checked')).toBe('false');
  await trials.click();
  await expect.poll(() => trials.getAttribute('aria-checked')).toBe('true');
});

test('a person without the role reads why the desk is closed', async () => {
  const response = await seller.page.goto(`${pages.url}/operate`);
  expect(response?.status()).toBe(403);
  await seller.page.getByText('seller@test.gsv.dev (seller), who may not see it').waitFor();
});

test('nothing that the policy refuses was tried', () => {
  const expected = /403 \(Forbidden\)/;
  expect([...seller.complaints, ...operator.complaints].filter((text) => !expected.test(text))).toEqual([]);
});
