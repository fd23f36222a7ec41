/** A party ends its part for good, and the others hear of it. */
import type { PartyId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import { both, isIn, opposite } from "./formula.ts";
import type { Action, Effect } from "./model.ts";
import type { Post } from "./moves.ts";
import { everyState, knowsOfIt, leavers, onTheWay, open } from "./standing.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** At any time while the case is open to it. */
export function leavingActions(words: Vocabulary, post: Post): Action[] {
  return Object.entries(words.definition.flags).flatMap(([flag, { effect, owners, crosses }]) =>
    effect === "closes"
      ? owners.map(
          (party): Action => ({
            party,
            deed: { kind: "leave", flag },
            guard: open(words, party),
            effects: [
              ...(crosses ? tellings(words, post, party) : []),
              { do: "set", variable: words.left(party), to: 1 },
            ],
          }),
        )
      : [],
  );
}

/** Whoever opened a case and has told nobody yet has nobody to tell. */
function tellings(words: Vocabulary, post: Post, party: PartyId): Effect[] {
  const opens = own(words.definition.parties, party)?.opens ?? false;
  return [...post.values()].flatMap(({ queue }): Effect[] => {
    if (queue.party === party) return [];
    const when = opens ? { when: knowsOfIt(words, queue.party, queue) } : {};
    return [{ do: "set", variable: words.leaving(queue.party, party), to: 1, ...when }];
  });
}

/** The word that a party has left comes after whatever it had sent before; to others' letters it stands in no order. */
export function hearingsOfLeaving(words: Vocabulary, post: Post): Action[] {
  return [...post.values()].flatMap(({ queue }) =>
    leavers(words.definition).flatMap((by): Action[] => {
      const to = queue.party;
      if (by === to) return [];
      const before = onTheWay(queue, (letter) => letter.by === by);
      return [
        {
          party: to,
          deed: {
            kind: "receive",
            letter: { kind: "left", by, to, flag: closingFlag(words.definition, by) },
            bare: false,
          },
          guard: both(
            isIn(words.leaving(to, by), [1]),
            isIn(words.state(to), everyState(words)),
            opposite(before, words.variables.size),
          ),
          effects: [
            { do: "set", variable: words.leaving(to, by), to: 0 },
            { do: "set", variable: words.gone(to, by), to: 1 },
          ],
        },
      ];
    }),
  );
}

function closingFlag(definition: Procedure, party: PartyId): string {
  const flags = Object.entries(definition.flags);
  return flags.find(([, { effect, owners }]) => effect === "closes" && owners.includes(party))?.[0] ?? "";
}
