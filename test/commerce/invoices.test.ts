import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy } from './shopping.ts';

let commerce: Commerce;
let tokens: { customer: string; other: string; staff: string };
let order: string;

beforeAll(async () => {
  commerce = await startCommerce();
  tokens = {
    customer: `Bearer ${await commerce.issuer.tokenOf('billed@test.gsv.dev')}`,
    other: `Bearer ${await commerce.issuer.tokenOf('other@test.gsv.dev')}`,
    staff: `Bearer ${await commerce.issuer.tokenOf('operator@gsv.dev')}`,
  };
  order = await buy(commerce, 'billed@test.gsv.dev', tokens.customer);
});
afterAll(() => commerce?.stop());

interface Answer {
  invoice: { id: string; number: string; url: string; status: string } | null;
  errors: { field: string; code: string }[];
}
const mutate = async (call: string, variables: Record<string, unknown>): Promise<Answer> => {
  const types =
    '$id: ID! = "", $order: ID! = "", $create: InvoiceCreateInput! = { number: "", url: "" }, $update: UpdateInvoiceInput! = {}';
  const used = types.split(', $').map((part, index) => (index === 0 ? part : `$${part}`));
  const declared = used.filter((part) => call.includes(part.slice(0, part.indexOf(':')))).join(', ');
  const query = `mutation (${declared}) { answer: ${call} { invoice { id number url status } errors { field code } } }`;
  return (await commerce.ask<{ answer: Answer }>(query, variables, tokens.staff)).answer;
};
const create = (input: Record<string, unknown>, of = order): Promise<Answer> =>
  mutate('invoiceCreate(orderId: $order, input: $create)', { order: of, create: input });
const seenBy = (authorization: string | undefined) =>
  commerce.send<{ order: { invoices: { number: string; url: string }[] } | null }>(
    'query ($order: ID!) { order(id: $order) { invoices { number url } } }',
    { order },
    authorization,
  );

test('an order has the invoices that staff name, in their order, for its customer', async () => {
  const first = { number: 'R-1', url: 'https://books.example/R-1.pdf' };
  const second = { number: 'R-2', url: 'https://books.example/R-2.pdf' };
  expect((await seenBy(tokens.customer)).data?.order?.invoices).toEqual([]);
  const made = await create(first);
  expect(made).toMatchObject({ errors: [], invoice: { ...first, status: 'SUCCESS' } });
  await create(second);
  for (const reader of [tokens.customer, tokens.staff])
    expect((await seenBy(reader)).data?.order?.invoices).toEqual([first, second]);
  for (const stranger of [undefined, tokens.other])
    expect((await seenBy(stranger)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

  const { id } = made.invoice!;
  const update = { number: 'R-1b' };
  expect(await mutate('invoiceUpdate(id: $id, input: $update)', { id, update })).toMatchObject({
    errors: [],
    invoice: { id, number: 'R-1b', url: first.url },
  });
  expect(await mutate('invoiceDelete(id: $id)', { id })).toMatchObject({ errors: [], invoice: { id } });
  expect((await seenBy(tokens.customer)).data?.order?.invoices).toEqual([second]);
  for (const gone of ['invoiceDelete(id: $id)', 'invoiceUpdate(id: $id, input: $update)'])
    expect(await mutate(gone, { id, update })).toEqual({
      invoice: null,
      errors: [{ field: 'id', code: 'NOT_FOUND' }],
    });
});

test.each([
  ['no number', { number: '', url: 'https://books.example' }, 'number', 'REQUIRED'],
  ['a script for an address', { number: 'R', url: 'javascript:alert(1)' }, 'url', 'URL_NOT_SET'],
  ['no address', { number: 'R', url: '' }, 'url', 'URL_NOT_SET'],
])('an invoice with %s is refused', async (_what, input, field, code) => {
  expect(await create(input)).toEqual({ invoice: null, errors: [{ field, code }] });
});

test('an invoice of no order is refused', async () => {
  const input = { number: 'R', url: 'https://books.example' };
  expect(await create(input, 'T3JkZXI6eA==')).toEqual({
    invoice: null,
    errors: [{ field: 'orderId', code: 'NOT_FOUND' }],
  });
});
