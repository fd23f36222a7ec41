/** The letters that may be on their way to one party, numbered as they come up. */
import type { PartyId } from "../definition.ts";
import type { Letter } from "./model.ts";

export class LetterBook {
  readonly letters: Letter[] = [];
  /** A word for each number. */
  readonly words: string[] = [""];
  private readonly numbers = new Map<string, number>();
  readonly party: PartyId;

  constructor(party: PartyId) {
    this.party = party;
  }

  /** From 1; 0 is no letter. */
  number(letter: Letter): number {
    const key = JSON.stringify(letter);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.letters.push(letter);
    this.words.push(letter.kind === "step" ? letter.step : letter.kind);
    this.numbers.set(key, this.letters.length);
    return this.letters.length;
  }
}
