/** What operators and sellers' listings change of a catalogue; the answer asks for all that such a change may show. */

const ERRORS = 'errors { field message code }';
const VALUE = 'id name slug value externalReference';
const ATTRIBUTE = `id name slug type inputType withChoices valueRequired visibleInStorefront externalReference
  choices(first: 20) { totalCount edges { node { ${VALUE} } } }`;
const CATEGORY =
  'id name slug description level seoTitle seoDescription parent { id slug } metadata { key value }';
const CHANNEL =
  'id name slug currencyCode isActive hasOrders defaultCountry { code country } metadata { key value }';
const PRODUCT_TYPE = `id name slug kind isShippingRequired isDigital hasVariants
  productAttributes { id slug } assignedVariantAttributes { attribute { slug } variantSelection }`;
const VARIANT = `id name sku externalReference trackInventory product { id slug } metadata { key value }
  channelListings { channel { slug } price { amount currency } }`;
const PRODUCT = `id name slug description externalReference seoTitle seoDescription privateMetafield(key: "imageUrl")
  category { slug } productType { slug } media { id } metadata { key value }
  attributes { attribute { slug } values { name slug } }
  channelListings { channel { slug } isPublished visibleInListings isAvailableForPurchase }
  variants { ${VARIANT} }`;

export const catalogueDocuments = {
  categoryCreate: `mutation ($input: CategoryInput!, $parent: ID) { categoryCreate(input: $input, parent: $parent) { category { ${CATEGORY} } ${ERRORS} } }`,
  categoryUpdate: `mutation ($id: ID!, $input: CategoryInput!) { categoryUpdate(id: $id, input: $input) { category { ${CATEGORY} } ${ERRORS} } }`,
  categoryDelete: `mutation ($id: ID!) { categoryDelete(id: $id) { category { id slug } ${ERRORS} } }`,
  attributeCreate: `mutation ($input: AttributeCreateInput!) { attributeCreate(input: $input) { attribute { ${ATTRIBUTE} } ${ERRORS} } }`,
  attributeUpdate: `mutation ($id: ID!, $input: AttributeUpdateInput!) { attributeUpdate(id: $id, input: $input) { attribute { ${ATTRIBUTE} } ${ERRORS} } }`,
  attributeDelete: `mutation ($id: ID!) { attributeDelete(id: $id) { attribute { id slug } ${ERRORS} } }`,
  valueCreate: `mutation ($id: ID!, $input: AttributeValueCreateInput!) { attributeValueCreate(attribute: $id, input: $input) { attribute { slug } attributeValue { ${VALUE} } ${ERRORS} } }`,
  valueUpdate: `mutation ($id: ID!, $input: AttributeValueUpdateInput!) { attributeValueUpdate(id: $id, input: $input) { attribute { slug } attributeValue { ${VALUE} } ${ERRORS} } }`,
  valueDelete: `mutation ($id: ID!) { attributeValueDelete(id: $id) { attribute { slug } attributeValue { name } ${ERRORS} } }`,
  channelCreate: `mutation ($input: ChannelCreateInput!) { channelCreate(input: $input) { channel { ${CHANNEL} } ${ERRORS} } }`,
  channelUpdate: `mutation ($id: ID!, $input: ChannelUpdateInput!) { channelUpdate(id: $id, input: $input) { channel { ${CHANNEL} } ${ERRORS} } }`,
  channelActivate: `mutation ($id: ID!) { channelActivate(id: $id) { channel { ${CHANNEL} } ${ERRORS} } }`,
  channelDeactivate: `mutation ($id: ID!) { channelDeactivate(id: $id) { channel { ${CHANNEL} } ${ERRORS} } }`,
  typeCreate: `mutation ($input: ProductTypeInput!) { productTypeCreate(input: $input) { productType { ${PRODUCT_TYPE} } ${ERRORS} } }`,
  typeUpdate: `mutation ($id: ID!, $input: ProductTypeInput!) { productTypeUpdate(id: $id, input: $input) { productType { ${PRODUCT_TYPE} } ${ERRORS} } }`,
  attributeAssign: `mutation ($id: ID!, $operations: [ProductAttributeAssignInput!]!) { productAttributeAssign(productTypeId: $id, operations: $operations) { productType { ${PRODUCT_TYPE} } ${ERRORS} } }`,
  attributeUnassign: `mutation ($id: ID!, $attributes: [ID!]!) { productAttributeUnassign(productTypeId: $id, attributeIds: $attributes) { productType { ${PRODUCT_TYPE} } ${ERRORS} } }`,
  productCreate: `mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { ${PRODUCT} } ${ERRORS} } }`,
  productUpdate: `mutation ($id: ID!, $input: ProductInput!) { productUpdate(id: $id, input: $input) { product { ${PRODUCT} } ${ERRORS} } }`,
  productListing: `mutation ($id: ID!, $input: ProductChannelListingUpdateInput!) { productChannelListingUpdate(id: $id, input: $input) { product { ${PRODUCT} } ${ERRORS} } }`,
  productDelete: `mutation ($id: ID!) { productDelete(id: $id) { product { slug } ${ERRORS} } }`,
  product: `query ($id: ID, $reference: String) { product(id: $id, externalReference: $reference) { ${PRODUCT} } }`,
  variantCreate: `mutation ($input: ProductVariantCreateInput!) { productVariantCreate(input: $input) { productVariant { ${VARIANT} } ${ERRORS} } }`,
  variantUpdate: `mutation ($id: ID!, $input: ProductVariantInput!) { productVariantUpdate(id: $id, input: $input) { productVariant { ${VARIANT} } ${ERRORS} } }`,
  variantListing: `mutation ($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) { productVariantChannelListingUpdate(id: $id, input: $input) { variant { ${VARIANT} } ${ERRORS} } }`,
  variantDelete: `mutation ($id: ID!) { productVariantDelete(id: $id) { productVariant { sku } ${ERRORS} } }`,
  mediaCreate: `mutation ($input: ProductMediaCreateInput!) { productMediaCreate(input: $input) { product { id } media { type } ${ERRORS} } }`,
  mediaDelete: `mutation ($id: ID!) { productMediaDelete(id: $id) { product { id } ${ERRORS} } }`,
} as const;

export type CatalogueOperation = keyof typeof catalogueDocuments;
