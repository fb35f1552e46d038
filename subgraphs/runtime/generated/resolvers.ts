import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ById, RunPage, DocumentPage, ConnectorPage } from '../resolvers/references.ts';
import type { RunEvent as RunEventModel, EventOf } from '../domain/run/run-event.ts';
import type { WebhookEndpoint as WebhookEndpointModel, WebhookDelivery as WebhookDeliveryModel } from '../domain/webhooks/webhook.ts';
import type { RunSchedule as RunScheduleModel } from '../domain/schedules/schedule.ts';
import type { Connector as ConnectorModel, ConnectorBinding as ConnectorBindingModel } from '../domain/connectors/connector.ts';
import type { Document as DocumentModel } from '../domain/documents/document.ts';
import type { Passage } from '../domain/engine/passage.ts';
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
  /** Whole credits, a 64-bit integer as a JSON number; never fractional, never beyond 2^53-1. */
  Credits: { input: number; output: number; }
  /** A point in time, ISO 8601 with time zone: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An MCP server whose tools agents may use. */
export type Connector = {
  __typename?: 'Connector';
  /** What it wants of those who call. */
  auth: ConnectorAuth;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  description: Scalars['String']['output'];
  /** Why it is UNREACHABLE. */
  failure?: Maybe<Scalars['String']['output']>;
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** What it is called; MCP Tools of a flow choose it by this. */
  name: Scalars['String']['output'];
  /** Where an authorization server leads people back to, for registering a client with it; null of one without OAuth. */
  oauthRedirectUrl?: Maybe<Scalars['String']['output']>;
  /** Null for the marketplace's own. */
  publisher?: Maybe<Organization>;
  /** Whether it answered when it was asked last. */
  state: ConnectorState;
  /** As it listed them last; empty before anybody had a credential for it. */
  tools: Array<ConnectorTool>;
  /** Where it answers; for its publisher and operators, null for others. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a connector wants of those who call. */
export type ConnectorAuth =
  /** A bearer token, given when an instance is bound. */
  | 'BEARER'
  /** Nothing. */
  | 'NONE'
  /** OAuth 2.1: each instance's person gives a permission, at the address that `connectorBind` answers. */
  | 'OAUTH2';

/** The binding, or why it was not made. */
export type ConnectorBind = {
  __typename?: 'ConnectorBind';
  /** Where to send the person, whose permission makes the binding, within 15 minutes; null where none is needed. */
  authorizationUrl?: Maybe<Scalars['String']['output']>;
  /** Null when it failed, and while a permission is waited for. */
  binding?: Maybe<ConnectorBinding>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** Which connector for which instance. */
export type ConnectorBindInput = {
  /** Id of the connector. */
  connector: Scalars['ID']['input'];
  /** The bearer token where it wants one. */
  credential?: InputMaybe<Scalars['String']['input']>;
  /** Id of the instance. */
  instance: Scalars['ID']['input'];
  /** Names of the tools that may be used; all when left out or empty. */
  tools?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** That an instance may use a connector. */
export type ConnectorBinding = {
  __typename?: 'ConnectorBinding';
  /** What they may use. */
  connector: Connector;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it is FAILING. */
  failure?: Maybe<Scalars['String']['output']>;
  /** A UUID. */
  id: Scalars['ID']['output'];
  /** Whose runs may use it. */
  instance: Instance;
  /** When a tool was called with it last. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is used. */
  state: ConnectorBindingState;
  /** Only these tools; all when empty. */
  tools: Array<Scalars['String']['output']>;
};

/** Whether a binding is used. */
export type ConnectorBindingState =
  /** It is. */
  | 'ACTIVE'
  /** The last call failed; it is tried again. */
  | 'FAILING'
  /** Never again; its credential is forgotten. */
  | 'REVOKED';

/** A page of a list of connectors. */
export type ConnectorConnection = {
  __typename?: 'ConnectorConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<ConnectorEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The connector, or why it was not added. */
export type ConnectorCreate = {
  __typename?: 'ConnectorCreate';
  /** Null when it failed. */
  connector?: Maybe<Connector>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** An MCP server for agents. */
export type ConnectorCreateInput = {
  /** What it wants of those who call. */
  auth?: ConnectorAuth;
  /** 1 to 2,000 characters. */
  description: Scalars['String']['input'];
  /** A UUID; the same id for the same server is the same connector. A new one is made when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** A client that was registered with its authorization server before, where that registers nobody by itself. */
  oauthClient?: InputMaybe<ConnectorOAuthClientInput>;
  /** Id of the organization whose it is; the marketplace's own when left out, which only operators add. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Where it speaks MCP over streamable HTTP: a public address. */
  url: Scalars['String']['input'];
};

/** The connector that is gone. */
export type ConnectorDelete = {
  __typename?: 'ConnectorDelete';
  /** As it was; null when it failed. */
  connector?: Maybe<Connector>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** A connector in a list. */
export type ConnectorEdge = {
  __typename?: 'ConnectorEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Connector;
};

/** A client that an authorization server knows, with `Connector.oauthRedirectUrl`. */
export type ConnectorOAuthClientInput = {
  /** 1 to 500 characters. */
  id: Scalars['String']['input'];
  /** At most 2,000 characters; sealed, and never readable again. None of a public client. */
  secret?: InputMaybe<Scalars['String']['input']>;
};

/** The binding that allows nothing more. */
export type ConnectorRevoke = {
  __typename?: 'ConnectorRevoke';
  /** As it is now; null when it failed. */
  binding?: Maybe<ConnectorBinding>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** Whether a connector answered when it was asked last. */
export type ConnectorState =
  /** It did, or waits for a credential. */
  | 'READY'
  /** It did not; `failure` says why. */
  | 'UNREACHABLE';

/** One tool of a connector. */
export type ConnectorTool = {
  __typename?: 'ConnectorTool';
  /** What it does, in its server's words. */
  description: Scalars['String']['output'];
  /** A JSON Schema; arguments are checked against it before a call. */
  inputSchema: Scalars['JSON']['output'];
  /** What models call it. */
  name: Scalars['String']['output'];
};

/** The connector, or why it was not changed. */
export type ConnectorUpdate = {
  __typename?: 'ConnectorUpdate';
  /** As it is now; null when it failed. */
  connector?: Maybe<Connector>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** What to change of a connector; what is left out stays. */
export type ConnectorUpdateInput = {
  /** What it wants of those who call. */
  auth?: InputMaybe<ConnectorAuth>;
  /** 1 to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A client that was registered with its authorization server before, in the place of any other. */
  oauthClient?: InputMaybe<ConnectorOAuthClientInput>;
  /** A public address. One of another origin ends the bindings that have a credential: it was given for the one before. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A document that an instance's runs look things up in. */
export type Document = {
  __typename?: 'Document';
  /** Its size. */
  bytes: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it FAILED, for people to read. */
  failure?: Maybe<Scalars['String']['output']>;
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** Whose runs find it. */
  instance: Instance;
  /** One of text/plain, text/markdown, text/html, text/csv, application/json, application/pdf, or DOCX's. */
  mediaType: Scalars['String']['output'];
  /** As it was called when it was made. */
  name: Scalars['String']['output'];
  /** Into how many passages it was cut. */
  passages: Scalars['Int']['output'];
  /** Where it is on its way. */
  state: DocumentState;
};

/** A page of an instance's documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<DocumentEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The document, and where to upload it. */
export type DocumentCreate = {
  __typename?: 'DocumentCreate';
  /** Null when it failed. */
  document?: Maybe<Document>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** Where its bytes go by PUT; null when none are waited for. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** A document to keep: with its text, or with the bytes that will be uploaded. */
export type DocumentCreateInput = {
  /** Of the upload: 1 to 20,000,000. */
  bytes?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID; the same id and content is the same document. A new one is made when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the instance. */
  instance: Scalars['ID']['input'];
  /** What `Document.mediaType` lists. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters; its ending tells the media type where that is left out. */
  name: Scalars['String']['input'];
  /** At most 1,000,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The document that is gone. */
export type DocumentDelete = {
  __typename?: 'DocumentDelete';
  /** As it was; null when it failed. */
  document?: Maybe<Document>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** A document in a list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Document;
};

/** A piece of a document, with the headings above it. */
export type DocumentPassage = {
  __typename?: 'DocumentPassage';
  /** Where it stands. */
  document: Document;
  /** The headings above it, from the outermost on; null where there are none. */
  heading?: Maybe<Scalars['String']['output']>;
  /** The page that it stands on, 1, 2, 3 …; null in documents without pages. */
  page?: Maybe<Scalars['Int']['output']>;
  /** How well it fits the question; larger is better, within one search. */
  score: Scalars['Float']['output'];
  /** The piece itself. */
  text: Scalars['String']['output'];
};

/** UPLOADING → PROCESSING → READY or FAILED, which it stays. */
export type DocumentState =
  /** It cannot be read; `failure` says why. */
  | 'FAILED'
  /** It waits to be read, or is. */
  | 'PROCESSING'
  /** It is found. */
  | 'READY'
  /** Its bytes are waited for. */
  | 'UPLOADING';

/** A Langflow flow, content-addressed: the same definition is the same flow. */
export type Flow = {
  __typename?: 'Flow';
  /** The kinds of components that it consists of, as Langflow names them, sorted. */
  components: Array<Scalars['String']['output']>;
  /** When it was first imported. */
  createdAt: Scalars['DateTime']['output'];
  /** Langflow's export, with keys and passwords removed. For its publishers and operators; null for others. */
  definition?: Maybe<Scalars['JSON']['output']>;
  /** What executes it. */
  engine: FlowEngine;
  /** SHA-256 (hex) of what it does: components, values, connections; not of how it is drawn. */
  hash: Scalars['String']['output'];
  /** A UUID that is derived from `hash`. */
  id: Scalars['ID']['output'];
  /** As it was called when it was first imported. */
  name: Scalars['String']['output'];
};

/** What is wrong with a Langflow export, and what it consists of. */
export type FlowCheck = {
  __typename?: 'FlowCheck';
  /** Kinds of the components that it consists of, known here or not. */
  components: Array<Scalars['String']['output']>;
  /** What would execute it; null when nothing would. */
  engine?: Maybe<FlowEngine>;
  /** True when it could be released as it is. */
  isRunnable: Scalars['Boolean']['output'];
  /** Every mistake, at most 100. */
  mistakes: Array<FlowMistake>;
  /** As the export calls it; null when it does not. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What executes a flow. */
export type FlowEngine =
  /** It is interpreted here. */
  | 'EMBEDDED'
  /** A Langflow server executes it. */
  | 'LANGFLOW';

/** The flow, or what is wrong with it. */
export type FlowImport = {
  __typename?: 'FlowImport';
  /** Kinds of the components that it consists of; empty when it failed. */
  components: Array<Scalars['String']['output']>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** The flow that was kept; null when it failed. */
  flow?: Maybe<Flow>;
  /** Every mistake of the definition, at most 100; empty when there is none. */
  mistakes: Array<FlowMistake>;
};

/** A flow to keep. */
export type FlowImportInput = {
  /** A flow as Langflow exports it; at most 1,000,000 characters of JSON. */
  definition?: InputMaybe<Scalars['JSON']['input']>;
  /** Id of a flow that is kept, which is only checked again: in place of `definition`. */
  flow?: InputMaybe<Scalars['ID']['input']>;
  /** Hosts that the release names: what the flow calls besides is a mistake. Left out, it is not asked whom it calls. */
  hosts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What to call it, kept from the first import alone. */
  name: Scalars['String']['input'];
  /** Id of the organization whose flow it is: its members may read the definition. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
};

/** One thing that is wrong with a Langflow export. */
export type FlowMistake = {
  __typename?: 'FlowMistake';
  /** The part that is concerned, as it is called in the flow; null for none. */
  component?: Maybe<Scalars['String']['output']>;
  /** For people to read: what is wrong, and what to do. */
  message: Scalars['String']['output'];
  /** Where it is in the export: `data.nodes.2.data.node.template.order`. */
  path: Scalars['String']['output'];
};

/** An offering at work for one organization. */
export type Instance = {
  __typename?: 'Instance';
  /** Connectors that it is or was bound to, oldest first; empty for those who may not see them. */
  connectorBindings: Array<ConnectorBinding>;
  /** What a run would find for these words, best first; empty for those who may not see the instance's documents. */
  documentSearch: Array<DocumentPassage>;
  /** Newest first; empty for those who may not see them. */
  documents: DocumentConnection;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its ended runs, within a time; none for those who may not see them. */
  runStatistics: RunStatistics;
  /** Newest first; empty for those who may not see them. */
  runs: RunConnection;
  /** Its schedules, oldest first; empty for those who may not see them. */
  schedules: Array<RunSchedule>;
};


/** An offering at work for one organization. */
export type InstanceDocumentSearchArgs = {
  first?: Scalars['Int']['input'];
  query: Scalars['String']['input'];
};


/** An offering at work for one organization. */
export type InstanceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An offering at work for one organization. */
export type InstanceRunStatisticsArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  to: Scalars['DateTime']['input'];
};


/** An offering at work for one organization. */
export type InstanceRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<RunState>>;
};

/** Runs that count towards an instance's limits. */
export type InstanceUsage = {
  __typename?: 'InstanceUsage';
  /** Id of the instance. */
  instance: Scalars['ID']['output'];
  /** Queued or running. */
  open: Scalars['Int']['output'];
  /** Started in the last 60 seconds. */
  thisMinute: Scalars['Int']['output'];
  /** Started in the last 24 hours. */
  today: Scalars['Int']['output'];
};

/** Everything that can be changed. Expected failures are values in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Lets an instance use a connector's tools, with a credential that is sealed and never readable again. The server is
   * asked with it first; a connector with OAUTH2 wants none, and answers where to send the person. Takes the place of an
   * earlier binding of the two. NOT_FOUND, FORBIDDEN, REQUIRED or INVALID
   * (`credential`, `tools`), UNREACHABLE.
   */
  connectorBind: ConnectorBind;
  /**
   * An MCP server (streamable HTTP) that agents may use: a publisher's by its members, the marketplace's own by
   * operators. It is asked for its tools at once. INVALID, FORBIDDEN, NOT_FOUND, CONFLICT; a server that does not answer
   * is kept as UNREACHABLE.
   */
  connectorCreate: ConnectorCreate;
  /** Takes a connector away; its bindings are revoked. NOT_FOUND. */
  connectorDelete: ConnectorDelete;
  /** No further call with it, in whatever process, running runs included; its credential is forgotten. NOT_FOUND, FORBIDDEN. */
  connectorRevoke: ConnectorRevoke;
  /** Changes a connector; its server is asked for its tools again. INVALID, NOT_FOUND. */
  connectorUpdate: ConnectorUpdate;
  /**
   * A document for an instance to look things up in: from a text, or by an upload to `uploadUrl` (PUT of the announced
   * bytes, within 15 minutes). It is read by and by: follow it with `documentChanged`. Needs a member of the
   * organization or a key with the INVOKE scope that is no WIDGET one, which stands in web pages. INVALID, REQUIRED,
   * NOT_FOUND, FORBIDDEN, CONFLICT for an id that was used for another one, LIMIT_EXCEEDED beyond the instance's quota.
   */
  documentCreate: DocumentCreate;
  /** Gone from every search from now on; its bytes are deleted. NOT_FOUND, FORBIDDEN. */
  documentDelete: DocumentDelete;
  /**
   * For services: checks and keeps a flow. The same definition is the same flow, whoever imports it and
   * however often. Every mistake is one INVALID error whose field is its path in the definition.
   */
  flowImport: FlowImport;
  /**
   * Seals a variable for the flows of a publisher, like the key of a search engine, or forgets it. For its members. Its
   * value can be read by nobody again. INVALID, NOT_FOUND, LIMIT_EXCEEDED.
   */
  publisherVariableSeal: PublisherVariableSeal;
  /**
   * Cancels a run, a queued one at once, a running one in the middle of its output. What it used is charged. A
   * run that has ended stays as it is.
   */
  runCancel: RunCancel;
  /**
   * Runs by the clock (five-field cron, IANA time zone), right when clocks are put forward or back. A time that was
   * missed while all was down runs once, not often; one that is refused, like for too few credits, is left out and
   * says why. For members of the organization. INVALID, NOT_FOUND, FORBIDDEN, CONFLICT, LIMIT_EXCEEDED.
   */
  runScheduleCreate: RunScheduleCreate;
  /** Ends a schedule; its runs stay. NOT_FOUND, FORBIDDEN. */
  runScheduleDelete: RunScheduleDelete;
  /** Changes a schedule; what is left out stays. INVALID, NOT_FOUND, FORBIDDEN. */
  runScheduleUpdate: RunScheduleUpdate;
  /**
   * Starts a run of an instance: its budget is held, then a worker takes it up. Needs a member of the
   * organization or a key of the instance with the INVOKE scope. A repeated start with the same id and content
   * answers the same run; CONFLICT when the content differs. INSTANCE_NOT_ACTIVE, INSUFFICIENT_CREDITS,
   * RATE_LIMITED (a limit of the plan; see `retryAt`), TOO_MANY_RUNS, NOT_FOUND for somebody else's instance.
   * What is left of the plan's limits and of the key's budgets is in the answer's `extensions.limits`.
   */
  runStart: RunStart;
  /**
   * For services, of runtimes elsewhere: what a run used that they executed. It is priced as our own runs, charged, and
   * kept as a run whose id is the caller's. Repeated with the same content it answers the same. CONFLICT when the id was
   * used for something else, another instance included; NOT_FOUND, INVALID for a count below zero or a time that has not
   * come, INSTANCE_NOT_ACTIVE without a flow, INSUFFICIENT_CREDITS: then nothing is kept, and it can be reported again.
   */
  usageReport: UsageReport;
  /**
   * An HTTPS address that is told what happens, by Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature):
   * tried for three days with growing pauses. For members of the organization. INVALID for an address that is not
   * public, REQUIRED, NOT_FOUND, LIMIT_EXCEEDED.
   */
  webhookEndpointCreate: WebhookEndpointCreate;
  /** Takes an endpoint away; what waits for it is not sent. NOT_FOUND. */
  webhookEndpointDelete: WebhookEndpointDelete;
  /** Changes an endpoint, or turns it off and on; what is left out stays. INVALID, REQUIRED, NOT_FOUND. */
  webhookEndpointUpdate: WebhookEndpointUpdate;
  /** For services: something happened of which an organization's webhooks may tell. The same id is told once. INVALID. */
  webhookEventRaise: WebhookEventRaise;
  /** Sends a delivery again, whatever became of it. NOT_FOUND. */
  webhookRedeliver: WebhookRedeliver;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationConnectorBindArgs = {
  input: ConnectorBindInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationConnectorCreateArgs = {
  input: ConnectorCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationConnectorDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationConnectorRevokeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationConnectorUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ConnectorUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationDocumentCreateArgs = {
  input: DocumentCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationDocumentDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationFlowImportArgs = {
  input: FlowImportInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationPublisherVariableSealArgs = {
  input: PublisherVariableSealInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRunCancelArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRunScheduleCreateArgs = {
  input: RunScheduleCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRunScheduleDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRunScheduleUpdateArgs = {
  id: Scalars['ID']['input'];
  input: RunScheduleUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationRunStartArgs = {
  input: RunStartInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationUsageReportArgs = {
  input: UsageReportInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWebhookEndpointCreateArgs = {
  input: WebhookEndpointCreateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWebhookEndpointDeleteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWebhookEndpointUpdateArgs = {
  id: Scalars['ID']['input'];
  input: WebhookEndpointUpdateInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWebhookEventRaiseArgs = {
  input: WebhookEventRaiseInput;
};


/** Everything that can be changed. Expected failures are values in `errors`. */
export type MutationWebhookRedeliverArgs = {
  delivery: Scalars['ID']['input'];
};

/** What a publisher offers. */
export type Offering = {
  __typename?: 'Offering';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Ended runs of all of its instances. For its publisher and operators; null for others. */
  runStatistics?: Maybe<RunStatistics>;
};


/** What a publisher offers. */
export type OfferingRunStatisticsArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  to: Scalars['DateTime']['input'];
};

/** A tenant: it buys, owns instances and may publish. */
export type Organization = {
  __typename?: 'Organization';
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Ended runs of all that it publishes, whosever they are. For its members and operators; null for others. */
  publishedRunStatistics?: Maybe<RunStatistics>;
  /** Its endpoints, oldest first; empty for those who are no members. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** A tenant: it buys, owns instances and may publish. */
export type OrganizationPublishedRunStatisticsArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  to: Scalars['DateTime']['input'];
};

/** Where a page of a list stands. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last entry's cursor; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More entries follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Entries stand before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first entry's cursor; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The variable that was sealed or forgotten. */
export type PublisherVariableSeal = {
  __typename?: 'PublisherVariableSeal';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** Its name; null when it failed. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A variable for the flows of a publisher. */
export type PublisherVariableSealInput = {
  /** Capital letters, digits and underscores, like TAVILY_API_KEY. */
  name: Scalars['String']['input'];
  /** Id of the organization that publishes. */
  publisher: Scalars['ID']['input'];
  /** 1 to 8,000 characters; null forgets the variable. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** A connector; null when there is none, or nobody is signed in. */
  connector?: Maybe<Connector>;
  /**
   * Connectors, newest first: with an instance those that it may be bound to (the marketplace's own and its offering's
   * publisher's), with a publisher its own (for its members and operators), with neither the marketplace's.
   */
  connectors: ConnectorConnection;
  /** A document of an instance of the caller's, else null. */
  document?: Maybe<Document>;
  /** A flow; null when there is none. */
  flow?: Maybe<Flow>;
  /** What is wrong with a Langflow export, without keeping anything. For whoever is signed in. */
  flowCheck: FlowCheck;
  /** A run that the caller may see, else null. */
  run?: Maybe<Run>;
  /**
   * What a run with this input would hold, and what it will cost; starts nothing. The errors of `runStart` but for
   * limits and credits.
   */
  runQuote: RunQuote;
  /** Ended runs of the whole marketplace; operators only. */
  runStatistics: RunStatistics;
  /** How much of its limits each instance has used up, in the order in which they are asked for. Services only. */
  runUsage: Array<InstanceUsage>;
  /** Runs that the caller may see, newest first: members their organizations', a key with READ its instance's, operators all. At most 100 a page. */
  runs: RunConnection;
};


/** Everything that can be read. */
export type QueryConnectorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryConnectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instance?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFlowArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFlowCheckArgs = {
  definition: Scalars['JSON']['input'];
  hosts?: InputMaybe<Array<Scalars['String']['input']>>;
  publisher?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRunQuoteArgs = {
  input: RunStartInput;
};


/** Everything that can be read. */
export type QueryRunStatisticsArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  to: Scalars['DateTime']['input'];
};


/** Everything that can be read. */
export type QueryRunUsageArgs = {
  instances: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How long one point of a statistic is: from a full hour, a midnight, a Monday or the first of a month in UTC on. */
export type ReportInterval =
  /** A day. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A week. */
  | 'WEEK';

/** One execution of an instance's flow. */
export type Run = {
  __typename?: 'Run';
  /** The most that it may cost. */
  budget: Scalars['Credits']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Its log after a sequence, in order; at most 100 at once. Empty once it has expired. */
  events: Array<RunEvent>;
  /** When its events were deleted, long after its end; null while they are kept. Everything else stays. */
  eventsExpiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it FAILED. */
  failure?: Maybe<RunFailure>;
  /** When it ended; null before that. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was executed: the flow of the instance when the run was asked for. */
  flow: Flow;
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** As given: a text, or {"text": …}. */
  input: Scalars['JSON']['output'];
  /** What ran. */
  instance: Instance;
  /** {"text": …} once it SUCCEEDED. */
  output?: Maybe<Scalars['JSON']['output']>;
  /** Runs with the same session of the same instance share a message history. */
  session?: Maybe<Scalars['String']['output']>;
  /** When a worker first took it up; null before that. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is on its way. */
  state: RunState;
  /** What it has used so far. */
  usage: RunUsage;
};


/** One execution of an instance's flow. */
export type RunEventsArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

/** The run, or why it could not be canceled. */
export type RunCancel = {
  __typename?: 'RunCancel';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** The run as it is now; null when it failed. */
  run?: Maybe<Run>;
};

/** The last event of a run that was canceled. */
export type RunCanceled = RunEvent & {
  __typename?: 'RunCanceled';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** A page of an instance's runs. */
export type RunConnection = {
  __typename?: 'RunConnection';
  /** The entries of this page, in the order of the list. */
  edges: Array<RunEdge>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A run in a list. */
export type RunEdge = {
  __typename?: 'RunEdge';
  /** For `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The entry itself. */
  node: Run;
};

/** One entry of a run's log; sequences are 1, 2, 3 … without a gap. */
export type RunEvent = {
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** The last event of a run that failed. */
export type RunFailed = RunEvent & {
  __typename?: 'RunFailed';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  failure: RunFailure;
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** Why a run failed, for people (`message`) and programs (`code`). */
export type RunFailure = {
  __typename?: 'RunFailure';
  /** For programs to decide on. */
  code: RunFailureCode;
  /** For people to read. */
  message: Scalars['String']['output'];
};

/** A run that failed through a fault of ours, or before anything of it was shown, costs nothing; see each. */
export type RunFailureCode =
  /** Going on would have cost more than the budget. Charged is what it used up to there; nothing when a model had said nothing yet. */
  | 'BUDGET_EXHAUSTED'
  /** The deadline passed before the run could end. */
  | 'DEADLINE_EXCEEDED'
  /** The flow does not pass the checks. */
  | 'FLOW_INVALID'
  /** A fault of ours. Costs nothing. */
  | 'INTERNAL'
  /** The language model could not be reached, refused, or broke off. */
  | 'MODEL_UNAVAILABLE'
  /** A tool that the flow needs failed. */
  | 'TOOL_FAILED'
  /** The worker died or was stopped in the middle of the output. Costs nothing. */
  | 'WORKER_LOST';

/** Conditions that all must hold. */
export type RunFilterInput = {
  /** Asked for from then on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of an instance. */
  instance?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an offering; runs from before this was noted are left out. */
  offering?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an organization. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** Exactly this session. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  state?: InputMaybe<Array<RunState>>;
  /** Asked for before then. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How the output of a run that succeeded ended. */
export type RunFinish =
  /** Of itself. */
  | 'COMPLETE'
  /** A model's provider withheld the rest. */
  | 'CONTENT_FILTER'
  /** At the limit of a model's length: more would have come. */
  | 'LENGTH';

/** A remark about the work itself. */
export type RunLogged = RunEvent & {
  __typename?: 'RunLogged';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** `info` or `warn`. */
  level: Scalars['String']['output'];
  /** For people to read. */
  message: Scalars['String']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** The next piece of the output; all pieces together are the output's text. */
export type RunOutputDelta = RunEvent & {
  __typename?: 'RunOutputDelta';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** To be appended to the pieces before it. */
  text: Scalars['String']['output'];
};

/** What a run would hold and cost. */
export type RunQuote = {
  __typename?: 'RunQuote';
  /** Why it could not be started; empty when it could. */
  errors: Array<RuntimeError>;
  /** Credits that it will cost; null where a model decides. */
  expected?: Maybe<Scalars['Credits']['output']>;
  /** Credits that would be held; 0 when there are errors. */
  hold: Scalars['Credits']['output'];
};

/** Passages that were given to the model. */
export type RunRetrieved = RunEvent & {
  __typename?: 'RunRetrieved';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Best first. */
  passages: Array<DocumentPassage>;
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** Runs of an instance by the clock. */
export type RunSchedule = {
  __typename?: 'RunSchedule';
  /** The most that each run may cost; the default when null. */
  budget?: Maybe<Scalars['Credits']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Minute, hour, day of the month, month, day of the week. */
  cron: Scalars['String']['output'];
  /** A UUID, the one that the caller chose if it chose one. */
  id: Scalars['ID']['output'];
  /** What is said each time. */
  input: Scalars['JSON']['output'];
  /** What runs. */
  instance: Instance;
  /** Whether it goes on. */
  isEnabled: Scalars['Boolean']['output'];
  /** The last run that it started, if the caller may see it. */
  lastRun?: Maybe<Run>;
  /** Why the last time was left out; null when it was not. */
  lastSkipped?: Maybe<Scalars['String']['output']>;
  /** As its members call it. */
  name: Scalars['String']['output'];
  /** When it runs next; null while it is not enabled. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** IANA name, by whose clocks the times are meant. */
  timeZone: Scalars['String']['output'];
};

/** The schedule, or why it was not made. */
export type RunScheduleCreate = {
  __typename?: 'RunScheduleCreate';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** Null when it failed. */
  schedule?: Maybe<RunSchedule>;
};

/** Runs by the clock. */
export type RunScheduleCreateInput = {
  /** As for `runStart`. */
  budget?: InputMaybe<Scalars['Credits']['input']>;
  /** Five fields: minute, hour, day of the month, month, day of the week. */
  cron: Scalars['String']['input'];
  /** A UUID; the same id and content is the same schedule. A new one is made when it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** As for `runStart`. */
  input: Scalars['JSON']['input'];
  /** Id of the instance. */
  instance: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** IANA name like Europe/Berlin. */
  timeZone?: Scalars['String']['input'];
};

/** The schedule that is gone. */
export type RunScheduleDelete = {
  __typename?: 'RunScheduleDelete';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** As it was; null when it failed. */
  schedule?: Maybe<RunSchedule>;
};

/** The schedule, or why it was not changed. */
export type RunScheduleUpdate = {
  __typename?: 'RunScheduleUpdate';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** As it is now; null when it failed. */
  schedule?: Maybe<RunSchedule>;
};

/** What to change of a schedule; what is left out stays. */
export type RunScheduleUpdateInput = {
  /** As for `runStart`; null takes the default. */
  budget?: InputMaybe<Scalars['Credits']['input']>;
  /** Five fields. */
  cron?: InputMaybe<Scalars['String']['input']>;
  /** As for `runStart`. */
  input?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether it goes on. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA name. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The run, or why it was not let in. */
export type RunStart = {
  __typename?: 'RunStart';
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** The run as it is now; null when it failed. */
  run?: Maybe<Run>;
};

/** `id` is the caller's (a UUID); the same id started twice is one run. */
export type RunStartInput = {
  /** The most that the run may cost; it is held before the run starts. 10 when left out. */
  budget?: InputMaybe<Scalars['Credits']['input']>;
  /** 1 to 3,600, from now; 300 when left out. */
  deadlineSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** A new one is made when it is left out, but then a start cannot be repeated safely. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What to say to the flow: a text of at most 32,000 characters, or {"text": …}. */
  input: Scalars['JSON']['input'];
  /** Id of the instance, which must be ACTIVE. */
  instance: Scalars['ID']['input'];
  /** At most 200 characters. */
  session?: InputMaybe<Scalars['String']['input']>;
};

/** Always the first event. */
export type RunStarted = RunEvent & {
  __typename?: 'RunStarted';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** QUEUED → RUNNING → SUCCEEDED, FAILED or CANCELED, which it stays. */
export type RunState =
  /** Somebody canceled it. */
  | 'CANCELED'
  /** It ended before its time; `failure` says why. */
  | 'FAILED'
  /** Its budget is held; it waits for a worker. */
  | 'QUEUED'
  /** A worker executes it. */
  | 'RUNNING'
  /** It came to its end; `output` has the result. */
  | 'SUCCEEDED';

/** Runs that ended within a time, counted by the hour in which they ended. */
export type RunStatistics = {
  __typename?: 'RunStatistics';
  /** Were canceled. */
  canceled: Scalars['Int']['output'];
  /** Did not. */
  failed: Scalars['Int']['output'];
  /** Read by models. */
  inputTokens: Scalars['Float']['output'];
  /** Written by models. */
  outputTokens: Scalars['Float']['output'];
  /** Half of them took at most so long, in milliseconds from when a worker took them up (at most 19 % too much); null without any. */
  p50Milliseconds?: Maybe<Scalars['Int']['output']>;
  /** 95 % of them took at most so long, likewise. */
  p95Milliseconds?: Maybe<Scalars['Int']['output']>;
  /** By interval, oldest first; intervals without runs are left out. */
  points: Array<RunStatisticsPoint>;
  /** All of them. */
  runs: Scalars['Int']['output'];
  /** Came to their end. */
  succeeded: Scalars['Int']['output'];
  /** Calls of tools. */
  toolCalls: Scalars['Int']['output'];
};

/** Runs that ended within one interval. */
export type RunStatisticsPoint = {
  __typename?: 'RunStatisticsPoint';
  /** Its beginning. */
  at: Scalars['DateTime']['output'];
  /** Did not. */
  failed: Scalars['Int']['output'];
  /** 95 % of them took at most so long, in milliseconds; null without any. */
  p95Milliseconds?: Maybe<Scalars['Int']['output']>;
  /** All of them. */
  runs: Scalars['Int']['output'];
  /** Came to their end. */
  succeeded: Scalars['Int']['output'];
};

/** The last event of a run that succeeded. */
export type RunSucceeded = RunEvent & {
  __typename?: 'RunSucceeded';
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** How the output ended; a `RunLogged` warning stands where a model was cut off. */
  finish: RunFinish;
  /** {"text": …}, all pieces together. */
  output: Scalars['JSON']['output'];
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** What the run used, in all. */
  usage: RunUsage;
};

/** A tool that the flow called, with its result. */
export type RunToolCalled = RunEvent & {
  __typename?: 'RunToolCalled';
  /** What it was called with. */
  arguments: Scalars['JSON']['output'];
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Whose tool it is; null for one of the flow itself. */
  connector?: Maybe<Connector>;
  /** Whether it failed; the model was told why. */
  isError: Scalars['Boolean']['output'];
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
  /** What it answered; null when it failed. */
  result?: Maybe<Scalars['JSON']['output']>;
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** The tool's name. */
  tool: Scalars['String']['output'];
};

/**
 * Stored before a tool is called, so that a person sees what is under way; `RunToolCalled` follows with the result.
 * After a crash such a call is not made again, unless the tool says that it may be.
 */
export type RunToolCalling = RunEvent & {
  __typename?: 'RunToolCalling';
  /** What it is called with. */
  arguments: Scalars['JSON']['output'];
  /** When it was stored. */
  at: Scalars['DateTime']['output'];
  /** Whose tool it is; null for one of the flow itself. */
  connector?: Maybe<Connector>;
  /** The run that it happened in. */
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** The tool's name. */
  tool: Scalars['String']['output'];
};

/** What a run has used so far; milliseconds from its start to its end, 0 before that. */
export type RunUsage = {
  __typename?: 'RunUsage';
  /** Tokens that were sent to language models, by the provider's count where it gives one. */
  inputTokens: Scalars['Int']['output'];
  /** From the start to the end of the work; 0 while it goes on. */
  milliseconds: Scalars['Int']['output'];
  /** Tokens that language models answered. */
  outputTokens: Scalars['Int']['output'];
  /** Calls of tools. */
  toolCalls: Scalars['Int']['output'];
};

/** An expected failure of a mutation, for people (`message`) and programs (`code`). */
export type RuntimeError = {
  __typename?: 'RuntimeError';
  /** For programs to decide on. */
  code: RuntimeErrorCode;
  /** The input field that is wrong; null when it is none alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** For people to read. */
  message: Scalars['String']['output'];
  /** When trying again makes sense, where that is known. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Why a mutation did nothing. */
export type RuntimeErrorCode =
  /** The id was used before, for something else, or its start was given up. */
  | 'CONFLICT'
  /** The caller can see it but may not run or cancel it. */
  | 'FORBIDDEN'
  /** The instance is not ACTIVE, its trial is over, or it has no flow. */
  | 'INSTANCE_NOT_ACTIVE'
  /** Fewer credits are available than the budget. */
  | 'INSUFFICIENT_CREDITS'
  /** A value is not acceptable. */
  | 'INVALID'
  /** There is no room for more; the message says of what. */
  | 'LIMIT_EXCEEDED'
  /** There is none, or it is somebody else's. */
  | 'NOT_FOUND'
  /** A limit of the plan is reached; `retryAt` says until when, if that is known. */
  | 'RATE_LIMITED'
  /** A value is missing. */
  | 'REQUIRED'
  /** The organization has too many runs under way. */
  | 'TOO_MANY_RUNS'
  /** Another system does not answer, or not as it should. */
  | 'UNREACHABLE';

/** Everything that can be followed. */
export type Subscription = {
  __typename?: 'Subscription';
  /** A document as it is now, then until it is READY or FAILED. NOT_FOUND for one that the caller may not see. */
  documentChanged: Document;
  /**
   * Every event of a run from the one after `after`, in order, without a gap or a
   * duplicate: first what is stored, then what happens, until the run ends. NOT_FOUND for a run that the
   * caller may not see, within seconds also for a member who is removed meanwhile; EXPIRED (with `expiredAt`)
   * for one whose events were deleted, long after its end.
   */
  runOutput: RunEvent;
};


/** Everything that can be followed. */
export type SubscriptionDocumentChangedArgs = {
  document: Scalars['ID']['input'];
};


/** Everything that can be followed. */
export type SubscriptionRunOutputArgs = {
  after?: Scalars['Int']['input'];
  run: Scalars['ID']['input'];
};

/** What became of a report. */
export type UsageReport = {
  __typename?: 'UsageReport';
  /** What was charged; null when there are errors. */
  creditsCharged?: Maybe<Scalars['Credits']['output']>;
  /** What was refused; empty when it was done. */
  errors: Array<RuntimeError>;
};

/** What a run used that was executed elsewhere. */
export type UsageReportInput = {
  /** When it ended, at most 31 days ago; now when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** A UUID that the caller chooses: of the run, and of its ledger entry. */
  id: Scalars['ID']['input'];
  /** Tokens that the model read. */
  inputTokens?: Scalars['Int']['input'];
  /** Id of the instance that ran. */
  instance: Scalars['ID']['input'];
  /** How long it took. */
  milliseconds?: Scalars['Int']['input'];
  /** Tokens that the model wrote. */
  outputTokens?: Scalars['Int']['input'];
  /** Calls of tools. */
  toolCalls?: Scalars['Int']['input'];
};

/** One thing that an endpoint is told, and how it went. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it came into being, or was asked for again. */
  createdAt: Scalars['DateTime']['output'];
  /** What it tells of. */
  event: WebhookEndpointEvent;
  /** Its `webhook-id`, the same for each try. */
  id: Scalars['ID']['output'];
  /** Why the last try failed; null when it did not. */
  lastFailure?: Maybe<Scalars['String']['output']>;
  /** HTTP status of the last answer; null when there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is tried next; null when it is not. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is on its way. */
  state: WebhookDeliveryState;
};

/** PENDING → DELIVERED or GIVEN_UP. */
export type WebhookDeliveryState =
  /** The endpoint took it. */
  | 'DELIVERED'
  /** It was tried for three days. */
  | 'GIVEN_UP'
  /** It is tried, again and again. */
  | 'PENDING';

/** An address that is told what happens. */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Newest first. */
  deliveries: Array<WebhookDelivery>;
  /** What it is told of. */
  events: Array<WebhookEndpointEvent>;
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Off when its owner turned it off, or when it took nothing for three days. */
  isEnabled: Scalars['Boolean']['output'];
  /** Whose it is. */
  organization: Organization;
  /** Where it is told. */
  url: Scalars['String']['output'];
};


/** An address that is told what happens. */
export type WebhookEndpointDeliveriesArgs = {
  first?: Scalars['Int']['input'];
};

/** The endpoint with its secret, which is shown here and never again. */
export type WebhookEndpointCreate = {
  __typename?: 'WebhookEndpointCreate';
  /** Null when it failed. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
  /** By which signatures are verified: `whsec_…`. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** An address that is to be told what happens. */
export type WebhookEndpointCreateInput = {
  /** What it is told of; at least one. */
  events: Array<WebhookEndpointEvent>;
  /** Id of the organization. */
  organization: Scalars['ID']['input'];
  /** A public HTTPS address. */
  url: Scalars['String']['input'];
};

/** The endpoint that is gone. */
export type WebhookEndpointDelete = {
  __typename?: 'WebhookEndpointDelete';
  /** As it was; null when it failed. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** What an endpoint can be told of. Told so far are ends of runs; the others are kept until they come. */
export type WebhookEndpointEvent =
  /** An instance can be used. */
  | 'INSTANCE_ACTIVE'
  /** An instance could not be set up. */
  | 'INSTANCE_FAILED'
  /** An offering was reviewed. */
  | 'OFFERING_REVIEWED'
  /** A payout was paid. */
  | 'PAYOUT_PAID'
  /** A run failed. */
  | 'RUN_FAILED'
  /** A run came to its end. */
  | 'RUN_SUCCEEDED'
  /** A wallet is low. */
  | 'WALLET_LOW';

/** The endpoint, or why it was not changed. */
export type WebhookEndpointUpdate = {
  __typename?: 'WebhookEndpointUpdate';
  /** As it is now; null when it failed. */
  endpoint?: Maybe<WebhookEndpoint>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
};

/** What to change of an endpoint; what is left out stays. */
export type WebhookEndpointUpdateInput = {
  /** At least one. */
  events?: InputMaybe<Array<WebhookEndpointEvent>>;
  /** Whether it is told anything. */
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** A public HTTPS address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type WebhookEventRaise = {
  __typename?: 'WebhookEventRaise';
  /** What was refused; empty when it was done. */
  errors: Array<RuntimeError>;
};

/** Something that webhooks tell of. */
export type WebhookEventRaiseInput = {
  /** When. */
  at: Scalars['DateTime']['input'];
  /** What of: an object, sent as it is. */
  data: Scalars['JSON']['input'];
  /** What happened. */
  event: WebhookEndpointEvent;
  /** A UUID of this event. */
  id: Scalars['ID']['input'];
  /** Id of the organization that is told. */
  organization: Scalars['ID']['input'];
};

/** The delivery that is sent again. */
export type WebhookRedeliver = {
  __typename?: 'WebhookRedeliver';
  /** As it is now; null when it failed. */
  delivery?: Maybe<WebhookDelivery>;
  /** Why it was not done; empty when it was. */
  errors: Array<RuntimeError>;
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
  Connector: Connector;
  ConnectorBinding: ConnectorBinding;
  Document: Document;
  Flow: Flow;
  Instance: Instance;
  Offering: Offering;
  Organization: Organization;
  Run: Run;
  RunSchedule: RunSchedule;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Connector:
    ( { __typename: 'Connector' }
    & GraphQLRecursivePick<FederationTypes['Connector'], {"id":true}> );
  ConnectorBinding:
    ( { __typename: 'ConnectorBinding' }
    & GraphQLRecursivePick<FederationTypes['ConnectorBinding'], {"id":true}> );
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Flow:
    ( { __typename: 'Flow' }
    & GraphQLRecursivePick<FederationTypes['Flow'], {"id":true}> );
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  Offering:
    ( { __typename: 'Offering' }
    & GraphQLRecursivePick<FederationTypes['Offering'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
  RunSchedule:
    ( { __typename: 'RunSchedule' }
    & GraphQLRecursivePick<FederationTypes['RunSchedule'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Connector: ResolverTypeWrapper<ConnectorModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConnectorAuth: ConnectorAuth;
  ConnectorBind: ResolverTypeWrapper<Omit<ConnectorBind, 'binding'> & { binding?: Maybe<ResolversTypes['ConnectorBinding']> }>;
  ConnectorBindInput: ConnectorBindInput;
  ConnectorBinding: ResolverTypeWrapper<ConnectorBindingModel>;
  ConnectorBindingState: ConnectorBindingState;
  ConnectorConnection: ResolverTypeWrapper<ConnectorPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConnectorCreate: ResolverTypeWrapper<Omit<ConnectorCreate, 'connector'> & { connector?: Maybe<ResolversTypes['Connector']> }>;
  ConnectorCreateInput: ConnectorCreateInput;
  ConnectorDelete: ResolverTypeWrapper<Omit<ConnectorDelete, 'connector'> & { connector?: Maybe<ResolversTypes['Connector']> }>;
  ConnectorEdge: ResolverTypeWrapper<Omit<ConnectorEdge, 'node'> & { node: ResolversTypes['Connector'] }>;
  ConnectorOAuthClientInput: ConnectorOAuthClientInput;
  ConnectorRevoke: ResolverTypeWrapper<Omit<ConnectorRevoke, 'binding'> & { binding?: Maybe<ResolversTypes['ConnectorBinding']> }>;
  ConnectorState: ConnectorState;
  ConnectorTool: ResolverTypeWrapper<ConnectorTool>;
  ConnectorUpdate: ResolverTypeWrapper<Omit<ConnectorUpdate, 'connector'> & { connector?: Maybe<ResolversTypes['Connector']> }>;
  ConnectorUpdateInput: ConnectorUpdateInput;
  Credits: ResolverTypeWrapper<Scalars['Credits']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentCreate: ResolverTypeWrapper<Omit<DocumentCreate, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DocumentCreateInput: DocumentCreateInput;
  DocumentDelete: ResolverTypeWrapper<Omit<DocumentDelete, 'document'> & { document?: Maybe<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentPassage: ResolverTypeWrapper<Passage>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DocumentState: DocumentState;
  Flow: ResolverTypeWrapper<ById>;
  FlowCheck: ResolverTypeWrapper<FlowCheck>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FlowEngine: FlowEngine;
  FlowImport: ResolverTypeWrapper<Omit<FlowImport, 'flow'> & { flow?: Maybe<ResolversTypes['Flow']> }>;
  FlowImportInput: FlowImportInput;
  FlowMistake: ResolverTypeWrapper<FlowMistake>;
  Instance: ResolverTypeWrapper<ById>;
  InstanceUsage: ResolverTypeWrapper<InstanceUsage>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Offering: ResolverTypeWrapper<ById>;
  Organization: ResolverTypeWrapper<ById>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PublisherVariableSeal: ResolverTypeWrapper<PublisherVariableSeal>;
  PublisherVariableSealInput: PublisherVariableSealInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportInterval: ReportInterval;
  Run: ResolverTypeWrapper<ById>;
  RunCancel: ResolverTypeWrapper<Omit<RunCancel, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  RunCanceled: ResolverTypeWrapper<EventOf<"RunCanceled">>;
  RunConnection: ResolverTypeWrapper<RunPage>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunEvent: ResolverTypeWrapper<RunEventModel>;
  RunFailed: ResolverTypeWrapper<EventOf<"RunFailed">>;
  RunFailure: ResolverTypeWrapper<RunFailure>;
  RunFailureCode: RunFailureCode;
  RunFilterInput: RunFilterInput;
  RunFinish: RunFinish;
  RunLogged: ResolverTypeWrapper<EventOf<"RunLogged">>;
  RunOutputDelta: ResolverTypeWrapper<EventOf<"RunOutputDelta">>;
  RunQuote: ResolverTypeWrapper<RunQuote>;
  RunRetrieved: ResolverTypeWrapper<EventOf<"RunRetrieved">>;
  RunSchedule: ResolverTypeWrapper<RunScheduleModel>;
  RunScheduleCreate: ResolverTypeWrapper<Omit<RunScheduleCreate, 'schedule'> & { schedule?: Maybe<ResolversTypes['RunSchedule']> }>;
  RunScheduleCreateInput: RunScheduleCreateInput;
  RunScheduleDelete: ResolverTypeWrapper<Omit<RunScheduleDelete, 'schedule'> & { schedule?: Maybe<ResolversTypes['RunSchedule']> }>;
  RunScheduleUpdate: ResolverTypeWrapper<Omit<RunScheduleUpdate, 'schedule'> & { schedule?: Maybe<ResolversTypes['RunSchedule']> }>;
  RunScheduleUpdateInput: RunScheduleUpdateInput;
  RunStart: ResolverTypeWrapper<Omit<RunStart, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  RunStartInput: RunStartInput;
  RunStarted: ResolverTypeWrapper<EventOf<"RunStarted">>;
  RunState: RunState;
  RunStatistics: ResolverTypeWrapper<RunStatistics>;
  RunStatisticsPoint: ResolverTypeWrapper<RunStatisticsPoint>;
  RunSucceeded: ResolverTypeWrapper<EventOf<"RunSucceeded">>;
  RunToolCalled: ResolverTypeWrapper<EventOf<"RunToolCalled">>;
  RunToolCalling: ResolverTypeWrapper<EventOf<"RunToolCalling">>;
  RunUsage: ResolverTypeWrapper<RunUsage>;
  RuntimeError: ResolverTypeWrapper<RuntimeError>;
  RuntimeErrorCode: RuntimeErrorCode;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UsageReport: ResolverTypeWrapper<UsageReport>;
  UsageReportInput: UsageReportInput;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointModel>;
  WebhookEndpointCreate: ResolverTypeWrapper<Omit<WebhookEndpointCreate, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointDelete: ResolverTypeWrapper<Omit<WebhookEndpointDelete, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointEvent: WebhookEndpointEvent;
  WebhookEndpointUpdate: ResolverTypeWrapper<Omit<WebhookEndpointUpdate, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>;
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEventRaise: ResolverTypeWrapper<WebhookEventRaise>;
  WebhookEventRaiseInput: WebhookEventRaiseInput;
  WebhookRedeliver: ResolverTypeWrapper<Omit<WebhookRedeliver, 'delivery'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Connector: ConnectorModel;
  ID: Scalars['ID']['output'];
  ConnectorBind: Omit<ConnectorBind, 'binding'> & { binding?: Maybe<ResolversParentTypes['ConnectorBinding']> };
  ConnectorBindInput: ConnectorBindInput;
  ConnectorBinding: ConnectorBindingModel;
  ConnectorConnection: ConnectorPage;
  Int: Scalars['Int']['output'];
  ConnectorCreate: Omit<ConnectorCreate, 'connector'> & { connector?: Maybe<ResolversParentTypes['Connector']> };
  ConnectorCreateInput: ConnectorCreateInput;
  ConnectorDelete: Omit<ConnectorDelete, 'connector'> & { connector?: Maybe<ResolversParentTypes['Connector']> };
  ConnectorEdge: Omit<ConnectorEdge, 'node'> & { node: ResolversParentTypes['Connector'] };
  ConnectorOAuthClientInput: ConnectorOAuthClientInput;
  ConnectorRevoke: Omit<ConnectorRevoke, 'binding'> & { binding?: Maybe<ResolversParentTypes['ConnectorBinding']> };
  ConnectorTool: ConnectorTool;
  ConnectorUpdate: Omit<ConnectorUpdate, 'connector'> & { connector?: Maybe<ResolversParentTypes['Connector']> };
  ConnectorUpdateInput: ConnectorUpdateInput;
  Credits: Scalars['Credits']['output'];
  DateTime: Scalars['DateTime']['output'];
  Document: DocumentModel;
  DocumentConnection: DocumentPage;
  DocumentCreate: Omit<DocumentCreate, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DocumentCreateInput: DocumentCreateInput;
  DocumentDelete: Omit<DocumentDelete, 'document'> & { document?: Maybe<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentPassage: Passage;
  Float: Scalars['Float']['output'];
  Flow: ById;
  FlowCheck: FlowCheck;
  Boolean: Scalars['Boolean']['output'];
  FlowImport: Omit<FlowImport, 'flow'> & { flow?: Maybe<ResolversParentTypes['Flow']> };
  FlowImportInput: FlowImportInput;
  FlowMistake: FlowMistake;
  Instance: ById;
  InstanceUsage: InstanceUsage;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Offering: ById;
  Organization: ById;
  PageInfo: PageInfo;
  PublisherVariableSeal: PublisherVariableSeal;
  PublisherVariableSealInput: PublisherVariableSealInput;
  Query: Record<PropertyKey, never>;
  Run: ById;
  RunCancel: Omit<RunCancel, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  RunCanceled: EventOf<"RunCanceled">;
  RunConnection: RunPage;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunEvent: RunEventModel;
  RunFailed: EventOf<"RunFailed">;
  RunFailure: RunFailure;
  RunFilterInput: RunFilterInput;
  RunLogged: EventOf<"RunLogged">;
  RunOutputDelta: EventOf<"RunOutputDelta">;
  RunQuote: RunQuote;
  RunRetrieved: EventOf<"RunRetrieved">;
  RunSchedule: RunScheduleModel;
  RunScheduleCreate: Omit<RunScheduleCreate, 'schedule'> & { schedule?: Maybe<ResolversParentTypes['RunSchedule']> };
  RunScheduleCreateInput: RunScheduleCreateInput;
  RunScheduleDelete: Omit<RunScheduleDelete, 'schedule'> & { schedule?: Maybe<ResolversParentTypes['RunSchedule']> };
  RunScheduleUpdate: Omit<RunScheduleUpdate, 'schedule'> & { schedule?: Maybe<ResolversParentTypes['RunSchedule']> };
  RunScheduleUpdateInput: RunScheduleUpdateInput;
  RunStart: Omit<RunStart, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  RunStartInput: RunStartInput;
  RunStarted: EventOf<"RunStarted">;
  RunStatistics: RunStatistics;
  RunStatisticsPoint: RunStatisticsPoint;
  RunSucceeded: EventOf<"RunSucceeded">;
  RunToolCalled: EventOf<"RunToolCalled">;
  RunToolCalling: EventOf<"RunToolCalling">;
  RunUsage: RunUsage;
  RuntimeError: RuntimeError;
  Subscription: Record<PropertyKey, never>;
  UsageReport: UsageReport;
  UsageReportInput: UsageReportInput;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookEndpoint: WebhookEndpointModel;
  WebhookEndpointCreate: Omit<WebhookEndpointCreate, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointCreateInput: WebhookEndpointCreateInput;
  WebhookEndpointDelete: Omit<WebhookEndpointDelete, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointUpdate: Omit<WebhookEndpointUpdate, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> };
  WebhookEndpointUpdateInput: WebhookEndpointUpdateInput;
  WebhookEventRaise: WebhookEventRaise;
  WebhookEventRaiseInput: WebhookEventRaiseInput;
  WebhookRedeliver: Omit<WebhookRedeliver, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']> };
  String: Scalars['String']['output'];
};

export type ResumableDirectiveArgs = {
  argument: Scalars['String']['input'];
  cursor: Scalars['String']['input'];
};

export type ResumableDirectiveResolver<Result, Parent, ContextType = Context, Args = ResumableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ConnectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector'], FederationReferenceType extends FederationReferenceTypes['Connector'] = FederationReferenceTypes['Connector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Connector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  auth?: Resolver<ResolversTypes['ConnectorAuth'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oauthRedirectUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectorState'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['ConnectorTool']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectorBindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorBind'] = ResolversParentTypes['ConnectorBind']> = {
  authorizationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  binding?: Resolver<Maybe<ResolversTypes['ConnectorBinding']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type ConnectorBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorBinding'] = ResolversParentTypes['ConnectorBinding'], FederationReferenceType extends FederationReferenceTypes['ConnectorBinding'] = FederationReferenceTypes['ConnectorBinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConnectorBinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connector?: Resolver<ResolversTypes['Connector'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConnectorBindingState'], ParentType, ContextType>;
  tools?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorConnection'] = ResolversParentTypes['ConnectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConnectorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorCreate'] = ResolversParentTypes['ConnectorCreate']> = {
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type ConnectorDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorDelete'] = ResolversParentTypes['ConnectorDelete']> = {
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type ConnectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorEdge'] = ResolversParentTypes['ConnectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Connector'], ParentType, ContextType>;
};

export type ConnectorRevokeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorRevoke'] = ResolversParentTypes['ConnectorRevoke']> = {
  binding?: Resolver<Maybe<ResolversTypes['ConnectorBinding']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type ConnectorToolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorTool'] = ResolversParentTypes['ConnectorTool']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectorUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorUpdate'] = ResolversParentTypes['ConnectorUpdate']> = {
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export interface CreditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Credits'], any> {
  name: 'Credits';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCreate'] = ResolversParentTypes['DocumentCreate']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentDelete'] = ResolversParentTypes['DocumentDelete']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentPassage'] = ResolversParentTypes['DocumentPassage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'], FederationReferenceType extends FederationReferenceTypes['Flow'] = FederationReferenceTypes['Flow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Flow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  components?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['FlowEngine'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowCheck'] = ResolversParentTypes['FlowCheck']> = {
  components?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['FlowEngine']>, ParentType, ContextType>;
  isRunnable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mistakes?: Resolver<Array<ResolversTypes['FlowMistake']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlowImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowImport'] = ResolversParentTypes['FlowImport']> = {
  components?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
  mistakes?: Resolver<Array<ResolversTypes['FlowMistake']>, ParentType, ContextType>;
};

export type FlowMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowMistake'] = ResolversParentTypes['FlowMistake']> = {
  component?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connectorBindings?: Resolver<Array<ResolversTypes['ConnectorBinding']>, ParentType, ContextType>;
  documentSearch?: Resolver<Array<ResolversTypes['DocumentPassage']>, ParentType, ContextType, RequireFields<InstanceDocumentSearchArgs, 'first' | 'query'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InstanceDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runStatistics?: Resolver<ResolversTypes['RunStatistics'], ParentType, ContextType, RequireFields<InstanceRunStatisticsArgs, 'from' | 'interval' | 'to'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<InstanceRunsArgs>>;
  schedules?: Resolver<Array<ResolversTypes['RunSchedule']>, ParentType, ContextType>;
};

export type InstanceUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstanceUsage'] = ResolversParentTypes['InstanceUsage']> = {
  instance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  connectorBind?: Resolver<ResolversTypes['ConnectorBind'], ParentType, ContextType, RequireFields<MutationConnectorBindArgs, 'input'>>;
  connectorCreate?: Resolver<ResolversTypes['ConnectorCreate'], ParentType, ContextType, RequireFields<MutationConnectorCreateArgs, 'input'>>;
  connectorDelete?: Resolver<ResolversTypes['ConnectorDelete'], ParentType, ContextType, RequireFields<MutationConnectorDeleteArgs, 'id'>>;
  connectorRevoke?: Resolver<ResolversTypes['ConnectorRevoke'], ParentType, ContextType, RequireFields<MutationConnectorRevokeArgs, 'id'>>;
  connectorUpdate?: Resolver<ResolversTypes['ConnectorUpdate'], ParentType, ContextType, RequireFields<MutationConnectorUpdateArgs, 'id' | 'input'>>;
  documentCreate?: Resolver<ResolversTypes['DocumentCreate'], ParentType, ContextType, RequireFields<MutationDocumentCreateArgs, 'input'>>;
  documentDelete?: Resolver<ResolversTypes['DocumentDelete'], ParentType, ContextType, RequireFields<MutationDocumentDeleteArgs, 'id'>>;
  flowImport?: Resolver<ResolversTypes['FlowImport'], ParentType, ContextType, RequireFields<MutationFlowImportArgs, 'input'>>;
  publisherVariableSeal?: Resolver<ResolversTypes['PublisherVariableSeal'], ParentType, ContextType, RequireFields<MutationPublisherVariableSealArgs, 'input'>>;
  runCancel?: Resolver<ResolversTypes['RunCancel'], ParentType, ContextType, RequireFields<MutationRunCancelArgs, 'id'>>;
  runScheduleCreate?: Resolver<ResolversTypes['RunScheduleCreate'], ParentType, ContextType, RequireFields<MutationRunScheduleCreateArgs, 'input'>>;
  runScheduleDelete?: Resolver<ResolversTypes['RunScheduleDelete'], ParentType, ContextType, RequireFields<MutationRunScheduleDeleteArgs, 'id'>>;
  runScheduleUpdate?: Resolver<ResolversTypes['RunScheduleUpdate'], ParentType, ContextType, RequireFields<MutationRunScheduleUpdateArgs, 'id' | 'input'>>;
  runStart?: Resolver<ResolversTypes['RunStart'], ParentType, ContextType, RequireFields<MutationRunStartArgs, 'input'>>;
  usageReport?: Resolver<ResolversTypes['UsageReport'], ParentType, ContextType, RequireFields<MutationUsageReportArgs, 'input'>>;
  webhookEndpointCreate?: Resolver<ResolversTypes['WebhookEndpointCreate'], ParentType, ContextType, RequireFields<MutationWebhookEndpointCreateArgs, 'input'>>;
  webhookEndpointDelete?: Resolver<ResolversTypes['WebhookEndpointDelete'], ParentType, ContextType, RequireFields<MutationWebhookEndpointDeleteArgs, 'id'>>;
  webhookEndpointUpdate?: Resolver<ResolversTypes['WebhookEndpointUpdate'], ParentType, ContextType, RequireFields<MutationWebhookEndpointUpdateArgs, 'id' | 'input'>>;
  webhookEventRaise?: Resolver<ResolversTypes['WebhookEventRaise'], ParentType, ContextType, RequireFields<MutationWebhookEventRaiseArgs, 'input'>>;
  webhookRedeliver?: Resolver<ResolversTypes['WebhookRedeliver'], ParentType, ContextType, RequireFields<MutationWebhookRedeliverArgs, 'delivery'>>;
};

export type OfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offering'] = ResolversParentTypes['Offering'], FederationReferenceType extends FederationReferenceTypes['Offering'] = FederationReferenceTypes['Offering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runStatistics?: Resolver<Maybe<ResolversTypes['RunStatistics']>, ParentType, ContextType, RequireFields<OfferingRunStatisticsArgs, 'from' | 'interval' | 'to'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedRunStatistics?: Resolver<Maybe<ResolversTypes['RunStatistics']>, ParentType, ContextType, RequireFields<OrganizationPublishedRunStatisticsArgs, 'from' | 'interval' | 'to'>>;
  webhookEndpoints?: Resolver<Array<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublisherVariableSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherVariableSeal'] = ResolversParentTypes['PublisherVariableSeal']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType, RequireFields<QueryConnectorArgs, 'id'>>;
  connectors?: Resolver<ResolversTypes['ConnectorConnection'], ParentType, ContextType, Partial<QueryConnectorsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType, RequireFields<QueryFlowArgs, 'id'>>;
  flowCheck?: Resolver<ResolversTypes['FlowCheck'], ParentType, ContextType, RequireFields<QueryFlowCheckArgs, 'definition'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runQuote?: Resolver<ResolversTypes['RunQuote'], ParentType, ContextType, RequireFields<QueryRunQuoteArgs, 'input'>>;
  runStatistics?: Resolver<ResolversTypes['RunStatistics'], ParentType, ContextType, RequireFields<QueryRunStatisticsArgs, 'from' | 'interval' | 'to'>>;
  runUsage?: Resolver<Array<ResolversTypes['InstanceUsage']>, ParentType, ContextType, RequireFields<QueryRunUsageArgs, 'instances'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<QueryRunsArgs>>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'], FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Run']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['RunEvent']>, ParentType, ContextType, RequireFields<RunEventsArgs, 'after' | 'first'>>;
  eventsExpiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['RunFailure']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['RunUsage'], ParentType, ContextType>;
};

export type RunCancelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunCancel'] = ResolversParentTypes['RunCancel']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type RunCanceledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunCanceled'] = ResolversParentTypes['RunCanceled']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type RunEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEvent'] = ResolversParentTypes['RunEvent']> = {
  __resolveType: TypeResolveFn<'RunCanceled' | 'RunFailed' | 'RunLogged' | 'RunOutputDelta' | 'RunRetrieved' | 'RunStarted' | 'RunSucceeded' | 'RunToolCalled' | 'RunToolCalling', ParentType, ContextType>;
};

export type RunFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunFailed'] = ResolversParentTypes['RunFailed']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<ResolversTypes['RunFailure'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunFailure'] = ResolversParentTypes['RunFailure']> = {
  code?: Resolver<ResolversTypes['RunFailureCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunLoggedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunLogged'] = ResolversParentTypes['RunLogged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunOutputDeltaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunOutputDelta'] = ResolversParentTypes['RunOutputDelta']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunQuote'] = ResolversParentTypes['RunQuote']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Credits'], ParentType, ContextType>;
};

export type RunRetrievedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunRetrieved'] = ResolversParentTypes['RunRetrieved']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['DocumentPassage']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunSchedule'] = ResolversParentTypes['RunSchedule'], FederationReferenceType extends FederationReferenceTypes['RunSchedule'] = FederationReferenceTypes['RunSchedule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RunSchedule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
  lastSkipped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunScheduleCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunScheduleCreate'] = ResolversParentTypes['RunScheduleCreate']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['RunSchedule']>, ParentType, ContextType>;
};

export type RunScheduleDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunScheduleDelete'] = ResolversParentTypes['RunScheduleDelete']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['RunSchedule']>, ParentType, ContextType>;
};

export type RunScheduleUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunScheduleUpdate'] = ResolversParentTypes['RunScheduleUpdate']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['RunSchedule']>, ParentType, ContextType>;
};

export type RunStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunStart'] = ResolversParentTypes['RunStart']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type RunStartedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunStarted'] = ResolversParentTypes['RunStarted']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunStatistics'] = ResolversParentTypes['RunStatistics']> = {
  canceled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p50Milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95Milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['RunStatisticsPoint']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toolCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunStatisticsPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunStatisticsPoint'] = ResolversParentTypes['RunStatisticsPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p95Milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunSucceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunSucceeded'] = ResolversParentTypes['RunSucceeded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finish?: Resolver<ResolversTypes['RunFinish'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['RunUsage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunToolCalledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunToolCalled'] = ResolversParentTypes['RunToolCalled']> = {
  arguments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  isError?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunToolCallingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunToolCalling'] = ResolversParentTypes['RunToolCalling']> = {
  arguments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  connector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunUsage'] = ResolversParentTypes['RunUsage']> = {
  inputTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toolCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuntimeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuntimeError'] = ResolversParentTypes['RuntimeError']> = {
  code?: Resolver<ResolversTypes['RuntimeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  documentChanged?: SubscriptionResolver<ResolversTypes['Document'], "documentChanged", ParentType, ContextType, RequireFields<SubscriptionDocumentChangedArgs, 'document'>>;
  runOutput?: SubscriptionResolver<ResolversTypes['RunEvent'], "runOutput", ParentType, ContextType, RequireFields<SubscriptionRunOutputArgs, 'after' | 'run'>>;
};

export type UsageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageReport'] = ResolversParentTypes['UsageReport']> = {
  creditsCharged?: Resolver<Maybe<ResolversTypes['Credits']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['WebhookEndpointEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  events?: Resolver<Array<ResolversTypes['WebhookEndpointEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookEndpointCreateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointCreate'] = ResolversParentTypes['WebhookEndpointCreate']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookEndpointDeleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointDelete'] = ResolversParentTypes['WebhookEndpointDelete']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type WebhookEndpointUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointUpdate'] = ResolversParentTypes['WebhookEndpointUpdate']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type WebhookEventRaiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEventRaise'] = ResolversParentTypes['WebhookEventRaise']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type WebhookRedeliverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRedeliver'] = ResolversParentTypes['WebhookRedeliver']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Connector?: ConnectorResolvers<ContextType>;
  ConnectorBind?: ConnectorBindResolvers<ContextType>;
  ConnectorBinding?: ConnectorBindingResolvers<ContextType>;
  ConnectorConnection?: ConnectorConnectionResolvers<ContextType>;
  ConnectorCreate?: ConnectorCreateResolvers<ContextType>;
  ConnectorDelete?: ConnectorDeleteResolvers<ContextType>;
  ConnectorEdge?: ConnectorEdgeResolvers<ContextType>;
  ConnectorRevoke?: ConnectorRevokeResolvers<ContextType>;
  ConnectorTool?: ConnectorToolResolvers<ContextType>;
  ConnectorUpdate?: ConnectorUpdateResolvers<ContextType>;
  Credits?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCreate?: DocumentCreateResolvers<ContextType>;
  DocumentDelete?: DocumentDeleteResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentPassage?: DocumentPassageResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowCheck?: FlowCheckResolvers<ContextType>;
  FlowImport?: FlowImportResolvers<ContextType>;
  FlowMistake?: FlowMistakeResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  InstanceUsage?: InstanceUsageResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Offering?: OfferingResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PublisherVariableSeal?: PublisherVariableSealResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunCancel?: RunCancelResolvers<ContextType>;
  RunCanceled?: RunCanceledResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunEvent?: RunEventResolvers<ContextType>;
  RunFailed?: RunFailedResolvers<ContextType>;
  RunFailure?: RunFailureResolvers<ContextType>;
  RunLogged?: RunLoggedResolvers<ContextType>;
  RunOutputDelta?: RunOutputDeltaResolvers<ContextType>;
  RunQuote?: RunQuoteResolvers<ContextType>;
  RunRetrieved?: RunRetrievedResolvers<ContextType>;
  RunSchedule?: RunScheduleResolvers<ContextType>;
  RunScheduleCreate?: RunScheduleCreateResolvers<ContextType>;
  RunScheduleDelete?: RunScheduleDeleteResolvers<ContextType>;
  RunScheduleUpdate?: RunScheduleUpdateResolvers<ContextType>;
  RunStart?: RunStartResolvers<ContextType>;
  RunStarted?: RunStartedResolvers<ContextType>;
  RunStatistics?: RunStatisticsResolvers<ContextType>;
  RunStatisticsPoint?: RunStatisticsPointResolvers<ContextType>;
  RunSucceeded?: RunSucceededResolvers<ContextType>;
  RunToolCalled?: RunToolCalledResolvers<ContextType>;
  RunToolCalling?: RunToolCallingResolvers<ContextType>;
  RunUsage?: RunUsageResolvers<ContextType>;
  RuntimeError?: RuntimeErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UsageReport?: UsageReportResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointCreate?: WebhookEndpointCreateResolvers<ContextType>;
  WebhookEndpointDelete?: WebhookEndpointDeleteResolvers<ContextType>;
  WebhookEndpointUpdate?: WebhookEndpointUpdateResolvers<ContextType>;
  WebhookEventRaise?: WebhookEventRaiseResolvers<ContextType>;
  WebhookRedeliver?: WebhookRedeliverResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
