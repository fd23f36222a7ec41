/** Worked cases of an offer. */
import type { Example } from "@wasl/procedure";
import { internal, raise, record, sign, step } from "../examples/moves.ts";
import {
  announcement,
  employerCheck,
  inspection,
  notAsked,
  offer,
  offerFile,
  opensOffer,
  published,
  selection,
} from "./moves.ts";

const asks = (what: object) => ({ ...notAsked, ...what });

export const offerExamples: readonly Example[] = [
  {
    id: "openSelection",
    rows: ["S1", "S11"],
    opens: opensOffer,
    play: [
      ...published(),
      step("2026-03-10T09:00:00Z", "placement", "announce", {
        facts: { announcement: { ...announcement, zeroFeeNotice: false } },
        expect: { refused: "condition-not-met", conditions: ["zeroFeeSaid"], state: "published" },
      }),
      step("2026-03-10T09:05:00Z", "placement", "announce", {
        facts: { announcement },
        expect: { state: "announced", elsewhere: "announced" },
      }),
      step("2026-04-02T15:00:00Z", "placement", "select", { person: "clerk", facts: { selection } }),
      sign("2026-04-02T16:00:00Z", "panel", "select", {
        person: "panel",
        expect: { state: "selected", elsewhere: "selected" },
      }),
      step("2026-04-03T09:00:00Z", "employer", "fill", { expect: { state: "filled", elsewhere: "filled" } }),
    ],
  },
  {
    id: "mothersPreferred",
    rows: ["SW1", "S3"],
    opens: opensOffer,
    play: [
      record("2026-03-02T08:00:00Z", "employer", "offer", {
        ...offerFile,
        demands: asks({ sex: "asked", familyStatus: "asked", children: "asked" }),
      }),
      internal("2026-03-02T09:00:00Z", "authority", "checkEmployer", { facts: { employerCheck } }),
      internal("2026-03-04T15:00:00Z", "inspector", "passHousing", { facts: { inspection } }),
      step("2026-03-05T09:00:00Z", "authority", "publish", {
        expect: {
          refused: "condition-not-met",
          conditions: ["noSex", "noFamilyStatus", "noChildren"],
          state: "offered",
        },
      }),
    ],
  },
  {
    id: "tooShortAndOvercrowded",
    rows: ["SW11", "C-SEA-3M", "S7"],
    opens: opensOffer,
    play: [
      record("2026-03-02T08:00:00Z", "employer", "offer", {
        ...offerFile,
        offer: { ...offer, posts: 20, ends: "2026-09-04" },
      }),
      internal("2026-03-02T09:00:00Z", "authority", "checkEmployer", { facts: { employerCheck } }),
      internal("2026-03-04T15:00:00Z", "inspector", "passHousing", { facts: { inspection } }),
      step("2026-03-05T09:00:00Z", "authority", "publish", {
        expect: { refused: "condition-not-met", conditions: ["threeMonths", "enoughPlaces"], state: "offered" },
      }),
    ],
  },
  {
    id: "notSeenYet",
    rows: ["S7", "S11"],
    opens: opensOffer,
    play: [
      record("2026-03-02T08:00:00Z", "employer", "offer", offerFile),
      internal("2026-03-02T08:50:00Z", "authority", "checkEmployer", {
        facts: { employerCheck: { ...employerCheck, companyExtractOn: "2026-03-20" } },
        expect: { refused: "condition-not-met", conditions: ["extractFresh"], state: "offered" },
      }),
      internal("2026-03-02T09:00:00Z", "authority", "checkEmployer", { facts: { employerCheck } }),
      internal("2026-03-03T15:00:00Z", "inspector", "passHousing", {
        facts: { inspection },
        expect: { refused: "condition-not-met", conditions: ["housingPassed"], state: "offered" },
      }),
    ],
  },
  {
    id: "selectionToCome",
    rows: ["S11"],
    opens: opensOffer,
    play: [
      ...published(),
      step("2026-03-10T09:05:00Z", "placement", "announce", { facts: { announcement } }),
      step("2026-04-01T15:00:00Z", "placement", "select", {
        person: "clerk",
        facts: { selection },
        expect: { refused: "condition-not-met", conditions: ["selectionHeld"], state: "announced" },
      }),
    ],
  },
  {
    id: "employerUnderSanction",
    rows: ["S7"],
    opens: opensOffer,
    play: [
      record("2026-03-02T08:00:00Z", "employer", "offer", offerFile),
      internal("2026-03-02T09:00:00Z", "authority", "checkEmployer", {
        facts: { employerCheck: { ...employerCheck, sanctions: "found", companyExtractOn: "2024-12-01" } },
        expect: { refused: "condition-not-met", conditions: ["noSanction", "extractFresh"], state: "offered" },
      }),
    ],
  },
  {
    id: "housingFails",
    rows: ["S7"],
    opens: opensOffer,
    play: [
      ...published(),
      raise("2026-03-20T09:00:00Z", "inspector", "suspended", { reason: "HOUSING", expect: { flags: ["suspended"] } }),
      step("2026-03-20T11:00:00Z", "placement", "announce", {
        facts: { announcement },
        expect: { refused: "condition-not-met", conditions: ["notSuspended"], state: "published" },
      }),
    ],
  },
];
