import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenProduct, SeenVariant, CategoryRow, SeenCollection, ProductTypeRow, ChannelRow, AttributeRow, AttributeValueRow, AssignedAttributeRow, VariantAttributeRow, MediaRow, ProductListingRow, VariantListingRow, FulfillmentRow, FulfillmentLineRow, UserRow, AddressRow, CheckoutRow, PricedLine, TransactionRow, PaymentEvent, OrderRow, SoldLine } from '../store/rows.ts';
import type { DescribedParent } from '../resolvers/described.ts';
import type { Money as MoneyModel, PriceRange as PriceRangeModel } from '../domain/money.ts';
import type { ProductConnection, ProductVariantConnection, CategoryConnection, CollectionConnection, AttributeConnection, AttributeValueConnection, ProductTypeConnection, OrderConnection, WarehouseConnection, WarehouseRow, OwnApp } from '../resolvers/connections.ts';
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
  Date: { input: Date; output: Date; }
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

/** Why an account was not changed. */
export type AccountError = {
  __typename?: 'AccountError';
  addressType?: Maybe<AddressTypeEnum>;
  attributes?: Maybe<Array<Scalars['ID']['output']>>;
  code: AccountErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

/** Why an account was not changed, as a code. */
export type AccountErrorCode =
  | 'ACCOUNT_NOT_CONFIRMED'
  | 'ACTIVATE_OWN_ACCOUNT'
  | 'ACTIVATE_SUPERUSER_ACCOUNT'
  | 'CHANNEL_INACTIVE'
  | 'DEACTIVATE_OWN_ACCOUNT'
  | 'DEACTIVATE_SUPERUSER_ACCOUNT'
  | 'DELETE_NON_STAFF_USER'
  | 'DELETE_OWN_ACCOUNT'
  | 'DELETE_STAFF_ACCOUNT'
  | 'DELETE_SUPERUSER_ACCOUNT'
  | 'DISABLED_AUTHENTICATION_METHOD'
  | 'DUPLICATED_INPUT_ITEM'
  | 'FILE_SIZE_LIMIT_EXCEEDED'
  | 'GRAPHQL_ERROR'
  | 'INACTIVE'
  | 'INVALID'
  | 'INVALID_CREDENTIALS'
  | 'INVALID_PASSWORD'
  | 'JWT_DECODE_ERROR'
  | 'JWT_INVALID_CSRF_TOKEN'
  | 'JWT_INVALID_TOKEN'
  | 'JWT_MISSING_TOKEN'
  | 'JWT_SIGNATURE_EXPIRED'
  | 'LEFT_NOT_MANAGEABLE_PERMISSION'
  | 'LOGIN_ATTEMPT_DELAYED'
  | 'MISSING_CHANNEL_SLUG'
  | 'NOT_FOUND'
  | 'OUT_OF_SCOPE_GROUP'
  | 'OUT_OF_SCOPE_PERMISSION'
  | 'OUT_OF_SCOPE_USER'
  | 'PASSWORD_ENTIRELY_NUMERIC'
  | 'PASSWORD_RESET_ALREADY_REQUESTED'
  | 'PASSWORD_TOO_COMMON'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_SIMILAR'
  | 'REQUIRED'
  | 'UNIQUE'
  | 'UNKNOWN_IP_ADDRESS';

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

export type AddressTypeEnum =
  | 'BILLING'
  | 'SHIPPING';

/** A program of the house that holds the app token. */
export type App = Node & ObjectWithMetadata & {
  __typename?: 'App';
  created?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  identifier?: Maybe<Scalars['String']['output']>;
  isActive?: Maybe<Scalars['Boolean']['output']>;
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  permissions?: Maybe<Array<Permission>>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  type?: Maybe<AppTypeEnum>;
};


/** A program of the house that holds the app token. */
export type AppMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A program of the house that holds the app token. */
export type AppPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** Where an app comes from. */
export type AppTypeEnum =
  | 'LOCAL'
  | 'THIRDPARTY';

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
  /** The truth; null without a value. */
  value?: Maybe<Scalars['Boolean']['output']>;
};

export type AssignedChoiceAttributeValue = {
  __typename?: 'AssignedChoiceAttributeValue';
  name?: Maybe<Scalars['String']['output']>;
  slug?: Maybe<Scalars['String']['output']>;
};

export type AssignedDateAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateAttribute';
  attribute: Attribute;
  /** The day; null without one. */
  value?: Maybe<Scalars['Date']['output']>;
};

export type AssignedDateTimeAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateTimeAttribute';
  attribute: Attribute;
  /** The moment; null without one. */
  value?: Maybe<Scalars['DateTime']['output']>;
};

export type AssignedFileAttribute = AssignedAttribute & {
  __typename?: 'AssignedFileAttribute';
  attribute: Attribute;
  /** The file; null without one. */
  value?: Maybe<File>;
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
  /** The number; null without one. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type AssignedPlainTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedPlainTextAttribute';
  attribute: Attribute;
  /** The text; null without one. */
  value?: Maybe<Scalars['String']['output']>;
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
  /** The collection; null without one. */
  value?: Maybe<Collection>;
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
  /** The colour or picture; null without one. */
  value?: Maybe<AssignedSwatchAttributeValue>;
};

/** A colour or a picture to choose by. */
export type AssignedSwatchAttributeValue = {
  __typename?: 'AssignedSwatchAttributeValue';
  file?: Maybe<File>;
  hexColor?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  slug?: Maybe<Scalars['String']['output']>;
};

export type AssignedTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedTextAttribute';
  attribute: Attribute;
  /** The text in Editor.js's format; null without one. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** An attribute of a product type's variants. */
export type AssignedVariantAttribute = {
  __typename?: 'AssignedVariantAttribute';
  attribute: Attribute;
  variantSelection: Scalars['Boolean']['output'];
};

