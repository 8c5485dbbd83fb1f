/** Keeps what was made for so many keys; the one that was not used for the longest time goes first. */
export class RecentlyUsed<T> {
  readonly #most: number;
  /** A map keeps its keys in the order in which they were set. */
  readonly #known = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#known.size;
  }

  get(key: string, make: () => T): T {
    const value = this.#known.get(key) ?? make();
    this.#known.delete(key);
    this.#known.set(key, value);
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value!);
    return value;
  }
}
