import type { FetchNode } from '@apollo/query-planner';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { RequiredArguments } from '../supergraph/required-arguments.ts';
import {
  entityFields,
  onlyFields,
  type PlannerRequirements,
  usedVariables,
  withoutPaths,
} from './split-requirements.ts';

/**
 * A fetch for objects that lack something which only @requires asks for, because its subgraph failed, or
 * because the planner asked for it on some types only. It brings the fields that do not depend on it,
 * which would otherwise be lost with the rest. Undefined where there is no such difference.
 */
export function fallbackFetch(fetch: FetchNode, planner: PlannerRequirements): FetchNode | undefined {
  if (!fetch.requires || fetch.contextRewrites?.length) return undefined;
  const document = parse(fetch.operation, { noLocation: true });
  const graph = planner.graphOf(fetch.serviceName);
  const fields = entityFields(document).map(([type, field]) => {
    return {
      type,
      field,
      requires: planner.required.get(RequiredArguments.key(graph, type, field.name.value)),
    };
  });
  const independent = fields.filter(({ requires, field }) => !requires && field.name.value !== '__typename');
  const extra = new Set(fields.flatMap(({ requires }) => requires ?? []));
  for (const { type } of fields) {
    for (const name of planner.keyFields.get(`${graph}/${type}`) ?? []) extra.delete(name);
  }
  if (independent.length === 0 || extra.size === 0) return undefined;
  const reduced = onlyFields(document, new Set(independent.map(({ field }) => field)));
  const used = usedVariables(reduced);
  return {
    ...fetch,
    operation: stripIgnoredCharacters(print(reduced)),
    variableUsages: fetch.variableUsages?.filter((name) => used.has(name)),
    requires: withoutPaths(fetch.requires, extra, []),
  };
}
