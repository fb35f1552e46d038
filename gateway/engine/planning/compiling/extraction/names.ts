/** Names for the variables and functions of generated code. */
export class Names {
  #count = 0;

  next(kind: string): string {
    this.#count += 1;
    return `${kind}${this.#count}_`;
  }
}
