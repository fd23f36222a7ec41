/** The report on guards for people: a line for each, in the procedure's own words. */
import {
  type AskedNowhere,
  type EarningReport,
  type Earns,
  type LimitLine,
  type ProtectionLine,
  type Story,
  totals,
} from "@wasl/procedure";
import { type GuardWords, guardWords } from "./guard-words.ts";
import type { Language } from "./language.ts";

type Words = (key: string) => string;

/** What is said with: the procedure's words by path, and the report's own. */
interface Saying {
  readonly own: GuardWords;
  readonly word: Words;
  /** Of each wall. */
  readonly rows: EarningReport["rows"];
}

export function guardsInWords(report: EarningReport, language: Language, words: Words): string {
  const { name, hash } = report.procedure;
  const saying: Saying = { own: guardWords[language], word: (key) => words(`${name}.${key}`), rows: report.rows };
  const { own } = saying;
  const kept = [
    `\n${own.protectedFacts}`,
    ...report.protected.map((line) => protectedLine(line, saying)),
    `\n${own.limits}`,
    ...(report.limits.length === 0 ? [`  ${own.noLimits}`] : report.limits.map((line) => limitLine(line, saying))),
  ];
  const head = `${name}  ${hash}`;
  if (!report.sound) {
    const { tooMany } = report;
    const why = tooMany === undefined ? own.unsound : own.tooMany(stepName(saying, tooMany.party, tooMany.step));
    return [head, why, ...kept].join("\n");
  }
  return [
    head,
    ...guardLines(report, saying),
    ...nowhereLines(report, saying),
    ...kept,
    "",
    summary(report, language),
  ].join("\n");
}

function guardLines({ lines }: EarningReport, saying: Saying): readonly string[] {
  return lines.flatMap(({ party, step, condition, earns }, index) => {
    const before = lines[index - 1];
    const heading = before?.step === step && before.party === party ? [] : ["", stepName(saying, party, step)];
    return [...heading, `  ${saying.word(`conditions.${condition}.title`)}`, ...because(earns, saying)];
  });
}

function because(earns: Earns, saying: Saying): readonly string[] {
  const { own, word } = saying;
  switch (earns.kind) {
    case "breaks":
      return [`    ${own.breaks}: ${broken(saying, earns.breaks)}`, story(saying, earns.story)];
    case "held-by": {
      const others = earns.others.map(
        ({ party, step, condition }) => `${stepName(saying, party, step)}: ${word(`conditions.${condition}.title`)}`,
      );
      return [
        `    ${own.heldBy} ${others.join("; ")}`,
        `    → ${broken(saying, earns.breaks)}`,
        story(saying, earns.story),
      ];
    }
    case "held-by-state":
      return [
        `    ${own.heldByState}: ${earns.through.map(({ party, step }) => stepName(saying, party, step)).join("; ")}`,
        `    → ${broken(saying, earns.walls)}`,
      ];
    case "repeated":
      return [`    ${own.repeated}: ${broken(saying, earns.breaks)}`, story(saying, earns.story)];
    case "nothing":
      return [`    ${own.nothing}`];
    case "not-shown":
      return [`    ${own.notShown}`];
  }
}

function nowhereLines({ nowhere, lines }: EarningReport, saying: Saying): readonly string[] {
  const { own, word } = saying;
  return [
    `\n${own.nowhere}`,
    ...nowhere.flatMap((one) => [
      `  ${word(`conditions.${one.condition}.title`)} (${own.nowhereBreaks(String(one.at.length), String(one.points.length))})`,
      `    ${withoutAll(one, lines, saying)}`,
    ]),
  ];
}

function withoutAll(
  { condition, points, breaks, cutShort }: AskedNowhere,
  lines: EarningReport["lines"],
  saying: Saying,
): string {
  const { own } = saying;
  if (breaks.length > 0) return broken(saying, breaks);
  if (cutShort) return own.notShown;
  const held = lines.filter((one) => one.condition === condition).every(({ earns }) => heldKinds.has(earns.kind));
  return points.length === 0 && held ? own.heldLineByLine : own.nothing;
}

const heldKinds: ReadonlySet<Earns["kind"]> = new Set(["held-by", "held-by-state"]);

/** Acts of people only: that a letter arrives in between goes without saying. */
function story(saying: Saying, { lines }: Story): string {
  const acts = lines.flatMap(({ party, deed }) => {
    if (deed.kind === "step") return [saying.word(stepKey(party, deed.step))];
    if (deed.kind === "internal") return [saying.word(stepKey(party, `internal:${deed.step}`))];
    return deed.kind === "leave" ? [saying.word(`flags.${deed.flag}.title`)] : [];
  });
  return `    ${saying.own.story}: ${acts.join(" → ")}`;
}

const broken = ({ own, word, rows }: Saying, what: readonly string[]): string =>
  what
    .map((one) =>
      one.startsWith("wall:")
        ? `${word(`walls.${one.slice("wall:".length)}`)} (${rows[one]})`
        : (own.promises[one] ?? one),
    )
    .join(" ");

function stepKey(party: string, step: string): string {
  return step.startsWith("internal:")
    ? `internal.${party}.steps.${step.slice("internal:".length)}.do`
    : `steps.${step}.do`;
}

const stepName = ({ word }: Saying, party: string, step: string): string =>
  `${word(`parties.${party}`)}, ${word(stepKey(party, step))}`;

function protectedLine({ fact, owner, category, learns, caught }: ProtectionLine, { own, word }: Saying): string {
  const roles = learns.map(({ role, value, refusals, flags }) =>
    [
      `    ${word(`roles.${role}`)}: `,
      [
        ...(value ? [own.wouldRead] : []),
        ...(refusals.length > 0
          ? [own.wouldBeNamed(refusals.map(({ step }) => own.quoted(word(stepKey(owner, step)))).join(" "))]
          : []),
        ...(flags.length > 0
          ? [own.wouldSeeFlags(flags.map((flag) => own.quoted(word(`flags.${flag}.title`))).join(" "))]
          : []),
      ].join("; "),
    ].join(""),
  );
  const nothing = learns.length + caught.length === 0 ? [`    ${own.keepsNothing}`] : [];
  const rules = caught.length > 0 ? [`    ${own.caught([...new Set(caught.map(({ rule }) => rule))].join(", "))}`] : [];
  return [`  ${word(`facts.${fact}.label`)} (${category})`, ...roles, ...rules, ...nothing].join("\n");
}

function limitLine(line: LimitLine, { own, word }: Saying): string {
  const name = "list" in line ? word(`lists.${line.list}.title`) : word(`facts.${line.fact}.label`);
  const to = line.reaches.map(({ party }) => own.reaches(name, word(`parties.${party}`)));
  return `  ${to.length === 0 ? `${name}: ${own.reachesNobody}` : to.join("; ")}`;
}

function summary(report: EarningReport, language: Language): string {
  const counted = totals(report);
  const number = (value: number): string => new Intl.NumberFormat(language === "ar" ? "ar-MA" : language).format(value);
  return guardWords[language].totals({
    lines: number(report.lines.length),
    breaks: number(counted.breaks),
    held: number(counted["held-by"]),
    state: number(counted["held-by-state"]),
    repeated: number(counted.repeated),
    nothing: number(counted.nothing),
    notShown: number(counted["not-shown"]),
    states: number(report.states),
    walks: number(report.walks),
  });
}
