/** Moves that many cases share, each a few acts of named people on one working day. */
import type { DemonstrationMove, Doing, Facts, Marked, When } from "../script.ts";
import type { RequestedDesk, RequestingDesk } from "./cast.ts";

export const move = (when: When, by: string, doing: Doing): DemonstrationMove => ({ when, by, doing });

export const record = (when: When, by: string, facts: Facts) => move(when, by, { do: "record", facts });
export const step = (when: When, by: string, name: string, facts?: Facts, reason?: string) =>
  move(when, by, { do: "step", step: name, ...(facts ? { facts } : {}), ...(reason ? { reason } : {}) });
export const internal = (when: When, by: string, name: string, facts?: Facts) =>
  move(when, by, { do: "internal", step: name, ...(facts ? { facts } : {}) });
export const sign = (when: When, by: string, name: string) => move(when, by, { do: "sign", step: name });
export const clear = (when: When, by: string) => move(when, by, { do: "clear" });

/** Every gate that asks to be attested again, on one morning or afternoon. `hour` is `09` or `14`. */
export function attest(desk: RequestingDesk, day: number, hour: string, reading = true): readonly DemonstrationMove[] {
  return [
    record([day, `${hour}:05`], desk.legal, {
      enforceability: "enforceable",
      appeal: "none",
      asylum: "neverAsked",
      age: "adult",
      reflection: "none",
    }),
    record([day, `${hour}:10`], desk.medical, { medicalReview: "none" }),
    record([day, `${hour}:15`], desk.prefecture, { informed: "understood" }),
    ...(reading ? [record([day, `${hour}:20`], desk.second, { minimisation: "passed" })] : []),
  ];
}

export interface Person {
  readonly given: { readonly latin?: string; readonly arabic?: string };
  readonly family: { readonly latin?: string; readonly arabic?: string };
  readonly birthDate: string;
  readonly sex: "M" | "F" | "X";
  readonly commune: string;
  readonly country?: string;
  readonly father: string;
  readonly mother: string;
  readonly grandfather?: string;
}

export interface FileOptions {
  readonly desk: RequestingDesk;
  readonly to: RequestedDesk;
  readonly person: Person;
  /** Number of one of the drawn portraits; none: the file is not complete. */
  readonly portrait?: 1 | 2 | 3 | 4;
  readonly custody: "retained" | "houseArrest" | "free";
  /** An expired document, or prints sent on paper. */
  readonly evidence: "document" | "prints";
  readonly language?: string;
}

/** The draft: who the person is and why the State asks. */
export function draft(day: number, options: FileOptions): readonly DemonstrationMove[] {
  const { desk, to, person, custody } = options;
  const inMorocco = desk.law === "law0203";
  return [
    move([day, "08:40"], desk.prefecture, { do: "open" }),
    record([day, "08:50"], desk.prefecture, {
      dossier: { requestingAuthority: desk.authority, targetPost: to.post, submissionLanguage: "french" },
      person: {
        given: person.given,
        family: person.family,
        birthDate: person.birthDate,
        birthPlace: { commune: person.commune, country: person.country ?? "MAR", confidence: "stated" },
        sex: person.sex,
      },
      presumption: { state: inMorocco ? "FR" : "MA", provenance: "statement" },
      filiation: {
        father: { names: person.father },
        mother: { names: person.mother },
        ...(person.grandfather ? { paternalGrandfather: { names: person.grandfather } } : {}),
      },
      languages: { spoken: [options.language ?? "darija"], statedBy: "person" },
      transferBasis: {
        instrument: "demonstrationInstrument",
        purpose: "identificationAndTravelDocument",
        validUntil: { $day: day, plus: "P1Y" },
      },
      removalDecision: {
        kind: "leaveTerritory",
        reference: `DEMO-${desk.authority}-${Math.abs(day)}`,
        takenOn: { $day: day - 3 },
        notifiedAt: { $instant: [day - 3, "15:00"] },
      },
      individualReview: {
        at: { $instant: [day - 3, "11:00"] },
        considered: ["lengthOfPresence", "familyTies", "health"],
      },
      information: {
        at: { $instant: [day, "08:45"] },
        language: options.language ?? "darija",
        interpreter: "INT-0417",
      },
      ...windowOf(day, custody),
      ...evidenceOf(day, options.evidence),
    }),
    // A clock of retention only runs for somebody who is retained.
    custody === "retained"
      ? internal([day, "09:00"], desk.prefecture, inMorocco ? "recordMoroccanPlacement" : "recordPlacement", {
          custody: custodyOf(day, options),
        })
      : record([day, "09:00"], desk.prefecture, { custody: custodyOf(day, options) }),
    ...(options.portrait
      ? [record([day, "09:02"], desk.prefecture, { photo: { $file: `portrait-${options.portrait}` } })]
      : []),
  ];
}

