/** What makes answers faster and not different; each can be turned off, to compare. All are on by default. */
export interface FastPaths {
  /** What is asked of a subgraph at the same time goes in one request. */
  readonly combinedFetches?: boolean;
  /** A fetch goes with a later one for the same entities, if nothing needs it before. */
  readonly mergedFetches?: boolean;
  /** Answers are not parsed: the result is put together from pieces of their text. */
  readonly scanned?: boolean;
  /** What one subgraph answers by itself is planned without Apollo's planner. */
  readonly ownPlans?: boolean;
  /** The code that makes a result is written when an operation has been asked for again. */
  readonly outlined?: boolean;
  /** What is plainly valid is not asked the specification's rules about. */
  readonly plainlyValid?: boolean;
  /** Documents that differ in literals alone are validated, planned and compiled as one. */
  readonly patterns?: boolean;
  /** Strings of answers without escapes are printed as they came. */
  readonly plainText?: boolean;
}
