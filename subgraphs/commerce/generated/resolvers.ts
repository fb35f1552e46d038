import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenProduct, SeenVariant, CategoryRow, SeenCollection, ProductTypeRow, ChannelRow, AttributeRow, AttributeValueRow, AssignedAttributeRow, UserRow, AddressRow, CheckoutRow, PricedLine, TransactionRow, PaymentEvent, OrderRow, SoldLine } from '../store/rows.ts';
import type { Money as MoneyModel, PriceRange as PriceRangeModel } from '../domain/money.ts';
import type { ProductConnection, ProductVariantConnection, CategoryConnection, CollectionConnection, AttributeConnection, AttributeValueConnection, ProductTypeConnection, OrderConnection } from '../resolvers/connections.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 with time zone. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number, exact: `19.99`. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** JSON as text; rich text is in the block format of Editor.js. */
  JSONString: { input: string; output: string; }
  /** A decimal number that is zero or more, exact: `19.99`. */
  PositiveDecimal: { input: string; output: string; }
  /** A whole number greater than zero. */
  PositiveInt: { input: number; output: number; }
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A postal address. Visible to the customer who gave it, to staff and to apps. */
export type Address = Node & {
  __typename?: 'Address';
  city: Scalars['String']['output'];
  cityArea: Scalars['String']['output'];
  companyName: Scalars['String']['output'];
  country: CountryDisplay;
  countryArea: Scalars['String']['output'];
  firstName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastName: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  postalCode: Scalars['String']['output'];
  streetAddress1: Scalars['String']['output'];
  streetAddress2: Scalars['String']['output'];
};

/** `country`, `city` and `streetAddress1` are needed. */
export type AddressInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  cityArea?: InputMaybe<Scalars['String']['input']>;
  companyName?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<CountryCode>;
  countryArea?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  streetAddress1?: InputMaybe<Scalars['String']['input']>;
  streetAddress2?: InputMaybe<Scalars['String']['input']>;
};

/** An attribute of a product; the value depends on the kind of the attribute. */
export type AssignedAttribute = {
  attribute: Attribute;
};

export type AssignedAttributeValueInput = {
  name?: InputMaybe<StringFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
};

export type AssignedBooleanAttribute = AssignedAttribute & {
  __typename?: 'AssignedBooleanAttribute';
  attribute: Attribute;
};

export type AssignedChoiceAttributeValue = {
  __typename?: 'AssignedChoiceAttributeValue';
  name?: Maybe<Scalars['String']['output']>;
  slug?: Maybe<Scalars['String']['output']>;
};

export type AssignedDateAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateAttribute';
  attribute: Attribute;
};

export type AssignedDateTimeAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateTimeAttribute';
  attribute: Attribute;
};

export type AssignedFileAttribute = AssignedAttribute & {
  __typename?: 'AssignedFileAttribute';
  attribute: Attribute;
};

export type AssignedMultiCategoryReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiCategoryReferenceAttribute';
  attribute: Attribute;
};

export type AssignedMultiChoiceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiChoiceAttribute';
  attribute: Attribute;
  value: Array<AssignedChoiceAttributeValue>;
};


export type AssignedMultiChoiceAttributeValueArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};

export type AssignedMultiCollectionReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiCollectionReferenceAttribute';
  attribute: Attribute;
};

export type AssignedMultiPageReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiPageReferenceAttribute';
  attribute: Attribute;
};

export type AssignedMultiProductReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiProductReferenceAttribute';
  attribute: Attribute;
};

export type AssignedMultiProductVariantReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiProductVariantReferenceAttribute';
  attribute: Attribute;
};

export type AssignedNumericAttribute = AssignedAttribute & {
  __typename?: 'AssignedNumericAttribute';
  attribute: Attribute;
};

export type AssignedPlainTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedPlainTextAttribute';
  attribute: Attribute;
};

export type AssignedSingleCategoryReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleCategoryReferenceAttribute';
  attribute: Attribute;
};

export type AssignedSingleChoiceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleChoiceAttribute';
  attribute: Attribute;
  value?: Maybe<AssignedChoiceAttributeValue>;
};

export type AssignedSingleCollectionReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleCollectionReferenceAttribute';
  attribute: Attribute;
};

export type AssignedSinglePageReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSinglePageReferenceAttribute';
  attribute: Attribute;
};

export type AssignedSingleProductReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleProductReferenceAttribute';
  attribute: Attribute;
};

export type AssignedSingleProductVariantReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleProductVariantReferenceAttribute';
  attribute: Attribute;
};

export type AssignedSwatchAttribute = AssignedAttribute & {
  __typename?: 'AssignedSwatchAttribute';
  attribute: Attribute;
};

export type AssignedTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedTextAttribute';
  attribute: Attribute;
};

/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type Attribute = Node & {
  __typename?: 'Attribute';
  /** The values, by name. */
  choices?: Maybe<AttributeValueCountableConnection>;
  id: Scalars['ID']['output'];
  inputType?: Maybe<AttributeInputTypeEnum>;
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  /** Whether its values are chosen from a list. */
  withChoices: Scalars['Boolean']['output'];
};


/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type AttributeChoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributeValueWhereInput>;
};

export type AttributeCountableConnection = {
  __typename?: 'AttributeCountableConnection';
  edges: Array<AttributeCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AttributeCountableEdge = {
  __typename?: 'AttributeCountableEdge';
  cursor: Scalars['String']['output'];
  node: Attribute;
};

/** An attribute by its slug (any attribute without one), with one of the values (any value without them). */
export type AttributeInput = {
  slug?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<AssignedAttributeValueInput>;
};

export type AttributeInputTypeEnum =
  | 'BOOLEAN'
  | 'DATE'
  | 'DATE_TIME'
  /** One value of a list. */
  | 'DROPDOWN'
  | 'FILE'
  /** Any number of values of a list. */
  | 'MULTISELECT'
  | 'NUMERIC'
  | 'PLAIN_TEXT'
  | 'REFERENCE'
  | 'RICH_TEXT'
  | 'SINGLE_REFERENCE'
  | 'SWATCH';

export type AttributeValue = Node & {
  __typename?: 'AttributeValue';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  slug?: Maybe<Scalars['String']['output']>;
};

export type AttributeValueCountableConnection = {
  __typename?: 'AttributeValueCountableConnection';
  edges: Array<AttributeValueCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type AttributeValueCountableEdge = {
  __typename?: 'AttributeValueCountableEdge';
  cursor: Scalars['String']['output'];
  node: AttributeValue;
};

/** One attribute with its values; values that are new by name are added to the attribute. */
export type AttributeValueInput = {
  dropdown?: InputMaybe<AttributeValueSelectableTypeInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
  multiselect?: InputMaybe<Array<AttributeValueSelectableTypeInput>>;
};

/** An existing value by `id`, or a value by its name. */
export type AttributeValueSelectableTypeInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type AttributeValueWhereInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  name?: InputMaybe<StringFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
};

export type AttributeWhereInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Attributes that products of this category carry. */
  inCategory?: InputMaybe<Scalars['ID']['input']>;
  /** Attributes that products of this collection carry. */
  inCollection?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<StringFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
};

export type Category = Node & {
  __typename?: 'Category';
  children?: Maybe<CategoryCountableConnection>;
  description?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  /** 0 for a category without a parent. */
  level: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  parent?: Maybe<Category>;
  /** Products of this category and of those below it. */
  products?: Maybe<ProductCountableConnection>;
  slug: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};

