/** What several indicators count by. */
import {
  all,
  before,
  clockEnd,
  type Definition,
  exclusion,
  happened,
  indicator,
  internalStep,
  raised,
  step,
} from "@wasl/flow";

/** The first time that a request leaves: drafts and what the other server refused are none. */
export const requested = step("request");

/** An answer on nationality, whatever it says. */
export const answers = step(["recognise", "notRecognise", "leaveInconclusive"]);

export const releases = ["recordRelease", "recordEarlyRelease"] as const;

/** Ends of retention and of the time before a flight. Only the requesting State's log has the first. */
const ends = clockEnd([
  "retention1",
  "retention2",
  "retention3",
  "retention4",
  "moroccanRetention",
  "moroccanExtended",
  "issueBeforeFlight",
]);

/** While it can still serve: the person is neither free nor the flight gone. */
export const inUsefulTime = all(before(step("issue"), ends), before(step("issue"), internalStep(releases)));

export const changedMind = raised("changedMind");

/** Causes stay at home: only the State that withdrew knows that a file was opened twice. */
export const openedTwice = exclusion("opened-twice", happened(raised("withdrawn", { codes: ["DUPLICATE"] })), {
  fr: "Dossiers ouverts deux fois, retirés par l’État qui demande",
  ar: "الملفات المفتوحة مرتين التي سحبتها الدولة الطالبة",
  en: "Files opened twice, withdrawn by the State that asks",
});

type Form = Omit<Parameters<typeof indicator>[1], "procedure">;

/** What is counted alike of the identification alone and of the laissez-passer: two series, since a case is of one of them. */
export const inBoth = (id: string, form: Form): readonly Definition[] => [
  indicator(id, { ...form, procedure: "laissez-passer" }),
  indicator(`${id}-identification`, { ...form, procedure: "identification" }),
];
