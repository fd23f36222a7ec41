/** A column that grows by doubling: adding a million values allocates some ten times. */

type Column = Int32Array | Float64Array;

export class Growing<T extends Column> {
  length = 0;
  #held: T;
  readonly #make: (length: number) => T;

  /** @param make an empty column of this kind and length. */
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#held = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#held.length) {
      const more = this.#make(2 * this.length);
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[this.length++] = value;
  }

  at(index: number): number {
    return this.#held[index] as number;
  }

  set(index: number, value: number): void {
    this.#held[index] = value;
  }

  /** Everything from there on is forgotten. */
  cut(length: number): void {
    this.length = length;
  }

  /** @returns the values, without what was kept in reserve. */
  done(): T {
    return this.#held.slice(0, this.length) as T;
  }
}

export const integers = () => new Growing((length) => new Int32Array(length));
export const numbers = () => new Growing((length) => new Float64Array(length));
