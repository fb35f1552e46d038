import { catalogueDocuments, type CatalogueOperation } from './catalogue-documents.ts';
import { normalize } from './normalize.ts';
import type { Recording } from './scenario.ts';
import type { Loose, Shop } from './shop.ts';

type Done = (
  what: string,
  operation: CatalogueOperation,
  variables: Record<string, unknown>,
  token?: string | null,
) => Promise<Loose>;

const rich = (text: string): string => JSON.stringify({ blocks: [{ type: 'paragraph', data: { text } }] });
/** Well-formed, of nothing that there is. */
const idOf = (type: string): string => Buffer.from(`${type}:987654`).toString('base64');

/** What an operator does to a catalogue and a listing to its product, as staff unless said otherwise; keeps every answer. */
export async function playCatalogue(shop: Shop, recording: Recording = {}): Promise<Recording> {
  const customerToken = await aCustomer(shop);
  const done: Done = async (what, operation, variables, token = shop.staffToken) => {
    const answer = await shop.ask(catalogueDocuments[operation], variables, token ?? undefined);
    recording[`${operation}: ${what}`] = normalize(answer);
    return answer.data;
  };
  await denied(shop, customerToken, recording);
  const category = await categories(done);
  const facet = await attributes(done);
  const channel = await channels(done);
  const type = await types(done, facet);
  await products(done, { type, category, channel, facet });
  return recording;
}

/** Somebody with an account, who is no staff: their token. */
async function aCustomer(shop: Shop): Promise<string> {
  const [email, password] = ['customer@example.com', 'correct horse battery'];
  await shop.ask(
    'mutation ($input: AccountRegisterInput!) { accountRegister(input: $input) { errors { code } } }',
    { input: { email, password, channel: 'default-channel', redirectUrl: 'http://localhost:3000/' } },
  );
  await shop.confirmAccount(email);
  const { data } = await shop.ask(
    'mutation ($email: String!, $password: String!) { tokenCreate(email: $email, password: $password) { token } }',
    { email, password },
  );
  return data.tokenCreate.token;
}

/** Variables with which an operation is well-formed, and about nothing that there is. */
const anything: Record<CatalogueOperation, Record<string, unknown> | null> = {
  categoryCreate: { input: { name: 'Denied' } },
  categoryUpdate: { id: idOf('Category'), input: { name: 'Denied' } },
  categoryDelete: { id: idOf('Category') },
  attributeCreate: { input: { name: 'Denied', type: 'PRODUCT_TYPE' } },
  attributeUpdate: { id: idOf('Attribute'), input: { name: 'Denied' } },
  attributeDelete: { id: idOf('Attribute') },
  valueCreate: { id: idOf('Attribute'), input: { name: 'Denied' } },
  valueUpdate: { id: idOf('AttributeValue'), input: { name: 'Denied' } },
  valueDelete: { id: idOf('AttributeValue') },
  channelCreate: { input: { name: 'Denied', slug: 'denied', currencyCode: 'USD', defaultCountry: 'US' } },
  channelUpdate: { id: idOf('Channel'), input: { name: 'Denied' } },
  channelActivate: { id: idOf('Channel') },
  channelDeactivate: { id: idOf('Channel') },
  typeCreate: { input: { name: 'Denied' } },
  typeUpdate: { id: idOf('ProductType'), input: { name: 'Denied' } },
  attributeAssign: { id: idOf('ProductType'), operations: [] },
  attributeUnassign: { id: idOf('ProductType'), attributes: [] },
  productCreate: { input: { productType: idOf('ProductType'), name: 'Denied' } },
  productUpdate: { id: idOf('Product'), input: { name: 'Denied' } },
  productListing: { id: idOf('Product'), input: {} },
  productDelete: { id: idOf('Product') },
  // For everybody: it shows what may be seen.
  product: null,
  variantCreate: { input: { product: idOf('Product'), attributes: [] } },
  variantUpdate: { id: idOf('ProductVariant'), input: { name: 'Denied' } },
  variantListing: { id: idOf('ProductVariant'), input: [] },
  variantDelete: { id: idOf('ProductVariant') },
  mediaCreate: { input: { product: idOf('Product'), mediaUrl: 'https://pictures.example/one.png' } },
  mediaDelete: { id: idOf('ProductMedia') },
};

/** Those that an error names. */
const permissionsIn = ({ errors }: { errors?: { message: string }[] }): string[] => [
  ...new Set((errors?.[0]?.message.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? []).toSorted()),
];

