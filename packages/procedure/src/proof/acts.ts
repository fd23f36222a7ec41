/** Who does what in a story, in the procedure's words. */
import type { InternalStep, PartyId, Step } from "../definition.ts";
import type { Deed, Letter } from "../explore/model.ts";
import { own } from "../own.ts";
import type { Teller } from "./teller.ts";

/** The step or internal step that this is, as the procedure has it. */
export function stepOf({ definition }: Teller, party: PartyId, deed: Deed): Step | InternalStep | undefined {
  if (deed.kind === "step") return own(definition.steps, deed.step);
  if (deed.kind === "internal") return own(own(definition.internal, party)?.steps ?? {}, deed.step);
  return undefined;
}

/** The party; for a step its roles too, and the second person where two sign. */
export function whoActs(of: Teller, party: PartyId, deed: Deed): string {
  const { own: words, word } = of;
  const step = stepOf(of, party, deed);
  const roles = (list: readonly string[]) => list.map((role) => word(`roles.${role}`)).join(words.or);
  const parts = [
    word(`parties.${party}`),
    ...(step ? [roles(step.roles)] : []),
    ...(step?.persons === 2 ? [words.two(roles(step.second))] : []),
  ];
  return parts.join(" · ");
}

/** What is done: said of whoever does it. */
export function whatIsDone(of: Teller, party: PartyId, deed: Deed): string {
  const { own: words, word, definition } = of;
  const { acts } = words;
  switch (deed.kind) {
    case "step":
      return word(`steps.${deed.step}.done`);
    case "internal":
      return acts.atHome(word(`internal.${party}.steps.${deed.step}.done`));
    case "receive":
      return received(of, deed.letter, deed.bare);
    case "refuse":
      return acts.refuse(letterName(of, deed.letter));
    case "hear-refusal":
      return (deed.undone ? acts.heardUndone : acts.heardStands)(letterName(of, deed.letter));
    case "withdraw":
      return acts.withdraw(letterName(of, deed.letter));
    case "leave":
      return acts.leave(word(`flags.${deed.flag}.raised`));
    case "change":
      return acts.change(definition.name);
  }
}

function received(of: Teller, letter: Letter, bare: boolean): string {
  const { own: words, word } = of;
  const by = word(`parties.${letter.by}`);
  if (letter.kind === "void") return words.acts.takenBack(by, word(`states.${letter.into}`));
  if (letter.kind === "left") return words.acts.heardLeaving(by, word(`flags.${letter.flag}.title`));
  return (bare ? words.acts.receiveBare : words.acts.receive)(letterName(of, letter));
}

const letterName = ({ word }: Teller, letter: Letter): string =>
  letter.kind === "step"
    ? word(`steps.${letter.step}.done`)
    : letter.kind === "left"
      ? word(`flags.${letter.flag}.title`)
      : "";
