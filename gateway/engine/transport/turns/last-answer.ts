import { Buffer } from 'node:buffer';
import type { AnswerReader, RawAnswer, SubgraphAnswer } from '../answer.ts';

/** Of longer ones, the memory is worth more than the time to read them again. */
const MAX_BYTES = 256 * 1024;

/**
 * The last answer to a question that was asked twice in a row; among questions that all differ, keeping answers
 * would only burden the garbage collector. While it comes back with the same bytes it is the same object: it is
 * not parsed again, and whatever was derived from it still holds.
 */
export class LastAnswer {
  #question: string | undefined;
  #body: Buffer | string | undefined;
  #answer: SubgraphAnswer | undefined;
  #isRepeated = false;
  #readBy: AnswerReader | undefined;

  /** An answer that was read by `worse` is read again. */
  read(question: string, raw: RawAnswer, read: AnswerReader, worse?: AnswerReader): SubgraphAnswer {
    const { body } = raw;
    const isGood = worse === undefined || this.#readBy !== worse;
    if (this.#answer && isGood && isSame(body, this.#body)) {
      this.#isRepeated = true;
      return this.#answer;
    }
    const answer = read(raw);
    const isAskedAgain = question === this.#question;
    this.#question = question;
    if (isAskedAgain && body.length <= MAX_BYTES && !answer.errors) {
      this.#keep(body, answer);
      this.#readBy = read;
    }
    return answer;
  }

  /** Whether others may have this very object. */
  isRepeated(answer: SubgraphAnswer): boolean {
    return this.#isRepeated && this.#answer === answer;
  }

  #keep(body: Buffer | string, answer: SubgraphAnswer): void {
    this.#body = typeof body === 'string' ? body : Buffer.from(body);
    this.#answer = answer;
    this.#isRepeated = false;
  }
}

function isSame(body: Buffer | string, known: Buffer | string | undefined): boolean {
  if (typeof body === 'string' || typeof known === 'string' || known === undefined) return body === known;
  return known.equals(body);
}
