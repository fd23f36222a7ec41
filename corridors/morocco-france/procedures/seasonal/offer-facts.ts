/** What an offer is made of: the employer, the posts, what is asked of whoever applies, the housing; and how it was filled. */
import {
  code,
  date,
  fragment,
  freeText,
  integer,
  optional,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

const season = { category: "M", basis: basis("seasonal-work §4") } as const;
const byEmployer = { ...season, owner: "host", by: "employer" } as const;

/** Euro cents, so that no amount is rounded. */
export const cents = (most = 10_000_000) => integer(0, most);

const demand = () => code("notAsked", "asked");

/** Criteria that no offer, filter or ranking may have (S3). Named one by one, so that each is refused by its name. */
export const forbiddenCriteria = [
  "sex",
  "familyStatus",
  "children",
  "religion",
  "origin",
  "pregnancy",
  "unionMembership",
  "pastComplaint",
] as const;

export const offerFacts = fragment({
  employer: shared(
    record({
      name: text(120),
      siret: text(14, "^[0-9]{14}$"),
      sector: code("agriculture", "forestry", "foodProcessing", "tourism"),
      site: text(160),
      authority: postCode(),
    }),
    byEmployer,
  ),
  offer: shared(
    record({
      title: text(120),
      posts: integer(1, 500),
      starts: date(),
      ends: date(),
      hourlyGross: cents(100_000),
      weeklyHours: integer(1, 48),
      overtime: code("paidMore", "timeBack"),
      travelPaidBy: code("employer", "worker"),
      tasks: freeText(1500),
    }),
    byEmployer,
  ),
  demands: shared(record(Object.fromEntries(forbiddenCriteria.map((each) => [each, demand()]))), {
    ...byEmployer,
    basis: basis("S3"),
  }),
  housing: shared(
    record({
      address: text(160),
      places: integer(1, 500),
      squareMetresEach: integer(1, 100),
      monthlyRent: cents(200_000),
      letting: code("ownContract", "withWorkContract"),
      rentTakenFromPay: yesNo(),
    }),
    { ...byEmployer, basis: basis("S5") },
  ),
  employerCheck: privateFact(
    record({
      sanctions: code("none", "found"),
      companyExtractOn: date(),
      checkedOn: date(),
      source: text(120),
    }),
    { ...season, owner: "host", by: "authority", basis: basis("seasonal-work §2 décret 2024-814") },
  ),
  inspection: privateFact(record({ on: date(), result: code("passed", "measures", "failed"), report: text(60) }), {
    ...season,
    owner: "host",
    by: "inspector",
    basis: basis("S7"),
  }),
  announcement: shared(
    record({
      french: freeText(2000),
      arabic: freeText(2000),
      zeroFeeNotice: yesNo(),
      complaintLine: text(60),
      authorisation: code("given", "notNeeded", "awaited"),
      authorisationReference: optional(text(60)),
    }),
    { ...season, owner: "origin", by: "placement", basis: basis("S1") },
  ),
  /** Criteria and their weights, figures and no name: the chosen have a case each. */
  selection: shared(
    record({
      heldOn: date(),
      panel: integer(2, 12),
      experience: integer(0, 100),
      skill: integer(0, 100),
      availability: integer(0, 100),
      earlierSeason: integer(0, 100),
      applicants: integer(0, 100_000),
      chosen: integer(0, 500),
      refusalsReasoned: yesNo(),
    }),
    { ...season, owner: "origin", by: "placement", basis: basis("S11") },
  ),
});
