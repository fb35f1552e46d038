import type { ScheduleAnswer } from '../domain/schedules/manage-schedule.ts';
import type { RunSchedule } from '../domain/schedules/schedule.ts';
import type { BindAnswer, BindingAnswer } from '../domain/connectors/authorize-connector.ts';
import type { Connector, ConnectorBinding } from '../domain/connectors/connector.ts';
import type { ConnectorAnswer } from '../domain/connectors/manage-connector.ts';
import type { RuntimeError } from '../domain/run/errors.ts';
import type { RunAnswer } from '../domain/run/start-run.ts';
import type { ById } from './references.ts';

/** A use case's answer in the shape of a mutation's. */
export const toAnswer = (answer: RunAnswer): { run: ById | null; errors: RuntimeError[] } =>
  'run' in answer ? { run: { id: answer.run.id }, errors: [] } : { run: null, errors: answer.errors };

export const toConnectorAnswer = (
  answer: ConnectorAnswer,
): { connector: Connector | null; errors: RuntimeError[] } =>
  'connector' in answer
    ? { connector: answer.connector, errors: [] }
    : { connector: null, errors: answer.errors };

export const toBindingAnswer = (
  answer: BindingAnswer,
): { binding: ConnectorBinding | null; errors: RuntimeError[] } =>
  'binding' in answer ? { binding: answer.binding, errors: [] } : { binding: null, errors: answer.errors };

/** The same, or where to send the person first. */
export const toBindAnswer = (answer: BindAnswer) =>
  'authorizationUrl' in answer
    ? { binding: null, authorizationUrl: answer.authorizationUrl, errors: [] }
    : { ...toBindingAnswer(answer), authorizationUrl: null };

export const toScheduleAnswer = (
  answer: ScheduleAnswer,
): { schedule: RunSchedule | null; errors: RuntimeError[] } =>
  'schedule' in answer
    ? { schedule: answer.schedule, errors: [] }
    : { schedule: null, errors: answer.errors };
