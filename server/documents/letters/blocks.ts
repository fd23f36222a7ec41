/** What a letter says, in one language: the same blocks in the same order in every language. */
import type { Basis, CaseView } from "@wasl/procedure";
import type { Language } from "../../http/api.ts";
import { dateWords } from "../dates.ts";
import { momentWords } from "../moment.ts";
import { factOf, valueIn } from "./given.ts";
import type { LetterInput } from "./letter.ts";
import { isFields, nameWords, type Row, rowsOf, type Teller } from "./values.ts";
import { letterWords } from "./words.ts";

export interface Block {
  readonly language: Language;
  /** Stands above it, on the same page. */
  readonly heading?: string;
  readonly kind: "sender" | "title" | "text" | "rows" | "list" | "small" | "lines";
  readonly text?: string;
  readonly rows?: readonly Row[];
  readonly items?: readonly string[];
  /** Rows whose value keeps its own direction: a reference. */
  readonly plain?: string;
}

export function blocksOf(input: LetterInput, language: Language): readonly Block[] {
  const { given, view, definition, shown } = input;
  const { letter, act } = given;
  const words = letterWords[language];
  const texts = input.texts(language);
  const name = view.procedure.name;
  const say = (path: string) => texts[`${name}.${path}`] ?? texts[`common.${path}`] ?? path;
  const author = view.parties[letter.from] ?? "";
  const teller: Teller = {
    language,
    zone: input.states[author]?.zone ?? "UTC",
    say,
    word: (key) => texts[key],
    state: (code) => input.states[code]?.name[language] ?? code,
    yes: words.yes,
    no: words.no,
    label: (path) => texts[`letters.${letter.id}.labels.${path}`],
    cents: letter.cents ?? [],
  };
  const told = (part: string): readonly string[] =>
    numbered(texts, variants(letter.id, part, act?.name, name)).map((text) => filled(text, view, texts, teller));
  const printed = (paths: readonly string[]): readonly Row[] =>
    paths.flatMap((path) => {
      const fact = view.facts.find(({ id }) => id === factOf(path));
      const schema = definition.facts[factOf(path)]?.schema;
      return fact && schema ? rowsOf(path, fact.value, schema, teller) : [];
    });
  const step = act?.name === undefined ? undefined : definition.steps[act.name];
  const brought = letter.prints.filter((path) => step?.takes.includes(factOf(path)));
  const before = letter.prints.filter((path) => !brought.includes(path));
  const reasons: readonly Row[] = [
    ...(act?.reason === undefined ? [] : [[words.reason, say(`reasons.${act.reason}`)] as const]),
    ...printed(brought),
  ];
  const due = (letter.clocks ?? []).flatMap((clock): readonly Row[] => {
    // Another step's deadline is over, or is told with that one.
    if (!step?.starts.includes(clock)) return [];
    const running = view.clocks.find((one) => one.clock === clock && one.due !== undefined);
    return running?.due === undefined
      ? []
      : [[say(`clocks.${clock}.title`), `${words.due} ${momentWords(running.due, teller.zone, language)}`]];
  });
  const carried = letter.listsCarriedBy === undefined ? undefined : definition.steps[letter.listsCarriedBy]?.carries;
  const day = act ? dateWords(dayOf(act.at, teller.zone), language) : undefined;
  const bases = step?.basis ?? (letter.mayPrint ?? []).flatMap((path) => definition.facts[factOf(path)]?.basis ?? []);

  const block = (kind: Block["kind"], more: Omit<Block, "language" | "kind">): Block => ({ language, kind, ...more });
  const text = (lines: readonly string[]) => lines.map((line) => block("text", { text: line }));
  const rows = (some: readonly Row[]) => (some.length === 0 ? [] : [block("rows", { rows: some })]);
  const under = (heading: string, [first, ...others]: readonly Block[]) =>
    first === undefined ? [] : [{ ...first, heading }, ...others];
  const post = act?.post === undefined || letter.unsigned ? undefined : texts[`posts.${act.post}`];

  return [
    block("sender", { text: [post, teller.state(author)].filter(Boolean).join("\n") }),
    block("title", { text: texts[`letters.${letter.id}.title`] ?? letter.id }),
    block("rows", {
      plain: shown,
      rows: [
        [words.reference, shown],
        ...(day === undefined ? [] : [[words.date, day] as const]),
        [words.to, addressee(input, teller, words.person)],
        ...printed(before),
      ],
    }),
    ...text(told("says")),
    ...(carried
      ? under(told("sent")[0] ?? "", [block("list", { items: carried.map((id) => say(`facts.${id}.label`)) })])
      : []),
    ...under(told("kept")[0] ?? "", listOf(told("keeps"), block)),
    ...under(texts[`letters.${letter.id}.reasons`] ?? words.reasons, rows(reasons)),
    ...under(words.next, [...text(told("next")), ...rows(due)]),
    ...under(told("rightsTitle")[0] ?? "", listOf(told("rights"), block)),
    ...under(words.basis, [
      ...text(told("basis")),
      block("small", { text: `${words.rows}${language === "fr" ? " : " : ": "}${basisWords(bases, words.kinds)}` }),
    ]),
    ...under(words.signed, [
      ...(act && !letter.unsigned ? text([signature(act, say, teller, post)]) : []),
      ...(act && !letter.unsigned && step?.persons === 2 ? text([words.byTwo]) : []),
      ...rows(printed(letter.mayPrint ?? [])),
      ...(letter.signedByHand ? [block("lines", { items: words.byHand })] : []),
    ]),
  ];
}

