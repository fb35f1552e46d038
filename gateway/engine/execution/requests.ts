import type { Extraction, FetchStep } from '../planning/compiling/program/program.ts';
import type { SubgraphOptions } from '../transport/subgraph-client.ts';
import { variableText } from '../planning/operations/specializing/plan-variables.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import { PrintedRepresentations, type Representations } from '../scanning/representations.ts';
import { hasGlobalId } from './global-ids.ts';

/** One HTTP request of an entity fetch, and which of the distinct representations it carries. */
export interface EntityRequest {
  /** Its own variables as members of a JSON object: representations, and what they need of ancestors. */
  readonly members: string;
  readonly representations: Representations;
  /** Positions in the extraction's list, in the order sent. */
  readonly positions: readonly number[];
}

/** A request for all of them, whose positions only errors ask for. */
export class RequestOfAll implements EntityRequest {
  readonly members: string;
  readonly representations: Representations;

  constructor(representations: Representations) {
    this.representations = representations;
    this.members = `"representations":[${representations.joined}]`;
  }

  get positions(): readonly number[] {
    return Array.from({ length: this.representations.length }, (_, position) => position);
  }
}

/** A list of another length can not be matched with what was asked for: rows would go to wrong entities. */
export function unmatched(subgraph: string): SubgraphError {
  const message = `Subgraph "${subgraph}" did not answer with one entity for each representation.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', message);
}

/** Cuts an entity fetch to what the subgraph takes at once. */
export function entityRequests(extraction: Extraction, options: SubgraphOptions): EntityRequest[] {
  const { representations, typeNames, contexts } = extraction;
  const maxEntities = options.maxEntities ?? Number.POSITIVE_INFINITY;
  const isUniform = contexts.length === 0 && !options.globalIds && !options.splitEntitiesByType;
  if (isUniform && representations.length <= maxEntities) return [new RequestOfAll(representations)];
  const groups = new Map<string, number[]>();
  const { texts } = representations;
  for (const [position, text] of texts.entries()) {
    if (options.globalIds && !hasGlobalId(text, options.globalIds)) continue;
    const type = options.splitEntitiesByType ? (typeNames[position] ?? '') : '';
    // Variables hold for a whole request, so what differs in them can not travel together.
    const group = `${type}\n${contexts[position] ?? ''}`;
    const known = groups.get(group);
    if (known) known.push(position);
    else groups.set(group, [position]);
  }
  return [...groups.values()]
    .flatMap((positions) => chunks(positions, maxEntities))
    .map((positions) => {
      const sent = new PrintedRepresentations(positions.map((position) => texts[position] ?? ''));
      const context = contexts[positions[0] ?? 0] ?? '';
      const members = `"representations":[${sent.joined}]${context === '' ? '' : `,${context}`}`;
      return { positions, representations: sent, members };
    });
}

function chunks(positions: number[], size: number): number[][] {
  if (positions.length <= size) return [positions];
  const count = Math.ceil(positions.length / size);
  return Array.from({ length: count }, (_, i) => positions.slice(i * size, (i + 1) * size));
}

/** What of a fetch's request body never changes, made once. */
export function bodyOpening(step: FetchStep): string {
  const name =
    step.operationName === undefined ? '' : `"operationName":${JSON.stringify(step.operationName)},`;
  return `{"query":${JSON.stringify(step.document)},${name}"variables":{`;
}

export function variablesText(step: FetchStep, variables: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const variable of step.variables) {
    const value = variableText(variable, variables);
    if (value !== undefined) parts.push(`"${variable.name}":${value}`);
  }
  return parts.join(',');
}