/** The draft, read a second time, with every gate attested; one signature is still missing. */
export function ready(day: number, options: FileOptions): readonly DemonstrationMove[] {
  const { desk } = options;
  return [
    ...draft(day, options),
    ...attest(desk, day, "09"),
    internal([day, "09:40"], desk.prefecture, "checkCompleteness"),
    internal([day, "10:00"], desk.second, "passReading"),
  ];
}

/** The request, signed by two and read before it leaves. */
export function request(day: number, options: FileOptions): readonly DemonstrationMove[] {
  const { desk } = options;
  return [
    ...ready(day, options),
    step([day, "10:20"], desk.prefecture, "request"),
    sign([day, "10:40"], desk.second, "request"),
    clear([day, "10:50"], desk.central),
  ];
}

/** The post has the complete file: its reply clock runs, and its identification service has the prints or the names. */
export function acknowledge(day: number, to: RequestedDesk, check = true): readonly DemonstrationMove[] {
  return [
    step([day, "09:30"], to.intake, "acknowledge", {
      answerBasis: {
        instrument: "demonstrationInstrument",
        purpose: "identificationAndTravelDocument",
        validUntil: { $day: day, plus: "P1Y" },
      },
    }),
    ...(check ? [internal([day, "09:45"], to.intake, "sendToIdentification")] : []),
  ];
}

export function identify(day: number, to: RequestedDesk, civilRegister: string, reference?: string) {
  return internal([day, "11:00"], to.identification, "recordIdentification", {
    identityCheck: { prints: "notCompared", civilRegister, ...(reference ? { reference } : {}) },
  });
}

export interface Found {
  readonly latin: readonly [given: string, family: string];
  readonly arabic: readonly [given: string, family: string];
  readonly birthDate: string;
  readonly commune: string;
  readonly reference: string;
}

export function recognise(day: number, to: RequestedDesk, found: Found): DemonstrationMove {
  return step([day, "15:00"], to.consul, "recognise", {
    recognition: recognitionOf(found),
    registerReference: found.reference,
  });
}

export function recognitionOf(found: Found): Marked {
  return {
    given: { latin: found.latin[0], arabic: found.arabic[0] },
    family: { latin: found.latin[1], arabic: found.arabic[1] },
    birthDate: found.birthDate,
    birthPlace: { commune: found.commune, country: "MAR", confidence: "documented" },
    grounds: ["civilRegister", "familyLinks"],
  };
}

/** A magistrate has ordered 26 days more: the retention clock of the law follows, and the title with it. */
export function extend(day: number, desk: RequestingDesk, placedOn: number): DemonstrationMove {
  const startsAt: Marked = { $instant: [placedOn, "07:30"], plus: "PT96H" };
  return internal([day, "17:00"], desk.prefecture, "recordFirstExtension", {
    firstExtension: { orderedAt: { $instant: [day, "16:00"] }, startsAt },
    custody: {
      situation: "retained",
      law: desk.law,
      notifiedAt: { $instant: [placedOn, "07:30"] },
      titleEndsAt: { $instant: [placedOn, "07:30"], plus: "P30D" },
    },
  });
}

function custodyOf(day: number, { desk, custody }: FileOptions): Marked {
  const placedAt: Marked = { $instant: [day, "07:30"] };
  if (custody === "retained") {
    return {
      situation: "retained",
      law: desk.law,
      notifiedAt: placedAt,
      titleEndsAt: { $instant: [day, "07:30"], plus: desk.law === "ceseda" ? "PT96H" : "PT24H" },
    };
  }
  return { situation: custody, law: desk.law, notifiedAt: placedAt };
}

const windowOf = (day: number, custody: FileOptions["custody"]): Facts =>
  custody === "free" ? {} : { retentionWindow: { start: { $day: day }, lastPossibleEnd: { $day: day, plus: "P90D" } } };

const evidenceOf = (day: number, evidence: FileOptions["evidence"]): Facts =>
  evidence === "document"
    ? {
        identityDocuments: [
          { kind: "identityCard", number: "BE000000", expired: true, original: false, evidence: "primaFacie" },
        ],
      }
    : {
        capture: { mode: "cooperative", at: { $instant: [day, "08:00"] }, means: "ink" },
        prints: {
          format: "paper",
          form: "MA-P1",
          capturedAt: { $instant: [day, "08:00"] },
          fingers: 10,
          courier: "COURRIER-2207",
        },
      };