const listOf = (
  items: readonly string[],
  block: (kind: "list", more: { readonly items: readonly string[] }) => Block,
): readonly Block[] => (items.length === 0 ? [] : [block("list", { items })]);

function addressee({ given, view }: LetterInput, teller: Teller, person: string): string {
  const { to } = given.letter;
  if (to.kind === "counterpart") {
    const state = teller.state(view.parties[to.party] ?? "");
    const value = valueIn(view, to.post);
    const post = typeof value === "string" ? teller.word(`posts.${value}`) : undefined;
    return [post, state].filter(Boolean).join(" · ");
  }
  const fact = to.name === undefined ? undefined : view.facts.find(({ id }) => id === to.name)?.value;
  if (!isFields(fact)) return person;
  const [own, family] = [fact.given, fact.family].map((one) => (isFields(one) ? one : {}));
  const inOne = (script: "latin" | "arabic" | "tifinagh") =>
    [own?.[script], family?.[script]].filter((one) => typeof one === "string").join(" ");
  return nameWords({ latin: inOne("latin"), arabic: inOne("arabic"), tifinagh: inOne("tifinagh") }, teller.language);
}

/** The role and the post, never the name: who handles a case stays at home. */
function signature(
  { role, at }: { readonly role?: string; readonly at: string },
  say: (path: string) => string,
  teller: Teller,
  post: string | undefined,
): string {
  const who = [role === undefined ? undefined : say(`roles.${role}`), post].filter(Boolean).join(" · ");
  return [who, momentWords(at, teller.zone, teller.language)].filter(Boolean).join(" · ");
}

/** Each row once, with what stands behind it: no law is named where there is none. */
function basisWords(bases: readonly Basis[], kinds: Readonly<Record<Basis["kind"], string>>): string {
  const rows = new Map(bases.map(({ row, kind }) => [row, kind]));
  return [...rows].map(([row, kind]) => `\u2068${row}\u2069 (${kinds[kind]})`).join(" · ");
}

const dayOf = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** What a letter says of one step, or in one procedure, before what it always says. */
const variants = (id: string, part: string, ...of: readonly (string | undefined)[]): readonly string[] => [
  ...of.flatMap((one) => (one === undefined ? [] : [`letters.${id}.${part}.${one}`])),
  `letters.${id}.${part}`,
];

/** Texts `<prefix>.1`, `<prefix>.2`… of the first prefix that has any. */
function numbered(texts: Readonly<Record<string, string>>, prefixes: readonly string[]): readonly string[] {
  for (const prefix of prefixes) {
    const found: string[] = [];
    for (let next = 1; texts[`${prefix}.${next}`] !== undefined; next++) found.push(texts[`${prefix}.${next}`] ?? "");
    if (found.length > 0) return found;
  }
  return [];
}

/** `{requesting.the}` is the State that plays that party, in the form that its texts give; `{requesting}` its name. */
function filled(text: string, view: CaseView, texts: Readonly<Record<string, string>>, teller: Teller): string {
  return text.replaceAll(/\{(\w+)(?:\.(\w+))?\}/g, (whole, party: string, form?: string) => {
    const state = view.parties[party];
    if (state === undefined) return whole;
    return (form && texts[`states.${state}.${form}`]) ?? teller.state(state);
  });
}
