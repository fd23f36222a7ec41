/** Shapes of a child's file at home: the forms of minors §5, in few fields. */
import { code, date, freeText, instant, listOf, optional, postCode, record, text, yesNo } from "@wasl/procedure";

export const signal = record({
  at: instant(),
  from: code("child", "service", "association", "police", "court", "family", "other"),
  safety: code("safeNow", "shelterNeeded", "danger"),
  needs: optional(listOf(code("shelter", "food", "health", "interpreter", "rest", "contactFamily"), 6)),
});

export const representation = record({
  guardian: postCode(),
  lawyer: postCode(),
  orderedOn: date(),
  reference: text(40),
});

/** The short and the comprehensive assessment: what the child needs, and where the child's own people are. */
export const needs = record({
  safety: code("safe", "atRisk", "danger"),
  relatives: code("presentHere", "inOrigin", "elsewhere", "notKnown"),
  history: freeText(2000),
  family: freeText(2000),
  schooling: optional(freeText(800)),
  care: optional(freeText(800)),
});

/** The report: every option weighed, dissent kept, and who sat on the panel. */
export const determination = record({
  options: listOf(
    record({
      solution: code("localCare", "familyElsewhere", "familyInOrigin", "careInOrigin"),
      speaksFor: freeText(800),
      speaksAgainst: freeText(800),
    }),
    4,
    2,
  ),
  solution: code("localCare", "familyElsewhere", "familyInOrigin", "careInOrigin"),
  receivedBy: optional(code("parent", "relative", "guardian", "fosterFamily", "communityHome")),
  reasons: freeText(2000),
  dissent: optional(freeText(1000)),
  panel: listOf(code("care", "judge", "guardian", "psychologist", "teacher", "interpreter"), 6, 2),
  undertaking: yesNo(),
});

export const judgment = record({
  kind: code("protectHere", "seekReturn"),
  decidedOn: date(),
  reference: text(40),
  reasons: freeText(1500),
});

export const ageDecision = record({ finding: code("minor", "adult"), decidedOn: date(), reference: text(40) });