/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type Attribute = Node & ObjectWithMetadata & {
  __typename?: 'Attribute';
  /** The values, by name. */
  choices?: Maybe<AttributeValueCountableConnection>;
  /** Its id in another system. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /**
   * Whether buyers filter by it.
   * @deprecated This flag is not used by Saleor. Keep the logic in the storefront or use `Attribute` metadata instead.
   */
  filterableInStorefront: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  inputType?: Maybe<AttributeInputTypeEnum>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  /** Whether it belongs to product types or to page types. */
  type: AttributeTypeEnum;
  /** Whether whatever carries it must have a value. */
  valueRequired: Scalars['Boolean']['output'];
  /** Whether it is shown to buyers. */
  visibleInStorefront: Scalars['Boolean']['output'];
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


/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type AttributeMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type AttributePrivateMetafieldArgs = {
  key: Scalars['String']['input'];
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

/** What came of `attributeCreate`. */
export type AttributeCreate = {
  __typename?: 'AttributeCreate';
  attribute?: Maybe<Attribute>;
  errors: Array<AttributeError>;
};

/** A new attribute. */
export type AttributeCreateInput = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated This flag is not used by Saleor. Keep the logic in the storefront or use `Attribute` metadata instead. */
  filterableInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
  inputType?: InputMaybe<AttributeInputTypeEnum>;
  name: Scalars['String']['input'];
  slug?: InputMaybe<Scalars['String']['input']>;
  type: AttributeTypeEnum;
  valueRequired?: InputMaybe<Scalars['Boolean']['input']>;
  values?: InputMaybe<Array<AttributeValueCreateInput>>;
  visibleInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `attributeDelete`. */
export type AttributeDelete = {
  __typename?: 'AttributeDelete';
  attribute?: Maybe<Attribute>;
  errors: Array<AttributeError>;
};

export type AttributeError = {
  __typename?: 'AttributeError';
  code: AttributeErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type AttributeErrorCode =
  | 'ALREADY_EXISTS'
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'UNIQUE';

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

/** What carries an attribute. */
export type AttributeTypeEnum =
  | 'CUSTOMER_TYPE'
  | 'PAGE_TYPE'
  | 'PRODUCT_TYPE';

/** What came of `attributeUpdate`. */
export type AttributeUpdate = {
  __typename?: 'AttributeUpdate';
  attribute?: Maybe<Attribute>;
  errors: Array<AttributeError>;
};

/** What is to change of an attribute; what is left out stays. */
export type AttributeUpdateInput = {
  addValues?: InputMaybe<Array<AttributeValueUpdateInput>>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated This flag is not used by Saleor. Keep the logic in the storefront or use `Attribute` metadata instead. */
  filterableInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  removeValues?: InputMaybe<Array<Scalars['ID']['input']>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  valueRequired?: InputMaybe<Scalars['Boolean']['input']>;
  visibleInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AttributeValue = Node & {
  __typename?: 'AttributeValue';
  /** The truth of a BOOLEAN attribute. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The day of a DATE attribute. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The moment of a DATE_TIME attribute. */
  dateTime?: Maybe<Scalars['DateTime']['output']>;
  /** Its id in another system. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** The file of a FILE attribute, or the picture of a swatch. */
  file?: Maybe<File>;
  id: Scalars['ID']['output'];
  /** The kind of its attribute. */
  inputType?: Maybe<AttributeInputTypeEnum>;
  name?: Maybe<Scalars['String']['output']>;
  /** The text of a PLAIN_TEXT attribute. */
  plainText?: Maybe<Scalars['String']['output']>;
  /** What a reference attribute names: a global id. */
  reference?: Maybe<Scalars['ID']['output']>;
  /** The text of a RICH_TEXT attribute, in Editor.js's format. */
  richText?: Maybe<Scalars['JSONString']['output']>;
  slug?: Maybe<Scalars['String']['output']>;
  /** The colour of a swatch, `#RRGGBB`. */
  value?: Maybe<Scalars['String']['output']>;
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

/** What came of `attributeValueCreate`. */
export type AttributeValueCreate = {
  __typename?: 'AttributeValueCreate';
  attribute?: Maybe<Attribute>;
  attributeValue?: Maybe<AttributeValue>;
  errors: Array<AttributeError>;
};

/** A new value of an attribute. */
export type AttributeValueCreateInput = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** @deprecated The plain text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute. */
  plainText?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated The rich text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute. */
  richText?: InputMaybe<Scalars['JSONString']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `attributeValueDelete`. */
export type AttributeValueDelete = {
  __typename?: 'AttributeValueDelete';
  attribute?: Maybe<Attribute>;
  attributeValue?: Maybe<AttributeValue>;
  errors: Array<AttributeError>;
};

/** One attribute with its values; values that are new by name are added to the attribute. */
export type AttributeValueInput = {
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  dateTime?: InputMaybe<Scalars['DateTime']['input']>;
  dropdown?: InputMaybe<AttributeValueSelectableTypeInput>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  multiselect?: InputMaybe<Array<AttributeValueSelectableTypeInput>>;
  numeric?: InputMaybe<Scalars['String']['input']>;
  plainText?: InputMaybe<Scalars['String']['input']>;
  richText?: InputMaybe<Scalars['JSONString']['input']>;
  swatch?: InputMaybe<AttributeValueSelectableTypeInput>;
  /** @deprecated No longer supported */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An existing value by `id`, or a value by its name. */
export type AttributeValueSelectableTypeInput = {
  /** An existing value by its id in another system. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `attributeValueUpdate`. */
export type AttributeValueUpdate = {
  __typename?: 'AttributeValueUpdate';
  attribute?: Maybe<Attribute>;
  attributeValue?: Maybe<AttributeValue>;
  errors: Array<AttributeError>;
};

/** What is to change of a value; what is left out stays. */
export type AttributeValueUpdateInput = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated The plain text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute. */
  plainText?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated The rich text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute. */
  richText?: InputMaybe<Scalars['JSONString']['input']>;
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

export type Category = Node & ObjectWithMetadata & {
  __typename?: 'Category';
  /** The categories above it, the topmost first. */
  ancestors?: Maybe<CategoryCountableConnection>;
  /** Its picture; null without one. */
  backgroundImage?: Maybe<Image>;
  children?: Maybe<CategoryCountableConnection>;
  description?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  /** 0 for a category without a parent. */
  level: Scalars['Int']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  parent?: Maybe<Category>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** Products of this category and of those below it. */
  products?: Maybe<ProductCountableConnection>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


export type CategoryAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryBackgroundImageArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type CategoryMetafieldArgs = {
  key: Scalars['String']['input'];
};


export type CategoryPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
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

/** What came of `categoryCreate`. */
export type CategoryCreate = {
  __typename?: 'CategoryCreate';
  category?: Maybe<Category>;
  errors: Array<ProductError>;
};

/** What came of `categoryDelete`. */
export type CategoryDelete = {
  __typename?: 'CategoryDelete';
  category?: Maybe<Category>;
  errors: Array<ProductError>;
};

/** A category, or what is to change of one; what is left out stays. */
export type CategoryInput = {
  description?: InputMaybe<Scalars['JSONString']['input']>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  seo?: InputMaybe<SeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `categoryUpdate`. */
export type CategoryUpdate = {
  __typename?: 'CategoryUpdate';
  category?: Maybe<Category>;
  errors: Array<ProductError>;
};

export type CategoryWhereInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A sales channel: one currency, one set of prices. */
export type Channel = Node & ObjectWithMetadata & {
  __typename?: 'Channel';
  /** The countries that it delivers to: none, as nothing here is delivered. */
  countries?: Maybe<Array<CountryDisplay>>;
  /** ISO 4217. */
  currencyCode: Scalars['String']['output'];
  /** The country that is assumed where none is given. */
  defaultCountry: CountryDisplay;
  /** Whether anything was bought through it: such a channel cannot be deleted. */
  hasOrders: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
};


/** A sales channel: one currency, one set of prices. */
export type ChannelMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A sales channel: one currency, one set of prices. */
export type ChannelPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** What came of `channelActivate`. */
export type ChannelActivate = {
  __typename?: 'ChannelActivate';
  channel?: Maybe<Channel>;
  errors: Array<ChannelError>;
};

/** What came of `channelCreate`. */
export type ChannelCreate = {
  __typename?: 'ChannelCreate';
  channel?: Maybe<Channel>;
  errors: Array<ChannelError>;
};

/** A new channel. */
export type ChannelCreateInput = {
  currencyCode: Scalars['String']['input'];
  defaultCountry: CountryCode;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  name: Scalars['String']['input'];
  slug: Scalars['String']['input'];
};

/** What came of `channelDeactivate`. */
export type ChannelDeactivate = {
  __typename?: 'ChannelDeactivate';
  channel?: Maybe<Channel>;
  errors: Array<ChannelError>;
};

export type ChannelError = {
  __typename?: 'ChannelError';
  code: ChannelErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  shippingZones?: Maybe<Array<Scalars['ID']['output']>>;
  warehouses?: Maybe<Array<Scalars['ID']['output']>>;
};

export type ChannelErrorCode =
  | 'ALREADY_EXISTS'
  | 'CHANNELS_CURRENCY_MUST_BE_THE_SAME'
  | 'CHANNEL_WITH_ORDERS'
  | 'DUPLICATED_INPUT_ITEM'
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'UNIQUE';

/** What came of `channelUpdate`. */
export type ChannelUpdate = {
  __typename?: 'ChannelUpdate';
  channel?: Maybe<Channel>;
  errors: Array<ChannelError>;
};

/** What is to change of a channel; what is left out stays. */
export type ChannelUpdateInput = {
  defaultCountry?: InputMaybe<CountryCode>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
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
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
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


/** A basket on its way to an order; it is gone once the order is made. */
export type CheckoutPrivateMetafieldArgs = {
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
export type Collection = Node & ObjectWithMetadata & {
  __typename?: 'Collection';
  /** Its picture; null without one. */
  backgroundImage?: Maybe<Image>;
  channel?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['JSONString']['output']>;
  id: Scalars['ID']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  products?: Maybe<ProductCountableConnection>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
};


/** A hand-picked group of products, seen through one channel. */
export type CollectionBackgroundImageArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** A hand-picked group of products, seen through one channel. */
export type CollectionMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A hand-picked group of products, seen through one channel. */
export type CollectionPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
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

/** What is to change of a customer; what is left out stays. */
export type CustomerInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `customerUpdate`. */
export type CustomerUpdate = {
  __typename?: 'CustomerUpdate';
  errors: Array<AccountError>;
  user?: Maybe<User>;
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

/** What came of `deleteMetadata`. */
export type DeleteMetadata = {
  __typename?: 'DeleteMetadata';
  errors: Array<MetadataError>;
  item?: Maybe<ObjectWithMetadata>;
};

/** What came of `deletePrivateMetadata`. */
export type DeletePrivateMetadata = {
  __typename?: 'DeletePrivateMetadata';
  errors: Array<MetadataError>;
  item?: Maybe<ObjectWithMetadata>;
};

/** A file by its address. */
export type File = {
  __typename?: 'File';
  contentType?: Maybe<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};

/** Some of an order's goods, delivered together. */
export type Fulfillment = Node & {
  __typename?: 'Fulfillment';
  created: Scalars['DateTime']['output'];
  fulfillmentOrder: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  lines?: Maybe<Array<FulfillmentLine>>;
  status: FulfillmentStatus;
  statusDisplay?: Maybe<Scalars['String']['output']>;
  trackingNumber: Scalars['String']['output'];
};

/** What came of `orderFulfillmentCancel`. */
export type FulfillmentCancel = {
  __typename?: 'FulfillmentCancel';
  errors: Array<OrderError>;
  fulfillment?: Maybe<Fulfillment>;
  order?: Maybe<Order>;
};

/** Where the goods go back to. */
export type FulfillmentCancelInput = {
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** How much of a line was delivered. */
export type FulfillmentLine = Node & {
  __typename?: 'FulfillmentLine';
  id: Scalars['ID']['output'];
  orderLine?: Maybe<OrderLine>;
  quantity: Scalars['Int']['output'];
};

/** What became of a delivery. */
export type FulfillmentStatus =
  | 'CANCELED'
  | 'FULFILLED'
  | 'REFUNDED'
  | 'REFUNDED_AND_RETURNED'
  | 'REPLACED'
  | 'RETURNED'
  | 'WAITING_FOR_APPROVAL';

export type GlobalIdFilterInput = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  oneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A picture by its address. */
export type Image = {
  __typename?: 'Image';
  alt?: Maybe<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};

export type MediaChoicesSortField =
  | 'ID';

/** How media are sorted. */
export type MediaSortingInput = {
  direction: OrderDirection;
  field: MediaChoicesSortField;
};

/** Why metadata was not changed. */
export type MetadataError = {
  __typename?: 'MetadataError';
  code: MetadataErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

/** Why metadata was not changed, as a code. */
export type MetadataErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NOT_UPDATED'
  | 'REQUIRED';

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
  /** Makes an attribute, with values. Staff and apps only. */
  attributeCreate?: Maybe<AttributeCreate>;
  /** Deletes an attribute with all its values. Staff and apps only. */
  attributeDelete?: Maybe<AttributeDelete>;
  /** Changes an attribute, adds and removes values. Staff and apps only. */
  attributeUpdate?: Maybe<AttributeUpdate>;
  /** Adds a value to an attribute. Staff and apps only. */
  attributeValueCreate?: Maybe<AttributeValueCreate>;
  /** Deletes a value, wherever it is assigned. Staff and apps only. */
  attributeValueDelete?: Maybe<AttributeValueDelete>;
  /** Changes a value. Staff and apps only. */
  attributeValueUpdate?: Maybe<AttributeValueUpdate>;
  /** Makes a category, below `parent` when it is given. Staff and apps only. */
  categoryCreate?: Maybe<CategoryCreate>;
  /** Deletes a category and those below it; their products stay, unpublished. Staff and apps only. */
  categoryDelete?: Maybe<CategoryDelete>;
  /** Changes a category; what is not named stays. Staff and apps only. */
  categoryUpdate?: Maybe<CategoryUpdate>;
  /** Opens a channel to buyers. Staff and apps only. */
  channelActivate?: Maybe<ChannelActivate>;
  /** Makes a channel. Staff and apps only. */
  channelCreate?: Maybe<ChannelCreate>;
  /** Closes a channel to buyers. Staff and apps only. */
  channelDeactivate?: Maybe<ChannelDeactivate>;
  /** Changes a channel; its currency stays for ever. Staff and apps only. */
  channelUpdate?: Maybe<ChannelUpdate>;
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
  /** Changes a customer; orders stay with the account. Staff and apps only. */
  customerUpdate?: Maybe<CustomerUpdate>;
  /** Removes public key-value pairs, for the same. */
  deleteMetadata?: Maybe<DeleteMetadata>;
  /** Removes private key-value pairs. Staff and apps only. */
  deletePrivateMetadata?: Maybe<DeletePrivateMetadata>;
  /** Cancels an order of which nothing was delivered, or whose deliveries were cancelled. Payments stay: refund them. Staff and apps only. */
  orderCancel?: Maybe<OrderCancel>;
  /** Turns a checkout into an order, paid or not. Apps only: FORBIDDEN for everybody else. */
  orderCreateFromCheckout?: Maybe<OrderCreateFromCheckout>;
  /** Says that lines of an order were delivered; all delivered, its status is FULFILLED. Staff and apps only. */
  orderFulfill?: Maybe<OrderFulfill>;
  /** Takes back a delivery; its lines are to be delivered again. Staff and apps only. */
  orderFulfillmentCancel?: Maybe<FulfillmentCancel>;
  /** Takes an order as paid from outside. Staff and apps only: FORBIDDEN for everybody else. */
  orderMarkAsPaid?: Maybe<OrderMarkAsPaid>;
  /**
   * Gives back money of an order, from its payments. Staff and apps only.
   * @deprecated The legacy Payments API is deprecated and will be removed. Use the Transactions API instead.
   */
  orderRefund?: Maybe<OrderRefund>;
  /** The payment gateways that can take a payment for a checkout or an order, with what a client needs to start. */
  paymentGatewayInitialize?: Maybe<PaymentGatewayInitialize>;
  /** Adds attributes to a product type, for its products or their variants. Staff and apps only. */
  productAttributeAssign?: Maybe<ProductAttributeAssign>;
  /** Takes attributes off a product type, with the values that its products have of them. Staff and apps only. */
  productAttributeUnassign?: Maybe<ProductAttributeUnassign>;
  /** Publishes a product in channels, or takes it back. Staff and apps only: FORBIDDEN for everybody else. */
  productChannelListingUpdate?: Maybe<ProductChannelListingUpdate>;
  /** Makes a product, not yet listed in any channel. Staff and apps only: FORBIDDEN for everybody else. */
  productCreate?: Maybe<ProductCreate>;
  /** Deletes a product with its variants, prices and media; orders keep their lines. Staff and apps only. */
  productDelete?: Maybe<ProductDelete>;
  /** Adds an image or a video, which is fetched from `mediaUrl`. Staff and apps only. */
  productMediaCreate?: Maybe<ProductMediaCreate>;
  /** Deletes a medium. Staff and apps only. */
  productMediaDelete?: Maybe<ProductMediaDelete>;
  /** Changes the description of a medium. Staff and apps only. */
  productMediaUpdate?: Maybe<ProductMediaUpdate>;
  /** Makes a product type. Staff and apps only. */
  productTypeCreate?: Maybe<ProductTypeCreate>;
  /** Changes a product type; what is not named stays. Staff and apps only. */
  productTypeUpdate?: Maybe<ProductTypeUpdate>;
  /** Changes a product, by `id` or `externalReference`; what is not named stays. Staff and apps only. */
  productUpdate?: Maybe<ProductUpdate>;
  /** Prices a variant in channels. Staff and apps only: FORBIDDEN for everybody else. */
  productVariantChannelListingUpdate?: Maybe<ProductVariantChannelListingUpdate>;
  /** Makes a variant of a product, not yet priced. Staff and apps only: FORBIDDEN for everybody else. */
  productVariantCreate?: Maybe<ProductVariantCreate>;
  /** Deletes a variant with its prices; orders keep their lines. Staff and apps only. */
  productVariantDelete?: Maybe<ProductVariantDelete>;
  /** Changes a variant; what is not named stays. Staff and apps only. */
  productVariantUpdate?: Maybe<ProductVariantUpdate>;
  /** Takes what a payment app says has happened to a payment; the same event again is `alreadyProcessed`. Staff and apps only. */
  transactionEventReport?: Maybe<TransactionEventReport>;
  /** Starts a payment. Whether the money came is told by `transactionEvent.type`, not by `errors`. */
  transactionInitialize?: Maybe<TransactionInitialize>;
  /** Continues a payment that needed an action of the customer (CHARGE_ACTION_REQUIRED). */
  transactionProcess?: Maybe<TransactionProcess>;
  /** Asks the gateway of a payment to charge, refund or cancel. Staff and apps only. */
  transactionRequestAction?: Maybe<TransactionRequestAction>;
  /** Puts public key-value pairs: of a checkout or an order by whoever knows its id, as in Saleor; of anything else by staff and apps. */
  updateMetadata?: Maybe<UpdateMetadata>;
  /** Puts private key-value pairs. Staff and apps only. */
  updatePrivateMetadata?: Maybe<UpdatePrivateMetadata>;
};


export type MutationAttributeCreateArgs = {
  input: AttributeCreateInput;
};


export type MutationAttributeDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAttributeUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AttributeUpdateInput;
};


export type MutationAttributeValueCreateArgs = {
  attribute: Scalars['ID']['input'];
  input: AttributeValueCreateInput;
};


export type MutationAttributeValueDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationAttributeValueUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AttributeValueUpdateInput;
};


export type MutationCategoryCreateArgs = {
  input: CategoryInput;
  parent?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCategoryDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCategoryUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CategoryInput;
};


export type MutationChannelActivateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChannelCreateArgs = {
  input: ChannelCreateInput;
};


export type MutationChannelDeactivateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChannelUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ChannelUpdateInput;
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


export type MutationCustomerUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: CustomerInput;
};


export type MutationDeleteMetadataArgs = {
  id: Scalars['ID']['input'];
  keys: Array<Scalars['String']['input']>;
};


export type MutationDeletePrivateMetadataArgs = {
  id: Scalars['ID']['input'];
  keys: Array<Scalars['String']['input']>;
};


export type MutationOrderCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOrderCreateFromCheckoutArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOrderFulfillArgs = {
  input: OrderFulfillInput;
  order?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationOrderFulfillmentCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOrderMarkAsPaidArgs = {
  id: Scalars['ID']['input'];
  transactionReference?: InputMaybe<Scalars['String']['input']>;
};


export type MutationOrderRefundArgs = {
  amount: Scalars['PositiveDecimal']['input'];
  id: Scalars['ID']['input'];
};


export type MutationPaymentGatewayInitializeArgs = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id: Scalars['ID']['input'];
  paymentGateways?: InputMaybe<Array<PaymentGatewayToInitialize>>;
};


export type MutationProductAttributeAssignArgs = {
  operations: Array<ProductAttributeAssignInput>;
  productTypeId: Scalars['ID']['input'];
};


export type MutationProductAttributeUnassignArgs = {
  attributeIds: Array<Scalars['ID']['input']>;
  productTypeId: Scalars['ID']['input'];
};


export type MutationProductChannelListingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductChannelListingUpdateInput;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationProductMediaCreateArgs = {
  input: ProductMediaCreateInput;
};


export type MutationProductMediaDeleteArgs = {
  id: Scalars['ID']['input'];
};


export type MutationProductMediaUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductMediaUpdateInput;
};


export type MutationProductTypeCreateArgs = {
  input: ProductTypeInput;
};


export type MutationProductTypeUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductTypeInput;
};


export type MutationProductUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ProductInput;
};


export type MutationProductVariantChannelListingUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: Array<ProductVariantChannelListingAddInput>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProductVariantCreateArgs = {
  input: ProductVariantCreateInput;
};


export type MutationProductVariantDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProductVariantUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ProductVariantInput;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTransactionEventReportArgs = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  availableActions?: InputMaybe<Array<TransactionActionEnum>>;
  externalUrl?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  message?: InputMaybe<Scalars['String']['input']>;
  pspReference: Scalars['String']['input'];
  time?: InputMaybe<Scalars['DateTime']['input']>;
  token?: InputMaybe<Scalars['UUID']['input']>;
  type: TransactionEventTypeEnum;
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


export type MutationTransactionRequestActionArgs = {
  actionType: TransactionActionEnum;
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refundReason?: InputMaybe<Scalars['String']['input']>;
  token?: InputMaybe<Scalars['UUID']['input']>;
};


export type MutationUpdateMetadataArgs = {
  id: Scalars['ID']['input'];
  input: Array<MetadataInput>;
};


export type MutationUpdatePrivateMetadataArgs = {
  id: Scalars['ID']['input'];
  input: Array<MetadataInput>;
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
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
};


/** Something that carries public key-value pairs. Whoever may write the object may write them: never trust them. */
export type ObjectWithMetadataMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that carries public key-value pairs. Whoever may write the object may write them: never trust them. */
export type ObjectWithMetadataPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

export type Order = Node & ObjectWithMetadata & {
  __typename?: 'Order';
  /** Whether what was authorized and charged covers the total. */
  authorizeStatus: OrderAuthorizeStatusEnum;
  billingAddress?: Maybe<Address>;
  channel: Channel;
  chargeStatus: OrderChargeStatusEnum;
  /** The checkout that it was; that checkout is gone. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  created: Scalars['DateTime']['output'];
  /** What was delivered, in order. */
  fulfillments: Array<Fulfillment>;
  id: Scalars['ID']['output'];
  isPaid: Scalars['Boolean']['output'];
  isShippingRequired: Scalars['Boolean']['output'];
  lines: Array<OrderLine>;
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
  /** Counts up from 1. */
  number: Scalars['String']['output'];
  origin: OrderOriginEnum;
  /** How much of it was paid. */
  paymentStatus: PaymentChargeStatusEnum;
  /** The same in English. */
  paymentStatusDisplay: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  status: OrderStatus;
  /** The status in English. */
  statusDisplay: Scalars['String']['output'];
  subtotal: TaxedMoney;
  total: TaxedMoney;
  /** What was paid less what is due: negative while something is left to pay. */
  totalBalance: Money;
  /**
   * What was charged; the older name.
   * @deprecated Use `totalCharged` instead.
   */
  totalCaptured: Money;
  totalCharged: Money;
  /** What was given back. */
  totalRefunded: Money;
  transactions: Array<TransactionItem>;
  undiscountedTotal: TaxedMoney;
  updatedAt: Scalars['DateTime']['output'];
  user?: Maybe<User>;
  userEmail?: Maybe<Scalars['String']['output']>;
};


export type OrderMetafieldArgs = {
  key: Scalars['String']['input'];
};


export type OrderPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

export type OrderAuthorizeStatusEnum =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL';

/** What came of `orderCancel`. */
export type OrderCancel = {
  __typename?: 'OrderCancel';
  errors: Array<OrderError>;
  order?: Maybe<Order>;
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

/** What came of `orderFulfill`. */
export type OrderFulfill = {
  __typename?: 'OrderFulfill';
  errors: Array<OrderError>;
  fulfillments?: Maybe<Array<Fulfillment>>;
  order?: Maybe<Order>;
};

/** What was delivered. */
export type OrderFulfillInput = {
  allowStockToBeExceeded?: InputMaybe<Scalars['Boolean']['input']>;
  lines: Array<OrderFulfillLineInput>;
  notifyCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a line was delivered. */
export type OrderFulfillLineInput = {
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  stocks: Array<OrderFulfillStockInput>;
};

/** From where, and how much. */
export type OrderFulfillStockInput = {
  quantity: Scalars['Int']['input'];
  warehouse: Scalars['ID']['input'];
};

/** A line of an order, with names and prices as they were when it was made. */
export type OrderLine = Node & {
  __typename?: 'OrderLine';
  id: Scalars['ID']['output'];
  isShippingRequired: Scalars['Boolean']['output'];
  productName: Scalars['String']['output'];
  productSku?: Maybe<Scalars['String']['output']>;
  productVariantId?: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  /** How many were delivered. */
  quantityFulfilled: Scalars['Int']['output'];
  /** How many are still to be delivered. */
  quantityToFulfill: Scalars['Int']['output'];
  /** The first image of the product; null without one. */
  thumbnail?: Maybe<Image>;
  totalPrice: TaxedMoney;
  undiscountedUnitPrice: TaxedMoney;
  unitPrice: TaxedMoney;
  /** The variant as it is now; null when the caller may not see it any more. */
  variant?: Maybe<ProductVariant>;
  variantName: Scalars['String']['output'];
};


/** A line of an order, with names and prices as they were when it was made. */
export type OrderLineThumbnailArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
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

/** What came of `orderRefund`. */
export type OrderRefund = {
  __typename?: 'OrderRefund';
  errors: Array<OrderError>;
  order?: Maybe<Order>;
};

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

/** How much was paid, in the words of the older payments. */
export type PaymentChargeStatusEnum =
  | 'CANCELLED'
  | 'FULLY_CHARGED'
  | 'FULLY_REFUNDED'
  | 'NOT_CHARGED'
  | 'PARTIALLY_CHARGED'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUSED';

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

/** Something that staff or an app may do. */
export type Permission = {
  __typename?: 'Permission';
  code: PermissionEnum;
  name: Scalars['String']['output'];
};

/** What staff and apps may do. */
export type PermissionEnum =
  | 'HANDLE_CHECKOUTS'
  | 'HANDLE_PAYMENTS'
  | 'HANDLE_TAXES'
  | 'IMPERSONATE_USER'
  | 'MANAGE_APPS'
  | 'MANAGE_CHANNELS'
  | 'MANAGE_CHECKOUTS'
  | 'MANAGE_CUSTOMER_TYPES_AND_ATTRIBUTES'
  | 'MANAGE_DISCOUNTS'
  | 'MANAGE_GIFT_CARD'
  | 'MANAGE_MENUS'
  | 'MANAGE_OBSERVABILITY'
  | 'MANAGE_ORDERS'
  | 'MANAGE_ORDERS_IMPORT'
  | 'MANAGE_PAGES'
  | 'MANAGE_PAGE_TYPES_AND_ATTRIBUTES'
  | 'MANAGE_PLUGINS'
  | 'MANAGE_PRODUCTS'
  | 'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES'
  | 'MANAGE_SETTINGS'
  | 'MANAGE_SHIPPING'
  | 'MANAGE_STAFF'
  | 'MANAGE_TAXES'
  | 'MANAGE_TRANSLATIONS'
  | 'MANAGE_USERS';

/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type Product = Node & ObjectWithAttributes & ObjectWithMetadata & {
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
  /** How each channel lists it. For staff and apps alone. */
  channelListings?: Maybe<Array<ProductChannelListing>>;
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
  /** Images and videos, in their order. */
  media?: Maybe<Array<ProductMedia>>;
  /** One of its media; null when it has none of this id. */
  mediaById?: Maybe<ProductMedia>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  pricing?: Maybe<ProductPricingInfo>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  productType: ProductType;
  /** Variants that have a price in the channel; all of them for staff and apps. */
  productVariants?: Maybe<ProductVariantCountableConnection>;
  /** Always null: nobody rates here. */
  rating?: Maybe<Scalars['Float']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  /** The first image, its longest side about `size` pixels (1024 by default); null without an image. */
  thumbnail?: Maybe<Image>;
  updatedAt: Scalars['DateTime']['output'];
  /**
   * One of its variants, by `id` or by `sku`; null when it has no such one.
   * @deprecated Use top-level `variant` query.
   */
  variant?: Maybe<ProductVariant>;
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
export type ProductMediaArgs = {
  sortBy?: InputMaybe<MediaSortingInput>;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductMediaByIdArgs = {
  id: Scalars['ID']['input'];
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<ProductVariantSortingInput>;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductThumbnailArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductVariantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `productAttributeAssign`. */
export type ProductAttributeAssign = {
  __typename?: 'ProductAttributeAssign';
  errors: Array<ProductError>;
  productType?: Maybe<ProductType>;
};

/** Which attribute, and whether for products or for variants. */
export type ProductAttributeAssignInput = {
  id: Scalars['ID']['input'];
  type: ProductAttributeType;
  variantSelection?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductAttributeType =
  | 'PRODUCT'
  | 'VARIANT';

/** What came of `productAttributeUnassign`. */
export type ProductAttributeUnassign = {
  __typename?: 'ProductAttributeUnassign';
  errors: Array<ProductError>;
  productType?: Maybe<ProductType>;
};

/** A product in a channel. */
export type ProductChannelListing = Node & {
  __typename?: 'ProductChannelListing';
  availableForPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  channel: Channel;
  id: Scalars['ID']['output'];
  isAvailableForPurchase?: Maybe<Scalars['Boolean']['output']>;
  isPublished: Scalars['Boolean']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  visibleInListings: Scalars['Boolean']['output'];
};

export type ProductChannelListingAddInput = {
  /** Accepted as in Saleor; variants get their prices by `productVariantChannelListingUpdate`. */
  addVariants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By default now, when it becomes available. */
  availableForPurchaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  channelId: Scalars['ID']['input'];
  isAvailableForPurchase?: InputMaybe<Scalars['Boolean']['input']>;
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default now, when it is published first. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Variants that lose their price in the channel. */
  removeVariants?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Channels that no longer list the product; its variants lose their prices there. */
  removeChannels?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  productType: Scalars['ID']['input'];
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** By default made of the name. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `productDelete`. */
export type ProductDelete = {
  __typename?: 'ProductDelete';
  errors: Array<ProductError>;
  product?: Maybe<Product>;
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

/** What is to change of a product; what is left out stays. */
export type ProductInput = {
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  category?: InputMaybe<Scalars['ID']['input']>;
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  description?: InputMaybe<Scalars['JSONString']['input']>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  seo?: InputMaybe<SeoInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** A picture or video of a product. */
export type ProductMedia = Node & ObjectWithMetadata & {
  __typename?: 'ProductMedia';
  alt: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  metadata: Array<MetadataItem>;
  metafield?: Maybe<Scalars['String']['output']>;
  oembedData: Scalars['JSONString']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  productId?: Maybe<Scalars['ID']['output']>;
  sortOrder?: Maybe<Scalars['Int']['output']>;
  type: ProductMediaType;
  /** Where it is: scaled so that its longest side is about `size` pixels (4096 by default, 0 for the original). */
  url: Scalars['String']['output'];
};


/** A picture or video of a product. */
export type ProductMediaMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A picture or video of a product. */
export type ProductMediaPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A picture or video of a product. */
export type ProductMediaUrlArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `productMediaCreate`. */
export type ProductMediaCreate = {
  __typename?: 'ProductMediaCreate';
  errors: Array<ProductError>;
  media?: Maybe<ProductMedia>;
  product?: Maybe<Product>;
};

/** A new medium of a product. */
export type ProductMediaCreateInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
  mediaUrl?: InputMaybe<Scalars['String']['input']>;
  product: Scalars['ID']['input'];
};

/** What came of `productMediaDelete`. */
export type ProductMediaDelete = {
  __typename?: 'ProductMediaDelete';
  errors: Array<ProductError>;
  media?: Maybe<ProductMedia>;
  product?: Maybe<Product>;
};

export type ProductMediaType =
  | 'IMAGE'
  | 'VIDEO';

/** What came of `productMediaUpdate`. */
export type ProductMediaUpdate = {
  __typename?: 'ProductMediaUpdate';
  errors: Array<ProductError>;
  media?: Maybe<ProductMedia>;
  product?: Maybe<Product>;
};

/** What is to change of a medium. */
export type ProductMediaUpdateInput = {
  alt?: InputMaybe<Scalars['String']['input']>;
};

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

export type ProductType = Node & ObjectWithMetadata & {
  __typename?: 'ProductType';
  /** The same, each with whether a buyer chooses by it. */
  assignedVariantAttributes?: Maybe<Array<AssignedVariantAttribute>>;
  /**
   * Whether its products have variants with attributes of their own.
   * @deprecated This is a leftover from the past Simple/Configurable product distinction. Products can have multiple variants regardless of this setting.
   */
  hasVariants: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /**
   * Whether its products are files to download: never, here.
   * @deprecated Will be removed in v3.24.0, use metadata or attributes instead.
   */
  isDigital: Scalars['Boolean']['output'];
  /** False for digital goods: their orders need no delivery. */
  isShippingRequired: Scalars['Boolean']['output'];
  /** Always NORMAL. */
  kind: ProductTypeKindEnum;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The attributes that products of this type carry. */
  productAttributes?: Maybe<Array<Attribute>>;
  slug: Scalars['String']['output'];
  /**
   * The attributes that variants carry: those by which a buyer chooses, the others, or all.
   * @deprecated Use `assignedVariantAttributes` instead.
   */
  variantAttributes?: Maybe<Array<Attribute>>;
};


export type ProductTypeAssignedVariantAttributesArgs = {
  variantSelection?: InputMaybe<VariantAttributeScope>;
};


export type ProductTypeMetafieldArgs = {
  key: Scalars['String']['input'];
};


export type ProductTypePrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


export type ProductTypeVariantAttributesArgs = {
  variantSelection?: InputMaybe<VariantAttributeScope>;
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

/** What came of `productTypeCreate`. */
export type ProductTypeCreate = {
  __typename?: 'ProductTypeCreate';
  errors: Array<ProductError>;
  productType?: Maybe<ProductType>;
};

/** Which product types. */
export type ProductTypeFilterInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<ProductTypeKindEnum>;
  search?: InputMaybe<Scalars['String']['input']>;
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A product type, or what is to change of one. */
export type ProductTypeInput = {
  /** @deprecated The field has no effect on the API behavior. This is a leftover from the past Simple/Configurable product distinction. Products can have multiple variants regardless of this setting. */
  hasVariants?: InputMaybe<Scalars['Boolean']['input']>;
  isDigital?: InputMaybe<Scalars['Boolean']['input']>;
  isShippingRequired?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ProductTypeKindEnum>;
  name?: InputMaybe<Scalars['String']['input']>;
  productAttributes?: InputMaybe<Array<Scalars['ID']['input']>>;
  slug?: InputMaybe<Scalars['String']['input']>;
  variantAttributes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a product type is for. */
export type ProductTypeKindEnum =
  | 'GIFT_CARD'
  | 'NORMAL';

/** What came of `productTypeUpdate`. */
export type ProductTypeUpdate = {
  __typename?: 'ProductTypeUpdate';
  errors: Array<ProductError>;
  productType?: Maybe<ProductType>;
};

/** What came of `productUpdate`. */
export type ProductUpdate = {
  __typename?: 'ProductUpdate';
  errors: Array<ProductError>;
  product?: Maybe<Product>;
};

/** What is bought: one version of a product with a price of its own. */
export type ProductVariant = Node & ObjectWithAttributes & ObjectWithMetadata & {
  __typename?: 'ProductVariant';
  /** One of its own attributes by its slug. */
  assignedAttribute?: Maybe<AssignedAttribute>;
  /** Its own attributes, at most `limit`. */
  assignedAttributes: Array<AssignedAttribute>;
  /**
   * Its own attributes with their values: those by which a buyer chooses, the others, or all.
   * @deprecated Use the `assignedAttributes` field instead.
   */
  attributes: Array<SelectedAttribute>;
  /** Slug of the channel through which this variant is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Its price in each channel. For staff and apps alone. */
  channelListings?: Maybe<Array<ProductVariantChannelListing>>;
  created: Scalars['DateTime']['output'];
  externalReference?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Those media of the product that show this variant. */
  media?: Maybe<Array<ProductMedia>>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  pricing?: Maybe<VariantPricingInfo>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  product: Product;
  /** How many can be bought at once; 50 where no stock is counted, as in Saleor. */
  quantityAvailable?: Maybe<Scalars['Int']['output']>;
  /** Always null: there is no such limit here. */
  quantityLimitPerCustomer?: Maybe<Scalars['Int']['output']>;
  sku?: Maybe<Scalars['String']['output']>;
  /** False for digital goods: they are never out of stock. */
  trackInventory: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
};


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantAssignedAttributeArgs = {
  slug: Scalars['String']['input'];
};


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantAssignedAttributesArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantAttributesArgs = {
  variantSelection?: InputMaybe<VariantAttributeScope>;
};


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** A variant's price in a channel. */
export type ProductVariantChannelListing = Node & {
  __typename?: 'ProductVariantChannelListing';
  channel: Channel;
  id: Scalars['ID']['output'];
  price?: Maybe<Money>;
};

export type ProductVariantChannelListingAddInput = {
  channelId: Scalars['ID']['input'];
  /** Accepted, and not kept: nobody buys in here. */
  costPrice?: InputMaybe<Scalars['PositiveDecimal']['input']>;
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
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  product: Scalars['ID']['input'];
  sku?: InputMaybe<Scalars['String']['input']>;
  trackInventory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `productVariantDelete`. */
export type ProductVariantDelete = {
  __typename?: 'ProductVariantDelete';
  errors: Array<ProductError>;
  productVariant?: Maybe<ProductVariant>;
};

/** What is to change of a variant; what is left out stays. */
export type ProductVariantInput = {
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  metadata?: InputMaybe<Array<MetadataInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  sku?: InputMaybe<Scalars['String']['input']>;
  trackInventory?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductVariantSortField =
  | 'LAST_MODIFIED_AT';

/** How variants are sorted. */
export type ProductVariantSortingInput = {
  direction: OrderDirection;
  field: ProductVariantSortField;
};

/** What came of `productVariantUpdate`. */
export type ProductVariantUpdate = {
  __typename?: 'ProductVariantUpdate';
  errors: Array<ProductError>;
  productVariant?: Maybe<ProductVariant>;
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
  /** The app whose token the request carries; by `id` for staff. FORBIDDEN for everybody else. */
  app?: Maybe<App>;
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
  /** Every channel, oldest first. FORBIDDEN for everybody but staff and apps. */
  channels?: Maybe<Array<Channel>>;
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
  /** Where goods are kept: one place in name only, as nothing here is stocked; `orderFulfill` wants one. Staff and apps only. */
  warehouses?: Maybe<WarehouseCountableConnection>;
};


export type QueryAppArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAttributeArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
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
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductTypeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductTypeFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductVariantArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
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


export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An attribute together with the values that a product has. */
export type SelectedAttribute = {
  __typename?: 'SelectedAttribute';
  attribute: Attribute;
  values: Array<AttributeValue>;
};

/** What search engines show. */
export type SeoInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
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

export type ThumbnailFormatEnum =
  | 'AVIF'
  | 'ORIGINAL'
  | 'WEBP';

/** What can be asked of a payment. */
export type TransactionActionEnum =
  | 'CANCEL'
  | 'CHARGE'
  | 'REFUND';

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

/** What came of `transactionEventReport`. */
export type TransactionEventReport = {
  __typename?: 'TransactionEventReport';
  alreadyProcessed?: Maybe<Scalars['Boolean']['output']>;
  errors: Array<TransactionEventReportError>;
  transaction?: Maybe<TransactionItem>;
  transactionEvent?: Maybe<TransactionEvent>;
};

export type TransactionEventReportError = {
  __typename?: 'TransactionEventReportError';
  code: TransactionEventReportErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type TransactionEventReportErrorCode =
  | 'ALREADY_EXISTS'
  | 'GRAPHQL_ERROR'
  | 'INCORRECT_DETAILS'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'REQUIRED';

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
  /** What can be asked of it now. */
  actions: Array<TransactionActionEnum>;
  /** Always zero: payments are charged at once. */
  authorizedAmount: Money;
  /** What was charged. */
  chargedAmount: Money;
  checkout?: Maybe<Checkout>;
  createdAt: Scalars['DateTime']['output'];
  /** What happened, oldest first. */
  events: Array<TransactionEvent>;
  /** Where the payment can be seen at the gateway; empty when it is nowhere. */
  externalUrl: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
  modifiedAt: Scalars['DateTime']['output'];
  /** The gateway's name. */
  name: Scalars['String']['output'];
  order?: Maybe<Order>;
  /** The payment's name at the gateway. */
  pspReference: Scalars['String']['output'];
  /** What was given back. */
  refundedAmount: Money;
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

/** What came of `transactionRequestAction`. */
export type TransactionRequestAction = {
  __typename?: 'TransactionRequestAction';
  errors: Array<TransactionRequestActionError>;
  transaction?: Maybe<TransactionItem>;
};

export type TransactionRequestActionError = {
  __typename?: 'TransactionRequestActionError';
  code: TransactionRequestActionErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
};

export type TransactionRequestActionErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'MISSING_TRANSACTION_ACTION_REQUEST_WEBHOOK'
  | 'NOT_FOUND'
  | 'REQUIRED';

/** What came of `updateMetadata`. */
export type UpdateMetadata = {
  __typename?: 'UpdateMetadata';
  errors: Array<MetadataError>;
  item?: Maybe<ObjectWithMetadata>;
};

/** What came of `updatePrivateMetadata`. */
export type UpdatePrivateMetadata = {
  __typename?: 'UpdatePrivateMetadata';
  errors: Array<MetadataError>;
  item?: Maybe<ObjectWithMetadata>;
};

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

/** Which attributes of variants. */
export type VariantAttributeScope =
  | 'ALL'
  | 'NOT_VARIANT_SELECTION'
  | 'VARIANT_SELECTION';

export type VariantPricingInfo = {
  __typename?: 'VariantPricingInfo';
  onSale?: Maybe<Scalars['Boolean']['output']>;
  price?: Maybe<TaxedMoney>;
  priceUndiscounted?: Maybe<TaxedMoney>;
};

/** Where goods are kept. */
export type Warehouse = Node & {
  __typename?: 'Warehouse';
  externalReference?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

export type WarehouseCountableConnection = {
  __typename?: 'WarehouseCountableConnection';
  edges: Array<WarehouseCountableEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type WarehouseCountableEdge = {
  __typename?: 'WarehouseCountableEdge';
  cursor: Scalars['String']['output'];
  node: Warehouse;
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
  App: App;
  Category: Category;
  Collection: Collection;
  Order: Order;
  Product: Product;
  ProductMedia: ProductMedia;
  ProductType: ProductType;
  ProductVariant: ProductVariant;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  App:
    ( { __typename: 'App' }
    & GraphQLRecursivePick<FederationTypes['App'], {"id":true}> );
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
  ProductMedia:
    ( { __typename: 'ProductMedia' }
    & GraphQLRecursivePick<FederationTypes['ProductMedia'], {"id":true}> );
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
    | ( AssignedAttributeRow )
    | ( AssignedAttributeRow )
    | ( AssignedAttributeRow )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( Omit<AssignedSingleCollectionReferenceAttribute, 'attribute' | 'value'> & { attribute: _RefType['Attribute'], value?: Maybe<_RefType['Collection']> } )
    | ( Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: _RefType['Attribute'] } )
    | ( AssignedAttributeRow )
    | ( AssignedAttributeRow )
  ;
  Node:
    | ( AddressRow )
    | ( OwnApp )
    | ( AttributeRow )
    | ( AttributeValueRow )
    | ( CategoryRow )
    | ( ChannelRow )
    | ( CheckoutRow )
    | ( PricedLine )
    | ( SeenCollection )
    | ( FulfillmentRow )
    | ( FulfillmentLineRow )
    | ( OrderRow )
    | ( SoldLine )
    | ( SeenProduct )
    | ( ProductListingRow )
    | ( MediaRow )
    | ( ProductTypeRow )
    | ( SeenVariant )
    | ( VariantListingRow )
    | ( PaymentEvent )
    | ( TransactionRow )
    | ( UserRow )
    | ( WarehouseRow )
  ;
  ObjectWithAttributes:
    | ( SeenProduct )
    | ( SeenVariant )
  ;
  ObjectWithMetadata:
    | ( OwnApp )
    | ( AttributeRow )
    | ( CategoryRow )
    | ( ChannelRow )
    | ( CheckoutRow )
    | ( SeenCollection )
    | ( OrderRow )
    | ( SeenProduct )
    | ( MediaRow )
    | ( ProductTypeRow )
    | ( SeenVariant )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountError: ResolverTypeWrapper<AccountError>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountErrorCode: AccountErrorCode;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressInput: AddressInput;
  AddressTypeEnum: AddressTypeEnum;
  App: ResolverTypeWrapper<OwnApp>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AppTypeEnum: AppTypeEnum;
  AssignedAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedAttributeValueInput: AssignedAttributeValueInput;
  AssignedBooleanAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedChoiceAttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AssignedDateAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedDateTimeAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedFileAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedMultiCategoryReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiChoiceAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedMultiCollectionReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiPageReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiProductReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedMultiProductVariantReferenceAttribute: ResolverTypeWrapper<Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedNumericAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AssignedPlainTextAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedSingleCategoryReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleChoiceAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedSingleCollectionReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleCollectionReferenceAttribute, 'attribute' | 'value'> & { attribute: ResolversTypes['Attribute'], value?: Maybe<ResolversTypes['Collection']> }>;
  AssignedSinglePageReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleProductReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSingleProductVariantReferenceAttribute: ResolverTypeWrapper<Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AssignedSwatchAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedSwatchAttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AssignedTextAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  AssignedVariantAttribute: ResolverTypeWrapper<VariantAttributeRow>;
  Attribute: ResolverTypeWrapper<AttributeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttributeCountableConnection: ResolverTypeWrapper<AttributeConnection>;
  AttributeCountableEdge: ResolverTypeWrapper<Omit<AttributeCountableEdge, 'node'> & { node: ResolversTypes['Attribute'] }>;
  AttributeCreate: ResolverTypeWrapper<Omit<AttributeCreate, 'attribute'> & { attribute?: Maybe<ResolversTypes['Attribute']> }>;
  AttributeCreateInput: AttributeCreateInput;
  AttributeDelete: ResolverTypeWrapper<Omit<AttributeDelete, 'attribute'> & { attribute?: Maybe<ResolversTypes['Attribute']> }>;
  AttributeError: ResolverTypeWrapper<AttributeError>;
  AttributeErrorCode: AttributeErrorCode;
  AttributeInput: AttributeInput;
  AttributeInputTypeEnum: AttributeInputTypeEnum;
  AttributeTypeEnum: AttributeTypeEnum;
  AttributeUpdate: ResolverTypeWrapper<Omit<AttributeUpdate, 'attribute'> & { attribute?: Maybe<ResolversTypes['Attribute']> }>;
  AttributeUpdateInput: AttributeUpdateInput;
  AttributeValue: ResolverTypeWrapper<AttributeValueRow>;
  AttributeValueCountableConnection: ResolverTypeWrapper<AttributeValueConnection>;
  AttributeValueCountableEdge: ResolverTypeWrapper<Omit<AttributeValueCountableEdge, 'node'> & { node: ResolversTypes['AttributeValue'] }>;
  AttributeValueCreate: ResolverTypeWrapper<Omit<AttributeValueCreate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversTypes['Attribute']>, attributeValue?: Maybe<ResolversTypes['AttributeValue']> }>;
  AttributeValueCreateInput: AttributeValueCreateInput;
  AttributeValueDelete: ResolverTypeWrapper<Omit<AttributeValueDelete, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversTypes['Attribute']>, attributeValue?: Maybe<ResolversTypes['AttributeValue']> }>;
  AttributeValueInput: AttributeValueInput;
  AttributeValueSelectableTypeInput: AttributeValueSelectableTypeInput;
  AttributeValueUpdate: ResolverTypeWrapper<Omit<AttributeValueUpdate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversTypes['Attribute']>, attributeValue?: Maybe<ResolversTypes['AttributeValue']> }>;
  AttributeValueUpdateInput: AttributeValueUpdateInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryCountableConnection: ResolverTypeWrapper<CategoryConnection>;
  CategoryCountableEdge: ResolverTypeWrapper<Omit<CategoryCountableEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryCreate: ResolverTypeWrapper<Omit<CategoryCreate, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryDelete: ResolverTypeWrapper<Omit<CategoryDelete, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryInput: CategoryInput;
  CategoryUpdate: ResolverTypeWrapper<Omit<CategoryUpdate, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryWhereInput: CategoryWhereInput;
  Channel: ResolverTypeWrapper<ChannelRow>;
  ChannelActivate: ResolverTypeWrapper<Omit<ChannelActivate, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ChannelCreate: ResolverTypeWrapper<Omit<ChannelCreate, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ChannelCreateInput: ChannelCreateInput;
  ChannelDeactivate: ResolverTypeWrapper<Omit<ChannelDeactivate, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ChannelError: ResolverTypeWrapper<ChannelError>;
  ChannelErrorCode: ChannelErrorCode;
  ChannelUpdate: ResolverTypeWrapper<Omit<ChannelUpdate, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ChannelUpdateInput: ChannelUpdateInput;
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
  CustomerInput: CustomerInput;
  CustomerUpdate: ResolverTypeWrapper<Omit<CustomerUpdate, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  DeleteMetadata: ResolverTypeWrapper<Omit<DeleteMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  DeletePrivateMetadata: ResolverTypeWrapper<Omit<DeletePrivateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  File: ResolverTypeWrapper<File>;
  Fulfillment: ResolverTypeWrapper<FulfillmentRow>;
  FulfillmentCancel: ResolverTypeWrapper<Omit<FulfillmentCancel, 'fulfillment' | 'order'> & { fulfillment?: Maybe<ResolversTypes['Fulfillment']>, order?: Maybe<ResolversTypes['Order']> }>;
  FulfillmentCancelInput: FulfillmentCancelInput;
  FulfillmentLine: ResolverTypeWrapper<FulfillmentLineRow>;
  FulfillmentStatus: FulfillmentStatus;
  GlobalIDFilterInput: GlobalIdFilterInput;
  Image: ResolverTypeWrapper<Image>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  MediaChoicesSortField: MediaChoicesSortField;
  MediaSortingInput: MediaSortingInput;
  MetadataError: ResolverTypeWrapper<MetadataError>;
  MetadataErrorCode: MetadataErrorCode;
  MetadataInput: MetadataInput;
  MetadataItem: ResolverTypeWrapper<MetadataItem>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectWithAttributes: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ObjectWithAttributes']>;
  ObjectWithMetadata: ResolverTypeWrapper<DescribedParent>;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderAuthorizeStatusEnum: OrderAuthorizeStatusEnum;
  OrderCancel: ResolverTypeWrapper<Omit<OrderCancel, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
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
  OrderFulfill: ResolverTypeWrapper<Omit<OrderFulfill, 'fulfillments' | 'order'> & { fulfillments?: Maybe<Array<ResolversTypes['Fulfillment']>>, order?: Maybe<ResolversTypes['Order']> }>;
  OrderFulfillInput: OrderFulfillInput;
  OrderFulfillLineInput: OrderFulfillLineInput;
  OrderFulfillStockInput: OrderFulfillStockInput;
  OrderLine: ResolverTypeWrapper<SoldLine>;
  OrderMarkAsPaid: ResolverTypeWrapper<Omit<OrderMarkAsPaid, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderOriginEnum: OrderOriginEnum;
  OrderRefund: ResolverTypeWrapper<Omit<OrderRefund, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  OrderSortField: OrderSortField;
  OrderSortingInput: OrderSortingInput;
  OrderStatus: OrderStatus;
  OrderWhereInput: OrderWhereInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentChargeStatusEnum: PaymentChargeStatusEnum;
  PaymentGateway: ResolverTypeWrapper<PaymentGateway>;
  PaymentGatewayConfig: ResolverTypeWrapper<PaymentGatewayConfig>;
  PaymentGatewayConfigError: ResolverTypeWrapper<PaymentGatewayConfigError>;
  PaymentGatewayConfigErrorCode: PaymentGatewayConfigErrorCode;
  PaymentGatewayInitialize: ResolverTypeWrapper<PaymentGatewayInitialize>;
  PaymentGatewayInitializeError: ResolverTypeWrapper<PaymentGatewayInitializeError>;
  PaymentGatewayInitializeErrorCode: PaymentGatewayInitializeErrorCode;
  PaymentGatewayToInitialize: PaymentGatewayToInitialize;
  Permission: ResolverTypeWrapper<Permission>;
  PermissionEnum: PermissionEnum;
  PositiveDecimal: ResolverTypeWrapper<Scalars['PositiveDecimal']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  Product: ResolverTypeWrapper<SeenProduct>;
  ProductAttributeAssign: ResolverTypeWrapper<Omit<ProductAttributeAssign, 'productType'> & { productType?: Maybe<ResolversTypes['ProductType']> }>;
  ProductAttributeAssignInput: ProductAttributeAssignInput;
  ProductAttributeType: ProductAttributeType;
  ProductAttributeUnassign: ResolverTypeWrapper<Omit<ProductAttributeUnassign, 'productType'> & { productType?: Maybe<ResolversTypes['ProductType']> }>;
  ProductChannelListing: ResolverTypeWrapper<ProductListingRow>;
  ProductChannelListingAddInput: ProductChannelListingAddInput;
  ProductChannelListingError: ResolverTypeWrapper<ProductChannelListingError>;
  ProductChannelListingUpdate: ResolverTypeWrapper<Omit<ProductChannelListingUpdate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductChannelListingUpdateInput: ProductChannelListingUpdateInput;
  ProductCountableConnection: ResolverTypeWrapper<ProductConnection>;
  ProductCountableEdge: ResolverTypeWrapper<Omit<ProductCountableEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductCreate: ResolverTypeWrapper<Omit<ProductCreate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductCreateInput: ProductCreateInput;
  ProductDelete: ResolverTypeWrapper<Omit<ProductDelete, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductError: ResolverTypeWrapper<ProductError>;
  ProductErrorCode: ProductErrorCode;
  ProductInput: ProductInput;
  ProductMedia: ResolverTypeWrapper<MediaRow>;
  ProductMediaCreate: ResolverTypeWrapper<Omit<ProductMediaCreate, 'media' | 'product'> & { media?: Maybe<ResolversTypes['ProductMedia']>, product?: Maybe<ResolversTypes['Product']> }>;
  ProductMediaCreateInput: ProductMediaCreateInput;
  ProductMediaDelete: ResolverTypeWrapper<Omit<ProductMediaDelete, 'media' | 'product'> & { media?: Maybe<ResolversTypes['ProductMedia']>, product?: Maybe<ResolversTypes['Product']> }>;
  ProductMediaType: ProductMediaType;
  ProductMediaUpdate: ResolverTypeWrapper<Omit<ProductMediaUpdate, 'media' | 'product'> & { media?: Maybe<ResolversTypes['ProductMedia']>, product?: Maybe<ResolversTypes['Product']> }>;
  ProductMediaUpdateInput: ProductMediaUpdateInput;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductPricingInfo: ResolverTypeWrapper<PriceRangeModel>;
  ProductType: ResolverTypeWrapper<ProductTypeRow>;
  ProductTypeCountableConnection: ResolverTypeWrapper<ProductTypeConnection>;
  ProductTypeCountableEdge: ResolverTypeWrapper<Omit<ProductTypeCountableEdge, 'node'> & { node: ResolversTypes['ProductType'] }>;
  ProductTypeCreate: ResolverTypeWrapper<Omit<ProductTypeCreate, 'productType'> & { productType?: Maybe<ResolversTypes['ProductType']> }>;
  ProductTypeFilterInput: ProductTypeFilterInput;
  ProductTypeInput: ProductTypeInput;
  ProductTypeKindEnum: ProductTypeKindEnum;
  ProductTypeUpdate: ResolverTypeWrapper<Omit<ProductTypeUpdate, 'productType'> & { productType?: Maybe<ResolversTypes['ProductType']> }>;
  ProductUpdate: ResolverTypeWrapper<Omit<ProductUpdate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductVariant: ResolverTypeWrapper<SeenVariant>;
  ProductVariantChannelListing: ResolverTypeWrapper<VariantListingRow>;
  ProductVariantChannelListingAddInput: ProductVariantChannelListingAddInput;
  ProductVariantChannelListingUpdate: ResolverTypeWrapper<Omit<ProductVariantChannelListingUpdate, 'variant'> & { variant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantCountableConnection: ResolverTypeWrapper<ProductVariantConnection>;
  ProductVariantCountableEdge: ResolverTypeWrapper<Omit<ProductVariantCountableEdge, 'node'> & { node: ResolversTypes['ProductVariant'] }>;
  ProductVariantCreate: ResolverTypeWrapper<Omit<ProductVariantCreate, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantCreateInput: ProductVariantCreateInput;
  ProductVariantDelete: ResolverTypeWrapper<Omit<ProductVariantDelete, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantInput: ProductVariantInput;
  ProductVariantSortField: ProductVariantSortField;
  ProductVariantSortingInput: ProductVariantSortingInput;
  ProductVariantUpdate: ResolverTypeWrapper<Omit<ProductVariantUpdate, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductWhereInput: ProductWhereInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SelectedAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  SeoInput: SeoInput;
  StringFilterInput: StringFilterInput;
  TaxedMoney: ResolverTypeWrapper<MoneyModel>;
  TaxedMoneyRange: ResolverTypeWrapper<PriceRangeModel>;
  ThumbnailFormatEnum: ThumbnailFormatEnum;
  TransactionActionEnum: TransactionActionEnum;
  TransactionEvent: ResolverTypeWrapper<PaymentEvent>;
  TransactionEventReport: ResolverTypeWrapper<Omit<TransactionEventReport, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversTypes['TransactionEvent']> }>;
  TransactionEventReportError: ResolverTypeWrapper<TransactionEventReportError>;
  TransactionEventReportErrorCode: TransactionEventReportErrorCode;
  TransactionEventTypeEnum: TransactionEventTypeEnum;
  TransactionInitialize: ResolverTypeWrapper<Omit<TransactionInitialize, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversTypes['TransactionEvent']> }>;
  TransactionInitializeError: ResolverTypeWrapper<TransactionInitializeError>;
  TransactionInitializeErrorCode: TransactionInitializeErrorCode;
  TransactionItem: ResolverTypeWrapper<TransactionRow>;
  TransactionProcess: ResolverTypeWrapper<Omit<TransactionProcess, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversTypes['TransactionEvent']> }>;
  TransactionProcessError: ResolverTypeWrapper<TransactionProcessError>;
  TransactionProcessErrorCode: TransactionProcessErrorCode;
  TransactionRequestAction: ResolverTypeWrapper<Omit<TransactionRequestAction, 'transaction'> & { transaction?: Maybe<ResolversTypes['TransactionItem']> }>;
  TransactionRequestActionError: ResolverTypeWrapper<TransactionRequestActionError>;
  TransactionRequestActionErrorCode: TransactionRequestActionErrorCode;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdateMetadata: ResolverTypeWrapper<Omit<UpdateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  UpdatePrivateMetadata: ResolverTypeWrapper<Omit<UpdatePrivateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  User: ResolverTypeWrapper<UserRow>;
  VariantAttributeScope: VariantAttributeScope;
  VariantPricingInfo: ResolverTypeWrapper<MoneyModel>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseCountableConnection: ResolverTypeWrapper<WarehouseConnection>;
  WarehouseCountableEdge: ResolverTypeWrapper<Omit<WarehouseCountableEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountError: AccountError;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Address: AddressRow;
  AddressInput: AddressInput;
  App: OwnApp;
  Boolean: Scalars['Boolean']['output'];
  AssignedAttribute: AssignedAttributeRow;
  AssignedAttributeValueInput: AssignedAttributeValueInput;
  AssignedBooleanAttribute: AssignedAttributeRow;
  AssignedChoiceAttributeValue: AttributeValueRow;
  AssignedDateAttribute: AssignedAttributeRow;
  AssignedDateTimeAttribute: AssignedAttributeRow;
  AssignedFileAttribute: AssignedAttributeRow;
  AssignedMultiCategoryReferenceAttribute: Omit<AssignedMultiCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiChoiceAttribute: AssignedAttributeRow;
  AssignedMultiCollectionReferenceAttribute: Omit<AssignedMultiCollectionReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiPageReferenceAttribute: Omit<AssignedMultiPageReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiProductReferenceAttribute: Omit<AssignedMultiProductReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedMultiProductVariantReferenceAttribute: Omit<AssignedMultiProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedNumericAttribute: AssignedAttributeRow;
  Float: Scalars['Float']['output'];
  AssignedPlainTextAttribute: AssignedAttributeRow;
  AssignedSingleCategoryReferenceAttribute: Omit<AssignedSingleCategoryReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleChoiceAttribute: AssignedAttributeRow;
  AssignedSingleCollectionReferenceAttribute: Omit<AssignedSingleCollectionReferenceAttribute, 'attribute' | 'value'> & { attribute: ResolversParentTypes['Attribute'], value?: Maybe<ResolversParentTypes['Collection']> };
  AssignedSinglePageReferenceAttribute: Omit<AssignedSinglePageReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleProductReferenceAttribute: Omit<AssignedSingleProductReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSingleProductVariantReferenceAttribute: Omit<AssignedSingleProductVariantReferenceAttribute, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AssignedSwatchAttribute: AssignedAttributeRow;
  AssignedSwatchAttributeValue: AttributeValueRow;
  AssignedTextAttribute: AssignedAttributeRow;
  AssignedVariantAttribute: VariantAttributeRow;
  Attribute: AttributeRow;
  Int: Scalars['Int']['output'];
  AttributeCountableConnection: AttributeConnection;
  AttributeCountableEdge: Omit<AttributeCountableEdge, 'node'> & { node: ResolversParentTypes['Attribute'] };
  AttributeCreate: Omit<AttributeCreate, 'attribute'> & { attribute?: Maybe<ResolversParentTypes['Attribute']> };
  AttributeCreateInput: AttributeCreateInput;
  AttributeDelete: Omit<AttributeDelete, 'attribute'> & { attribute?: Maybe<ResolversParentTypes['Attribute']> };
  AttributeError: AttributeError;
  AttributeInput: AttributeInput;
  AttributeUpdate: Omit<AttributeUpdate, 'attribute'> & { attribute?: Maybe<ResolversParentTypes['Attribute']> };
  AttributeUpdateInput: AttributeUpdateInput;
  AttributeValue: AttributeValueRow;
  AttributeValueCountableConnection: AttributeValueConnection;
  AttributeValueCountableEdge: Omit<AttributeValueCountableEdge, 'node'> & { node: ResolversParentTypes['AttributeValue'] };
  AttributeValueCreate: Omit<AttributeValueCreate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversParentTypes['Attribute']>, attributeValue?: Maybe<ResolversParentTypes['AttributeValue']> };
  AttributeValueCreateInput: AttributeValueCreateInput;
  AttributeValueDelete: Omit<AttributeValueDelete, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversParentTypes['Attribute']>, attributeValue?: Maybe<ResolversParentTypes['AttributeValue']> };
  AttributeValueInput: AttributeValueInput;
  AttributeValueSelectableTypeInput: AttributeValueSelectableTypeInput;
  AttributeValueUpdate: Omit<AttributeValueUpdate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversParentTypes['Attribute']>, attributeValue?: Maybe<ResolversParentTypes['AttributeValue']> };
  AttributeValueUpdateInput: AttributeValueUpdateInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: CategoryRow;
  CategoryCountableConnection: CategoryConnection;
  CategoryCountableEdge: Omit<CategoryCountableEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryCreate: Omit<CategoryCreate, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryDelete: Omit<CategoryDelete, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryInput: CategoryInput;
  CategoryUpdate: Omit<CategoryUpdate, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryWhereInput: CategoryWhereInput;
  Channel: ChannelRow;
  ChannelActivate: Omit<ChannelActivate, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ChannelCreate: Omit<ChannelCreate, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ChannelCreateInput: ChannelCreateInput;
  ChannelDeactivate: Omit<ChannelDeactivate, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ChannelError: ChannelError;
  ChannelUpdate: Omit<ChannelUpdate, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ChannelUpdateInput: ChannelUpdateInput;
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
  CustomerInput: CustomerInput;
  CustomerUpdate: Omit<CustomerUpdate, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  DeleteMetadata: Omit<DeleteMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  DeletePrivateMetadata: Omit<DeletePrivateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  File: File;
  Fulfillment: FulfillmentRow;
  FulfillmentCancel: Omit<FulfillmentCancel, 'fulfillment' | 'order'> & { fulfillment?: Maybe<ResolversParentTypes['Fulfillment']>, order?: Maybe<ResolversParentTypes['Order']> };
  FulfillmentCancelInput: FulfillmentCancelInput;
  FulfillmentLine: FulfillmentLineRow;
  GlobalIDFilterInput: GlobalIdFilterInput;
  Image: Image;
  JSON: Scalars['JSON']['output'];
  JSONString: Scalars['JSONString']['output'];
  MediaSortingInput: MediaSortingInput;
  MetadataError: MetadataError;
  MetadataInput: MetadataInput;
  MetadataItem: MetadataItem;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ObjectWithAttributes: ResolversInterfaceTypes<ResolversParentTypes>['ObjectWithAttributes'];
  ObjectWithMetadata: DescribedParent;
  Order: OrderRow;
  OrderCancel: Omit<OrderCancel, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderChargeStatusEnumFilterInput: OrderChargeStatusEnumFilterInput;
  OrderCountableConnection: OrderConnection;
  OrderCountableEdge: Omit<OrderCountableEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderCreateFromCheckout: Omit<OrderCreateFromCheckout, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderCreateFromCheckoutError: OrderCreateFromCheckoutError;
  OrderError: OrderError;
  OrderFulfill: Omit<OrderFulfill, 'fulfillments' | 'order'> & { fulfillments?: Maybe<Array<ResolversParentTypes['Fulfillment']>>, order?: Maybe<ResolversParentTypes['Order']> };
  OrderFulfillInput: OrderFulfillInput;
  OrderFulfillLineInput: OrderFulfillLineInput;
  OrderFulfillStockInput: OrderFulfillStockInput;
  OrderLine: SoldLine;
  OrderMarkAsPaid: Omit<OrderMarkAsPaid, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderRefund: Omit<OrderRefund, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderSortingInput: OrderSortingInput;
  OrderWhereInput: OrderWhereInput;
  PageInfo: PageInfo;
  PaymentGateway: PaymentGateway;
  PaymentGatewayConfig: PaymentGatewayConfig;
  PaymentGatewayConfigError: PaymentGatewayConfigError;
  PaymentGatewayInitialize: PaymentGatewayInitialize;
  PaymentGatewayInitializeError: PaymentGatewayInitializeError;
  PaymentGatewayToInitialize: PaymentGatewayToInitialize;
  Permission: Permission;
  PositiveDecimal: Scalars['PositiveDecimal']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  Product: SeenProduct;
  ProductAttributeAssign: Omit<ProductAttributeAssign, 'productType'> & { productType?: Maybe<ResolversParentTypes['ProductType']> };
  ProductAttributeAssignInput: ProductAttributeAssignInput;
  ProductAttributeUnassign: Omit<ProductAttributeUnassign, 'productType'> & { productType?: Maybe<ResolversParentTypes['ProductType']> };
  ProductChannelListing: ProductListingRow;
  ProductChannelListingAddInput: ProductChannelListingAddInput;
  ProductChannelListingError: ProductChannelListingError;
  ProductChannelListingUpdate: Omit<ProductChannelListingUpdate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductChannelListingUpdateInput: ProductChannelListingUpdateInput;
  ProductCountableConnection: ProductConnection;
  ProductCountableEdge: Omit<ProductCountableEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductCreate: Omit<ProductCreate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductCreateInput: ProductCreateInput;
  ProductDelete: Omit<ProductDelete, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductError: ProductError;
  ProductInput: ProductInput;
  ProductMedia: MediaRow;
  ProductMediaCreate: Omit<ProductMediaCreate, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaCreateInput: ProductMediaCreateInput;
  ProductMediaDelete: Omit<ProductMediaDelete, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaUpdate: Omit<ProductMediaUpdate, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaUpdateInput: ProductMediaUpdateInput;
  ProductOrder: ProductOrder;
  ProductPricingInfo: PriceRangeModel;
  ProductType: ProductTypeRow;
  ProductTypeCountableConnection: ProductTypeConnection;
  ProductTypeCountableEdge: Omit<ProductTypeCountableEdge, 'node'> & { node: ResolversParentTypes['ProductType'] };
  ProductTypeCreate: Omit<ProductTypeCreate, 'productType'> & { productType?: Maybe<ResolversParentTypes['ProductType']> };
  ProductTypeFilterInput: ProductTypeFilterInput;
  ProductTypeInput: ProductTypeInput;
  ProductTypeUpdate: Omit<ProductTypeUpdate, 'productType'> & { productType?: Maybe<ResolversParentTypes['ProductType']> };
  ProductUpdate: Omit<ProductUpdate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductVariant: SeenVariant;
  ProductVariantChannelListing: VariantListingRow;
  ProductVariantChannelListingAddInput: ProductVariantChannelListingAddInput;
  ProductVariantChannelListingUpdate: Omit<ProductVariantChannelListingUpdate, 'variant'> & { variant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantCountableConnection: ProductVariantConnection;
  ProductVariantCountableEdge: Omit<ProductVariantCountableEdge, 'node'> & { node: ResolversParentTypes['ProductVariant'] };
  ProductVariantCreate: Omit<ProductVariantCreate, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantCreateInput: ProductVariantCreateInput;
  ProductVariantDelete: Omit<ProductVariantDelete, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantInput: ProductVariantInput;
  ProductVariantSortingInput: ProductVariantSortingInput;
  ProductVariantUpdate: Omit<ProductVariantUpdate, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductWhereInput: ProductWhereInput;
  Query: Record<PropertyKey, never>;
  SelectedAttribute: AssignedAttributeRow;
  SeoInput: SeoInput;
  StringFilterInput: StringFilterInput;
  TaxedMoney: MoneyModel;
  TaxedMoneyRange: PriceRangeModel;
  TransactionEvent: PaymentEvent;
  TransactionEventReport: Omit<TransactionEventReport, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversParentTypes['TransactionEvent']> };
  TransactionEventReportError: TransactionEventReportError;
  TransactionInitialize: Omit<TransactionInitialize, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversParentTypes['TransactionEvent']> };
  TransactionInitializeError: TransactionInitializeError;
  TransactionItem: TransactionRow;
  TransactionProcess: Omit<TransactionProcess, 'transaction' | 'transactionEvent'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']>, transactionEvent?: Maybe<ResolversParentTypes['TransactionEvent']> };
  TransactionProcessError: TransactionProcessError;
  TransactionRequestAction: Omit<TransactionRequestAction, 'transaction'> & { transaction?: Maybe<ResolversParentTypes['TransactionItem']> };
  TransactionRequestActionError: TransactionRequestActionError;
  UUID: Scalars['UUID']['output'];
  UpdateMetadata: Omit<UpdateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  UpdatePrivateMetadata: Omit<UpdatePrivateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  User: UserRow;
  VariantPricingInfo: MoneyModel;
  Warehouse: WarehouseRow;
  WarehouseCountableConnection: WarehouseConnection;
  WarehouseCountableEdge: Omit<WarehouseCountableEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
};

export type AccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountError'] = ResolversParentTypes['AccountError']> = {
  addressType?: Resolver<Maybe<ResolversTypes['AddressTypeEnum']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AccountErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['App'] = ResolversParentTypes['App'], FederationReferenceType extends FederationReferenceTypes['App'] = FederationReferenceTypes['App']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['App']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppMetafieldArgs, 'key'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['Permission']>>, ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AppPrivateMetafieldArgs, 'key'>>;
  type?: Resolver<Maybe<ResolversTypes['AppTypeEnum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedAttribute'] = ResolversParentTypes['AssignedAttribute']> = {
  __resolveType: TypeResolveFn<'AssignedBooleanAttribute' | 'AssignedDateAttribute' | 'AssignedDateTimeAttribute' | 'AssignedFileAttribute' | 'AssignedMultiCategoryReferenceAttribute' | 'AssignedMultiChoiceAttribute' | 'AssignedMultiCollectionReferenceAttribute' | 'AssignedMultiPageReferenceAttribute' | 'AssignedMultiProductReferenceAttribute' | 'AssignedMultiProductVariantReferenceAttribute' | 'AssignedNumericAttribute' | 'AssignedPlainTextAttribute' | 'AssignedSingleCategoryReferenceAttribute' | 'AssignedSingleChoiceAttribute' | 'AssignedSingleCollectionReferenceAttribute' | 'AssignedSinglePageReferenceAttribute' | 'AssignedSingleProductReferenceAttribute' | 'AssignedSingleProductVariantReferenceAttribute' | 'AssignedSwatchAttribute' | 'AssignedTextAttribute', ParentType, ContextType>;
};

export type AssignedBooleanAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedBooleanAttribute'] = ResolversParentTypes['AssignedBooleanAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedChoiceAttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedChoiceAttributeValue'] = ResolversParentTypes['AssignedChoiceAttributeValue']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignedDateAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDateAttribute'] = ResolversParentTypes['AssignedDateAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedDateTimeAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDateTimeAttribute'] = ResolversParentTypes['AssignedDateTimeAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedFileAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedFileAttribute'] = ResolversParentTypes['AssignedFileAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
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
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedPlainTextAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedPlainTextAttribute'] = ResolversParentTypes['AssignedPlainTextAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  value?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
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
  value?: Resolver<Maybe<ResolversTypes['AssignedSwatchAttributeValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedSwatchAttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedSwatchAttributeValue'] = ResolversParentTypes['AssignedSwatchAttributeValue']> = {
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  hexColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignedTextAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedTextAttribute'] = ResolversParentTypes['AssignedTextAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedVariantAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedVariantAttribute'] = ResolversParentTypes['AssignedVariantAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  variantSelection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  choices?: Resolver<Maybe<ResolversTypes['AttributeValueCountableConnection']>, ParentType, ContextType, Partial<AttributeChoicesArgs>>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterableInStorefront?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputType?: Resolver<Maybe<ResolversTypes['AttributeInputTypeEnum']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AttributeMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AttributePrivateMetafieldArgs, 'key'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeTypeEnum'], ParentType, ContextType>;
  valueRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visibleInStorefront?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type AttributeCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeCreate'] = ResolversParentTypes['AttributeCreate']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type AttributeDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDelete'] = ResolversParentTypes['AttributeDelete']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type AttributeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeError'] = ResolversParentTypes['AttributeError']> = {
  code?: Resolver<ResolversTypes['AttributeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeUpdate'] = ResolversParentTypes['AttributeUpdate']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputType?: Resolver<Maybe<ResolversTypes['AttributeInputTypeEnum']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  richText?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type AttributeValueCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueCreate'] = ResolversParentTypes['AttributeValueCreate']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  attributeValue?: Resolver<Maybe<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type AttributeValueDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueDelete'] = ResolversParentTypes['AttributeValueDelete']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  attributeValue?: Resolver<Maybe<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type AttributeValueUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueUpdate'] = ResolversParentTypes['AttributeValueUpdate']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  attributeValue?: Resolver<Maybe<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AttributeError']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Maybe<ResolversTypes['CategoryCountableConnection']>, ParentType, ContextType, Partial<CategoryAncestorsArgs>>;
  backgroundImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<CategoryBackgroundImageArgs, 'format'>>;
  children?: Resolver<Maybe<ResolversTypes['CategoryCountableConnection']>, ParentType, ContextType, Partial<CategoryChildrenArgs>>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CategoryMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CategoryPrivateMetafieldArgs, 'key'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<CategoryProductsArgs>>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CategoryCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCreate'] = ResolversParentTypes['CategoryCreate']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
};

export type CategoryDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryDelete'] = ResolversParentTypes['CategoryDelete']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
};

export type CategoryUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryUpdate'] = ResolversParentTypes['CategoryUpdate']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  countries?: Resolver<Maybe<Array<ResolversTypes['CountryDisplay']>>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultCountry?: Resolver<ResolversTypes['CountryDisplay'], ParentType, ContextType>;
  hasOrders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChannelMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ChannelPrivateMetafieldArgs, 'key'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelActivateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelActivate'] = ResolversParentTypes['ChannelActivate']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChannelError']>, ParentType, ContextType>;
};

export type ChannelCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelCreate'] = ResolversParentTypes['ChannelCreate']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChannelError']>, ParentType, ContextType>;
};

export type ChannelDeactivateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelDeactivate'] = ResolversParentTypes['ChannelDeactivate']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChannelError']>, ParentType, ContextType>;
};

export type ChannelErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelError'] = ResolversParentTypes['ChannelError']> = {
  code?: Resolver<ResolversTypes['ChannelErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingZones?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  warehouses?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type ChannelUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelUpdate'] = ResolversParentTypes['ChannelUpdate']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChannelError']>, ParentType, ContextType>;
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
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CheckoutPrivateMetafieldArgs, 'key'>>;
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
  backgroundImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<CollectionBackgroundImageArgs, 'format'>>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionPrivateMetafieldArgs, 'key'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<CollectionProductsArgs>>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CustomerUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUpdate'] = ResolversParentTypes['CustomerUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMetadata'] = ResolversParentTypes['DeleteMetadata']> = {
  errors?: Resolver<Array<ResolversTypes['MetadataError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ObjectWithMetadata']>, ParentType, ContextType>;
};

export type DeletePrivateMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePrivateMetadata'] = ResolversParentTypes['DeletePrivateMetadata']> = {
  errors?: Resolver<Array<ResolversTypes['MetadataError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ObjectWithMetadata']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfillmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfillment'] = ResolversParentTypes['Fulfillment']> = {
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfillmentOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['FulfillmentLine']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentStatus'], ParentType, ContextType>;
  statusDisplay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FulfillmentCancelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentCancel'] = ResolversParentTypes['FulfillmentCancel']> = {
  errors?: Resolver<Array<ResolversTypes['OrderError']>, ParentType, ContextType>;
  fulfillment?: Resolver<Maybe<ResolversTypes['Fulfillment']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type FulfillmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfillmentLine'] = ResolversParentTypes['FulfillmentLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONString'], any> {
  name: 'JSONString';
}

