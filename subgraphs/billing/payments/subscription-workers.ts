import type { Database } from '#common/database/database.ts';
import type { Notifications } from '#common/database/notifications.ts';
import { startWorker, type Worker } from '#common/jobs/worker.ts';
import type { Logger } from '#common/process/logging.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import type { ServiceClient } from '#common/services/service-client.ts';

interface Work {
  database: Database;
  notifications: Notifications;
  logger: Logger;
  controlPlane: ServiceClient;
}

const INSTANCE_STATE = /* GraphQL */ `
  query InstanceState($instance: ID!) {
    runTerms(instance: $instance) {
      state
    }
  }
`;
const NOTE = /* GraphQL */ `
  mutation Note($input: InstancePlanNoteInput!) {
    instancePlanNote(input: $input) {
      errors {
        message
        code
      }
    }
  }
`;

/** Renews plans when their time is over, and tells control-plane how the plan of an instance stands. */
export async function startSubscriptionWorkers({ controlPlane, ...shared }: Work): Promise<Worker> {
  const { pool } = shared.database;
  const workers = await Promise.all([
    startWorker<{ id: string; end: string }>({
      ...shared,
      queue: 'subscription',
      async handle({ payload: { id, end } }) {
        const { rows } = await pool.query<{ instance_id: string }>(
          `SELECT instance_id FROM plan_subscriptions WHERE id = $1 AND state <> 'CANCELED'`,
          [id],
        );
        const [subscription] = rows;
        if (!subscription) return;
        const { runTerms } = await controlPlane.request<{ runTerms: { state: string } | null }>(
          INSTANCE_STATE,
          { instance: subscription.instance_id },
        );
        // Nobody pays for what has been ended for ever.
        if (runTerms === null || runTerms.state === 'TERMINATED')
          await pool.query('SELECT subscription_end($1)', [id]);
        else await pool.query('SELECT subscription_due($1, $2)', [id, end]);
      },
    }),
    startWorker<{ id: string }>({
      ...shared,
      queue: 'subscription-told',
      // In order: the last word is how it stands.
      concurrency: 1,
      async handle({ payload: { id } }) {
        const { rows } = await pool.query<{ instance: string; plan: string; isEnded: boolean }>(
          `SELECT instance_id AS instance, plan_id AS plan, state = 'CANCELED' AS "isEnded"
           FROM plan_subscriptions WHERE id = $1`,
          [id],
        );
        const { instancePlanNote } = await controlPlane.request<{
          instancePlanNote: { errors: { message: string; code: string }[] };
        }>(NOTE, { input: rows[0] });
        const [error] = instancePlanNote.errors;
        // An instance that is gone needs no plan.
        if (error && error.code !== 'NOT_FOUND') throw new ServiceCallError('control-plane', error.message);
      },
    }),
  ]);
  return {
    async stop(graceMs) {
      await Promise.all(workers.map((worker) => worker.stop(graceMs)));
    },
  };
}
