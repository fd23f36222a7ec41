/**
 * Words that wait for a person: they stand in no chain until they are let go, so that a flag or a step made after them goes
 * before them. To the other side it is as if they had been written when they leave, at the time that they say.
 */
import type { Core, Event, Outcome, Replica, WaitingWord } from "./case.ts";
import type { Context } from "./context.ts";
import { placesIn, sealCore } from "./crossing.ts";
import type { ListId, Procedure } from "./definition.ts";
import { own } from "./own.ts";
import { refuse } from "./refusal.ts";
import { coreFor, emit, hearers, number, outcome, type Run, seenBy } from "./run.ts";
import { liveSent } from "./sent.ts";

/** Which of them: one act may wait for several recipients, each of whom gets it when theirs is read. */
export type WaitingName = Pick<WaitingWord, "to" | "act" | "id">;

/** Lets words go: they get the next number of their recipient's chain. That they were read is the server's business. */
export function letGo(definition: Procedure, replica: Replica, name: WaitingName, context: Context): Outcome {
  return outcome(definition, replica, context, (run) => {
    const word = findWaiting(replica, name);
    if (replica.closed?.how === "withdrawn") refuse("case-closed");
    if (!hearers(run).includes(word.to)) refuse("not-shared-yet");
    const { act, part } = contentOf(run, word);
    const { core, hash } = sealCore(coreFor(run, word.role, word.post, word.at, act));
    const screen = placesIn(definition, act, part);
    number(run, { core, hash, to: word.to, part, leaves: "at-once", screen, seen: seenBy(replica) });
  });
}

/** Takes back words that have not left; where nobody else has them, they are gone at home too. */
export function withdrawWaiting(
  definition: Procedure,
  events: readonly Event[],
  replica: Replica,
  name: WaitingName,
  context: Context,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    const word = findWaiting(replica, name);
    const { act, id } = word;
    const elsewhere =
      replica.waiting.some((one) => one !== word && one.act === act && one.id === id) ||
      liveSent(events).some(({ event }) => event.act === act && event.id === id);
    dropWord(run, word, "withdrawn", !elsewhere);
  });
}

/** @param wholly whether it is taken back at home too. */
export function dropWord(
  run: Run,
  { to, act, name, id }: WaitingWord,
  code: Extract<Event, { readonly kind: "unsent" }>["code"],
  wholly = false,
): void {
  const back = <T>(wanted: WaitingWord["act"], value: T): readonly T[] => (wholly && act === wanted ? [value] : []);
  emit(run, {
    kind: "unsent",
    at: run.context.now,
    by: run.replica.self,
    to,
    act,
    name,
    id,
    code,
    words: back("message", id),
    entries: back("contribute", { list: name, id }),
    kept: back("retract", { list: name, id }),
  });
}

/** Recipients to whom an entry has not left yet. */
export function entryWaits({ waiting }: Replica, list: ListId, id: string): readonly WaitingWord[] {
  return waiting.filter((word) => word.act === "contribute" && word.name === list && word.id === id);
}

function findWaiting(replica: Replica, { to, act, id }: WaitingName): WaitingWord {
  const found = replica.waiting.find((word) => word.to === to && word.act === act && word.id === id);
  return found ?? refuse("unknown-crossing");
}

/** What it says, as it was written. */
function contentOf(run: Run, { act, name, id }: WaitingWord) {
  const { replica } = run;
  switch (act) {
    case "message": {
      const said = replica.said.find((one) => one.id === id) ?? refuse("unknown-crossing");
      return { act: { kind: act, message: name, id } satisfies Core["act"], part: { value: said.value } };
    }
    case "contribute": {
      const entry = (own(replica.lists, name) ?? []).find((one) => one.id === id) ?? refuse("unknown-entry");
      return { act: { kind: act, list: name, id } satisfies Core["act"], part: { value: entry.value } };
    }
    case "retract":
      return { act: { kind: act, list: name, id } satisfies Core["act"], part: {} };
  }
}
