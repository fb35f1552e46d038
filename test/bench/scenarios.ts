import { type ContestantName, isInstalled, type Sharing } from './contestants.ts';
import { catalogueRequest, type GraphqlRequest, heavyRequest, storefrontRequests } from './operations.ts';

export interface Scenario {
  name: string;
  title: string;
  requests: GraphqlRequest[];
  connections: number;
  contestants: ContestantName[];
  /** How many times the requests per second of a peer we are to reach. */
  goals: Partial<Record<ContestantName, number>>;
  /** Entities in the answer; only where the growth of time with them is the question. */
  entities?: number;
}

/** Scenarios whose contestants share their settings, and so their processes. */
export interface Stage {
  sharing: Sharing;
  scenarios: Scenario[];
}

/** Who takes part in every scenario. */
const ALWAYS = ['gateway', 'gateway-small', 'hive-router', 'cosmo', 'hive-rust'] as const;

const growth = (entities: number): Scenario => ({
  name: `growth-${entities}`,
  title: `${entities} entities, one request at a time, no sharing`,
  requests: [catalogueRequest(entities)],
  connections: 1,
  contestants: [...ALWAYS, 'apollo'],
  goals: {},
  entities,
});

const inbound: Scenario[] = [
  {
    name: 'heavy-inbound',
    title: 'Heavy query, 50 connections, identical queries in flight shared',
    requests: [heavyRequest],
    connections: 50,
    contestants: [...ALWAYS, 'engine', 'hive-jit', 'apollo', 'floor-buffer'],
    goals: { 'hive-router': 1, 'hive-rust': 3, apollo: 60 },
  },
  {
    name: 'storefront',
    title: 'Storefront query, 50 connections, 1,000 distinct variable sets',
    requests: storefrontRequests,
    connections: 50,
    contestants: [...ALWAYS, 'engine', 'hive-jit', 'apollo'],
    goals: { 'hive-router': 1 },
  },
  {
    name: 'heavy-inbound-500',
    title: 'Heavy query, 500 connections, identical queries in flight shared',
    requests: [heavyRequest],
    connections: 500,
    contestants: [...ALWAYS, 'apollo'],
    goals: {},
  },
];

const fetches: Scenario = {
  name: 'heavy-fetches',
  title: 'Heavy query, 50 connections, only identical subgraph fetches in flight shared',
  requests: [heavyRequest],
  connections: 50,
  contestants: [...ALWAYS, 'engine', 'floor-print', 'floor-parse-and-print'],
  goals: { 'hive-router': 1, 'hive-rust': 4 },
};

const alone: Scenario = {
  name: 'heavy-alone',
  title: 'Heavy query, 50 connections, nothing shared',
  requests: [heavyRequest],
  connections: 50,
  contestants: [...ALWAYS, 'engine', 'apollo', 'floor-parse-and-print'],
  goals: { 'hive-router': 1, apollo: 5 },
};

const all: Stage[] = [
  { sharing: 'inbound', scenarios: inbound },
  { sharing: 'fetches', scenarios: [fetches] },
  { sharing: 'none', scenarios: [alone, ...[10, 100, 1_000, 10_000].map(growth)] },
];

/** Without the contestants that are not there. */
export const stages: Stage[] = all.map(({ sharing, scenarios }) => ({
  sharing,
  scenarios: scenarios.map((scenario) =>
    Object.assign({}, scenario, { contestants: scenario.contestants.filter(isInstalled) }),
  ),
}));
