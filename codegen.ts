import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const scalars = {
  DateTime: { input: 'Date', output: 'Date' },
  Date: { input: 'Date', output: 'Date' },
  JSON: { input: 'unknown', output: 'unknown' },
  Credits: 'number',
  ID: 'string',
  JSONString: 'string',
  Decimal: 'string',
  PositiveDecimal: 'string',
  PositiveInt: 'number',
  UUID: 'string',
};

/** What a resolver's parent is for the types that have a row or a domain object of their own. */
const mappers: Record<string, Record<string, string>> = {
  commerce: {
    Product: '../store/rows.ts#SeenProduct',
    ProductVariant: '../store/rows.ts#SeenVariant',
    Category: '../store/rows.ts#CategoryRow',
    Collection: '../store/rows.ts#SeenCollection',
    ProductType: '../store/rows.ts#ProductTypeRow',
    Channel: '../store/rows.ts#ChannelRow',
    Attribute: '../store/rows.ts#AttributeRow',
    AttributeValue: '../store/rows.ts#AttributeValueRow',
    SelectedAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedSingleChoiceAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedMultiChoiceAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedChoiceAttributeValue: '../store/rows.ts#AttributeValueRow',
    AssignedNumericAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedTextAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedPlainTextAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedFileAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedSwatchAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedSwatchAttributeValue: '../store/rows.ts#AttributeValueRow',
    AssignedBooleanAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedDateAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedDateTimeAttribute: '../store/rows.ts#AssignedAttributeRow',
    AssignedVariantAttribute: '../store/rows.ts#VariantAttributeRow',
    ProductMedia: '../store/rows.ts#MediaRow',
    ProductChannelListing: '../store/rows.ts#ProductListingRow',
    ProductVariantChannelListing: '../store/rows.ts#VariantListingRow',
    Fulfillment: '../store/rows.ts#FulfillmentRow',
    FulfillmentLine: '../store/rows.ts#FulfillmentLineRow',
    ObjectWithMetadata: '../resolvers/described.ts#DescribedParent',
    User: '../store/rows.ts#UserRow',
    Address: '../store/rows.ts#AddressRow',
    Checkout: '../store/rows.ts#CheckoutRow',
    CheckoutLine: '../store/rows.ts#PricedLine',
    TransactionItem: '../store/rows.ts#TransactionRow',
    TransactionEvent: '../store/rows.ts#PaymentEvent',
    Order: '../store/rows.ts#OrderRow',
    OrderLine: '../store/rows.ts#SoldLine',
    Money: '../domain/money.ts#Money as MoneyModel',
    TaxedMoney: '../domain/money.ts#Money as MoneyModel',
    VariantPricingInfo: '../domain/money.ts#Money as MoneyModel',
    ProductPricingInfo: '../domain/money.ts#PriceRange as PriceRangeModel',
    TaxedMoneyRange: '../domain/money.ts#PriceRange as PriceRangeModel',
    ProductCountableConnection: '../resolvers/connections.ts#ProductConnection',
    ProductVariantCountableConnection: '../resolvers/connections.ts#ProductVariantConnection',
    CategoryCountableConnection: '../resolvers/connections.ts#CategoryConnection',
    CollectionCountableConnection: '../resolvers/connections.ts#CollectionConnection',
    AttributeCountableConnection: '../resolvers/connections.ts#AttributeConnection',
    AttributeValueCountableConnection: '../resolvers/connections.ts#AttributeValueConnection',
    ProductTypeCountableConnection: '../resolvers/connections.ts#ProductTypeConnection',
    OrderCountableConnection: '../resolvers/connections.ts#OrderConnection',
    WarehouseCountableConnection: '../resolvers/connections.ts#WarehouseConnection',
    Warehouse: '../resolvers/connections.ts#WarehouseRow',
    App: '../resolvers/connections.ts#OwnApp',
  },
  'control-plane': {
    Organization: '../domain/organization.ts#Organization as OrganizationModel',
    Member: '../domain/organization.ts#Member as MemberModel',
    Offering: '../domain/offering.ts#Offering as OfferingModel',
    OfferingVersion: '../domain/offering.ts#OfferingVersion as OfferingVersionModel',
    RunPricing: '../domain/offering.ts#RunPricing as RunPricingModel',
    Plan: '../domain/offering.ts#Plan as PlanModel',
    PlanLimits: '../domain/offering.ts#PlanLimits as PlanLimitsModel',
    Instance: '../domain/instance.ts#Instance as InstanceModel',
    InstanceSettings: '../domain/instance.ts#InstanceSettings as InstanceSettingsModel',
    ApiKey: '../domain/api-key.ts#ApiKey as ApiKeyModel',
    InstanceCount: '../store/instance-counts.ts#InstanceCount as InstanceCountModel',
    Customer: '../store/customers.ts#Customer as CustomerModel',
    OrderLineProvisioning: '../resolvers/order-provisioning.ts#LineStanding',
    CustomerConnection: '../resolvers/connections.ts#CustomerConnection as CustomerConnectionModel',
    OfferingFacet: '../domain/offerings/offering-terms.ts#Facet',
    OfferingReview: '../domain/offering.ts#OfferingReview as OfferingReviewModel',
    PlanPrice: '../domain/offering.ts#PlanPrice as PlanPriceModel',
    Invitation: '../domain/organization.ts#Invitation as InvitationModel',
    Seller: '../domain/sellers/seller.ts#Seller as SellerModel',
    Feature: '../domain/features/feature.ts#FeatureState',
    FeatureException: '../domain/features/feature.ts#FeatureException as FeatureExceptionModel',
    SellerConnection: '../resolvers/connections.ts#SellerConnection as SellerConnectionModel',
    OrganizationConnection:
      '../resolvers/connections.ts#OrganizationConnection as OrganizationConnectionModel',
    Viewer: '../resolvers/Viewer.ts#SignedIn',
    AuditEvent: '../audit/audit-lists.ts#AuditEventRow',
    FailedJob: '../operations/failed-jobs.ts#ServiceJob',
    FailedJobConnection: '../resolvers/connections.ts#FailedJobConnection as FailedJobConnectionModel',
    AuditEventConnection: '../resolvers/connections.ts#AuditEventConnection as AuditEventConnectionModel',
    Product: '../domain/offering.ts#CommerceReference',
    ProductVariant: '../domain/offering.ts#CommerceReference',
    Order: '../resolvers/references.ts#ById',
    User: '../resolvers/references.ts#ByEmail',
    Flow: '../resolvers/references.ts#ById',
    InstanceConnection: '../resolvers/connections.ts#InstanceConnection as InstanceConnectionModel',
    OfferingConnection: '../resolvers/connections.ts#OfferingConnection as OfferingConnectionModel',
    OfferingVersionConnection:
      '../resolvers/connections.ts#OfferingVersionConnection as OfferingVersionConnectionModel',
  },
  billing: {
    Wallet: '../store/tables.ts#WalletPosition',
    CreditGrant: '../store/tables.ts#GrantPosition',
    LedgerEntry: '../store/tables.ts#LedgerEntryRow',
    Reservation: '../store/tables.ts#ReservationPosition',
    CreditPack: '../store/tables.ts#CreditPackRow',
    LedgerEntryConnection: '../parents.ts#LedgerEntryPage',
    Organization: '../parents.ts#Reference',
    Instance: '../parents.ts#Reference',
    Run: '../parents.ts#Reference',
    Order: '../parents.ts#Reference',
    ProductVariant: '../parents.ts#VariantReference',
    CreditsGrant: '../domain/failure.ts#Outcome',
    OrderCreditsTakeBack: '../domain/failure.ts#Outcome',
    WalletUpdate: '../domain/failure.ts#Outcome',
    ReservationCreate: '../domain/failure.ts#Outcome',
    ReservationSettle: '../domain/failure.ts#Outcome',
    ReservationVoid: '../domain/failure.ts#Outcome',
  },
  runtime: {
    Flow: '../resolvers/references.ts#ById',
    Run: '../resolvers/references.ts#ById',
    Instance: '../resolvers/references.ts#ById',
    Offering: '../resolvers/references.ts#ById',
    Organization: '../resolvers/references.ts#ById',
    RunConnection: '../resolvers/references.ts#RunPage',
    DocumentConnection: '../resolvers/references.ts#DocumentPage',
    RunEvent: '../domain/run/run-event.ts#RunEvent as RunEventModel',
    RunStarted: '../domain/run/run-event.ts#EventOf<"RunStarted">',
    RunOutputDelta: '../domain/run/run-event.ts#EventOf<"RunOutputDelta">',
    RunToolCalling: '../domain/run/run-event.ts#EventOf<"RunToolCalling">',
    RunToolCalled: '../domain/run/run-event.ts#EventOf<"RunToolCalled">',
    RunRetrieved: '../domain/run/run-event.ts#EventOf<"RunRetrieved">',
    Document: '../domain/documents/document.ts#Document as DocumentModel',
    DocumentPassage: '../domain/engine/flow-run.ts#Passage',
    RunLogged: '../domain/run/run-event.ts#EventOf<"RunLogged">',
    RunSucceeded: '../domain/run/run-event.ts#EventOf<"RunSucceeded">',
    RunFailed: '../domain/run/run-event.ts#EventOf<"RunFailed">',
    RunCanceled: '../domain/run/run-event.ts#EventOf<"RunCanceled">',
  },
};