export type CategoryCountableConnection = {
  __typename?: 'CategoryCountableConnection';
  edges: Array<CategoryCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CategoryCountableEdge = {
  __typename?: 'CategoryCountableEdge';
  cursor: Scalars['String']['output'];
  node: Category;
};

export type CategoryWhereInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A sales channel: one currency, one set of prices. */
export type Channel = Node & {
  __typename?: 'Channel';
  /** ISO 4217. */
  currencyCode: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** A basket on its way to an order; it is gone once the order is made. */
export type Checkout = Node & ObjectWithMetadata & {
  __typename?: 'Checkout';
  /** @deprecated The legacy Payments API is deprecated and will be removed. Use the Transactions API instead. */
  availablePaymentGateways: Array<PaymentGateway>;
  billingAddress?: Maybe<Address>;
  channel: Channel;
  chargeStatus: CheckoutChargeStatusEnum;
  created: Scalars['DateTime']['output'];
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isShippingRequired: Scalars['Boolean']['output'];
  lines: Array<CheckoutLine>;
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
  /** The sum of the lines' quantities. */
  quantity: Scalars['Int']['output'];
  subtotalPrice: TaxedMoney;
  token: Scalars['UUID']['output'];
  /** What was paid less what is due: negative while something is left to pay. */
  totalBalance: Money;
  totalPrice: TaxedMoney;
  transactions?: Maybe<Array<TransactionItem>>;
  updatedAt: Scalars['DateTime']['output'];
  /** The signed-in customer who opened it. */
  user?: Maybe<User>;
};


/** A basket on its way to an order; it is gone once the order is made. */
export type CheckoutMetafieldArgs = {
  key: Scalars['String']['input'];
};

export type CheckoutBillingAddressUpdate = {
  __typename?: 'CheckoutBillingAddressUpdate';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutChargeStatusEnum =
  | 'FULL'
  | 'NONE'
  | 'OVERCHARGED'
  | 'PARTIAL';

export type CheckoutComplete = {
  __typename?: 'CheckoutComplete';
  /** Always false: a payment that needs a confirmation says so in `transactionInitialize`. */
  confirmationNeeded: Scalars['Boolean']['output'];
  errors: Array<CheckoutError>;
  order?: Maybe<Order>;
};

export type CheckoutCreate = {
  __typename?: 'CheckoutCreate';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutCreateInput = {
  billingAddress?: InputMaybe<AddressInput>;
  channel?: InputMaybe<Scalars['String']['input']>;
  /** By default that of the signed-in customer. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 lines. */
  lines: Array<CheckoutLineInput>;
  metadata?: InputMaybe<Array<MetadataInput>>;
};

export type CheckoutEmailUpdate = {
  __typename?: 'CheckoutEmailUpdate';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutError = {
  __typename?: 'CheckoutError';
  code: CheckoutErrorCode;
  /** The input field in camel case, if one is to blame. */
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  /** Variants that are to blame. */
  variants?: Maybe<Array<Scalars['ID']['output']>>;
};

export type CheckoutErrorCode =
  | 'BILLING_ADDRESS_NOT_SET'
  | 'CHANNEL_INACTIVE'
  | 'CHECKOUT_NOT_FULLY_PAID'
  | 'DELIVERY_METHOD_NOT_APPLICABLE'
  | 'EMAIL_NOT_SET'
  | 'GIFT_CARD_NOT_APPLICABLE'
  | 'GRAPHQL_ERROR'
  | 'INACTIVE_PAYMENT'
  | 'INSUFFICIENT_STOCK'
  | 'INVALID'
  | 'INVALID_SHIPPING_METHOD'
  | 'MISSING_ADDRESS_DATA'
  | 'MISSING_CHANNEL_SLUG'
  | 'NON_EDITABLE_GIFT_LINE'
  | 'NON_REMOVABLE_GIFT_LINE'
  | 'NOT_FOUND'
  | 'NO_LINES'
  | 'PAYMENT_ERROR'
  | 'PRICE_OVERRIDE_REASON_WITHOUT_OVERRIDE'
  | 'PRODUCT_NOT_PUBLISHED'
  | 'PRODUCT_UNAVAILABLE_FOR_PURCHASE'
  | 'QUANTITY_GREATER_THAN_LIMIT'
  | 'REQUIRED'
  | 'SHIPPING_ADDRESS_NOT_SET'
  | 'SHIPPING_CHANGE_FORBIDDEN'
  | 'SHIPPING_METHOD_NOT_APPLICABLE'
  | 'SHIPPING_METHOD_NOT_SET'
  | 'SHIPPING_NOT_REQUIRED'
  | 'TAX_ERROR'
  | 'UNAVAILABLE_VARIANT_IN_CHANNEL'
  | 'UNIQUE'
  | 'VOUCHER_NOT_APPLICABLE'
  | 'ZERO_QUANTITY';

export type CheckoutLine = Node & {
  __typename?: 'CheckoutLine';
  id: Scalars['ID']['output'];
  quantity: Scalars['Int']['output'];
  requiresShipping: Scalars['Boolean']['output'];
  totalPrice: TaxedMoney;
  undiscountedUnitPrice: Money;
  unitPrice: TaxedMoney;
  variant: ProductVariant;
};

export type CheckoutLineDelete = {
  __typename?: 'CheckoutLineDelete';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutLineInput = {
  /** 1 to 1000. */
  quantity: Scalars['Int']['input'];
  variantId: Scalars['ID']['input'];
};

export type CheckoutLineUpdateInput = {
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 1000; 0 removes the line. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** @deprecated Use `lineId` instead. */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

export type CheckoutLinesAdd = {
  __typename?: 'CheckoutLinesAdd';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutLinesDelete = {
  __typename?: 'CheckoutLinesDelete';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

export type CheckoutLinesUpdate = {
  __typename?: 'CheckoutLinesUpdate';
  checkout?: Maybe<Checkout>;
  errors: Array<CheckoutError>;
};

/** A hand-picked group of products, seen through one channel. */
export type Collection = Node & {
  __typename?: 'Collection';
  channel?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  products?: Maybe<ProductCountableConnection>;
  slug: Scalars['String']['output'];
};


/** A hand-picked group of products, seen through one channel. */
export type CollectionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};

export type CollectionCountableConnection = {
  __typename?: 'CollectionCountableConnection';
  edges: Array<CollectionCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CollectionCountableEdge = {
  __typename?: 'CollectionCountableEdge';
  cursor: Scalars['String']['output'];
  node: Collection;
};

export type CollectionWhereInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** ISO 3166-1 alpha-2. */
export type CountryCode =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AQ'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW';

export type CountryDisplay = {
  __typename?: 'CountryDisplay';
  /** ISO 3166-1 alpha-2. */
  code: Scalars['String']['output'];
  /** The English name. */
  country: Scalars['String']['output'];
};

export type DateTimeFilterInput = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  oneOf?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  range?: InputMaybe<DateTimeRangeInput>;
};

/** Bounds are included. */
export type DateTimeRangeInput = {
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type DecimalFilterInput = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  oneOf?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  range?: InputMaybe<DecimalRangeInput>;
};

/** Bounds are included. */
export type DecimalRangeInput = {
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

export type GlobalIdFilterInput = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  oneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type MetadataInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type MetadataItem = {
  __typename?: 'MetadataItem';
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** An amount of money. Never compute with `amount`: `fractionalAmount` is exact. */
export type Money = {
  __typename?: 'Money';
  amount: Scalars['Float']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Decimal places of the currency: 2 for USD. */
  fractionDigits: Scalars['Int']['output'];
  /** The amount in the smallest unit of the currency: 1999 for $19.99. */
  fractionalAmount: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Sets the billing address; what is missing is REQUIRED. */
  checkoutBillingAddressUpdate?: Maybe<CheckoutBillingAddressUpdate>;
  /** Turns a paid checkout into an order. Repeated, it answers with the same order. */
  checkoutComplete?: Maybe<CheckoutComplete>;
  /** Opens a checkout. Lines that cannot be bought are refused, and then no checkout is made. */
  checkoutCreate?: Maybe<CheckoutCreate>;
  /** Sets the e-mail address to which the order will belong; INVALID when it is none. */
  checkoutEmailUpdate?: Maybe<CheckoutEmailUpdate>;
  /**
   * Removes one line.
   * @deprecated Use `checkoutLinesDelete` instead.
   */
  checkoutLineDelete?: Maybe<CheckoutLineDelete>;
  /** Adds variants; a variant that is in the checkout already gets the quantity on top. */
  checkoutLinesAdd?: Maybe<CheckoutLinesAdd>;
  /** Removes lines. */
  checkoutLinesDelete?: Maybe<CheckoutLinesDelete>;
  /** Sets quantities of lines, by `lineId` or by `variantId`; zero removes the line. */
  checkoutLinesUpdate?: Maybe<CheckoutLinesUpdate>;
  /** Turns a checkout into an order, paid or not. Apps only: FORBIDDEN for everybody else. */
  orderCreateFromCheckout?: Maybe<OrderCreateFromCheckout>;
  /** Takes an order as paid from outside. Staff and apps only: FORBIDDEN for everybody else. */
  orderMarkAsPaid?: Maybe<OrderMarkAsPaid>;
  /** The payment gateways that can take a payment for a checkout or an order, with what a client needs to start. */
  paymentGatewayInitialize?: Maybe<PaymentGatewayInitialize>;
  /** Publishes a product in channels, or takes it back. Staff and apps only: FORBIDDEN for everybody else. */
  productChannelListingUpdate?: Maybe<ProductChannelListingUpdate>;
  /** Makes a product, not yet listed in any channel. Staff and apps only: FORBIDDEN for everybody else. */
  productCreate?: Maybe<ProductCreate>;
  /** Prices a variant in channels. Staff and apps only: FORBIDDEN for everybody else. */
  productVariantChannelListingUpdate?: Maybe<ProductVariantChannelListingUpdate>;
  /** Makes a variant of a product, not yet priced. Staff and apps only: FORBIDDEN for everybody else. */
  productVariantCreate?: Maybe<ProductVariantCreate>;
  /** Starts a payment. Whether the money came is told by `transactionEvent.type`, not by `errors`. */
  transactionInitialize?: Maybe<TransactionInitialize>;
  /** Continues a payment that needed an action of the customer (CHARGE_ACTION_REQUIRED). */
  transactionProcess?: Maybe<TransactionProcess>;
};


export type MutationCheckoutBillingAddressUpdateArgs = {
  billingAddress: AddressInput;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCheckoutCompleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCheckoutCreateArgs = {
  input: CheckoutCreateInput;
};


export type MutationCheckoutEmailUpdateArgs = {
  email: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCheckoutLineDeleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCheckoutLinesAddArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<CheckoutLineInput>;
};


export type MutationCheckoutLinesDeleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  linesIds: Array<Scalars['ID']['input']>;
};


export type MutationCheckoutLinesUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<CheckoutLineUpdateInput>;
};


export type MutationOrderCreateFromCheckoutArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOrderMarkAsPaidArgs = {
  id: Scalars['ID']['input'];
  transactionReference?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPaymentGatewayInitializeArgs = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id: Scalars['ID']['input'];
  paymentGateways?: InputMaybe<Array<PaymentGatewayToInitialize>>;
};


export type MutationProductChannelListingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductChannelListingUpdateInput;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductVariantChannelListingUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: Array<ProductVariantChannelListingAddInput>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProductVariantCreateArgs = {
  input: ProductVariantCreateInput;
};


export type MutationTransactionInitializeArgs = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentGateway: PaymentGatewayToInitialize;
};


export type MutationTransactionProcessArgs = {
  data?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  token?: InputMaybe<Scalars['UUID']['input']>;
};

/** Anything with a global id: base64 of `Type:pk`. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Something that carries attributes. */
export type ObjectWithAttributes = {
  assignedAttribute?: Maybe<AssignedAttribute>;
  assignedAttributes: Array<AssignedAttribute>;
};


/** Something that carries attributes. */
export type ObjectWithAttributesAssignedAttributeArgs = {
  slug: Scalars['String']['input'];
};


/** Something that carries attributes. */
export type ObjectWithAttributesAssignedAttributesArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** Something that carries public key-value pairs. Whoever may write the object may write them: never trust them. */
export type ObjectWithMetadata = {
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
};


/** Something that carries public key-value pairs. Whoever may write the object may write them: never trust them. */
export type ObjectWithMetadataMetafieldArgs = {
  key: Scalars['String']['input'];
};

export type Order = Node & ObjectWithMetadata & {
  __typename?: 'Order';
  billingAddress?: Maybe<Address>;
  channel: Channel;
  chargeStatus: OrderChargeStatusEnum;
  /** The checkout that it was; that checkout is gone. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  created: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isPaid: Scalars['Boolean']['output'];
  isShippingRequired: Scalars['Boolean']['output'];
  lines: Array<OrderLine>;
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
  /** Counts up from 1. */
  number: Scalars['String']['output'];
  origin: OrderOriginEnum;
  status: OrderStatus;
  subtotal: TaxedMoney;
  total: TaxedMoney;
  /** What was paid less what is due: negative while something is left to pay. */
  totalBalance: Money;
  totalCharged: Money;
  transactions: Array<TransactionItem>;
  undiscountedTotal: TaxedMoney;
  updatedAt: Scalars['DateTime']['output'];
  user?: Maybe<User>;
  userEmail?: Maybe<Scalars['String']['output']>;
};


export type OrderMetafieldArgs = {
  key: Scalars['String']['input'];
};

export type OrderChargeStatusEnum =
  | 'FULL'
  | 'NONE'
  | 'OVERCHARGED'
  | 'PARTIAL';

export type OrderChargeStatusEnumFilterInput = {
  eq?: InputMaybe<OrderChargeStatusEnum>;
  oneOf?: InputMaybe<Array<OrderChargeStatusEnum>>;
};

export type OrderCountableConnection = {
  __typename?: 'OrderCountableConnection';
  edges: Array<OrderCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type OrderCountableEdge = {
  __typename?: 'OrderCountableEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderCreateFromCheckout = {
  __typename?: 'OrderCreateFromCheckout';
  errors: Array<OrderCreateFromCheckoutError>;
  order?: Maybe<Order>;
};

export type OrderCreateFromCheckoutError = {
  __typename?: 'OrderCreateFromCheckoutError';
  code: OrderCreateFromCheckoutErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  variants?: Maybe<Array<Scalars['ID']['output']>>;
};

export type OrderCreateFromCheckoutErrorCode =
  | 'BILLING_ADDRESS_NOT_SET'
  | 'CHANNEL_INACTIVE'
  | 'CHECKOUT_NOT_FOUND'
  | 'EMAIL_NOT_SET'
  | 'GIFT_CARD_NOT_APPLICABLE'
  | 'GRAPHQL_ERROR'
  | 'INSUFFICIENT_STOCK'
  | 'INVALID_SHIPPING_METHOD'
  | 'NO_LINES'
  | 'SHIPPING_ADDRESS_NOT_SET'
  | 'SHIPPING_METHOD_NOT_SET'
  | 'TAX_ERROR'
  | 'UNAVAILABLE_VARIANT_IN_CHANNEL'
  | 'VOUCHER_NOT_APPLICABLE';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrderError = {
  __typename?: 'OrderError';
  code: OrderErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type OrderErrorCode =
  | 'BILLING_ADDRESS_NOT_SET'
  | 'CANNOT_CANCEL_FULFILLMENT'
  | 'CANNOT_CANCEL_ORDER'
  | 'CANNOT_DELETE'
  | 'CANNOT_DISCOUNT'
  | 'CANNOT_FULFILL_UNPAID_ORDER'
  | 'CANNOT_REFUND'
  | 'CAPTURE_INACTIVE_PAYMENT'
  | 'CHANNEL_INACTIVE'
  | 'DUPLICATED_INPUT_ITEM'
  | 'FULFILL_ORDER_LINE'
  | 'GIFT_CARD_LINE'
  | 'GRAPHQL_ERROR'
  | 'INSUFFICIENT_STOCK'
  | 'INVALID'
  | 'INVALID_QUANTITY'
  | 'INVALID_VOUCHER'
  | 'INVALID_VOUCHER_CODE'
  | 'MISSING_ADDRESS_DATA'
  | 'NON_EDITABLE_GIFT_LINE'
  | 'NON_REMOVABLE_GIFT_LINE'
  | 'NOT_AVAILABLE_IN_CHANNEL'
  | 'NOT_EDITABLE'
  | 'NOT_FOUND'
  | 'ORDER_NO_SHIPPING_ADDRESS'
  | 'PAYMENT_ERROR'
  | 'PAYMENT_MISSING'
  | 'PRODUCT_NOT_PUBLISHED'
  | 'PRODUCT_UNAVAILABLE_FOR_PURCHASE'
  | 'REQUIRED'
  | 'SHIPPING_METHOD_NOT_APPLICABLE'
  | 'SHIPPING_METHOD_REQUIRED'
  | 'TAX_ERROR'
  | 'TRANSACTION_ERROR'
  | 'UNIQUE'
  | 'VOID_INACTIVE_PAYMENT'
  | 'ZERO_QUANTITY';

/** A line of an order, with names and prices as they were when it was made. */
export type OrderLine = Node & {
  __typename?: 'OrderLine';
  id: Scalars['ID']['output'];
  isShippingRequired: Scalars['Boolean']['output'];
  productName: Scalars['String']['output'];
  productSku?: Maybe<Scalars['String']['output']>;
  productVariantId?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  totalPrice: TaxedMoney;
  undiscountedUnitPrice: TaxedMoney;
  unitPrice: TaxedMoney;
  /** The variant as it is now; null when the caller may not see it any more. */
  variant?: Maybe<ProductVariant>;
  variantName: Scalars['String']['output'];
};

export type OrderMarkAsPaid = {
  __typename?: 'OrderMarkAsPaid';
  errors: Array<OrderError>;
  order?: Maybe<Order>;
};

export type OrderOriginEnum =
  | 'BULK_CREATE'
  | 'CHECKOUT'
  | 'DRAFT'
  | 'REISSUE';

export type OrderSortField =
  | 'CREATED_AT'
  | 'LAST_MODIFIED_AT'
  | 'NUMBER';

export type OrderSortingInput = {
  direction: OrderDirection;
  field: OrderSortField;
};

export type OrderStatus =
  | 'CANCELED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'FULFILLED'
  | 'PARTIALLY_FULFILLED'
  | 'PARTIALLY_RETURNED'
  | 'RETURNED'
  | 'UNCONFIRMED'
  | 'UNFULFILLED';

export type OrderWhereInput = {
  chargeStatus?: InputMaybe<OrderChargeStatusEnumFilterInput>;
  createdAt?: InputMaybe<DateTimeRangeInput>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  userEmail?: InputMaybe<StringFilterInput>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaymentGateway = {
  __typename?: 'PaymentGateway';
  currencies: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PaymentGatewayConfig = {
  __typename?: 'PaymentGatewayConfig';
  /** What a client needs to start a payment with this gateway. */
  data?: Maybe<Scalars['JSON']['output']>;
  errors?: Maybe<Array<PaymentGatewayConfigError>>;
  id: Scalars['String']['output'];
};

export type PaymentGatewayConfigError = {
  __typename?: 'PaymentGatewayConfigError';
  code: PaymentGatewayConfigErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type PaymentGatewayConfigErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND';

export type PaymentGatewayInitialize = {
  __typename?: 'PaymentGatewayInitialize';
  errors: Array<PaymentGatewayInitializeError>;
  gatewayConfigs?: Maybe<Array<PaymentGatewayConfig>>;
};

export type PaymentGatewayInitializeError = {
  __typename?: 'PaymentGatewayInitializeError';
  code: PaymentGatewayInitializeErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type PaymentGatewayInitializeErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND';

export type PaymentGatewayToInitialize = {
  /** For the gateway. The test gateway takes `{"outcome": "success" | "failure" | "action-required"}`, success by default. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  id: Scalars['String']['input'];
};

/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type Product = Node & ObjectWithAttributes & {
  __typename?: 'Product';
  assignedAttribute?: Maybe<AssignedAttribute>;
  assignedAttributes: Array<AssignedAttribute>;
  /** @deprecated Use the `assignedAttribute` field instead. */
  attribute?: Maybe<SelectedAttribute>;
  /** @deprecated Use the `assignedAttributes` field instead. */
  attributes: Array<SelectedAttribute>;
  availableForPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  category?: Maybe<Category>;
  /** Slug of the channel through which this product is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  collections?: Maybe<Array<Collection>>;
  created: Scalars['DateTime']['output'];
  /** The first variant. */
  defaultVariant?: Maybe<ProductVariant>;
  description?: Maybe<Scalars['JSONString']['output']>;
  externalReference?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it can be bought in the channel now. */
  isAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its time of sale in the channel has come. */
  isAvailableForPurchase?: Maybe<Scalars['Boolean']['output']>;
  name: Scalars['String']['output'];
  pricing?: Maybe<ProductPricingInfo>;
  productType: ProductType;
  /** Variants that have a price in the channel; all of them for staff and apps. */
  productVariants?: Maybe<ProductVariantCountableConnection>;
  slug: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /**
   * Variants that have a price in the channel; all of them for staff and apps.
   * @deprecated Use `productVariants` field instead.
   */
  variants?: Maybe<Array<ProductVariant>>;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductAssignedAttributeArgs = {
  slug: Scalars['String']['input'];
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductAssignedAttributesArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductAttributeArgs = {
  slug: Scalars['String']['input'];
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductChannelListingAddInput = {
  /** By default now, when it becomes available. */
  availableForPurchaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  channelId: Scalars['ID']['input'];
  isAvailableForPurchase?: InputMaybe<Scalars['Boolean']['input']>;
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default now, when it is published first. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  visibleInListings?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductChannelListingError = {
  __typename?: 'ProductChannelListingError';
  channels?: Maybe<Array<Scalars['ID']['output']>>;
  code: ProductErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type ProductChannelListingUpdate = {
  __typename?: 'ProductChannelListingUpdate';
  errors: Array<ProductChannelListingError>;
  product?: Maybe<Product>;
};

export type ProductChannelListingUpdateInput = {
  updateChannels?: InputMaybe<Array<ProductChannelListingAddInput>>;
};

export type ProductCountableConnection = {
  __typename?: 'ProductCountableConnection';
  edges: Array<ProductCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ProductCountableEdge = {
  __typename?: 'ProductCountableEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductCreate = {
  __typename?: 'ProductCreate';
  errors: Array<ProductError>;
  product?: Maybe<Product>;
};

export type ProductCreateInput = {
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  category?: InputMaybe<Scalars['ID']['input']>;
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  description?: InputMaybe<Scalars['JSONString']['input']>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  productType: Scalars['ID']['input'];
  /** By default made of the name. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

export type ProductError = {
  __typename?: 'ProductError';
  attributes?: Maybe<Array<Scalars['ID']['output']>>;
  code: ProductErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type ProductErrorCode =
  | 'ALREADY_EXISTS'
  | 'ATTRIBUTE_ALREADY_ASSIGNED'
  | 'ATTRIBUTE_CANNOT_BE_ASSIGNED'
  | 'ATTRIBUTE_VARIANTS_DISABLED'
  | 'CANNOT_MANAGE_PRODUCT_WITHOUT_VARIANT'
  | 'DUPLICATED_INPUT_ITEM'
  | 'FILE_SIZE_LIMIT_EXCEEDED'
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'INVALID_FILE_TYPE'
  | 'INVALID_PRICE'
  | 'MEDIA_ALREADY_ASSIGNED'
  | 'NOT_FOUND'
  | 'NOT_PRODUCTS_IMAGE'
  | 'NOT_PRODUCTS_VARIANT'
  | 'PREORDER_VARIANT_CANNOT_BE_DEACTIVATED'
  | 'PRODUCT_NOT_ASSIGNED_TO_CHANNEL'
  | 'PRODUCT_WITHOUT_CATEGORY'
  | 'REQUIRED'
  | 'UNIQUE'
  | 'UNSUPPORTED_MEDIA_PROVIDER'
  | 'UNSUPPORTED_MIME_TYPE';

export type ProductOrder = {
  direction: OrderDirection;
  field?: InputMaybe<ProductOrderField>;
};

export type ProductOrderField =
  | 'CREATED_AT'
  | 'LAST_MODIFIED_AT'
  /** The price of the cheapest variant. */
  | 'MINIMAL_PRICE'
  | 'NAME'
  /** The price of the cheapest variant. */
  | 'PRICE'
  | 'PUBLISHED_AT'
  /** How well it matches; only together with `search`. */
  | 'RANK';

export type ProductPricingInfo = {
  __typename?: 'ProductPricingInfo';
  displayGrossPrices: Scalars['Boolean']['output'];
  onSale?: Maybe<Scalars['Boolean']['output']>;
  /** From the cheapest to the dearest variant. */
  priceRange?: Maybe<TaxedMoneyRange>;
  priceRangeUndiscounted?: Maybe<TaxedMoneyRange>;
};

export type ProductType = Node & {
  __typename?: 'ProductType';
  id: Scalars['ID']['output'];
  /** False for digital goods: their orders need no delivery. */
  isShippingRequired: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** The attributes that products of this type carry. */
  productAttributes?: Maybe<Array<Attribute>>;
  slug: Scalars['String']['output'];
};

export type ProductTypeCountableConnection = {
  __typename?: 'ProductTypeCountableConnection';
  edges: Array<ProductTypeCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ProductTypeCountableEdge = {
  __typename?: 'ProductTypeCountableEdge';
  cursor: Scalars['String']['output'];
  node: ProductType;
};

/** What is bought: one version of a product with a price of its own. */
export type ProductVariant = Node & {
  __typename?: 'ProductVariant';
  /** Slug of the channel through which this variant is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  created: Scalars['DateTime']['output'];
  externalReference?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  pricing?: Maybe<VariantPricingInfo>;
  product: Product;
  sku?: Maybe<Scalars['String']['output']>;
  /** False for digital goods: they are never out of stock. */
  trackInventory: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type ProductVariantChannelListingAddInput = {
  channelId: Scalars['ID']['input'];
  /** With at most as many decimal places as the channel's currency has. */
  price: Scalars['PositiveDecimal']['input'];
};

export type ProductVariantChannelListingUpdate = {
  __typename?: 'ProductVariantChannelListingUpdate';
  errors: Array<ProductChannelListingError>;
  variant?: Maybe<ProductVariant>;
};

export type ProductVariantCountableConnection = {
  __typename?: 'ProductVariantCountableConnection';
  edges: Array<ProductVariantCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ProductVariantCountableEdge = {
  __typename?: 'ProductVariantCountableEdge';
  cursor: Scalars['String']['output'];
  node: ProductVariant;
};

export type ProductVariantCreate = {
  __typename?: 'ProductVariantCreate';
  errors: Array<ProductError>;
  productVariant?: Maybe<ProductVariant>;
};

export type ProductVariantCreateInput = {
  /** No product type has attributes of variants here: an empty list. */
  attributes: Array<AttributeValueInput>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  product: Scalars['ID']['input'];
  sku?: InputMaybe<Scalars['String']['input']>;
  trackInventory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** All conditions that are given must hold. */
export type ProductWhereInput = {
  /** All of these must hold. */
  AND?: InputMaybe<Array<ProductWhereInput>>;
  /** At least one of these must hold. */
  OR?: InputMaybe<Array<ProductWhereInput>>;
  /** Each attribute that is named must match. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Categories below the named one count as well. */
  category?: InputMaybe<GlobalIdFilterInput>;
  collection?: InputMaybe<GlobalIdFilterInput>;
  hasCategory?: InputMaybe<Scalars['Boolean']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  isVisibleInListing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The price of the cheapest variant in the channel. */
  minimalPrice?: InputMaybe<DecimalFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  /** The price of any variant in the channel. */
  price?: InputMaybe<DecimalFilterInput>;
  productType?: InputMaybe<GlobalIdFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type Query = {
  __typename?: 'Query';
  /** One attribute by exactly one of `id` and `slug`. */
  attribute?: Maybe<Attribute>;
  /** Attributes by which products are filtered (facets); their values are `choices`. */
  attributes?: Maybe<AttributeCountableConnection>;
  /** Categories, by name. `level` 0 are those without a parent. */
  categories?: Maybe<CategoryCountableConnection>;
  /** One category by exactly one of `id` and `slug`. */
  category?: Maybe<Category>;
  /** One channel by exactly one of `id` and `slug`. */
  channel?: Maybe<Channel>;
  /** A checkout, for whoever holds its id; one that belongs to a signed-in customer only for that customer. */
  checkout?: Maybe<Checkout>;
  /** One collection by exactly one of `id` and `slug`. */
  collection?: Maybe<Collection>;
  /** Collections that are published in the channel, by name. */
  collections?: Maybe<CollectionCountableConnection>;
  /** The signed-in customer; null for anonymous callers and for apps. */
  me?: Maybe<User>;
  /** An order of the caller; staff and apps see every order. */
  order?: Maybe<Order>;
  /** Every order, newest first unless sorted otherwise. Staff and apps only: FORBIDDEN for everybody else. */
  orders?: Maybe<OrderCountableConnection>;
  /** One product by exactly one of `id` and `slug`; null when there is none or the caller may not see it. */
  product?: Maybe<Product>;
  /** One product type; null when there is none. */
  productType?: Maybe<ProductType>;
  /** Product types, by name: what products can be made of and which attributes they carry. */
  productTypes?: Maybe<ProductTypeCountableConnection>;
  /** One variant by exactly one of `id` and `sku`. */
  productVariant?: Maybe<ProductVariant>;
  /** Products that are listed in the channel. `first` or `last` (at most 100) is required with `edges`. */
  products?: Maybe<ProductCountableConnection>;
};


export type QueryAttributeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributeWhereInput>;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CategoryWhereInput>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChannelArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckoutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCollectionArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CollectionWhereInput>;
};


export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<OrderSortingInput>;
  where?: InputMaybe<OrderWhereInput>;
};


export type QueryProductArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductTypeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductVariantArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};

/** An attribute together with the values that a product has. */
export type SelectedAttribute = {
  __typename?: 'SelectedAttribute';
  attribute: Attribute;
  values: Array<AttributeValue>;
};

export type StringFilterInput = {
  eq?: InputMaybe<Scalars['String']['input']>;
  oneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A price with and without tax. Nothing is taxed here: net is gross. */
export type TaxedMoney = {
  __typename?: 'TaxedMoney';
  currency: Scalars['String']['output'];
  gross: Money;
  net: Money;
  tax: Money;
};

export type TaxedMoneyRange = {
  __typename?: 'TaxedMoneyRange';
  /** The lowest price. */
  start?: Maybe<TaxedMoney>;
  /** The highest price. */
  stop?: Maybe<TaxedMoney>;
};

export type TransactionEvent = Node & {
  __typename?: 'TransactionEvent';
  amount: Money;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  idempotencyKey?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  pspReference: Scalars['String']['output'];
  type?: Maybe<TransactionEventTypeEnum>;
};

export type TransactionEventTypeEnum =
  | 'AUTHORIZATION_ACTION_REQUIRED'
  | 'AUTHORIZATION_ADJUSTMENT'
  | 'AUTHORIZATION_FAILURE'
  | 'AUTHORIZATION_REQUEST'
  | 'AUTHORIZATION_SUCCESS'
  | 'CANCEL_FAILURE'
  | 'CANCEL_REQUEST'
  | 'CANCEL_SUCCESS'
  /** The customer must do something, like confirming with the bank; then call `transactionProcess`. */
  | 'CHARGE_ACTION_REQUIRED'
  | 'CHARGE_BACK'
  | 'CHARGE_FAILURE'
  | 'CHARGE_REQUEST'
  | 'CHARGE_SUCCESS'
  | 'INFO'
  | 'REFUND_FAILURE'
  | 'REFUND_REQUEST'
  | 'REFUND_REVERSE'
  | 'REFUND_SUCCESS';

export type TransactionInitialize = {
  __typename?: 'TransactionInitialize';
  /** What the gateway answered. */
  data?: Maybe<Scalars['JSON']['output']>;
  errors: Array<TransactionInitializeError>;
  transaction?: Maybe<TransactionItem>;
  transactionEvent?: Maybe<TransactionEvent>;
};

export type TransactionInitializeError = {
  __typename?: 'TransactionInitializeError';
  code: TransactionInitializeErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type TransactionInitializeErrorCode =
  | 'CHECKOUT_COMPLETION_IN_PROGRESS'
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'UNIQUE';

/** A payment for a checkout or an order. */
export type TransactionItem = Node & {
  __typename?: 'TransactionItem';
  /** What was charged. */
  chargedAmount: Money;
  checkout?: Maybe<Checkout>;
  createdAt: Scalars['DateTime']['output'];
  /** What happened, oldest first. */
  events: Array<TransactionEvent>;
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
  modifiedAt: Scalars['DateTime']['output'];
  /** The gateway's name. */
  name: Scalars['String']['output'];
  order?: Maybe<Order>;
  /** The payment's name at the gateway. */
  pspReference: Scalars['String']['output'];
  token: Scalars['UUID']['output'];
};

export type TransactionProcess = {
  __typename?: 'TransactionProcess';
  /** What the gateway answered. */
  data?: Maybe<Scalars['JSON']['output']>;
  errors: Array<TransactionProcessError>;
  transaction?: Maybe<TransactionItem>;
  transactionEvent?: Maybe<TransactionEvent>;
};

export type TransactionProcessError = {
  __typename?: 'TransactionProcessError';
  code: TransactionProcessErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type TransactionProcessErrorCode =
  | 'CHECKOUT_COMPLETION_IN_PROGRESS'
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'MISSING_PAYMENT_APP'
  | 'MISSING_PAYMENT_APP_RELATION'
  | 'NOT_FOUND'
  | 'TRANSACTION_ALREADY_PROCESSED';

/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type User = Node & {
  __typename?: 'User';
  /** Open checkouts, newest first, at most 100. */
  checkoutIds?: Maybe<Array<Scalars['ID']['output']>>;
  dateJoined: Scalars['DateTime']['output'];
  /** Lower case. */
  email: Scalars['String']['output'];
  firstName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** Always true: the issuer has verified the e-mail address. */
  isConfirmed: Scalars['Boolean']['output'];
  isStaff: Scalars['Boolean']['output'];
  lastName: Scalars['String']['output'];
  /** Orders, newest first. */
  orders?: Maybe<OrderCountableConnection>;
};


/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type UserCheckoutIdsArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
};


/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type UserOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type VariantPricingInfo = {
  __typename?: 'VariantPricingInfo';
  onSale?: Maybe<Scalars['Boolean']['output']>;
  price?: Maybe<TaxedMoney>;
  priceUndiscounted?: Maybe<TaxedMoney>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Address: Address;
  Category: Category;
  Collection: Collection;
  Order: Order;
  Product: Product;
  ProductType: ProductType;
  ProductVariant: ProductVariant;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true,"channel":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true,"channel":true}> );
  ProductType:
    ( { __typename: 'ProductType' }
    & GraphQLRecursivePick<FederationTypes['ProductType'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true,"channel":true}> );
  User:
    ( { __typename: 'User' }
    & ( GraphQLRecursivePick<FederationTypes['User'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['User'], {"email":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AssignedAttribute:
    | ( Omit<AssignedBooleanAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedDateAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedDateTimeAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedFileAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedNumericAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedPlainTextAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedSingleCollectionReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSwatchAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedTextAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
  ;
  Node:
    | ( AddressRow )
    | ( AttributeRow )
    | ( AttributeValueRow )
    | ( CategoryRow )
    | ( ChannelRow )
    | ( CheckoutRow )
    | ( PricedLine )
    | ( SeenCollection )
    | ( OrderRow )
    | ( SoldLine )
    | ( SeenProduct )
    | ( ProductTypeRow )
    | ( SeenVariant )
    | ( PaymentEvent )
    | ( TransactionRow )
    | ( UserRow )
  ;
  ObjectWithAttributes: ( SeenProduct );
  ObjectWithMetadata:
    | ( CheckoutRow )
    | ( OrderRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<AddressRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressInput: AddressInput;
  AssignedAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedAttributeValueInput: AssignedAttributeValueInput;
  AssignedBooleanAttribute: ResolverTypeWrapper<Omit<AssignedBooleanAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedChoiceAttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AssignedDateAttribute: ResolverTypeWrapper<Omit<AssignedDateAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedDateTimeAttribute: ResolverTypeWrapper<Omit<AssignedDateTimeAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedFileAttribute: ResolverTypeWrapper<Omit<AssignedFileAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiCategoryReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiChoiceAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedMultiCollectionReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiPageReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiProductReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiProductVariantReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedNumericAttribute: ResolverTypeWrapper<Omit<AssignedNumericAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedPlainTextAttribute: ResolverTypeWrapper<Omit<AssignedPlainTextAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleCategoryReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleChoiceAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedSingleCollectionReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSinglePageReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleProductReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleProductVariantReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSwatchAttribute: ResolverTypeWrapper<Omit<AssignedSwatchAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedTextAttribute: ResolverTypeWrapper<Omit<AssignedTextAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  Attribute: ResolverTypeWrapper<AttributeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AttributeCountableConnection: ResolverTypeWrapper<AttributeConnection>;
  AttributeCountableEdge: ResolverTypeWrapper<Omit<AttributeCountableEdge, 'node'> & { node: ResolversTypes['Attribute'] }>;
  AttributeInput: AttributeInput;
  AttributeInputTypeEnum: AttributeInputTypeEnum;
  AttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AttributeValueCountableConnection: ResolverTypeWrapper<AttributeValueConnection>;
  AttributeValueCountableEdge: ResolverTypeWrapper<Omit<AttributeValueCountableEdge, 'node'> & { node: ResolversTypes['AttributeValue'] }>;
  AttributeValueInput: AttributeValueInput;
  AttributeValueSelectableTypeInput: AttributeValueSelectableTypeInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryCountableConnection: ResolverTypeWrapper<CategoryConnection>;
  CategoryCountableEdge: ResolverTypeWrapper<Omit<CategoryCountableEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryWhereInput: CategoryWhereInput;
  Channel: ResolverTypeWrapper<ChannelRow>;
  Checkout: ResolverTypeWrapper<CheckoutRow>;
  CheckoutBillingAddressUpdate: ResolverTypeWrapper<Omit<CheckoutBillingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutChargeStatusEnum: CheckoutChargeStatusEnum;
  CheckoutComplete: ResolverTypeWrapper<Omit<CheckoutComplete, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CheckoutCreate: ResolverTypeWrapper<Omit<CheckoutCreate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutCreateInput: CheckoutCreateInput;
  CheckoutEmailUpdate: ResolverTypeWrapper<Omit<CheckoutEmailUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutError: ResolverTypeWrapper<CheckoutError>;
  CheckoutErrorCode: CheckoutErrorCode;
  CheckoutLine: ResolverTypeWrapper<PricedLine>;
  CheckoutLineDelete: ResolverTypeWrapper<Omit<CheckoutLineDelete, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutLineUpdateInput: CheckoutLineUpdateInput;
  CheckoutLinesAdd: ResolverTypeWrapper<Omit<CheckoutLinesAdd, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLinesDelete: ResolverTypeWrapper<Omit<CheckoutLinesDelete, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLinesUpdate: ResolverTypeWrapper<Omit<CheckoutLinesUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  Collection: ResolverTypeWrapper<SeenCollection>;
  CollectionCountableConnection: ResolverTypeWrapper<CollectionConnection>;
  CollectionCountableEdge: ResolverTypeWrapper<Omit<CollectionCountableEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  CollectionWhereInput: CollectionWhereInput;
  CountryCode: CountryCode;
  CountryDisplay: ResolverTypeWrapper<CountryDisplay>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  GlobalIDFilterInput: GlobalIdFilterInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  MetadataInput: MetadataInput;
  MetadataItem: ResolverTypeWrapper<MetadataItem>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectWithAttributes: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ObjectWithAttributes']>;
  ObjectWithMetadata: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ObjectWithMetadata']>;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderChargeStatusEnum: OrderChargeStatusEnum;
  OrderChargeStatusEnumFilterInput: OrderChargeStatusEnumFilterInput;
  OrderCountableConnection: ResolverTypeWrapper<OrderConnection>;
  OrderCountableEdge: ResolverTypeWrapper<Omit<OrderCountableEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderCreateFromCheckout: ResolverTypeWrapper<Omit<OrderCreateFromCheckout, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderCreateFromCheckoutError: ResolverTypeWrapper<OrderCreateFromCheckoutError>;
  OrderCreateFromCheckoutErrorCode: OrderCreateFromCheckoutErrorCode;
  OrderDirection: OrderDirection;
  OrderError: ResolverTypeWrapper<OrderError>;
  OrderErrorCode: OrderErrorCode;
  OrderLine: ResolverTypeWrapper<SoldLine>;
  OrderMarkAsPaid: ResolverTypeWrapper<Omit<OrderMarkAsPaid, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderOriginEnum: OrderOriginEnum;
  OrderSortField: OrderSortField;
  OrderSortingInput: OrderSortingInput;
  OrderStatus: OrderStatus;
  OrderWhereInput: OrderWhereInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentGateway: ResolverTypeWrapper<PaymentGateway>;
  PaymentGatewayConfig: ResolverTypeWrapper<PaymentGatewayConfig>;
  PaymentGatewayConfigError: ResolverTypeWrapper<PaymentGatewayConfigError>;
  PaymentGatewayConfigErrorCode: PaymentGatewayConfigErrorCode;
  PaymentGatewayInitialize: ResolverTypeWrapper<PaymentGatewayInitialize>;
  PaymentGatewayInitializeError: ResolverTypeWrapper<PaymentGatewayInitializeError>;
  PaymentGatewayInitializeErrorCode: PaymentGatewayInitializeErrorCode;
  PaymentGatewayToInitialize: PaymentGatewayToInitialize;
  PositiveDecimal: ResolverTypeWrapper<Scalars['PositiveDecimal']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  Product: ResolverTypeWrapper<SeenProduct>;
  ProductChannelListingAddInput: ProductChannelListingAddInput;
  ProductChannelListingError: ResolverTypeWrapper<ProductChannelListingError>;
  ProductChannelListingUpdate: ResolverTypeWrapper<Omit<ProductChannelListingUpdate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductChannelListingUpdateInput: ProductChannelListingUpdateInput;
  ProductCountableConnection: ResolverTypeWrapper<ProductConnection>;
  ProductCountableEdge: ResolverTypeWrapper<Omit<ProductCountableEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductCreate: ResolverTypeWrapper<Omit<ProductCreate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductCreateInput: ProductCreateInput;
  ProductError: ResolverTypeWrapper<ProductError>;
  ProductErrorCode: ProductErrorCode;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductPricingInfo: ResolverTypeWrapper<PriceRangeModel>;
  ProductType: ResolverTypeWrapper<ProductTypeRow>;
  ProductTypeCountableConnection: ResolverTypeWrapper<ProductTypeConnection>;
  ProductTypeCountableEdge: ResolverTypeWrapper<Omit<ProductTypeCountableEdge, 'node'> & { node: ResolversTypes['ProductType'] }>;
  ProductVariant: ResolverTypeWrapper<SeenVariant>;
  ProductVariantChannelListingAddInput: ProductVariantChannelListingAddInput;
  ProductVariantChannelListingUpdate: ResolverTypeWrapper<Omit<ProductVariantChannelListingUpdate, 'variant'> & { variant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantCountableConnection: ResolverTypeWrapper<ProductVariantConnection>;
  ProductVariantCountableEdge: ResolverTypeWrapper<Omit<ProductVariantCountableEdge, 'node'> & { node: ResolversTypes['ProductVariant'] }>;
  ProductVariantCreate: ResolverTypeWrapper<Omit<ProductVariantCreate, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantCreateInput: ProductVariantCreateInput;
  ProductWhereInput: ProductWhereInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SelectedAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  StringFilterInput: StringFilterInput;
  TaxedMoney: ResolverTypeWrapper<MoneyModel>;
  TaxedMoneyRange: ResolverTypeWrapper<PriceRangeModel>;
  TransactionEvent: ResolverTypeWrapper<PaymentEvent>;
  TransactionEventTypeEnum: TransactionEventTypeEnum;
  TransactionInitialize: ResolverTypeWrapper<Omit<TransactionInitialize, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversTypes['TransactionEvent']> }>;
  TransactionInitializeError: ResolverTypeWrapper<TransactionInitializeError>;
  TransactionInitializeErrorCode: TransactionInitializeErrorCode;
  TransactionItem: ResolverTypeWrapper<TransactionRow>;
  TransactionProcess: ResolverTypeWrapper<Omit<TransactionProcess, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversTypes['TransactionEvent']> }>;
  TransactionProcessError: ResolverTypeWrapper<TransactionProcessError>;
  TransactionProcessErrorCode: TransactionProcessErrorCode;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  User: ResolverTypeWrapper<UserRow>;
  VariantPricingInfo: ResolverTypeWrapper<MoneyModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: AddressRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddressInput: AddressInput;
  AssignedAttribute: AssignedAttributeRow;
  AssignedAttributeValueInput: AssignedAttributeValueInput;
  AssignedBooleanAttribute: Omit<AssignedBooleanAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedChoiceAttributeValue: AttributeValueRow;
  AssignedDateAttribute: Omit<AssignedDateAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedDateTimeAttribute: Omit<AssignedDateTimeAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedFileAttribute: Omit<AssignedFileAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiCategoryReferenceAttribute: Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiChoiceAttribute: AssignedAttributeRow;
  AssignedMultiCollectionReferenceAttribute: Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiPageReferenceAttribute: Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiProductReferenceAttribute: Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiProductVariantReferenceAttribute: Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedNumericAttribute: Omit<AssignedNumericAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedPlainTextAttribute: Omit<AssignedPlainTextAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleCategoryReferenceAttribute: Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleChoiceAttribute: AssignedAttributeRow;
  AssignedSingleCollectionReferenceAttribute: Omit<AssignedSingleCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSinglePageReferenceAttribute: Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleProductReferenceAttribute: Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleProductVariantReferenceAttribute: Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSwatchAttribute: Omit<AssignedSwatchAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedTextAttribute: Omit<AssignedTextAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  Attribute: AttributeRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  AttributeCountableConnection: AttributeConnection;
  AttributeCountableEdge: Omit<AttributeCountableEdge, 'node'> & { node: ResolversParentTypes['Attribute'] };
  AttributeInput: AttributeInput;
  AttributeValue: AttributeValueRow;
  AttributeValueCountableConnection: AttributeValueConnection;
  AttributeValueCountableEdge: Omit<AttributeValueCountableEdge, 'node'> & { node: ResolversParentTypes['AttributeValue'] };
  AttributeValueInput: AttributeValueInput;
  AttributeValueSelectableTypeInput: AttributeValueSelectableTypeInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: CategoryRow;
  CategoryCountableConnection: CategoryConnection;
  CategoryCountableEdge: Omit<CategoryCountableEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryWhereInput: CategoryWhereInput;
  Channel: ChannelRow;
  Checkout: CheckoutRow;
  CheckoutBillingAddressUpdate: Omit<CheckoutBillingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutComplete: Omit<CheckoutComplete, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CheckoutCreate: Omit<CheckoutCreate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutCreateInput: CheckoutCreateInput;
  CheckoutEmailUpdate: Omit<CheckoutEmailUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutError: CheckoutError;
  CheckoutLine: PricedLine;
  CheckoutLineDelete: Omit<CheckoutLineDelete, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLineInput: CheckoutLineInput;
  CheckoutLineUpdateInput: CheckoutLineUpdateInput;
  CheckoutLinesAdd: Omit<CheckoutLinesAdd, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLinesDelete: Omit<CheckoutLinesDelete, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLinesUpdate: Omit<CheckoutLinesUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  Collection: SeenCollection;
  CollectionCountableConnection: CollectionConnection;
  CollectionCountableEdge: Omit<CollectionCountableEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  CollectionWhereInput: CollectionWhereInput;
  CountryDisplay: CountryDisplay;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  GlobalIDFilterInput: GlobalIdFilterInput;
  JSON: Scalars['JSON']['output'];
  JSONString: Scalars['JSONString']['output'];
  MetadataInput: MetadataInput;
  MetadataItem: MetadataItem;
  Money: MoneyModel;
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ObjectWithAttributes: ResolversInterfaceTypes<ResolversParentTypes>['ObjectWithAttributes'];
  ObjectWithMetadata: ResolversInterfaceTypes<ResolversParentTypes>['ObjectWithMetadata'];
  Order: OrderRow;
  OrderChargeStatusEnumFilterInput: OrderChargeStatusEnumFilterInput;
  OrderCountableConnection: OrderConnection;
  OrderCountableEdge: Omit<OrderCountableEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderCreateFromCheckout: Omit<OrderCreateFromCheckout, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderCreateFromCheckoutError: OrderCreateFromCheckoutError;
  OrderError: OrderError;
  OrderLine: SoldLine;
  OrderMarkAsPaid: Omit<OrderMarkAsPaid, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderSortingInput: OrderSortingInput;
  OrderWhereInput: OrderWhereInput;
  PageInfo: PageInfo;
  PaymentGateway: PaymentGateway;
  PaymentGatewayConfig: PaymentGatewayConfig;
  PaymentGatewayConfigError: PaymentGatewayConfigError;
  PaymentGatewayInitialize: PaymentGatewayInitialize;
  PaymentGatewayInitializeError: PaymentGatewayInitializeError;
  PaymentGatewayToInitialize: PaymentGatewayToInitialize;
  PositiveDecimal: Scalars['PositiveDecimal']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  Product: SeenProduct;
  ProductChannelListingAddInput: ProductChannelListingAddInput;
  ProductChannelListingError: ProductChannelListingError;
  ProductChannelListingUpdate: Omit<ProductChannelListingUpdate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductChannelListingUpdateInput: ProductChannelListingUpdateInput;
  ProductCountableConnection: ProductConnection;
  ProductCountableEdge: Omit<ProductCountableEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductCreate: Omit<ProductCreate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductCreateInput: ProductCreateInput;
  ProductError: ProductError;
  ProductOrder: ProductOrder;
  ProductPricingInfo: PriceRangeModel;
  ProductType: ProductTypeRow;
  ProductTypeCountableConnection: ProductTypeConnection;
  ProductTypeCountableEdge: Omit<ProductTypeCountableEdge, 'node'> & { node: ResolversParentTypes['ProductType'] };
  ProductVariant: SeenVariant;
  ProductVariantChannelListingAddInput: ProductVariantChannelListingAddInput;
  ProductVariantChannelListingUpdate: Omit<ProductVariantChannelListingUpdate, 'variant'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantCountableConnection: ProductVariantConnection;
  ProductVariantCountableEdge: Omit<ProductVariantCountableEdge, 'node'> & { node: ResolversParentTypes['ProductVariant'] };
  ProductVariantCreate: Omit<ProductVariantCreate, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantCreateInput: ProductVariantCreateInput;
  ProductWhereInput: ProductWhereInput;
  Query: Record<PropertyKey, never>;
  SelectedAttribute: AssignedAttributeRow;
  StringFilterInput: StringFilterInput;
  TaxedMoney: MoneyModel;
  TaxedMoneyRange: PriceRangeModel;
  TransactionEvent: PaymentEvent;
  TransactionInitialize: Omit<TransactionInitialize, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversParentTypes['TransactionEvent']> };
  TransactionInitializeError: TransactionInitializeError;
  TransactionItem: TransactionRow;
  TransactionProcess: Omit<TransactionProcess, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversParentTypes['TransactionEvent']> };
  TransactionProcessError: TransactionProcessError;
  UUID: Scalars['UUID']['output'];
  User: UserRow;
  VariantPricingInfo: MoneyModel;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cityArea?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryDisplay'], ParentType, ContextType>;
  countryArea?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetAddress1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetAddress2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedAttribute'] = ResolversParentTypes['AssignedAttribute']> = {
  __resolveType: TypeResolveFn<'AssignedBooleanAttribute' | 'AssignedDateAttribute' | 'AssignedDateTimeAttribute' | 'AssignedFileAttribute' | 'AssignedMultiCategoryReferenceAttribute' | 'AssignedMultiChoiceAttribute' | 'AssignedMultiCollectionReferenceAttribute' | 'AssignedMultiPageReferenceAttribute' | 'AssignedMultiProductReferenceAttribute' | 'AssignedMultiProductVariantReferenceAttribute' | 'AssignedNumericAttribute' | 'AssignedPlainTextAttribute' | 'AssignedSingleCategoryReferenceAttribute' | 'AssignedSingleChoiceAttribute' | 'AssignedSingleCollectionReferenceAttribute' | 'AssignedSinglePageReferenceAttribute' | 'AssignedSingleProductReferenceAttribute' | 'AssignedSingleProductVariantReferenceAttribute' | 'AssignedSwatchAttribute' | 'AssignedTextAttribute', ParentType, ContextType>;
};

export type AssignedBooleanAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedBooleanAttribute'] = ResolversParentTypes['AssignedBooleanAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedChoiceAttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedChoiceAttributeValue'] = ResolversParentTypes['AssignedChoiceAttributeValue']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignedDateAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDateAttribute'] = ResolversParentTypes['AssignedDateAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedDateTimeAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDateTimeAttribute'] = ResolversParentTypes['AssignedDateTimeAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedFileAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedFileAttribute'] = ResolversParentTypes['AssignedFileAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiCategoryReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiCategoryReferenceAttribute'] = ResolversParentTypes['AssignedMultiCategoryReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiChoiceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiChoiceAttribute'] = ResolversParentTypes['AssignedMultiChoiceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Array<ResolversTypes['AssignedChoiceAttributeValue']>, ParentType, ContextType, RequireFields<AssignedMultiChoiceAttributeValueArgs, 'limit'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiCollectionReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiCollectionReferenceAttribute'] = ResolversParentTypes['AssignedMultiCollectionReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiPageReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiPageReferenceAttribute'] = ResolversParentTypes['AssignedMultiPageReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiProductReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiProductReferenceAttribute'] = ResolversParentTypes['AssignedMultiProductReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedMultiProductVariantReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedMultiProductVariantReferenceAttribute'] = ResolversParentTypes['AssignedMultiProductVariantReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedNumericAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedNumericAttribute'] = ResolversParentTypes['AssignedNumericAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedPlainTextAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedPlainTextAttribute'] = ResolversParentTypes['AssignedPlainTextAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSingleCategoryReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSingleCategoryReferenceAttribute'] = ResolversParentTypes['AssignedSingleCategoryReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSingleChoiceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSingleChoiceAttribute'] = ResolversParentTypes['AssignedSingleChoiceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AssignedChoiceAttributeValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSingleCollectionReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSingleCollectionReferenceAttribute'] = ResolversParentTypes['AssignedSingleCollectionReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSinglePageReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSinglePageReferenceAttribute'] = ResolversParentTypes['AssignedSinglePageReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSingleProductReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSingleProductReferenceAttribute'] = ResolversParentTypes['AssignedSingleProductReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSingleProductVariantReferenceAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSingleProductVariantReferenceAttribute'] = ResolversParentTypes['AssignedSingleProductVariantReferenceAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSwatchAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSwatchAttribute'] = ResolversParentTypes['AssignedSwatchAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedTextAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedTextAttribute'] = ResolversParentTypes['AssignedTextAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  choices?: Resolver<Maybe<ResolversTypes['AttributeValueCountableConnection']>, ParentType, ContextType, Partial<AttributeChoicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputType?: Resolver<Maybe<ResolversTypes['AttributeInputTypeEnum']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withChoices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeCountableConnection'] = ResolversParentTypes['AttributeCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributeCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttributeCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeCountableEdge'] = ResolversParentTypes['AttributeCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeValueCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueCountableConnection'] = ResolversParentTypes['AttributeValueCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributeValueCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttributeValueCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueCountableEdge'] = ResolversParentTypes['AttributeValueCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttributeValue'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['CategoryCountableConnection']>, ParentType, ContextType, Partial<CategoryChildrenArgs>>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<CategoryProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCountableConnection'] = ResolversParentTypes['CategoryCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CategoryCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCountableEdge'] = ResolversParentTypes['CategoryCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout']> = {
  availablePaymentGateways?: Resolver<Array<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  chargeStatus?: Resolver<ResolversTypes['CheckoutChargeStatusEnum'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CheckoutLine']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CheckoutMetafieldArgs, 'key'>>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subtotalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  totalBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  transactions?: Resolver<Maybe<Array<ResolversTypes['TransactionItem']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutBillingAddressUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutBillingAddressUpdate'] = ResolversParentTypes['CheckoutBillingAddressUpdate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutCompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutComplete'] = ResolversParentTypes['CheckoutComplete']> = {
  confirmationNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type CheckoutCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCreate'] = ResolversParentTypes['CheckoutCreate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutEmailUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutEmailUpdate'] = ResolversParentTypes['CheckoutEmailUpdate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutError'] = ResolversParentTypes['CheckoutError']> = {
  code?: Resolver<ResolversTypes['CheckoutErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type CheckoutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLine'] = ResolversParentTypes['CheckoutLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiresShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  undiscountedUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLineDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLineDelete'] = ResolversParentTypes['CheckoutLineDelete']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutLinesAddResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinesAdd'] = ResolversParentTypes['CheckoutLinesAdd']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutLinesDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinesDelete'] = ResolversParentTypes['CheckoutLinesDelete']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutLinesUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinesUpdate'] = ResolversParentTypes['CheckoutLinesUpdate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<CollectionProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCountableConnection'] = ResolversParentTypes['CollectionCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectionCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectionCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCountableEdge'] = ResolversParentTypes['CollectionCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CountryDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryDisplay'] = ResolversParentTypes['CountryDisplay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONString'], any> {
  name: 'JSONString';
}

export type MetadataItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetadataItem'] = ResolversParentTypes['MetadataItem']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fractionalAmount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkoutBillingAddressUpdate?: Resolver<Maybe<ResolversTypes['CheckoutBillingAddressUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutBillingAddressUpdateArgs, 'billingAddress'>>;
  checkoutComplete?: Resolver<Maybe<ResolversTypes['CheckoutComplete']>, ParentType, ContextType, Partial<MutationCheckoutCompleteArgs>>;
  checkoutCreate?: Resolver<Maybe<ResolversTypes['CheckoutCreate']>, ParentType, ContextType, RequireFields<MutationCheckoutCreateArgs, 'input'>>;
  checkoutEmailUpdate?: Resolver<Maybe<ResolversTypes['CheckoutEmailUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutEmailUpdateArgs, 'email'>>;
  checkoutLineDelete?: Resolver<Maybe<ResolversTypes['CheckoutLineDelete']>, ParentType, ContextType, Partial<MutationCheckoutLineDeleteArgs>>;
  checkoutLinesAdd?: Resolver<Maybe<ResolversTypes['CheckoutLinesAdd']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesAddArgs, 'lines'>>;
  checkoutLinesDelete?: Resolver<Maybe<ResolversTypes['CheckoutLinesDelete']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesDeleteArgs, 'linesIds'>>;
  checkoutLinesUpdate?: Resolver<Maybe<ResolversTypes['CheckoutLinesUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesUpdateArgs, 'lines'>>;
  orderCreateFromCheckout?: Resolver<Maybe<ResolversTypes['OrderCreateFromCheckout']>, ParentType, ContextType, RequireFields<MutationOrderCreateFromCheckoutArgs, 'id'>>;
  orderMarkAsPaid?: Resolver<Maybe<ResolversTypes['OrderMarkAsPaid']>, ParentType, ContextType, RequireFields<MutationOrderMarkAsPaidArgs, 'id'>>;
  paymentGatewayInitialize?: Resolver<Maybe<ResolversTypes['PaymentGatewayInitialize']>, ParentType, ContextType, RequireFields<MutationPaymentGatewayInitializeArgs, 'id'>>;
  productChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductChannelListingUpdateArgs, 'id' | 'input'>>;
  productCreate?: Resolver<Maybe<ResolversTypes['ProductCreate']>, ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productVariantChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductVariantChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductVariantChannelListingUpdateArgs, 'input'>>;
  productVariantCreate?: Resolver<Maybe<ResolversTypes['ProductVariantCreate']>, ParentType, ContextType, RequireFields<MutationProductVariantCreateArgs, 'input'>>;
  transactionInitialize?: Resolver<Maybe<ResolversTypes['TransactionInitialize']>, ParentType, ContextType, RequireFields<MutationTransactionInitializeArgs, 'id' | 'paymentGateway'>>;
  transactionProcess?: Resolver<Maybe<ResolversTypes['TransactionProcess']>, ParentType, ContextType, Partial<MutationTransactionProcessArgs>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Address' | 'Attribute' | 'AttributeValue' | 'Category' | 'Channel' | 'Checkout' | 'CheckoutLine' | 'Collection' | 'Order' | 'OrderLine' | 'Product' | 'ProductType' | 'ProductVariant' | 'TransactionEvent' | 'TransactionItem' | 'User', ParentType, ContextType>;
};

export type ObjectWithAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithAttributes'] = ResolversParentTypes['ObjectWithAttributes']> = {
  __resolveType: TypeResolveFn<'Product', ParentType, ContextType>;
};

export type ObjectWithMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithMetadata'] = ResolversParentTypes['ObjectWithMetadata']> = {
  __resolveType: TypeResolveFn<'Checkout' | 'Order', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  chargeStatus?: Resolver<ResolversTypes['OrderChargeStatusEnum'], ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrderMetafieldArgs, 'key'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OrderOriginEnum'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  totalBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalCharged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactions?: Resolver<Array<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
  undiscountedTotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCountableConnection'] = ResolversParentTypes['OrderCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCountableEdge'] = ResolversParentTypes['OrderCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderCreateFromCheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCreateFromCheckout'] = ResolversParentTypes['OrderCreateFromCheckout']> = {
  errors?: Resolver<Array<ResolversTypes['OrderCreateFromCheckoutError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type OrderCreateFromCheckoutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCreateFromCheckoutError'] = ResolversParentTypes['OrderCreateFromCheckoutError']> = {
  code?: Resolver<ResolversTypes['OrderCreateFromCheckoutErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type OrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderError'] = ResolversParentTypes['OrderError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVariantId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  undiscountedUnitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderMarkAsPaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMarkAsPaid'] = ResolversParentTypes['OrderMarkAsPaid']> = {
  errors?: Resolver<Array<ResolversTypes['OrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGateway'] = ResolversParentTypes['PaymentGateway']> = {
  currencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentGatewayConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayConfig'] = ResolversParentTypes['PaymentGatewayConfig']> = {
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  errors?: Resolver<Maybe<Array<ResolversTypes['PaymentGatewayConfigError']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentGatewayConfigErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayConfigError'] = ResolversParentTypes['PaymentGatewayConfigError']> = {
  code?: Resolver<ResolversTypes['PaymentGatewayConfigErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentGatewayInitializeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayInitialize'] = ResolversParentTypes['PaymentGatewayInitialize']> = {
  errors?: Resolver<Array<ResolversTypes['PaymentGatewayInitializeError']>, ParentType, ContextType>;
  gatewayConfigs?: Resolver<Maybe<Array<ResolversTypes['PaymentGatewayConfig']>>, ParentType, ContextType>;
};

export type PaymentGatewayInitializeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayInitializeError'] = ResolversParentTypes['PaymentGatewayInitializeError']> = {
  code?: Resolver<ResolversTypes['PaymentGatewayInitializeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PositiveDecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveDecimal'], any> {
  name: 'PositiveDecimal';
}

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedAttribute?: Resolver<Maybe<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<ProductAssignedAttributeArgs, 'slug'>>;
  assignedAttributes?: Resolver<Array<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<ProductAssignedAttributesArgs, 'limit'>>;
  attribute?: Resolver<Maybe<ResolversTypes['SelectedAttribute']>, ParentType, ContextType, RequireFields<ProductAttributeArgs, 'slug'>>;
  attributes?: Resolver<Array<ResolversTypes['SelectedAttribute']>, ParentType, ContextType>;
  availableForPurchaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAvailableForPurchase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricing?: Resolver<Maybe<ResolversTypes['ProductPricingInfo']>, ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['ProductType'], ParentType, ContextType>;
  productVariants?: Resolver<Maybe<ResolversTypes['ProductVariantCountableConnection']>, ParentType, ContextType, Partial<ProductProductVariantsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['ProductVariant']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductChannelListingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChannelListingError'] = ResolversParentTypes['ProductChannelListingError']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProductErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductChannelListingUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChannelListingUpdate'] = ResolversParentTypes['ProductChannelListingUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductChannelListingError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCountableConnection'] = ResolversParentTypes['ProductCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCountableEdge'] = ResolversParentTypes['ProductCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreate'] = ResolversParentTypes['ProductCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductError'] = ResolversParentTypes['ProductError']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProductErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductPricingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPricingInfo'] = ResolversParentTypes['ProductPricingInfo']> = {
  displayGrossPrices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['TaxedMoneyRange']>, ParentType, ContextType>;
  priceRangeUndiscounted?: Resolver<Maybe<ResolversTypes['TaxedMoneyRange']>, ParentType, ContextType>;
};

export type ProductTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductType'] = ResolversParentTypes['ProductType'], FederationReferenceType extends FederationReferenceTypes['ProductType'] = FederationReferenceTypes['ProductType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productAttributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductTypeCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTypeCountableConnection'] = ResolversParentTypes['ProductTypeCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductTypeCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductTypeCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTypeCountableEdge'] = ResolversParentTypes['ProductTypeCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductType'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricing?: Resolver<Maybe<ResolversTypes['VariantPricingInfo']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantChannelListingUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantChannelListingUpdate'] = ResolversParentTypes['ProductVariantChannelListingUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductChannelListingError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type ProductVariantCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantCountableConnection'] = ResolversParentTypes['ProductVariantCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductVariantCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductVariantCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantCountableEdge'] = ResolversParentTypes['ProductVariantCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
};

export type ProductVariantCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantCreate'] = ResolversParentTypes['ProductVariantCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<QueryAttributeArgs>>;
  attributes?: Resolver<Maybe<ResolversTypes['AttributeCountableConnection']>, ParentType, ContextType, Partial<QueryAttributesArgs>>;
  categories?: Resolver<Maybe<ResolversTypes['CategoryCountableConnection']>, ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, Partial<QueryChannelArgs>>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType, Partial<QueryCheckoutArgs>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, Partial<QueryCollectionArgs>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionCountableConnection']>, ParentType, ContextType, Partial<QueryCollectionsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderCountableConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType, RequireFields<QueryProductTypeArgs, 'id'>>;
  productTypes?: Resolver<Maybe<ResolversTypes['ProductTypeCountableConnection']>, ParentType, ContextType, Partial<QueryProductTypesArgs>>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, Partial<QueryProductVariantArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
};

export type SelectedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectedAttribute'] = ResolversParentTypes['SelectedAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type TaxedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoney'] = ResolversParentTypes['TaxedMoney']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxedMoneyRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxedMoneyRange'] = ResolversParentTypes['TaxedMoneyRange']> = {
  start?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
};

export type TransactionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEvent'] = ResolversParentTypes['TransactionEvent']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pspReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TransactionEventTypeEnum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionInitializeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionInitialize'] = ResolversParentTypes['TransactionInitialize']> = {
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TransactionInitializeError']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
  transactionEvent?: Resolver<Maybe<ResolversTypes['TransactionEvent']>, ParentType, ContextType>;
};

export type TransactionInitializeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionInitializeError'] = ResolversParentTypes['TransactionInitializeError']> = {
  code?: Resolver<ResolversTypes['TransactionInitializeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransactionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionItem'] = ResolversParentTypes['TransactionItem']> = {
  chargedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TransactionEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  pspReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionProcess'] = ResolversParentTypes['TransactionProcess']> = {
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TransactionProcessError']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
  transactionEvent?: Resolver<Maybe<ResolversTypes['TransactionEvent']>, ParentType, ContextType>;
};

export type TransactionProcessErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionProcessError'] = ResolversParentTypes['TransactionProcessError']> = {
  code?: Resolver<ResolversTypes['TransactionProcessErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkoutIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType, Partial<UserCheckoutIdsArgs>>;
  dateJoined?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderCountableConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantPricingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPricingInfo'] = ResolversParentTypes['VariantPricingInfo']> = {
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
  priceUndiscounted?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  AssignedAttribute?: AssignedAttributeResolvers<ContextType>;
  AssignedBooleanAttribute?: AssignedBooleanAttributeResolvers<ContextType>;
  AssignedChoiceAttributeValue?: AssignedChoiceAttributeValueResolvers<ContextType>;
  AssignedDateAttribute?: AssignedDateAttributeResolvers<ContextType>;
  AssignedDateTimeAttribute?: AssignedDateTimeAttributeResolvers<ContextType>;
  AssignedFileAttribute?: AssignedFileAttributeResolvers<ContextType>;
  AssignedMultiCategoryReferenceAttribute?: AssignedMultiCategoryReferenceAttributeResolvers<ContextType>;
  AssignedMultiChoiceAttribute?: AssignedMultiChoiceAttributeResolvers<ContextType>;
  AssignedMultiCollectionReferenceAttribute?: AssignedMultiCollectionReferenceAttributeResolvers<ContextType>;
  AssignedMultiPageReferenceAttribute?: AssignedMultiPageReferenceAttributeResolvers<ContextType>;
  AssignedMultiProductReferenceAttribute?: AssignedMultiProductReferenceAttributeResolvers<ContextType>;
  AssignedMultiProductVariantReferenceAttribute?: AssignedMultiProductVariantReferenceAttributeResolvers<ContextType>;
  AssignedNumericAttribute?: AssignedNumericAttributeResolvers<ContextType>;
  AssignedPlainTextAttribute?: AssignedPlainTextAttributeResolvers<ContextType>;
  AssignedSingleCategoryReferenceAttribute?: AssignedSingleCategoryReferenceAttributeResolvers<ContextType>;
  AssignedSingleChoiceAttribute?: AssignedSingleChoiceAttributeResolvers<ContextType>;
  AssignedSingleCollectionReferenceAttribute?: AssignedSingleCollectionReferenceAttributeResolvers<ContextType>;
  AssignedSinglePageReferenceAttribute?: AssignedSinglePageReferenceAttributeResolvers<ContextType>;
  AssignedSingleProductReferenceAttribute?: AssignedSingleProductReferenceAttributeResolvers<ContextType>;
  AssignedSingleProductVariantReferenceAttribute?: AssignedSingleProductVariantReferenceAttributeResolvers<ContextType>;
  AssignedSwatchAttribute?: AssignedSwatchAttributeResolvers<ContextType>;
  AssignedTextAttribute?: AssignedTextAttributeResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeCountableConnection?: AttributeCountableConnectionResolvers<ContextType>;
  AttributeCountableEdge?: AttributeCountableEdgeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AttributeValueCountableConnection?: AttributeValueCountableConnectionResolvers<ContextType>;
  AttributeValueCountableEdge?: AttributeValueCountableEdgeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCountableConnection?: CategoryCountableConnectionResolvers<ContextType>;
  CategoryCountableEdge?: CategoryCountableEdgeResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  CheckoutBillingAddressUpdate?: CheckoutBillingAddressUpdateResolvers<ContextType>;
  CheckoutComplete?: CheckoutCompleteResolvers<ContextType>;
  CheckoutCreate?: CheckoutCreateResolvers<ContextType>;
  CheckoutEmailUpdate?: CheckoutEmailUpdateResolvers<ContextType>;
  CheckoutError?: CheckoutErrorResolvers<ContextType>;
  CheckoutLine?: CheckoutLineResolvers<ContextType>;
  CheckoutLineDelete?: CheckoutLineDeleteResolvers<ContextType>;
  CheckoutLinesAdd?: CheckoutLinesAddResolvers<ContextType>;
  CheckoutLinesDelete?: CheckoutLinesDeleteResolvers<ContextType>;
  CheckoutLinesUpdate?: CheckoutLinesUpdateResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionCountableConnection?: CollectionCountableConnectionResolvers<ContextType>;
  CollectionCountableEdge?: CollectionCountableEdgeResolvers<ContextType>;
  CountryDisplay?: CountryDisplayResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  MetadataItem?: MetadataItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ObjectWithAttributes?: ObjectWithAttributesResolvers<ContextType>;
  ObjectWithMetadata?: ObjectWithMetadataResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCountableConnection?: OrderCountableConnectionResolvers<ContextType>;
  OrderCountableEdge?: OrderCountableEdgeResolvers<ContextType>;
  OrderCreateFromCheckout?: OrderCreateFromCheckoutResolvers<ContextType>;
  OrderCreateFromCheckoutError?: OrderCreateFromCheckoutErrorResolvers<ContextType>;
  OrderError?: OrderErrorResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderMarkAsPaid?: OrderMarkAsPaidResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentGateway?: PaymentGatewayResolvers<ContextType>;
  PaymentGatewayConfig?: PaymentGatewayConfigResolvers<ContextType>;
  PaymentGatewayConfigError?: PaymentGatewayConfigErrorResolvers<ContextType>;
  PaymentGatewayInitialize?: PaymentGatewayInitializeResolvers<ContextType>;
  PaymentGatewayInitializeError?: PaymentGatewayInitializeErrorResolvers<ContextType>;
  PositiveDecimal?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  Product?: ProductResolvers<ContextType>;
  ProductChannelListingError?: ProductChannelListingErrorResolvers<ContextType>;
  ProductChannelListingUpdate?: ProductChannelListingUpdateResolvers<ContextType>;
  ProductCountableConnection?: ProductCountableConnectionResolvers<ContextType>;
  ProductCountableEdge?: ProductCountableEdgeResolvers<ContextType>;
  ProductCreate?: ProductCreateResolvers<ContextType>;
  ProductError?: ProductErrorResolvers<ContextType>;
  ProductPricingInfo?: ProductPricingInfoResolvers<ContextType>;
  ProductType?: ProductTypeResolvers<ContextType>;
  ProductTypeCountableConnection?: ProductTypeCountableConnectionResolvers<ContextType>;
  ProductTypeCountableEdge?: ProductTypeCountableEdgeResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProductVariantChannelListingUpdate?: ProductVariantChannelListingUpdateResolvers<ContextType>;
  ProductVariantCountableConnection?: ProductVariantCountableConnectionResolvers<ContextType>;
  ProductVariantCountableEdge?: ProductVariantCountableEdgeResolvers<ContextType>;
  ProductVariantCreate?: ProductVariantCreateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SelectedAttribute?: SelectedAttributeResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TaxedMoneyRange?: TaxedMoneyRangeResolvers<ContextType>;
  TransactionEvent?: TransactionEventResolvers<ContextType>;
  TransactionInitialize?: TransactionInitializeResolvers<ContextType>;
  TransactionInitializeError?: TransactionInitializeErrorResolvers<ContextType>;
  TransactionItem?: TransactionItemResolvers<ContextType>;
  TransactionProcess?: TransactionProcessResolvers<ContextType>;
  TransactionProcessError?: TransactionProcessErrorResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  VariantPricingInfo?: VariantPricingInfoResolvers<ContextType>;
};

