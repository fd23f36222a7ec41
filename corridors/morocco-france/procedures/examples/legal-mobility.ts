/** Worked cases of legal mobility: authorised, refused and looked at again, too long, and silent. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { internal, record, sign, step } from "./moves.ts";

const opens = { at: "2026-02-02T08:00:00Z", party: "requesting" } as const;
const mobilityBasis = {
  instrument: "demonstrationInstrument",
  purpose: "legalMobility",
  validUntil: "2027-12-31",
} as const;

const file = (but: object = {}, young = true) => ({
  applicant: { given: { latin: "Yasmine" }, family: { latin: "Belghiti" }, birthDate: "2001-05-09" },
  request: {
    channel: young ? "youngProfessional" : "student",
    authority: "MA-DFP",
    addressedTo: "FR-OFII-MOB",
    startsOn: "2026-06-01",
    endsOn: "2027-03-31",
    residentAlready: false,
    ...but,
  },
  qualification: { kind: young ? "occupation" : "admission", title: young ? "Ébéniste" : "Master de génie civil" },
  establishment: { name: "Atelier du Pont", sector: "crafts", regulated: false },
  mobilityBasis,
  told: { at: "2026-02-02T08:00:00Z", language: "french" },
  informed: "understood",
});

const prepared = (but?: object): readonly ExampleMove[] => [
  record("2026-02-02T08:30:00Z", "national", "file", { ...file(but), commitment: { signedOn: "2026-02-01" } }),
];

const sent: readonly ExampleMove[] = [
  ...prepared(),
  step("2026-02-02T09:00:00Z", "national", "sendRequest", { person: "first officer" }),
  sign("2026-02-02T09:20:00Z", "nationalReader", "sendRequest", {
    person: "second officer",
    expect: { state: "requested", elsewhere: "requested", clocks: { reply: { status: "running" } } },
  }),
];

const authorisation = {
  authorisedOn: "2026-02-20",
  startsOn: "2026-06-01",
  endsOn: "2027-03-31",
  reference: "AT-2026-118",
} as const;

const authorise = (at: string, expect: ExampleMove["expect"], more: object = {}): ExampleMove =>
  step(at, "host", "authorise", {
    facts: { authorisation: { ...authorisation, authorisedOn: at.slice(0, 10), ...more }, hostBasis: mobilityBasis },
    expect,
  });

const linkChannel = (at: string, state: string): ExampleMove => ({
  at,
  role: "host",
  do: "link",
  name: "channel",
  value: state,
});

const wholeStay: Example = {
  id: "wholeStay",
  rows: ["mobility §2 art. 3", "mobility §2 art. 7", "mobility §2 states", "L4", "H5"],
  opens,
  play: [
    ...sent,
    authorise("2026-02-20T09:00:00Z", {
      refused: "condition-not-met",
      conditions: ["channelOpen"],
      state: "requested",
    }),
    linkChannel("2026-02-20T09:05:00Z", "open"),
    authorise("2026-02-20T09:10:00Z", { state: "authorised", elsewhere: "authorised" }),
    step("2026-03-10T09:00:00Z", "host", "issueVisa", {
      facts: { visa: { issuedOn: "2026-03-10", validUntil: "2027-04-15" } },
    }),
    step("2026-06-02T09:00:00Z", "host", "recordArrival", { facts: { arrivedOn: { on: "2026-06-01" } } }),
    step("2027-02-10T09:00:00Z", "host", "extend", {
      facts: { extension: { endsOn: "2027-12-31" } },
      expect: { refused: "condition-not-met", conditions: ["extensionOfSix"], state: "arrived" },
    }),
    step("2027-02-10T09:10:00Z", "host", "extend", { facts: { extension: { endsOn: "2027-09-30" } } }),
    step("2027-10-01T09:00:00Z", "host", "recordEnd", {
      facts: { endedOn: { on: "2027-09-30" } },
      expect: { state: "ended", elsewhere: "ended" },
    }),
    step("2027-10-20T09:00:00Z", "national", "confirmReturn", {
      facts: { returnedOn: { on: "2027-10-03" } },
      expect: { state: "returnConfirmed", elsewhere: "returnConfirmed" },
    }),
  ],
};

const tooLong: Example = {
  id: "tooLong",
  rows: ["mobility §2 art. 3"],
  opens,
  play: [
    ...prepared({ endsOn: "2027-09-30" }),
    step("2026-02-02T09:00:00Z", "national", "sendRequest", {
      expect: { refused: "condition-not-met", conditions: ["threeToTwelveMonths"], state: "prepared" },
    }),
    record("2026-02-02T09:10:00Z", "national", "student", file({ endsOn: "2027-09-30" }, false)),
    step("2026-02-02T09:20:00Z", "national", "sendRequest", { person: "first officer" }),
    sign("2026-02-02T09:30:00Z", "nationalReader", "sendRequest", {
      person: "second officer",
      expect: { state: "requested" },
    }),
  ],
};

const lookedAtAgain: Example = {
  id: "lookedAtAgain",
  rows: ["mobility §2 states", "L2"],
  opens,
  play: [
    ...sent,
    step("2026-02-20T09:00:00Z", "host", "refuse", {
      reason: "NOT_QUALIFIED",
      facts: {
        writtenReasons: { text: "La qualification n’est pas établie.", remedy: "review" },
        hostBasis: mobilityBasis,
      },
      expect: { state: "refused", elsewhere: "refused", clocks: { contest: { status: "running" } } },
    }),
    step("2026-03-02T09:00:00Z", "national", "askReview", {
      facts: { contested: { text: "Le certificat professionnel est joint." } },
      expect: { state: "underReview", elsewhere: "underReview", clocks: { review: { status: "running" } } },
    }),
    linkChannel("2026-03-10T09:00:00Z", "open"),
    authorise("2026-03-10T09:10:00Z", { state: "authorised", elsewhere: "authorised" }),
  ],
};

const silentHost: Example = {
  id: "silentHost",
  rows: ["mobility §2 art. 7"],
  opens,
  play: [
    ...sent,
    internal("2026-02-20T09:00:00Z", "national", "remindHost", {
      expect: { refused: "condition-not-met", conditions: ["replyOverdue"], state: "requested" },
    }),
    internal("2026-03-10T09:00:00Z", "national", "remindHost", {
      expect: { state: "requested", elsewhere: "requested" },
    }),
  ],
};

export const legalMobilityExamples: readonly Example[] = [wholeStay, tooLong, lookedAtAgain, silentHost];