export type MetadataErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetadataError'] = ResolversParentTypes['MetadataError']> = {
  code?: Resolver<ResolversTypes['MetadataErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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
  attributeCreate?: Resolver<Maybe<ResolversTypes['AttributeCreate']>, ParentType, ContextType, RequireFields<MutationAttributeCreateArgs, 'input'>>;
  attributeDelete?: Resolver<Maybe<ResolversTypes['AttributeDelete']>, ParentType, ContextType, Partial<MutationAttributeDeleteArgs>>;
  attributeUpdate?: Resolver<Maybe<ResolversTypes['AttributeUpdate']>, ParentType, ContextType, RequireFields<MutationAttributeUpdateArgs, 'input'>>;
  attributeValueCreate?: Resolver<Maybe<ResolversTypes['AttributeValueCreate']>, ParentType, ContextType, RequireFields<MutationAttributeValueCreateArgs, 'attribute' | 'input'>>;
  attributeValueDelete?: Resolver<Maybe<ResolversTypes['AttributeValueDelete']>, ParentType, ContextType, Partial<MutationAttributeValueDeleteArgs>>;
  attributeValueUpdate?: Resolver<Maybe<ResolversTypes['AttributeValueUpdate']>, ParentType, ContextType, RequireFields<MutationAttributeValueUpdateArgs, 'input'>>;
  categoryCreate?: Resolver<Maybe<ResolversTypes['CategoryCreate']>, ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  categoryDelete?: Resolver<Maybe<ResolversTypes['CategoryDelete']>, ParentType, ContextType, RequireFields<MutationCategoryDeleteArgs, 'id'>>;
  categoryUpdate?: Resolver<Maybe<ResolversTypes['CategoryUpdate']>, ParentType, ContextType, RequireFields<MutationCategoryUpdateArgs, 'id' | 'input'>>;
  channelActivate?: Resolver<Maybe<ResolversTypes['ChannelActivate']>, ParentType, ContextType, RequireFields<MutationChannelActivateArgs, 'id'>>;
  channelCreate?: Resolver<Maybe<ResolversTypes['ChannelCreate']>, ParentType, ContextType, RequireFields<MutationChannelCreateArgs, 'input'>>;
  channelDeactivate?: Resolver<Maybe<ResolversTypes['ChannelDeactivate']>, ParentType, ContextType, RequireFields<MutationChannelDeactivateArgs, 'id'>>;
  channelUpdate?: Resolver<Maybe<ResolversTypes['ChannelUpdate']>, ParentType, ContextType, RequireFields<MutationChannelUpdateArgs, 'id' | 'input'>>;
  checkoutBillingAddressUpdate?: Resolver<Maybe<ResolversTypes['CheckoutBillingAddressUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutBillingAddressUpdateArgs, 'billingAddress'>>;
  checkoutComplete?: Resolver<Maybe<ResolversTypes['CheckoutComplete']>, ParentType, ContextType, Partial<MutationCheckoutCompleteArgs>>;
  checkoutCreate?: Resolver<Maybe<ResolversTypes['CheckoutCreate']>, ParentType, ContextType, RequireFields<MutationCheckoutCreateArgs, 'input'>>;
  checkoutEmailUpdate?: Resolver<Maybe<ResolversTypes['CheckoutEmailUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutEmailUpdateArgs, 'email'>>;
  checkoutLineDelete?: Resolver<Maybe<ResolversTypes['CheckoutLineDelete']>, ParentType, ContextType, Partial<MutationCheckoutLineDeleteArgs>>;
  checkoutLinesAdd?: Resolver<Maybe<ResolversTypes['CheckoutLinesAdd']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesAddArgs, 'lines'>>;
  checkoutLinesDelete?: Resolver<Maybe<ResolversTypes['CheckoutLinesDelete']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesDeleteArgs, 'linesIds'>>;
  checkoutLinesUpdate?: Resolver<Maybe<ResolversTypes['CheckoutLinesUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesUpdateArgs, 'lines'>>;
  customerUpdate?: Resolver<Maybe<ResolversTypes['CustomerUpdate']>, ParentType, ContextType, RequireFields<MutationCustomerUpdateArgs, 'input'>>;
  deleteMetadata?: Resolver<Maybe<ResolversTypes['DeleteMetadata']>, ParentType, ContextType, RequireFields<MutationDeleteMetadataArgs, 'id' | 'keys'>>;
  deletePrivateMetadata?: Resolver<Maybe<ResolversTypes['DeletePrivateMetadata']>, ParentType, ContextType, RequireFields<MutationDeletePrivateMetadataArgs, 'id' | 'keys'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancel']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'id'>>;
  orderCreateFromCheckout?: Resolver<Maybe<ResolversTypes['OrderCreateFromCheckout']>, ParentType, ContextType, RequireFields<MutationOrderCreateFromCheckoutArgs, 'id'>>;
  orderFulfill?: Resolver<Maybe<ResolversTypes['OrderFulfill']>, ParentType, ContextType, RequireFields<MutationOrderFulfillArgs, 'input'>>;
  orderFulfillmentCancel?: Resolver<Maybe<ResolversTypes['FulfillmentCancel']>, ParentType, ContextType, RequireFields<MutationOrderFulfillmentCancelArgs, 'id'>>;
  orderMarkAsPaid?: Resolver<Maybe<ResolversTypes['OrderMarkAsPaid']>, ParentType, ContextType, RequireFields<MutationOrderMarkAsPaidArgs, 'id'>>;
  orderRefund?: Resolver<Maybe<ResolversTypes['OrderRefund']>, ParentType, ContextType, RequireFields<MutationOrderRefundArgs, 'amount' | 'id'>>;
  paymentGatewayInitialize?: Resolver<Maybe<ResolversTypes['PaymentGatewayInitialize']>, ParentType, ContextType, RequireFields<MutationPaymentGatewayInitializeArgs, 'id'>>;
  productAttributeAssign?: Resolver<Maybe<ResolversTypes['ProductAttributeAssign']>, ParentType, ContextType, RequireFields<MutationProductAttributeAssignArgs, 'operations' | 'productTypeId'>>;
  productAttributeUnassign?: Resolver<Maybe<ResolversTypes['ProductAttributeUnassign']>, ParentType, ContextType, RequireFields<MutationProductAttributeUnassignArgs, 'attributeIds' | 'productTypeId'>>;
  productChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductChannelListingUpdateArgs, 'id' | 'input'>>;
  productCreate?: Resolver<Maybe<ResolversTypes['ProductCreate']>, ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productDelete?: Resolver<Maybe<ResolversTypes['ProductDelete']>, ParentType, ContextType, Partial<MutationProductDeleteArgs>>;
  productMediaCreate?: Resolver<Maybe<ResolversTypes['ProductMediaCreate']>, ParentType, ContextType, RequireFields<MutationProductMediaCreateArgs, 'input'>>;
  productMediaDelete?: Resolver<Maybe<ResolversTypes['ProductMediaDelete']>, ParentType, ContextType, RequireFields<MutationProductMediaDeleteArgs, 'id'>>;
  productMediaUpdate?: Resolver<Maybe<ResolversTypes['ProductMediaUpdate']>, ParentType, ContextType, RequireFields<MutationProductMediaUpdateArgs, 'id' | 'input'>>;
  productTypeCreate?: Resolver<Maybe<ResolversTypes['ProductTypeCreate']>, ParentType, ContextType, RequireFields<MutationProductTypeCreateArgs, 'input'>>;
  productTypeUpdate?: Resolver<Maybe<ResolversTypes['ProductTypeUpdate']>, ParentType, ContextType, RequireFields<MutationProductTypeUpdateArgs, 'id' | 'input'>>;
  productUpdate?: Resolver<Maybe<ResolversTypes['ProductUpdate']>, ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  productVariantChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductVariantChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductVariantChannelListingUpdateArgs, 'input'>>;
  productVariantCreate?: Resolver<Maybe<ResolversTypes['ProductVariantCreate']>, ParentType, ContextType, RequireFields<MutationProductVariantCreateArgs, 'input'>>;
  productVariantDelete?: Resolver<Maybe<ResolversTypes['ProductVariantDelete']>, ParentType, ContextType, Partial<MutationProductVariantDeleteArgs>>;
  productVariantUpdate?: Resolver<Maybe<ResolversTypes['ProductVariantUpdate']>, ParentType, ContextType, RequireFields<MutationProductVariantUpdateArgs, 'input'>>;
  transactionEventReport?: Resolver<Maybe<ResolversTypes['TransactionEventReport']>, ParentType, ContextType, RequireFields<MutationTransactionEventReportArgs, 'pspReference' | 'type'>>;
  transactionInitialize?: Resolver<Maybe<ResolversTypes['TransactionInitialize']>, ParentType, ContextType, RequireFields<MutationTransactionInitializeArgs, 'id' | 'paymentGateway'>>;
  transactionProcess?: Resolver<Maybe<ResolversTypes['TransactionProcess']>, ParentType, ContextType, Partial<MutationTransactionProcessArgs>>;
  transactionRequestAction?: Resolver<Maybe<ResolversTypes['TransactionRequestAction']>, ParentType, ContextType, RequireFields<MutationTransactionRequestActionArgs, 'actionType'>>;
  updateMetadata?: Resolver<Maybe<ResolversTypes['UpdateMetadata']>, ParentType, ContextType, RequireFields<MutationUpdateMetadataArgs, 'id' | 'input'>>;
  updatePrivateMetadata?: Resolver<Maybe<ResolversTypes['UpdatePrivateMetadata']>, ParentType, ContextType, RequireFields<MutationUpdatePrivateMetadataArgs, 'id' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Address' | 'App' | 'Attribute' | 'AttributeValue' | 'Category' | 'Channel' | 'Checkout' | 'CheckoutLine' | 'Collection' | 'Fulfillment' | 'FulfillmentLine' | 'Order' | 'OrderLine' | 'Product' | 'ProductChannelListing' | 'ProductMedia' | 'ProductType' | 'ProductVariant' | 'ProductVariantChannelListing' | 'TransactionEvent' | 'TransactionItem' | 'User' | 'Warehouse', ParentType, ContextType>;
};

export type ObjectWithAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithAttributes'] = ResolversParentTypes['ObjectWithAttributes']> = {
  __resolveType: TypeResolveFn<'Product' | 'ProductVariant', ParentType, ContextType>;
};

export type ObjectWithMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithMetadata'] = ResolversParentTypes['ObjectWithMetadata']> = {
  __resolveType: TypeResolveFn<'App' | 'Attribute' | 'Category' | 'Channel' | 'Checkout' | 'Collection' | 'Order' | 'Product' | 'ProductMedia' | 'ProductType' | 'ProductVariant', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizeStatus?: Resolver<ResolversTypes['OrderAuthorizeStatusEnum'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  chargeStatus?: Resolver<ResolversTypes['OrderChargeStatusEnum'], ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfillments?: Resolver<Array<ResolversTypes['Fulfillment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrderMetafieldArgs, 'key'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OrderOriginEnum'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentChargeStatusEnum'], ParentType, ContextType>;
  paymentStatusDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrderPrivateMetafieldArgs, 'key'>>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  totalBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalCaptured?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalCharged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalRefunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transactions?: Resolver<Array<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
  undiscountedTotal?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderCancelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancel'] = ResolversParentTypes['OrderCancel']> = {
  errors?: Resolver<Array<ResolversTypes['OrderError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
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

export type OrderFulfillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFulfill'] = ResolversParentTypes['OrderFulfill']> = {
  errors?: Resolver<Array<ResolversTypes['OrderError']>, ParentType, ContextType>;
  fulfillments?: Resolver<Maybe<Array<ResolversTypes['Fulfillment']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productSku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVariantId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityFulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantityToFulfill?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<OrderLineThumbnailArgs, 'format'>>;
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

export type OrderRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefund'] = ResolversParentTypes['OrderRefund']> = {
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

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  code?: Resolver<ResolversTypes['PermissionEnum'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  channelListings?: Resolver<Maybe<Array<ResolversTypes['ProductChannelListing']>>, ParentType, ContextType>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAvailableForPurchase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  media?: Resolver<Maybe<Array<ResolversTypes['ProductMedia']>>, ParentType, ContextType, Partial<ProductMediaArgs>>;
  mediaById?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType, RequireFields<ProductMediaByIdArgs, 'id'>>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricing?: Resolver<Maybe<ResolversTypes['ProductPricingInfo']>, ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductPrivateMetafieldArgs, 'key'>>;
  productType?: Resolver<ResolversTypes['ProductType'], ParentType, ContextType>;
  productVariants?: Resolver<Maybe<ResolversTypes['ProductVariantCountableConnection']>, ParentType, ContextType, Partial<ProductProductVariantsArgs>>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<ProductThumbnailArgs, 'format'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, Partial<ProductVariantArgs>>;
  variants?: Resolver<Maybe<Array<ResolversTypes['ProductVariant']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeAssignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttributeAssign'] = ResolversParentTypes['ProductAttributeAssign']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
};

export type ProductAttributeUnassignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttributeUnassign'] = ResolversParentTypes['ProductAttributeUnassign']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
};

export type ProductChannelListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductChannelListing'] = ResolversParentTypes['ProductChannelListing']> = {
  availableForPurchaseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailableForPurchase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visibleInListings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ProductDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductDelete'] = ResolversParentTypes['ProductDelete']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductError'] = ResolversParentTypes['ProductError']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProductErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia'], FederationReferenceType extends FederationReferenceTypes['ProductMedia'] = FederationReferenceTypes['ProductMedia']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductMedia']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductMediaMetafieldArgs, 'key'>>;
  oembedData?: Resolver<ResolversTypes['JSONString'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductMediaPrivateMetafieldArgs, 'key'>>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sortOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProductMediaType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProductMediaUrlArgs, 'format'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductMediaCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMediaCreate'] = ResolversParentTypes['ProductMediaCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductMediaDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMediaDelete'] = ResolversParentTypes['ProductMediaDelete']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductMediaUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMediaUpdate'] = ResolversParentTypes['ProductMediaUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductPricingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPricingInfo'] = ResolversParentTypes['ProductPricingInfo']> = {
  displayGrossPrices?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['TaxedMoneyRange']>, ParentType, ContextType>;
  priceRangeUndiscounted?: Resolver<Maybe<ResolversTypes['TaxedMoneyRange']>, ParentType, ContextType>;
};

export type ProductTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductType'] = ResolversParentTypes['ProductType'], FederationReferenceType extends FederationReferenceTypes['ProductType'] = FederationReferenceTypes['ProductType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedVariantAttributes?: Resolver<Maybe<Array<ResolversTypes['AssignedVariantAttribute']>>, ParentType, ContextType, Partial<ProductTypeAssignedVariantAttributesArgs>>;
  hasVariants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDigital?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductTypeKindEnum'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductTypeMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductTypePrivateMetafieldArgs, 'key'>>;
  productAttributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantAttributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType, Partial<ProductTypeVariantAttributesArgs>>;
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

export type ProductTypeCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTypeCreate'] = ResolversParentTypes['ProductTypeCreate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
};

export type ProductTypeUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTypeUpdate'] = ResolversParentTypes['ProductTypeUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
};

