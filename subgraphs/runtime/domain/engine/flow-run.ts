import type { CostMeter } from './cost-meter.ts';
import type { LanguageModel, ModelFinish } from './language-model.ts';

export interface SessionMessage {
  sender: 'User' | 'Machine';
  text: string;
}

/** What one run of a flow has at hand. */
export interface FlowRun {
  /** What the caller said. */
  text: string;
  /** Settings of the instance that prompts may name as variables. */
  variables: Readonly<Record<string, string>>;
  model: LanguageModel;
  meter: CostMeter;
  signal: AbortSignal;
  /** The newest messages of the run's session, oldest first; none without a session. */
  history(limit: number): Promise<SessionMessage[]>;
  /** Shows the next piece of the output. Resolves when the log can take more. */
  show(text: string): Promise<void>;
  /** A model's answer was cut off: told in the log and at the end of the run. */
  endedEarly(finish: Exclude<ModelFinish, 'COMPLETE'>): Promise<void>;
  /** A provider counted more than the budget covers: for the log of whoever runs this, never charged. */
  overspent(tokens: { inputTokens: number; outputTokens: number }): void;
}
