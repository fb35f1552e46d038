/** Whatever an answer holds. */
export type Loose = ReturnType<typeof JSON.parse>;

/** A commerce that sells what `npm run saleor:setup` brings, and takes the test gateway's payments. */
export interface Shop {
  ask(query: string, variables: Record<string, unknown>, token?: string): Promise<Loose>;
  /** Of somebody who may change the catalogue. */
  staffToken: string;
  /** A published collection of these products, in this order. */
  makeCollection(name: string, slug: string, products: string[]): Promise<string>;
  /** What a customer does by a mail. */
  confirmAccount(email: string): Promise<void>;
  /** Resolves once what was changed is found and has its lowest price, which in Saleor its worker sees to. */
  settled(): Promise<void>;
}
