/** States of a model as a few whole numbers each, and the set of those that have been met. */
import type { Model } from "./model.ts";

interface Slot {
  readonly variable: number;
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

/** Where each variable that is not an input lies in a packed state. */
export class Packing {
  readonly slots: readonly Slot[];
  readonly words: number;

  constructor({ variables }: Pick<Model, "variables">) {
    let word = 0;
    let used = 0;
    const slots: Slot[] = [];
    for (const [variable, { input, values }] of variables.entries()) {
      const bits = input ? 0 : Math.ceil(Math.log2(values.length));
      if (bits === 0) continue;
      if (used + bits > 32) {
        word++;
        used = 0;
      }
      slots.push({ variable, word, shift: used, mask: 2 ** bits - 1 });
      used += bits;
    }
    this.slots = slots;
    this.words = word + 1;
  }

  pack(values: Int16Array, into: Uint32Array): void {
    into.fill(0);
    for (const { variable, word, shift } of this.slots) {
      into[word] = ((into[word] as number) | ((values[variable] as number) << shift)) >>> 0;
    }
  }

  unpack(from: Uint32Array, at: number, values: Int16Array): void {
    for (const { variable, word, shift, mask } of this.slots) {
      values[variable] = ((from[at + word] as number) >>> shift) & mask;
    }
  }
}

/** Packed states in the order in which they were met; each is in it once. */
export class Met {
  count = 0;
  states: Uint32Array;
  private table: Int32Array;
  private mask: number;

  readonly words: number;

  constructor(words: number) {
    this.words = words;
    this.states = new Uint32Array(words * 1024);
    this.table = new Int32Array(4096).fill(-1);
    this.mask = 4095;
  }

  /** The number of this state; `fresh` tells whether it was met for the first time. */
  fresh = false;
  add(state: Uint32Array): number {
    let slot = this.hash(state, 0) & this.mask;
    for (;;) {
      const at = this.table[slot] as number;
      if (at < 0) break;
      if (this.same(at, state)) {
        this.fresh = false;
        return at;
      }
      slot = (slot + 1) & this.mask;
    }
    this.fresh = true;
    const number = this.count++;
    this.table[slot] = number;
    if (this.states.length < this.count * this.words) this.grow();
    this.states.set(state, number * this.words);
    if (this.count * 2 > this.table.length) this.rehash();
    return number;
  }

  private same(at: number, state: Uint32Array): boolean {
    for (let word = 0; word < this.words; word++) {
      if (this.states[at * this.words + word] !== state[word]) return false;
    }
    return true;
  }

  private hash(from: Uint32Array, at: number): number {
    let mixed = 0x9e3779b9;
    for (let word = 0; word < this.words; word++) {
      mixed = Math.imul(mixed ^ (from[at + word] as number), 0x85ebca6b);
      mixed ^= mixed >>> 13;
    }
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }

  private grow(): void {
    const larger = new Uint32Array(this.states.length * 2);
    larger.set(this.states);
    this.states = larger;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    this.mask = this.table.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = this.hash(this.states, number * this.words) & this.mask;
      while ((this.table[slot] as number) >= 0) slot = (slot + 1) & this.mask;
      this.table[slot] = number;
    }
  }
}
