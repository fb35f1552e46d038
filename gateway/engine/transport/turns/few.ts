/** A set of mostly one: then it takes nothing but the one. */
export class Few<Item extends object> {
  #first: Item | undefined;
  #others: Set<Item> | undefined;

  get isEmpty(): boolean {
    return this.#first === undefined && !this.#others?.size;
  }

  has(item: Item): boolean {
    return this.#first === item || (this.#others?.has(item) ?? false);
  }

  add(item: Item): void {
    if (this.#first === item) return;
    if (this.isEmpty) this.#first = item;
    else (this.#others ??= new Set()).add(item);
  }

  delete(item: Item): boolean {
    if (this.#first !== item) return this.#others?.delete(item) ?? false;
    this.#first = undefined;
    return true;
  }

  /** In the order in which they were added, without those that are deleted meanwhile. */
  each(call: (item: Item) => void): void {
    if (this.#first) call(this.#first);
    for (const item of this.#others ?? []) call(item);
  }
}
