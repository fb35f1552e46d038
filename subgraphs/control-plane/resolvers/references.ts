/** Entities of other subgraphs, of which only the key is known here. */
export interface ById {
  id: string;
}
export interface ByEmail {
  email: string;
}
