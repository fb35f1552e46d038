import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ById, RunPage } from '../resolvers/references.ts';
import type { RunEvent as RunEventModel, EventOf } from '../domain/run/run-event.ts';
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
  /** A moment, as RFC 3339 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A Langflow flow, content-addressed: the same definition is the same flow. */
export type Flow = {
  __typename?: 'Flow';
  createdAt: Scalars['DateTime']['output'];
  /** Langflow's export, with secrets removed. For operators. */
  definition: Scalars['JSON']['output'];
  /** SHA-256 (hex) of what it does: components, values, connections; not of how it is drawn. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** As it was called when it was first imported. */
  name: Scalars['String']['output'];
};

export type FlowImport = {
  __typename?: 'FlowImport';
  errors: Array<RuntimeError>;
  flow?: Maybe<Flow>;
};

export type FlowImportInput = {
  /** A flow as Langflow exports it; at most 1,000,000 characters of JSON. */
  definition: Scalars['JSON']['input'];
  name: Scalars['String']['input'];
};

export type Instance = {
  __typename?: 'Instance';
  id: Scalars['ID']['output'];
  /** Newest first; empty for those who may not see them. */
  runs: RunConnection;
};


export type InstanceRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<RunState>>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * For services: checks and keeps a flow. The same definition is the same flow, whoever imports it and
   * however often. Every mistake is one INVALID error whose field is its path in the definition.
   */
  flowImport: FlowImport;
  /**
   * Cancels a run, a queued one at once, a running one in the middle of its output. What it used is charged. A
   * run that has ended stays as it is.
   */
  runCancel: RunCancel;
  /**
   * Starts a run of an instance: its budget is held, then a worker takes it up. Needs a member of the
   * organization or a key of the instance with the INVOKE scope. A repeated start with the same id and content
   * answers the same run; CONFLICT when the content differs. INSTANCE_NOT_ACTIVE, INSUFFICIENT_CREDITS,
   * RATE_LIMITED (a limit of the plan; see `retryAt`), TOO_MANY_RUNS, NOT_FOUND for somebody else's instance.
   */
  runStart: RunStart;
};


export type MutationFlowImportArgs = {
  input: FlowImportInput;
};


export type MutationRunCancelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRunStartArgs = {
  input: RunStartInput;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** A flow; null when there is none. */
  flow?: Maybe<Flow>;
  /** A run that the caller may see, else null. */
  run?: Maybe<Run>;
};


export type QueryFlowArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};

/** One execution of an instance's flow. */
export type Run = {
  __typename?: 'Run';
  /** The most that it may cost. */
  budget: Scalars['Credits']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Its log after a sequence, in order; at most 100 at once. Empty once it has expired. */
  events: Array<RunEvent>;
  /** When its events were deleted, long after its end; null while they are kept. Everything else stays. */
  eventsExpiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it FAILED. */
  failure?: Maybe<RunFailure>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  flow: Flow;
  id: Scalars['ID']['output'];
  /** As given: a text, or {"text": …}. */
  input: Scalars['JSON']['output'];
  instance: Instance;
  /** {"text": …} once it SUCCEEDED. */
  output?: Maybe<Scalars['JSON']['output']>;
  /** Runs with the same session of the same instance share a message history. */
  session?: Maybe<Scalars['String']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  state: RunState;
  usage: RunUsage;
};


/** One execution of an instance's flow. */
export type RunEventsArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

export type RunCancel = {
  __typename?: 'RunCancel';
  errors: Array<RuntimeError>;
  run?: Maybe<Run>;
};

