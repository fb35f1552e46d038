import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Client } from './client.ts';

/** One operation of one client, and how often it was used. */
export interface OperationUse {
  readonly client: Client;
  /** Empty for none. */
  readonly operation: string;
  readonly hash: string;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly isTrusted: boolean;
  count: number;
  readonly firstAt: Date;
  lastAt: Date;
}

type NewUse = Omit<OperationUse, 'count' | 'firstAt' | 'lastAt'>;

/** Different ones between two reports: whoever sends ever new documents must not fill the memory. */
const MAX_OPERATIONS = 1_000;
const MAX_NAME_CHARACTERS = 200;

/** Counts which operations of which clients are used. */
export class OperationUses {
  #uses = new Map<string, OperationUse>();
  #uncounted = 0;

  count(use: NewUse): void {
    const { client, hash } = use;
    const operation = use.operation.slice(0, MAX_NAME_CHARACTERS);
    const key = `${hash}\n${operation}\n${client.name}\n${client.version}`;
    const known = this.#uses.get(key);
    const now = new Date();
    if (known) {
      known.count += 1;
      known.lastAt = now;
    } else if (this.#uses.size < MAX_OPERATIONS) {
      this.#uses.set(key, { ...use, operation, count: 1, firstAt: now, lastAt: now });
    } else this.#uncounted += 1;
  }

  /** What was counted since the last time, and how many uses were too different to be counted. */
  take(): { uses: OperationUse[]; uncounted: number } {
    const taken = { uses: [...this.#uses.values()], uncounted: this.#uncounted };
    this.#uses = new Map();
    this.#uncounted = 0;
    return taken;
  }
}
