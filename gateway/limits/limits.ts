/** What one operation may ask for; all of it is checked before anything is fetched. */
export interface Limits {
  /** Levels of nested fields. */
  maxDepth: number;
  /** Fields with an alias, each use of a fragment counted. */
  maxAliases: number;
  maxRootFields: number;
  /** Words and signs of the document; parsing stops there. */
  maxTokens: number;
  /** Objects that the operation may come to, as estimated from its arguments. */
  maxCost: number;
  /** How long a list is taken to be when neither an argument nor @listSize says it. */
  assumedListSize: number;
  /** Instead of it, by the name of the items' type: lists that are known to be shorter. */
  assumedListSizes?: Readonly<Record<string, number>>;
}

/** `extensions.code` of an operation that was refused for its size. */
export type LimitCode =
  | 'DEPTH_LIMIT_EXCEEDED'
  | 'ALIAS_LIMIT_EXCEEDED'
  | 'ROOT_FIELD_LIMIT_EXCEEDED'
  | 'TOKEN_LIMIT_EXCEEDED'
  | 'COST_LIMIT_EXCEEDED'
  | 'SLICING_ARGUMENT_REQUIRED';
