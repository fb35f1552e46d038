import type { RunEventBody } from '../run/run-event.ts';
import type { Program } from '../flow/program/program.ts';
import type { CostMeter } from './cost-meter.ts';
import type { LanguageModel, ModelFinish } from './models/language-model.ts';
import type { Passage } from './passage.ts';
import type { Tool } from './tools/tool.ts';

export interface SessionMessage {
  sender: 'User' | 'Machine';
  text: string;
}

/** The instance's documents. */
export interface Documents {
  /** The best passages for these words, best first; and what the search had to do without, for the run's log. */
  search(query: string, limit: number): Promise<{ passages: Passage[]; warning: string | null }>;
  /** Whole texts, newest first, as far as a run may read them. */
  texts(): Promise<{ name: string; text: string }[]>;
  /** Keeps a text among them; the same name takes the place of what was there. */
  save(name: string, text: string): Promise<void>;
}

export interface WebRequest {
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  timeoutMs: number;
  followRedirects: boolean;
}

export interface WebAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  mediaType: string;
  body: string;
}

/** HTTP to hosts that the publisher named, at public addresses; rejects with a reason for people to read. */
export interface Web {
  request(url: string, request: WebRequest, signal: AbortSignal): Promise<WebAnswer>;
  /** The text of a page, without its markup. */
  textOf(answer: WebAnswer): Promise<string>;
}

export type EventToLog = Extract<
  RunEventBody,
  { kind: 'RunToolCalling' | 'RunToolCalled' | 'RunRetrieved' | 'RunLogged' }
>;

/** What one run of a flow has at hand. */
export interface FlowRun {
  /** What the caller said. */
  text: string;
  /** 0 in the flow itself, 1 in one that it runs, and so on. */
  depth: number;
  /** Settings of the instance that prompts may name as variables. */
  variables: Readonly<Record<string, string>>;
  model: LanguageModel;
  meter: CostMeter;
  signal: AbortSignal;
  documents: Documents;
  web: Web;
  /** Tools of the connectors that the instance is bound to, by the connector's name; all when it is empty. */
  connectorTools(connector: string): Promise<Tool[]>;
  /** A variable that the flow names: a setting of the instance, or one that the publisher sealed. */
  secret(name: string): Promise<string | undefined>;
  /** Another flow of the same publisher. */
  subflow(name: string): Promise<Program | undefined>;
  /** The newest messages of the run's session, oldest first; none without a session. */
  history(limit: number): Promise<SessionMessage[]>;
  /** Adds to the session's messages, when the run has succeeded. */
  remember(message: SessionMessage): void;
  /** Shows the next piece of the output. Resolves when the log can take more. */
  show(text: string): Promise<void>;
  log(event: EventToLog): Promise<void>;
  /** A model's answer was cut off: told in the log and at the end of the run. */
  endedEarly(finish: Exclude<ModelFinish, 'COMPLETE'>): Promise<void>;
  /** A provider counted more than the budget covers: for the log of whoever runs this, never charged. */
  overspent(tokens: { inputTokens: number; outputTokens: number }): void;
}