const resolvers = (subgraph: string): CodegenConfig['generates'] => ({
  [`subgraphs/${subgraph}/generated/resolvers.ts`]: {
    schema: `subgraphs/${subgraph}/schema.graphql`,
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      contextType: '../context.ts#Context',
      mappers: mappers[subgraph],
      scalars,
      importExtension: '.ts',
      defaultScalarType: 'unknown',
      immutableTypes: false,
      maybeValue: 'T | null | undefined',
    },
  },
});

/** As JSON carries them. */
const clientScalars = {
  DateTime: 'string',
  JSON: 'unknown',
  JSONString: 'string',
  Credits: 'number',
  Decimal: 'number',
  PositiveDecimal: 'number',
  UUID: 'string',
  ID: 'string',
};

/** What the clients' operations ask and get, as JSON carries it. */
const operations: CodegenConfig['generates'] = {
  'clients/sdk/generated/operations.ts': {
    schema: 'schema/api.graphql',
    documents: 'clients/sdk/operations/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      avoidOptionals: { field: true },
      dedupeFragments: true,
      scalars: clientScalars,
      defaultScalarType: 'unknown',
    },
  },
};

/** The same operations, for a gateway that runs no others. */
const trustedDocuments: CodegenConfig['generates'] = {
  'clients/sdk/generated/trusted-documents.json': {
    schema: 'schema/api.graphql',
    documents: 'clients/sdk/operations/*.graphql',
    plugins: ['./clients/sdk/trusted-documents-plugin.ts'],
  },
};

/** The pages' operations stand beside the components that show them. */
const web: CodegenConfig['generates'] = {
  'clients/web/generated/': {
    schema: 'schema/api.graphql',
    documents: ['clients/web/src/**/*.{ts,tsx}', '!clients/web/src/**/*.test.ts'],
    preset: 'client',
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      persistedDocuments: { hashAlgorithm: 'sha256' },
    },
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: clientScalars,
      defaultScalarType: 'unknown',
    },
  },
};

const config: CodegenConfig = {
  generates: Object.assign({}, operations, trustedDocuments, web, ...Object.keys(mappers).map(resolvers)),
};

export default config;
