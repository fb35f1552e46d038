import type { LanguageModel } from './language-model.ts';
import type { CostMeter } from './cost-meter.ts';

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
}
