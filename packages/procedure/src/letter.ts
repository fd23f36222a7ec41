/**
 * A letter that a procedure gives: what it follows, to whom it goes, and the only facts that it prints. Its words are texts
 * under `letters.<id>`; a new letter is a new entry and its texts.
 */
import type { FactId, PartyId, StepId } from "./definition.ts";
import type { PageLanguage } from "./page/dates.ts";

/** A fact, or one field of it: `person.birthDate`. */
export type FactPath = string;

export interface Letter {
  readonly id: string;
  readonly procedures: readonly string[];
  /** Steps any of which it follows; `opening`: it may be handed over from the day the case is opened, before anything is sent. */
  readonly after: readonly StepId[] | "opening";
  /** Who writes it. */
  readonly from: PartyId;
  /** Parties on whose servers it is printed: its author's, and those that have received the very same facts. */
  readonly printedBy: readonly PartyId[];
  readonly to:
    | { readonly kind: "counterpart"; readonly party: PartyId; readonly post: FactPath }
    | { readonly kind: "person"; readonly name?: FactId };
  /** Whoever does not hold every one of these facts has no such letter. */
  readonly prints: readonly FactPath[];
  /** Printed once it has been written down; who may not read it has no such letter either. */
  readonly mayPrint?: readonly FactPath[];
  /** Amounts in euro cents. */
  readonly cents?: readonly FactPath[];
  /** What the named step would send, by the names of its facts; none of what they hold. */
  readonly listsCarriedBy?: StepId;
  /** Deadlines that its step starts, told with what can be done about it. */
  readonly clocks?: readonly string[];
  /** The step is the addressee's own act: the letter answers it, and no office has signed. */
  readonly unsigned?: boolean;
  /** A place to sign by hand. */
  readonly signedByHand?: boolean;
  /**
   * `reader`: in the language of whoever prints it. `both`: Arabic beside French, always. Else beside French in the language that
   * this field names, as far as it is written here; somebody reads it aloud in the others.
   */
  readonly languages:
    | "reader"
    | "both"
    | { readonly of: FactPath; readonly written: Readonly<Record<string, PageLanguage>> };
}
