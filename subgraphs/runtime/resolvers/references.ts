import type { Connection } from '#common/pagination/connection.ts';

/** An object that is known by its id; its fields come through the loaders. */
export interface ById {
  id: string;
}

export type RunPage = Connection<ById>;
