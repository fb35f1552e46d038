/**
 * Every operation that Saleor's storefront has a use for, in our own words: together they name each field and argument
 * that it asks for, which `compare.test.ts` proves by `../commerce/storefront-uses.json`.
 */

const MONEY = '{ amount currency }';
const TAXED = `{ gross ${MONEY} tax ${MONEY} }`;
const RANGE = `{ start ${TAXED} stop ${TAXED} }`;
const SEO = 'seoTitle seoDescription';
const ADDRESS =
  '{ id firstName lastName companyName streetAddress1 streetAddress2 city cityArea countryArea postalCode country { code country } phone }';
const ERRORS = 'errors { field code message }';

const VALUES = `... on AssignedSingleChoiceAttribute { one: value { name slug translation(languageCode: DE) } }
  ... on AssignedMultiChoiceAttribute { many: value { name slug translation(languageCode: DE) } }
  ... on AssignedBooleanAttribute { flag: value }
  ... on AssignedNumericAttribute { number: value }
  ... on AssignedPlainTextAttribute { text: value translation(languageCode: DE) }
  ... on AssignedFileAttribute { file: value { url } }
  ... on AssignedSingleCollectionReferenceAttribute { collection: value { slug name } }`;
const ASSIGNED = `__typename attribute { slug name inputType translation(languageCode: DE) { name } } ${VALUES}`;

const CARD = `id name slug created isAvailable category { id name slug translation(languageCode: DE) { name slug } }
  thumbnail(size: 256, format: WEBP) { url alt } translation(languageCode: DE) { name slug }
  pricing { priceRange ${RANGE} priceRangeUndiscounted ${RANGE} }`;
const PAGE = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const CARDS = `${PAGE} edges { cursor node { ${CARD} } }`;

const VARIANT = `id name sku quantityAvailable translation(languageCode: DE) { name }
  media { url(size: 512, format: AVIF) alt type } pricing { price ${TAXED} priceUndiscounted ${TAXED} }
  attributes(variantSelection: ALL) { attribute { slug name inputType translation(languageCode: DE) { name } }
    values { name slug value boolean dateTime file { url } translation(languageCode: DE) { name } } }`;

const LINE = `id quantity totalPrice ${TAXED} unitPrice ${TAXED} undiscountedUnitPrice ${MONEY}
  variant { id name sku product { id name slug } pricing { price ${TAXED} } }`;
const METHOD = `{ id name active price ${MONEY} minimumDeliveryDays maximumDeliveryDays }`;
const CHECKOUT = `id email isShippingRequired chargeStatus authorizeStatus voucherCode discountName translatedDiscountName
  discount ${MONEY} subtotalPrice ${TAXED} shippingPrice ${TAXED} totalPrice ${TAXED}
  channel { id slug countries { code country } } user { id email }
  billingAddress ${ADDRESS} shippingAddress ${ADDRESS} giftCards { id displayCode currentBalance ${MONEY} }
  delivery { id shippingMethod ${METHOD} } problems { __typename }
  availablePaymentGateways { id name currencies config { field value } } lines { ${LINE} }`;
const CHANGED = `{ checkout { ${CHECKOUT} } ${ERRORS} }`;

const ORDER = `id number created status statusDisplay paymentStatus chargeStatus authorizeStatus isPaid userEmail
  channel { slug } total ${TAXED} subtotal ${TAXED} shippingPrice ${TAXED} totalBalance ${MONEY} totalCaptured ${MONEY}
  billingAddress ${ADDRESS} shippingAddress ${ADDRESS} deliveryMethod { __typename } voucher { code }
  discounts { type name amount ${MONEY} } fulfillments { id created status trackingNumber lines { id quantity orderLine { productName } } }
  lines { id productName variantName quantity totalPrice ${TAXED} unitPrice ${TAXED} undiscountedUnitPrice ${TAXED}
    thumbnail(size: 128, format: WEBP) { url alt } variant { id sku } }`;
const PERSON = `id email firstName lastName dateJoined avatar { url } defaultBillingAddress { id } defaultShippingAddress { id }
  addresses ${ADDRESS}`;
const TRANSACTION = `transaction { id actions } transactionEvent { type message } data ${ERRORS}`;

