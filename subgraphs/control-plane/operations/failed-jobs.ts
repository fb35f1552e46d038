import type { Pool } from 'pg';
import { badUserInput } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import {
  listFailedJobs,
  retryFailedJob,
  type FailedJob,
  type FailedJobs,
  type FailedJobsPage,
} from '#common/jobs/failed-jobs.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { answerOr } from './peers.ts';

/** A given-up job of one of the services. */
export interface ServiceJob extends FailedJob {
  service: string;
}

export interface FailedJobsReader {
  /** All services' jobs as one list, newest first. Throws ServiceCallError while one of them is away. */
  list(page: Page): Promise<Connection<ServiceJob>>;
  /** Undefined when there is no such job, or it is no longer given up. */
  retry(id: string): Promise<ServiceJob | undefined>;
}

interface Source {
  list(page: FailedJobsPage): Promise<FailedJobs>;
  retry(id: string): Promise<FailedJob | null>;
}

const LIST = /* GraphQL */ `
  query FailedJobs($first: Int!, $after: [String!], $before: [String!], $last: Boolean!) {
    serviceFailedJobs(first: $first, after: $after, before: $before, last: $last) {
      jobs {
        id
        queue
        failure
        attempts
        failedAt
        key
      }
      totalCount
    }
  }
`;
const RETRY = /* GraphQL */ `
  mutation RetryJob($id: ID!) {
    serviceJobRetry(id: $id) {
      id
      queue
      failure
      attempts
      failedAt
      key
    }
  }
`;

const remote = (service: ServiceClient): Source => ({
  async list({ limit, after = null, before = null, fromEnd }) {
    const variables = { first: limit, after, before, last: fromEnd };
    const none = { serviceFailedJobs: { jobs: [], totalCount: 0 } };
    const answer = service.request<{ serviceFailedJobs: FailedJobs }>(LIST, variables);
    return (await answerOr(none, answer)).serviceFailedJobs;
  },
  async retry(id) {
    return (await service.request<{ serviceJobRetry: FailedJob | null }>(RETRY, { id })).serviceJobRetry;
  },
});

const own = (pool: Pool): Source => ({
  list: (page) => listFailedJobs(pool, page),
  retry: (id) => retryFailedJob(pool, id),
});

/** Reads them where they are, each page merged of one page of each service. */
export function createFailedJobsReader(
  pool: Pool,
  peers: ReadonlyMap<string, ServiceClient>,
): FailedJobsReader {
  const sources = new Map<string, Source>([['control-plane', own(pool)]]);
  for (const [name, peer] of peers) sources.set(name, remote(peer));
  return {
    async list(page) {
      checkCursor(page.after);
      checkCursor(page.before);
      const fromEnd = page.direction === 'backward';
      const asked = { limit: page.limit + 1, after: page.after, before: page.before, fromEnd };
      const parts = await Promise.all(
        [...sources].map(async ([service, source]) => ({ service, page: await source.list(asked) })),
      );
      const jobs = parts
        .flatMap(({ service, page: { jobs: some } }) =>
          some.map((job): ServiceJob => Object.assign(job, { service })),
        )
        .toSorted((one, other) => (fromEnd ? 1 : -1) * (keyOf(one) < keyOf(other) ? -1 : 1));
      const total = parts.reduce((sum, { page: { totalCount } }) => sum + totalCount, 0);
      return toConnection(jobs.slice(0, page.limit + 1), page, ({ failedAt, id }) => [failedAt, id], total);
    },
    async retry(id) {
      const [service = '', job = ''] = id.split('/');
      const retried = await sources.get(service)?.retry(job);
      return retried ? { ...retried, service } : undefined;
    },
  };
}

/** ISO 8601 of one length sorts as text. */
const keyOf = ({ failedAt, id }: FailedJob): string => `${failedAt} ${id}`;

function checkCursor(key: readonly string[] | undefined): void {
  if (!key) return;
  const [failedAt = '', id = ''] = key;
  if (key.length === 2 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(failedAt) && isUuid(id)) return;
  throw badUserInput('That cursor is not one of this list.');
}