/** Who may not is told so, with the permission that is missing; and what is not there is said to staff. */
async function denied(shop: Shop, customerToken: string, recording: Recording): Promise<void> {
  const people = { nobody: undefined, 'a customer': customerToken };
  for (const [operation, variables] of Object.entries(anything) as [
    CatalogueOperation,
    Record<string, unknown> | null,
  ][]) {
    if (!variables) continue;
    for (const [who, token] of Object.entries(people)) {
      const answer = await shop.ask(catalogueDocuments[operation], variables, token);
      recording[`${operation}: as ${who}`] = {
        ...(normalize(answer) as object),
        permissions: permissionsIn(answer),
      };
    }
    if ('id' in variables)
      recording[`${operation}: of nothing`] = normalize(
        await shop.ask(catalogueDocuments[operation], variables, shop.staffToken),
      );
  }
}

async function categories(done: Done): Promise<string> {
  const seo = { title: 'Tools of all kinds', description: 'For work' };
  const { categoryCreate } = await done('with a text', 'categoryCreate', {
    input: { name: 'Tools & more', description: rich('Tools.'), seo, metadata: [{ key: 'a', value: 'b' }] },
  });
  const id: string = categoryCreate.category.id;
  await done('of the same name', 'categoryCreate', { input: { name: 'Tools & more' } });
  await done('with a slug that is taken', 'categoryCreate', { input: { name: 'Other', slug: 'tools-more' } });
  await done('without a name', 'categoryCreate', { input: { name: '' } });
  await done('below another', 'categoryCreate', { input: { name: 'Hammers', slug: 'hammers' }, parent: id });
  await done('below nothing', 'categoryCreate', { input: { name: 'Lost' }, parent: idOf('Category') });
  await done('its name and slug', 'categoryUpdate', {
    id,
    input: { name: 'Instruments', slug: 'instruments' },
  });
  await done('a slug that is taken', 'categoryUpdate', { id, input: { slug: 'hammers' } });
  const { categoryCreate: made } = await done('to be deleted', 'categoryCreate', { input: { name: 'Gone' } });
  await done('that is empty', 'categoryDelete', { id: made.category.id });
  await done('that is gone', 'categoryDelete', { id: made.category.id });
  return id;
}

async function attributes(done: Done): Promise<string> {
  const type = 'PRODUCT_TYPE';
  const { attributeCreate } = await done('with values', 'attributeCreate', {
    input: {
      name: 'Colour',
      slug: 'colour',
      type,
      inputType: 'MULTISELECT',
      values: [{ name: 'Red' }, { name: 'Dark green' }],
    },
  });
  const id: string = attributeCreate.attribute.id;
  await done('with a slug that is taken', 'attributeCreate', {
    input: { name: 'Hue', slug: 'colour', type },
  });
  await done('of the same name', 'attributeCreate', { input: { name: 'Colour', type } });
  await done('with two values of one name', 'attributeCreate', {
    input: { name: 'Twice', type, values: [{ name: 'One' }, { name: 'One' }] },
  });
  await done('without a name', 'attributeCreate', { input: { name: '', type } });
  await done('its name', 'attributeUpdate', { id, input: { name: 'Paint', slug: 'paint' } });
  await done('one value more', 'attributeUpdate', { id, input: { addValues: [{ name: 'Blue' }] } });
  await done('a slug that is taken', 'attributeUpdate', { id, input: { slug: 'industry' } });
  const { attributeValueCreate } = await done('a new one', 'valueCreate', {
    id,
    input: { name: 'Über-Weiß' },
  });
  const value: string = attributeValueCreate.attributeValue.id;
  await done('without a name', 'valueCreate', { id, input: { name: '' } });
  await done('its name', 'valueUpdate', { id: value, input: { name: 'White' } });
  await done('a reference', 'valueUpdate', { id: value, input: { externalReference: 'white-1' } });
  await done('that is not used', 'valueDelete', { id: value });
  await done('that is gone', 'valueDelete', { id: value });
  const { attributeCreate: made } = await done('to be deleted', 'attributeCreate', {
    input: { name: 'Gone', type },
  });
  await done('that is not used', 'attributeDelete', { id: made.attribute.id });
  return id;
}

async function channels(done: Done): Promise<string> {
  const input = { name: 'Second', slug: 'second', currencyCode: 'EUR', defaultCountry: 'DE' };
  const { channelCreate } = await done('not active', 'channelCreate', { input });
  const id: string = channelCreate.channel.id;
  await done('with a slug that is taken', 'channelCreate', { input });
  await done('without a name', 'channelCreate', { input: { ...input, name: '', slug: 'third' } });
  await done('its name and country', 'channelUpdate', {
    id,
    input: { name: 'Europe', defaultCountry: 'FR' },
  });
  await done('a slug that is taken', 'channelUpdate', { id, input: { slug: 'default-channel' } });
  await done('that is not active', 'channelActivate', { id });
  await done('that is active', 'channelActivate', { id });
  await done('that is active', 'channelDeactivate', { id });
  await done('that is not active', 'channelDeactivate', { id });
  await done('for what comes', 'channelActivate', { id });
  return id;
}

