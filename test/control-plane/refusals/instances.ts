import { randomUUID } from 'node:crypto';
import { FOR_OTHERS, NOT_ALLOWED, foreign, long, type Rows } from './refusal.ts';
import type { Things } from './things.ts';

/** What trials, instances and their keys refuse. */
export function ofInstances(it: Things): Rows {
  const { organization: own, plan, instance, key } = it;
  const unknown = randomUUID();
  return {
    trialStart: {
      missing: [`input: { offering: "${it.published}", name: " " }`, 'name', 'REQUIRED', 'OWNER'],
      tooLong: [`input: { offering: "${it.published}", name: ${long(101)} }`, 'name', 'INVALID'],
      wrongState: [null, 'offering', 'CONFLICT'],
      foreign: [foreign('organization'), [`input: { offering: "${unknown}" }`, 'offering', 'NOT_FOUND']],
      notAllowed: NOT_ALLOWED,
      taken: [
        [`input: { offering: "${it.published}", organization: "${own}" }`, 'offering', 'TRIAL_USED'],
        [
          `input: { id: "${instance}", offering: "${it.published}", organization: "${own}" }`,
          'id',
          'CONFLICT',
        ],
      ],
    },
    instanceUpdate: {
      missing: [
        [`id: "${instance}", input: { name: " " }`, 'name', 'REQUIRED'],
        [`id: "${instance}", input: { name: null }`, 'name', 'REQUIRED'],
      ],
      tooLong: [
        [`id: "${instance}", input: { name: ${long(101)} }`, 'name', 'INVALID'],
        [`id: "${instance}", input: { displayName: ${long(101)} }`, 'displayName', 'INVALID'],
        [`id: "${instance}", input: { persona: ${long(4_001)} }`, 'persona', 'INVALID'],
        [`id: "${instance}", input: { greeting: ${long(1_001)} }`, 'greeting', 'INVALID'],
        [`id: "${instance}", input: { branding: { a: ${long(16_384)} } }`, 'branding', 'INVALID'],
      ],
      wrongState: [`id: "${it.ended}", input: { name: "New" }`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    instancePlanNote: {
      missing: null,
      tooLong: null,
      wrongState: null,
      foreign: [
        [
          `input: { instance: "${unknown}", plan: "${plan}", isEnded: true }`,
          'instance',
          'NOT_FOUND',
          'service',
        ],
        [
          `input: { instance: "${instance}", plan: "${it.archivedPlan}", isEnded: true }`,
          'plan',
          'NOT_FOUND',
          'service',
        ],
      ],
      notAllowed: FOR_OTHERS,
      taken: null,
    },
    instanceSuspend: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.ended}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    instanceResume: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.ended}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    instanceTerminate: {
      missing: null,
      tooLong: null,
      wrongState: null,
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    instanceUpgrade: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.ended}", version: "${it.publishedVersion}"`, 'id', 'CONFLICT'],
      foreign: [
        foreign('id'),
        [`id: "${instance}", version: "${it.publishedVersion}"`, 'version', 'NOT_FOUND'],
      ],
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    apiKeyCreate: {
      missing: [
        [`input: { instance: "${instance}", name: " " }`, 'name', 'REQUIRED'],
        [`input: { instance: "${instance}", name: "K", scopes: [] }`, 'scopes', 'REQUIRED'],
        [`input: { instance: "${instance}", name: "K", kind: WIDGET }`, 'origins', 'REQUIRED'],
      ],
      tooLong: [`input: { instance: "${instance}", name: ${long(101)} }`, 'name', 'INVALID'],
      wrongState: [`input: { instance: "${it.ended}", name: "K" }`, 'instance', 'CONFLICT'],
      foreign: foreign('instance'),
      notAllowed: NOT_ALLOWED,
      taken: [`input: { id: "${key}", instance: "${instance}", name: "K" }`, 'id', 'CONFLICT'],
    },
    initialApiKeyClaim: {
      missing: null,
      tooLong: null,
      wrongState: [null, 'instance', 'CONFLICT'],
      foreign: foreign('instance'),
      notAllowed: NOT_ALLOWED,
      taken: [`instance: "${it.ended}"`, 'instance', 'ALREADY_CLAIMED'],
    },
    apiKeyRotate: {
      missing: null,
      tooLong: [`id: "${key}", overlapSeconds: 604801`, 'overlapSeconds', 'INVALID'],
      wrongState: [`id: "${it.deadKey}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    apiKeyRevoke: {
      missing: null,
      tooLong: null,
      wrongState: null,
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    provisioningRetry: {
      missing: [`instance: null, orderLine: null`, 'instance', 'REQUIRED', 'operator'],
      tooLong: null,
      wrongState: [null, 'instance', 'CONFLICT', 'operator'],
      foreign: [
        [`instance: "${unknown}"`, 'instance', 'NOT_FOUND', 'operator'],
        ['orderLine: "L"', 'orderLine', 'NOT_FOUND', 'operator'],
      ],
      notAllowed: FOR_OTHERS,
      taken: null,
    },
  };
}
