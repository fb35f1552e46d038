/** Where a fetch's entities belong. */
export interface FetchPath {
  /** Response names of the plan, and `@` for each list. */
  readonly names: readonly string[];
  /** By how many names have been followed: the types that the object there must have one of. */
  readonly types: ReadonlyMap<number, readonly string[]>;
}

/** Of the planner's, whose elements carry type conditions as `owner|[Book,Film]` and begin with an empty one. */
export function fetchPath(planned: readonly string[]): FetchPath {
  const names: string[] = [];
  const types = new Map<number, readonly string[]>();
  for (const element of planned) {
    const [name = '', condition] = element.split('|');
    if (name !== '') names.push(name);
    if (condition !== undefined && names.length > 0)
      types.set(names.length, condition.slice(1, -1).split(','));
  }
  return { names, types };
}
