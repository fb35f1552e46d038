import { randomUUID } from 'node:crypto';
import { commerceId } from '#common/demo/catalogue.ts';
import { FOR_OTHERS, NOT_ALLOWED, foreign, long, type Rows } from './refusal.ts';
import type { Things } from './things.ts';

const PRICES = 'prices: [{ channel: "default-channel", amount: 1 }]';

/** What offerings, releases and plans refuse. */
export function ofOfferings(it: Things): Rows {
  const { organization: own, offering, version, plan } = it;
  const unknown = randomUUID();
  const draft = (changed: string, publisher = own) =>
    `input: { publisher: "${publisher}", category: AGENT, ${changed} }`;
  const release = (changed: string, of = offering) => `input: { offering: "${of}", pricing: {}, ${changed} }`;
  const terms = (changed: string, of = offering) => `input: { offering: "${of}", ${changed} }`;
  return {
    offeringCreate: {
      missing: [
        [draft('name: " ", description: "D"'), 'name', 'REQUIRED'],
        [draft('name: "N", description: " "'), 'description', 'REQUIRED'],
      ],
      tooLong: [
        [draft(`name: ${long(101)}, description: "D"`), 'name', 'INVALID'],
        [draft(`name: "N", description: ${long(10_001)}`), 'description', 'INVALID'],
        [draft(`name: "N", description: "D", slug: ${long(64)}`), 'slug', 'INVALID'],
        [
          draft(`name: "N", description: "D", facets: [{ attribute: "role", values: [${long(101)}] }]`),
          'facets',
          'INVALID',
        ],
        [
          draft(`name: "N", description: "D", imageUrl: "https://example.com/${'x'.repeat(500)}"`),
          'imageUrl',
          'INVALID',
        ],
        [draft('name: "N", description: "D", trial: { enabled: true, days: 366 }'), 'trial.days', 'INVALID'],
      ],
      wrongState: [draft('name: "N", description: "D"', it.buying), 'publisher', 'CONFLICT'],
      foreign: foreign('publisher'),
      notAllowed: NOT_ALLOWED,
      taken: [
        [draft(`name: "N", description: "D", slug: "w-${offering}"`), 'slug', 'CONFLICT'],
        [draft(`name: "N", description: "D", id: "${offering}"`), 'id', 'CONFLICT'],
      ],
    },
    offeringUpdate: {
      missing: [
        [`id: "${offering}", input: { name: null }`, 'name', 'REQUIRED'],
        [`id: "${offering}", input: { description: " " }`, 'description', 'REQUIRED'],
      ],
      tooLong: [
        [`id: "${offering}", input: { name: ${long(101)} }`, 'name', 'INVALID'],
        [`id: "${offering}", input: { includedCreditsPercent: 101 }`, 'includedCreditsPercent', 'INVALID'],
      ],
      wrongState: [`id: "${it.archived}", input: { name: "New" }`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: [
        NOT_ALLOWED,
        [`id: "${it.published}", input: { name: "New" }`, null, 'FORBIDDEN', 'stranger'],
      ],
      taken: null,
    },
    offeringVersionCreate: {
      missing: [
        [release(''), 'definition', 'REQUIRED'],
        [release('flow: "flow", studioUrl: "https://studio.example.com/flow/1"'), 'definition', 'REQUIRED'],
        [release('studioUrl: "https://studio.example.com/flow/1"'), 'studioUrl', 'INVALID'],
      ],
      tooLong: [
        [release(`flow: "flow", releaseNotes: ${long(10_001)}`), 'releaseNotes', 'INVALID'],
        [release(`flow: "flow", hosts: ["${'x'.repeat(254)}"]`), 'hosts', 'INVALID'],
      ],
      wrongState: [release('flow: "flow"', it.archived), 'offering', 'CONFLICT'],
      foreign: [foreign('offering'), [release(`flow: "${unknown}"`), 'flow', 'NOT_FOUND']],
      notAllowed: NOT_ALLOWED,
      taken: [release(`flow: "flow", id: "${version}"`), 'id', 'CONFLICT'],
    },
    offeringVersionActivate: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.archivedVersion}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    planCreate: {
      missing: [
        [terms(`name: " ", ${PRICES}`), 'name', 'REQUIRED'],
        [terms('name: "P", prices: []'), 'prices', 'REQUIRED'],
      ],
      tooLong: [
        [terms(`name: ${long(101)}, ${PRICES}`), 'name', 'INVALID'],
        [terms(`name: "P", ${PRICES}, limits: { requestsPerDay: 0 }`), 'limits.requestsPerDay', 'INVALID'],
        [terms('name: "P", prices: [{ channel: "default-channel", amount: 0.001 }]'), 'prices', 'INVALID'],
      ],
      wrongState: [terms(`name: "P", ${PRICES}`, it.archived), 'offering', 'CONFLICT'],
      foreign: [
        foreign('offering'),
        [terms('name: "P", prices: [{ channel: "nowhere", amount: 1 }]'), 'prices', 'INVALID'],
      ],
      notAllowed: NOT_ALLOWED,
      taken: [terms(`name: "P", ${PRICES}, id: "${plan}"`), 'id', 'CONFLICT'],
    },
    planUpdate: {
      missing: [
        [`id: "${plan}", input: { name: null }`, 'name', 'REQUIRED'],
        [`id: "${plan}", input: { prices: [] }`, 'prices', 'REQUIRED'],
        [`id: "${plan}", input: { includedCredits: null }`, 'includedCredits', 'REQUIRED'],
      ],
      tooLong: [`id: "${plan}", input: { name: ${long(101)} }`, 'name', 'INVALID'],
      wrongState: [`id: "${it.archivedPlan}", input: { name: "New" }`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    planArchive: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.archivedPlan}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    offeringSubmit: {
      missing: [`id: "${it.unpriced}"`, 'plans', 'INVALID'],
      tooLong: null,
      wrongState: [
        [`id: "${it.archived}"`, 'id', 'CONFLICT'],
        [`id: "${it.published}"`, 'id', 'CONFLICT'],
      ],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    offeringWithdraw: {
      missing: null,
      tooLong: null,
      wrongState: [`id: "${it.published}"`, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    offeringReview: {
      missing: [`input: { offering: "${offering}", decision: REJECT }`, 'reason', 'REQUIRED', 'operator'],
      tooLong: [
        `input: { offering: "${offering}", decision: REJECT, reason: ${long(2_001)} }`,
        'reason',
        'INVALID',
        'operator',
      ],
      wrongState: [null, 'offering', 'CONFLICT', 'operator'],
      foreign: [`input: { offering: "${unknown}", decision: APPROVE }`, 'offering', 'NOT_FOUND', 'operator'],
      notAllowed: FOR_OTHERS,
      taken: null,
    },
    offeringUnpublish: {
      missing: null,
      tooLong: null,
      wrongState: [null, 'id', 'CONFLICT'],
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    offeringArchive: {
      missing: null,
      tooLong: null,
      wrongState: null,
      foreign: foreign('id'),
      notAllowed: NOT_ALLOWED,
      taken: null,
    },
    offeringLink: {
      missing: [null, 'product', 'NOT_FOUND', 'operator'],
      tooLong: null,
      wrongState: null,
      foreign: [
        [
          `input: { offering: "${offering}", product: "P", plans: [{ plan: "${it.archivedPlan}", variant: "V" }] }`,
          'plans',
          'NOT_FOUND',
          'operator',
        ],
        [`input: { offering: "${unknown}", product: "P", plans: [] }`, 'offering', 'NOT_FOUND', 'operator'],
      ],
      notAllowed: FOR_OTHERS,
      taken: [
        `input: { offering: "${offering}", product: "${commerceId('Product', 1)}", plans: [] }`,
        'product',
        'CONFLICT',
        'operator',
      ],
    },
  };
}
