/** Nobody types a longer one; every level of parentheses is one of the stack. */
const MAX_CHARACTERS = 1_000;

/** Calculates `+ - * / **` and parentheses, as Langflow's calculator does, and signs besides; six decimals. */
export function calculate(expression: string): string {
  if (expression.length > MAX_CHARACTERS)
    throw new Error(`An expression has at most ${MAX_CHARACTERS} characters.`);
  const tokens = expression.match(/\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+|\*\*|[-+*/()]|\S/gi) ?? [];
  const parser = new Parser(tokens);
  const value = parser.sum();
  if (parser.next !== undefined) throw new Error(`“${parser.next}” does not belong there.`);
  if (!Number.isFinite(value)) throw new Error('The result is no number.');
  return String(Number(value.toFixed(6)));
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get next(): string | undefined {
    return this.#tokens[this.#at];
  }

  sum(): number {
    let value = this.#product();
    while (this.next === '+' || this.next === '-') {
      value = this.#take() === '+' ? value + this.#product() : value - this.#product();
    }
    return value;
  }

  #product(): number {
    let value = this.#signed();
    while (this.next === '*' || this.next === '/') {
      if (this.#take() === '*') value *= this.#signed();
      else {
        const divisor = this.#signed();
        if (divisor === 0) throw new Error('Division by zero.');
        value /= divisor;
      }
    }
    return value;
  }

  /** A sign binds less than a power: -2**2 is -4. */
  #signed(): number {
    if (this.next === '-') return (this.#take(), -this.#signed());
    if (this.next === '+') return (this.#take(), this.#signed());
    return this.#power();
  }

  #power(): number {
    const base = this.#atom();
    if (this.next !== '**') return base;
    this.#take();
    return base ** this.#signed();
  }

  #atom(): number {
    const token = this.#take();
    if (token === '(') {
      const value = this.sum();
      if (this.#take() !== ')') throw new Error('A parenthesis is not closed.');
      return value;
    }
    const value = Number(token);
    if (token === undefined || Number.isNaN(value))
      throw new Error(`A number is missing${token ? ` before “${token}”` : ''}.`);
    return value;
  }

  #take(): string | undefined {
    return this.#tokens[this.#at++];
  }
}