export type ProductUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdate'] = ResolversParentTypes['ProductUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedAttribute?: Resolver<Maybe<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<ProductVariantAssignedAttributeArgs, 'slug'>>;
  assignedAttributes?: Resolver<Array<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<ProductVariantAssignedAttributesArgs, 'limit'>>;
  attributes?: Resolver<Array<ResolversTypes['SelectedAttribute']>, ParentType, ContextType, Partial<ProductVariantAttributesArgs>>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelListings?: Resolver<Maybe<Array<ResolversTypes['ProductVariantChannelListing']>>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  media?: Resolver<Maybe<Array<ResolversTypes['ProductMedia']>>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductVariantMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricing?: Resolver<Maybe<ResolversTypes['VariantPricingInfo']>, ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProductVariantPrivateMetafieldArgs, 'key'>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantityAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantityLimitPerCustomer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackInventory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantChannelListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantChannelListing'] = ResolversParentTypes['ProductVariantChannelListing']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type ProductVariantDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantDelete'] = ResolversParentTypes['ProductVariantDelete']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type ProductVariantUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantUpdate'] = ResolversParentTypes['ProductVariantUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  app?: Resolver<Maybe<ResolversTypes['App']>, ParentType, ContextType, Partial<QueryAppArgs>>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<QueryAttributeArgs>>;
  attributes?: Resolver<Maybe<ResolversTypes['AttributeCountableConnection']>, ParentType, ContextType, Partial<QueryAttributesArgs>>;
  categories?: Resolver<Maybe<ResolversTypes['CategoryCountableConnection']>, ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType, Partial<QueryChannelArgs>>;
  channels?: Resolver<Maybe<Array<ResolversTypes['Channel']>>, ParentType, ContextType>;
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
  warehouses?: Resolver<Maybe<ResolversTypes['WarehouseCountableConnection']>, ParentType, ContextType, Partial<QueryWarehousesArgs>>;
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