async function types(done: Done, facet: string): Promise<string> {
  const input = { name: 'Service', slug: 'service', isShippingRequired: false };
  const { productTypeCreate } = await done('without shipping', 'typeCreate', { input });
  const id: string = productTypeCreate.productType.id;
  await done('with a slug that is taken', 'typeCreate', { input });
  await done('without a name', 'typeCreate', { input: { name: '' } });
  await done('its name', 'typeUpdate', { id, input: { name: 'Services' } });
  await done('to a type', 'attributeAssign', { id, operations: [{ id: facet, type: 'PRODUCT' }] });
  await done('again', 'attributeAssign', { id, operations: [{ id: facet, type: 'PRODUCT' }] });
  await done('that is not there', 'attributeAssign', {
    id,
    operations: [{ id: idOf('Attribute'), type: 'PRODUCT' }],
  });
  await done('from a type', 'attributeUnassign', { id, attributes: [facet] });
  await done('once more', 'attributeAssign', { id, operations: [{ id: facet, type: 'PRODUCT' }] });
  return id;
}

interface Made {
  type: string;
  category: string;
  channel: string;
  facet: string;
}

async function products(done: Done, { type, category, channel, facet }: Made): Promise<void> {
  const externalReference = '11111111-2222-7333-8444-555555555555';
  const input = {
    productType: type,
    name: 'Listed',
    slug: 'listed',
    description: rich('Says &amp; does &lt;b&gt;all&lt;/b&gt;.'),
    externalReference,
    attributes: [{ id: facet, multiselect: [{ value: 'Red' }, { value: 'Never seen' }] }],
    privateMetadata: [{ key: 'imageUrl', value: 'https://pictures.example/one.png' }],
  };
  const { productCreate } = await done('without a category', 'productCreate', { input });
  const id: string = productCreate.product.id;
  await done('with a slug that is taken', 'productCreate', {
    input: { ...input, externalReference: 'other' },
  });
  await done('with a reference that is taken', 'productCreate', { input: { ...input, slug: 'listed-too' } });
  await done('of no type', 'productCreate', { input: { ...input, productType: idOf('ProductType') } });
  await done('by reference', 'product', { reference: externalReference });
  await done('that there is not', 'product', { reference: 'nothing' });
  const shown = {
    channelId: channel,
    isPublished: true,
    visibleInListings: true,
    isAvailableForPurchase: true,
  };
  await done('without a category', 'productListing', { id, input: { updateChannels: [shown] } });
  await done('a category and words', 'productUpdate', {
    id,
    input: { category, name: 'Listed again', attributes: [{ id: facet, multiselect: [] }] },
  });
  await done('a slug that is taken', 'productUpdate', { id, input: { slug: 'customer-support-agent' } });
  await done('with an empty name', 'productUpdate', { id, input: { name: '' } });
  const variant = {
    product: id,
    name: 'Standard',
    externalReference: 'plan-1',
    trackInventory: false,
    attributes: [],
  };
  const { productVariantCreate } = await done('a first one', 'variantCreate', { input: variant });
  const variantId: string = productVariantCreate.productVariant.id;
  await done('with a reference that is taken', 'variantCreate', { input: variant });
  const listing = { channelId: channel, price: '39.99' };
  await done('before its product is there', 'variantListing', { id: variantId, input: [listing] });
  await done('hidden', 'productListing', {
    id,
    input: { updateChannels: [{ ...shown, isPublished: false, isAvailableForPurchase: false }] },
  });
  await done('a price', 'variantListing', { id: variantId, input: [listing] });
  await done('with three decimals', 'variantListing', {
    id: variantId,
    input: [{ ...listing, price: '1.005' }],
  });
  await done('in a channel that there is not', 'variantListing', {
    id: variantId,
    input: [{ ...listing, channelId: idOf('Channel') }],
  });
  await done('on sale', 'productListing', { id, input: { updateChannels: [shown] } });
  await done('in a channel that there is not', 'productListing', {
    id,
    input: { updateChannels: [{ ...shown, channelId: idOf('Channel') }] },
  });
  await done('its name', 'variantUpdate', { id: variantId, input: { name: 'Basic', sku: 'LISTED-1' } });
  await done('a SKU that is taken', 'variantUpdate', { id: variantId, input: { sku: 'CSA-BASIC' } });
  await done('on sale', 'product', { id });
  await done('one variant leaves', 'productListing', {
    id,
    input: { updateChannels: [{ channelId: channel, removeVariants: [variantId] }] },
  });
  await done('leaves', 'productListing', { id, input: { removeChannels: [channel] } });
  await done('with a word for an address', 'mediaCreate', {
    input: { product: id, mediaUrl: 'no address', alt: '' },
  });
  await done('with neither', 'mediaCreate', { input: { product: id, alt: '' } });
  await done('by id', 'variantDelete', { id: variantId });
  await done('that is gone', 'variantDelete', { id: variantId });
  await done('by id', 'productDelete', { id });
  await done('that is gone', 'productDelete', { id });
}
