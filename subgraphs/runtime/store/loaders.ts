import DataLoader from 'dataloader';
import type { Db } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import type { Document } from '../domain/documents/document.ts';
import type { Flow } from '../domain/flow/import-flow.ts';
import type { RunEvent } from '../domain/run/run-event.ts';
import type { Run, RunState } from '../domain/run/run.ts';
import { loadDocuments } from './documents/document-reader.ts';
import { loadFlowPublishers, loadFlows } from './flows/flows.ts';
import { countRuns, loadEvents, loadInstanceOwners, loadRunPages, loadRuns } from './runs/run-reader.ts';

export interface Loaders {
  run: DataLoader<string, Run | undefined>;
  flow: DataLoader<string, Flow | undefined>;
  document: DataLoader<string, Document | undefined>;
  flowPublishers: DataLoader<string, string[] | undefined>;
  /** The organization of an instance that has run at least once. */
  instanceOwner: DataLoader<string, string | undefined>;
  /** Of one run; the same arguments for many runs are one statement. */
  events(after: number, first: number): DataLoader<string, RunEvent[]>;
  /** Up to one more than the page's limit of an instance's runs. */
  runsOfInstance(page: Page, states: readonly RunState[] | null): DataLoader<string, Run[]>;
  /** Who publishes offerings, all of a request's in one call. */
  publisherOfOffering(
    ask: (offeringIds: readonly string[]) => Promise<(string | null)[]>,
  ): DataLoader<string, string | null>;
  runCount(states: readonly RunState[] | null): DataLoader<string, number>;
}

/** Fresh for every request: what they keep is as of that request. */
export function createLoaders(db: Db): Loaders {
  let publishers: DataLoader<string, string | null> | undefined;
  return {
    publisherOfOffering: (ask) => (publishers ??= new DataLoader(ask)),
    run: new DataLoader(byUuid(async (ids) => keyed(await loadRuns(db, ids), ({ id }) => id))),
    flow: new DataLoader(byUuid(async (ids) => keyed(await loadFlows(db, ids), ({ id }) => id))),
    document: new DataLoader(byUuid(async (ids) => keyed(await loadDocuments(db, ids), ({ id }) => id))),
    flowPublishers: new DataLoader(byUuid((ids) => loadFlowPublishers(db, ids))),
    instanceOwner: new DataLoader(byUuid((ids) => loadInstanceOwners(db, ids))),
    events: perArguments((after: number, first: number) => async (ids) => {
      const events = Map.groupBy(await loadEvents(db, ids, after, first), ({ runId }) => runId);
      return ids.map((id) => events.get(id) ?? []);
    }),
    runsOfInstance: perArguments((page: Page, states: readonly RunState[] | null) => async (ids) => {
      const runs = Map.groupBy(await loadRunPages(db, ids, page, states), ({ instanceId }) => instanceId);
      return ids.map((id) => runs.get(id) ?? []);
    }),
    runCount: perArguments((states: readonly RunState[] | null) => async (ids) => {
      const counts = await countRuns(db, ids, states);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}

const keyed = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** Ids that are no UUIDs name nothing; PostgreSQL would refuse the whole statement for one of them. */
const byUuid =
  <T>(load: (ids: string[]) => Promise<ReadonlyMap<string, T>>) =>
  async (ids: readonly string[]): Promise<(T | undefined)[]> => {
    const rows = await load(ids.filter(isUuid));
    return ids.map((id) => rows.get(id.toLowerCase()));
  };

/** One loader for each set of arguments that a request's fields have. */
function perArguments<A extends unknown[], T>(
  batch: (...args: A) => (ids: readonly string[]) => Promise<T[]>,
): (...args: A) => DataLoader<string, T> {
  const loaders = new Map<string, DataLoader<string, T>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? new DataLoader<string, T>(batch(...args));
    loaders.set(key, loader);
    return loader;
  };
}