export type TransactionEventReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEventReport'] = ResolversParentTypes['TransactionEventReport']> = {
  alreadyProcessed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TransactionEventReportError']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
  transactionEvent?: Resolver<Maybe<ResolversTypes['TransactionEvent']>, ParentType, ContextType>;
};

export type TransactionEventReportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionEventReportError'] = ResolversParentTypes['TransactionEventReportError']> = {
  code?: Resolver<ResolversTypes['TransactionEventReportErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  actions?: Resolver<Array<ResolversTypes['TransactionActionEnum']>, ParentType, ContextType>;
  authorizedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TransactionEvent']>, ParentType, ContextType>;
  externalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  pspReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type TransactionRequestActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionRequestAction'] = ResolversParentTypes['TransactionRequestAction']> = {
  errors?: Resolver<Array<ResolversTypes['TransactionRequestActionError']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['TransactionItem']>, ParentType, ContextType>;
};

export type TransactionRequestActionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionRequestActionError'] = ResolversParentTypes['TransactionRequestActionError']> = {
  code?: Resolver<ResolversTypes['TransactionRequestActionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UpdateMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMetadata'] = ResolversParentTypes['UpdateMetadata']> = {
  errors?: Resolver<Array<ResolversTypes['MetadataError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ObjectWithMetadata']>, ParentType, ContextType>;
};

