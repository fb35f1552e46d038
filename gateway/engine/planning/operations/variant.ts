import { type Authorization, type Denials, NO_DENIALS } from '../supergraph/access-rules.ts';
import { decideLabel, type LabelDecision } from '../supergraph/override-labels.ts';
import type { Supergraph } from '../supergraph.ts';

/** What is made of answers: the text of a response, or values for what goes on with them. */
export type ResultForm = 'json' | 'values';

/** What besides its text decides how an operation is planned. Equal keys are planned the same. */
export interface Variant {
  readonly key: string;
  /** The values of variables in @skip and @include. */
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Whether parts with @defer come later. */
  readonly incremental: boolean;
  readonly form: ResultForm;
  readonly denials: Denials;
  /** Which progressive overrides are in force. */
  readonly overrides: ReadonlyMap<string, boolean>;
}

export interface PlanningCaller {
  readonly incremental?: boolean;
  /** Values, if nothing is said. */
  readonly form?: ResultForm;
  /** In place of it, of a subscription's results. */
  readonly eventForm?: ResultForm;
  readonly authorization?: Authorization;
  readonly overrideLabel?: LabelDecision;
}

const NONE = {};
const NO_OVERRIDES: ReadonlyMap<string, boolean> = new Map();

export function variantOf(
  supergraph: Supergraph,
  conditionVariables: readonly string[],
  coerced: Readonly<Record<string, unknown>>,
  caller: PlanningCaller,
): Variant {
  const denials = caller.authorization ? supergraph.accessRules.denials(caller.authorization) : NO_DENIALS;
  const form = caller.form ?? 'values';
  const incremental = caller.incremental ?? false;
  const opening = `${form} ${incremental ? 'incremental ' : ''}`;
  if (conditionVariables.length === 0 && supergraph.overrideLabels.length === 0) {
    return {
      key: `${opening} ${denials.key}`,
      incremental,
      form,
      conditions: NONE,
      denials,
      overrides: NO_OVERRIDES,
    };
  }
  const conditions = conditionVariables.map((name) => [name, coerced[name] === true] as const);
  const overrides = supergraph.overrideLabels.map(
    (label) => [label, decideLabel(label, caller.overrideLabel)] as const,
  );
  const bits = [...conditions, ...overrides].map(([, value]) => (value ? '1' : '0')).join('');
  return {
    key: `${opening}${bits} ${denials.key}`,
    incremental,
    form,
    conditions: Object.fromEntries(conditions),
    denials,
    overrides: new Map(overrides),
  };
}
