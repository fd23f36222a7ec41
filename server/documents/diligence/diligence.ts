/**
 * The diligence of the administration in one case, as one document for the judge. It is made of the view that a court may have of
 * the case and of nothing else: who prints it sees no more in it than the court would.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseView, Procedure, StoryItem } from "@wasl/procedure";
import type { Language, PersonName } from "../../http/api.ts";
import { momentWords } from "../moment.ts";
import { typeset } from "../typst.ts";
import { diligenceWords } from "./words.ts";

const template = readFileSync(join(import.meta.dirname, "page.typ"), "utf8");

export interface DiligenceInput {
  /** The court's view, on the server of the State that has to answer for its diligence. */
  readonly view: CaseView;
  readonly definition: Procedure;
  readonly shown: string;
  readonly person?: PersonName;
  readonly language: Language;
  /** The corridor's words: `<procedure>.steps.request.done`, with the common ones behind them. */
  readonly word: (key: string) => string | undefined;
  readonly state: (code: string) => string;
  readonly zone: string;
  readonly now: string;
  readonly specimen: boolean;
}

/** Kinds of lines of the story that are acts; what was only written down is told by the act that used it. */
const told: ReadonlySet<string> = new Set(["stepped", "moved", "raised", "lifted", "said"]);

export function diligence(input: DiligenceInput): Uint8Array {
  return typeset(template, laidOutDiligence(input));
}

/** What Typst is given. */
export function laidOutDiligence({
  view,
  definition,
  shown,
  person,
  language,
  word,
  state,
  zone,
  now,
  specimen,
}: DiligenceInput) {
  const words = diligenceWords[language];
  const name = view.procedure.name;
  const say = (path: string) => word(`${name}.${path}`) ?? word(`common.${path}`) ?? path;
  const when = (at: string) => momentWords(at, zone, language);
  const other = Object.entries(view.parties).find(([party]) => party !== view.self)?.[1] ?? "";
  return {
    language,
    title: words.title,
    lead: words.lead,
    reference: shown,
    authority: state(view.parties[view.self] ?? ""),
    footer: `${words.footer} · ${shown}`,
    specimen: specimen ? words.specimen : "",
    words,
    note: words.note,
    head: [
      [words.reference, shown, true],
      ...(person ? [[words.person, nameIn(person, language), false]] : []),
      [words.procedure, say("title"), false],
      [words.otherState, state(other), false],
      [words.standing, say(`states.${view.state}`), false],
      ...informed(view, say, when).map((line) => [words.informed, line, false]),
      [words.printedAt, when(now), false],
    ],
    deadlines: view.clocks
      .filter(({ due }) => due !== undefined)
      .map(({ clock, due, status }) => ({
        title: say(`clocks.${clock}.title`),
        due: when(due ?? ""),
        standing: words.clock[status] ?? status,
      })),
    acts: view.story.flatMap((item) => {
      const what = actOf(item, definition, view.self, say);
      if (what === undefined) return [];
      const [crossing] = item.crossings ?? [];
      return [
        {
          at: when(item.at),
          what,
          // Why somebody put a case on hold is no act of diligence, and may be what must not be told.
          detail: item.reason !== undefined && isStep(item) ? say(`reasons.${item.reason}`) : "",
          // What was sent can be found again in the ledger of both States by this.
          reference: crossing ? crossing.hash.slice(0, 16) : "",
          who: (item.by === view.self && item.post && word(`posts.${item.post}`)) || state(view.parties[item.by] ?? ""),
        },
      ];
    }),
    diligence: (view.lists.diligence ?? [])
      .filter(({ retracted }) => !retracted)
      .map(({ value, at }) => {
        const entry = value as {
          readonly kind: string;
          readonly at: string;
          readonly channel: string;
          readonly note?: string;
        };
        const of = (code: string) => say(`lists.diligence.entry.values.${code}`);
        return {
          at: when(entry.at ?? at),
          what: of(entry.kind),
          detail: [of(entry.channel), entry.note].filter(Boolean).join(" · "),
          reference: "",
          who: "",
        };
      }),
  };
}

/** That the person was told before anything was sent: when, in which language, by which interpreter, by which service (G9). */
function informed({ facts }: CaseView, say: (path: string) => string, when: (at: string) => string): readonly string[] {
  const fact = facts.find(({ id }) => id === "information");
  if (!fact) return [];
  const { at, language, interpreter } = fact.value as {
    readonly at: string;
    readonly language: string;
    readonly interpreter?: string;
  };
  const by = fact.role ? say(`roles.${fact.role}`) : undefined;
  return [[when(at), say(`facts.information.values.${language}`), interpreter, by].filter(Boolean).join(" · ")];
}

const isStep = ({ kind }: StoryItem): boolean => kind === "stepped" || kind === "moved";

function actOf(
  item: StoryItem,
  definition: Procedure,
  self: string,
  say: (path: string) => string,
): string | undefined {
  if (!told.has(item.kind) || item.name === undefined) return undefined;
  if (item.kind === "moved") {
    return definition.internal[self]?.steps[item.name] ? say(`internal.${self}.steps.${item.name}.done`) : undefined;
  }
  if (item.kind === "stepped") return say(`steps.${item.name}.done`);
  if (item.kind === "said") return say(`messages.${item.name}.done`);
  return say(`flags.${item.name}.${item.kind}`);
}

const nameIn = ({ latin, arabic }: PersonName, language: Language): string =>
  (language === "ar" ? [arabic, latin] : [latin, arabic]).filter(Boolean).join(" · ");