export type UpdatePrivateMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePrivateMetadata'] = ResolversParentTypes['UpdatePrivateMetadata']> = {
  errors?: Resolver<Array<ResolversTypes['MetadataError']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ObjectWithMetadata']>, ParentType, ContextType>;
};

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

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseCountableConnection'] = ResolversParentTypes['WarehouseCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarehouseCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WarehouseCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseCountableEdge'] = ResolversParentTypes['WarehouseCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountError?: AccountErrorResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  App?: AppResolvers<ContextType>;
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
  AssignedSwatchAttributeValue?: AssignedSwatchAttributeValueResolvers<ContextType>;
  AssignedTextAttribute?: AssignedTextAttributeResolvers<ContextType>;
  AssignedVariantAttribute?: AssignedVariantAttributeResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeCountableConnection?: AttributeCountableConnectionResolvers<ContextType>;
  AttributeCountableEdge?: AttributeCountableEdgeResolvers<ContextType>;
  AttributeCreate?: AttributeCreateResolvers<ContextType>;
  AttributeDelete?: AttributeDeleteResolvers<ContextType>;
  AttributeError?: AttributeErrorResolvers<ContextType>;
  AttributeUpdate?: AttributeUpdateResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AttributeValueCountableConnection?: AttributeValueCountableConnectionResolvers<ContextType>;
  AttributeValueCountableEdge?: AttributeValueCountableEdgeResolvers<ContextType>;
  AttributeValueCreate?: AttributeValueCreateResolvers<ContextType>;
  AttributeValueDelete?: AttributeValueDeleteResolvers<ContextType>;
  AttributeValueUpdate?: AttributeValueUpdateResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCountableConnection?: CategoryCountableConnectionResolvers<ContextType>;
  CategoryCountableEdge?: CategoryCountableEdgeResolvers<ContextType>;
  CategoryCreate?: CategoryCreateResolvers<ContextType>;
  CategoryDelete?: CategoryDeleteResolvers<ContextType>;
  CategoryUpdate?: CategoryUpdateResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelActivate?: ChannelActivateResolvers<ContextType>;
  ChannelCreate?: ChannelCreateResolvers<ContextType>;
  ChannelDeactivate?: ChannelDeactivateResolvers<ContextType>;
  ChannelError?: ChannelErrorResolvers<ContextType>;
  ChannelUpdate?: ChannelUpdateResolvers<ContextType>;
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
  CustomerUpdate?: CustomerUpdateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteMetadata?: DeleteMetadataResolvers<ContextType>;
  DeletePrivateMetadata?: DeletePrivateMetadataResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  Fulfillment?: FulfillmentResolvers<ContextType>;
  FulfillmentCancel?: FulfillmentCancelResolvers<ContextType>;
  FulfillmentLine?: FulfillmentLineResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  MetadataError?: MetadataErrorResolvers<ContextType>;
  MetadataItem?: MetadataItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ObjectWithAttributes?: ObjectWithAttributesResolvers<ContextType>;
  ObjectWithMetadata?: ObjectWithMetadataResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderCancel?: OrderCancelResolvers<ContextType>;
  OrderCountableConnection?: OrderCountableConnectionResolvers<ContextType>;
  OrderCountableEdge?: OrderCountableEdgeResolvers<ContextType>;
  OrderCreateFromCheckout?: OrderCreateFromCheckoutResolvers<ContextType>;
  OrderCreateFromCheckoutError?: OrderCreateFromCheckoutErrorResolvers<ContextType>;
  OrderError?: OrderErrorResolvers<ContextType>;
  OrderFulfill?: OrderFulfillResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderMarkAsPaid?: OrderMarkAsPaidResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentGateway?: PaymentGatewayResolvers<ContextType>;
  PaymentGatewayConfig?: PaymentGatewayConfigResolvers<ContextType>;
  PaymentGatewayConfigError?: PaymentGatewayConfigErrorResolvers<ContextType>;
  PaymentGatewayInitialize?: PaymentGatewayInitializeResolvers<ContextType>;
  PaymentGatewayInitializeError?: PaymentGatewayInitializeErrorResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PositiveDecimal?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  Product?: ProductResolvers<ContextType>;
  ProductAttributeAssign?: ProductAttributeAssignResolvers<ContextType>;
  ProductAttributeUnassign?: ProductAttributeUnassignResolvers<ContextType>;
  ProductChannelListing?: ProductChannelListingResolvers<ContextType>;
  ProductChannelListingError?: ProductChannelListingErrorResolvers<ContextType>;
  ProductChannelListingUpdate?: ProductChannelListingUpdateResolvers<ContextType>;
  ProductCountableConnection?: ProductCountableConnectionResolvers<ContextType>;
  ProductCountableEdge?: ProductCountableEdgeResolvers<ContextType>;
  ProductCreate?: ProductCreateResolvers<ContextType>;
  ProductDelete?: ProductDeleteResolvers<ContextType>;
  ProductError?: ProductErrorResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductMediaCreate?: ProductMediaCreateResolvers<ContextType>;
  ProductMediaDelete?: ProductMediaDeleteResolvers<ContextType>;
  ProductMediaUpdate?: ProductMediaUpdateResolvers<ContextType>;
  ProductPricingInfo?: ProductPricingInfoResolvers<ContextType>;
  ProductType?: ProductTypeResolvers<ContextType>;
  ProductTypeCountableConnection?: ProductTypeCountableConnectionResolvers<ContextType>;
  ProductTypeCountableEdge?: ProductTypeCountableEdgeResolvers<ContextType>;
  ProductTypeCreate?: ProductTypeCreateResolvers<ContextType>;
  ProductTypeUpdate?: ProductTypeUpdateResolvers<ContextType>;
  ProductUpdate?: ProductUpdateResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProductVariantChannelListing?: ProductVariantChannelListingResolvers<ContextType>;
  ProductVariantChannelListingUpdate?: ProductVariantChannelListingUpdateResolvers<ContextType>;
  ProductVariantCountableConnection?: ProductVariantCountableConnectionResolvers<ContextType>;
  ProductVariantCountableEdge?: ProductVariantCountableEdgeResolvers<ContextType>;
  ProductVariantCreate?: ProductVariantCreateResolvers<ContextType>;
  ProductVariantDelete?: ProductVariantDeleteResolvers<ContextType>;
  ProductVariantUpdate?: ProductVariantUpdateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SelectedAttribute?: SelectedAttributeResolvers<ContextType>;
  TaxedMoney?: TaxedMoneyResolvers<ContextType>;
  TaxedMoneyRange?: TaxedMoneyRangeResolvers<ContextType>;
  TransactionEvent?: TransactionEventResolvers<ContextType>;
  TransactionEventReport?: TransactionEventReportResolvers<ContextType>;
  TransactionEventReportError?: TransactionEventReportErrorResolvers<ContextType>;
  TransactionInitialize?: TransactionInitializeResolvers<ContextType>;
  TransactionInitializeError?: TransactionInitializeErrorResolvers<ContextType>;
  TransactionItem?: TransactionItemResolvers<ContextType>;
  TransactionProcess?: TransactionProcessResolvers<ContextType>;
  TransactionProcessError?: TransactionProcessErrorResolvers<ContextType>;
  TransactionRequestAction?: TransactionRequestActionResolvers<ContextType>;
  TransactionRequestActionError?: TransactionRequestActionErrorResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UpdateMetadata?: UpdateMetadataResolvers<ContextType>;
  UpdatePrivateMetadata?: UpdatePrivateMetadataResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VariantPricingInfo?: VariantPricingInfoResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseCountableConnection?: WarehouseCountableConnectionResolvers<ContextType>;
  WarehouseCountableEdge?: WarehouseCountableEdgeResolvers<ContextType>;
};

