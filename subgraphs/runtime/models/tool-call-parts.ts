import type { ToolCall } from '#runtime/domain/engine/models/language-model.ts';
import type { ToolCallPart } from './completion-events.ts';

/** Puts the calls of tools together that a model streams in pieces. */
export class ToolCallParts {
  readonly #calls: ToolCall[] = [];
  readonly #byIndex = new Map<number, ToolCall>();

  add(part: ToolCallPart): void {
    const call = this.#callOf(part);
    call.name += part.function?.name ?? '';
    call.arguments += part.function?.arguments ?? '';
  }

  /** The calls, complete when the answer has ended. */
  get calls(): readonly ToolCall[] {
    return this.#calls.filter(({ name }) => name !== '');
  }

  #callOf({ index, id }: ToolCallPart): ToolCall {
    const known =
      (index === undefined ? undefined : this.#byIndex.get(index)) ??
      // Without an index a part with a new id begins a call, and one without an id goes on with the last.
      (index === undefined ? this.#calls.findLast((call) => !id || call.id === id) : undefined);
    if (known) return known;
    const call = { id: id || `call_${this.#calls.length + 1}`, name: '', arguments: '' };
    this.#calls.push(call);
    if (index !== undefined) this.#byIndex.set(index, call);
    return call;
  }
}
