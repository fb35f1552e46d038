import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenProduct, SeenVariant, CategoryRow, SeenCollection, ProductTypeRow, ChannelRow, AttributeRow, AttributeValueRow, AssignedAttributeRow, VariantAttributeRow, MediaRow, ProductListingRow, VariantListingRow, TranslationRow, PageRow, PageTypeRow, MenuRow, MenuItemRow, VoucherRow, GiftCardRow, OrderRow, FulfillmentRow, InvoiceRow, FulfillmentLineRow, UserRow, AddressRow, CheckoutRow, PricedLine, TransactionRow, PaymentEvent, SoldLine } from '../store/rows.ts';
import type { PageConnection, ProductConnection, ProductVariantConnection, CategoryConnection, CollectionConnection, AttributeConnection, AttributeValueConnection, ProductTypeConnection, OrderConnection, WarehouseConnection, WarehouseRow, OwnApp } from '../resolvers/connections.ts';
import type { OrderEventParent } from '../resolvers/Order.ts';
import type { DescribedParent } from '../resolvers/described.ts';
import type { Money as MoneyModel, PriceRange as PriceRangeModel } from '../domain/money.ts';
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
  /** A day, ISO 8601: `2026-11-28`. */
  Date: { input: Date; output: Date; }
  /** A point in time, ISO 8601 with time zone. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number, exact: `19.99`. */
  Decimal: { input: string; output: string; }
  /** Any value. */
  GenericScalar: { input: unknown; output: unknown; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** JSON as text; rich text is in the block format of Editor.js. */
  JSONString: { input: string; output: string; }
  /** A decimal number that is zero or more, exact: `19.99`. */
  PositiveDecimal: { input: string; output: string; }
  /** A whole number greater than zero. */
  PositiveInt: { input: number; output: number; }
  /** A value: uuid. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What came of `accountAddressCreate`. */
export type AccountAddressCreate = {
  __typename?: 'AccountAddressCreate';
  /** The address; null when it failed. */
  address?: Maybe<Address>;
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What came of `accountAddressDelete`. */
export type AccountAddressDelete = {
  __typename?: 'AccountAddressDelete';
  /** The address; null when it failed. */
  address?: Maybe<Address>;
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What came of `accountAddressUpdate`. */
export type AccountAddressUpdate = {
  __typename?: 'AccountAddressUpdate';
  /** The address; null when it failed. */
  address?: Maybe<Address>;
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What came of `accountDelete`. */
export type AccountDelete = {
  __typename?: 'AccountDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** Why an account was not changed. */
export type AccountError = {
  __typename?: 'AccountError';
  /** Which address is to blame; null when none is. */
  addressType?: Maybe<AddressTypeEnum>;
  /** Attributes with their values. */
  attributes?: Maybe<Array<Scalars['ID']['output']>>;
  /** The reason as a code. */
  code: AccountErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why an account was not changed, as a code. */
export type AccountErrorCode =
  /** The e-mail address is not confirmed: the mail says how. */
  | 'ACCOUNT_NOT_CONFIRMED'
  /** Nobody activates the own account. */
  | 'ACTIVATE_OWN_ACCOUNT'
  /** A superuser's account cannot be activated here. */
  | 'ACTIVATE_SUPERUSER_ACCOUNT'
  /** The channel sells nothing now. */
  | 'CHANNEL_INACTIVE'
  /** Nobody deactivates the own account. */
  | 'DEACTIVATE_OWN_ACCOUNT'
  /** A superuser's account cannot be deactivated. */
  | 'DEACTIVATE_SUPERUSER_ACCOUNT'
  /** The account is not one of staff. */
  | 'DELETE_NON_STAFF_USER'
  /** Nobody deletes the own account this way. */
  | 'DELETE_OWN_ACCOUNT'
  /** An account of staff cannot be deleted this way. */
  | 'DELETE_STAFF_ACCOUNT'
  /** A superuser's account cannot be deleted. */
  | 'DELETE_SUPERUSER_ACCOUNT'
  /** This way of signing in is switched off. */
  | 'DISABLED_AUTHENTICATION_METHOD'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** The file is too large. */
  | 'FILE_SIZE_LIMIT_EXCEEDED'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The account is not active. */
  | 'INACTIVE'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The e-mail address or the password is wrong. */
  | 'INVALID_CREDENTIALS'
  /** The password is not allowed. */
  | 'INVALID_PASSWORD'
  /** The token cannot be read. */
  | 'JWT_DECODE_ERROR'
  /** The CSRF token does not belong to the refresh token. */
  | 'JWT_INVALID_CSRF_TOKEN'
  /** The token is not valid, or not any more. */
  | 'JWT_INVALID_TOKEN'
  /** The token is missing. */
  | 'JWT_MISSING_TOKEN'
  /** The token has expired. */
  | 'JWT_SIGNATURE_EXPIRED'
  /** Nobody would be left with this permission. */
  | 'LEFT_NOT_MANAGEABLE_PERMISSION'
  /** Too many failed sign-ins: try again later. */
  | 'LOGIN_ATTEMPT_DELAYED'
  /** The channel must be named. */
  | 'MISSING_CHANNEL_SLUG'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** The caller may not change this group. */
  | 'OUT_OF_SCOPE_GROUP'
  /** The caller may not give this permission. */
  | 'OUT_OF_SCOPE_PERMISSION'
  /** The caller may not change this account. */
  | 'OUT_OF_SCOPE_USER'
  /** The password is digits alone. */
  | 'PASSWORD_ENTIRELY_NUMERIC'
  /** A new password was asked for a moment ago. */
  | 'PASSWORD_RESET_ALREADY_REQUESTED'
  /** The password is one that many have. */
  | 'PASSWORD_TOO_COMMON'
  /** The password is too short. */
  | 'PASSWORD_TOO_SHORT'
  /** The password is too much like the rest of the account. */
  | 'PASSWORD_TOO_SIMILAR'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** The caller's address is not known. */
  | 'UNKNOWN_IP_ADDRESS';

/** What is to change of an account. */
export type AccountInput = {
  /** A default for bills, put into the address book. */
  defaultBillingAddress?: InputMaybe<AddressInput>;
  /** A default for deliveries, put into the address book. */
  defaultShippingAddress?: InputMaybe<AddressInput>;
  /** The first name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The language. */
  languageCode?: InputMaybe<LanguageCodeEnum>;
  /** The last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `accountRegister`. */
export type AccountRegister = {
  __typename?: 'AccountRegister';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** Whether a mail must confirm the address first: always. */
  requiresConfirmation?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Who was named, with an empty id: it does not say whether there was an account. Null when it was refused.
   * @deprecated It is made of what was sent, and its id is empty, so that it does not say whether there was an account.
   */
  user?: Maybe<User>;
};

/** A new account. */
export type AccountRegisterInput = {
  /** Slug of the channel, or the channel itself. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address, lower case. */
  email: Scalars['String']['input'];
  /** The first name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The language. */
  languageCode?: InputMaybe<LanguageCodeEnum>;
  /** The last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The password, 8 characters or more. */
  password: Scalars['String']['input'];
  /** A page of a storefront that takes the token of the mail; its host is among ALLOWED_CLIENT_HOSTS. */
  redirectUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `accountRequestDeletion`. */
export type AccountRequestDeletion = {
  __typename?: 'AccountRequestDeletion';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
};

/** What came of `accountSetDefaultAddress`. */
export type AccountSetDefaultAddress = {
  __typename?: 'AccountSetDefaultAddress';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What came of `accountUpdate`. */
export type AccountUpdate = {
  __typename?: 'AccountUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** A postal address. Visible to the customer who gave it, to staff and to apps. */
export type Address = Node & {
  __typename?: 'Address';
  /** The city. */
  city: Scalars['String']['output'];
  /** The part of the city; empty where there is none. */
  cityArea: Scalars['String']['output'];
  /** The company; empty without one. */
  companyName: Scalars['String']['output'];
  /** The country. */
  country: CountryDisplay;
  /** The state, the province; empty where there is none. */
  countryArea: Scalars['String']['output'];
  /** The first name. */
  firstName: Scalars['String']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it is its customer's default for bills. */
  isDefaultBillingAddress?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is its customer's default for delivery. */
  isDefaultShippingAddress?: Maybe<Scalars['Boolean']['output']>;
  /** The last name. */
  lastName: Scalars['String']['output'];
  /** The telephone number; null without one. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The postal code; empty without one. */
  postalCode: Scalars['String']['output'];
  /** Street and number. */
  streetAddress1: Scalars['String']['output'];
  /** The second line of the street. */
  streetAddress2: Scalars['String']['output'];
};

/** `country`, `city` and `streetAddress1` are needed. */
export type AddressInput = {
  /** The city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The part of the city; empty where there is none. */
  cityArea?: InputMaybe<Scalars['String']['input']>;
  /** The company; empty without one. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** The country. */
  country?: InputMaybe<CountryCode>;
  /** The state, the province; empty where there is none. */
  countryArea?: InputMaybe<Scalars['String']['input']>;
  /** The first name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** The last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number; null without one. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The postal code; empty without one. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  streetAddress1?: InputMaybe<Scalars['String']['input']>;
  /** The second line of the street. */
  streetAddress2?: InputMaybe<Scalars['String']['input']>;
};

/** Values of address type. */
export type AddressTypeEnum =
  /** Where the bill goes. */
  | 'BILLING'
  /** Where to deliver to. */
  | 'SHIPPING';

/** What an address in a country needs. */
export type AddressValidationData = {
  __typename?: 'AddressValidationData';
  /** How an address is written: `%N` name, `%O` company, `%A` street, `%C` city, `%D` part of the city, `%S` area, `%Z` postal code, `%n` a new line. */
  addressFormat: Scalars['String']['output'];
  /** The same in Latin letters. */
  addressLatinFormat: Scalars['String']['output'];
  /** Fields that an address has. */
  allowedFields: Array<Scalars['String']['output']>;
  /** The parts of cities to choose from: empty, any is taken. */
  cityAreaChoices: Array<ChoiceValue>;
  /** What a part of a city is called. */
  cityAreaType: Scalars['String']['output'];
  /** The cities to choose from: empty, any is taken. */
  cityChoices: Array<ChoiceValue>;
  /** What a city is called: `city`, `suburb`, `post_town`. */
  cityType: Scalars['String']['output'];
  /** The areas to choose from; empty where any is taken. */
  countryAreaChoices: Array<ChoiceValue>;
  /** What an area of the country is called: `state`, `province`, `prefecture` … */
  countryAreaType: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** The name of the country, in capitals. */
  countryName: Scalars['String']['output'];
  /** Examples of postal codes. */
  postalCodeExamples: Array<Scalars['String']['output']>;
  /** Regular expressions that a postal code matches; empty where it is not known. */
  postalCodeMatchers: Array<Scalars['String']['output']>;
  /** What stands before a postal code; empty here. */
  postalCodePrefix: Scalars['String']['output'];
  /** What a postal code is called: `postal`, `zip`, `pin`. */
  postalCodeType: Scalars['String']['output'];
  /** Fields that an address needs. */
  requiredFields: Array<Scalars['String']['output']>;
  /** Fields that are written in capitals. */
  upperFields: Array<Scalars['String']['output']>;
};

/** A program of the house that holds the app token. */
export type App = Node & ObjectWithMetadata & {
  __typename?: 'App';
  /** When it was made. */
  created?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Global id: identifier. */
  identifier?: Maybe<Scalars['String']['output']>;
  /** Whether it may be used. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it may do. */
  permissions?: Maybe<Array<Permission>>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** Of which kind. */
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
  /** Of the house's own. */
  | 'LOCAL'
  /** Of somebody else. */
  | 'THIRDPARTY';

/** An attribute of a product; the value depends on the kind of the attribute. */
export type AssignedAttribute = {
  /** The attribute. */
  attribute: Attribute;
};

/** Input: assigned attribute value. */
export type AssignedAttributeValueInput = {
  /** The value of a BOOLEAN attribute. */
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name. */
  name?: InputMaybe<StringFilterInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<StringFilterInput>;
};

/** An attribute that is true or false. */
export type AssignedBooleanAttribute = AssignedAttribute & {
  __typename?: 'AssignedBooleanAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The truth; null without a value. */
  value?: Maybe<Scalars['Boolean']['output']>;
};

/** A value of a list. */
export type AssignedChoiceAttributeValue = {
  __typename?: 'AssignedChoiceAttributeValue';
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
  /** The name in another language; null where there is none. */
  translation?: Maybe<Scalars['String']['output']>;
};


/** A value of a list. */
export type AssignedChoiceAttributeValueTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** An attribute with a day. */
export type AssignedDateAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The day; null without one. */
  value?: Maybe<Scalars['Date']['output']>;
};

/** An attribute with a point in time. */
export type AssignedDateTimeAttribute = AssignedAttribute & {
  __typename?: 'AssignedDateTimeAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The moment; null without one. */
  value?: Maybe<Scalars['DateTime']['output']>;
};

/** An attribute with a file. */
export type AssignedFileAttribute = AssignedAttribute & {
  __typename?: 'AssignedFileAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The file; null without one. */
  value?: Maybe<File>;
};

/** An attribute that refers to categories. */
export type AssignedMultiCategoryReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiCategoryReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute with some values of its list. */
export type AssignedMultiChoiceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiChoiceAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The value. */
  value: Array<AssignedChoiceAttributeValue>;
};


/** An attribute with some values of its list. */
export type AssignedMultiChoiceAttributeValueArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};

/** An attribute that refers to collections. */
export type AssignedMultiCollectionReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiCollectionReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute that refers to pages. */
export type AssignedMultiPageReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiPageReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute that refers to products. */
export type AssignedMultiProductReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiProductReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute that refers to variants. */
export type AssignedMultiProductVariantReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedMultiProductVariantReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute with a number. */
export type AssignedNumericAttribute = AssignedAttribute & {
  __typename?: 'AssignedNumericAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The number; null without one. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** An attribute with plain text. */
export type AssignedPlainTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedPlainTextAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The text in another language; null where there is none. */
  translation?: Maybe<Scalars['String']['output']>;
  /** The text; null without one. */
  value?: Maybe<Scalars['String']['output']>;
};


/** An attribute with plain text. */
export type AssignedPlainTextAttributeTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** An attribute that refers to one category. */
export type AssignedSingleCategoryReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleCategoryReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute with one value of its list. */
export type AssignedSingleChoiceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleChoiceAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The value. */
  value?: Maybe<AssignedChoiceAttributeValue>;
};

/** An attribute that refers to one collection. */
export type AssignedSingleCollectionReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleCollectionReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The collection; null without one. */
  value?: Maybe<Collection>;
};

/** An attribute that refers to one page. */
export type AssignedSinglePageReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSinglePageReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute that refers to one product. */
export type AssignedSingleProductReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleProductReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute that refers to one variant. */
export type AssignedSingleProductVariantReferenceAttribute = AssignedAttribute & {
  __typename?: 'AssignedSingleProductVariantReferenceAttribute';
  /** The attribute. */
  attribute: Attribute;
};

/** An attribute with a colour or a picture. */
export type AssignedSwatchAttribute = AssignedAttribute & {
  __typename?: 'AssignedSwatchAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The colour or picture; null without one. */
  value?: Maybe<AssignedSwatchAttributeValue>;
};

/** A colour or a picture to choose by. */
export type AssignedSwatchAttributeValue = {
  __typename?: 'AssignedSwatchAttributeValue';
  /** The file; null without one. */
  file?: Maybe<File>;
  /** The colour, like `#0a7cff`; null for a picture. */
  hexColor?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
};

/** An attribute with rich text. */
export type AssignedTextAttribute = AssignedAttribute & {
  __typename?: 'AssignedTextAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The text in Editor.js's format; null without one. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** An attribute of a product type's variants. */
export type AssignedVariantAttribute = {
  __typename?: 'AssignedVariantAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** Whether a buyer chooses by it. */
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
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** What its values are. */
  inputType?: Maybe<AttributeInputTypeEnum>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** Its name in another language; null where there is none. */
  translation?: Maybe<AttributeTranslation>;
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


/** A property by which products are described and filtered: outcome, role, capability, industry, integration, deployment. */
export type AttributeTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A page of a list of attribute entries. */
export type AttributeCountableConnection = {
  __typename?: 'AttributeCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<AttributeCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type AttributeCountableEdge = {
  __typename?: 'AttributeCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Attribute;
};

/** What came of `attributeCreate`. */
export type AttributeCreate = {
  __typename?: 'AttributeCreate';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** A new attribute. */
export type AttributeCreateInput = {
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether buyers filter by it: kept, and nothing more.
   * @deprecated This flag is not used by Saleor. Keep the logic in the storefront or use `Attribute` metadata instead.
   */
  filterableInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its values are. */
  inputType?: InputMaybe<AttributeInputTypeEnum>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Of which kind. */
  type: AttributeTypeEnum;
  /** Whether whatever carries it must have a value. */
  valueRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The values, or their slugs. */
  values?: InputMaybe<Array<AttributeValueCreateInput>>;
  /** Whether it is shown to buyers. */
  visibleInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `attributeDelete`. */
export type AttributeDelete = {
  __typename?: 'AttributeDelete';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** Why it was not done. */
export type AttributeError = {
  __typename?: 'AttributeError';
  /** The reason as a code. */
  code: AttributeErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type AttributeErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE';

/** An attribute by its slug (any attribute without one), with one of the values (any value without them). */
export type AttributeInput = {
  /**
   * The value of a BOOLEAN attribute.
   * @deprecated Use `value` instead.
   */
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The value. */
  value?: InputMaybe<AssignedAttributeValueInput>;
  /**
   * Slugs of values; in `filter`, the older form of `value`.
   * @deprecated Use `value` instead.
   */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Values of attribute input type. */
export type AttributeInputTypeEnum =
  /** True or false. */
  | 'BOOLEAN'
  /** A day. */
  | 'DATE'
  /** A point in time. */
  | 'DATE_TIME'
  /** One value of a list. */
  | 'DROPDOWN'
  /** A file. */
  | 'FILE'
  /** Any number of values of a list. */
  | 'MULTISELECT'
  /** A number. */
  | 'NUMERIC'
  /** Text without form. */
  | 'PLAIN_TEXT'
  /** Any number of pages, products, variants, categories or collections. */
  | 'REFERENCE'
  /** Rich text in the format of Editor.js. */
  | 'RICH_TEXT'
  /** One page, product, variant, category or collection. */
  | 'SINGLE_REFERENCE'
  /** A colour or a picture of a list. */
  | 'SWATCH';

/** What came of `attributeTranslate`. */
export type AttributeTranslate = {
  __typename?: 'AttributeTranslate';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
};

/** The name of an attribute in another language. */
export type AttributeTranslation = Node & {
  __typename?: 'AttributeTranslation';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name: Scalars['String']['output'];
};

/** What carries an attribute. */
export type AttributeTypeEnum =
  /** Customers; never here. */
  | 'CUSTOMER_TYPE'
  /** Pages. */
  | 'PAGE_TYPE'
  /** Products and variants. */
  | 'PRODUCT_TYPE';

/** What came of `attributeUpdate`. */
export type AttributeUpdate = {
  __typename?: 'AttributeUpdate';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** What is to change of an attribute; what is left out stays. */
export type AttributeUpdateInput = {
  /** New values, behind those that are there. */
  addValues?: InputMaybe<Array<AttributeValueUpdateInput>>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether buyers filter by it: kept, and nothing more.
   * @deprecated This flag is not used by Saleor. Keep the logic in the storefront or use `Attribute` metadata instead.
   */
  filterableInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of values to delete. */
  removeValues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Whether whatever carries it must have a value. */
  valueRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is shown to buyers. */
  visibleInStorefront?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value of an attribute. */
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
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The kind of its attribute. */
  inputType?: Maybe<AttributeInputTypeEnum>;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The text of a PLAIN_TEXT attribute. */
  plainText?: Maybe<Scalars['String']['output']>;
  /** What a reference attribute names: a global id. */
  reference?: Maybe<Scalars['ID']['output']>;
  /** The text of a RICH_TEXT attribute, in Editor.js's format. */
  richText?: Maybe<Scalars['JSONString']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Its texts in another language; null where there are none. */
  translation?: Maybe<AttributeValueTranslation>;
  /** The colour of a swatch, `#RRGGBB`. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A value of an attribute. */
export type AttributeValueTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A page of a list of attribute value entries. */
export type AttributeValueCountableConnection = {
  __typename?: 'AttributeValueCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<AttributeValueCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type AttributeValueCountableEdge = {
  __typename?: 'AttributeValueCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AttributeValue;
};

/** What came of `attributeValueCreate`. */
export type AttributeValueCreate = {
  __typename?: 'AttributeValueCreate';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** The value; null when it failed. */
  attributeValue?: Maybe<AttributeValue>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** A new value of an attribute. */
export type AttributeValueCreateInput = {
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /**
   * The text of a PLAIN_TEXT attribute.
   * @deprecated The plain text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute.
   */
  plainText?: InputMaybe<Scalars['String']['input']>;
  /**
   * Rich text in the format of Editor.js, as JSON.
   * @deprecated The rich text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute.
   */
  richText?: InputMaybe<Scalars['JSONString']['input']>;
  /** The value. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `attributeValueDelete`. */
export type AttributeValueDelete = {
  __typename?: 'AttributeValueDelete';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** The value; null when it failed. */
  attributeValue?: Maybe<AttributeValue>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** One attribute with its values; values that are new by name are added to the attribute. */
export type AttributeValueInput = {
  /** True or false. */
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** A day. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** A moment. */
  dateTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** The value of a DROPDOWN attribute. */
  dropdown?: InputMaybe<AttributeValueSelectableTypeInput>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Global id: base64 of `Type:pk`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The values of a MULTISELECT attribute. */
  multiselect?: InputMaybe<Array<AttributeValueSelectableTypeInput>>;
  /** A number, as text. */
  numeric?: InputMaybe<Scalars['String']['input']>;
  /** The text of a PLAIN_TEXT attribute. */
  plainText?: InputMaybe<Scalars['String']['input']>;
  /** Rich text in the format of Editor.js, as JSON. */
  richText?: InputMaybe<Scalars['JSONString']['input']>;
  /** The value of a SWATCH attribute. */
  swatch?: InputMaybe<AttributeValueSelectableTypeInput>;
  /**
   * The values, or their slugs.
   * @deprecated No longer supported
   */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An existing value by `id`, or a value by its name. */
export type AttributeValueSelectableTypeInput = {
  /** An existing value by its id in another system. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Global id: base64 of `Type:pk`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The value. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `attributeValueTranslate`. */
export type AttributeValueTranslate = {
  __typename?: 'AttributeValueTranslate';
  /** The value; null when it failed. */
  attributeValue?: Maybe<AttributeValue>;
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
};

/** Texts of a value in another language. */
export type AttributeValueTranslation = Node & {
  __typename?: 'AttributeValueTranslation';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name: Scalars['String']['output'];
  /** The text of a PLAIN_TEXT attribute. */
  plainText?: Maybe<Scalars['String']['output']>;
};

/** Texts of a value in another language. */
export type AttributeValueTranslationInput = {
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The text of a PLAIN_TEXT attribute. */
  plainText?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `attributeValueUpdate`. */
export type AttributeValueUpdate = {
  __typename?: 'AttributeValueUpdate';
  /** The attribute. */
  attribute?: Maybe<Attribute>;
  /** The value; null when it failed. */
  attributeValue?: Maybe<AttributeValue>;
  /** Why it was not done; empty when it was. */
  errors: Array<AttributeError>;
};

/** What is to change of a value; what is left out stays. */
export type AttributeValueUpdateInput = {
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /**
   * The text of a PLAIN_TEXT attribute.
   * @deprecated The plain text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute.
   */
  plainText?: InputMaybe<Scalars['String']['input']>;
  /**
   * Rich text in the format of Editor.js, as JSON.
   * @deprecated The rich text attribute hasn't got predefined value, so can be specified only from instance that supports the given attribute.
   */
  richText?: InputMaybe<Scalars['JSONString']['input']>;
  /** The value. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Input: attribute value where. */
export type AttributeValueWhereInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name. */
  name?: InputMaybe<StringFilterInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<StringFilterInput>;
};

/** Input: attribute where. */
export type AttributeWhereInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Attributes that products of this category carry. */
  inCategory?: InputMaybe<Scalars['ID']['input']>;
  /** Attributes that products of this collection carry. */
  inCollection?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  name?: InputMaybe<StringFilterInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<StringFilterInput>;
};

/** A place of products in a tree. */
export type Category = Node & ObjectWithMetadata & {
  __typename?: 'Category';
  /** The categories above it, the topmost first. */
  ancestors?: Maybe<CategoryCountableConnection>;
  /** Its picture; null without one. */
  backgroundImage?: Maybe<Image>;
  /** Categories right below it. */
  children?: Maybe<CategoryCountableConnection>;
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** 0 for a category without a parent. */
  level: Scalars['Int']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** What it stands below; null at the top. */
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
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** Its texts in another language; null where there are none. */
  translation?: Maybe<CategoryTranslation>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A place of products in a tree. */
export type CategoryAncestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of products in a tree. */
export type CategoryBackgroundImageArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of products in a tree. */
export type CategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of products in a tree. */
export type CategoryMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A place of products in a tree. */
export type CategoryPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A place of products in a tree. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};


/** A place of products in a tree. */
export type CategoryTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A page of a list of category entries. */
export type CategoryCountableConnection = {
  __typename?: 'CategoryCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<CategoryCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type CategoryCountableEdge = {
  __typename?: 'CategoryCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Category;
};

/** What came of `categoryCreate`. */
export type CategoryCreate = {
  __typename?: 'CategoryCreate';
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
};

/** What came of `categoryDelete`. */
export type CategoryDelete = {
  __typename?: 'CategoryDelete';
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
};

/** Which categories; the older form of `where`. */
export type CategoryFilterInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words, or beginnings of words; all of them must occur. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these slugs. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A category, or what is to change of one; what is left out stays. */
export type CategoryInput = {
  /** Rich text in the format of Editor.js, as JSON. */
  description?: InputMaybe<Scalars['JSONString']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `categoryTranslate`. */
export type CategoryTranslate = {
  __typename?: 'CategoryTranslate';
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
};

/** Texts of a category in another language. */
export type CategoryTranslation = Node & {
  __typename?: 'CategoryTranslation';
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
};

/** What came of `categoryUpdate`. */
export type CategoryUpdate = {
  __typename?: 'CategoryUpdate';
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
};

/** Input: category where. */
export type CategoryWhereInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A sales channel: one currency, one set of prices. */
export type Channel = Node & ObjectWithMetadata & {
  __typename?: 'Channel';
  /** The countries that it sells to: every one, as nothing here is shipped. */
  countries?: Maybe<Array<CountryDisplay>>;
  /** ISO 4217. */
  currencyCode: Scalars['String']['output'];
  /** The country that is assumed where none is given. */
  defaultCountry: CountryDisplay;
  /** Whether anything was bought through it: such a channel cannot be deleted. */
  hasOrders: Scalars['Boolean']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it may be used. */
  isActive: Scalars['Boolean']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
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
  /** Slug of the channel, or the channel itself. */
  channel?: Maybe<Channel>;
  /** Why it was not done; empty when it was. */
  errors: Array<ChannelError>;
};

/** What came of `channelCreate`. */
export type ChannelCreate = {
  __typename?: 'ChannelCreate';
  /** Slug of the channel, or the channel itself. */
  channel?: Maybe<Channel>;
  /** Why it was not done; empty when it was. */
  errors: Array<ChannelError>;
};

/** A new channel. */
export type ChannelCreateInput = {
  /** ISO 4217. */
  currencyCode: Scalars['String']['input'];
  /** The country that is assumed where none is given. */
  defaultCountry: CountryCode;
  /** Whether it may be used. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['input'];
};

/** What came of `channelDeactivate`. */
export type ChannelDeactivate = {
  __typename?: 'ChannelDeactivate';
  /** Slug of the channel, or the channel itself. */
  channel?: Maybe<Channel>;
  /** Why it was not done; empty when it was. */
  errors: Array<ChannelError>;
};

/** Why it was not done. */
export type ChannelError = {
  __typename?: 'ChannelError';
  /** The reason as a code. */
  code: ChannelErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** The shipping zones that are to blame: there are none here. */
  shippingZones?: Maybe<Array<Scalars['ID']['output']>>;
  /** The warehouses that are to blame. */
  warehouses?: Maybe<Array<Scalars['ID']['output']>>;
};

/** Why it was not done, as a code. */
export type ChannelErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Both channels must have one currency. */
  | 'CHANNELS_CURRENCY_MUST_BE_THE_SAME'
  /** The channel has orders. */
  | 'CHANNEL_WITH_ORDERS'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE';

/** What came of `channelUpdate`. */
export type ChannelUpdate = {
  __typename?: 'ChannelUpdate';
  /** Slug of the channel, or the channel itself. */
  channel?: Maybe<Channel>;
  /** Why it was not done; empty when it was. */
  errors: Array<ChannelError>;
};

/** What is to change of a channel; what is left out stays. */
export type ChannelUpdateInput = {
  /** The country that is assumed where none is given. */
  defaultCountry?: InputMaybe<CountryCode>;
  /** Whether it may be used. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** A basket on its way to an order; it is gone once the order is made. */
export type Checkout = Node & ObjectWithMetadata & {
  __typename?: 'Checkout';
  /** Whether what was authorized and charged covers the total. */
  authorizeStatus: CheckoutAuthorizeStatusEnum;
  /**
   * Gateways that take the channel's currency.
   * @deprecated The legacy Payments API is deprecated and will be removed. Use the Transactions API instead.
   */
  availablePaymentGateways: Array<PaymentGateway>;
  /** Where the bill goes. */
  billingAddress?: Maybe<Address>;
  /** The channel. */
  channel: Channel;
  /** How much of the total was paid. */
  chargeStatus: CheckoutChargeStatusEnum;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The chosen way of delivery: null, as nothing is delivered. */
  delivery?: Maybe<Delivery>;
  /** What a voucher takes off. */
  discount?: Maybe<Money>;
  /** The name of the voucher. */
  discountName?: Maybe<Scalars['String']['output']>;
  /** The e-mail address, lower case. */
  email?: Maybe<Scalars['String']['output']>;
  /** Gift cards that pay a part. */
  giftCards: Array<GiftCard>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether any line is delivered. */
  isShippingRequired: Scalars['Boolean']['output'];
  /** The language in which it is bought. */
  languageCode: LanguageCodeEnum;
  /** The lines. */
  lines: Array<CheckoutLine>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** What keeps it from becoming an order: only what is found when it is completed. */
  problems?: Maybe<Array<CheckoutProblem>>;
  /** The sum of the lines' quantities. */
  quantity: Scalars['Int']['output'];
  /** Where to deliver to: null, as nothing is delivered. */
  shippingAddress?: Maybe<Address>;
  /** Ways of delivery: none, as nothing is delivered. */
  shippingMethods: Array<ShippingMethod>;
  /** The price of delivery: zero, as nothing is delivered. */
  shippingPrice: TaxedMoney;
  /** The lines together, less what a voucher takes off. */
  subtotalPrice: TaxedMoney;
  /** The UUID of its id, as older clients name it. */
  token: Scalars['UUID']['output'];
  /** What was paid less what is due: negative while something is left to pay. */
  totalBalance: Money;
  /** What is to pay: the lines, less what a voucher takes off and gift cards pay. */
  totalPrice: TaxedMoney;
  /** The payments, oldest first. */
  transactions?: Maybe<Array<TransactionItem>>;
  /** The same: vouchers are not translated here. */
  translatedDiscountName?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The signed-in customer who opened it. */
  user?: Maybe<User>;
  /** The code of the voucher. */
  voucherCode?: Maybe<Scalars['String']['output']>;
};


/** A basket on its way to an order; it is gone once the order is made. */
export type CheckoutMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A basket on its way to an order; it is gone once the order is made. */
export type CheckoutPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** What came of `checkoutAddPromoCode`. */
export type CheckoutAddPromoCode = {
  __typename?: 'CheckoutAddPromoCode';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** How strictly an address is checked by the rules of its country (`addressValidationRules`). The country is always needed. */
export type CheckoutAddressValidationRules = {
  /** Whether a postal code of another form, and an area that the country does not have, are refused. */
  checkFieldsFormat?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what the country's addresses need has to be there. */
  checkRequiredFields?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is kept as the country's post writes it: capitals, names of areas, no more fields than it has. */
  enableFieldsNormalization?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Values of checkout authorize status. */
export type CheckoutAuthorizeStatusEnum =
  /** All of it. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** A part. */
  | 'PARTIAL';

/** What came of `checkoutBillingAddressUpdate`. */
export type CheckoutBillingAddressUpdate = {
  __typename?: 'CheckoutBillingAddressUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** Values of checkout charge status. */
export type CheckoutChargeStatusEnum =
  /** All of it. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** More than the total. */
  | 'OVERCHARGED'
  /** A part. */
  | 'PARTIAL';

/** What came of `checkoutComplete`. */
export type CheckoutComplete = {
  __typename?: 'CheckoutComplete';
  /** Always false: a payment that needs a confirmation says so in `transactionInitialize`. */
  confirmationNeeded: Scalars['Boolean']['output'];
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** What came of `checkoutCreate`. */
export type CheckoutCreate = {
  __typename?: 'CheckoutCreate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** Input: checkout create. */
export type CheckoutCreateInput = {
  /** Where the bill goes. */
  billingAddress?: InputMaybe<AddressInput>;
  /** Slug of the channel; may be left out while there is one active channel. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** By default that of the signed-in customer. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The language in which it is bought. */
  languageCode?: InputMaybe<LanguageCodeEnum>;
  /** At most 100 lines. */
  lines: Array<CheckoutLineInput>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** Whether the billing address goes into the customer's address book once the order is placed; only with one. */
  saveBillingAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the address to deliver to goes into the customer's address book once the order is placed; only with one. */
  saveShippingAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where to deliver to; kept also where nothing is delivered. */
  shippingAddress?: InputMaybe<AddressInput>;
  /** Which rules of the addresses' countries hold; all of them unless said otherwise. */
  validationRules?: InputMaybe<CheckoutValidationRules>;
};

/** What came of `checkoutCustomerAttach`. */
export type CheckoutCustomerAttach = {
  __typename?: 'CheckoutCustomerAttach';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutCustomerDetach`. */
export type CheckoutCustomerDetach = {
  __typename?: 'CheckoutCustomerDetach';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutDeliveryMethodUpdate`. */
export type CheckoutDeliveryMethodUpdate = {
  __typename?: 'CheckoutDeliveryMethodUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutEmailUpdate`. */
export type CheckoutEmailUpdate = {
  __typename?: 'CheckoutEmailUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** Why it was not done. */
export type CheckoutError = {
  __typename?: 'CheckoutError';
  /** The reason as a code. */
  code: CheckoutErrorCode;
  /** The input field in camel case, if one is to blame. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** Variants that are to blame. */
  variants?: Maybe<Array<Scalars['ID']['output']>>;
};

/** Why it was not done, as a code. */
export type CheckoutErrorCode =
  /** A billing address is missing: `checkoutBillingAddressUpdate` sets it. */
  | 'BILLING_ADDRESS_NOT_SET'
  /** The channel sells nothing now. */
  | 'CHANNEL_INACTIVE'
  /** Payments do not cover the total. */
  | 'CHECKOUT_NOT_FULLY_PAID'
  /** The way of delivery is not for this. */
  | 'DELIVERY_METHOD_NOT_APPLICABLE'
  /** An e-mail address is missing: `checkoutEmailUpdate` sets it. */
  | 'EMAIL_NOT_SET'
  /** The gift card cannot pay this. */
  | 'GIFT_CARD_NOT_APPLICABLE'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The payment is over. */
  | 'INACTIVE_PAYMENT'
  /** There is not as much in stock. */
  | 'INSUFFICIENT_STOCK'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The way of delivery is not for this. */
  | 'INVALID_SHIPPING_METHOD'
  /** Parts of the address are missing. */
  | 'MISSING_ADDRESS_DATA'
  /** The channel must be named. */
  | 'MISSING_CHANNEL_SLUG'
  /** A line that is a gift cannot be changed. */
  | 'NON_EDITABLE_GIFT_LINE'
  /** A line that is a gift cannot be removed. */
  | 'NON_REMOVABLE_GIFT_LINE'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** It has no lines. */
  | 'NO_LINES'
  /** The payment failed. */
  | 'PAYMENT_ERROR'
  /** A reason without a price of its own. */
  | 'PRICE_OVERRIDE_REASON_WITHOUT_OVERRIDE'
  /** The product is not published in the channel. */
  | 'PRODUCT_NOT_PUBLISHED'
  /** The time of sale of the product has not come. */
  | 'PRODUCT_UNAVAILABLE_FOR_PURCHASE'
  /** More pieces or lines than a checkout may have, or a higher total than an answer can carry. */
  | 'QUANTITY_GREATER_THAN_LIMIT'
  /** A value is missing. */
  | 'REQUIRED'
  /** An address to deliver to is missing. */
  | 'SHIPPING_ADDRESS_NOT_SET'
  /** The delivery cannot be changed any more. */
  | 'SHIPPING_CHANGE_FORBIDDEN'
  /** The way of delivery is not for this. */
  | 'SHIPPING_METHOD_NOT_APPLICABLE'
  /** A way of delivery is missing. */
  | 'SHIPPING_METHOD_NOT_SET'
  /** Nothing of it is delivered. */
  | 'SHIPPING_NOT_REQUIRED'
  /** Taxes could not be computed. */
  | 'TAX_ERROR'
  /** The channel does not sell the variant. */
  | 'UNAVAILABLE_VARIANT_IN_CHANNEL'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** The voucher does not hold for this. */
  | 'VOUCHER_NOT_APPLICABLE'
  /** The quantity must be greater than zero. */
  | 'ZERO_QUANTITY';

/** What came of `checkoutLanguageCodeUpdate`. */
export type CheckoutLanguageCodeUpdate = {
  __typename?: 'CheckoutLanguageCodeUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** A line of a checkout, at the price of now. */
export type CheckoutLine = Node & {
  __typename?: 'CheckoutLine';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Public key-value pairs: none. */
  metadata: Array<MetadataItem>;
  /** One public value by its key: null. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
  /** Whether it is delivered. */
  requiresShipping: Scalars['Boolean']['output'];
  /** The price of all pieces together. */
  totalPrice: TaxedMoney;
  /** Without what a voucher takes off. */
  undiscountedTotalPrice: Money;
  /** The price of one piece without what vouchers take off. */
  undiscountedUnitPrice: Money;
  /** The price of one piece. */
  unitPrice: TaxedMoney;
  /** The variant. */
  variant: ProductVariant;
};


/** A line of a checkout, at the price of now. */
export type CheckoutLineMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** What came of `checkoutLineDelete`. */
export type CheckoutLineDelete = {
  __typename?: 'CheckoutLineDelete';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** Input: checkout line. */
export type CheckoutLineInput = {
  /** 1 to 1000. */
  quantity: Scalars['Int']['input'];
  /** Global id of the variant. */
  variantId: Scalars['ID']['input'];
};

/** There is not as much of it. */
export type CheckoutLineProblemInsufficientStock = {
  __typename?: 'CheckoutLineProblemInsufficientStock';
  /** How many there are. */
  availableQuantity?: Maybe<Scalars['Int']['output']>;
  /** The line. */
  line: CheckoutLine;
  /** The variant. */
  variant: ProductVariant;
};

/** It is not sold any more. */
export type CheckoutLineProblemVariantNotAvailable = {
  __typename?: 'CheckoutLineProblemVariantNotAvailable';
  /** The line. */
  line: CheckoutLine;
};

/** Input: checkout line update. */
export type CheckoutLineUpdateInput = {
  /** Global id of the line. */
  lineId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 1000; 0 removes the line. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Global id of the variant.
   * @deprecated Use `lineId` instead.
   */
  variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `checkoutLinesAdd`. */
export type CheckoutLinesAdd = {
  __typename?: 'CheckoutLinesAdd';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutLinesDelete`. */
export type CheckoutLinesDelete = {
  __typename?: 'CheckoutLinesDelete';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutLinesUpdate`. */
export type CheckoutLinesUpdate = {
  __typename?: 'CheckoutLinesUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What may keep a checkout from becoming an order. */
export type CheckoutProblem = CheckoutLineProblemInsufficientStock | CheckoutLineProblemVariantNotAvailable | CheckoutProblemDeliveryMethodInvalid | CheckoutProblemDeliveryMethodStale;

/** The way of delivery is not to be had any more. */
export type CheckoutProblemDeliveryMethodInvalid = {
  __typename?: 'CheckoutProblemDeliveryMethodInvalid';
  /** The way that was chosen. */
  delivery: Delivery;
};

/** The way of delivery has changed. */
export type CheckoutProblemDeliveryMethodStale = {
  __typename?: 'CheckoutProblemDeliveryMethodStale';
  /** The way that was chosen. */
  delivery: Delivery;
};

/** What came of `checkoutRemovePromoCode`. */
export type CheckoutRemovePromoCode = {
  __typename?: 'CheckoutRemovePromoCode';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** What came of `checkoutShippingAddressUpdate`. */
export type CheckoutShippingAddressUpdate = {
  __typename?: 'CheckoutShippingAddressUpdate';
  /** The checkout as it is now; null when it failed. */
  checkout?: Maybe<Checkout>;
  /** Why it was not done; empty when it was. */
  errors: Array<CheckoutError>;
};

/** How strictly addresses are checked by the rules of their countries. */
export type CheckoutValidationRules = {
  /** Where the bill goes. */
  billingAddress?: InputMaybe<CheckoutAddressValidationRules>;
  /** Where to deliver to. */
  shippingAddress?: InputMaybe<CheckoutAddressValidationRules>;
};

/** A value to choose, as it is kept and as it is shown. */
export type ChoiceValue = {
  __typename?: 'ChoiceValue';
  /** As it is kept. */
  raw?: Maybe<Scalars['String']['output']>;
  /** As it is shown. */
  verbose?: Maybe<Scalars['String']['output']>;
};

/** A hand-picked group of products, seen through one channel. */
export type Collection = Node & ObjectWithMetadata & {
  __typename?: 'Collection';
  /** Its picture; null without one. */
  backgroundImage?: Maybe<Image>;
  /** Slug of the channel, or the channel itself. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The products, by their ids. */
  products?: Maybe<ProductCountableConnection>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** Its texts in another language; null where there are none. */
  translation?: Maybe<CollectionTranslation>;
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
  filter?: InputMaybe<ProductFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};


/** A hand-picked group of products, seen through one channel. */
export type CollectionTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A page of a list of collection entries. */
export type CollectionCountableConnection = {
  __typename?: 'CollectionCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<CollectionCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type CollectionCountableEdge = {
  __typename?: 'CollectionCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Collection;
};

/** What came of `collectionTranslate`. */
export type CollectionTranslate = {
  __typename?: 'CollectionTranslate';
  /** The collection. */
  collection?: Maybe<Collection>;
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
};

/** Texts of a collection in another language. */
export type CollectionTranslation = Node & {
  __typename?: 'CollectionTranslation';
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
};

/** Input: collection where. */
export type CollectionWhereInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of `confirmAccount`. */
export type ConfirmAccount = {
  __typename?: 'ConfirmAccount';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** ISO 3166-1 alpha-2. */
export type CountryCode =
  /** Andorra. */
  | 'AD'
  /** United Arab Emirates. */
  | 'AE'
  /** Afghanistan. */
  | 'AF'
  /** Antigua & Barbuda. */
  | 'AG'
  /** Anguilla. */
  | 'AI'
  /** Albania. */
  | 'AL'
  /** Armenia. */
  | 'AM'
  /** Angola. */
  | 'AO'
  /** Antarctica. */
  | 'AQ'
  /** Argentina. */
  | 'AR'
  /** American Samoa. */
  | 'AS'
  /** Austria. */
  | 'AT'
  /** Australia. */
  | 'AU'
  /** Aruba. */
  | 'AW'
  /** Åland Islands. */
  | 'AX'
  /** Azerbaijan. */
  | 'AZ'
  /** Bosnia & Herzegovina. */
  | 'BA'
  /** Barbados. */
  | 'BB'
  /** Bangladesh. */
  | 'BD'
  /** Belgium. */
  | 'BE'
  /** Burkina Faso. */
  | 'BF'
  /** Bulgaria. */
  | 'BG'
  /** Bahrain. */
  | 'BH'
  /** Burundi. */
  | 'BI'
  /** Benin. */
  | 'BJ'
  /** St. Barthélemy. */
  | 'BL'
  /** Bermuda. */
  | 'BM'
  /** Brunei. */
  | 'BN'
  /** Bolivia. */
  | 'BO'
  /** Caribbean Netherlands. */
  | 'BQ'
  /** Brazil. */
  | 'BR'
  /** Bahamas. */
  | 'BS'
  /** Bhutan. */
  | 'BT'
  /** Bouvet Island. */
  | 'BV'
  /** Botswana. */
  | 'BW'
  /** Belarus. */
  | 'BY'
  /** Belize. */
  | 'BZ'
  /** Canada. */
  | 'CA'
  /** Cocos (Keeling) Islands. */
  | 'CC'
  /** Congo - Kinshasa. */
  | 'CD'
  /** Central African Republic. */
  | 'CF'
  /** Congo - Brazzaville. */
  | 'CG'
  /** Switzerland. */
  | 'CH'
  /** Côte d’Ivoire. */
  | 'CI'
  /** Cook Islands. */
  | 'CK'
  /** Chile. */
  | 'CL'
  /** Cameroon. */
  | 'CM'
  /** China. */
  | 'CN'
  /** Colombia. */
  | 'CO'
  /** Costa Rica. */
  | 'CR'
  /** Cuba. */
  | 'CU'
  /** Cape Verde. */
  | 'CV'
  /** Curaçao. */
  | 'CW'
  /** Christmas Island. */
  | 'CX'
  /** Cyprus. */
  | 'CY'
  /** Czechia. */
  | 'CZ'
  /** Germany. */
  | 'DE'
  /** Djibouti. */
  | 'DJ'
  /** Denmark. */
  | 'DK'
  /** Dominica. */
  | 'DM'
  /** Dominican Republic. */
  | 'DO'
  /** Algeria. */
  | 'DZ'
  /** Ecuador. */
  | 'EC'
  /** Estonia. */
  | 'EE'
  /** Egypt. */
  | 'EG'
  /** Western Sahara. */
  | 'EH'
  /** Eritrea. */
  | 'ER'
  /** Spain. */
  | 'ES'
  /** Ethiopia. */
  | 'ET'
  /** European Union. */
  | 'EU'
  /** Finland. */
  | 'FI'
  /** Fiji. */
  | 'FJ'
  /** Falkland Islands. */
  | 'FK'
  /** Micronesia. */
  | 'FM'
  /** Faroe Islands. */
  | 'FO'
  /** France. */
  | 'FR'
  /** Gabon. */
  | 'GA'
  /** United Kingdom. */
  | 'GB'
  /** Grenada. */
  | 'GD'
  /** Georgia. */
  | 'GE'
  /** French Guiana. */
  | 'GF'
  /** Guernsey. */
  | 'GG'
  /** Ghana. */
  | 'GH'
  /** Gibraltar. */
  | 'GI'
  /** Greenland. */
  | 'GL'
  /** Gambia. */
  | 'GM'
  /** Guinea. */
  | 'GN'
  /** Guadeloupe. */
  | 'GP'
  /** Equatorial Guinea. */
  | 'GQ'
  /** Greece. */
  | 'GR'
  /** South Georgia & South Sandwich Islands. */
  | 'GS'
  /** Guatemala. */
  | 'GT'
  /** Guam. */
  | 'GU'
  /** Guinea-Bissau. */
  | 'GW'
  /** Guyana. */
  | 'GY'
  /** Hong Kong SAR China. */
  | 'HK'
  /** Heard & McDonald Islands. */
  | 'HM'
  /** Honduras. */
  | 'HN'
  /** Croatia. */
  | 'HR'
  /** Haiti. */
  | 'HT'
  /** Hungary. */
  | 'HU'
  /** Indonesia. */
  | 'ID'
  /** Ireland. */
  | 'IE'
  /** Israel. */
  | 'IL'
  /** Isle of Man. */
  | 'IM'
  /** India. */
  | 'IN'
  /** British Indian Ocean Territory. */
  | 'IO'
  /** Iraq. */
  | 'IQ'
  /** Iran. */
  | 'IR'
  /** Iceland. */
  | 'IS'
  /** Italy. */
  | 'IT'
  /** Jersey. */
  | 'JE'
  /** Jamaica. */
  | 'JM'
  /** Jordan. */
  | 'JO'
  /** Japan. */
  | 'JP'
  /** Kenya. */
  | 'KE'
  /** Kyrgyzstan. */
  | 'KG'
  /** Cambodia. */
  | 'KH'
  /** Kiribati. */
  | 'KI'
  /** Comoros. */
  | 'KM'
  /** St. Kitts & Nevis. */
  | 'KN'
  /** North Korea. */
  | 'KP'
  /** South Korea. */
  | 'KR'
  /** Kuwait. */
  | 'KW'
  /** Cayman Islands. */
  | 'KY'
  /** Kazakhstan. */
  | 'KZ'
  /** Laos. */
  | 'LA'
  /** Lebanon. */
  | 'LB'
  /** St. Lucia. */
  | 'LC'
  /** Liechtenstein. */
  | 'LI'
  /** Sri Lanka. */
  | 'LK'
  /** Liberia. */
  | 'LR'
  /** Lesotho. */
  | 'LS'
  /** Lithuania. */
  | 'LT'
  /** Luxembourg. */
  | 'LU'
  /** Latvia. */
  | 'LV'
  /** Libya. */
  | 'LY'
  /** Morocco. */
  | 'MA'
  /** Monaco. */
  | 'MC'
  /** Moldova. */
  | 'MD'
  /** Montenegro. */
  | 'ME'
  /** St. Martin. */
  | 'MF'
  /** Madagascar. */
  | 'MG'
  /** Marshall Islands. */
  | 'MH'
  /** North Macedonia. */
  | 'MK'
  /** Mali. */
  | 'ML'
  /** Myanmar (Burma). */
  | 'MM'
  /** Mongolia. */
  | 'MN'
  /** Macao SAR China. */
  | 'MO'
  /** Northern Mariana Islands. */
  | 'MP'
  /** Martinique. */
  | 'MQ'
  /** Mauritania. */
  | 'MR'
  /** Montserrat. */
  | 'MS'
  /** Malta. */
  | 'MT'
  /** Mauritius. */
  | 'MU'
  /** Maldives. */
  | 'MV'
  /** Malawi. */
  | 'MW'
  /** Mexico. */
  | 'MX'
  /** Malaysia. */
  | 'MY'
  /** Mozambique. */
  | 'MZ'
  /** Namibia. */
  | 'NA'
  /** New Caledonia. */
  | 'NC'
  /** Niger. */
  | 'NE'
  /** Norfolk Island. */
  | 'NF'
  /** Nigeria. */
  | 'NG'
  /** Nicaragua. */
  | 'NI'
  /** Netherlands. */
  | 'NL'
  /** Norway. */
  | 'NO'
  /** Nepal. */
  | 'NP'
  /** Nauru. */
  | 'NR'
  /** Niue. */
  | 'NU'
  /** New Zealand. */
  | 'NZ'
  /** Oman. */
  | 'OM'
  /** Panama. */
  | 'PA'
  /** Peru. */
  | 'PE'
  /** French Polynesia. */
  | 'PF'
  /** Papua New Guinea. */
  | 'PG'
  /** Philippines. */
  | 'PH'
  /** Pakistan. */
  | 'PK'
  /** Poland. */
  | 'PL'
  /** St. Pierre & Miquelon. */
  | 'PM'
  /** Pitcairn Islands. */
  | 'PN'
  /** Puerto Rico. */
  | 'PR'
  /** Palestinian Territories. */
  | 'PS'
  /** Portugal. */
  | 'PT'
  /** Palau. */
  | 'PW'
  /** Paraguay. */
  | 'PY'
  /** Qatar. */
  | 'QA'
  /** Réunion. */
  | 'RE'
  /** Romania. */
  | 'RO'
  /** Serbia. */
  | 'RS'
  /** Russia. */
  | 'RU'
  /** Rwanda. */
  | 'RW'
  /** Saudi Arabia. */
  | 'SA'
  /** Solomon Islands. */
  | 'SB'
  /** Seychelles. */
  | 'SC'
  /** Sudan. */
  | 'SD'
  /** Sweden. */
  | 'SE'
  /** Singapore. */
  | 'SG'
  /** St. Helena. */
  | 'SH'
  /** Slovenia. */
  | 'SI'
  /** Svalbard & Jan Mayen. */
  | 'SJ'
  /** Slovakia. */
  | 'SK'
  /** Sierra Leone. */
  | 'SL'
  /** San Marino. */
  | 'SM'
  /** Senegal. */
  | 'SN'
  /** Somalia. */
  | 'SO'
  /** Suriname. */
  | 'SR'
  /** South Sudan. */
  | 'SS'
  /** São Tomé & Príncipe. */
  | 'ST'
  /** El Salvador. */
  | 'SV'
  /** Sint Maarten. */
  | 'SX'
  /** Syria. */
  | 'SY'
  /** Eswatini. */
  | 'SZ'
  /** Turks & Caicos Islands. */
  | 'TC'
  /** Chad. */
  | 'TD'
  /** French Southern Territories. */
  | 'TF'
  /** Togo. */
  | 'TG'
  /** Thailand. */
  | 'TH'
  /** Tajikistan. */
  | 'TJ'
  /** Tokelau. */
  | 'TK'
  /** Timor-Leste. */
  | 'TL'
  /** Turkmenistan. */
  | 'TM'
  /** Tunisia. */
  | 'TN'
  /** Tonga. */
  | 'TO'
  /** Türkiye. */
  | 'TR'
  /** Trinidad & Tobago. */
  | 'TT'
  /** Tuvalu. */
  | 'TV'
  /** Taiwan. */
  | 'TW'
  /** Tanzania. */
  | 'TZ'
  /** Ukraine. */
  | 'UA'
  /** Uganda. */
  | 'UG'
  /** U.S. Outlying Islands. */
  | 'UM'
  /** United States. */
  | 'US'
  /** Uruguay. */
  | 'UY'
  /** Uzbekistan. */
  | 'UZ'
  /** Vatican City. */
  | 'VA'
  /** St. Vincent & Grenadines. */
  | 'VC'
  /** Venezuela. */
  | 'VE'
  /** British Virgin Islands. */
  | 'VG'
  /** U.S. Virgin Islands. */
  | 'VI'
  /** Vietnam. */
  | 'VN'
  /** Vanuatu. */
  | 'VU'
  /** Wallis & Futuna. */
  | 'WF'
  /** Samoa. */
  | 'WS'
  /** Kosovo. */
  | 'XK'
  /** Yemen. */
  | 'YE'
  /** Mayotte. */
  | 'YT'
  /** South Africa. */
  | 'ZA'
  /** Zambia. */
  | 'ZM'
  /** Zimbabwe. */
  | 'ZW';

/** A country. */
export type CountryDisplay = {
  __typename?: 'CountryDisplay';
  /** ISO 3166-1 alpha-2. */
  code: Scalars['String']['output'];
  /** The English name. */
  country: Scalars['String']['output'];
};

/** What came of `tokenCreate`. */
export type CreateToken = {
  __typename?: 'CreateToken';
  /** Stands beside a refresh token in a cookie. */
  csrfToken?: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** What gets a new access token, for 30 days. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** A secret that stands for somebody. */
  token?: Maybe<Scalars['String']['output']>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What is to change of a customer; what is left out stays. */
export type CustomerInput = {
  /** The e-mail address, lower case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The first name. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may be used. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last name. */
  lastName?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `customerUpdate`. */
export type CustomerUpdate = {
  __typename?: 'CustomerUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** Input: date time filter. */
export type DateTimeFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these, at most 100. */
  oneOf?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** Between these. */
  range?: InputMaybe<DateTimeRangeInput>;
};

/** Bounds are included. */
export type DateTimeRangeInput = {
  /** At least. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of `tokensDeactivateAll`. */
export type DeactivateAllUserTokens = {
  __typename?: 'DeactivateAllUserTokens';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
};

/** Input: decimal filter. */
export type DecimalFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Equal to one of these, at most 100. */
  oneOf?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** Between these. */
  range?: InputMaybe<DecimalRangeInput>;
};

/** Bounds are included. */
export type DecimalRangeInput = {
  /** At least. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came of `deleteMetadata`. */
export type DeleteMetadata = {
  __typename?: 'DeleteMetadata';
  /** Why it was not done; empty when it was. */
  errors: Array<MetadataError>;
  /** What carries the metadata; null when it failed. */
  item?: Maybe<ObjectWithMetadata>;
};

/** What came of `deletePrivateMetadata`. */
export type DeletePrivateMetadata = {
  __typename?: 'DeletePrivateMetadata';
  /** Why it was not done; empty when it was. */
  errors: Array<MetadataError>;
  /** What carries the metadata; null when it failed. */
  item?: Maybe<ObjectWithMetadata>;
};

/** A way of delivery that was chosen. */
export type Delivery = {
  __typename?: 'Delivery';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The way; null when it is gone. */
  shippingMethod?: Maybe<ShippingMethod>;
};

/** How goods reach the buyer. */
export type DeliveryMethod = ShippingMethod | Warehouse;

/** What came of `deliveryOptionsCalculate`. */
export type DeliveryOptionsCalculate = {
  __typename?: 'DeliveryOptionsCalculate';
  /** Ways of delivery: none, as nothing is delivered. */
  deliveries: Array<Delivery>;
  /** Why it was not done; empty when it was. */
  errors: Array<DeliveryOptionsCalculateError>;
};

/** Why it was not done. */
export type DeliveryOptionsCalculateError = {
  __typename?: 'DeliveryOptionsCalculateError';
  /** The reason as a code. */
  code: DeliveryOptionsCalculateErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type DeliveryOptionsCalculateErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND';

/** Why it was not done. */
export type DiscountError = {
  __typename?: 'DiscountError';
  /** Global ids of the channels that are to blame. */
  channels?: Maybe<Array<Scalars['ID']['output']>>;
  /** The reason as a code. */
  code: DiscountErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** The products, by their ids. */
  products?: Maybe<Array<Scalars['ID']['output']>>;
  /** The codes that are to blame. */
  voucherCodes?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why it was not done, as a code. */
export type DiscountErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** The product has no variants. */
  | 'CANNOT_MANAGE_PRODUCT_WITHOUT_VARIANT'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** The voucher was used before. */
  | 'VOUCHER_ALREADY_USED';

/** Values of discount value type. */
export type DiscountValueTypeEnum =
  /** An amount of the channel's currency. */
  | 'FIXED'
  /** A percentage. */
  | 'PERCENTAGE';

/** A file by its address. */
export type File = {
  __typename?: 'File';
  /** The media type; null where nobody said. */
  contentType?: Maybe<Scalars['String']['output']>;
  /** The address; null where there is none. */
  url: Scalars['String']['output'];
};

/** Some of an order's goods, delivered together. */
export type Fulfillment = Node & {
  __typename?: 'Fulfillment';
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** Counts up from 1 in its order. */
  fulfillmentOrder: Scalars['Int']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The lines. */
  lines?: Maybe<Array<FulfillmentLine>>;
  /** How far it is. */
  status: FulfillmentStatus;
  /** The status in English. */
  statusDisplay?: Maybe<Scalars['String']['output']>;
  /** The number by which a parcel is followed. */
  trackingNumber: Scalars['String']['output'];
};

/** What came of `orderFulfillmentCancel`. */
export type FulfillmentCancel = {
  __typename?: 'FulfillmentCancel';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderError>;
  /** The delivery; null when it failed. */
  fulfillment?: Maybe<Fulfillment>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** How much of a line was delivered. */
export type FulfillmentLine = Node & {
  __typename?: 'FulfillmentLine';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The line of the order. */
  orderLine?: Maybe<OrderLine>;
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
};

/** What became of a delivery. */
export type FulfillmentStatus =
  /** It was no delivery after all. */
  | 'CANCELED'
  /** Delivered. */
  | 'FULFILLED'
  /** Its money was given back; never here. */
  | 'REFUNDED'
  /** It came back, and its money was given back; never here. */
  | 'REFUNDED_AND_RETURNED'
  /** Something else was delivered for it; never here. */
  | 'REPLACED'
  /** It came back; never here. */
  | 'RETURNED'
  /** Staff must approve it; never here. */
  | 'WAITING_FOR_APPROVAL';

/** A setting of a payment gateway. */
export type GatewayConfigLine = {
  __typename?: 'GatewayConfigLine';
  /** The name of the setting. */
  field: Scalars['String']['output'];
  /** The value. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A card with a balance that pays orders. */
export type GiftCard = Node & {
  __typename?: 'GiftCard';
  /** The code that pays: for staff and apps alone. */
  code: Scalars['String']['output'];
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** What is left on it. */
  currentBalance: Money;
  /** The last four characters of the code, to be shown. */
  displayCode: Scalars['String']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** What it was worth when it was made. */
  initialBalance: Money;
  /** Whether it may be used. */
  isActive: Scalars['Boolean']['output'];
  /** The last four characters of the code. */
  last4CodeChars: Scalars['String']['output'];
};

/** What came of `giftCardCreate`. */
export type GiftCardCreate = {
  __typename?: 'GiftCardCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<GiftCardError>;
  /** The gift card; null when it failed. */
  giftCard?: Maybe<GiftCard>;
};

/** A new gift card. */
export type GiftCardCreateInput = {
  /** What it is worth. */
  balance: PriceInput;
  /**
   * The code that pays; a random one when left out.
   * @deprecated The code is now auto generated.
   */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it pays no more; null for never. */
  expiryDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it may be used. */
  isActive: Scalars['Boolean']['input'];
  /** Has no effect: notes are not kept. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Has no effect: whoever knows the code may use the card. */
  userEmail?: InputMaybe<Scalars['String']['input']>;
};

/** Why it was not done. */
export type GiftCardError = {
  __typename?: 'GiftCardError';
  /** The reason as a code. */
  code: GiftCardErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** The tags that are to blame: gift cards have none here. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why it was not done, as a code. */
export type GiftCardErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It cannot be assigned. */
  | 'CANNOT_ASSIGN'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** The gift card has expired. */
  | 'EXPIRED_GIFT_CARD'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE';

/** Input: global idfilter. */
export type GlobalIdFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these, at most 100. */
  oneOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A picture by its address. */
export type Image = {
  __typename?: 'Image';
  /** What the picture shows, in words; empty or null where nobody said. */
  alt?: Maybe<Scalars['String']['output']>;
  /** The address; null where there is none. */
  url: Scalars['String']['output'];
};

/** An invoice of an order. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Its number; null until it has one. */
  number?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: JobStatusEnum;
  /** The address; null where there is none. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What came of `invoiceCreate`. */
export type InvoiceCreate = {
  __typename?: 'InvoiceCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<InvoiceError>;
  /** The invoice; null when it failed. */
  invoice?: Maybe<Invoice>;
};

/** An invoice that was made elsewhere. */
export type InvoiceCreateInput = {
  /** Its number; 1 to 255 characters. */
  number: Scalars['String']['input'];
  /** Where it is read: http(s). */
  url: Scalars['String']['input'];
};

/** What came of `invoiceDelete`. */
export type InvoiceDelete = {
  __typename?: 'InvoiceDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<InvoiceError>;
  /** The invoice as it was; null when it failed. */
  invoice?: Maybe<Invoice>;
};

/** Why something was not done with an invoice. */
export type InvoiceError = {
  __typename?: 'InvoiceError';
  /** For programs. */
  code: InvoiceErrorCode;
  /** The field that is to blame; null where none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type InvoiceErrorCode =
  /** There is nobody to send it to; never here. */
  | 'EMAIL_NOT_SET'
  /** The order is in no state for an invoice. */
  | 'INVALID_STATUS'
  /** There is no such order or invoice. */
  | 'NOT_FOUND'
  /** The order has no billing address. */
  | 'NOT_READY'
  /** Nothing here makes invoices; never here. */
  | 'NO_INVOICE_PLUGIN'
  /** It has no number; never here. */
  | 'NUMBER_NOT_SET'
  /** Something is missing. */
  | 'REQUIRED'
  /** The address is none. */
  | 'URL_NOT_SET';

/** What came of `invoiceUpdate`. */
export type InvoiceUpdate = {
  __typename?: 'InvoiceUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<InvoiceError>;
  /** The invoice as it is now; null when it failed. */
  invoice?: Maybe<Invoice>;
};

/** How far a job is. */
export type JobStatusEnum =
  /** It was deleted. */
  | 'DELETED'
  /** It failed. */
  | 'FAILED'
  /** Not done yet. */
  | 'PENDING'
  /** Done. */
  | 'SUCCESS';

/** A language, or one as it is spoken somewhere. */
export type LanguageCodeEnum =
  /** Afrikaans. */
  | 'AF'
  /** Afrikaans (Namibia). */
  | 'AF_NA'
  /** Afrikaans (South Africa). */
  | 'AF_ZA'
  /** Aghem. */
  | 'AGQ'
  /** Aghem (Cameroon). */
  | 'AGQ_CM'
  /** Akan. */
  | 'AK'
  /** Akan (Ghana). */
  | 'AK_GH'
  /** Amharic. */
  | 'AM'
  /** Amharic (Ethiopia). */
  | 'AM_ET'
  /** Arabic. */
  | 'AR'
  /** Arabic (United Arab Emirates). */
  | 'AR_AE'
  /** Arabic (Bahrain). */
  | 'AR_BH'
  /** Arabic (Djibouti). */
  | 'AR_DJ'
  /** Arabic (Algeria). */
  | 'AR_DZ'
  /** Arabic (Egypt). */
  | 'AR_EG'
  /** Arabic (Western Sahara). */
  | 'AR_EH'
  /** Arabic (Eritrea). */
  | 'AR_ER'
  /** Arabic (Israel). */
  | 'AR_IL'
  /** Arabic (Iraq). */
  | 'AR_IQ'
  /** Arabic (Jordan). */
  | 'AR_JO'
  /** Arabic (Comoros). */
  | 'AR_KM'
  /** Arabic (Kuwait). */
  | 'AR_KW'
  /** Arabic (Lebanon). */
  | 'AR_LB'
  /** Arabic (Libya). */
  | 'AR_LY'
  /** Arabic (Morocco). */
  | 'AR_MA'
  /** Arabic (Mauritania). */
  | 'AR_MR'
  /** Arabic (Oman). */
  | 'AR_OM'
  /** Arabic (Palestinian Territories). */
  | 'AR_PS'
  /** Arabic (Qatar). */
  | 'AR_QA'
  /** Arabic (Saudi Arabia). */
  | 'AR_SA'
  /** Arabic (Sudan). */
  | 'AR_SD'
  /** Arabic (Somalia). */
  | 'AR_SO'
  /** Arabic (South Sudan). */
  | 'AR_SS'
  /** Arabic (Syria). */
  | 'AR_SY'
  /** Arabic (Chad). */
  | 'AR_TD'
  /** Arabic (Tunisia). */
  | 'AR_TN'
  /** Arabic (Yemen). */
  | 'AR_YE'
  /** Assamese. */
  | 'AS'
  /** Asu. */
  | 'ASA'
  /** Asu (Tanzania). */
  | 'ASA_TZ'
  /** Asturian. */
  | 'AST'
  /** Asturian (Spain). */
  | 'AST_ES'
  /** Assamese (India). */
  | 'AS_IN'
  /** Azerbaijani. */
  | 'AZ'
  /** Azerbaijani (Cyrillic). */
  | 'AZ_CYRL'
  /** Azerbaijani (Cyrillic, Azerbaijan). */
  | 'AZ_CYRL_AZ'
  /** Azerbaijani (Latin). */
  | 'AZ_LATN'
  /** Azerbaijani (Latin, Azerbaijan). */
  | 'AZ_LATN_AZ'
  /** Basaa. */
  | 'BAS'
  /** Basaa (Cameroon). */
  | 'BAS_CM'
  /** Belarusian. */
  | 'BE'
  /** Bemba. */
  | 'BEM'
  /** Bemba (Zambia). */
  | 'BEM_ZM'
  /** Bena. */
  | 'BEZ'
  /** Bena (Tanzania). */
  | 'BEZ_TZ'
  /** Belarusian (Belarus). */
  | 'BE_BY'
  /** Bulgarian. */
  | 'BG'
  /** Bulgarian (Bulgaria). */
  | 'BG_BG'
  /** Bambara. */
  | 'BM'
  /** Bambara (Mali). */
  | 'BM_ML'
  /** Bangla. */
  | 'BN'
  /** Bangla (Bangladesh). */
  | 'BN_BD'
  /** Bangla (India). */
  | 'BN_IN'
  /** Tibetan. */
  | 'BO'
  /** Tibetan (China). */
  | 'BO_CN'
  /** Tibetan (India). */
  | 'BO_IN'
  /** Breton. */
  | 'BR'
  /** Bodo. */
  | 'BRX'
  /** Bodo (India). */
  | 'BRX_IN'
  /** Breton (France). */
  | 'BR_FR'
  /** Bosnian. */
  | 'BS'
  /** Bosnian (Cyrillic). */
  | 'BS_CYRL'
  /** Bosnian (Cyrillic, Bosnia & Herzegovina). */
  | 'BS_CYRL_BA'
  /** Bosnian (Latin). */
  | 'BS_LATN'
  /** Bosnian (Latin, Bosnia & Herzegovina). */
  | 'BS_LATN_BA'
  /** Catalan. */
  | 'CA'
  /** Catalan (Andorra). */
  | 'CA_AD'
  /** Catalan (Spain). */
  | 'CA_ES'
  /** Catalan (Spain, Valencian). */
  | 'CA_ES_VALENCIA'
  /** Catalan (France). */
  | 'CA_FR'
  /** Catalan (Italy). */
  | 'CA_IT'
  /** Chakma. */
  | 'CCP'
  /** Chakma (Bangladesh). */
  | 'CCP_BD'
  /** Chakma (India). */
  | 'CCP_IN'
  /** Chechen. */
  | 'CE'
  /** Cebuano. */
  | 'CEB'
  /** Cebuano (Philippines). */
  | 'CEB_PH'
  /** Chechen (Russia). */
  | 'CE_RU'
  /** Chiga. */
  | 'CGG'
  /** Chiga (Uganda). */
  | 'CGG_UG'
  /** Cherokee. */
  | 'CHR'
  /** Cherokee (United States). */
  | 'CHR_US'
  /** Central Kurdish. */
  | 'CKB'
  /** Central Kurdish (Iraq). */
  | 'CKB_IQ'
  /** Central Kurdish (Iran). */
  | 'CKB_IR'
  /** Czech. */
  | 'CS'
  /** Czech (Czechia). */
  | 'CS_CZ'
  /** Church Slavic. */
  | 'CU'
  /** Church Slavic (Russia). */
  | 'CU_RU'
  /** Welsh. */
  | 'CY'
  /** Welsh (United Kingdom). */
  | 'CY_GB'
  /** Danish. */
  | 'DA'
  /** Taita. */
  | 'DAV'
  /** Taita (Kenya). */
  | 'DAV_KE'
  /** Danish (Denmark). */
  | 'DA_DK'
  /** Danish (Greenland). */
  | 'DA_GL'
  /** German. */
  | 'DE'
  /** German (Austria). */
  | 'DE_AT'
  /** German (Belgium). */
  | 'DE_BE'
  /** German (Switzerland). */
  | 'DE_CH'
  /** German (Germany). */
  | 'DE_DE'
  /** German (Italy). */
  | 'DE_IT'
  /** German (Liechtenstein). */
  | 'DE_LI'
  /** German (Luxembourg). */
  | 'DE_LU'
  /** Zarma. */
  | 'DJE'
  /** Zarma (Niger). */
  | 'DJE_NE'
  /** Lower Sorbian. */
  | 'DSB'
  /** Lower Sorbian (Germany). */
  | 'DSB_DE'
  /** Duala. */
  | 'DUA'
  /** Duala (Cameroon). */
  | 'DUA_CM'
  /** Jola-Fonyi. */
  | 'DYO'
  /** Jola-Fonyi (Senegal). */
  | 'DYO_SN'
  /** Dzongkha. */
  | 'DZ'
  /** Dzongkha (Bhutan). */
  | 'DZ_BT'
  /** Embu. */
  | 'EBU'
  /** Embu (Kenya). */
  | 'EBU_KE'
  /** Ewe. */
  | 'EE'
  /** Ewe (Ghana). */
  | 'EE_GH'
  /** Ewe (Togo). */
  | 'EE_TG'
  /** Greek. */
  | 'EL'
  /** Greek (Cyprus). */
  | 'EL_CY'
  /** Greek (Greece). */
  | 'EL_GR'
  /** English. */
  | 'EN'
  /** English (United Arab Emirates). */
  | 'EN_AE'
  /** English (Antigua & Barbuda). */
  | 'EN_AG'
  /** English (Anguilla). */
  | 'EN_AI'
  /** English (American Samoa). */
  | 'EN_AS'
  /** English (Austria). */
  | 'EN_AT'
  /** English (Australia). */
  | 'EN_AU'
  /** English (Barbados). */
  | 'EN_BB'
  /** English (Belgium). */
  | 'EN_BE'
  /** English (Burundi). */
  | 'EN_BI'
  /** English (Bermuda). */
  | 'EN_BM'
  /** English (Bahamas). */
  | 'EN_BS'
  /** English (Botswana). */
  | 'EN_BW'
  /** English (Belize). */
  | 'EN_BZ'
  /** English (Canada). */
  | 'EN_CA'
  /** English (Cocos [Keeling] Islands). */
  | 'EN_CC'
  /** English (Switzerland). */
  | 'EN_CH'
  /** English (Cook Islands). */
  | 'EN_CK'
  /** English (Cameroon). */
  | 'EN_CM'
  /** English (Christmas Island). */
  | 'EN_CX'
  /** English (Cyprus). */
  | 'EN_CY'
  /** English (Germany). */
  | 'EN_DE'
  /** English (Diego Garcia). */
  | 'EN_DG'
  /** English (Denmark). */
  | 'EN_DK'
  /** English (Dominica). */
  | 'EN_DM'
  /** English (Eritrea). */
  | 'EN_ER'
  /** English (Finland). */
  | 'EN_FI'
  /** English (Fiji). */
  | 'EN_FJ'
  /** English (Falkland Islands). */
  | 'EN_FK'
  /** English (Micronesia). */
  | 'EN_FM'
  /** English (United Kingdom). */
  | 'EN_GB'
  /** English (Grenada). */
  | 'EN_GD'
  /** English (Guernsey). */
  | 'EN_GG'
  /** English (Ghana). */
  | 'EN_GH'
  /** English (Gibraltar). */
  | 'EN_GI'
  /** English (Gambia). */
  | 'EN_GM'
  /** English (Guam). */
  | 'EN_GU'
  /** English (Guyana). */
  | 'EN_GY'
  /** English (Hong Kong SAR China). */
  | 'EN_HK'
  /** English (Ireland). */
  | 'EN_IE'
  /** English (Israel). */
  | 'EN_IL'
  /** English (Isle of Man). */
  | 'EN_IM'
  /** English (India). */
  | 'EN_IN'
  /** English (British Indian Ocean Territory). */
  | 'EN_IO'
  /** English (Jersey). */
  | 'EN_JE'
  /** English (Jamaica). */
  | 'EN_JM'
  /** English (Kenya). */
  | 'EN_KE'
  /** English (Kiribati). */
  | 'EN_KI'
  /** English (St. Kitts & Nevis). */
  | 'EN_KN'
  /** English (Cayman Islands). */
  | 'EN_KY'
  /** English (St. Lucia). */
  | 'EN_LC'
  /** English (Liberia). */
  | 'EN_LR'
  /** English (Lesotho). */
  | 'EN_LS'
  /** English (Madagascar). */
  | 'EN_MG'
  /** English (Marshall Islands). */
  | 'EN_MH'
  /** English (Macao SAR China). */
  | 'EN_MO'
  /** English (Northern Mariana Islands). */
  | 'EN_MP'
  /** English (Montserrat). */
  | 'EN_MS'
  /** English (Malta). */
  | 'EN_MT'
  /** English (Mauritius). */
  | 'EN_MU'
  /** English (Malawi). */
  | 'EN_MW'
  /** English (Malaysia). */
  | 'EN_MY'
  /** English (Namibia). */
  | 'EN_NA'
  /** English (Norfolk Island). */
  | 'EN_NF'
  /** English (Nigeria). */
  | 'EN_NG'
  /** English (Netherlands). */
  | 'EN_NL'
  /** English (Nauru). */
  | 'EN_NR'
  /** English (Niue). */
  | 'EN_NU'
  /** English (New Zealand). */
  | 'EN_NZ'
  /** English (Papua New Guinea). */
  | 'EN_PG'
  /** English (Philippines). */
  | 'EN_PH'
  /** English (Pakistan). */
  | 'EN_PK'
  /** English (Pitcairn Islands). */
  | 'EN_PN'
  /** English (Puerto Rico). */
  | 'EN_PR'
  /** English (Palau). */
  | 'EN_PW'
  /** English (Rwanda). */
  | 'EN_RW'
  /** English (Solomon Islands). */
  | 'EN_SB'
  /** English (Seychelles). */
  | 'EN_SC'
  /** English (Sudan). */
  | 'EN_SD'
  /** English (Sweden). */
  | 'EN_SE'
  /** English (Singapore). */
  | 'EN_SG'
  /** English (St. Helena). */
  | 'EN_SH'
  /** English (Slovenia). */
  | 'EN_SI'
  /** English (Sierra Leone). */
  | 'EN_SL'
  /** English (South Sudan). */
  | 'EN_SS'
  /** English (Sint Maarten). */
  | 'EN_SX'
  /** English (Eswatini). */
  | 'EN_SZ'
  /** English (Turks & Caicos Islands). */
  | 'EN_TC'
  /** English (Tokelau). */
  | 'EN_TK'
  /** English (Tonga). */
  | 'EN_TO'
  /** English (Trinidad & Tobago). */
  | 'EN_TT'
  /** English (Tuvalu). */
  | 'EN_TV'
  /** English (Tanzania). */
  | 'EN_TZ'
  /** English (Uganda). */
  | 'EN_UG'
  /** English (U.S. Outlying Islands). */
  | 'EN_UM'
  /** English (United States). */
  | 'EN_US'
  /** English (St. Vincent & Grenadines). */
  | 'EN_VC'
  /** English (British Virgin Islands). */
  | 'EN_VG'
  /** English (U.S. Virgin Islands). */
  | 'EN_VI'
  /** English (Vanuatu). */
  | 'EN_VU'
  /** English (Samoa). */
  | 'EN_WS'
  /** English (South Africa). */
  | 'EN_ZA'
  /** English (Zambia). */
  | 'EN_ZM'
  /** English (Zimbabwe). */
  | 'EN_ZW'
  /** Esperanto. */
  | 'EO'
  /** Spanish. */
  | 'ES'
  /** Spanish (Argentina). */
  | 'ES_AR'
  /** Spanish (Bolivia). */
  | 'ES_BO'
  /** Spanish (Brazil). */
  | 'ES_BR'
  /** Spanish (Belize). */
  | 'ES_BZ'
  /** Spanish (Chile). */
  | 'ES_CL'
  /** Spanish (Colombia). */
  | 'ES_CO'
  /** Spanish (Costa Rica). */
  | 'ES_CR'
  /** Spanish (Cuba). */
  | 'ES_CU'
  /** Spanish (Dominican Republic). */
  | 'ES_DO'
  /** Spanish (Ceuta & Melilla). */
  | 'ES_EA'
  /** Spanish (Ecuador). */
  | 'ES_EC'
  /** Spanish (Spain). */
  | 'ES_ES'
  /** Spanish (Equatorial Guinea). */
  | 'ES_GQ'
  /** Spanish (Guatemala). */
  | 'ES_GT'
  /** Spanish (Honduras). */
  | 'ES_HN'
  /** Spanish (Canary Islands). */
  | 'ES_IC'
  /** Spanish (Mexico). */
  | 'ES_MX'
  /** Spanish (Nicaragua). */
  | 'ES_NI'
  /** Spanish (Panama). */
  | 'ES_PA'
  /** Spanish (Peru). */
  | 'ES_PE'
  /** Spanish (Philippines). */
  | 'ES_PH'
  /** Spanish (Puerto Rico). */
  | 'ES_PR'
  /** Spanish (Paraguay). */
  | 'ES_PY'
  /** Spanish (El Salvador). */
  | 'ES_SV'
  /** Spanish (United States). */
  | 'ES_US'
  /** Spanish (Uruguay). */
  | 'ES_UY'
  /** Spanish (Venezuela). */
  | 'ES_VE'
  /** Estonian. */
  | 'ET'
  /** Estonian (Estonia). */
  | 'ET_EE'
  /** Basque. */
  | 'EU'
  /** Basque (Spain). */
  | 'EU_ES'
  /** Ewondo. */
  | 'EWO'
  /** Ewondo (Cameroon). */
  | 'EWO_CM'
  /** Persian. */
  | 'FA'
  /** Persian (Afghanistan). */
  | 'FA_AF'
  /** Persian (Iran). */
  | 'FA_IR'
  /** Fula. */
  | 'FF'
  /** Fula (Adlam). */
  | 'FF_ADLM'
  /** Fula (Adlam, Burkina Faso). */
  | 'FF_ADLM_BF'
  /** Fula (Adlam, Cameroon). */
  | 'FF_ADLM_CM'
  /** Fula (Adlam, Ghana). */
  | 'FF_ADLM_GH'
  /** Fula (Adlam, Gambia). */
  | 'FF_ADLM_GM'
  /** Fula (Adlam, Guinea). */
  | 'FF_ADLM_GN'
  /** Fula (Adlam, Guinea-Bissau). */
  | 'FF_ADLM_GW'
  /** Fula (Adlam, Liberia). */
  | 'FF_ADLM_LR'
  /** Fula (Adlam, Mauritania). */
  | 'FF_ADLM_MR'
  /** Fula (Adlam, Niger). */
  | 'FF_ADLM_NE'
  /** Fula (Adlam, Nigeria). */
  | 'FF_ADLM_NG'
  /** Fula (Adlam, Sierra Leone). */
  | 'FF_ADLM_SL'
  /** Fula (Adlam, Senegal). */
  | 'FF_ADLM_SN'
  /** Fula (Latin). */
  | 'FF_LATN'
  /** Fula (Latin, Burkina Faso). */
  | 'FF_LATN_BF'
  /** Fula (Latin, Cameroon). */
  | 'FF_LATN_CM'
  /** Fula (Latin, Ghana). */
  | 'FF_LATN_GH'
  /** Fula (Latin, Gambia). */
  | 'FF_LATN_GM'
  /** Fula (Latin, Guinea). */
  | 'FF_LATN_GN'
  /** Fula (Latin, Guinea-Bissau). */
  | 'FF_LATN_GW'
  /** Fula (Latin, Liberia). */
  | 'FF_LATN_LR'
  /** Fula (Latin, Mauritania). */
  | 'FF_LATN_MR'
  /** Fula (Latin, Niger). */
  | 'FF_LATN_NE'
  /** Fula (Latin, Nigeria). */
  | 'FF_LATN_NG'
  /** Fula (Latin, Sierra Leone). */
  | 'FF_LATN_SL'
  /** Fula (Latin, Senegal). */
  | 'FF_LATN_SN'
  /** Finnish. */
  | 'FI'
  /** Filipino. */
  | 'FIL'
  /** Filipino (Philippines). */
  | 'FIL_PH'
  /** Finnish (Finland). */
  | 'FI_FI'
  /** Faroese. */
  | 'FO'
  /** Faroese (Denmark). */
  | 'FO_DK'
  /** Faroese (Faroe Islands). */
  | 'FO_FO'
  /** French. */
  | 'FR'
  /** French (Belgium). */
  | 'FR_BE'
  /** French (Burkina Faso). */
  | 'FR_BF'
  /** French (Burundi). */
  | 'FR_BI'
  /** French (Benin). */
  | 'FR_BJ'
  /** French (St. Barthélemy). */
  | 'FR_BL'
  /** French (Canada). */
  | 'FR_CA'
  /** French (Congo - Kinshasa). */
  | 'FR_CD'
  /** French (Central African Republic). */
  | 'FR_CF'
  /** French (Congo - Brazzaville). */
  | 'FR_CG'
  /** French (Switzerland). */
  | 'FR_CH'
  /** French (Côte d’Ivoire). */
  | 'FR_CI'
  /** French (Cameroon). */
  | 'FR_CM'
  /** French (Djibouti). */
  | 'FR_DJ'
  /** French (Algeria). */
  | 'FR_DZ'
  /** French (France). */
  | 'FR_FR'
  /** French (Gabon). */
  | 'FR_GA'
  /** French (French Guiana). */
  | 'FR_GF'
  /** French (Guinea). */
  | 'FR_GN'
  /** French (Guadeloupe). */
  | 'FR_GP'
  /** French (Equatorial Guinea). */
  | 'FR_GQ'
  /** French (Haiti). */
  | 'FR_HT'
  /** French (Comoros). */
  | 'FR_KM'
  /** French (Luxembourg). */
  | 'FR_LU'
  /** French (Morocco). */
  | 'FR_MA'
  /** French (Monaco). */
  | 'FR_MC'
  /** French (St. Martin). */
  | 'FR_MF'
  /** French (Madagascar). */
  | 'FR_MG'
  /** French (Mali). */
  | 'FR_ML'
  /** French (Martinique). */
  | 'FR_MQ'
  /** French (Mauritania). */
  | 'FR_MR'
  /** French (Mauritius). */
  | 'FR_MU'
  /** French (New Caledonia). */
  | 'FR_NC'
  /** French (Niger). */
  | 'FR_NE'
  /** French (French Polynesia). */
  | 'FR_PF'
  /** French (St. Pierre & Miquelon). */
  | 'FR_PM'
  /** French (Réunion). */
  | 'FR_RE'
  /** French (Rwanda). */
  | 'FR_RW'
  /** French (Seychelles). */
  | 'FR_SC'
  /** French (Senegal). */
  | 'FR_SN'
  /** French (Syria). */
  | 'FR_SY'
  /** French (Chad). */
  | 'FR_TD'
  /** French (Togo). */
  | 'FR_TG'
  /** French (Tunisia). */
  | 'FR_TN'
  /** French (Vanuatu). */
  | 'FR_VU'
  /** French (Wallis & Futuna). */
  | 'FR_WF'
  /** French (Mayotte). */
  | 'FR_YT'
  /** Friulian. */
  | 'FUR'
  /** Friulian (Italy). */
  | 'FUR_IT'
  /** Western Frisian. */
  | 'FY'
  /** Western Frisian (Netherlands). */
  | 'FY_NL'
  /** Irish. */
  | 'GA'
  /** Irish (United Kingdom). */
  | 'GA_GB'
  /** Irish (Ireland). */
  | 'GA_IE'
  /** Scottish Gaelic. */
  | 'GD'
  /** Scottish Gaelic (United Kingdom). */
  | 'GD_GB'
  /** Galician. */
  | 'GL'
  /** Galician (Spain). */
  | 'GL_ES'
  /** Swiss German. */
  | 'GSW'
  /** Swiss German (Switzerland). */
  | 'GSW_CH'
  /** Swiss German (France). */
  | 'GSW_FR'
  /** Swiss German (Liechtenstein). */
  | 'GSW_LI'
  /** Gujarati. */
  | 'GU'
  /** Gusii. */
  | 'GUZ'
  /** Gusii (Kenya). */
  | 'GUZ_KE'
  /** Gujarati (India). */
  | 'GU_IN'
  /** Manx. */
  | 'GV'
  /** Manx (Isle of Man). */
  | 'GV_IM'
  /** Hausa. */
  | 'HA'
  /** Hawaiian. */
  | 'HAW'
  /** Hawaiian (United States). */
  | 'HAW_US'
  /** Hausa (Ghana). */
  | 'HA_GH'
  /** Hausa (Niger). */
  | 'HA_NE'
  /** Hausa (Nigeria). */
  | 'HA_NG'
  /** Hebrew. */
  | 'HE'
  /** Hebrew (Israel). */
  | 'HE_IL'
  /** Hindi. */
  | 'HI'
  /** Hindi (India). */
  | 'HI_IN'
  /** Croatian. */
  | 'HR'
  /** Croatian (Bosnia & Herzegovina). */
  | 'HR_BA'
  /** Croatian (Croatia). */
  | 'HR_HR'
  /** Upper Sorbian. */
  | 'HSB'
  /** Upper Sorbian (Germany). */
  | 'HSB_DE'
  /** Hungarian. */
  | 'HU'
  /** Hungarian (Hungary). */
  | 'HU_HU'
  /** Armenian. */
  | 'HY'
  /** Armenian (Armenia). */
  | 'HY_AM'
  /** Interlingua. */
  | 'IA'
  /** Indonesian. */
  | 'ID'
  /** Indonesian (Indonesia). */
  | 'ID_ID'
  /** Igbo. */
  | 'IG'
  /** Igbo (Nigeria). */
  | 'IG_NG'
  /** Sichuan Yi. */
  | 'II'
  /** Sichuan Yi (China). */
  | 'II_CN'
  /** Icelandic. */
  | 'IS'
  /** Icelandic (Iceland). */
  | 'IS_IS'
  /** Italian. */
  | 'IT'
  /** Italian (Switzerland). */
  | 'IT_CH'
  /** Italian (Italy). */
  | 'IT_IT'
  /** Italian (San Marino). */
  | 'IT_SM'
  /** Italian (Vatican City). */
  | 'IT_VA'
  /** Japanese. */
  | 'JA'
  /** Japanese (Japan). */
  | 'JA_JP'
  /** Ngomba. */
  | 'JGO'
  /** Ngomba (Cameroon). */
  | 'JGO_CM'
  /** Machame. */
  | 'JMC'
  /** Machame (Tanzania). */
  | 'JMC_TZ'
  /** Javanese. */
  | 'JV'
  /** Javanese (Indonesia). */
  | 'JV_ID'
  /** Georgian. */
  | 'KA'
  /** Kabyle. */
  | 'KAB'
  /** Kabyle (Algeria). */
  | 'KAB_DZ'
  /** Kamba. */
  | 'KAM'
  /** Kamba (Kenya). */
  | 'KAM_KE'
  /** Georgian (Georgia). */
  | 'KA_GE'
  /** Makonde. */
  | 'KDE'
  /** Makonde (Tanzania). */
  | 'KDE_TZ'
  /** Kabuverdianu. */
  | 'KEA'
  /** Kabuverdianu (Cape Verde). */
  | 'KEA_CV'
  /** Koyra Chiini. */
  | 'KHQ'
  /** Koyra Chiini (Mali). */
  | 'KHQ_ML'
  /** Kikuyu. */
  | 'KI'
  /** Kikuyu (Kenya). */
  | 'KI_KE'
  /** Kazakh. */
  | 'KK'
  /** Kako. */
  | 'KKJ'
  /** Kako (Cameroon). */
  | 'KKJ_CM'
  /** Kazakh (Kazakhstan). */
  | 'KK_KZ'
  /** Kalaallisut. */
  | 'KL'
  /** Kalenjin. */
  | 'KLN'
  /** Kalenjin (Kenya). */
  | 'KLN_KE'
  /** Kalaallisut (Greenland). */
  | 'KL_GL'
  /** Khmer. */
  | 'KM'
  /** Khmer (Cambodia). */
  | 'KM_KH'
  /** Kannada. */
  | 'KN'
  /** Kannada (India). */
  | 'KN_IN'
  /** Korean. */
  | 'KO'
  /** Konkani. */
  | 'KOK'
  /** Konkani (India). */
  | 'KOK_IN'
  /** Korean (North Korea). */
  | 'KO_KP'
  /** Korean (South Korea). */
  | 'KO_KR'
  /** Kashmiri. */
  | 'KS'
  /** Shambala. */
  | 'KSB'
  /** Shambala (Tanzania). */
  | 'KSB_TZ'
  /** Bafia. */
  | 'KSF'
  /** Bafia (Cameroon). */
  | 'KSF_CM'
  /** Colognian. */
  | 'KSH'
  /** Colognian (Germany). */
  | 'KSH_DE'
  /** Kashmiri (Arabic). */
  | 'KS_ARAB'
  /** Kashmiri (Arabic, India). */
  | 'KS_ARAB_IN'
  /** Kurdish. */
  | 'KU'
  /** Kurdish (Türkiye). */
  | 'KU_TR'
  /** Cornish. */
  | 'KW'
  /** Cornish (United Kingdom). */
  | 'KW_GB'
  /** Kyrgyz. */
  | 'KY'
  /** Kyrgyz (Kyrgyzstan). */
  | 'KY_KG'
  /** Langi. */
  | 'LAG'
  /** Langi (Tanzania). */
  | 'LAG_TZ'
  /** Luxembourgish. */
  | 'LB'
  /** Luxembourgish (Luxembourg). */
  | 'LB_LU'
  /** Ganda. */
  | 'LG'
  /** Ganda (Uganda). */
  | 'LG_UG'
  /** Lakota. */
  | 'LKT'
  /** Lakota (United States). */
  | 'LKT_US'
  /** Lingala. */
  | 'LN'
  /** Lingala (Angola). */
  | 'LN_AO'
  /** Lingala (Congo - Kinshasa). */
  | 'LN_CD'
  /** Lingala (Central African Republic). */
  | 'LN_CF'
  /** Lingala (Congo - Brazzaville). */
  | 'LN_CG'
  /** Lao. */
  | 'LO'
  /** Lao (Laos). */
  | 'LO_LA'
  /** Northern Luri. */
  | 'LRC'
  /** Northern Luri (Iraq). */
  | 'LRC_IQ'
  /** Northern Luri (Iran). */
  | 'LRC_IR'
  /** Lithuanian. */
  | 'LT'
  /** Lithuanian (Lithuania). */
  | 'LT_LT'
  /** Luba-Katanga. */
  | 'LU'
  /** Luo. */
  | 'LUO'
  /** Luo (Kenya). */
  | 'LUO_KE'
  /** Luyia. */
  | 'LUY'
  /** Luyia (Kenya). */
  | 'LUY_KE'
  /** Luba-Katanga (Congo - Kinshasa). */
  | 'LU_CD'
  /** Latvian. */
  | 'LV'
  /** Latvian (Latvia). */
  | 'LV_LV'
  /** Maithili. */
  | 'MAI'
  /** Maithili (India). */
  | 'MAI_IN'
  /** Masai. */
  | 'MAS'
  /** Masai (Kenya). */
  | 'MAS_KE'
  /** Masai (Tanzania). */
  | 'MAS_TZ'
  /** Meru. */
  | 'MER'
  /** Meru (Kenya). */
  | 'MER_KE'
  /** Morisyen. */
  | 'MFE'
  /** Morisyen (Mauritius). */
  | 'MFE_MU'
  /** Malagasy. */
  | 'MG'
  /** Makhuwa-Meetto. */
  | 'MGH'
  /** Makhuwa-Meetto (Mozambique). */
  | 'MGH_MZ'
  /** Metaʼ. */
  | 'MGO'
  /** Metaʼ (Cameroon). */
  | 'MGO_CM'
  /** Malagasy (Madagascar). */
  | 'MG_MG'
  /** Māori. */
  | 'MI'
  /** Māori (New Zealand). */
  | 'MI_NZ'
  /** Macedonian. */
  | 'MK'
  /** Macedonian (North Macedonia). */
  | 'MK_MK'
  /** Malayalam. */
  | 'ML'
  /** Malayalam (India). */
  | 'ML_IN'
  /** Mongolian. */
  | 'MN'
  /** Manipuri. */
  | 'MNI'
  /** Manipuri (Bangla). */
  | 'MNI_BENG'
  /** Manipuri (Bangla, India). */
  | 'MNI_BENG_IN'
  /** Mongolian (Mongolia). */
  | 'MN_MN'
  /** Marathi. */
  | 'MR'
  /** Marathi (India). */
  | 'MR_IN'
  /** Malay. */
  | 'MS'
  /** Malay (Brunei). */
  | 'MS_BN'
  /** Malay (Indonesia). */
  | 'MS_ID'
  /** Malay (Malaysia). */
  | 'MS_MY'
  /** Malay (Singapore). */
  | 'MS_SG'
  /** Maltese. */
  | 'MT'
  /** Maltese (Malta). */
  | 'MT_MT'
  /** Mundang. */
  | 'MUA'
  /** Mundang (Cameroon). */
  | 'MUA_CM'
  /** Burmese. */
  | 'MY'
  /** Burmese (Myanmar [Burma]). */
  | 'MY_MM'
  /** Mazanderani. */
  | 'MZN'
  /** Mazanderani (Iran). */
  | 'MZN_IR'
  /** Nama. */
  | 'NAQ'
  /** Nama (Namibia). */
  | 'NAQ_NA'
  /** Norwegian Bokmål. */
  | 'NB'
  /** Norwegian Bokmål (Norway). */
  | 'NB_NO'
  /** Norwegian Bokmål (Svalbard & Jan Mayen). */
  | 'NB_SJ'
  /** North Ndebele. */
  | 'ND'
  /** Low German. */
  | 'NDS'
  /** Low German (Germany). */
  | 'NDS_DE'
  /** Low German (Netherlands). */
  | 'NDS_NL'
  /** North Ndebele (Zimbabwe). */
  | 'ND_ZW'
  /** Nepali. */
  | 'NE'
  /** Nepali (India). */
  | 'NE_IN'
  /** Nepali (Nepal). */
  | 'NE_NP'
  /** Dutch. */
  | 'NL'
  /** Dutch (Aruba). */
  | 'NL_AW'
  /** Dutch (Belgium). */
  | 'NL_BE'
  /** Dutch (Caribbean Netherlands). */
  | 'NL_BQ'
  /** Dutch (Curaçao). */
  | 'NL_CW'
  /** Dutch (Netherlands). */
  | 'NL_NL'
  /** Dutch (Suriname). */
  | 'NL_SR'
  /** Dutch (Sint Maarten). */
  | 'NL_SX'
  /** Kwasio. */
  | 'NMG'
  /** Kwasio (Cameroon). */
  | 'NMG_CM'
  /** Norwegian Nynorsk. */
  | 'NN'
  /** Ngiemboon. */
  | 'NNH'
  /** Ngiemboon (Cameroon). */
  | 'NNH_CM'
  /** Norwegian Nynorsk (Norway). */
  | 'NN_NO'
  /** Nuer. */
  | 'NUS'
  /** Nuer (South Sudan). */
  | 'NUS_SS'
  /** Nyankole. */
  | 'NYN'
  /** Nyankole (Uganda). */
  | 'NYN_UG'
  /** Oromo. */
  | 'OM'
  /** Oromo (Ethiopia). */
  | 'OM_ET'
  /** Oromo (Kenya). */
  | 'OM_KE'
  /** Odia. */
  | 'OR'
  /** Odia (India). */
  | 'OR_IN'
  /** Ossetic. */
  | 'OS'
  /** Ossetic (Georgia). */
  | 'OS_GE'
  /** Ossetic (Russia). */
  | 'OS_RU'
  /** Punjabi. */
  | 'PA'
  /** Punjabi (Arabic). */
  | 'PA_ARAB'
  /** Punjabi (Arabic, Pakistan). */
  | 'PA_ARAB_PK'
  /** Punjabi (Gurmukhi). */
  | 'PA_GURU'
  /** Punjabi (Gurmukhi, India). */
  | 'PA_GURU_IN'
  /** Nigerian Pidgin. */
  | 'PCM'
  /** Nigerian Pidgin (Nigeria). */
  | 'PCM_NG'
  /** Polish. */
  | 'PL'
  /** Polish (Poland). */
  | 'PL_PL'
  /** Prussian. */
  | 'PRG'
  /** Pashto. */
  | 'PS'
  /** Pashto (Afghanistan). */
  | 'PS_AF'
  /** Pashto (Pakistan). */
  | 'PS_PK'
  /** Portuguese. */
  | 'PT'
  /** Portuguese (Angola). */
  | 'PT_AO'
  /** Portuguese (Brazil). */
  | 'PT_BR'
  /** Portuguese (Switzerland). */
  | 'PT_CH'
  /** Portuguese (Cape Verde). */
  | 'PT_CV'
  /** Portuguese (Equatorial Guinea). */
  | 'PT_GQ'
  /** Portuguese (Guinea-Bissau). */
  | 'PT_GW'
  /** Portuguese (Luxembourg). */
  | 'PT_LU'
  /** Portuguese (Macao SAR China). */
  | 'PT_MO'
  /** Portuguese (Mozambique). */
  | 'PT_MZ'
  /** Portuguese (Portugal). */
  | 'PT_PT'
  /** Portuguese (São Tomé & Príncipe). */
  | 'PT_ST'
  /** Portuguese (Timor-Leste). */
  | 'PT_TL'
  /** Quechua. */
  | 'QU'
  /** Quechua (Bolivia). */
  | 'QU_BO'
  /** Quechua (Ecuador). */
  | 'QU_EC'
  /** Quechua (Peru). */
  | 'QU_PE'
  /** Romansh. */
  | 'RM'
  /** Romansh (Switzerland). */
  | 'RM_CH'
  /** Rundi. */
  | 'RN'
  /** Rundi (Burundi). */
  | 'RN_BI'
  /** Romanian. */
  | 'RO'
  /** Rombo. */
  | 'ROF'
  /** Rombo (Tanzania). */
  | 'ROF_TZ'
  /** Romanian (Moldova). */
  | 'RO_MD'
  /** Romanian (Romania). */
  | 'RO_RO'
  /** Russian. */
  | 'RU'
  /** Russian (Belarus). */
  | 'RU_BY'
  /** Russian (Kyrgyzstan). */
  | 'RU_KG'
  /** Russian (Kazakhstan). */
  | 'RU_KZ'
  /** Russian (Moldova). */
  | 'RU_MD'
  /** Russian (Russia). */
  | 'RU_RU'
  /** Russian (Ukraine). */
  | 'RU_UA'
  /** Kinyarwanda. */
  | 'RW'
  /** Rwa. */
  | 'RWK'
  /** Rwa (Tanzania). */
  | 'RWK_TZ'
  /** Kinyarwanda (Rwanda). */
  | 'RW_RW'
  /** Yakut. */
  | 'SAH'
  /** Yakut (Russia). */
  | 'SAH_RU'
  /** Samburu. */
  | 'SAQ'
  /** Samburu (Kenya). */
  | 'SAQ_KE'
  /** Santali. */
  | 'SAT'
  /** Santali (Ol Chiki). */
  | 'SAT_OLCK'
  /** Santali (Ol Chiki, India). */
  | 'SAT_OLCK_IN'
  /** Sangu. */
  | 'SBP'
  /** Sangu (Tanzania). */
  | 'SBP_TZ'
  /** Sindhi. */
  | 'SD'
  /** Sindhi (Arabic). */
  | 'SD_ARAB'
  /** Sindhi (Arabic, Pakistan). */
  | 'SD_ARAB_PK'
  /** Sindhi (Devanagari). */
  | 'SD_DEVA'
  /** Sindhi (Devanagari, India). */
  | 'SD_DEVA_IN'
  /** Northern Sami. */
  | 'SE'
  /** Sena. */
  | 'SEH'
  /** Sena (Mozambique). */
  | 'SEH_MZ'
  /** Koyraboro Senni. */
  | 'SES'
  /** Koyraboro Senni (Mali). */
  | 'SES_ML'
  /** Northern Sami (Finland). */
  | 'SE_FI'
  /** Northern Sami (Norway). */
  | 'SE_NO'
  /** Northern Sami (Sweden). */
  | 'SE_SE'
  /** Sango. */
  | 'SG'
  /** Sango (Central African Republic). */
  | 'SG_CF'
  /** Tachelhit. */
  | 'SHI'
  /** Tachelhit (Latin). */
  | 'SHI_LATN'
  /** Tachelhit (Latin, Morocco). */
  | 'SHI_LATN_MA'
  /** Tachelhit (Tifinagh). */
  | 'SHI_TFNG'
  /** Tachelhit (Tifinagh, Morocco). */
  | 'SHI_TFNG_MA'
  /** Sinhala. */
  | 'SI'
  /** Sinhala (Sri Lanka). */
  | 'SI_LK'
  /** Slovak. */
  | 'SK'
  /** Slovak (Slovakia). */
  | 'SK_SK'
  /** Slovenian. */
  | 'SL'
  /** Slovenian (Slovenia). */
  | 'SL_SI'
  /** Inari Sami. */
  | 'SMN'
  /** Inari Sami (Finland). */
  | 'SMN_FI'
  /** Shona. */
  | 'SN'
  /** Shona (Zimbabwe). */
  | 'SN_ZW'
  /** Somali. */
  | 'SO'
  /** Somali (Djibouti). */
  | 'SO_DJ'
  /** Somali (Ethiopia). */
  | 'SO_ET'
  /** Somali (Kenya). */
  | 'SO_KE'
  /** Somali (Somalia). */
  | 'SO_SO'
  /** Albanian. */
  | 'SQ'
  /** Albanian (Albania). */
  | 'SQ_AL'
  /** Albanian (North Macedonia). */
  | 'SQ_MK'
  /** Albanian (Kosovo). */
  | 'SQ_XK'
  /** Serbian. */
  | 'SR'
  /** Serbian (Cyrillic). */
  | 'SR_CYRL'
  /** Serbian (Cyrillic, Bosnia & Herzegovina). */
  | 'SR_CYRL_BA'
  /** Serbian (Cyrillic, Montenegro). */
  | 'SR_CYRL_ME'
  /** Serbian (Cyrillic, Serbia). */
  | 'SR_CYRL_RS'
  /** Serbian (Cyrillic, Kosovo). */
  | 'SR_CYRL_XK'
  /** Serbian (Latin). */
  | 'SR_LATN'
  /** Serbian (Latin, Bosnia & Herzegovina). */
  | 'SR_LATN_BA'
  /** Serbian (Latin, Montenegro). */
  | 'SR_LATN_ME'
  /** Serbian (Latin, Serbia). */
  | 'SR_LATN_RS'
  /** Serbian (Latin, Kosovo). */
  | 'SR_LATN_XK'
  /** Sundanese. */
  | 'SU'
  /** Sundanese (Latin). */
  | 'SU_LATN'
  /** Sundanese (Latin, Indonesia). */
  | 'SU_LATN_ID'
  /** Swedish. */
  | 'SV'
  /** Swedish (Åland Islands). */
  | 'SV_AX'
  /** Swedish (Finland). */
  | 'SV_FI'
  /** Swedish (Sweden). */
  | 'SV_SE'
  /** Swahili. */
  | 'SW'
  /** Swahili (Congo - Kinshasa). */
  | 'SW_CD'
  /** Swahili (Kenya). */
  | 'SW_KE'
  /** Swahili (Tanzania). */
  | 'SW_TZ'
  /** Swahili (Uganda). */
  | 'SW_UG'
  /** Tamil. */
  | 'TA'
  /** Tamil (India). */
  | 'TA_IN'
  /** Tamil (Sri Lanka). */
  | 'TA_LK'
  /** Tamil (Malaysia). */
  | 'TA_MY'
  /** Tamil (Singapore). */
  | 'TA_SG'
  /** Telugu. */
  | 'TE'
  /** Teso. */
  | 'TEO'
  /** Teso (Kenya). */
  | 'TEO_KE'
  /** Teso (Uganda). */
  | 'TEO_UG'
  /** Telugu (India). */
  | 'TE_IN'
  /** Tajik. */
  | 'TG'
  /** Tajik (Tajikistan). */
  | 'TG_TJ'
  /** Thai. */
  | 'TH'
  /** Thai (Thailand). */
  | 'TH_TH'
  /** Tigrinya. */
  | 'TI'
  /** Tigrinya (Eritrea). */
  | 'TI_ER'
  /** Tigrinya (Ethiopia). */
  | 'TI_ET'
  /** Turkmen. */
  | 'TK'
  /** Turkmen (Turkmenistan). */
  | 'TK_TM'
  /** Tongan. */
  | 'TO'
  /** Tongan (Tonga). */
  | 'TO_TO'
  /** Turkish. */
  | 'TR'
  /** Turkish (Cyprus). */
  | 'TR_CY'
  /** Turkish (Türkiye). */
  | 'TR_TR'
  /** Tatar. */
  | 'TT'
  /** Tatar (Russia). */
  | 'TT_RU'
  /** Tasawaq. */
  | 'TWQ'
  /** Tasawaq (Niger). */
  | 'TWQ_NE'
  /** Central Atlas Tamazight. */
  | 'TZM'
  /** Central Atlas Tamazight (Morocco). */
  | 'TZM_MA'
  /** Uyghur. */
  | 'UG'
  /** Uyghur (China). */
  | 'UG_CN'
  /** Ukrainian. */
  | 'UK'
  /** Ukrainian (Ukraine). */
  | 'UK_UA'
  /** Urdu. */
  | 'UR'
  /** Urdu (India). */
  | 'UR_IN'
  /** Urdu (Pakistan). */
  | 'UR_PK'
  /** Uzbek. */
  | 'UZ'
  /** Uzbek (Arabic). */
  | 'UZ_ARAB'
  /** Uzbek (Arabic, Afghanistan). */
  | 'UZ_ARAB_AF'
  /** Uzbek (Cyrillic). */
  | 'UZ_CYRL'
  /** Uzbek (Cyrillic, Uzbekistan). */
  | 'UZ_CYRL_UZ'
  /** Uzbek (Latin). */
  | 'UZ_LATN'
  /** Uzbek (Latin, Uzbekistan). */
  | 'UZ_LATN_UZ'
  /** Vai. */
  | 'VAI'
  /** Vai (Latin). */
  | 'VAI_LATN'
  /** Vai (Latin, Liberia). */
  | 'VAI_LATN_LR'
  /** Vai (Vai). */
  | 'VAI_VAII'
  /** Vai (Vai, Liberia). */
  | 'VAI_VAII_LR'
  /** Vietnamese. */
  | 'VI'
  /** Vietnamese (Vietnam). */
  | 'VI_VN'
  /** Volapük. */
  | 'VO'
  /** Vunjo. */
  | 'VUN'
  /** Vunjo (Tanzania). */
  | 'VUN_TZ'
  /** Walser. */
  | 'WAE'
  /** Walser (Switzerland). */
  | 'WAE_CH'
  /** Wolof. */
  | 'WO'
  /** Wolof (Senegal). */
  | 'WO_SN'
  /** Xhosa. */
  | 'XH'
  /** Xhosa (South Africa). */
  | 'XH_ZA'
  /** Soga. */
  | 'XOG'
  /** Soga (Uganda). */
  | 'XOG_UG'
  /** Yangben. */
  | 'YAV'
  /** Yangben (Cameroon). */
  | 'YAV_CM'
  /** Yiddish. */
  | 'YI'
  /** Yoruba. */
  | 'YO'
  /** Yoruba (Benin). */
  | 'YO_BJ'
  /** Yoruba (Nigeria). */
  | 'YO_NG'
  /** Cantonese. */
  | 'YUE'
  /** Cantonese (Simplified). */
  | 'YUE_HANS'
  /** Cantonese (Simplified, China). */
  | 'YUE_HANS_CN'
  /** Cantonese (Traditional). */
  | 'YUE_HANT'
  /** Cantonese (Traditional, Hong Kong SAR China). */
  | 'YUE_HANT_HK'
  /** Standard Moroccan Tamazight. */
  | 'ZGH'
  /** Standard Moroccan Tamazight (Morocco). */
  | 'ZGH_MA'
  /** Chinese. */
  | 'ZH'
  /** Chinese (Simplified). */
  | 'ZH_HANS'
  /** Chinese (Simplified, China). */
  | 'ZH_HANS_CN'
  /** Chinese (Simplified, Hong Kong SAR China). */
  | 'ZH_HANS_HK'
  /** Chinese (Simplified, Macao SAR China). */
  | 'ZH_HANS_MO'
  /** Chinese (Simplified, Singapore). */
  | 'ZH_HANS_SG'
  /** Chinese (Traditional). */
  | 'ZH_HANT'
  /** Chinese (Traditional, Hong Kong SAR China). */
  | 'ZH_HANT_HK'
  /** Chinese (Traditional, Macao SAR China). */
  | 'ZH_HANT_MO'
  /** Chinese (Traditional, Taiwan). */
  | 'ZH_HANT_TW'
  /** Zulu. */
  | 'ZU'
  /** Zulu (South Africa). */
  | 'ZU_ZA';

/** A language. */
export type LanguageDisplay = {
  __typename?: 'LanguageDisplay';
  /** The reason as a code. */
  code: LanguageCodeEnum;
  /** Which language. */
  language: Scalars['String']['output'];
};

/** Values of media choices sort field. */
export type MediaChoicesSortField =
  /** The id. */
  | 'ID';

/** How media are sorted. */
export type MediaSortingInput = {
  /** Ascending or descending. */
  direction: OrderDirection;
  /** The input field in camel case that is to blame; null when none is. */
  field: MediaChoicesSortField;
};

/** A menu of a storefront. */
export type Menu = Node & ObjectWithMetadata & {
  __typename?: 'Menu';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Its items at the top, in order. */
  items?: Maybe<Array<MenuItem>>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
};


/** A menu of a storefront. */
export type MenuMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A menu of a storefront. */
export type MenuPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** What came of `menuCreate`. */
export type MenuCreate = {
  __typename?: 'MenuCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<MenuError>;
  /** The menu. */
  menu?: Maybe<Menu>;
};

/** A new menu. */
export type MenuCreateInput = {
  /** Its items, in order. */
  items?: InputMaybe<Array<MenuItemInput>>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** Why it was not done. */
export type MenuError = {
  __typename?: 'MenuError';
  /** The reason as a code. */
  code: MenuErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type MenuErrorCode =
  /** An item cannot stand below itself. */
  | 'CANNOT_ASSIGN_NODE'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The item is of another menu, or leads to more than one thing. */
  | 'INVALID_MENU_ITEM'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** An item must lead somewhere. */
  | 'NO_MENU_ITEM_PROVIDED'
  /** A value is missing. */
  | 'REQUIRED'
  /** More items than a menu may have, or more than one thing that an item leads to. */
  | 'TOO_MANY_MENU_ITEMS'
  /** Something else has this value already. */
  | 'UNIQUE';

/** A line of a menu: what it leads to, and the lines below it. */
export type MenuItem = Node & ObjectWithMetadata & {
  __typename?: 'MenuItem';
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** The items right below it, in order. */
  children?: Maybe<Array<MenuItem>>;
  /** The collection. */
  collection?: Maybe<Collection>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** How deep: 0 at the top. */
  level: Scalars['Int']['output'];
  /** The menu. */
  menu: Menu;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The page. */
  page?: Maybe<Page>;
  /** What it stands below; null at the top. */
  parent?: Maybe<MenuItem>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** Its name in another language; null where there is none. */
  translation?: Maybe<MenuItemTranslation>;
  /** The address; null where there is none. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A line of a menu: what it leads to, and the lines below it. */
export type MenuItemMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A line of a menu: what it leads to, and the lines below it. */
export type MenuItemPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A line of a menu: what it leads to, and the lines below it. */
export type MenuItemTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** What came of `menuItemCreate`. */
export type MenuItemCreate = {
  __typename?: 'MenuItemCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<MenuError>;
  /** The menu item; null when it failed. */
  menuItem?: Maybe<MenuItem>;
};

/** A new item of a menu. */
export type MenuItemCreateInput = {
  /** The category; null without one. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The collection. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** The menu. */
  menu: Scalars['ID']['input'];
  /** The name. */
  name: Scalars['String']['input'];
  /** The page. */
  page?: InputMaybe<Scalars['ID']['input']>;
  /** What it stands below; null at the top. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** The address; null where there is none. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `menuItemDelete`. */
export type MenuItemDelete = {
  __typename?: 'MenuItemDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<MenuError>;
  /** The menu item; null when it failed. */
  menuItem?: Maybe<MenuItem>;
};

/** A menu item: where it leads. */
export type MenuItemInput = {
  /** The category; null without one. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The collection. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The page. */
  page?: InputMaybe<Scalars['ID']['input']>;
  /** The address; null where there is none. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `menuItemTranslate`. */
export type MenuItemTranslate = {
  __typename?: 'MenuItemTranslate';
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
  /** The menu item; null when it failed. */
  menuItem?: Maybe<MenuItem>;
};

/** The name of a menu item in another language. */
export type MenuItemTranslation = Node & {
  __typename?: 'MenuItemTranslation';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name: Scalars['String']['output'];
};

/** Why metadata was not changed. */
export type MetadataError = {
  __typename?: 'MetadataError';
  /** The reason as a code. */
  code: MetadataErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why metadata was not changed, as a code. */
export type MetadataErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** Nothing was changed. */
  | 'NOT_UPDATED'
  /** A value is missing. */
  | 'REQUIRED';

/** Input: metadata. */
export type MetadataInput = {
  /** The name of the pair. */
  key: Scalars['String']['input'];
  /** The value. */
  value: Scalars['String']['input'];
};

/** A key-value pair. */
export type MetadataItem = {
  __typename?: 'MetadataItem';
  /** The name of the pair. */
  key: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** An amount of money. Never compute with `amount`: `fractionalAmount` is exact. */
export type Money = {
  __typename?: 'Money';
  /** How much money. */
  amount: Scalars['Float']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Decimal places of the currency: 2 for USD. */
  fractionDigits: Scalars['Int']['output'];
  /** The amount in the smallest unit of the currency: 1999 for $19.99. */
  fractionalAmount: Scalars['Int']['output'];
};

/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an address to the address book, at most 100. */
  accountAddressCreate?: Maybe<AccountAddressCreate>;
  /** Deletes an address of the address book. */
  accountAddressDelete?: Maybe<AccountAddressDelete>;
  /** Changes an address of the address book. */
  accountAddressUpdate?: Maybe<AccountAddressUpdate>;
  /** Deletes the account with the token of the mail; its orders stay as a guest's. */
  accountDelete?: Maybe<AccountDelete>;
  /** Makes an account with a password. Its address gets a mail to confirm it, and nobody learns whether it has an account already. */
  accountRegister?: Maybe<AccountRegister>;
  /** Sends a mail with a token to delete the account. */
  accountRequestDeletion?: Maybe<AccountRequestDeletion>;
  /** Makes an address of the address book the default. */
  accountSetDefaultAddress?: Maybe<AccountSetDefaultAddress>;
  /** Changes the account of whoever is signed in. */
  accountUpdate?: Maybe<AccountUpdate>;
  /** Makes an attribute, with values. Staff and apps only. */
  attributeCreate?: Maybe<AttributeCreate>;
  /** Deletes an attribute with all its values. Staff and apps only. */
  attributeDelete?: Maybe<AttributeDelete>;
  /** Puts the name of an attribute in another language. Staff and apps only. */
  attributeTranslate?: Maybe<AttributeTranslate>;
  /** Changes an attribute, adds and removes values. Staff and apps only. */
  attributeUpdate?: Maybe<AttributeUpdate>;
  /** Adds a value to an attribute. Staff and apps only. */
  attributeValueCreate?: Maybe<AttributeValueCreate>;
  /** Deletes a value, wherever it is assigned. Staff and apps only. */
  attributeValueDelete?: Maybe<AttributeValueDelete>;
  /** Puts texts of a value in another language. Staff and apps only. */
  attributeValueTranslate?: Maybe<AttributeValueTranslate>;
  /** Changes a value. Staff and apps only. */
  attributeValueUpdate?: Maybe<AttributeValueUpdate>;
  /** Makes a category, below `parent` when it is given. Staff and apps only. */
  categoryCreate?: Maybe<CategoryCreate>;
  /** Deletes a category and those below it; their products stay, unpublished. Staff and apps only. */
  categoryDelete?: Maybe<CategoryDelete>;
  /** Puts texts of a category in another language. Staff and apps only. */
  categoryTranslate?: Maybe<CategoryTranslate>;
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
  /** Adds the code of a voucher or a gift card. */
  checkoutAddPromoCode?: Maybe<CheckoutAddPromoCode>;
  /** Sets the billing address; what is missing is REQUIRED. */
  checkoutBillingAddressUpdate?: Maybe<CheckoutBillingAddressUpdate>;
  /** Turns a paid checkout into an order. Repeated, it answers with the same order. */
  checkoutComplete?: Maybe<CheckoutComplete>;
  /** Opens a checkout. Lines that cannot be bought are refused, and then no checkout is made. */
  checkoutCreate?: Maybe<CheckoutCreate>;
  /** Makes a guest's checkout the signed-in customer's. */
  checkoutCustomerAttach?: Maybe<CheckoutCustomerAttach>;
  /** Makes a customer's checkout a guest's. */
  checkoutCustomerDetach?: Maybe<CheckoutCustomerDetach>;
  /** Chooses a way of delivery; SHIPPING_NOT_REQUIRED, as nothing here is delivered. */
  checkoutDeliveryMethodUpdate?: Maybe<CheckoutDeliveryMethodUpdate>;
  /** Sets the e-mail address to which the order will belong; INVALID when it is none. */
  checkoutEmailUpdate?: Maybe<CheckoutEmailUpdate>;
  /** Changes the language in which it is bought. */
  checkoutLanguageCodeUpdate?: Maybe<CheckoutLanguageCodeUpdate>;
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
  /** Takes a voucher or a gift card off. */
  checkoutRemovePromoCode?: Maybe<CheckoutRemovePromoCode>;
  /** Sets the address to deliver to, which is kept also where nothing is delivered. */
  checkoutShippingAddressUpdate?: Maybe<CheckoutShippingAddressUpdate>;
  /** Puts texts of a collection in another language. Staff and apps only. */
  collectionTranslate?: Maybe<CollectionTranslate>;
  /** Confirms the address of an account with the token of the mail. */
  confirmAccount?: Maybe<ConfirmAccount>;
  /** Changes a customer; orders stay with the account. Staff and apps only. */
  customerUpdate?: Maybe<CustomerUpdate>;
  /** Removes public key-value pairs, for the same. */
  deleteMetadata?: Maybe<DeleteMetadata>;
  /** Removes private key-value pairs. Staff and apps only. */
  deletePrivateMetadata?: Maybe<DeletePrivateMetadata>;
  /** Ways of delivery for a checkout: none, as nothing here is delivered. */
  deliveryOptionsCalculate?: Maybe<DeliveryOptionsCalculate>;
  /** Makes a gift card; its code is told to staff and apps alone. Staff and apps only. */
  giftCardCreate?: Maybe<GiftCardCreate>;
  /** Names an invoice of an order, which was made elsewhere. Staff and apps only. */
  invoiceCreate?: Maybe<InvoiceCreate>;
  /** Takes an invoice away from its order. Staff and apps only. */
  invoiceDelete?: Maybe<InvoiceDelete>;
  /** Names an invoice otherwise. Staff and apps only. */
  invoiceUpdate?: Maybe<InvoiceUpdate>;
  /** Makes a menu, with items. Staff and apps only. */
  menuCreate?: Maybe<MenuCreate>;
  /** Adds an item to a menu, at its end. Staff and apps only. */
  menuItemCreate?: Maybe<MenuItemCreate>;
  /** Deletes an item with those below it. Staff and apps only. */
  menuItemDelete?: Maybe<MenuItemDelete>;
  /** Puts the name of a menu item in another language. Staff and apps only. */
  menuItemTranslate?: Maybe<MenuItemTranslate>;
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
  /** Makes a page. Staff and apps only. */
  pageCreate?: Maybe<PageCreate>;
  /** Deletes a page. Staff and apps only. */
  pageDelete?: Maybe<PageDelete>;
  /** Puts texts of a page in another language. Staff and apps only. */
  pageTranslate?: Maybe<PageTranslate>;
  /** Makes a kind of pages. Staff and apps only. */
  pageTypeCreate?: Maybe<PageTypeCreate>;
  /** Changes a page; what is not named stays. Staff and apps only. */
  pageUpdate?: Maybe<PageUpdate>;
  /** Changes the password of whoever is signed in. */
  passwordChange?: Maybe<PasswordChange>;
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
  /** Puts texts of a product in another language. Staff and apps only. */
  productTranslate?: Maybe<ProductTranslate>;
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
  /** Puts the name of a variant in another language. Staff and apps only. */
  productVariantTranslate?: Maybe<ProductVariantTranslate>;
  /** Changes a variant; what is not named stays. Staff and apps only. */
  productVariantUpdate?: Maybe<ProductVariantUpdate>;
  /** Sends a mail with a token to set a new password, if the address has an account. */
  requestPasswordReset?: Maybe<RequestPasswordReset>;
  /** Sets a new password with the token of the mail, and signs in. */
  setPassword?: Maybe<SetPassword>;
  /** Signs in with a password: an access token for five minutes, and one to refresh it. */
  tokenCreate?: Maybe<CreateToken>;
  /** A new access token for a refresh token. */
  tokenRefresh?: Maybe<RefreshToken>;
  /** Whether a token is a good one, and whose. */
  tokenVerify?: Maybe<VerifyToken>;
  /** Ends every sign-in of the account. */
  tokensDeactivateAll?: Maybe<DeactivateAllUserTokens>;
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
  /** Gives a voucher its value in channels. Staff and apps only. */
  voucherChannelListingUpdate?: Maybe<VoucherChannelListingUpdate>;
  /** Makes a voucher; give it a value in a channel afterwards. Staff and apps only. */
  voucherCreate?: Maybe<VoucherCreate>;
  /** Deletes a voucher; orders keep what it took off. Staff and apps only. */
  voucherDelete?: Maybe<VoucherDelete>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountAddressCreateArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  input: AddressInput;
  type?: InputMaybe<AddressTypeEnum>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountAddressDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountAddressUpdateArgs = {
  id: Scalars['ID']['input'];
  input: AddressInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountDeleteArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountRegisterArgs = {
  input: AccountRegisterInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountRequestDeletionArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  redirectUrl: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountSetDefaultAddressArgs = {
  id: Scalars['ID']['input'];
  type: AddressTypeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAccountUpdateArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  input: AccountInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeCreateArgs = {
  input: AttributeCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeTranslateArgs = {
  id: Scalars['ID']['input'];
  input: NameTranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AttributeUpdateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeValueCreateArgs = {
  attribute: Scalars['ID']['input'];
  input: AttributeValueCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeValueDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeValueTranslateArgs = {
  id: Scalars['ID']['input'];
  input: AttributeValueTranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationAttributeValueUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: AttributeValueUpdateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCategoryCreateArgs = {
  input: CategoryInput;
  parent?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCategoryDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCategoryTranslateArgs = {
  id: Scalars['ID']['input'];
  input: TranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCategoryUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CategoryInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationChannelActivateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationChannelCreateArgs = {
  input: ChannelCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationChannelDeactivateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationChannelUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ChannelUpdateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutAddPromoCodeArgs = {
  checkoutId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  promoCode: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutBillingAddressUpdateArgs = {
  billingAddress: AddressInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  saveAddress?: InputMaybe<Scalars['Boolean']['input']>;
  validationRules?: InputMaybe<CheckoutAddressValidationRules>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutCompleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutCreateArgs = {
  input: CheckoutCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutCustomerAttachArgs = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutCustomerDetachArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutDeliveryMethodUpdateArgs = {
  deliveryMethodId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutEmailUpdateArgs = {
  email: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutLanguageCodeUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutLineDeleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutLinesAddArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<CheckoutLineInput>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutLinesDeleteArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  linesIds: Array<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutLinesUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<CheckoutLineUpdateInput>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutRemovePromoCodeArgs = {
  checkoutId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  promoCode?: InputMaybe<Scalars['String']['input']>;
  promoCodeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCheckoutShippingAddressUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  saveAddress?: InputMaybe<Scalars['Boolean']['input']>;
  shippingAddress: AddressInput;
  validationRules?: InputMaybe<CheckoutAddressValidationRules>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCollectionTranslateArgs = {
  id: Scalars['ID']['input'];
  input: TranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationConfirmAccountArgs = {
  email: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationCustomerUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: CustomerInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationDeleteMetadataArgs = {
  id: Scalars['ID']['input'];
  keys: Array<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationDeletePrivateMetadataArgs = {
  id: Scalars['ID']['input'];
  keys: Array<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationDeliveryOptionsCalculateArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationGiftCardCreateArgs = {
  input: GiftCardCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationInvoiceCreateArgs = {
  input: InvoiceCreateInput;
  orderId: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationInvoiceDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationInvoiceUpdateArgs = {
  id: Scalars['ID']['input'];
  input: UpdateInvoiceInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationMenuCreateArgs = {
  input: MenuCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationMenuItemCreateArgs = {
  input: MenuItemCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationMenuItemDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationMenuItemTranslateArgs = {
  id: Scalars['ID']['input'];
  input: NameTranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderCancelArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderCreateFromCheckoutArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderFulfillArgs = {
  input: OrderFulfillInput;
  order?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderFulfillmentCancelArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderMarkAsPaidArgs = {
  id: Scalars['ID']['input'];
  transactionReference?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationOrderRefundArgs = {
  amount: Scalars['PositiveDecimal']['input'];
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPageCreateArgs = {
  input: PageCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPageDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPageTranslateArgs = {
  id: Scalars['ID']['input'];
  input: PageTranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPageTypeCreateArgs = {
  input: PageTypeCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPageUpdateArgs = {
  id: Scalars['ID']['input'];
  input: PageInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPasswordChangeArgs = {
  newPassword: Scalars['String']['input'];
  oldPassword?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationPaymentGatewayInitializeArgs = {
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id: Scalars['ID']['input'];
  paymentGateways?: InputMaybe<Array<PaymentGatewayToInitialize>>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductAttributeAssignArgs = {
  operations: Array<ProductAttributeAssignInput>;
  productTypeId: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductAttributeUnassignArgs = {
  attributeIds: Array<Scalars['ID']['input']>;
  productTypeId: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductChannelListingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductChannelListingUpdateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductMediaCreateArgs = {
  input: ProductMediaCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductMediaDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductMediaUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductMediaUpdateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductTranslateArgs = {
  id: Scalars['ID']['input'];
  input: TranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductTypeCreateArgs = {
  input: ProductTypeInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductTypeUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ProductTypeInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ProductInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductVariantChannelListingUpdateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: Array<ProductVariantChannelListingAddInput>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductVariantCreateArgs = {
  input: ProductVariantCreateInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductVariantDeleteArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductVariantTranslateArgs = {
  id: Scalars['ID']['input'];
  input: NameTranslationInput;
  languageCode: LanguageCodeEnum;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationProductVariantUpdateArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  input: ProductVariantInput;
  sku?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationRequestPasswordResetArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  redirectUrl: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationSetPasswordArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTokenCreateArgs = {
  audience?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTokenRefreshArgs = {
  csrfToken?: InputMaybe<Scalars['String']['input']>;
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTokenVerifyArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
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


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTransactionInitializeArgs = {
  action?: InputMaybe<TransactionFlowStrategyEnum>;
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  customerIpAddress?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentGateway: PaymentGatewayToInitialize;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTransactionProcessArgs = {
  customerIpAddress?: InputMaybe<Scalars['String']['input']>;
  data?: InputMaybe<Scalars['JSON']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  token?: InputMaybe<Scalars['UUID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationTransactionRequestActionArgs = {
  actionType: TransactionActionEnum;
  amount?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  refundReason?: InputMaybe<Scalars['String']['input']>;
  token?: InputMaybe<Scalars['UUID']['input']>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationUpdateMetadataArgs = {
  id: Scalars['ID']['input'];
  input: Array<MetadataInput>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationUpdatePrivateMetadataArgs = {
  id: Scalars['ID']['input'];
  input: Array<MetadataInput>;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationVoucherChannelListingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: VoucherChannelListingInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationVoucherCreateArgs = {
  input: VoucherInput;
};


/** What can be changed. What is refused is told in `errors`, and nothing of it was done. */
export type MutationVoucherDeleteArgs = {
  id: Scalars['ID']['input'];
};

/** A name in another language. */
export type NameTranslationInput = {
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with a global id: base64 of `Type:pk`. */
export type Node = {
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
};

/** Something that carries attributes. */
export type ObjectWithAttributes = {
  /** One attribute by its slug, with its values. */
  assignedAttribute?: Maybe<AssignedAttribute>;
  /** Attributes with their values, at most `limit`. */
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
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
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

/** What was bought, with names and prices as they were then. */
export type Order = Node & ObjectWithMetadata & {
  __typename?: 'Order';
  /** Whether what was authorized and charged covers the total. */
  authorizeStatus: OrderAuthorizeStatusEnum;
  /** Where the bill goes. */
  billingAddress?: Maybe<Address>;
  /** The channel. */
  channel: Channel;
  /** How much of the total was paid. */
  chargeStatus: OrderChargeStatusEnum;
  /** The checkout that it was; that checkout is gone. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The way of delivery: null, as nothing is delivered. */
  deliveryMethod?: Maybe<DeliveryMethod>;
  /** What vouchers took off. */
  discounts: Array<OrderDiscount>;
  /** What happened, oldest first. For staff and apps alone. */
  events: Array<OrderEvent>;
  /** What was delivered, in order. */
  fulfillments: Array<Fulfillment>;
  /** Gift cards that paid a part. */
  giftCards: Array<GiftCard>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Its invoices, in the order in which they were made: for its customer, staff and apps. */
  invoices: Array<Invoice>;
  /** Whether it is paid in full. */
  isPaid: Scalars['Boolean']['output'];
  /** Whether any line is delivered. */
  isShippingRequired: Scalars['Boolean']['output'];
  /** The language in which it was bought. */
  languageCodeEnum: LanguageCodeEnum;
  /** The lines. */
  lines: Array<OrderLine>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** Counts up from 1. */
  number: Scalars['String']['output'];
  /** What it was before: always a checkout. */
  origin: OrderOriginEnum;
  /** How much of it was paid. */
  paymentStatus: PaymentChargeStatusEnum;
  /** The same in English. */
  paymentStatusDisplay: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** Where it was delivered to: null, as nothing is delivered. */
  shippingAddress?: Maybe<Address>;
  /** The price of delivery: zero, as nothing is delivered. */
  shippingPrice: TaxedMoney;
  /** How far it is. */
  status: OrderStatus;
  /** The status in English. */
  statusDisplay: Scalars['String']['output'];
  /** The lines together. */
  subtotal: TaxedMoney;
  /** All of it together. */
  total: TaxedMoney;
  /** What was paid less what is due: negative while something is left to pay. */
  totalBalance: Money;
  /**
   * What was charged; the older name.
   * @deprecated Use `totalCharged` instead.
   */
  totalCaptured: Money;
  /** What was paid and not given back. */
  totalCharged: Money;
  /** What was given back. */
  totalRefunded: Money;
  /** The payments, oldest first. */
  transactions: Array<TransactionItem>;
  /** All of it together, without what vouchers take off and before gift cards pay. */
  undiscountedTotal: TaxedMoney;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The account; null without one. */
  user?: Maybe<User>;
  /** The buyer's e-mail address, lower case. */
  userEmail?: Maybe<Scalars['String']['output']>;
  /** The voucher that was used; null without one. */
  voucher?: Maybe<Voucher>;
  /** The code that was used; null without one. */
  voucherCode?: Maybe<Scalars['String']['output']>;
};


/** What was bought, with names and prices as they were then. */
export type OrderMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** What was bought, with names and prices as they were then. */
export type OrderPrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};

/** Values of order authorize status. */
export type OrderAuthorizeStatusEnum =
  /** All of it. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** A part. */
  | 'PARTIAL';

/** What came of `orderCancel`. */
export type OrderCancel = {
  __typename?: 'OrderCancel';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderError>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** Values of order charge status. */
export type OrderChargeStatusEnum =
  /** All of it. */
  | 'FULL'
  /** Nothing. */
  | 'NONE'
  /** More than the total. */
  | 'OVERCHARGED'
  /** A part. */
  | 'PARTIAL';

/** Input: order charge status enum filter. */
export type OrderChargeStatusEnumFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<OrderChargeStatusEnum>;
  /** Equal to one of these, at most 100. */
  oneOf?: InputMaybe<Array<OrderChargeStatusEnum>>;
};

/** A page of a list of order entries. */
export type OrderCountableConnection = {
  __typename?: 'OrderCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<OrderCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type OrderCountableEdge = {
  __typename?: 'OrderCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Order;
};

/** What came of `orderCreateFromCheckout`. */
export type OrderCreateFromCheckout = {
  __typename?: 'OrderCreateFromCheckout';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderCreateFromCheckoutError>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** Why it was not done. */
export type OrderCreateFromCheckoutError = {
  __typename?: 'OrderCreateFromCheckoutError';
  /** The reason as a code. */
  code: OrderCreateFromCheckoutErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** The variants. */
  variants?: Maybe<Array<Scalars['ID']['output']>>;
};

/** Why it was not done, as a code. */
export type OrderCreateFromCheckoutErrorCode =
  /** A billing address is missing: `checkoutBillingAddressUpdate` sets it. */
  | 'BILLING_ADDRESS_NOT_SET'
  /** The channel sells nothing now. */
  | 'CHANNEL_INACTIVE'
  /** There is no such checkout, or the caller may not have it. */
  | 'CHECKOUT_NOT_FOUND'
  /** An e-mail address is missing: `checkoutEmailUpdate` sets it. */
  | 'EMAIL_NOT_SET'
  /** The gift card cannot pay this. */
  | 'GIFT_CARD_NOT_APPLICABLE'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** There is not as much in stock. */
  | 'INSUFFICIENT_STOCK'
  /** The way of delivery is not for this. */
  | 'INVALID_SHIPPING_METHOD'
  /** It has no lines. */
  | 'NO_LINES'
  /** An address to deliver to is missing. */
  | 'SHIPPING_ADDRESS_NOT_SET'
  /** A way of delivery is missing. */
  | 'SHIPPING_METHOD_NOT_SET'
  /** Taxes could not be computed. */
  | 'TAX_ERROR'
  /** The channel does not sell the variant. */
  | 'UNAVAILABLE_VARIANT_IN_CHANNEL'
  /** The voucher does not hold for this. */
  | 'VOUCHER_NOT_APPLICABLE';

/** Values of order direction. */
export type OrderDirection =
  /** From the lowest, or the first. */
  | 'ASC'
  /** From the highest, or the last. */
  | 'DESC';

/** What was taken off an order. */
export type OrderDiscount = Node & {
  __typename?: 'OrderDiscount';
  /**
   * How much money.
   * @deprecated Use `total` instead.
   */
  amount: Money;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Why: the code of the voucher. */
  reason?: Maybe<Scalars['String']['output']>;
  /** All of it together. */
  total: Money;
  /** Of which kind. */
  type: OrderDiscountType;
  /** The value. */
  value: Scalars['PositiveDecimal']['output'];
  /** Whether `value` is an amount or a percentage: always an amount. */
  valueType: DiscountValueTypeEnum;
};

/** Values of order discount type. */
export type OrderDiscountType =
  /** Staff; never here. */
  | 'MANUAL'
  /** A promotion of orders; never here. */
  | 'ORDER_PROMOTION'
  /** A promotion of products; never here. */
  | 'PROMOTION'
  /** A sale; never here. */
  | 'SALE'
  /** A voucher: always, here. */
  | 'VOUCHER';

/** Why it was not done. */
export type OrderError = {
  __typename?: 'OrderError';
  /** The reason as a code. */
  code: OrderErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type OrderErrorCode =
  /** A billing address is missing: `checkoutBillingAddressUpdate` sets it. */
  | 'BILLING_ADDRESS_NOT_SET'
  /** This delivery cannot be cancelled. */
  | 'CANNOT_CANCEL_FULFILLMENT'
  /** This order cannot be cancelled as it stands. */
  | 'CANNOT_CANCEL_ORDER'
  /** It cannot be deleted. */
  | 'CANNOT_DELETE'
  /** Nothing can be taken off. */
  | 'CANNOT_DISCOUNT'
  /** What is not paid is not delivered. */
  | 'CANNOT_FULFILL_UNPAID_ORDER'
  /** As much cannot be given back. */
  | 'CANNOT_REFUND'
  /** A payment that is over charges nothing. */
  | 'CAPTURE_INACTIVE_PAYMENT'
  /** The channel sells nothing now. */
  | 'CHANNEL_INACTIVE'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** More than is left to deliver of the line. */
  | 'FULFILL_ORDER_LINE'
  /** The line is a gift card. */
  | 'GIFT_CARD_LINE'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** There is not as much in stock. */
  | 'INSUFFICIENT_STOCK'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The quantity is not allowed. */
  | 'INVALID_QUANTITY'
  /** The voucher does not hold. */
  | 'INVALID_VOUCHER'
  /** No voucher has this code. */
  | 'INVALID_VOUCHER_CODE'
  /** Parts of the address are missing. */
  | 'MISSING_ADDRESS_DATA'
  /** A line that is a gift cannot be changed. */
  | 'NON_EDITABLE_GIFT_LINE'
  /** A line that is a gift cannot be removed. */
  | 'NON_REMOVABLE_GIFT_LINE'
  /** The channel does not sell it. */
  | 'NOT_AVAILABLE_IN_CHANNEL'
  /** It cannot be changed any more. */
  | 'NOT_EDITABLE'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** An address to deliver to is missing. */
  | 'ORDER_NO_SHIPPING_ADDRESS'
  /** The payment failed. */
  | 'PAYMENT_ERROR'
  /** It has no payment. */
  | 'PAYMENT_MISSING'
  /** The product is not published in the channel. */
  | 'PRODUCT_NOT_PUBLISHED'
  /** The time of sale of the product has not come. */
  | 'PRODUCT_UNAVAILABLE_FOR_PURCHASE'
  /** A value is missing. */
  | 'REQUIRED'
  /** The way of delivery is not for this. */
  | 'SHIPPING_METHOD_NOT_APPLICABLE'
  /** A way of delivery is missing. */
  | 'SHIPPING_METHOD_REQUIRED'
  /** Taxes could not be computed. */
  | 'TAX_ERROR'
  /** The payment failed. */
  | 'TRANSACTION_ERROR'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** A payment that is over cannot be taken back. */
  | 'VOID_INACTIVE_PAYMENT'
  /** The quantity must be greater than zero. */
  | 'ZERO_QUANTITY';

/** Something that happened to an order. */
export type OrderEvent = Node & {
  __typename?: 'OrderEvent';
  /** How much money. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** When it happened. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** Always null: no mail is an event here. */
  email?: Maybe<Scalars['String']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** What the payment says, in English; null for everything else. */
  message?: Maybe<Scalars['String']['output']>;
  /** Of which kind. */
  type?: Maybe<OrderEventsEnum>;
};

/** What can happen to an order. */
export type OrderEventsEnum =
  /** Lines were added; never here. */
  | 'ADDED_PRODUCTS'
  /** It was cancelled. */
  | 'CANCELED'
  /** Staff confirmed it; never here. */
  | 'CONFIRMED'
  /** A draft was made; never here. */
  | 'DRAFT_CREATED'
  /** A draft was made to replace an order; never here. */
  | 'DRAFT_CREATED_FROM_REPLACE'
  /** A mail was sent; never here. */
  | 'EMAIL_SENT'
  /** It was not paid in time; never here. */
  | 'EXPIRED'
  /** Another service told something; never here. */
  | 'EXTERNAL_SERVICE_NOTIFICATION'
  /** A delivery waits for staff; never here. */
  | 'FULFILLMENT_AWAITS_APPROVAL'
  /** A delivery was cancelled. */
  | 'FULFILLMENT_CANCELED'
  /** Something was delivered. */
  | 'FULFILLMENT_FULFILLED_ITEMS'
  /** The money of a delivery was given back; never here. */
  | 'FULFILLMENT_REFUNDED'
  /** A delivery was replaced; never here. */
  | 'FULFILLMENT_REPLACED'
  /** Goods went back into stock; never here. */
  | 'FULFILLMENT_RESTOCKED_ITEMS'
  /** A delivery came back; never here. */
  | 'FULFILLMENT_RETURNED'
  /** An invoice was made; never here. */
  | 'INVOICE_GENERATED'
  /** An invoice was asked for; never here. */
  | 'INVOICE_REQUESTED'
  /** An invoice was sent; never here. */
  | 'INVOICE_SENT'
  /** An invoice was changed; never here. */
  | 'INVOICE_UPDATED'
  /** A note was added; never here. */
  | 'NOTE_ADDED'
  /** A note was changed; never here. */
  | 'NOTE_UPDATED'
  /** Something was taken off; never here. */
  | 'ORDER_DISCOUNT_ADDED'
  /** What is taken off was computed again; never here. */
  | 'ORDER_DISCOUNT_AUTOMATICALLY_UPDATED'
  /** Nothing is taken off any more; never here. */
  | 'ORDER_DISCOUNT_DELETED'
  /** What is taken off was changed; never here. */
  | 'ORDER_DISCOUNT_UPDATED'
  /** All of it is paid; never here. */
  | 'ORDER_FULLY_PAID'
  /** Nothing is taken off a line any more; never here. */
  | 'ORDER_LINE_DISCOUNT_REMOVED'
  /** What is taken off a line was changed; never here. */
  | 'ORDER_LINE_DISCOUNT_UPDATED'
  /** The product of a line was deleted; never here. */
  | 'ORDER_LINE_PRODUCT_DELETED'
  /** The variant of a line was deleted; never here. */
  | 'ORDER_LINE_VARIANT_DELETED'
  /** Staff said that it is paid; never here. */
  | 'ORDER_MARKED_AS_PAID'
  /** Another order was made in its place; never here. */
  | 'ORDER_REPLACEMENT_CREATED'
  /** Anything else; never here. */
  | 'OTHER'
  /** More was sold than was in stock; never here. */
  | 'OVERSOLD_ITEMS'
  /** Money was reserved; never here. */
  | 'PAYMENT_AUTHORIZED'
  /** Money was taken; never here. */
  | 'PAYMENT_CAPTURED'
  /** A payment failed; never here. */
  | 'PAYMENT_FAILED'
  /** Money was given back; never here. */
  | 'PAYMENT_REFUNDED'
  /** A payment was dropped; never here. */
  | 'PAYMENT_VOIDED'
  /** The checkout became this order. */
  | 'PLACED'
  /** The paid checkout became this order by itself; never here. */
  | 'PLACED_AUTOMATICALLY_FROM_PAID_CHECKOUT'
  /** The draft became this order; never here. */
  | 'PLACED_FROM_DRAFT'
  /** Lines were removed; never here. */
  | 'REMOVED_PRODUCTS'
  /** The number of a parcel was changed; never here. */
  | 'TRACKING_UPDATED'
  /** A reservation is to be dropped; never here. */
  | 'TRANSACTION_CANCEL_REQUESTED'
  /** Money is to be taken; never here. */
  | 'TRANSACTION_CHARGE_REQUESTED'
  /** Something happened to a payment; `message` and `amount` are those of the event. */
  | 'TRANSACTION_EVENT'
  /** It could not be marked as paid; never here. */
  | 'TRANSACTION_MARK_AS_PAID_FAILED'
  /** Money is to be given back; never here. */
  | 'TRANSACTION_REFUND_REQUESTED'
  /** An address was changed; never here. */
  | 'UPDATED_ADDRESS';

/** What came of `orderFulfill`. */
export type OrderFulfill = {
  __typename?: 'OrderFulfill';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderError>;
  /** What was delivered, in order. */
  fulfillments?: Maybe<Array<Fulfillment>>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** What was delivered. */
export type OrderFulfillInput = {
  /** Has no effect: no stock is counted. */
  allowStockToBeExceeded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The lines. */
  lines: Array<OrderFulfillLineInput>;
  /** Has no effect: nobody is told by mail. */
  notifyCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number by which a parcel is followed. */
  trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a line was delivered. */
export type OrderFulfillLineInput = {
  /** Global id: order line. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** How many pieces; those of all warehouses count together. */
  stocks: Array<OrderFulfillStockInput>;
};

/** From where, and how much. */
export type OrderFulfillStockInput = {
  /** How many pieces. */
  quantity: Scalars['Int']['input'];
  /** From where; has no effect, as there is one place in name only. */
  warehouse: Scalars['ID']['input'];
};

/** A line of an order, with names and prices as they were when it was made. */
export type OrderLine = Node & {
  __typename?: 'OrderLine';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it is delivered. */
  isShippingRequired: Scalars['Boolean']['output'];
  /** The product's name when it was bought. */
  productName: Scalars['String']['output'];
  /** The variant's SKU when it was bought. */
  productSku?: Maybe<Scalars['String']['output']>;
  /** Global id: product variant. */
  productVariantId?: Maybe<Scalars['String']['output']>;
  /** How many pieces. */
  quantity: Scalars['Int']['output'];
  /** How many were delivered. */
  quantityFulfilled: Scalars['Int']['output'];
  /** How many are still to be delivered. */
  quantityToFulfill: Scalars['Int']['output'];
  /** The first image of the product; null without one. */
  thumbnail?: Maybe<Image>;
  /** The price of all pieces together, after discounts: what vouchers take off an order is shared by its lines. */
  totalPrice: TaxedMoney;
  /** The price of all pieces together without what vouchers take off. */
  undiscountedTotalPrice: TaxedMoney;
  /** The price of one piece without what vouchers take off. */
  undiscountedUnitPrice: TaxedMoney;
  /** The price of one piece. */
  unitPrice: TaxedMoney;
  /** The variant as it is now; null when the caller may not see it any more. */
  variant?: Maybe<ProductVariant>;
  /** The variant's name when it was bought. */
  variantName: Scalars['String']['output'];
};


/** A line of an order, with names and prices as they were when it was made. */
export type OrderLineThumbnailArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `orderMarkAsPaid`. */
export type OrderMarkAsPaid = {
  __typename?: 'OrderMarkAsPaid';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderError>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** Values of order origin. */
export type OrderOriginEnum =
  /** An import; never here. */
  | 'BULK_CREATE'
  /** A checkout: always, here. */
  | 'CHECKOUT'
  /** A draft of staff; never here. */
  | 'DRAFT'
  /** In place of an earlier order; never here. */
  | 'REISSUE';

/** What came of `orderRefund`. */
export type OrderRefund = {
  __typename?: 'OrderRefund';
  /** Why it was not done; empty when it was. */
  errors: Array<OrderError>;
  /** The order; null when it failed. */
  order?: Maybe<Order>;
};

/** Values of order sort field. */
export type OrderSortField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'LAST_MODIFIED_AT'
  /** The number. */
  | 'NUMBER';

/** Input: order sorting. */
export type OrderSortingInput = {
  /** Ascending or descending. */
  direction: OrderDirection;
  /** What it is ordered by. */
  field: OrderSortField;
};

/** Values of order status. */
export type OrderStatus =
  /** Staff or an app cancelled it. */
  | 'CANCELED'
  /** Not placed yet; never here. */
  | 'DRAFT'
  /** It was not paid in time; never here. */
  | 'EXPIRED'
  /** All of it is delivered. */
  | 'FULFILLED'
  /** A part is delivered. */
  | 'PARTIALLY_FULFILLED'
  /** A part came back; never here. */
  | 'PARTIALLY_RETURNED'
  /** All of it came back; never here. */
  | 'RETURNED'
  /** Waits for staff to confirm it; never here. */
  | 'UNCONFIRMED'
  /** Nothing is delivered. */
  | 'UNFULFILLED';

/** Input: order where. */
export type OrderWhereInput = {
  /** How much of the total was paid. */
  chargeStatus?: InputMaybe<OrderChargeStatusEnumFilterInput>;
  /** When it was made. */
  createdAt?: InputMaybe<DateTimeRangeInput>;
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeRangeInput>;
  /** The buyer's e-mail address, lower case. */
  userEmail?: InputMaybe<StringFilterInput>;
};

/** A page of content. */
export type Page = Node & ObjectWithAttributes & ObjectWithMetadata & {
  __typename?: 'Page';
  /** One attribute by its slug, with its values. */
  assignedAttribute?: Maybe<AssignedAttribute>;
  /** Its attributes with their values, at most `limit`. */
  assignedAttributes: Array<AssignedAttribute>;
  /**
   * Attributes with their values.
   * @deprecated Use `assignedAttributes` field instead.
   */
  attributes: Array<SelectedAttribute>;
  /** Rich text in the format of Editor.js, as JSON. */
  content?: Maybe<Scalars['JSONString']['output']>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it is published. */
  isPublished: Scalars['Boolean']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The kind of page. */
  pageType: PageType;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** From when it is published; null while it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** Its texts in another language; null where there are none. */
  translation?: Maybe<PageTranslation>;
};


/** A page of content. */
export type PageAssignedAttributeArgs = {
  slug: Scalars['String']['input'];
};


/** A page of content. */
export type PageAssignedAttributesArgs = {
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
};


/** A page of content. */
export type PageMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A page of content. */
export type PagePrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** A page of content. */
export type PageTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A page of a list of page entries. */
export type PageCountableConnection = {
  __typename?: 'PageCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<PageCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type PageCountableEdge = {
  __typename?: 'PageCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Page;
};

/** What came of `pageCreate`. */
export type PageCreate = {
  __typename?: 'PageCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<PageError>;
  /** The page. */
  page?: Maybe<Page>;
};

/** A new page. */
export type PageCreateInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  /** Rich text in the format of Editor.js, as JSON. */
  content?: InputMaybe<Scalars['JSONString']['input']>;
  /** Whether it is published. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** The kind of page. */
  pageType: Scalars['ID']['input'];
  /** From when it is published; null while it is not. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `pageDelete`. */
export type PageDelete = {
  __typename?: 'PageDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<PageError>;
  /** The page. */
  page?: Maybe<Page>;
};

/** Why it was not done. */
export type PageError = {
  __typename?: 'PageError';
  /** Attributes with their values. */
  attributes?: Maybe<Array<Scalars['ID']['output']>>;
  /** The reason as a code. */
  code: PageErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
  /** The values, or their slugs. */
  values?: Maybe<Array<Scalars['ID']['output']>>;
};

/** Why it was not done, as a code. */
export type PageErrorCode =
  /** It carries the attribute already. */
  | 'ATTRIBUTE_ALREADY_ASSIGNED'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last entry; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are entries behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are entries in front of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What is to change of a page; what is left out stays. */
export type PageInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  /** Rich text in the format of Editor.js, as JSON. */
  content?: InputMaybe<Scalars['JSONString']['input']>;
  /** Whether it is published. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** From when it is published; null while it is not. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The texts of a page as they are in its own language. */
export type PageTranslatableContent = Node & {
  __typename?: 'PageTranslatableContent';
  /** Rich text in the format of Editor.js, as JSON. */
  content?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};

/** What came of `pageTranslate`. */
export type PageTranslate = {
  __typename?: 'PageTranslate';
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
  /** The page. */
  page?: Maybe<PageTranslatableContent>;
};

/** Texts of a page in another language. */
export type PageTranslation = Node & {
  __typename?: 'PageTranslation';
  /** Rich text in the format of Editor.js, as JSON. */
  content?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
  /** The title. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Texts of a page in another language. */
export type PageTranslationInput = {
  /** Rich text in the format of Editor.js, as JSON. */
  content?: InputMaybe<Scalars['JSONString']['input']>;
  /** The summary that search engines show. */
  seoDescription?: InputMaybe<Scalars['String']['input']>;
  /** The title that search engines show. */
  seoTitle?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of pages. */
export type PageType = Node & {
  __typename?: 'PageType';
  /** Attributes with their values. */
  attributes?: Maybe<Array<Attribute>>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
};

/** What came of `pageTypeCreate`. */
export type PageTypeCreate = {
  __typename?: 'PageTypeCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<PageError>;
  /** The kind of page. */
  pageType?: Maybe<PageType>;
};

/** A new kind of pages. */
export type PageTypeCreateInput = {
  /** Global ids of attributes that its pages carry. */
  addAttributes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `pageUpdate`. */
export type PageUpdate = {
  __typename?: 'PageUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<PageError>;
  /** The page. */
  page?: Maybe<Page>;
};

/** Which pages. */
export type PageWhereInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<StringFilterInput>;
};

/** What came of `passwordChange`. */
export type PasswordChange = {
  __typename?: 'PasswordChange';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** How much was paid, in the words of the older payments. */
export type PaymentChargeStatusEnum =
  /** The payment was cancelled; never here. */
  | 'CANCELLED'
  /** All of it was paid. */
  | 'FULLY_CHARGED'
  /** All of it was given back. */
  | 'FULLY_REFUNDED'
  /** Nothing was paid. */
  | 'NOT_CHARGED'
  /** A part was paid. */
  | 'PARTIALLY_CHARGED'
  /** A part was given back. */
  | 'PARTIALLY_REFUNDED'
  /** A payment is under way; never here. */
  | 'PENDING'
  /** The payment was refused; never here. */
  | 'REFUSED';

/** A service that takes money. */
export type PaymentGateway = {
  __typename?: 'PaymentGateway';
  /** Settings for clients: none, `paymentGatewayInitialize` tells them. */
  config: Array<GatewayConfigLine>;
  /** The currencies that it takes, ISO 4217. */
  currencies: Array<Scalars['String']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** What came of `paymentGatewayConfig`. */
export type PaymentGatewayConfig = {
  __typename?: 'PaymentGatewayConfig';
  /** What a client needs to start a payment with this gateway. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** Why it was not done; empty when it was. */
  errors?: Maybe<Array<PaymentGatewayConfigError>>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['String']['output'];
};

/** Why it was not done. */
export type PaymentGatewayConfigError = {
  __typename?: 'PaymentGatewayConfigError';
  /** The reason as a code. */
  code: PaymentGatewayConfigErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type PaymentGatewayConfigErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND';

/** What came of `paymentGatewayInitialize`. */
export type PaymentGatewayInitialize = {
  __typename?: 'PaymentGatewayInitialize';
  /** Why it was not done; empty when it was. */
  errors: Array<PaymentGatewayInitializeError>;
  /** What each gateway wants to know; null when it failed. */
  gatewayConfigs?: Maybe<Array<PaymentGatewayConfig>>;
};

/** Why it was not done. */
export type PaymentGatewayInitializeError = {
  __typename?: 'PaymentGatewayInitializeError';
  /** The reason as a code. */
  code: PaymentGatewayInitializeErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type PaymentGatewayInitializeErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND';

/** Input: payment gateway to initialize. */
export type PaymentGatewayToInitialize = {
  /** For the gateway. The test gateway takes `{"outcome": "success" | "failure" | "action-required"}`, success by default. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['String']['input'];
};

/** Something that staff or an app may do. */
export type Permission = {
  __typename?: 'Permission';
  /** The permission. */
  code: PermissionEnum;
  /** The name. */
  name: Scalars['String']['output'];
};

/** What staff and apps may do. */
export type PermissionEnum =
  /** Complete checkouts of others. */
  | 'HANDLE_CHECKOUTS'
  /** Payments. */
  | 'HANDLE_PAYMENTS'
  /** Compute taxes. */
  | 'HANDLE_TAXES'
  /** Act as a customer. */
  | 'IMPERSONATE_USER'
  /** Apps and their webhooks. */
  | 'MANAGE_APPS'
  /** Channels. */
  | 'MANAGE_CHANNELS'
  /** Change checkouts of others. */
  | 'MANAGE_CHECKOUTS'
  /** Kinds of customers and their attributes. */
  | 'MANAGE_CUSTOMER_TYPES_AND_ATTRIBUTES'
  /** Vouchers and promotions. */
  | 'MANAGE_DISCOUNTS'
  /** Gift cards. */
  | 'MANAGE_GIFT_CARD'
  /** Menus. */
  | 'MANAGE_MENUS'
  /** What the shop tells of its working. */
  | 'MANAGE_OBSERVABILITY'
  /** Orders. */
  | 'MANAGE_ORDERS'
  /** Import orders. */
  | 'MANAGE_ORDERS_IMPORT'
  /** Pages. */
  | 'MANAGE_PAGES'
  /** Kinds of pages and their attributes. */
  | 'MANAGE_PAGE_TYPES_AND_ATTRIBUTES'
  /** Plugins. */
  | 'MANAGE_PLUGINS'
  /** Products, variants, categories, collections and media. */
  | 'MANAGE_PRODUCTS'
  /** Kinds of products and their attributes. */
  | 'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES'
  /** Settings of the shop. */
  | 'MANAGE_SETTINGS'
  /** Ways of delivery. */
  | 'MANAGE_SHIPPING'
  /** Accounts of staff. */
  | 'MANAGE_STAFF'
  /** Settings of taxes. */
  | 'MANAGE_TAXES'
  /** Texts in other languages. */
  | 'MANAGE_TRANSLATIONS'
  /** Accounts of customers. */
  | 'MANAGE_USERS';

/** An amount of money. */
export type PriceInput = {
  /** How much money. */
  amount: Scalars['PositiveDecimal']['input'];
  /** ISO 4217. */
  currency: Scalars['String']['input'];
};

/** Prices from and to; bounds are included. */
export type PriceRangeInput = {
  /** At least. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type Product = Node & ObjectWithAttributes & ObjectWithMetadata & {
  __typename?: 'Product';
  /** One attribute by its slug, with its values. */
  assignedAttribute?: Maybe<AssignedAttribute>;
  /** Attributes with their values, at most `limit`. */
  assignedAttributes: Array<AssignedAttribute>;
  /**
   * The attribute.
   * @deprecated Use the `assignedAttribute` field instead.
   */
  attribute?: Maybe<SelectedAttribute>;
  /**
   * Attributes with their values.
   * @deprecated Use the `assignedAttributes` field instead.
   */
  attributes: Array<SelectedAttribute>;
  /** From when it can be bought; null while it cannot. */
  availableForPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  /** The category; null without one. */
  category?: Maybe<Category>;
  /** Slug of the channel through which this product is seen; null for staff and apps that named none. */
  channel?: Maybe<Scalars['String']['output']>;
  /** How each channel lists it. For staff and apps alone. */
  channelListings?: Maybe<Array<ProductChannelListing>>;
  /** The collections that it is in. */
  collections?: Maybe<Array<Collection>>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The first variant. */
  defaultVariant?: Maybe<ProductVariant>;
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Its id in another system; unique. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** Global id: base64 of `Type:pk`. */
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
  /** The name. */
  name: Scalars['String']['output'];
  /** What it costs in the channel; null without a channel or a price. */
  pricing?: Maybe<ProductPricingInfo>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The product type: what attributes it carries. */
  productType: ProductType;
  /** Variants that have a price in the channel; all of them for staff and apps. */
  productVariants?: Maybe<ProductVariantCountableConnection>;
  /** Always null: nobody rates here. */
  rating?: Maybe<Scalars['Float']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /** The first image, its longest side about `size` pixels (1024 by default); null without an image. */
  thumbnail?: Maybe<Image>;
  /** Its texts in another language; null where there are none. */
  translation?: Maybe<ProductTranslation>;
  /** When it was last changed. */
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
export type ProductTranslationArgs = {
  languageCode: LanguageCodeEnum;
};


/** Something to buy, seen through one channel. Without a channel it has no prices. */
export type ProductVariantArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `productAttributeAssign`. */
export type ProductAttributeAssign = {
  __typename?: 'ProductAttributeAssign';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product type: what attributes it carries. */
  productType?: Maybe<ProductType>;
};

/** Which attribute, and whether for products or for variants. */
export type ProductAttributeAssignInput = {
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['input'];
  /** Of which kind. */
  type: ProductAttributeType;
  /** Whether a buyer chooses by it. */
  variantSelection?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Values of product attribute type. */
export type ProductAttributeType =
  /** Products carry it. */
  | 'PRODUCT'
  /** Variants carry it. */
  | 'VARIANT';

/** What came of `productAttributeUnassign`. */
export type ProductAttributeUnassign = {
  __typename?: 'ProductAttributeUnassign';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product type: what attributes it carries. */
  productType?: Maybe<ProductType>;
};

/** A product in a channel. */
export type ProductChannelListing = Node & {
  __typename?: 'ProductChannelListing';
  /** From when it can be bought; null while it cannot. */
  availableForPurchaseAt?: Maybe<Scalars['DateTime']['output']>;
  /** Slug of the channel, or the channel itself. */
  channel: Channel;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it is available for purchase. */
  isAvailableForPurchase?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is published. */
  isPublished: Scalars['Boolean']['output'];
  /** From when it is published; null while it is not. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether lists show it, and not its own page alone. */
  visibleInListings: Scalars['Boolean']['output'];
};

/** Input: product channel listing add. */
export type ProductChannelListingAddInput = {
  /** Accepted as in Saleor; variants get their prices by `productVariantChannelListingUpdate`. */
  addVariants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By default now, when it becomes available. */
  availableForPurchaseAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of the channel. */
  channelId: Scalars['ID']['input'];
  /** Whether it is available for purchase. */
  isAvailableForPurchase?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is published. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default now, when it is published first. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Variants that lose their price in the channel. */
  removeVariants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether lists show it, and not its own page alone. */
  visibleInListings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why it was not done. */
export type ProductChannelListingError = {
  __typename?: 'ProductChannelListingError';
  /** Global ids of the channels that are to blame. */
  channels?: Maybe<Array<Scalars['ID']['output']>>;
  /** The reason as a code. */
  code: ProductErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** What came of `productChannelListingUpdate`. */
export type ProductChannelListingUpdate = {
  __typename?: 'ProductChannelListingUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductChannelListingError>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** Input: product channel listing update. */
export type ProductChannelListingUpdateInput = {
  /** Channels that no longer list the product; its variants lose their prices there. */
  removeChannels?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Channels that list the product from now on, or list it otherwise. */
  updateChannels?: InputMaybe<Array<ProductChannelListingAddInput>>;
};

/** A page of a list of product entries. */
export type ProductCountableConnection = {
  __typename?: 'ProductCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<ProductCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type ProductCountableEdge = {
  __typename?: 'ProductCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Product;
};

/** What came of `productCreate`. */
export type ProductCreate = {
  __typename?: 'ProductCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** Input: product create. */
export type ProductCreateInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  /** The category; null without one. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The collections that it is in. */
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rich text in the format of Editor.js, as JSON. */
  description?: InputMaybe<Scalars['JSONString']['input']>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** The product type: what attributes it carries. */
  productType: Scalars['ID']['input'];
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** By default made of the name. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `productDelete`. */
export type ProductDelete = {
  __typename?: 'ProductDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** Why it was not done. */
export type ProductError = {
  __typename?: 'ProductError';
  /** Attributes with their values. */
  attributes?: Maybe<Array<Scalars['ID']['output']>>;
  /** The reason as a code. */
  code: ProductErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type ProductErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It carries the attribute already. */
  | 'ATTRIBUTE_ALREADY_ASSIGNED'
  /** It cannot carry this attribute. */
  | 'ATTRIBUTE_CANNOT_BE_ASSIGNED'
  /** Variants of this type carry no attributes. */
  | 'ATTRIBUTE_VARIANTS_DISABLED'
  /** The product has no variants. */
  | 'CANNOT_MANAGE_PRODUCT_WITHOUT_VARIANT'
  /** The input names the same thing twice. */
  | 'DUPLICATED_INPUT_ITEM'
  /** The file is too large. */
  | 'FILE_SIZE_LIMIT_EXCEEDED'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** Files of this type are not taken. */
  | 'INVALID_FILE_TYPE'
  /** The price does not fit the currency. */
  | 'INVALID_PRICE'
  /** The variant shows this medium already. */
  | 'MEDIA_ALREADY_ASSIGNED'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** The medium is of another product. */
  | 'NOT_PRODUCTS_IMAGE'
  /** The variant is of another product. */
  | 'NOT_PRODUCTS_VARIANT'
  /** A variant that is ordered ahead stays. */
  | 'PREORDER_VARIANT_CANNOT_BE_DEACTIVATED'
  /** The channel does not list the product: `productChannelListingUpdate` comes first. */
  | 'PRODUCT_NOT_ASSIGNED_TO_CHANNEL'
  /** A product without a category is not published. */
  | 'PRODUCT_WITHOUT_CATEGORY'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE'
  /** Media of this service are not taken. */
  | 'UNSUPPORTED_MEDIA_PROVIDER'
  /** Media of this type are not taken. */
  | 'UNSUPPORTED_MIME_TYPE';

/** Which products; the older form of `where`. */
export type ProductFilterInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** In any of these categories, or below them. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Slug of the channel, or the channel itself.
   * @deprecated Use root-level channel argument instead.
   */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The collections that it is in. */
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it has category. */
  hasCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it is available. */
  isAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is published. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is visible in listing. */
  isVisibleInListing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The price of the cheapest variant. */
  minimalPrice?: InputMaybe<PriceRangeInput>;
  /** The price. */
  price?: InputMaybe<PriceRangeInput>;
  /** Of any of these types. */
  productTypes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words, or beginnings of words; all of them must occur. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these slugs. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** What is to change of a product; what is left out stays. */
export type ProductInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  /** The category; null without one. */
  category?: InputMaybe<Scalars['ID']['input']>;
  /** The collections that it is in. */
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rich text in the format of Editor.js, as JSON. */
  description?: InputMaybe<Scalars['JSONString']['input']>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** What search engines show. */
  seo?: InputMaybe<SeoInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** A picture or video of a product. */
export type ProductMedia = Node & ObjectWithMetadata & {
  __typename?: 'ProductMedia';
  /** What the picture shows, in words; empty or null where nobody said. */
  alt: Scalars['String']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** What the site of a video says of it, as oEmbed; `{}` for a picture. */
  oembedData: Scalars['JSONString']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** Global id: product. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** Its place among the media of the product. */
  sortOrder?: Maybe<Scalars['Int']['output']>;
  /** Of which kind. */
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
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** Images and videos. */
  media?: Maybe<ProductMedia>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** A new medium of a product. */
export type ProductMediaCreateInput = {
  /** What the picture shows, in words; empty or null where nobody said. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** The public address of a picture, which is fetched and kept, or of a video. */
  mediaUrl?: InputMaybe<Scalars['String']['input']>;
  /** The product; null when it failed. */
  product: Scalars['ID']['input'];
};

/** What came of `productMediaDelete`. */
export type ProductMediaDelete = {
  __typename?: 'ProductMediaDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** Images and videos. */
  media?: Maybe<ProductMedia>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** Values of product media type. */
export type ProductMediaType =
  /** A picture. */
  | 'IMAGE'
  /** A video of another site. */
  | 'VIDEO';

/** What came of `productMediaUpdate`. */
export type ProductMediaUpdate = {
  __typename?: 'ProductMediaUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** Images and videos. */
  media?: Maybe<ProductMedia>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** What is to change of a medium. */
export type ProductMediaUpdateInput = {
  /** What the picture shows, in words; empty or null where nobody said. */
  alt?: InputMaybe<Scalars['String']['input']>;
};

/** Input: product order. */
export type ProductOrder = {
  /** Ascending or descending. */
  direction: OrderDirection;
  /** What it is ordered by. */
  field?: InputMaybe<ProductOrderField>;
};

/** Values of product order field. */
export type ProductOrderField =
  /** Its place in the collection: the oldest product first. */
  | 'COLLECTION'
  /** When it was made. */
  | 'CREATED_AT'
  /** When it was last changed; an older name. */
  | 'DATE'
  /** When it was last changed; the older name. */
  | 'LAST_MODIFIED'
  /** When it was last changed. */
  | 'LAST_MODIFIED_AT'
  /** The price of the cheapest variant. */
  | 'MINIMAL_PRICE'
  /** The name. */
  | 'NAME'
  /** The price of the cheapest variant. */
  | 'PRICE'
  /** When it was published in the channel; the older name. */
  | 'PUBLICATION_DATE'
  /** Whether it is published in the channel. */
  | 'PUBLISHED'
  /** When it was published in the channel. */
  | 'PUBLISHED_AT'
  /** How well it matches; only together with `search`. */
  | 'RANK'
  /** Its rating: there are none here, so the oldest product comes first. */
  | 'RATING'
  /** The name of its product type. */
  | 'TYPE';

/** What a product costs in a channel. */
export type ProductPricingInfo = {
  __typename?: 'ProductPricingInfo';
  /** Whether prices are shown with tax: always. */
  displayGrossPrices: Scalars['Boolean']['output'];
  /** Whether a promotion lowers it: never. */
  onSale?: Maybe<Scalars['Boolean']['output']>;
  /** From the cheapest to the dearest variant. */
  priceRange?: Maybe<TaxedMoneyRange>;
  /** The same without promotions. */
  priceRangeUndiscounted?: Maybe<TaxedMoneyRange>;
};

/** What came of `productTranslate`. */
export type ProductTranslate = {
  __typename?: 'ProductTranslate';
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
  /** The product; null when it failed. */
  product?: Maybe<Product>;
};

/** Texts of a product in another language. */
export type ProductTranslation = Node & {
  __typename?: 'ProductTranslation';
  /** Rich text in the format of Editor.js, as JSON. */
  description?: Maybe<Scalars['JSONString']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The summary that search engines show. */
  seoDescription?: Maybe<Scalars['String']['output']>;
  /** The title that search engines show. */
  seoTitle?: Maybe<Scalars['String']['output']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: Maybe<Scalars['String']['output']>;
};

/** What products of a kind have in common: their attributes, and whether they are shipped. */
export type ProductType = Node & ObjectWithMetadata & {
  __typename?: 'ProductType';
  /** The same, each with whether a buyer chooses by it. */
  assignedVariantAttributes?: Maybe<Array<AssignedVariantAttribute>>;
  /**
   * Whether its products have variants with attributes of their own.
   * @deprecated This is a leftover from the past Simple/Configurable product distinction. Products can have multiple variants regardless of this setting.
   */
  hasVariants: Scalars['Boolean']['output'];
  /** Global id: base64 of `Type:pk`. */
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
  /** The name. */
  name: Scalars['String']['output'];
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The attributes that products of this type carry. */
  productAttributes?: Maybe<Array<Attribute>>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
  /**
   * The attributes that variants carry: those by which a buyer chooses, the others, or all.
   * @deprecated Use `assignedVariantAttributes` instead.
   */
  variantAttributes?: Maybe<Array<Attribute>>;
};


/** What products of a kind have in common: their attributes, and whether they are shipped. */
export type ProductTypeAssignedVariantAttributesArgs = {
  variantSelection?: InputMaybe<VariantAttributeScope>;
};


/** What products of a kind have in common: their attributes, and whether they are shipped. */
export type ProductTypeMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** What products of a kind have in common: their attributes, and whether they are shipped. */
export type ProductTypePrivateMetafieldArgs = {
  key: Scalars['String']['input'];
};


/** What products of a kind have in common: their attributes, and whether they are shipped. */
export type ProductTypeVariantAttributesArgs = {
  variantSelection?: InputMaybe<VariantAttributeScope>;
};

/** A page of a list of product type entries. */
export type ProductTypeCountableConnection = {
  __typename?: 'ProductTypeCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<ProductTypeCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type ProductTypeCountableEdge = {
  __typename?: 'ProductTypeCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProductType;
};

/** What came of `productTypeCreate`. */
export type ProductTypeCreate = {
  __typename?: 'ProductTypeCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product type: what attributes it carries. */
  productType?: Maybe<ProductType>;
};

/** Which product types. */
export type ProductTypeFilterInput = {
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for. */
  kind?: InputMaybe<ProductTypeKindEnum>;
  /** Words, or beginnings of words; all of them must occur. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these slugs. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A product type, or what is to change of one. */
export type ProductTypeInput = {
  /**
   * Whether its products have variants with attributes of their own.
   * @deprecated The field has no effect on the API behavior. This is a leftover from the past Simple/Configurable product distinction. Products can have multiple variants regardless of this setting.
   */
  hasVariants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is digital. */
  isDigital?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is shipping required. */
  isShippingRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has no effect: every type is NORMAL. */
  kind?: InputMaybe<ProductTypeKindEnum>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of attributes that its products carry. */
  productAttributes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Global ids of attributes that its variants carry. */
  variantAttributes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a product type is for. */
export type ProductTypeKindEnum =
  /** Gift cards; never here. */
  | 'GIFT_CARD'
  /** Goods: always, here. */
  | 'NORMAL';

/** What came of `productTypeUpdate`. */
export type ProductTypeUpdate = {
  __typename?: 'ProductTypeUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product type: what attributes it carries. */
  productType?: Maybe<ProductType>;
};

/** What came of `productUpdate`. */
export type ProductUpdate = {
  __typename?: 'ProductUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The product; null when it failed. */
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
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** Its id in another system; unique. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Those media of the product that show this variant. */
  media?: Maybe<Array<ProductMedia>>;
  /** Public key-value pairs. */
  metadata: Array<MetadataItem>;
  /** One public value by its key; null without it. */
  metafield?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** What it costs in the channel; null without a channel or a price. */
  pricing?: Maybe<VariantPricingInfo>;
  /** Key-value pairs for staff and apps alone; FORBIDDEN for everybody else. */
  privateMetadata: Array<MetadataItem>;
  /** One private value by its key, for staff and apps alone. */
  privateMetafield?: Maybe<Scalars['String']['output']>;
  /** The product; null when it failed. */
  product: Product;
  /** How many can be bought at once; 50 where no stock is counted, as in Saleor. */
  quantityAvailable?: Maybe<Scalars['Int']['output']>;
  /** Always null: there is no such limit here. */
  quantityLimitPerCustomer?: Maybe<Scalars['Int']['output']>;
  /** The stock keeping unit; null without one, and unique. */
  sku?: Maybe<Scalars['String']['output']>;
  /** False for digital goods: they are never out of stock. */
  trackInventory: Scalars['Boolean']['output'];
  /** Its name in another language; null where there is none. */
  translation?: Maybe<ProductVariantTranslation>;
  /** When it was last changed. */
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


/** What is bought: one version of a product with a price of its own. */
export type ProductVariantTranslationArgs = {
  languageCode: LanguageCodeEnum;
};

/** A variant's price in a channel. */
export type ProductVariantChannelListing = Node & {
  __typename?: 'ProductVariantChannelListing';
  /** Slug of the channel, or the channel itself. */
  channel: Channel;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The price. */
  price?: Maybe<Money>;
};

/** Input: product variant channel listing add. */
export type ProductVariantChannelListingAddInput = {
  /** Global id of the channel. */
  channelId: Scalars['ID']['input'];
  /** Accepted, and not kept: nobody buys in here. */
  costPrice?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** With at most as many decimal places as the channel's currency has. */
  price: Scalars['PositiveDecimal']['input'];
};

/** What came of `productVariantChannelListingUpdate`. */
export type ProductVariantChannelListingUpdate = {
  __typename?: 'ProductVariantChannelListingUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductChannelListingError>;
  /** The variant. */
  variant?: Maybe<ProductVariant>;
};

/** A page of a list of product variant entries. */
export type ProductVariantCountableConnection = {
  __typename?: 'ProductVariantCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<ProductVariantCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type ProductVariantCountableEdge = {
  __typename?: 'ProductVariantCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ProductVariant;
};

/** What came of `productVariantCreate`. */
export type ProductVariantCreate = {
  __typename?: 'ProductVariantCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The variant; null when it failed. */
  productVariant?: Maybe<ProductVariant>;
};

/** Input: product variant create. */
export type ProductVariantCreateInput = {
  /** No product type has attributes of variants here: an empty list. */
  attributes: Array<AttributeValueInput>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** The product; null when it failed. */
  product: Scalars['ID']['input'];
  /** The stock keeping unit; null without one, and unique. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Whether stock is counted; false for digital goods. */
  trackInventory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of `productVariantDelete`. */
export type ProductVariantDelete = {
  __typename?: 'ProductVariantDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The variant; null when it failed. */
  productVariant?: Maybe<ProductVariant>;
};

/** What is to change of a variant; what is left out stays. */
export type ProductVariantInput = {
  /** Attributes with their values. */
  attributes?: InputMaybe<Array<AttributeValueInput>>;
  /** Its id in another system; unique. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Public key-value pairs. */
  metadata?: InputMaybe<Array<MetadataInput>>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Key-value pairs for staff and apps alone. */
  privateMetadata?: InputMaybe<Array<MetadataInput>>;
  /** The stock keeping unit; null without one, and unique. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Whether stock is counted; false for digital goods. */
  trackInventory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Values of product variant sort field. */
export type ProductVariantSortField =
  /** When it was last changed. */
  | 'LAST_MODIFIED_AT';

/** How variants are sorted. */
export type ProductVariantSortingInput = {
  /** Ascending or descending. */
  direction: OrderDirection;
  /** The input field in camel case that is to blame; null when none is. */
  field: ProductVariantSortField;
};

/** What came of `productVariantTranslate`. */
export type ProductVariantTranslate = {
  __typename?: 'ProductVariantTranslate';
  /** Why it was not done; empty when it was. */
  errors: Array<TranslationError>;
  /** The variant; null when it failed. */
  productVariant?: Maybe<ProductVariant>;
};

/** The name of a variant in another language. */
export type ProductVariantTranslation = Node & {
  __typename?: 'ProductVariantTranslation';
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: LanguageDisplay;
  /** The name. */
  name: Scalars['String']['output'];
};

/** What came of `productVariantUpdate`. */
export type ProductVariantUpdate = {
  __typename?: 'ProductVariantUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<ProductError>;
  /** The variant; null when it failed. */
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
  /** The collection. */
  collection?: InputMaybe<GlobalIdFilterInput>;
  /** Whether it has category. */
  hasCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these global ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it is published. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is visible in listing. */
  isVisibleInListing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The price of the cheapest variant in the channel. */
  minimalPrice?: InputMaybe<DecimalFilterInput>;
  /** The name. */
  name?: InputMaybe<StringFilterInput>;
  /** The price of any variant in the channel. */
  price?: InputMaybe<DecimalFilterInput>;
  /** The product type: what attributes it carries. */
  productType?: InputMaybe<GlobalIdFilterInput>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<StringFilterInput>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type Query = {
  __typename?: 'Query';
  /** What an address in a country needs. */
  addressValidationRules?: Maybe<AddressValidationData>;
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
  /** Every channel, oldest first. Staff and apps only; `channel` finds one by its slug for everybody. */
  channels?: Maybe<Array<Channel>>;
  /** A checkout, for whoever holds its id; one that belongs to a signed-in customer only for that customer. */
  checkout?: Maybe<Checkout>;
  /** One collection by exactly one of `id` and `slug`. */
  collection?: Maybe<Collection>;
  /** Collections that are published in the channel, by name. */
  collections?: Maybe<CollectionCountableConnection>;
  /** The signed-in customer; null for anonymous callers and for apps. */
  me?: Maybe<User>;
  /** One menu by exactly one of `id`, `name` and `slug`. */
  menu?: Maybe<Menu>;
  /** An order of the caller; staff and apps see every order. */
  order?: Maybe<Order>;
  /** Every order, newest first unless sorted otherwise. Staff and apps only: FORBIDDEN for everybody else. */
  orders?: Maybe<OrderCountableConnection>;
  /** One page by exactly one of `id` and `slug`; unpublished ones are for staff and apps. */
  page?: Maybe<Page>;
  /** Pages, by title; published ones, and all of them for staff and apps. */
  pages?: Maybe<PageCountableConnection>;
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


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryAddressValidationRulesArgs = {
  city?: InputMaybe<Scalars['String']['input']>;
  cityArea?: InputMaybe<Scalars['String']['input']>;
  countryArea?: InputMaybe<Scalars['String']['input']>;
  countryCode: CountryCode;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryAppArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryAttributeArgs = {
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AttributeWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CategoryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CategoryWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  slugLanguageCode?: InputMaybe<LanguageCodeEnum>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryChannelArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryCheckoutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryCollectionArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  slugLanguageCode?: InputMaybe<LanguageCodeEnum>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CollectionWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryMenuArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<OrderSortingInput>;
  where?: InputMaybe<OrderWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryPageArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  slugLanguageCode?: InputMaybe<LanguageCodeEnum>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PageWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryProductArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  slugLanguageCode?: InputMaybe<LanguageCodeEnum>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryProductTypeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryProductTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductTypeFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryProductVariantArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  externalReference?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sortBy?: InputMaybe<ProductOrder>;
  where?: InputMaybe<ProductWhereInput>;
};


/** What can be read. Whatever the caller may not see is absent, as if it did not exist. */
export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of `tokenRefresh`. */
export type RefreshToken = {
  __typename?: 'RefreshToken';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** A secret that stands for somebody. */
  token?: Maybe<Scalars['String']['output']>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** What came of `requestPasswordReset`. */
export type RequestPasswordReset = {
  __typename?: 'RequestPasswordReset';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
};

/** An attribute together with the values that a product has. */
export type SelectedAttribute = {
  __typename?: 'SelectedAttribute';
  /** The attribute. */
  attribute: Attribute;
  /** The values, or their slugs. */
  values: Array<AttributeValue>;
};

/** What search engines show. */
export type SeoInput = {
  /** Rich text in the format of Editor.js, as JSON. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `setPassword`. */
export type SetPassword = {
  __typename?: 'SetPassword';
  /** Stands beside a refresh token in a cookie. */
  csrfToken?: Maybe<Scalars['String']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** What gets a new access token, for 30 days. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** A secret that stands for somebody. */
  token?: Maybe<Scalars['String']['output']>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** A way of delivery. */
export type ShippingMethod = Node & {
  __typename?: 'ShippingMethod';
  /** Whether it can be chosen. */
  active: Scalars['Boolean']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** At most so many days. */
  maximumDeliveryDays?: Maybe<Scalars['Int']['output']>;
  /** At least so many days. */
  minimumDeliveryDays?: Maybe<Scalars['Int']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The price. */
  price: Money;
};

/** Input: string filter. */
export type StringFilterInput = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these, at most 100. */
  oneOf?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A price with and without tax. Nothing is taxed here: net is gross. */
export type TaxedMoney = {
  __typename?: 'TaxedMoney';
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** With tax. */
  gross: Money;
  /** Without tax. */
  net: Money;
  /** The tax: zero. */
  tax: Money;
};

/** From the lowest to the highest amount. */
export type TaxedMoneyRange = {
  __typename?: 'TaxedMoneyRange';
  /** The lowest price. */
  start?: Maybe<TaxedMoney>;
  /** The highest price. */
  stop?: Maybe<TaxedMoney>;
};

/** Values of thumbnail format. */
export type ThumbnailFormatEnum =
  /** AVIF. */
  | 'AVIF'
  /** That of the file itself. */
  | 'ORIGINAL'
  /** WebP. */
  | 'WEBP';

/** What can be asked of a payment. */
export type TransactionActionEnum =
  /** Drop a reservation. */
  | 'CANCEL'
  /** Take money that is reserved. */
  | 'CHARGE'
  /** Give money back. */
  | 'REFUND';

/** Something that happened to a payment. */
export type TransactionEvent = Node & {
  __typename?: 'TransactionEvent';
  /** How much money. */
  amount: Money;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The name that the client gave the payment. */
  idempotencyKey?: Maybe<Scalars['String']['output']>;
  /** What the gateway said, in English. */
  message: Scalars['String']['output'];
  /** Its name at the gateway. */
  pspReference: Scalars['String']['output'];
  /** Of which kind. */
  type?: Maybe<TransactionEventTypeEnum>;
};

/** What came of `transactionEventReport`. */
export type TransactionEventReport = {
  __typename?: 'TransactionEventReport';
  /** Whether the same event was reported before: then nothing was changed. */
  alreadyProcessed?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<TransactionEventReportError>;
  /** The payment; null when it failed. */
  transaction?: Maybe<TransactionItem>;
  /** What happened to the payment; null when it failed. */
  transactionEvent?: Maybe<TransactionEvent>;
};

/** Why it was not done. */
export type TransactionEventReportError = {
  __typename?: 'TransactionEventReportError';
  /** The reason as a code. */
  code: TransactionEventReportErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type TransactionEventReportErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** It contradicts what was reported before under the same name. */
  | 'INCORRECT_DETAILS'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED';

/** Values of transaction event type. */
export type TransactionEventTypeEnum =
  /** The customer must do something before money is reserved. */
  | 'AUTHORIZATION_ACTION_REQUIRED'
  /** The reserved amount was changed. */
  | 'AUTHORIZATION_ADJUSTMENT'
  /** Money could not be reserved. */
  | 'AUTHORIZATION_FAILURE'
  /** Money is to be reserved. */
  | 'AUTHORIZATION_REQUEST'
  /** Money was reserved. */
  | 'AUTHORIZATION_SUCCESS'
  /** The reservation could not be dropped. */
  | 'CANCEL_FAILURE'
  /** The reservation is to be dropped. */
  | 'CANCEL_REQUEST'
  /** The reservation was dropped. */
  | 'CANCEL_SUCCESS'
  /** The customer must do something, like confirming with the bank; then call `transactionProcess`. */
  | 'CHARGE_ACTION_REQUIRED'
  /** The customer's bank took the money back. */
  | 'CHARGE_BACK'
  /** Money could not be taken. */
  | 'CHARGE_FAILURE'
  /** Money is to be taken. */
  | 'CHARGE_REQUEST'
  /** Money was taken. */
  | 'CHARGE_SUCCESS'
  /** A note that changes no amount. */
  | 'INFO'
  /** Money could not be given back. */
  | 'REFUND_FAILURE'
  /** Money is to be given back. */
  | 'REFUND_REQUEST'
  /** Money that was given back came back. */
  | 'REFUND_REVERSE'
  /** Money was given back. */
  | 'REFUND_SUCCESS';

/** Whether money is taken at once or only reserved. */
export type TransactionFlowStrategyEnum =
  /** It is reserved. */
  | 'AUTHORIZATION'
  /** It is taken. */
  | 'CHARGE';

/** What came of `transactionInitialize`. */
export type TransactionInitialize = {
  __typename?: 'TransactionInitialize';
  /** What the gateway answered. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<TransactionInitializeError>;
  /** The payment; null when it failed. */
  transaction?: Maybe<TransactionItem>;
  /** What happened to the payment; null when it failed. */
  transactionEvent?: Maybe<TransactionEvent>;
};

/** Why it was not done. */
export type TransactionInitializeError = {
  __typename?: 'TransactionInitializeError';
  /** The reason as a code. */
  code: TransactionInitializeErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type TransactionInitializeErrorCode =
  /** The checkout is becoming an order right now. */
  | 'CHECKOUT_COMPLETION_IN_PROGRESS'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** Something else has this value already. */
  | 'UNIQUE';

/** A payment for a checkout or an order. */
export type TransactionItem = Node & {
  __typename?: 'TransactionItem';
  /** What can be asked of it now. */
  actions: Array<TransactionActionEnum>;
  /** Always zero: payments are charged at once. */
  authorizedAmount: Money;
  /** What was asked for and is not charged yet: the provider works on it. */
  chargePendingAmount: Money;
  /** What was charged. */
  chargedAmount: Money;
  /** The checkout that it pays; null once that is an order. */
  checkout?: Maybe<Checkout>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What happened, oldest first. */
  events: Array<TransactionEvent>;
  /** Where the payment can be seen at the gateway; empty when it is nowhere. */
  externalUrl: Scalars['String']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** What the gateway said last, in English. */
  message: Scalars['String']['output'];
  /** When it was last changed. */
  modifiedAt: Scalars['DateTime']['output'];
  /** The gateway's name. */
  name: Scalars['String']['output'];
  /** The order that it pays; null while it is a checkout. */
  order?: Maybe<Order>;
  /** The payment's name at the gateway. */
  pspReference: Scalars['String']['output'];
  /** What is on its way back: not charged any more, and not given back yet. */
  refundPendingAmount: Money;
  /** What was given back. */
  refundedAmount: Money;
  /** The UUID of its id, as older clients name it. */
  token: Scalars['UUID']['output'];
};

/** What came of `transactionProcess`. */
export type TransactionProcess = {
  __typename?: 'TransactionProcess';
  /** What the gateway answered. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<TransactionProcessError>;
  /** The payment; null when it failed. */
  transaction?: Maybe<TransactionItem>;
  /** What happened to the payment; null when it failed. */
  transactionEvent?: Maybe<TransactionEvent>;
};

/** Why it was not done. */
export type TransactionProcessError = {
  __typename?: 'TransactionProcessError';
  /** The reason as a code. */
  code: TransactionProcessErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type TransactionProcessErrorCode =
  /** The checkout is becoming an order right now. */
  | 'CHECKOUT_COMPLETION_IN_PROGRESS'
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** The payment names no gateway. */
  | 'MISSING_PAYMENT_APP'
  /** The gateway of the payment is gone. */
  | 'MISSING_PAYMENT_APP_RELATION'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** The payment has come to its end. */
  | 'TRANSACTION_ALREADY_PROCESSED';

/** What came of `transactionRequestAction`. */
export type TransactionRequestAction = {
  __typename?: 'TransactionRequestAction';
  /** Why it was not done; empty when it was. */
  errors: Array<TransactionRequestActionError>;
  /** The payment; null when it failed. */
  transaction?: Maybe<TransactionItem>;
};

/** Why it was not done. */
export type TransactionRequestActionError = {
  __typename?: 'TransactionRequestActionError';
  /** The reason as a code. */
  code: TransactionRequestActionErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type TransactionRequestActionErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** Nobody does this for the payment. */
  | 'MISSING_TRANSACTION_ACTION_REQUEST_WEBHOOK'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED';

/** Why it was not done. */
export type TranslationError = {
  __typename?: 'TranslationError';
  /** The reason as a code. */
  code: TranslationErrorCode;
  /** The input field in camel case that is to blame; null when none is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  message?: Maybe<Scalars['String']['output']>;
};

/** Why it was not done, as a code. */
export type TranslationErrorCode =
  /** It failed for a reason that has no code of its own; the message says it. */
  | 'GRAPHQL_ERROR'
  /** The value is not allowed; the message says what is. */
  | 'INVALID'
  /** There is none, or the caller may not have it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Something else has this value already. */
  | 'UNIQUE';

/** Texts in another language; null takes one away. */
export type TranslationInput = {
  /** Rich text in the format of Editor.js, as JSON. */
  description?: InputMaybe<Scalars['JSONString']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The summary that search engines show. */
  seoDescription?: InputMaybe<Scalars['String']['input']>;
  /** The title that search engines show. */
  seoTitle?: InputMaybe<Scalars['String']['input']>;
  /** The name in addresses: lower case, digits and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be another of an invoice. */
export type UpdateInvoiceInput = {
  /** Its number; 1 to 255 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Where it is read: http(s). */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateMetadata`. */
export type UpdateMetadata = {
  __typename?: 'UpdateMetadata';
  /** Why it was not done; empty when it was. */
  errors: Array<MetadataError>;
  /** What carries the metadata; null when it failed. */
  item?: Maybe<ObjectWithMetadata>;
};

/** What came of `updatePrivateMetadata`. */
export type UpdatePrivateMetadata = {
  __typename?: 'UpdatePrivateMetadata';
  /** Why it was not done; empty when it was. */
  errors: Array<MetadataError>;
  /** What carries the metadata; null when it failed. */
  item?: Maybe<ObjectWithMetadata>;
};

/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type User = Node & {
  __typename?: 'User';
  /** The address book, oldest first. */
  addresses: Array<Address>;
  /** A picture: null, nobody has one here. */
  avatar?: Maybe<Image>;
  /** Open checkouts, newest first, at most 100. */
  checkoutIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When the account was made. */
  dateJoined: Scalars['DateTime']['output'];
  /** The address that is filled in for bills; null without one. */
  defaultBillingAddress?: Maybe<Address>;
  /** The address that is filled in for delivery; null without one. */
  defaultShippingAddress?: Maybe<Address>;
  /** Lower case. */
  email: Scalars['String']['output'];
  /** The first name. */
  firstName: Scalars['String']['output'];
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** Whether it may be used. */
  isActive: Scalars['Boolean']['output'];
  /** Always true: the issuer has verified the e-mail address. */
  isConfirmed: Scalars['Boolean']['output'];
  /** Whether the account is of the house's own team. */
  isStaff: Scalars['Boolean']['output'];
  /** The language in which mails are written. */
  languageCode: LanguageCodeEnum;
  /** When the person last signed in here with a password. */
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  /** The last name. */
  lastName: Scalars['String']['output'];
  /** Orders, newest first. */
  orders?: Maybe<OrderCountableConnection>;
};


/** A customer or a member of the staff, made when first seen with a token of the issuer. */
export type UserAvatarArgs = {
  format?: InputMaybe<ThumbnailFormatEnum>;
  size?: InputMaybe<Scalars['Int']['input']>;
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
  /** All of them. */
  | 'ALL'
  /** The others. */
  | 'NOT_VARIANT_SELECTION'
  /** Those by which a buyer chooses. */
  | 'VARIANT_SELECTION';

/** What a variant costs in a channel. */
export type VariantPricingInfo = {
  __typename?: 'VariantPricingInfo';
  /** Whether a promotion lowers it: never. */
  onSale?: Maybe<Scalars['Boolean']['output']>;
  /** The price. */
  price?: Maybe<TaxedMoney>;
  /** The same without promotions. */
  priceUndiscounted?: Maybe<TaxedMoney>;
};

/** What came of `tokenVerify`. */
export type VerifyToken = {
  __typename?: 'VerifyToken';
  /** Why it was not done; empty when it was. */
  errors: Array<AccountError>;
  /** Whether it is valid. */
  isValid: Scalars['Boolean']['output'];
  /** What the token says; null when it is not valid. */
  payload?: Maybe<Scalars['GenericScalar']['output']>;
  /** The account; null without one. */
  user?: Maybe<User>;
};

/** A promise of a lower price for whoever names its code. */
export type Voucher = Node & {
  __typename?: 'Voucher';
  /** Whether each customer uses it once. */
  applyOncePerCustomer: Scalars['Boolean']['output'];
  /** Whether it takes something off one piece alone, the cheapest. */
  applyOncePerOrder: Scalars['Boolean']['output'];
  /** What a buyer names to have it; null without one. */
  code?: Maybe<Scalars['String']['output']>;
  /** Whether it takes off an amount or a percentage. */
  discountValueType: DiscountValueTypeEnum;
  /** Until when it holds; null for ever. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** How many pieces there must be; null for any number. */
  minCheckoutItemsQuantity?: Maybe<Scalars['Int']['output']>;
  /** The name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether staff alone may use it. */
  onlyForStaff: Scalars['Boolean']['output'];
  /** From when it holds. */
  startDate: Scalars['DateTime']['output'];
  /** Of which kind. */
  type: VoucherTypeEnum;
  /** How often it may be used; null without a limit. */
  usageLimit?: Maybe<Scalars['Int']['output']>;
  /** How often it was used. */
  used: Scalars['Int']['output'];
};

/** The value of a voucher in a channel. */
export type VoucherChannelListingAddInput = {
  /** Global id of the channel. */
  channelId: Scalars['ID']['input'];
  /** An amount of the channel's currency, or a percentage. */
  discountValue?: InputMaybe<Scalars['PositiveDecimal']['input']>;
  /** The smallest order that it holds for; null for any. */
  minAmountSpent?: InputMaybe<Scalars['PositiveDecimal']['input']>;
};

/** The value of a voucher in channels. */
export type VoucherChannelListingInput = {
  /** Its value in these channels from now on. */
  addChannels?: InputMaybe<Array<VoucherChannelListingAddInput>>;
  /** Channels in which it no longer holds. */
  removeChannels?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of `voucherChannelListingUpdate`. */
export type VoucherChannelListingUpdate = {
  __typename?: 'VoucherChannelListingUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<DiscountError>;
  /** The voucher; null without one. */
  voucher?: Maybe<Voucher>;
};

/** What came of `voucherCreate`. */
export type VoucherCreate = {
  __typename?: 'VoucherCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<DiscountError>;
  /** The voucher; null without one. */
  voucher?: Maybe<Voucher>;
};

/** What came of `voucherDelete`. */
export type VoucherDelete = {
  __typename?: 'VoucherDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<DiscountError>;
  /** The voucher; null without one. */
  voucher?: Maybe<Voucher>;
};

/** A voucher. */
export type VoucherInput = {
  /** Whether each customer uses it once. */
  applyOncePerCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it takes something off one piece alone, the cheapest. */
  applyOncePerOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** The categories, by their ids. */
  categories?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * What a buyer names to have it.
   * @deprecated Use `addCodes` instead.
   */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The collections that it is in. */
  collections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it takes off an amount or a percentage. */
  discountValueType?: InputMaybe<DiscountValueTypeEnum>;
  /** Until when it holds; null for ever. */
  endDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many pieces there must be; null for any number. */
  minCheckoutItemsQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether staff alone may use it. */
  onlyForStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** The products, by their ids. */
  products?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** From when it holds. */
  startDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of which kind. */
  type?: InputMaybe<VoucherTypeEnum>;
  /** How often it may be used; null without a limit. */
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The variants. */
  variants?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Values of voucher type. */
export type VoucherTypeEnum =
  /** All of the order. */
  | 'ENTIRE_ORDER'
  /** The price of delivery: takes nothing off, as nothing is delivered. */
  | 'SHIPPING'
  /** Some products, variants, categories or collections. */
  | 'SPECIFIC_PRODUCT';

/** Where goods are kept. */
export type Warehouse = Node & {
  __typename?: 'Warehouse';
  /** Its id in another system; unique. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** Global id: base64 of `Type:pk`. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The name in addresses: lower case, digits and hyphens. */
  slug: Scalars['String']['output'];
};

/** A page of a list of warehouse entries. */
export type WarehouseCountableConnection = {
  __typename?: 'WarehouseCountableConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<WarehouseCountableEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entry of a list with its place. */
export type WarehouseCountableEdge = {
  __typename?: 'WarehouseCountableEdge';
  /** Where the entry stands: for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry. */
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
  PageType: PageType;
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
  PageType:
    ( { __typename: 'PageType' }
    & GraphQLRecursivePick<FederationTypes['PageType'], {"id":true}> );
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

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckoutProblem:
    | ( Omit<CheckoutLineProblemInsufficientStock, 'line' | 'variant'> & { line: _RefType['CheckoutLine'], variant: _RefType['ProductVariant'] } )
    | ( Omit<CheckoutLineProblemVariantNotAvailable, 'line'> & { line: _RefType['CheckoutLine'] } )
    | ( Omit<CheckoutProblemDeliveryMethodInvalid, 'delivery'> & { delivery: _RefType['Delivery'] } )
    | ( Omit<CheckoutProblemDeliveryMethodStale, 'delivery'> & { delivery: _RefType['Delivery'] } )
  ;
  DeliveryMethod:
    | ( Omit<ShippingMethod, 'price'> & { price: _RefType['Money'] } )
    | ( WarehouseRow )
  ;
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
    | ( TranslationRow )
    | ( AttributeValueRow )
    | ( TranslationRow )
    | ( CategoryRow )
    | ( TranslationRow )
    | ( ChannelRow )
    | ( CheckoutRow )
    | ( PricedLine )
    | ( SeenCollection )
    | ( TranslationRow )
    | ( FulfillmentRow )
    | ( FulfillmentLineRow )
    | ( GiftCardRow )
    | ( InvoiceRow )
    | ( MenuRow )
    | ( MenuItemRow )
    | ( TranslationRow )
    | ( OrderRow )
    | ( OrderRow )
    | ( OrderEventParent )
    | ( SoldLine )
    | ( PageRow )
    | ( PageRow )
    | ( TranslationRow )
    | ( PageTypeRow )
    | ( SeenProduct )
    | ( ProductListingRow )
    | ( MediaRow )
    | ( TranslationRow )
    | ( ProductTypeRow )
    | ( SeenVariant )
    | ( VariantListingRow )
    | ( TranslationRow )
    | ( Omit<ShippingMethod, 'price'> & { price: _RefType['Money'] } )
    | ( PaymentEvent )
    | ( TransactionRow )
    | ( UserRow )
    | ( VoucherRow )
    | ( WarehouseRow )
  ;
  ObjectWithAttributes:
    | ( PageRow )
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
    | ( MenuRow )
    | ( MenuItemRow )
    | ( OrderRow )
    | ( PageRow )
    | ( SeenProduct )
    | ( MediaRow )
    | ( ProductTypeRow )
    | ( SeenVariant )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountAddressCreate: ResolverTypeWrapper<Omit<AccountAddressCreate, 'address' | 'user'> & { address?: Maybe<ResolversTypes['Address']>, user?: Maybe<ResolversTypes['User']> }>;
  AccountAddressDelete: ResolverTypeWrapper<Omit<AccountAddressDelete, 'address' | 'user'> & { address?: Maybe<ResolversTypes['Address']>, user?: Maybe<ResolversTypes['User']> }>;
  AccountAddressUpdate: ResolverTypeWrapper<Omit<AccountAddressUpdate, 'address' | 'user'> & { address?: Maybe<ResolversTypes['Address']>, user?: Maybe<ResolversTypes['User']> }>;
  AccountDelete: ResolverTypeWrapper<Omit<AccountDelete, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  AccountError: ResolverTypeWrapper<AccountError>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccountErrorCode: AccountErrorCode;
  AccountInput: AccountInput;
  AccountRegister: ResolverTypeWrapper<Omit<AccountRegister, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountRegisterInput: AccountRegisterInput;
  AccountRequestDeletion: ResolverTypeWrapper<AccountRequestDeletion>;
  AccountSetDefaultAddress: ResolverTypeWrapper<Omit<AccountSetDefaultAddress, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  AccountUpdate: ResolverTypeWrapper<Omit<AccountUpdate, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Address: ResolverTypeWrapper<AddressRow>;
  AddressInput: AddressInput;
  AddressTypeEnum: AddressTypeEnum;
  AddressValidationData: ResolverTypeWrapper<AddressValidationData>;
  App: ResolverTypeWrapper<OwnApp>;
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
  AttributeTranslate: ResolverTypeWrapper<Omit<AttributeTranslate, 'attribute'> & { attribute?: Maybe<ResolversTypes['Attribute']> }>;
  AttributeTranslation: ResolverTypeWrapper<TranslationRow>;
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
  AttributeValueTranslate: ResolverTypeWrapper<Omit<AttributeValueTranslate, 'attributeValue'> & { attributeValue?: Maybe<ResolversTypes['AttributeValue']> }>;
  AttributeValueTranslation: ResolverTypeWrapper<TranslationRow>;
  AttributeValueTranslationInput: AttributeValueTranslationInput;
  AttributeValueUpdate: ResolverTypeWrapper<Omit<AttributeValueUpdate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversTypes['Attribute']>, attributeValue?: Maybe<ResolversTypes['AttributeValue']> }>;
  AttributeValueUpdateInput: AttributeValueUpdateInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryCountableConnection: ResolverTypeWrapper<CategoryConnection>;
  CategoryCountableEdge: ResolverTypeWrapper<Omit<CategoryCountableEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryCreate: ResolverTypeWrapper<Omit<CategoryCreate, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryDelete: ResolverTypeWrapper<Omit<CategoryDelete, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryFilterInput: CategoryFilterInput;
  CategoryInput: CategoryInput;
  CategoryTranslate: ResolverTypeWrapper<Omit<CategoryTranslate, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CategoryTranslation: ResolverTypeWrapper<TranslationRow>;
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
  CheckoutAddPromoCode: ResolverTypeWrapper<Omit<CheckoutAddPromoCode, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutAddressValidationRules: CheckoutAddressValidationRules;
  CheckoutAuthorizeStatusEnum: CheckoutAuthorizeStatusEnum;
  CheckoutBillingAddressUpdate: ResolverTypeWrapper<Omit<CheckoutBillingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutChargeStatusEnum: CheckoutChargeStatusEnum;
  CheckoutComplete: ResolverTypeWrapper<Omit<CheckoutComplete, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CheckoutCreate: ResolverTypeWrapper<Omit<CheckoutCreate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutCreateInput: CheckoutCreateInput;
  CheckoutCustomerAttach: ResolverTypeWrapper<Omit<CheckoutCustomerAttach, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutCustomerDetach: ResolverTypeWrapper<Omit<CheckoutCustomerDetach, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutDeliveryMethodUpdate: ResolverTypeWrapper<Omit<CheckoutDeliveryMethodUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutEmailUpdate: ResolverTypeWrapper<Omit<CheckoutEmailUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutError: ResolverTypeWrapper<CheckoutError>;
  CheckoutErrorCode: CheckoutErrorCode;
  CheckoutLanguageCodeUpdate: ResolverTypeWrapper<Omit<CheckoutLanguageCodeUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLine: ResolverTypeWrapper<PricedLine>;
  CheckoutLineDelete: ResolverTypeWrapper<Omit<CheckoutLineDelete, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLineInput: CheckoutLineInput;
  CheckoutLineProblemInsufficientStock: ResolverTypeWrapper<Omit<CheckoutLineProblemInsufficientStock, 'line' | 'variant'> & { line: ResolversTypes['CheckoutLine'], variant: ResolversTypes['ProductVariant'] }>;
  CheckoutLineProblemVariantNotAvailable: ResolverTypeWrapper<Omit<CheckoutLineProblemVariantNotAvailable, 'line'> & { line: ResolversTypes['CheckoutLine'] }>;
  CheckoutLineUpdateInput: CheckoutLineUpdateInput;
  CheckoutLinesAdd: ResolverTypeWrapper<Omit<CheckoutLinesAdd, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLinesDelete: ResolverTypeWrapper<Omit<CheckoutLinesDelete, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutLinesUpdate: ResolverTypeWrapper<Omit<CheckoutLinesUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutProblem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutProblem']>;
  CheckoutProblemDeliveryMethodInvalid: ResolverTypeWrapper<Omit<CheckoutProblemDeliveryMethodInvalid, 'delivery'> & { delivery: ResolversTypes['Delivery'] }>;
  CheckoutProblemDeliveryMethodStale: ResolverTypeWrapper<Omit<CheckoutProblemDeliveryMethodStale, 'delivery'> & { delivery: ResolversTypes['Delivery'] }>;
  CheckoutRemovePromoCode: ResolverTypeWrapper<Omit<CheckoutRemovePromoCode, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutShippingAddressUpdate: ResolverTypeWrapper<Omit<CheckoutShippingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversTypes['Checkout']> }>;
  CheckoutValidationRules: CheckoutValidationRules;
  ChoiceValue: ResolverTypeWrapper<ChoiceValue>;
  Collection: ResolverTypeWrapper<SeenCollection>;
  CollectionCountableConnection: ResolverTypeWrapper<CollectionConnection>;
  CollectionCountableEdge: ResolverTypeWrapper<Omit<CollectionCountableEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  CollectionTranslate: ResolverTypeWrapper<Omit<CollectionTranslate, 'collection'> & { collection?: Maybe<ResolversTypes['Collection']> }>;
  CollectionTranslation: ResolverTypeWrapper<TranslationRow>;
  CollectionWhereInput: CollectionWhereInput;
  ConfirmAccount: ResolverTypeWrapper<Omit<ConfirmAccount, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CountryCode: CountryCode;
  CountryDisplay: ResolverTypeWrapper<CountryDisplay>;
  CreateToken: ResolverTypeWrapper<Omit<CreateToken, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CustomerInput: CustomerInput;
  CustomerUpdate: ResolverTypeWrapper<Omit<CustomerUpdate, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  DeactivateAllUserTokens: ResolverTypeWrapper<DeactivateAllUserTokens>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  DeleteMetadata: ResolverTypeWrapper<Omit<DeleteMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  DeletePrivateMetadata: ResolverTypeWrapper<Omit<DeletePrivateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  Delivery: ResolverTypeWrapper<Omit<Delivery, 'shippingMethod'> & { shippingMethod?: Maybe<ResolversTypes['ShippingMethod']> }>;
  DeliveryMethod: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryMethod']>;
  DeliveryOptionsCalculate: ResolverTypeWrapper<Omit<DeliveryOptionsCalculate, 'deliveries'> & { deliveries: Array<ResolversTypes['Delivery']> }>;
  DeliveryOptionsCalculateError: ResolverTypeWrapper<DeliveryOptionsCalculateError>;
  DeliveryOptionsCalculateErrorCode: DeliveryOptionsCalculateErrorCode;
  DiscountError: ResolverTypeWrapper<DiscountError>;
  DiscountErrorCode: DiscountErrorCode;
  DiscountValueTypeEnum: DiscountValueTypeEnum;
  File: ResolverTypeWrapper<File>;
  Fulfillment: ResolverTypeWrapper<FulfillmentRow>;
  FulfillmentCancel: ResolverTypeWrapper<Omit<FulfillmentCancel, 'fulfillment' | 'order'> & { fulfillment?: Maybe<ResolversTypes['Fulfillment']>, order?: Maybe<ResolversTypes['Order']> }>;
  FulfillmentLine: ResolverTypeWrapper<FulfillmentLineRow>;
  FulfillmentStatus: FulfillmentStatus;
  GatewayConfigLine: ResolverTypeWrapper<GatewayConfigLine>;
  GenericScalar: ResolverTypeWrapper<Scalars['GenericScalar']['output']>;
  GiftCard: ResolverTypeWrapper<GiftCardRow>;
  GiftCardCreate: ResolverTypeWrapper<Omit<GiftCardCreate, 'giftCard'> & { giftCard?: Maybe<ResolversTypes['GiftCard']> }>;
  GiftCardCreateInput: GiftCardCreateInput;
  GiftCardError: ResolverTypeWrapper<GiftCardError>;
  GiftCardErrorCode: GiftCardErrorCode;
  GlobalIDFilterInput: GlobalIdFilterInput;
  Image: ResolverTypeWrapper<Image>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceCreate: ResolverTypeWrapper<Omit<InvoiceCreate, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceDelete: ResolverTypeWrapper<Omit<InvoiceDelete, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  InvoiceError: ResolverTypeWrapper<InvoiceError>;
  InvoiceErrorCode: InvoiceErrorCode;
  InvoiceUpdate: ResolverTypeWrapper<Omit<InvoiceUpdate, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  JobStatusEnum: JobStatusEnum;
  LanguageCodeEnum: LanguageCodeEnum;
  LanguageDisplay: ResolverTypeWrapper<LanguageDisplay>;
  MediaChoicesSortField: MediaChoicesSortField;
  MediaSortingInput: MediaSortingInput;
  Menu: ResolverTypeWrapper<MenuRow>;
  MenuCreate: ResolverTypeWrapper<Omit<MenuCreate, 'menu'> & { menu?: Maybe<ResolversTypes['Menu']> }>;
  MenuCreateInput: MenuCreateInput;
  MenuError: ResolverTypeWrapper<MenuError>;
  MenuErrorCode: MenuErrorCode;
  MenuItem: ResolverTypeWrapper<MenuItemRow>;
  MenuItemCreate: ResolverTypeWrapper<Omit<MenuItemCreate, 'menuItem'> & { menuItem?: Maybe<ResolversTypes['MenuItem']> }>;
  MenuItemCreateInput: MenuItemCreateInput;
  MenuItemDelete: ResolverTypeWrapper<Omit<MenuItemDelete, 'menuItem'> & { menuItem?: Maybe<ResolversTypes['MenuItem']> }>;
  MenuItemInput: MenuItemInput;
  MenuItemTranslate: ResolverTypeWrapper<Omit<MenuItemTranslate, 'menuItem'> & { menuItem?: Maybe<ResolversTypes['MenuItem']> }>;
  MenuItemTranslation: ResolverTypeWrapper<TranslationRow>;
  MetadataError: ResolverTypeWrapper<MetadataError>;
  MetadataErrorCode: MetadataErrorCode;
  MetadataInput: MetadataInput;
  MetadataItem: ResolverTypeWrapper<MetadataItem>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTranslationInput: NameTranslationInput;
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
  OrderDiscount: ResolverTypeWrapper<OrderRow>;
  OrderDiscountType: OrderDiscountType;
  OrderError: ResolverTypeWrapper<OrderError>;
  OrderErrorCode: OrderErrorCode;
  OrderEvent: ResolverTypeWrapper<OrderEventParent>;
  OrderEventsEnum: OrderEventsEnum;
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
  Page: ResolverTypeWrapper<PageRow>;
  PageCountableConnection: ResolverTypeWrapper<PageConnection>;
  PageCountableEdge: ResolverTypeWrapper<Omit<PageCountableEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  PageCreate: ResolverTypeWrapper<Omit<PageCreate, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  PageCreateInput: PageCreateInput;
  PageDelete: ResolverTypeWrapper<Omit<PageDelete, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  PageError: ResolverTypeWrapper<PageError>;
  PageErrorCode: PageErrorCode;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageInput: PageInput;
  PageTranslatableContent: ResolverTypeWrapper<PageRow>;
  PageTranslate: ResolverTypeWrapper<Omit<PageTranslate, 'page'> & { page?: Maybe<ResolversTypes['PageTranslatableContent']> }>;
  PageTranslation: ResolverTypeWrapper<TranslationRow>;
  PageTranslationInput: PageTranslationInput;
  PageType: ResolverTypeWrapper<PageTypeRow>;
  PageTypeCreate: ResolverTypeWrapper<Omit<PageTypeCreate, 'pageType'> & { pageType?: Maybe<ResolversTypes['PageType']> }>;
  PageTypeCreateInput: PageTypeCreateInput;
  PageUpdate: ResolverTypeWrapper<Omit<PageUpdate, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  PageWhereInput: PageWhereInput;
  PasswordChange: ResolverTypeWrapper<Omit<PasswordChange, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
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
  PriceInput: PriceInput;
  PriceRangeInput: PriceRangeInput;
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
  ProductFilterInput: ProductFilterInput;
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
  ProductTranslate: ResolverTypeWrapper<Omit<ProductTranslate, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductTranslation: ResolverTypeWrapper<TranslationRow>;
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
  ProductVariantTranslate: ResolverTypeWrapper<Omit<ProductVariantTranslate, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductVariantTranslation: ResolverTypeWrapper<TranslationRow>;
  ProductVariantUpdate: ResolverTypeWrapper<Omit<ProductVariantUpdate, 'productVariant'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']> }>;
  ProductWhereInput: ProductWhereInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshToken: ResolverTypeWrapper<Omit<RefreshToken, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RequestPasswordReset: ResolverTypeWrapper<RequestPasswordReset>;
  SelectedAttribute: ResolverTypeWrapper<AssignedAttributeRow>;
  SeoInput: SeoInput;
  SetPassword: ResolverTypeWrapper<Omit<SetPassword, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  ShippingMethod: ResolverTypeWrapper<Omit<ShippingMethod, 'price'> & { price: ResolversTypes['Money'] }>;
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
  TransactionFlowStrategyEnum: TransactionFlowStrategyEnum;
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
  TranslationError: ResolverTypeWrapper<TranslationError>;
  TranslationErrorCode: TranslationErrorCode;
  TranslationInput: TranslationInput;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdateInvoiceInput: UpdateInvoiceInput;
  UpdateMetadata: ResolverTypeWrapper<Omit<UpdateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  UpdatePrivateMetadata: ResolverTypeWrapper<Omit<UpdatePrivateMetadata, 'item'> & { item?: Maybe<ResolversTypes['ObjectWithMetadata']> }>;
  User: ResolverTypeWrapper<UserRow>;
  VariantAttributeScope: VariantAttributeScope;
  VariantPricingInfo: ResolverTypeWrapper<MoneyModel>;
  VerifyToken: ResolverTypeWrapper<Omit<VerifyToken, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  Voucher: ResolverTypeWrapper<VoucherRow>;
  VoucherChannelListingAddInput: VoucherChannelListingAddInput;
  VoucherChannelListingInput: VoucherChannelListingInput;
  VoucherChannelListingUpdate: ResolverTypeWrapper<Omit<VoucherChannelListingUpdate, 'voucher'> & { voucher?: Maybe<ResolversTypes['Voucher']> }>;
  VoucherCreate: ResolverTypeWrapper<Omit<VoucherCreate, 'voucher'> & { voucher?: Maybe<ResolversTypes['Voucher']> }>;
  VoucherDelete: ResolverTypeWrapper<Omit<VoucherDelete, 'voucher'> & { voucher?: Maybe<ResolversTypes['Voucher']> }>;
  VoucherInput: VoucherInput;
  VoucherTypeEnum: VoucherTypeEnum;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseCountableConnection: ResolverTypeWrapper<WarehouseConnection>;
  WarehouseCountableEdge: ResolverTypeWrapper<Omit<WarehouseCountableEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountAddressCreate: Omit<AccountAddressCreate, 'address' | 'user'> & { address?: Maybe<ResolversParentTypes['Address']>, user?: Maybe<ResolversParentTypes['User']> };
  AccountAddressDelete: Omit<AccountAddressDelete, 'address' | 'user'> & { address?: Maybe<ResolversParentTypes['Address']>, user?: Maybe<ResolversParentTypes['User']> };
  AccountAddressUpdate: Omit<AccountAddressUpdate, 'address' | 'user'> & { address?: Maybe<ResolversParentTypes['Address']>, user?: Maybe<ResolversParentTypes['User']> };
  AccountDelete: Omit<AccountDelete, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  AccountError: AccountError;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AccountInput: AccountInput;
  AccountRegister: Omit<AccountRegister, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Boolean: Scalars['Boolean']['output'];
  AccountRegisterInput: AccountRegisterInput;
  AccountRequestDeletion: AccountRequestDeletion;
  AccountSetDefaultAddress: Omit<AccountSetDefaultAddress, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  AccountUpdate: Omit<AccountUpdate, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Address: AddressRow;
  AddressInput: AddressInput;
  AddressValidationData: AddressValidationData;
  App: OwnApp;
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
  AttributeTranslate: Omit<AttributeTranslate, 'attribute'> & { attribute?: Maybe<ResolversParentTypes['Attribute']> };
  AttributeTranslation: TranslationRow;
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
  AttributeValueTranslate: Omit<AttributeValueTranslate, 'attributeValue'> & { attributeValue?: Maybe<ResolversParentTypes['AttributeValue']> };
  AttributeValueTranslation: TranslationRow;
  AttributeValueTranslationInput: AttributeValueTranslationInput;
  AttributeValueUpdate: Omit<AttributeValueUpdate, 'attribute' | 'attributeValue'> & { attribute?: Maybe<ResolversParentTypes['Attribute']>, attributeValue?: Maybe<ResolversParentTypes['AttributeValue']> };
  AttributeValueUpdateInput: AttributeValueUpdateInput;
  AttributeValueWhereInput: AttributeValueWhereInput;
  AttributeWhereInput: AttributeWhereInput;
  Category: CategoryRow;
  CategoryCountableConnection: CategoryConnection;
  CategoryCountableEdge: Omit<CategoryCountableEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryCreate: Omit<CategoryCreate, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryDelete: Omit<CategoryDelete, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryFilterInput: CategoryFilterInput;
  CategoryInput: CategoryInput;
  CategoryTranslate: Omit<CategoryTranslate, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CategoryTranslation: TranslationRow;
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
  CheckoutAddPromoCode: Omit<CheckoutAddPromoCode, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutAddressValidationRules: CheckoutAddressValidationRules;
  CheckoutBillingAddressUpdate: Omit<CheckoutBillingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutComplete: Omit<CheckoutComplete, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CheckoutCreate: Omit<CheckoutCreate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutCreateInput: CheckoutCreateInput;
  CheckoutCustomerAttach: Omit<CheckoutCustomerAttach, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutCustomerDetach: Omit<CheckoutCustomerDetach, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutDeliveryMethodUpdate: Omit<CheckoutDeliveryMethodUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutEmailUpdate: Omit<CheckoutEmailUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutError: CheckoutError;
  CheckoutLanguageCodeUpdate: Omit<CheckoutLanguageCodeUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLine: PricedLine;
  CheckoutLineDelete: Omit<CheckoutLineDelete, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLineInput: CheckoutLineInput;
  CheckoutLineProblemInsufficientStock: Omit<CheckoutLineProblemInsufficientStock, 'line' | 'variant'> & { line: ResolversParentTypes['CheckoutLine'], variant: ResolversParentTypes['ProductVariant'] };
  CheckoutLineProblemVariantNotAvailable: Omit<CheckoutLineProblemVariantNotAvailable, 'line'> & { line: ResolversParentTypes['CheckoutLine'] };
  CheckoutLineUpdateInput: CheckoutLineUpdateInput;
  CheckoutLinesAdd: Omit<CheckoutLinesAdd, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLinesDelete: Omit<CheckoutLinesDelete, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutLinesUpdate: Omit<CheckoutLinesUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutProblem: ResolversUnionTypes<ResolversParentTypes>['CheckoutProblem'];
  CheckoutProblemDeliveryMethodInvalid: Omit<CheckoutProblemDeliveryMethodInvalid, 'delivery'> & { delivery: ResolversParentTypes['Delivery'] };
  CheckoutProblemDeliveryMethodStale: Omit<CheckoutProblemDeliveryMethodStale, 'delivery'> & { delivery: ResolversParentTypes['Delivery'] };
  CheckoutRemovePromoCode: Omit<CheckoutRemovePromoCode, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutShippingAddressUpdate: Omit<CheckoutShippingAddressUpdate, 'checkout'> & { checkout?: Maybe<ResolversParentTypes['Checkout']> };
  CheckoutValidationRules: CheckoutValidationRules;
  ChoiceValue: ChoiceValue;
  Collection: SeenCollection;
  CollectionCountableConnection: CollectionConnection;
  CollectionCountableEdge: Omit<CollectionCountableEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  CollectionTranslate: Omit<CollectionTranslate, 'collection'> & { collection?: Maybe<ResolversParentTypes['Collection']> };
  CollectionTranslation: TranslationRow;
  CollectionWhereInput: CollectionWhereInput;
  ConfirmAccount: Omit<ConfirmAccount, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CountryDisplay: CountryDisplay;
  CreateToken: Omit<CreateToken, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CustomerInput: CustomerInput;
  CustomerUpdate: Omit<CustomerUpdate, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilterInput: DateTimeFilterInput;
  DateTimeRangeInput: DateTimeRangeInput;
  DeactivateAllUserTokens: DeactivateAllUserTokens;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilterInput: DecimalFilterInput;
  DecimalRangeInput: DecimalRangeInput;
  DeleteMetadata: Omit<DeleteMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  DeletePrivateMetadata: Omit<DeletePrivateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  Delivery: Omit<Delivery, 'shippingMethod'> & { shippingMethod?: Maybe<ResolversParentTypes['ShippingMethod']> };
  DeliveryMethod: ResolversUnionTypes<ResolversParentTypes>['DeliveryMethod'];
  DeliveryOptionsCalculate: Omit<DeliveryOptionsCalculate, 'deliveries'> & { deliveries: Array<ResolversParentTypes['Delivery']> };
  DeliveryOptionsCalculateError: DeliveryOptionsCalculateError;
  DiscountError: DiscountError;
  File: File;
  Fulfillment: FulfillmentRow;
  FulfillmentCancel: Omit<FulfillmentCancel, 'fulfillment' | 'order'> & { fulfillment?: Maybe<ResolversParentTypes['Fulfillment']>, order?: Maybe<ResolversParentTypes['Order']> };
  FulfillmentLine: FulfillmentLineRow;
  GatewayConfigLine: GatewayConfigLine;
  GenericScalar: Scalars['GenericScalar']['output'];
  GiftCard: GiftCardRow;
  GiftCardCreate: Omit<GiftCardCreate, 'giftCard'> & { giftCard?: Maybe<ResolversParentTypes['GiftCard']> };
  GiftCardCreateInput: GiftCardCreateInput;
  GiftCardError: GiftCardError;
  GlobalIDFilterInput: GlobalIdFilterInput;
  Image: Image;
  Invoice: InvoiceRow;
  InvoiceCreate: Omit<InvoiceCreate, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceDelete: Omit<InvoiceDelete, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  InvoiceError: InvoiceError;
  InvoiceUpdate: Omit<InvoiceUpdate, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  JSON: Scalars['JSON']['output'];
  JSONString: Scalars['JSONString']['output'];
  LanguageDisplay: LanguageDisplay;
  MediaSortingInput: MediaSortingInput;
  Menu: MenuRow;
  MenuCreate: Omit<MenuCreate, 'menu'> & { menu?: Maybe<ResolversParentTypes['Menu']> };
  MenuCreateInput: MenuCreateInput;
  MenuError: MenuError;
  MenuItem: MenuItemRow;
  MenuItemCreate: Omit<MenuItemCreate, 'menuItem'> & { menuItem?: Maybe<ResolversParentTypes['MenuItem']> };
  MenuItemCreateInput: MenuItemCreateInput;
  MenuItemDelete: Omit<MenuItemDelete, 'menuItem'> & { menuItem?: Maybe<ResolversParentTypes['MenuItem']> };
  MenuItemInput: MenuItemInput;
  MenuItemTranslate: Omit<MenuItemTranslate, 'menuItem'> & { menuItem?: Maybe<ResolversParentTypes['MenuItem']> };
  MenuItemTranslation: TranslationRow;
  MetadataError: MetadataError;
  MetadataInput: MetadataInput;
  MetadataItem: MetadataItem;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  NameTranslationInput: NameTranslationInput;
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
  OrderDiscount: OrderRow;
  OrderError: OrderError;
  OrderEvent: OrderEventParent;
  OrderFulfill: Omit<OrderFulfill, 'fulfillments' | 'order'> & { fulfillments?: Maybe<Array<ResolversParentTypes['Fulfillment']>>, order?: Maybe<ResolversParentTypes['Order']> };
  OrderFulfillInput: OrderFulfillInput;
  OrderFulfillLineInput: OrderFulfillLineInput;
  OrderFulfillStockInput: OrderFulfillStockInput;
  OrderLine: SoldLine;
  OrderMarkAsPaid: Omit<OrderMarkAsPaid, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderRefund: Omit<OrderRefund, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  OrderSortingInput: OrderSortingInput;
  OrderWhereInput: OrderWhereInput;
  Page: PageRow;
  PageCountableConnection: PageConnection;
  PageCountableEdge: Omit<PageCountableEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  PageCreate: Omit<PageCreate, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  PageCreateInput: PageCreateInput;
  PageDelete: Omit<PageDelete, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  PageError: PageError;
  PageInfo: PageInfo;
  PageInput: PageInput;
  PageTranslatableContent: PageRow;
  PageTranslate: Omit<PageTranslate, 'page'> & { page?: Maybe<ResolversParentTypes['PageTranslatableContent']> };
  PageTranslation: TranslationRow;
  PageTranslationInput: PageTranslationInput;
  PageType: PageTypeRow;
  PageTypeCreate: Omit<PageTypeCreate, 'pageType'> & { pageType?: Maybe<ResolversParentTypes['PageType']> };
  PageTypeCreateInput: PageTypeCreateInput;
  PageUpdate: Omit<PageUpdate, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  PageWhereInput: PageWhereInput;
  PasswordChange: Omit<PasswordChange, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  PaymentGateway: PaymentGateway;
  PaymentGatewayConfig: PaymentGatewayConfig;
  PaymentGatewayConfigError: PaymentGatewayConfigError;
  PaymentGatewayInitialize: PaymentGatewayInitialize;
  PaymentGatewayInitializeError: PaymentGatewayInitializeError;
  PaymentGatewayToInitialize: PaymentGatewayToInitialize;
  Permission: Permission;
  PositiveDecimal: Scalars['PositiveDecimal']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  PriceInput: PriceInput;
  PriceRangeInput: PriceRangeInput;
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
  ProductFilterInput: ProductFilterInput;
  ProductInput: ProductInput;
  ProductMedia: MediaRow;
  ProductMediaCreate: Omit<ProductMediaCreate, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaCreateInput: ProductMediaCreateInput;
  ProductMediaDelete: Omit<ProductMediaDelete, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaUpdate: Omit<ProductMediaUpdate, 'media' | 'product'> & { media?: Maybe<ResolversParentTypes['ProductMedia']>, product?: Maybe<ResolversParentTypes['Product']> };
  ProductMediaUpdateInput: ProductMediaUpdateInput;
  ProductOrder: ProductOrder;
  ProductPricingInfo: PriceRangeModel;
  ProductTranslate: Omit<ProductTranslate, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductTranslation: TranslationRow;
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
  ProductVariantTranslate: Omit<ProductVariantTranslate, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductVariantTranslation: TranslationRow;
  ProductVariantUpdate: Omit<ProductVariantUpdate, 'productVariant'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']> };
  ProductWhereInput: ProductWhereInput;
  Query: Record<PropertyKey, never>;
  RefreshToken: Omit<RefreshToken, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RequestPasswordReset: RequestPasswordReset;
  SelectedAttribute: AssignedAttributeRow;
  SeoInput: SeoInput;
  SetPassword: Omit<SetPassword, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  ShippingMethod: Omit<ShippingMethod, 'price'> & { price: ResolversParentTypes['Money'] };
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
  TranslationError: TranslationError;
  TranslationInput: TranslationInput;
  UUID: Scalars['UUID']['output'];
  UpdateInvoiceInput: UpdateInvoiceInput;
  UpdateMetadata: Omit<UpdateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  UpdatePrivateMetadata: Omit<UpdatePrivateMetadata, 'item'> & { item?: Maybe<ResolversParentTypes['ObjectWithMetadata']> };
  User: UserRow;
  VariantPricingInfo: MoneyModel;
  VerifyToken: Omit<VerifyToken, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  Voucher: VoucherRow;
  VoucherChannelListingAddInput: VoucherChannelListingAddInput;
  VoucherChannelListingInput: VoucherChannelListingInput;
  VoucherChannelListingUpdate: Omit<VoucherChannelListingUpdate, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['Voucher']> };
  VoucherCreate: Omit<VoucherCreate, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['Voucher']> };
  VoucherDelete: Omit<VoucherDelete, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['Voucher']> };
  VoucherInput: VoucherInput;
  Warehouse: WarehouseRow;
  WarehouseCountableConnection: WarehouseConnection;
  WarehouseCountableEdge: Omit<WarehouseCountableEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
};

export type AccountAddressCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountAddressCreate'] = ResolversParentTypes['AccountAddressCreate']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountAddressDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountAddressDelete'] = ResolversParentTypes['AccountAddressDelete']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountAddressUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountAddressUpdate'] = ResolversParentTypes['AccountAddressUpdate']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountDelete'] = ResolversParentTypes['AccountDelete']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountError'] = ResolversParentTypes['AccountError']> = {
  addressType?: Resolver<Maybe<ResolversTypes['AddressTypeEnum']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['AccountErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountRegister'] = ResolversParentTypes['AccountRegister']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  requiresConfirmation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountRequestDeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountRequestDeletion'] = ResolversParentTypes['AccountRequestDeletion']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
};

export type AccountSetDefaultAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSetDefaultAddress'] = ResolversParentTypes['AccountSetDefaultAddress']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AccountUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUpdate'] = ResolversParentTypes['AccountUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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
  isDefaultBillingAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDefaultShippingAddress?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetAddress1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetAddress2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressValidationDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressValidationData'] = ResolversParentTypes['AddressValidationData']> = {
  addressFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressLatinFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cityAreaChoices?: Resolver<Array<ResolversTypes['ChoiceValue']>, ParentType, ContextType>;
  cityAreaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cityChoices?: Resolver<Array<ResolversTypes['ChoiceValue']>, ParentType, ContextType>;
  cityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryAreaChoices?: Resolver<Array<ResolversTypes['ChoiceValue']>, ParentType, ContextType>;
  countryAreaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodeExamples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCodeMatchers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  postalCodePrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upperFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignedChoiceAttributeValueTranslationArgs, 'languageCode'>>;
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
  translation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignedPlainTextAttributeTranslationArgs, 'languageCode'>>;
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
  translation?: Resolver<Maybe<ResolversTypes['AttributeTranslation']>, ParentType, ContextType, RequireFields<AttributeTranslationArgs, 'languageCode'>>;
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

export type AttributeTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeTranslate'] = ResolversParentTypes['AttributeTranslate']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
};

export type AttributeTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeTranslation'] = ResolversParentTypes['AttributeTranslation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['AttributeValueTranslation']>, ParentType, ContextType, RequireFields<AttributeValueTranslationArgs, 'languageCode'>>;
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

export type AttributeValueTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueTranslate'] = ResolversParentTypes['AttributeValueTranslate']> = {
  attributeValue?: Resolver<Maybe<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
};

export type AttributeValueTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValueTranslation'] = ResolversParentTypes['AttributeValueTranslation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plainText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['CategoryTranslation']>, ParentType, ContextType, RequireFields<CategoryTranslationArgs, 'languageCode'>>;
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

export type CategoryTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryTranslate'] = ResolversParentTypes['CategoryTranslate']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
};

export type CategoryTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryTranslation'] = ResolversParentTypes['CategoryTranslation']> = {
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  authorizeStatus?: Resolver<ResolversTypes['CheckoutAuthorizeStatusEnum'], ParentType, ContextType>;
  availablePaymentGateways?: Resolver<Array<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  chargeStatus?: Resolver<ResolversTypes['CheckoutChargeStatusEnum'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  giftCards?: Resolver<Array<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['LanguageCodeEnum'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CheckoutLine']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CheckoutMetafieldArgs, 'key'>>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CheckoutPrivateMetafieldArgs, 'key'>>;
  problems?: Resolver<Maybe<Array<ResolversTypes['CheckoutProblem']>>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  shippingMethods?: Resolver<Array<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  shippingPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  subtotalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  totalBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  transactions?: Resolver<Maybe<Array<ResolversTypes['TransactionItem']>>, ParentType, ContextType>;
  translatedDiscountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  voucherCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutAddPromoCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutAddPromoCode'] = ResolversParentTypes['CheckoutAddPromoCode']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
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

export type CheckoutCustomerAttachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCustomerAttach'] = ResolversParentTypes['CheckoutCustomerAttach']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutCustomerDetachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCustomerDetach'] = ResolversParentTypes['CheckoutCustomerDetach']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutDeliveryMethodUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutDeliveryMethodUpdate'] = ResolversParentTypes['CheckoutDeliveryMethodUpdate']> = {
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

export type CheckoutLanguageCodeUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLanguageCodeUpdate'] = ResolversParentTypes['CheckoutLanguageCodeUpdate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLine'] = ResolversParentTypes['CheckoutLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CheckoutLineMetafieldArgs, 'key'>>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiresShipping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  undiscountedTotalPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  undiscountedUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLineDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLineDelete'] = ResolversParentTypes['CheckoutLineDelete']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutLineProblemInsufficientStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLineProblemInsufficientStock'] = ResolversParentTypes['CheckoutLineProblemInsufficientStock']> = {
  availableQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CheckoutLine'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLineProblemVariantNotAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLineProblemVariantNotAvailable'] = ResolversParentTypes['CheckoutLineProblemVariantNotAvailable']> = {
  line?: Resolver<ResolversTypes['CheckoutLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CheckoutProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProblem'] = ResolversParentTypes['CheckoutProblem']> = {
  __resolveType: TypeResolveFn<'CheckoutLineProblemInsufficientStock' | 'CheckoutLineProblemVariantNotAvailable' | 'CheckoutProblemDeliveryMethodInvalid' | 'CheckoutProblemDeliveryMethodStale', ParentType, ContextType>;
};

export type CheckoutProblemDeliveryMethodInvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProblemDeliveryMethodInvalid'] = ResolversParentTypes['CheckoutProblemDeliveryMethodInvalid']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutProblemDeliveryMethodStaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutProblemDeliveryMethodStale'] = ResolversParentTypes['CheckoutProblemDeliveryMethodStale']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutRemovePromoCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutRemovePromoCode'] = ResolversParentTypes['CheckoutRemovePromoCode']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type CheckoutShippingAddressUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutShippingAddressUpdate'] = ResolversParentTypes['CheckoutShippingAddressUpdate']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type ChoiceValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChoiceValue'] = ResolversParentTypes['ChoiceValue']> = {
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['CollectionTranslation']>, ParentType, ContextType, RequireFields<CollectionTranslationArgs, 'languageCode'>>;
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

export type CollectionTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionTranslate'] = ResolversParentTypes['CollectionTranslate']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
};

export type CollectionTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionTranslation'] = ResolversParentTypes['CollectionTranslation']> = {
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAccount'] = ResolversParentTypes['ConfirmAccount']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type CountryDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryDisplay'] = ResolversParentTypes['CountryDisplay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateToken'] = ResolversParentTypes['CreateToken']> = {
  csrfToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
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

export type DeactivateAllUserTokensResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeactivateAllUserTokens'] = ResolversParentTypes['DeactivateAllUserTokens']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
};

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

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
};

export type DeliveryMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryMethod'] = ResolversParentTypes['DeliveryMethod']> = {
  __resolveType: TypeResolveFn<'ShippingMethod' | 'Warehouse', ParentType, ContextType>;
};

export type DeliveryOptionsCalculateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOptionsCalculate'] = ResolversParentTypes['DeliveryOptionsCalculate']> = {
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['DeliveryOptionsCalculateError']>, ParentType, ContextType>;
};

export type DeliveryOptionsCalculateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOptionsCalculateError'] = ResolversParentTypes['DeliveryOptionsCalculateError']> = {
  code?: Resolver<ResolversTypes['DeliveryOptionsCalculateErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountError'] = ResolversParentTypes['DiscountError']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DiscountErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  voucherCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type GatewayConfigLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GatewayConfigLine'] = ResolversParentTypes['GatewayConfigLine']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface GenericScalarScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GenericScalar'], any> {
  name: 'GenericScalar';
}

export type GiftCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCard'] = ResolversParentTypes['GiftCard']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  displayCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  last4CodeChars?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftCardCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardCreate'] = ResolversParentTypes['GiftCardCreate']> = {
  errors?: Resolver<Array<ResolversTypes['GiftCardError']>, ParentType, ContextType>;
  giftCard?: Resolver<Maybe<ResolversTypes['GiftCard']>, ParentType, ContextType>;
};

export type GiftCardErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftCardError'] = ResolversParentTypes['GiftCardError']> = {
  code?: Resolver<ResolversTypes['GiftCardErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatusEnum'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceCreate'] = ResolversParentTypes['InvoiceCreate']> = {
  errors?: Resolver<Array<ResolversTypes['InvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export type InvoiceDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDelete'] = ResolversParentTypes['InvoiceDelete']> = {
  errors?: Resolver<Array<ResolversTypes['InvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export type InvoiceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceError'] = ResolversParentTypes['InvoiceError']> = {
  code?: Resolver<ResolversTypes['InvoiceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceUpdate'] = ResolversParentTypes['InvoiceUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['InvoiceError']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONString'], any> {
  name: 'JSONString';
}

export type LanguageDisplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageDisplay'] = ResolversParentTypes['LanguageDisplay']> = {
  code?: Resolver<ResolversTypes['LanguageCodeEnum'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MenuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Menu'] = ResolversParentTypes['Menu']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['MenuItem']>>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MenuMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MenuPrivateMetafieldArgs, 'key'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuCreate'] = ResolversParentTypes['MenuCreate']> = {
  errors?: Resolver<Array<ResolversTypes['MenuError']>, ParentType, ContextType>;
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType>;
};

export type MenuErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuError'] = ResolversParentTypes['MenuError']> = {
  code?: Resolver<ResolversTypes['MenuErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MenuItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItem'] = ResolversParentTypes['MenuItem']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['MenuItem']>>, ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  menu?: Resolver<ResolversTypes['Menu'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MenuItemMetafieldArgs, 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['MenuItem']>, ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MenuItemPrivateMetafieldArgs, 'key'>>;
  translation?: Resolver<Maybe<ResolversTypes['MenuItemTranslation']>, ParentType, ContextType, RequireFields<MenuItemTranslationArgs, 'languageCode'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MenuItemCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItemCreate'] = ResolversParentTypes['MenuItemCreate']> = {
  errors?: Resolver<Array<ResolversTypes['MenuError']>, ParentType, ContextType>;
  menuItem?: Resolver<Maybe<ResolversTypes['MenuItem']>, ParentType, ContextType>;
};

export type MenuItemDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItemDelete'] = ResolversParentTypes['MenuItemDelete']> = {
  errors?: Resolver<Array<ResolversTypes['MenuError']>, ParentType, ContextType>;
  menuItem?: Resolver<Maybe<ResolversTypes['MenuItem']>, ParentType, ContextType>;
};

export type MenuItemTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItemTranslate'] = ResolversParentTypes['MenuItemTranslate']> = {
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
  menuItem?: Resolver<Maybe<ResolversTypes['MenuItem']>, ParentType, ContextType>;
};

export type MenuItemTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuItemTranslation'] = ResolversParentTypes['MenuItemTranslation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  accountAddressCreate?: Resolver<Maybe<ResolversTypes['AccountAddressCreate']>, ParentType, ContextType, RequireFields<MutationAccountAddressCreateArgs, 'input'>>;
  accountAddressDelete?: Resolver<Maybe<ResolversTypes['AccountAddressDelete']>, ParentType, ContextType, RequireFields<MutationAccountAddressDeleteArgs, 'id'>>;
  accountAddressUpdate?: Resolver<Maybe<ResolversTypes['AccountAddressUpdate']>, ParentType, ContextType, RequireFields<MutationAccountAddressUpdateArgs, 'id' | 'input'>>;
  accountDelete?: Resolver<Maybe<ResolversTypes['AccountDelete']>, ParentType, ContextType, RequireFields<MutationAccountDeleteArgs, 'token'>>;
  accountRegister?: Resolver<Maybe<ResolversTypes['AccountRegister']>, ParentType, ContextType, RequireFields<MutationAccountRegisterArgs, 'input'>>;
  accountRequestDeletion?: Resolver<Maybe<ResolversTypes['AccountRequestDeletion']>, ParentType, ContextType, RequireFields<MutationAccountRequestDeletionArgs, 'redirectUrl'>>;
  accountSetDefaultAddress?: Resolver<Maybe<ResolversTypes['AccountSetDefaultAddress']>, ParentType, ContextType, RequireFields<MutationAccountSetDefaultAddressArgs, 'id' | 'type'>>;
  accountUpdate?: Resolver<Maybe<ResolversTypes['AccountUpdate']>, ParentType, ContextType, RequireFields<MutationAccountUpdateArgs, 'input'>>;
  attributeCreate?: Resolver<Maybe<ResolversTypes['AttributeCreate']>, ParentType, ContextType, RequireFields<MutationAttributeCreateArgs, 'input'>>;
  attributeDelete?: Resolver<Maybe<ResolversTypes['AttributeDelete']>, ParentType, ContextType, Partial<MutationAttributeDeleteArgs>>;
  attributeTranslate?: Resolver<Maybe<ResolversTypes['AttributeTranslate']>, ParentType, ContextType, RequireFields<MutationAttributeTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  attributeUpdate?: Resolver<Maybe<ResolversTypes['AttributeUpdate']>, ParentType, ContextType, RequireFields<MutationAttributeUpdateArgs, 'input'>>;
  attributeValueCreate?: Resolver<Maybe<ResolversTypes['AttributeValueCreate']>, ParentType, ContextType, RequireFields<MutationAttributeValueCreateArgs, 'attribute' | 'input'>>;
  attributeValueDelete?: Resolver<Maybe<ResolversTypes['AttributeValueDelete']>, ParentType, ContextType, Partial<MutationAttributeValueDeleteArgs>>;
  attributeValueTranslate?: Resolver<Maybe<ResolversTypes['AttributeValueTranslate']>, ParentType, ContextType, RequireFields<MutationAttributeValueTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  attributeValueUpdate?: Resolver<Maybe<ResolversTypes['AttributeValueUpdate']>, ParentType, ContextType, RequireFields<MutationAttributeValueUpdateArgs, 'input'>>;
  categoryCreate?: Resolver<Maybe<ResolversTypes['CategoryCreate']>, ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  categoryDelete?: Resolver<Maybe<ResolversTypes['CategoryDelete']>, ParentType, ContextType, RequireFields<MutationCategoryDeleteArgs, 'id'>>;
  categoryTranslate?: Resolver<Maybe<ResolversTypes['CategoryTranslate']>, ParentType, ContextType, RequireFields<MutationCategoryTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  categoryUpdate?: Resolver<Maybe<ResolversTypes['CategoryUpdate']>, ParentType, ContextType, RequireFields<MutationCategoryUpdateArgs, 'id' | 'input'>>;
  channelActivate?: Resolver<Maybe<ResolversTypes['ChannelActivate']>, ParentType, ContextType, RequireFields<MutationChannelActivateArgs, 'id'>>;
  channelCreate?: Resolver<Maybe<ResolversTypes['ChannelCreate']>, ParentType, ContextType, RequireFields<MutationChannelCreateArgs, 'input'>>;
  channelDeactivate?: Resolver<Maybe<ResolversTypes['ChannelDeactivate']>, ParentType, ContextType, RequireFields<MutationChannelDeactivateArgs, 'id'>>;
  channelUpdate?: Resolver<Maybe<ResolversTypes['ChannelUpdate']>, ParentType, ContextType, RequireFields<MutationChannelUpdateArgs, 'id' | 'input'>>;
  checkoutAddPromoCode?: Resolver<Maybe<ResolversTypes['CheckoutAddPromoCode']>, ParentType, ContextType, RequireFields<MutationCheckoutAddPromoCodeArgs, 'promoCode'>>;
  checkoutBillingAddressUpdate?: Resolver<Maybe<ResolversTypes['CheckoutBillingAddressUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutBillingAddressUpdateArgs, 'billingAddress' | 'saveAddress'>>;
  checkoutComplete?: Resolver<Maybe<ResolversTypes['CheckoutComplete']>, ParentType, ContextType, Partial<MutationCheckoutCompleteArgs>>;
  checkoutCreate?: Resolver<Maybe<ResolversTypes['CheckoutCreate']>, ParentType, ContextType, RequireFields<MutationCheckoutCreateArgs, 'input'>>;
  checkoutCustomerAttach?: Resolver<Maybe<ResolversTypes['CheckoutCustomerAttach']>, ParentType, ContextType, Partial<MutationCheckoutCustomerAttachArgs>>;
  checkoutCustomerDetach?: Resolver<Maybe<ResolversTypes['CheckoutCustomerDetach']>, ParentType, ContextType, Partial<MutationCheckoutCustomerDetachArgs>>;
  checkoutDeliveryMethodUpdate?: Resolver<Maybe<ResolversTypes['CheckoutDeliveryMethodUpdate']>, ParentType, ContextType, Partial<MutationCheckoutDeliveryMethodUpdateArgs>>;
  checkoutEmailUpdate?: Resolver<Maybe<ResolversTypes['CheckoutEmailUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutEmailUpdateArgs, 'email'>>;
  checkoutLanguageCodeUpdate?: Resolver<Maybe<ResolversTypes['CheckoutLanguageCodeUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutLanguageCodeUpdateArgs, 'languageCode'>>;
  checkoutLineDelete?: Resolver<Maybe<ResolversTypes['CheckoutLineDelete']>, ParentType, ContextType, Partial<MutationCheckoutLineDeleteArgs>>;
  checkoutLinesAdd?: Resolver<Maybe<ResolversTypes['CheckoutLinesAdd']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesAddArgs, 'lines'>>;
  checkoutLinesDelete?: Resolver<Maybe<ResolversTypes['CheckoutLinesDelete']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesDeleteArgs, 'linesIds'>>;
  checkoutLinesUpdate?: Resolver<Maybe<ResolversTypes['CheckoutLinesUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutLinesUpdateArgs, 'lines'>>;
  checkoutRemovePromoCode?: Resolver<Maybe<ResolversTypes['CheckoutRemovePromoCode']>, ParentType, ContextType, Partial<MutationCheckoutRemovePromoCodeArgs>>;
  checkoutShippingAddressUpdate?: Resolver<Maybe<ResolversTypes['CheckoutShippingAddressUpdate']>, ParentType, ContextType, RequireFields<MutationCheckoutShippingAddressUpdateArgs, 'saveAddress' | 'shippingAddress'>>;
  collectionTranslate?: Resolver<Maybe<ResolversTypes['CollectionTranslate']>, ParentType, ContextType, RequireFields<MutationCollectionTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  confirmAccount?: Resolver<Maybe<ResolversTypes['ConfirmAccount']>, ParentType, ContextType, RequireFields<MutationConfirmAccountArgs, 'email' | 'token'>>;
  customerUpdate?: Resolver<Maybe<ResolversTypes['CustomerUpdate']>, ParentType, ContextType, RequireFields<MutationCustomerUpdateArgs, 'input'>>;
  deleteMetadata?: Resolver<Maybe<ResolversTypes['DeleteMetadata']>, ParentType, ContextType, RequireFields<MutationDeleteMetadataArgs, 'id' | 'keys'>>;
  deletePrivateMetadata?: Resolver<Maybe<ResolversTypes['DeletePrivateMetadata']>, ParentType, ContextType, RequireFields<MutationDeletePrivateMetadataArgs, 'id' | 'keys'>>;
  deliveryOptionsCalculate?: Resolver<Maybe<ResolversTypes['DeliveryOptionsCalculate']>, ParentType, ContextType, RequireFields<MutationDeliveryOptionsCalculateArgs, 'id'>>;
  giftCardCreate?: Resolver<Maybe<ResolversTypes['GiftCardCreate']>, ParentType, ContextType, RequireFields<MutationGiftCardCreateArgs, 'input'>>;
  invoiceCreate?: Resolver<Maybe<ResolversTypes['InvoiceCreate']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateArgs, 'input' | 'orderId'>>;
  invoiceDelete?: Resolver<Maybe<ResolversTypes['InvoiceDelete']>, ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'id'>>;
  invoiceUpdate?: Resolver<Maybe<ResolversTypes['InvoiceUpdate']>, ParentType, ContextType, RequireFields<MutationInvoiceUpdateArgs, 'id' | 'input'>>;
  menuCreate?: Resolver<Maybe<ResolversTypes['MenuCreate']>, ParentType, ContextType, RequireFields<MutationMenuCreateArgs, 'input'>>;
  menuItemCreate?: Resolver<Maybe<ResolversTypes['MenuItemCreate']>, ParentType, ContextType, RequireFields<MutationMenuItemCreateArgs, 'input'>>;
  menuItemDelete?: Resolver<Maybe<ResolversTypes['MenuItemDelete']>, ParentType, ContextType, RequireFields<MutationMenuItemDeleteArgs, 'id'>>;
  menuItemTranslate?: Resolver<Maybe<ResolversTypes['MenuItemTranslate']>, ParentType, ContextType, RequireFields<MutationMenuItemTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancel']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'id'>>;
  orderCreateFromCheckout?: Resolver<Maybe<ResolversTypes['OrderCreateFromCheckout']>, ParentType, ContextType, RequireFields<MutationOrderCreateFromCheckoutArgs, 'id'>>;
  orderFulfill?: Resolver<Maybe<ResolversTypes['OrderFulfill']>, ParentType, ContextType, RequireFields<MutationOrderFulfillArgs, 'input'>>;
  orderFulfillmentCancel?: Resolver<Maybe<ResolversTypes['FulfillmentCancel']>, ParentType, ContextType, RequireFields<MutationOrderFulfillmentCancelArgs, 'id'>>;
  orderMarkAsPaid?: Resolver<Maybe<ResolversTypes['OrderMarkAsPaid']>, ParentType, ContextType, RequireFields<MutationOrderMarkAsPaidArgs, 'id'>>;
  orderRefund?: Resolver<Maybe<ResolversTypes['OrderRefund']>, ParentType, ContextType, RequireFields<MutationOrderRefundArgs, 'amount' | 'id'>>;
  pageCreate?: Resolver<Maybe<ResolversTypes['PageCreate']>, ParentType, ContextType, RequireFields<MutationPageCreateArgs, 'input'>>;
  pageDelete?: Resolver<Maybe<ResolversTypes['PageDelete']>, ParentType, ContextType, RequireFields<MutationPageDeleteArgs, 'id'>>;
  pageTranslate?: Resolver<Maybe<ResolversTypes['PageTranslate']>, ParentType, ContextType, RequireFields<MutationPageTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  pageTypeCreate?: Resolver<Maybe<ResolversTypes['PageTypeCreate']>, ParentType, ContextType, RequireFields<MutationPageTypeCreateArgs, 'input'>>;
  pageUpdate?: Resolver<Maybe<ResolversTypes['PageUpdate']>, ParentType, ContextType, RequireFields<MutationPageUpdateArgs, 'id' | 'input'>>;
  passwordChange?: Resolver<Maybe<ResolversTypes['PasswordChange']>, ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'newPassword'>>;
  paymentGatewayInitialize?: Resolver<Maybe<ResolversTypes['PaymentGatewayInitialize']>, ParentType, ContextType, RequireFields<MutationPaymentGatewayInitializeArgs, 'id'>>;
  productAttributeAssign?: Resolver<Maybe<ResolversTypes['ProductAttributeAssign']>, ParentType, ContextType, RequireFields<MutationProductAttributeAssignArgs, 'operations' | 'productTypeId'>>;
  productAttributeUnassign?: Resolver<Maybe<ResolversTypes['ProductAttributeUnassign']>, ParentType, ContextType, RequireFields<MutationProductAttributeUnassignArgs, 'attributeIds' | 'productTypeId'>>;
  productChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductChannelListingUpdateArgs, 'id' | 'input'>>;
  productCreate?: Resolver<Maybe<ResolversTypes['ProductCreate']>, ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productDelete?: Resolver<Maybe<ResolversTypes['ProductDelete']>, ParentType, ContextType, Partial<MutationProductDeleteArgs>>;
  productMediaCreate?: Resolver<Maybe<ResolversTypes['ProductMediaCreate']>, ParentType, ContextType, RequireFields<MutationProductMediaCreateArgs, 'input'>>;
  productMediaDelete?: Resolver<Maybe<ResolversTypes['ProductMediaDelete']>, ParentType, ContextType, RequireFields<MutationProductMediaDeleteArgs, 'id'>>;
  productMediaUpdate?: Resolver<Maybe<ResolversTypes['ProductMediaUpdate']>, ParentType, ContextType, RequireFields<MutationProductMediaUpdateArgs, 'id' | 'input'>>;
  productTranslate?: Resolver<Maybe<ResolversTypes['ProductTranslate']>, ParentType, ContextType, RequireFields<MutationProductTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  productTypeCreate?: Resolver<Maybe<ResolversTypes['ProductTypeCreate']>, ParentType, ContextType, RequireFields<MutationProductTypeCreateArgs, 'input'>>;
  productTypeUpdate?: Resolver<Maybe<ResolversTypes['ProductTypeUpdate']>, ParentType, ContextType, RequireFields<MutationProductTypeUpdateArgs, 'id' | 'input'>>;
  productUpdate?: Resolver<Maybe<ResolversTypes['ProductUpdate']>, ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  productVariantChannelListingUpdate?: Resolver<Maybe<ResolversTypes['ProductVariantChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationProductVariantChannelListingUpdateArgs, 'input'>>;
  productVariantCreate?: Resolver<Maybe<ResolversTypes['ProductVariantCreate']>, ParentType, ContextType, RequireFields<MutationProductVariantCreateArgs, 'input'>>;
  productVariantDelete?: Resolver<Maybe<ResolversTypes['ProductVariantDelete']>, ParentType, ContextType, Partial<MutationProductVariantDeleteArgs>>;
  productVariantTranslate?: Resolver<Maybe<ResolversTypes['ProductVariantTranslate']>, ParentType, ContextType, RequireFields<MutationProductVariantTranslateArgs, 'id' | 'input' | 'languageCode'>>;
  productVariantUpdate?: Resolver<Maybe<ResolversTypes['ProductVariantUpdate']>, ParentType, ContextType, RequireFields<MutationProductVariantUpdateArgs, 'input'>>;
  requestPasswordReset?: Resolver<Maybe<ResolversTypes['RequestPasswordReset']>, ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email' | 'redirectUrl'>>;
  setPassword?: Resolver<Maybe<ResolversTypes['SetPassword']>, ParentType, ContextType, RequireFields<MutationSetPasswordArgs, 'email' | 'password' | 'token'>>;
  tokenCreate?: Resolver<Maybe<ResolversTypes['CreateToken']>, ParentType, ContextType, RequireFields<MutationTokenCreateArgs, 'email' | 'password'>>;
  tokenRefresh?: Resolver<Maybe<ResolversTypes['RefreshToken']>, ParentType, ContextType, Partial<MutationTokenRefreshArgs>>;
  tokenVerify?: Resolver<Maybe<ResolversTypes['VerifyToken']>, ParentType, ContextType, RequireFields<MutationTokenVerifyArgs, 'token'>>;
  tokensDeactivateAll?: Resolver<Maybe<ResolversTypes['DeactivateAllUserTokens']>, ParentType, ContextType>;
  transactionEventReport?: Resolver<Maybe<ResolversTypes['TransactionEventReport']>, ParentType, ContextType, RequireFields<MutationTransactionEventReportArgs, 'pspReference' | 'type'>>;
  transactionInitialize?: Resolver<Maybe<ResolversTypes['TransactionInitialize']>, ParentType, ContextType, RequireFields<MutationTransactionInitializeArgs, 'id' | 'paymentGateway'>>;
  transactionProcess?: Resolver<Maybe<ResolversTypes['TransactionProcess']>, ParentType, ContextType, Partial<MutationTransactionProcessArgs>>;
  transactionRequestAction?: Resolver<Maybe<ResolversTypes['TransactionRequestAction']>, ParentType, ContextType, RequireFields<MutationTransactionRequestActionArgs, 'actionType'>>;
  updateMetadata?: Resolver<Maybe<ResolversTypes['UpdateMetadata']>, ParentType, ContextType, RequireFields<MutationUpdateMetadataArgs, 'id' | 'input'>>;
  updatePrivateMetadata?: Resolver<Maybe<ResolversTypes['UpdatePrivateMetadata']>, ParentType, ContextType, RequireFields<MutationUpdatePrivateMetadataArgs, 'id' | 'input'>>;
  voucherChannelListingUpdate?: Resolver<Maybe<ResolversTypes['VoucherChannelListingUpdate']>, ParentType, ContextType, RequireFields<MutationVoucherChannelListingUpdateArgs, 'id' | 'input'>>;
  voucherCreate?: Resolver<Maybe<ResolversTypes['VoucherCreate']>, ParentType, ContextType, RequireFields<MutationVoucherCreateArgs, 'input'>>;
  voucherDelete?: Resolver<Maybe<ResolversTypes['VoucherDelete']>, ParentType, ContextType, RequireFields<MutationVoucherDeleteArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Address' | 'App' | 'Attribute' | 'AttributeTranslation' | 'AttributeValue' | 'AttributeValueTranslation' | 'Category' | 'CategoryTranslation' | 'Channel' | 'Checkout' | 'CheckoutLine' | 'Collection' | 'CollectionTranslation' | 'Fulfillment' | 'FulfillmentLine' | 'GiftCard' | 'Invoice' | 'Menu' | 'MenuItem' | 'MenuItemTranslation' | 'Order' | 'OrderDiscount' | 'OrderEvent' | 'OrderLine' | 'Page' | 'PageTranslatableContent' | 'PageTranslation' | 'PageType' | 'Product' | 'ProductChannelListing' | 'ProductMedia' | 'ProductTranslation' | 'ProductType' | 'ProductVariant' | 'ProductVariantChannelListing' | 'ProductVariantTranslation' | 'ShippingMethod' | 'TransactionEvent' | 'TransactionItem' | 'User' | 'Voucher' | 'Warehouse', ParentType, ContextType>;
};

export type ObjectWithAttributesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithAttributes'] = ResolversParentTypes['ObjectWithAttributes']> = {
  __resolveType: TypeResolveFn<'Page' | 'Product' | 'ProductVariant', ParentType, ContextType>;
};

export type ObjectWithMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectWithMetadata'] = ResolversParentTypes['ObjectWithMetadata']> = {
  __resolveType: TypeResolveFn<'App' | 'Attribute' | 'Category' | 'Channel' | 'Checkout' | 'Collection' | 'Menu' | 'MenuItem' | 'Order' | 'Page' | 'Product' | 'ProductMedia' | 'ProductType' | 'ProductVariant', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizeStatus?: Resolver<ResolversTypes['OrderAuthorizeStatusEnum'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  chargeStatus?: Resolver<ResolversTypes['OrderChargeStatusEnum'], ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveryMethod?: Resolver<Maybe<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['OrderEvent']>, ParentType, ContextType>;
  fulfillments?: Resolver<Array<ResolversTypes['Fulfillment']>, ParentType, ContextType>;
  giftCards?: Resolver<Array<ResolversTypes['GiftCard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShippingRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languageCodeEnum?: Resolver<ResolversTypes['LanguageCodeEnum'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrderMetafieldArgs, 'key'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['OrderOriginEnum'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentChargeStatusEnum'], ParentType, ContextType>;
  paymentStatusDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrderPrivateMetafieldArgs, 'key'>>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  shippingPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
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
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  voucherCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type OrderDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDiscount'] = ResolversParentTypes['OrderDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrderDiscountType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PositiveDecimal'], ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['DiscountValueTypeEnum'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderError'] = ResolversParentTypes['OrderError']> = {
  code?: Resolver<ResolversTypes['OrderErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEvent'] = ResolversParentTypes['OrderEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderEventsEnum']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  undiscountedTotalPrice?: Resolver<ResolversTypes['TaxedMoney'], ParentType, ContextType>;
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

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  assignedAttribute?: Resolver<Maybe<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<PageAssignedAttributeArgs, 'slug'>>;
  assignedAttributes?: Resolver<Array<ResolversTypes['AssignedAttribute']>, ParentType, ContextType, RequireFields<PageAssignedAttributesArgs, 'limit'>>;
  attributes?: Resolver<Array<ResolversTypes['SelectedAttribute']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  metafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PageMetafieldArgs, 'key'>>;
  pageType?: Resolver<ResolversTypes['PageType'], ParentType, ContextType>;
  privateMetadata?: Resolver<Array<ResolversTypes['MetadataItem']>, ParentType, ContextType>;
  privateMetafield?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PagePrivateMetafieldArgs, 'key'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['PageTranslation']>, ParentType, ContextType, RequireFields<PageTranslationArgs, 'languageCode'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageCountableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageCountableConnection'] = ResolversParentTypes['PageCountableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PageCountableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageCountableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageCountableEdge'] = ResolversParentTypes['PageCountableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
};

export type PageCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageCreate'] = ResolversParentTypes['PageCreate']> = {
  errors?: Resolver<Array<ResolversTypes['PageError']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
};

export type PageDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageDelete'] = ResolversParentTypes['PageDelete']> = {
  errors?: Resolver<Array<ResolversTypes['PageError']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
};

export type PageErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageError'] = ResolversParentTypes['PageError']> = {
  attributes?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PageErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageTranslatableContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageTranslatableContent'] = ResolversParentTypes['PageTranslatableContent']> = {
  content?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageTranslate'] = ResolversParentTypes['PageTranslate']> = {
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['PageTranslatableContent']>, ParentType, ContextType>;
};

export type PageTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageTranslation'] = ResolversParentTypes['PageTranslation']> = {
  content?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageType'] = ResolversParentTypes['PageType'], FederationReferenceType extends FederationReferenceTypes['PageType'] = FederationReferenceTypes['PageType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PageType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Maybe<Array<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageTypeCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageTypeCreate'] = ResolversParentTypes['PageTypeCreate']> = {
  errors?: Resolver<Array<ResolversTypes['PageError']>, ParentType, ContextType>;
  pageType?: Resolver<Maybe<ResolversTypes['PageType']>, ParentType, ContextType>;
};

export type PageUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageUpdate'] = ResolversParentTypes['PageUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['PageError']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
};

export type PasswordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChange'] = ResolversParentTypes['PasswordChange']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PaymentGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGateway'] = ResolversParentTypes['PaymentGateway']> = {
  config?: Resolver<Array<ResolversTypes['GatewayConfigLine']>, ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['ProductTranslation']>, ParentType, ContextType, RequireFields<ProductTranslationArgs, 'languageCode'>>;
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

export type ProductTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTranslate'] = ResolversParentTypes['ProductTranslate']> = {
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTranslation'] = ResolversParentTypes['ProductTranslation']> = {
  description?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seoTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  translation?: Resolver<Maybe<ResolversTypes['ProductVariantTranslation']>, ParentType, ContextType, RequireFields<ProductVariantTranslationArgs, 'languageCode'>>;
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

export type ProductVariantTranslateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantTranslate'] = ResolversParentTypes['ProductVariantTranslate']> = {
  errors?: Resolver<Array<ResolversTypes['TranslationError']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type ProductVariantTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantTranslation'] = ResolversParentTypes['ProductVariantTranslation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageDisplay'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductVariantUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantUpdate'] = ResolversParentTypes['ProductVariantUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['ProductError']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addressValidationRules?: Resolver<Maybe<ResolversTypes['AddressValidationData']>, ParentType, ContextType, RequireFields<QueryAddressValidationRulesArgs, 'countryCode'>>;
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
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType, Partial<QueryMenuArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderCountableConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType, Partial<QueryPageArgs>>;
  pages?: Resolver<Maybe<ResolversTypes['PageCountableConnection']>, ParentType, ContextType, Partial<QueryPagesArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType, RequireFields<QueryProductTypeArgs, 'id'>>;
  productTypes?: Resolver<Maybe<ResolversTypes['ProductTypeCountableConnection']>, ParentType, ContextType, Partial<QueryProductTypesArgs>>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, Partial<QueryProductVariantArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductCountableConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  warehouses?: Resolver<Maybe<ResolversTypes['WarehouseCountableConnection']>, ParentType, ContextType, Partial<QueryWarehousesArgs>>;
};

export type RefreshTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshToken'] = ResolversParentTypes['RefreshToken']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RequestPasswordResetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordReset'] = ResolversParentTypes['RequestPasswordReset']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
};

export type SelectedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectedAttribute'] = ResolversParentTypes['SelectedAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type SetPasswordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPassword'] = ResolversParentTypes['SetPassword']> = {
  csrfToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ShippingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingMethod'] = ResolversParentTypes['ShippingMethod']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumDeliveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumDeliveryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  chargePendingAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
  refundPendingAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type TranslationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslationError'] = ResolversParentTypes['TranslationError']> = {
  code?: Resolver<ResolversTypes['TranslationErrorCode'], ParentType, ContextType>;
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
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  avatar?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<UserAvatarArgs, 'format'>>;
  checkoutIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType, Partial<UserCheckoutIdsArgs>>;
  dateJoined?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  defaultBillingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  defaultShippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languageCode?: Resolver<ResolversTypes['LanguageCodeEnum'], ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderCountableConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantPricingInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPricingInfo'] = ResolversParentTypes['VariantPricingInfo']> = {
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
  priceUndiscounted?: Resolver<Maybe<ResolversTypes['TaxedMoney']>, ParentType, ContextType>;
};

export type VerifyTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyToken'] = ResolversParentTypes['VerifyToken']> = {
  errors?: Resolver<Array<ResolversTypes['AccountError']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['GenericScalar']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  applyOncePerCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  applyOncePerOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountValueType?: Resolver<ResolversTypes['DiscountValueTypeEnum'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minCheckoutItemsQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlyForStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['VoucherTypeEnum'], ParentType, ContextType>;
  usageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherChannelListingUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherChannelListingUpdate'] = ResolversParentTypes['VoucherChannelListingUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['DiscountError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type VoucherCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherCreate'] = ResolversParentTypes['VoucherCreate']> = {
  errors?: Resolver<Array<ResolversTypes['DiscountError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
};

export type VoucherDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherDelete'] = ResolversParentTypes['VoucherDelete']> = {
  errors?: Resolver<Array<ResolversTypes['DiscountError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
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
  AccountAddressCreate?: AccountAddressCreateResolvers<ContextType>;
  AccountAddressDelete?: AccountAddressDeleteResolvers<ContextType>;
  AccountAddressUpdate?: AccountAddressUpdateResolvers<ContextType>;
  AccountDelete?: AccountDeleteResolvers<ContextType>;
  AccountError?: AccountErrorResolvers<ContextType>;
  AccountRegister?: AccountRegisterResolvers<ContextType>;
  AccountRequestDeletion?: AccountRequestDeletionResolvers<ContextType>;
  AccountSetDefaultAddress?: AccountSetDefaultAddressResolvers<ContextType>;
  AccountUpdate?: AccountUpdateResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressValidationData?: AddressValidationDataResolvers<ContextType>;
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
  AttributeTranslate?: AttributeTranslateResolvers<ContextType>;
  AttributeTranslation?: AttributeTranslationResolvers<ContextType>;
  AttributeUpdate?: AttributeUpdateResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AttributeValueCountableConnection?: AttributeValueCountableConnectionResolvers<ContextType>;
  AttributeValueCountableEdge?: AttributeValueCountableEdgeResolvers<ContextType>;
  AttributeValueCreate?: AttributeValueCreateResolvers<ContextType>;
  AttributeValueDelete?: AttributeValueDeleteResolvers<ContextType>;
  AttributeValueTranslate?: AttributeValueTranslateResolvers<ContextType>;
  AttributeValueTranslation?: AttributeValueTranslationResolvers<ContextType>;
  AttributeValueUpdate?: AttributeValueUpdateResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryCountableConnection?: CategoryCountableConnectionResolvers<ContextType>;
  CategoryCountableEdge?: CategoryCountableEdgeResolvers<ContextType>;
  CategoryCreate?: CategoryCreateResolvers<ContextType>;
  CategoryDelete?: CategoryDeleteResolvers<ContextType>;
  CategoryTranslate?: CategoryTranslateResolvers<ContextType>;
  CategoryTranslation?: CategoryTranslationResolvers<ContextType>;
  CategoryUpdate?: CategoryUpdateResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelActivate?: ChannelActivateResolvers<ContextType>;
  ChannelCreate?: ChannelCreateResolvers<ContextType>;
  ChannelDeactivate?: ChannelDeactivateResolvers<ContextType>;
  ChannelError?: ChannelErrorResolvers<ContextType>;
  ChannelUpdate?: ChannelUpdateResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  CheckoutAddPromoCode?: CheckoutAddPromoCodeResolvers<ContextType>;
  CheckoutBillingAddressUpdate?: CheckoutBillingAddressUpdateResolvers<ContextType>;
  CheckoutComplete?: CheckoutCompleteResolvers<ContextType>;
  CheckoutCreate?: CheckoutCreateResolvers<ContextType>;
  CheckoutCustomerAttach?: CheckoutCustomerAttachResolvers<ContextType>;
  CheckoutCustomerDetach?: CheckoutCustomerDetachResolvers<ContextType>;
  CheckoutDeliveryMethodUpdate?: CheckoutDeliveryMethodUpdateResolvers<ContextType>;
  CheckoutEmailUpdate?: CheckoutEmailUpdateResolvers<ContextType>;
  CheckoutError?: CheckoutErrorResolvers<ContextType>;
  CheckoutLanguageCodeUpdate?: CheckoutLanguageCodeUpdateResolvers<ContextType>;
  CheckoutLine?: CheckoutLineResolvers<ContextType>;
  CheckoutLineDelete?: CheckoutLineDeleteResolvers<ContextType>;
  CheckoutLineProblemInsufficientStock?: CheckoutLineProblemInsufficientStockResolvers<ContextType>;
  CheckoutLineProblemVariantNotAvailable?: CheckoutLineProblemVariantNotAvailableResolvers<ContextType>;
  CheckoutLinesAdd?: CheckoutLinesAddResolvers<ContextType>;
  CheckoutLinesDelete?: CheckoutLinesDeleteResolvers<ContextType>;
  CheckoutLinesUpdate?: CheckoutLinesUpdateResolvers<ContextType>;
  CheckoutProblem?: CheckoutProblemResolvers<ContextType>;
  CheckoutProblemDeliveryMethodInvalid?: CheckoutProblemDeliveryMethodInvalidResolvers<ContextType>;
  CheckoutProblemDeliveryMethodStale?: CheckoutProblemDeliveryMethodStaleResolvers<ContextType>;
  CheckoutRemovePromoCode?: CheckoutRemovePromoCodeResolvers<ContextType>;
  CheckoutShippingAddressUpdate?: CheckoutShippingAddressUpdateResolvers<ContextType>;
  ChoiceValue?: ChoiceValueResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionCountableConnection?: CollectionCountableConnectionResolvers<ContextType>;
  CollectionCountableEdge?: CollectionCountableEdgeResolvers<ContextType>;
  CollectionTranslate?: CollectionTranslateResolvers<ContextType>;
  CollectionTranslation?: CollectionTranslationResolvers<ContextType>;
  ConfirmAccount?: ConfirmAccountResolvers<ContextType>;
  CountryDisplay?: CountryDisplayResolvers<ContextType>;
  CreateToken?: CreateTokenResolvers<ContextType>;
  CustomerUpdate?: CustomerUpdateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeactivateAllUserTokens?: DeactivateAllUserTokensResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeleteMetadata?: DeleteMetadataResolvers<ContextType>;
  DeletePrivateMetadata?: DeletePrivateMetadataResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryMethod?: DeliveryMethodResolvers<ContextType>;
  DeliveryOptionsCalculate?: DeliveryOptionsCalculateResolvers<ContextType>;
  DeliveryOptionsCalculateError?: DeliveryOptionsCalculateErrorResolvers<ContextType>;
  DiscountError?: DiscountErrorResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  Fulfillment?: FulfillmentResolvers<ContextType>;
  FulfillmentCancel?: FulfillmentCancelResolvers<ContextType>;
  FulfillmentLine?: FulfillmentLineResolvers<ContextType>;
  GatewayConfigLine?: GatewayConfigLineResolvers<ContextType>;
  GenericScalar?: GraphQLScalarType;
  GiftCard?: GiftCardResolvers<ContextType>;
  GiftCardCreate?: GiftCardCreateResolvers<ContextType>;
  GiftCardError?: GiftCardErrorResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceCreate?: InvoiceCreateResolvers<ContextType>;
  InvoiceDelete?: InvoiceDeleteResolvers<ContextType>;
  InvoiceError?: InvoiceErrorResolvers<ContextType>;
  InvoiceUpdate?: InvoiceUpdateResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  LanguageDisplay?: LanguageDisplayResolvers<ContextType>;
  Menu?: MenuResolvers<ContextType>;
  MenuCreate?: MenuCreateResolvers<ContextType>;
  MenuError?: MenuErrorResolvers<ContextType>;
  MenuItem?: MenuItemResolvers<ContextType>;
  MenuItemCreate?: MenuItemCreateResolvers<ContextType>;
  MenuItemDelete?: MenuItemDeleteResolvers<ContextType>;
  MenuItemTranslate?: MenuItemTranslateResolvers<ContextType>;
  MenuItemTranslation?: MenuItemTranslationResolvers<ContextType>;
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
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderError?: OrderErrorResolvers<ContextType>;
  OrderEvent?: OrderEventResolvers<ContextType>;
  OrderFulfill?: OrderFulfillResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderMarkAsPaid?: OrderMarkAsPaidResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageCountableConnection?: PageCountableConnectionResolvers<ContextType>;
  PageCountableEdge?: PageCountableEdgeResolvers<ContextType>;
  PageCreate?: PageCreateResolvers<ContextType>;
  PageDelete?: PageDeleteResolvers<ContextType>;
  PageError?: PageErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageTranslatableContent?: PageTranslatableContentResolvers<ContextType>;
  PageTranslate?: PageTranslateResolvers<ContextType>;
  PageTranslation?: PageTranslationResolvers<ContextType>;
  PageType?: PageTypeResolvers<ContextType>;
  PageTypeCreate?: PageTypeCreateResolvers<ContextType>;
  PageUpdate?: PageUpdateResolvers<ContextType>;
  PasswordChange?: PasswordChangeResolvers<ContextType>;
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
  ProductTranslate?: ProductTranslateResolvers<ContextType>;
  ProductTranslation?: ProductTranslationResolvers<ContextType>;
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
  ProductVariantTranslate?: ProductVariantTranslateResolvers<ContextType>;
  ProductVariantTranslation?: ProductVariantTranslationResolvers<ContextType>;
  ProductVariantUpdate?: ProductVariantUpdateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshToken?: RefreshTokenResolvers<ContextType>;
  RequestPasswordReset?: RequestPasswordResetResolvers<ContextType>;
  SelectedAttribute?: SelectedAttributeResolvers<ContextType>;
  SetPassword?: SetPasswordResolvers<ContextType>;
  ShippingMethod?: ShippingMethodResolvers<ContextType>;
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
  TranslationError?: TranslationErrorResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UpdateMetadata?: UpdateMetadataResolvers<ContextType>;
  UpdatePrivateMetadata?: UpdatePrivateMetadataResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  VariantPricingInfo?: VariantPricingInfoResolvers<ContextType>;
  VerifyToken?: VerifyTokenResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherChannelListingUpdate?: VoucherChannelListingUpdateResolvers<ContextType>;
  VoucherCreate?: VoucherCreateResolvers<ContextType>;
  VoucherDelete?: VoucherDeleteResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseCountableConnection?: WarehouseCountableConnectionResolvers<ContextType>;
  WarehouseCountableEdge?: WarehouseCountableEdgeResolvers<ContextType>;
};

