/** What a complaint holds. All of it is category N: no employer and no recruiter has a cell for it. */
import {
  attachment,
  code,
  fragment,
  integer,
  list,
  optional,
  postCode,
  privateFact,
  record,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { spokenLanguage } from "../fragments/schemas.ts";

const wall = { owner: "receiving", category: "N", basis: basis("W7") } as const;
const mebibyte = 1024 * 1024;

export const complaintFacts = fragment({
  grievance: privateFact(
    record({
      channel: code("web", "phone", "paper", "inPerson", "thirdParty"),
      saidBy: code("worker", "thirdParty"),
      language: spokenLanguage,
      theme: code(
        "fees",
        "documentsHeld",
        "pay",
        "hours",
        "housing",
        "violence",
        "discrimination",
        "contract",
        "other",
      ),
      urgent: yesNo(),
      anonymity: code("full", "towardsEmployer", "none"),
      account: optional(text(4000)),
      employer: optional(text(160)),
      site: optional(text(160)),
    }),
    { ...wall, by: ["worker", "mediator"] },
  ),
  /** A voice, as it was recorded: it is listened to, never put through a machine. */
  recording: privateFact(
    attachment(["audio/webm", "audio/ogg", "audio/mp4", "video/webm", "video/mp4"], 8 * mebibyte),
    {
      ...wall,
      by: ["worker", "mediator"],
    },
  ),
  /** Absent where the worker wishes nobody to know. */
  complainant: privateFact(record({ name: optional(text(120)), reachedAt: optional(text(120)) }), {
    ...wall,
    by: ["worker", "mediator"],
  }),
  /** How many work on the site: below five, not even the theme is told. */
  siteSize: privateFact(integer(1, 10_000), { ...wall, by: ["mediator", "inspector"] }),
  /** Which inspectorate has it: its post sees the complaint from then on. */
  inspectorate: privateFact(postCode(), { ...wall, by: "mediator" }),
  finding: privateFact(record({ on: code("visit", "documents", "hearing"), report: text(60), measures: text(1000) }), {
    ...wall,
    by: "inspector",
  }),
  outcome: privateFact(
    record({
      remedy: code("pay", "housing", "newPlace", "refund", "documentsBack", "prosecutor", "none"),
      reasons: text(1000),
    }),
    { ...wall, by: ["mediator", "inspector"] },
  ),
});

export const complaintLists = fragment({
  /** Words between the worker and the mediator. */
  words: list({
    owners: "receiving",
    by: ["worker", "mediator"],
    entry: text(1000),
    category: "N",
    crosses: false,
    basis: basis("W7"),
  }),
});
