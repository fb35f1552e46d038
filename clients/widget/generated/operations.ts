/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../src/operation.ts';
/** PENDING → PROVISIONING → ACTIVE ⇄ SUSPENDED; FAILED when it cannot be provisioned; TERMINATED ends every way. */
export type InstanceState =
  /** Runs. */
  | 'ACTIVE'
  /** Could not be provisioned; `failure` says why. */
  | 'FAILED'
  /** Bought, or a trial begun; waits for provisioning. */
  | 'PENDING'
  /** Its key and credits are being made. */
  | 'PROVISIONING'
  /** Refuses runs until it is resumed. */
  | 'SUSPENDED'
  /** Over, for ever. */
  | 'TERMINATED';

/** `id` is the caller's (a UUID); the same id started twice is one run. */
export type RunStartInput = {
  /** The most that the run may cost; it is held before the run starts. 10 when left out. */
  budget?: number | null | undefined;
  /** 1 to 3,600, from now; 300 when left out. */
  deadlineSeconds?: number | null | undefined;
  /** A new one is made when it is left out, but then a start cannot be repeated safely. */
  id?: string | null | undefined;
  /** What to say to the flow: a text of at most 32,000 characters, or {"text": …}. */
  input: unknown;
  /** Id of the instance, which must be ACTIVE. */
  instance: string;
  /** At most 200 characters. */
  session?: string | null | undefined;
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

export type WidgetAgentQueryVariables = Exact<{
  instance: string;
}>;


export type WidgetAgentQuery = { instance: { name: string, state: InstanceState, settings: { displayName: string | null, greeting: string | null, branding: unknown } } | null };

export type WidgetAskMutationVariables = Exact<{
  input: RunStartInput;
}>;


export type WidgetAskMutation = { runStart: { run: { id: string } | null, errors: Array<{ message: string, code: RuntimeErrorCode }> } };

export type WidgetStopMutationVariables = Exact<{
  run: string;
}>;


export type WidgetStopMutation = { runCancel: { errors: Array<{ message: string, code: RuntimeErrorCode }> } };

export type WidgetRunQueryVariables = Exact<{
  run: string;
}>;


export type WidgetRunQuery = { run: { state: RunState, output: unknown, failure: { message: string } | null } | null };

export type WidgetAnswerSubscriptionVariables = Exact<{
  run: string;
  after: number;
}>;


export type WidgetAnswerSubscription = { runOutput:
    | { __typename: 'RunCanceled', sequence: number }
    | { __typename: 'RunFailed', sequence: number, failure: { message: string } }
    | { __typename: 'RunLogged', sequence: number }
    | { __typename: 'RunOutputDelta', text: string, sequence: number }
    | { __typename: 'RunRetrieved', sequence: number }
    | { __typename: 'RunStarted', sequence: number }
    | { __typename: 'RunSucceeded', sequence: number }
    | { __typename: 'RunToolCalled', sequence: number }
    | { __typename: 'RunToolCalling', tool: string, sequence: number }
   };

export const WidgetAgent: Operation<WidgetAgentQuery, WidgetAgentQueryVariables> = {
  hash: '303c1995f57dd5e2d2c018d7a74cf19da87aa782c6af78968caa86631c448c85',
  text: "query WidgetAgent($instance: ID!) {\n  instance(id: $instance) {\n    name\n    state\n    settings {\n      displayName\n      greeting\n      branding\n    }\n  }\n}",
};

export const WidgetAsk: Operation<WidgetAskMutation, WidgetAskMutationVariables> = {
  hash: '5727f64eab1864b9b919f7a3e59ceaeee1eac3efa3bce212f18cd3b4da9352bb',
  text: "mutation WidgetAsk($input: RunStartInput!) {\n  runStart(input: $input) {\n    run {\n      id\n    }\n    errors {\n      message\n      code\n    }\n  }\n}",
};

export const WidgetStop: Operation<WidgetStopMutation, WidgetStopMutationVariables> = {
  hash: 'bae0bc7ec393d5a598d7c02091c3eeff5f7dd3562b5878a5a19802da40360168',
  text: "mutation WidgetStop($run: ID!) {\n  runCancel(id: $run) {\n    errors {\n      message\n      code\n    }\n  }\n}",
};

export const WidgetRun: Operation<WidgetRunQuery, WidgetRunQueryVariables> = {
  hash: '4cde6d542ea6feaf777c438568abeca402f4119132f0cf01c27655e58422c5a8',
  text: "query WidgetRun($run: ID!) {\n  run(id: $run) {\n    state\n    output\n    failure {\n      message\n    }\n  }\n}",
};

export const WidgetAnswer: Operation<WidgetAnswerSubscription, WidgetAnswerSubscriptionVariables> = {
  hash: '77f8d259eb48a47714f490c57c0118d9f1263abf1d4b7aea78c64d19ad72ce86',
  text: "subscription WidgetAnswer($run: ID!, $after: Int!) {\n  runOutput(run: $run, after: $after) {\n    __typename\n    sequence\n    ... on RunOutputDelta {\n      text\n    }\n    ... on RunToolCalling {\n      tool\n    }\n    ... on RunFailed {\n      failure {\n        message\n      }\n    }\n  }\n}",
};