export const documents = {
  channels: '{ channels { id name slug isActive currencyCode countries { code country } } }',
  channel: '{ channel(slug: "default-channel") { id slug countries { code country } } }',
  menu: `{ menu(slug: "shop", channel: "default-channel") { items { id name level url translation(languageCode: DE) { name }
    category { id slug } collection { id slug } page { id slug } children { id name level url } } } }`,
  products: `query ($first: Int, $after: String, $last: Int, $before: String, $where: ProductWhereInput, $filter: ProductFilterInput, $sortBy: ProductOrder) {
    products(channel: "default-channel", first: $first, after: $after, last: $last, before: $before, where: $where, filter: $filter, sortBy: $sortBy) { ${CARDS} } }`,
  categories: `query ($slugs: [String!]) { categories(first: 20, filter: { slugs: $slugs }) { edges { node { id name slug } } } }`,
  category: `query ($slug: String!, $language: LanguageCodeEnum, $first: Int, $after: String, $where: ProductWhereInput, $filter: ProductFilterInput, $sortBy: ProductOrder) {
    category(slug: $slug, slugLanguageCode: $language) { id name slug description ${SEO} backgroundImage { url alt }
      translation(languageCode: DE) { name slug description ${SEO} }
      products(channel: "default-channel", first: $first, after: $after, where: $where, filter: $filter, sortBy: $sortBy) { ${CARDS} } } }`,
  collection: `query ($slug: String!, $language: LanguageCodeEnum, $first: Int, $after: String, $where: ProductWhereInput, $filter: ProductFilterInput, $sortBy: ProductOrder) {
    collection(slug: $slug, channel: "default-channel", slugLanguageCode: $language) { id name slug description ${SEO} backgroundImage { url alt }
      translation(languageCode: DE) { name slug description ${SEO} }
      products(first: $first, after: $after, where: $where, filter: $filter, sortBy: $sortBy) { ${CARDS} } } }`,
  product: `query ($slug: String!, $language: LanguageCodeEnum, $channel: String) {
    product(slug: $slug, channel: $channel, slugLanguageCode: $language) { ${CARD} description ${SEO} productType { slug }
      media { url(size: 1024, format: WEBP) alt type } one: assignedAttribute(slug: "industry") { ${ASSIGNED} }
      assignedAttributes(limit: 20) { ${ASSIGNED} }
      translation(languageCode: DE) { id name slug description ${SEO} language { code } } } }`,
  variants: `query ($slug: String!, $first: Int, $after: String) { product(slug: $slug, channel: "default-channel") {
    productVariants(first: $first, after: $after) { ${PAGE} edges { node { ${VARIANT} } } } } }`,
  variant: `query ($id: ID, $sku: String) { productVariant(id: $id, sku: $sku, channel: "default-channel") { ${VARIANT} product { id slug } } }`,
  page: `query ($slug: String!, $language: LanguageCodeEnum) { page(slug: $slug, slugLanguageCode: $language) {
    id slug title content isPublished ${SEO} pageType { slug } assignedAttributes { ${ASSIGNED} }
    translation(languageCode: DE) { title slug content ${SEO} } } }`,
  pages: `query ($slugs: [String!]) { pages(channel: "default-channel", first: 10, where: { slug: { oneOf: $slugs } }) { edges { node { id slug title } } } }`,
  addressRules: `query ($country: CountryCode!) { addressValidationRules(countryCode: $country) { addressFormat allowedFields requiredFields
    countryAreaType cityType postalCodeType countryAreaChoices { raw verbose } } }`,

  register: `mutation ($input: AccountRegisterInput!) { accountRegister(input: $input) { requiresConfirmation ${ERRORS} } }`,
  signIn: `mutation ($email: String!, $password: String!) { tokenCreate(email: $email, password: $password) { token refreshToken user { email } ${ERRORS} } }`,
  me: `{ me { ${PERSON} } }`,
  myOrders: `query ($first: Int, $after: String) { me { id orders(first: $first, after: $after) { ${PAGE} edges { cursor node { ${ORDER} } } } } }`,
  accountUpdate: `mutation ($input: AccountInput!) { accountUpdate(input: $input) { user { ${PERSON} } ${ERRORS} } }`,
  addressCreate: `mutation ($input: AddressInput!, $type: AddressTypeEnum) { accountAddressCreate(input: $input, type: $type) { address ${ADDRESS} user { id addresses { id } } ${ERRORS} } }`,
  addressUpdate: `mutation ($id: ID!, $input: AddressInput!) { accountAddressUpdate(id: $id, input: $input) { address ${ADDRESS} user { id } ${ERRORS} } }`,
  addressDelete: `mutation ($id: ID!) { accountAddressDelete(id: $id) { address { id } user { id addresses { id } } ${ERRORS} } }`,
  addressDefault: `mutation ($id: ID!, $type: AddressTypeEnum!) { accountSetDefaultAddress(id: $id, type: $type) { user { defaultBillingAddress { id } defaultShippingAddress { id } } ${ERRORS} } }`,
  passwordChange: `mutation ($old: String!, $new: String!) { passwordChange(oldPassword: $old, newPassword: $new) { ${ERRORS} } }`,
  passwordReset: `mutation ($email: String!, $url: String!) { requestPasswordReset(email: $email, redirectUrl: $url, channel: "default-channel") { ${ERRORS} } }`,
  deletion: `mutation ($url: String!) { accountRequestDeletion(redirectUrl: $url, channel: "default-channel") { ${ERRORS} } }`,

  checkoutCreate: `mutation ($input: CheckoutCreateInput!) { checkoutCreate(input: $input) ${CHANGED} }`,
  checkout: `query ($id: ID!) { checkout(id: $id) { ${CHECKOUT} } }`,
  linesAdd: `mutation ($id: ID!, $lines: [CheckoutLineInput!]!) { checkoutLinesAdd(id: $id, lines: $lines) ${CHANGED} }`,
  linesUpdate: `mutation ($id: ID!, $lines: [CheckoutLineUpdateInput!]!) { checkoutLinesUpdate(id: $id, lines: $lines) ${CHANGED} }`,
  lineDelete: `mutation ($id: ID!, $line: ID) { checkoutLineDelete(id: $id, lineId: $line) ${CHANGED} }`,
  linesDelete: `mutation ($id: ID!, $lines: [ID!]!) { checkoutLinesDelete(id: $id, linesIds: $lines) ${CHANGED} }`,
  email: `mutation ($id: ID!, $email: String!) { checkoutEmailUpdate(id: $id, email: $email) ${CHANGED} }`,
  billing: `mutation ($id: ID!, $address: AddressInput!, $save: Boolean, $rules: CheckoutAddressValidationRules) {
    checkoutBillingAddressUpdate(id: $id, billingAddress: $address, saveAddress: $save, validationRules: $rules) ${CHANGED} }`,
  shipping: `mutation ($id: ID!, $address: AddressInput!, $save: Boolean, $rules: CheckoutAddressValidationRules) {
    checkoutShippingAddressUpdate(id: $id, shippingAddress: $address, saveAddress: $save, validationRules: $rules) ${CHANGED} }`,
  delivery: `mutation ($id: ID!, $method: ID) { checkoutDeliveryMethodUpdate(id: $id, deliveryMethodId: $method) ${CHANGED} }`,
  deliveryOptions: `mutation ($id: ID!) { deliveryOptionsCalculate(id: $id) { deliveries { id shippingMethod ${METHOD} } ${ERRORS} } }`,
  attach: `mutation ($id: ID!) { checkoutCustomerAttach(id: $id) ${CHANGED} }`,
  detach: `mutation ($id: ID!) { checkoutCustomerDetach(id: $id) ${CHANGED} }`,
  promoAdd: `mutation ($id: ID!, $code: String!) { checkoutAddPromoCode(checkoutId: $id, promoCode: $code) ${CHANGED} }`,
  promoRemove: `mutation ($id: ID!, $code: String, $promo: ID) { checkoutRemovePromoCode(checkoutId: $id, promoCode: $code, promoCodeId: $promo) ${CHANGED} }`,
  metadata: `mutation ($id: ID!, $input: [MetadataInput!]!) { updateMetadata(id: $id, input: $input) { item { metadata { key value } } ${ERRORS} } }`,
  gateways: `mutation ($id: ID!, $gateways: [PaymentGatewayToInitialize!]) { paymentGatewayInitialize(id: $id, paymentGateways: $gateways) {
    gatewayConfigs { id data errors { field code message } } ${ERRORS} } }`,
  pay: `mutation ($id: ID!, $action: TransactionFlowStrategyEnum, $amount: PositiveDecimal, $gateway: PaymentGatewayToInitialize!) {
    transactionInitialize(id: $id, action: $action, amount: $amount, paymentGateway: $gateway) { ${TRANSACTION} } }`,
  payOn: `mutation ($id: ID!, $data: JSON) { transactionProcess(id: $id, data: $data) { ${TRANSACTION} } }`,
  complete: `mutation ($id: ID!) { checkoutComplete(id: $id) { order { ${ORDER} } ${ERRORS} } }`,
  order: `query ($id: ID!) { order(id: $id) { ${ORDER} } }`,

  // Of what is somebody's, each alone: one that may not be seen takes others with it.
  orderOwner: 'query ($id: ID!) { order(id: $id) { id user { id email } } }',
  orderPayments: 'query ($id: ID!) { order(id: $id) { id transactions { id } } }',
  orderHistory: 'query ($id: ID!) { order(id: $id) { id events { id } } }',
  orders: '{ orders(first: 5) { totalCount } }',
  checkoutOwner: 'query ($id: ID!) { checkout(id: $id) { id user { id email } } }',
  checkoutContents: `query ($id: ID!) { checkout(id: $id) { id email billingAddress ${ADDRESS} totalPrice ${TAXED} lines { ${LINE} } } }`,
  tokenVerify: `mutation ($token: String!) { tokenVerify(token: $token) { isValid user { id } ${ERRORS} } }`,
  tokenRefresh: `mutation ($token: String!) { tokenRefresh(refreshToken: $token) { token user { id } ${ERRORS} } }`,
} as const;

export type Operation = keyof typeof documents;
