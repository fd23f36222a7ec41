/** Tells each move in the corridor's own words: who, where, what; and each envelope with its receipt. */
import { wordsFrom } from "@wasl/procedure";
import type { PlannedMove } from "../../../corridors/morocco-france/demonstration/index.ts";
import type { Played } from "../../demonstration/play.ts";
import type { Envelope } from "../../http/api.ts";
import type { CorridorData } from "../../services.ts";
import type { Terminal } from "../terminal.ts";
import type { LedgerVerdict } from "./ledgers.ts";
import { storyWords } from "./words.ts";

type Language = "fr" | "ar" | "en";

export interface Teller {
  begin(): void;
  tell(played: Played): Promise<void>;
  ledgers(verdict: LedgerVerdict): void;
  end(milliseconds: number): void;
  /** How many were told with their receipt. */
  envelopes(): number;
}

/** Moroccan month names, European figures. */
const locale: Readonly<Record<Language, string>> = { fr: "fr-FR", ar: "ar-MA-u-nu-latn", en: "en-GB" };

export function teller(corridor: CorridorData, language: Language, { out }: Terminal): Teller {
  const words = storyWords[language];
  const word = wordsFrom(corridor.texts(language));
  const people = corridor.demonstration?.people ?? [];
  const receipted = new Set<string>();
  let day = "";
  let days = 0;

  const envelopes = (all: readonly Envelope[], to: (state: string) => string) => {
    for (const { id, sequence, hash, peer, receipt, direction } of all) {
      if (direction === "out" && receipt && !receipted.has(id)) {
        receipted.add(id);
        out(`          ══▶ ${words.envelope(sequence, to(peer))}  ${hash.slice(0, 16)}…`);
        out(`          ◀── ${words.receipt(receipt.position, receipt.at.slice(11, 19))}Z`);
      }
    }
  };

  return {
    begin() {
      out(`\n${words.title}\n${words.invented}`);
    },
    async tell({ move, done, look }) {
      if (!done) {
        return;
      }
      const person = people.find(({ id }) => id === move.by);
      const state = person?.state ?? "";
      const local = move.at.toZonedDateTimeISO(corridor.states[state]?.zone ?? "UTC");
      const date = local
        .toPlainDate()
        .toLocaleString(locale[language], { weekday: "long", day: "numeric", month: "long", year: "numeric" });
      if (date !== day) {
        day = date;
        days += 1;
        out(`\n${words.day(days)}, ${date}`);
      }
      const name = (language === "ar" ? person?.nameArabic : person?.name) ?? move.by;
      const post = word(`posts.${person?.post}`);
      const time = local.toPlainTime().toString({ smallestUnit: "minute" });
      out(`  ${time}  ${corridor.states[state]?.name[language]} · ${sentence(corridor, move, word, words)}`);
      out(`         ${name}, ${post}`);
      envelopes((await look())?.envelopes ?? [], (to) => corridor.states[to]?.name[language] ?? to);
    },
    ledgers({ reports, agree, differences }) {
      out(`\n${words.ledgers}`);
      for (const { state, size, root, findings } of reports) {
        out(`  ${words.ledger(corridor.states[state]?.name[language] ?? state, size, root)}`);
        for (const { code, about } of findings) out(`    ✗ ${code} ${about}`);
      }
      out(`  ${agree ? words.agree : words.disagree}`);
      for (const difference of differences) out(`    ✗ ${difference}`);
    },
    end(milliseconds) {
      out(`\n${words.end(receipted.size, (milliseconds / 1000).toFixed(1))}`);
    },
    envelopes: () => receipted.size,
  };
}

type Words = (typeof storyWords)["fr"];

function sentence(
  corridor: CorridorData,
  { doing, of, by }: PlannedMove,
  word: (key: string) => string,
  words: Words,
): string {
  const at = (path: string) => word(`${of.procedure}.${path}`);
  const definition = corridor.procedures[of.procedure];
  const person = corridor.demonstration?.people.find(({ id }) => id === by);
  const party = Object.entries(of.parties).find(([, state]) => state === person?.state)?.[0] ?? "";
  const path = (step: string) => (definition?.steps[step] ? `steps.${step}` : `internal.${party}.steps.${step}`);
  const persons = (step: string) => (definition?.steps[step] ?? definition?.internal[party]?.steps[step])?.persons ?? 1;
  switch (doing.do) {
    case "open":
      return words.opened;
    case "clear":
      return words.read;
    case "record":
      return words.recorded(
        Object.keys(doing.facts)
          .map((fact) => at(`facts.${fact}.label`))
          .join(", "),
      );
    case "step":
    case "internal":
      return persons(doing.step) === 2 ? words.first(at(`${path(doing.step)}.do`)) : at(`${path(doing.step)}.done`);
    case "sign":
      return words.second(at(`${path(doing.step)}.done`));
    case "raise":
      return at(`flags.${doing.flag}.raised`);
    case "message":
      return at(`messages.${doing.message}.done`);
    case "same":
      return words.same;
    case "link":
      return words.linked(word(`${definition?.links[doing.link]?.procedure}.title`));
    case "contribute":
      return at(`lists.${doing.list}.title`);
  }
}
