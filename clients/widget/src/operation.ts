/** An operation as codegen writes it: no more than what is sent, typed by what comes back. */
export interface Operation<TData, TVariables> {
  /** SHA-256 of the text, by which a gateway that runs trusted documents alone knows it. */
  readonly hash: string;
  readonly text: string;
  /** For the compiler: never there. */
  readonly types?: (variables: TVariables) => TData;
}
