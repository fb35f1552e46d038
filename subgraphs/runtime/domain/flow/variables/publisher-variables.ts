/** Variables that a publisher sealed for its flows, like the key of a search engine. */
export interface PublisherVariables {
  names(organizationId: string): Promise<ReadonlySet<string>>;
  value(organizationId: string, name: string): Promise<string | undefined>;
  set(organizationId: string, name: string, value: string): Promise<void>;
  delete(organizationId: string, name: string): Promise<void>;
}