/** The last event of a run that was canceled. */
export type RunCanceled = RunEvent & {
  __typename?: 'RunCanceled';
  at: Scalars['DateTime']['output'];
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

export type RunConnection = {
  __typename?: 'RunConnection';
  edges: Array<RunEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RunEdge = {
  __typename?: 'RunEdge';
  cursor: Scalars['String']['output'];
  node: Run;
};

/** One entry of a run's log; sequences are 1, 2, 3 … without a gap. */
export type RunEvent = {
  at: Scalars['DateTime']['output'];
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** The last event of a run that failed. */
export type RunFailed = RunEvent & {
  __typename?: 'RunFailed';
  at: Scalars['DateTime']['output'];
  /** Why. */
  failure: RunFailure;
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

export type RunFailure = {
  __typename?: 'RunFailure';
  code: RunFailureCode;
  /** For people to read. */
  message: Scalars['String']['output'];
};

/** A run that failed before anything of it was shown costs nothing, unless its budget was exhausted. */
export type RunFailureCode =
  /** Going on would have cost more than the budget. */
  | 'BUDGET_EXHAUSTED'
  | 'DEADLINE_EXCEEDED'
  /** The flow does not pass the checks. */
  | 'FLOW_INVALID'
  | 'INTERNAL'
  /** The language model could not be reached, refused, or broke off. */
  | 'MODEL_UNAVAILABLE'
  | 'TOOL_FAILED'
  /** The worker died or was stopped in the middle of the output. */
  | 'WORKER_LOST';

/** A remark about the work itself. */
export type RunLogged = RunEvent & {
  __typename?: 'RunLogged';
  at: Scalars['DateTime']['output'];
  /** `info` or `warn`. */
  level: Scalars['String']['output'];
  /** For people to read. */
  message: Scalars['String']['output'];
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

/** The next piece of the output; all pieces together are the output's text. */
export type RunOutputDelta = RunEvent & {
  __typename?: 'RunOutputDelta';
  at: Scalars['DateTime']['output'];
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** To be appended to the pieces before it. */
  text: Scalars['String']['output'];
};

export type RunStart = {
  __typename?: 'RunStart';
  errors: Array<RuntimeError>;
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
  instance: Scalars['ID']['input'];
  /** At most 200 characters. */
  session?: InputMaybe<Scalars['String']['input']>;
};

/** Always the first event. */
export type RunStarted = RunEvent & {
  __typename?: 'RunStarted';
  at: Scalars['DateTime']['output'];
  run: Run;
  /** Its place in the log of the run: 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
};

export type RunState =
  | 'CANCELED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** The last event of a run that succeeded. */
export type RunSucceeded = RunEvent & {
  __typename?: 'RunSucceeded';
  at: Scalars['DateTime']['output'];
  /** {"text": …}, all pieces together. */
  output: Scalars['JSON']['output'];
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
  at: Scalars['DateTime']['output'];
  /** What it answered; null when it failed. */
  result?: Maybe<Scalars['JSON']['output']>;
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

export type RuntimeError = {
  __typename?: 'RuntimeError';
  code: RuntimeErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** When trying again makes sense, where that is known. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RuntimeErrorCode =
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'INSTANCE_NOT_ACTIVE'
  | 'INSUFFICIENT_CREDITS'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'REQUIRED'
  | 'TOO_MANY_RUNS';

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every event of a run from the one after `after`, in order, without a gap or a
   * duplicate: first what is stored, then what happens, until the run ends. NOT_FOUND for a run that the
   * caller may not see, within seconds also for a member who is removed meanwhile; EXPIRED (with `expiredAt`)
   * for one whose events were deleted, long after its end.
   */
  runOutput: RunEvent;
};


export type SubscriptionRunOutputArgs = {
  after?: Scalars['Int']['input'];
  run: Scalars['ID']['input'];
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
  Flow: Flow;
  Instance: Instance;
  Run: Run;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Flow:
    ( { __typename: 'Flow' }
    & GraphQLRecursivePick<FederationTypes['Flow'], {"id":true}> );
  Instance:
    ( { __typename: 'Instance' }
    & GraphQLRecursivePick<FederationTypes['Instance'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Credits: ResolverTypeWrapper<Scalars['Credits']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Flow: ResolverTypeWrapper<ById>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FlowImport: ResolverTypeWrapper<Omit<FlowImport, 'flow'> & { flow?: Maybe<ResolversTypes['Flow']> }>;
  FlowImportInput: FlowImportInput;
  Instance: ResolverTypeWrapper<ById>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Run: ResolverTypeWrapper<ById>;
  RunCancel: ResolverTypeWrapper<Omit<RunCancel, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  RunCanceled: ResolverTypeWrapper<EventOf<"RunCanceled">>;
  RunConnection: ResolverTypeWrapper<RunPage>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  RunEvent: ResolverTypeWrapper<RunEventModel>;
  RunFailed: ResolverTypeWrapper<EventOf<"RunFailed">>;
  RunFailure: ResolverTypeWrapper<RunFailure>;
  RunFailureCode: RunFailureCode;
  RunLogged: ResolverTypeWrapper<EventOf<"RunLogged">>;
  RunOutputDelta: ResolverTypeWrapper<EventOf<"RunOutputDelta">>;
  RunStart: ResolverTypeWrapper<Omit<RunStart, 'run'> & { run?: Maybe<ResolversTypes['Run']> }>;
  RunStartInput: RunStartInput;
  RunStarted: ResolverTypeWrapper<EventOf<"RunStarted">>;
  RunState: RunState;
  RunSucceeded: ResolverTypeWrapper<EventOf<"RunSucceeded">>;
  RunToolCalled: ResolverTypeWrapper<EventOf<"RunToolCalled">>;
  RunUsage: ResolverTypeWrapper<RunUsage>;
  RuntimeError: ResolverTypeWrapper<RuntimeError>;
  RuntimeErrorCode: RuntimeErrorCode;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Credits: Scalars['Credits']['output'];
  DateTime: Scalars['DateTime']['output'];
  Flow: ById;
  ID: Scalars['ID']['output'];
  FlowImport: Omit<FlowImport, 'flow'> & { flow?: Maybe<ResolversParentTypes['Flow']> };
  FlowImportInput: FlowImportInput;
  Instance: ById;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Run: ById;
  RunCancel: Omit<RunCancel, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  RunCanceled: EventOf<"RunCanceled">;
  RunConnection: RunPage;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  RunEvent: RunEventModel;
  RunFailed: EventOf<"RunFailed">;
  RunFailure: RunFailure;
  RunLogged: EventOf<"RunLogged">;
  RunOutputDelta: EventOf<"RunOutputDelta">;
  RunStart: Omit<RunStart, 'run'> & { run?: Maybe<ResolversParentTypes['Run']> };
  RunStartInput: RunStartInput;
  RunStarted: EventOf<"RunStarted">;
  RunSucceeded: EventOf<"RunSucceeded">;
  RunToolCalled: EventOf<"RunToolCalled">;
  RunUsage: RunUsage;
  RuntimeError: RuntimeError;
  Subscription: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type ResumableDirectiveArgs = {
  argument: Scalars['String']['input'];
  cursor: Scalars['String']['input'];
};

export type ResumableDirectiveResolver<Result, Parent, ContextType = Context, Args = ResumableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface CreditsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Credits'], any> {
  name: 'Credits';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'], FederationReferenceType extends FederationReferenceTypes['Flow'] = FederationReferenceTypes['Flow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Flow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlowImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowImport'] = ResolversParentTypes['FlowImport']> = {
  errors?: Resolver<Array<ResolversTypes['RuntimeError']>, ParentType, ContextType>;
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance'], FederationReferenceType extends FederationReferenceTypes['Instance'] = FederationReferenceTypes['Instance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<InstanceRunsArgs>>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  flowImport?: Resolver<ResolversTypes['FlowImport'], ParentType, ContextType, RequireFields<MutationFlowImportArgs, 'input'>>;
  runCancel?: Resolver<ResolversTypes['RunCancel'], ParentType, ContextType, RequireFields<MutationRunCancelArgs, 'id'>>;
  runStart?: Resolver<ResolversTypes['RunStart'], ParentType, ContextType, RequireFields<MutationRunStartArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  flow?: Resolver<Maybe<ResolversTypes['Flow']>, ParentType, ContextType, RequireFields<QueryFlowArgs, 'id'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
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
  __resolveType: TypeResolveFn<'RunCanceled' | 'RunFailed' | 'RunLogged' | 'RunOutputDelta' | 'RunStarted' | 'RunSucceeded' | 'RunToolCalled', ParentType, ContextType>;
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

export type RunSucceededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunSucceeded'] = ResolversParentTypes['RunSucceeded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['RunUsage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunToolCalledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunToolCalled'] = ResolversParentTypes['RunToolCalled']> = {
  arguments?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
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
  runOutput?: SubscriptionResolver<ResolversTypes['RunEvent'], "runOutput", ParentType, ContextType, RequireFields<SubscriptionRunOutputArgs, 'after' | 'run'>>;
};

export type Resolvers<ContextType = Context> = {
  Credits?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Flow?: FlowResolvers<ContextType>;
  FlowImport?: FlowImportResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  RunStart?: RunStartResolvers<ContextType>;
  RunStarted?: RunStartedResolvers<ContextType>;
  RunSucceeded?: RunSucceededResolvers<ContextType>;
  RunToolCalled?: RunToolCalledResolvers<ContextType>;
  RunUsage?: RunUsageResolvers<ContextType>;
  RuntimeError?: RuntimeErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  resumable?: ResumableDirectiveResolver<any, any, ContextType>;
};
