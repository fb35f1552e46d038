/** Told of each thing that was made. */
export type Say = (line: string) => void;

export interface SetupOptions {
  url: string;
  /** Of the supergraph's app. */
  appToken: string;
  webhookUrl: string;
  say: Say;
}
