import { actorOf } from '#common/audit/actor.ts';
import type { AuditActor } from '#common/audit/audit-event.ts';
import { newId } from '#common/ids.ts';
import type { Identity } from '../identity/identity.ts';

/** A mutation that the gateway did not let through. */
export interface Refusal {
  readonly id: string;
  at: string;
  readonly actor: AuditActor;
  /** The mutation's root field. */
  readonly action: string;
  readonly codes: readonly string[];
  /** More than once for what is summed up; the time and the request are the last one's then. */
  times: number;
  requestId: string;
}

/** What one caller was refused since its window opened. */
interface Window {
  readonly openedMs: number;
  told: number;
  /** By action and codes. */
  readonly sums: Map<string, Refusal>;
}

const WINDOW_MS = 10 * 60_000;
/** Refusals of one caller in a window that are told one by one. */
const TOLD_SINGLY = 20;
/** Different ones in a window that are summed up after those. */
const MAX_SUMS = 30;
const MAX_CALLERS = 10_000;
/** While control-plane is away. */
const MAX_WAITING = 5_000;

/**
 * Refusals on their way into the audit log. Whoever floods fills no table: of one caller (all without an identity
 * are one) the first in ten minutes are told one by one, later ones as one for each mutation and code, with how
 * often. The gateway's own log has each of them.
 */
export class Refusals {
  readonly #windows = new Map<string, Window>();
  #waiting: Refusal[] = [];
  #untold = 0;

  note(actions: Iterable<string>, codes: readonly string[], { caller }: Identity, requestId: string): void {
    const actor = actorOf(caller);
    const at = new Date().toISOString();
    for (const action of actions)
      this.#add({ id: newId(), at, actor, action, codes: [...new Set(codes)], times: 1, requestId });
  }

  /** What is to be told by now, and how many were too many to be told; the sums of open windows only at the end. */
  take(isEnd = false): { refusals: Refusal[]; untold: number } {
    const overMs = isEnd ? Infinity : performance.now() - WINDOW_MS;
    // In the order in which they were opened.
    for (const [caller, { openedMs }] of this.#windows) {
      if (openedMs > overMs) break;
      this.#close(caller);
    }
    const taken = { refusals: this.#waiting, untold: this.#untold };
    this.#waiting = [];
    this.#untold = 0;
    return taken;
  }

  #add(refusal: Refusal): void {
    const window = this.#windowOf(`${refusal.actor.kind} ${refusal.actor.id}`);
    if (window.told < TOLD_SINGLY) {
      window.told += 1;
      return this.#tell(refusal);
    }
    const key = `${refusal.action} ${refusal.codes.join()}`;
    const sum = window.sums.get(key);
    if (sum) Object.assign(sum, { times: sum.times + 1, at: refusal.at, requestId: refusal.requestId });
    else if (window.sums.size < MAX_SUMS) window.sums.set(key, refusal);
    else this.#untold += 1;
  }

  #windowOf(caller: string): Window {
    const known = this.#windows.get(caller);
    if (known && performance.now() - known.openedMs <= WINDOW_MS) return known;
    if (known) this.#close(caller);
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined && this.#windows.size >= MAX_CALLERS) this.#close(oldest);
    const window = { openedMs: performance.now(), told: 0, sums: new Map<string, Refusal>() };
    this.#windows.set(caller, window);
    return window;
  }

  #close(caller: string): void {
    for (const sum of this.#windows.get(caller)?.sums.values() ?? []) this.#tell(sum);
    this.#windows.delete(caller);
  }

  #tell(refusal: Refusal): void {
    if (this.#waiting.length < MAX_WAITING) this.#waiting.push(refusal);
    else this.#untold += refusal.times;
  }
}
