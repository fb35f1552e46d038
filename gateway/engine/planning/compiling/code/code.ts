import { Script } from 'node:vm';

/** Generated JavaScript, as text: it may be made in one thread and run in another. */
export interface Code {
  readonly text: string;
  /** What V8 has made of the text already, which saves the thread that runs it from reading it. */
  readonly compiled?: Uint8Array;
}

/** A generated function that is given what generated code needs of ours, and returns what it is about. */
export type Factory = (...values: readonly unknown[]) => unknown;

/**
 * Puts functions together that are read in one go. They hold nothing of a client but GraphQL names, which are
 * validated, and everything that is not an identifier is printed as a JSON string literal.
 */
export class CodeWriter {
  readonly #functions: string[] = [];

  /** Returns the place of the function among the others. */
  add(parameters: readonly string[], body: string): number {
    this.#functions.push(`(function (${parameters.join(', ')}) {\n'use strict';\n${body}\n})`);
    return this.#functions.length - 1;
  }

  /** Empty if nothing was added. */
  get text(): string {
    if (this.#functions.length === 0) return '';
    return `[${this.#functions.join(',\n')}]`;
  }
}

/** Has V8 compile the text here, for a thread with more urgent work. */
export function compiled({ text }: Code): Code {
  if (text === '') return { text };
  return { text, compiled: new Uint8Array(new Script(text).createCachedData()) };
}

/** Each call gives functions of their own, whose types V8 learns apart from those of other calls. */
export function loadCode(code: Code): () => readonly Factory[] {
  if (code.text === '') return () => [];
  const script = new Script(code.text, { cachedData: code.compiled });
  return () => script.runInThisContext() as Factory[];
}
