/**
 * The gates G1 to G9: a named person attests, the system only refuses. An attestation serves one evaluation point and then
 * lapses; what nobody has attested is unknown, and unknown refuses.
 */
import {
  all,
  any,
  attestation,
  attested,
  compare,
  condition,
  factValue,
  fragment,
  held,
  not,
  now,
  oneOf,
  plus,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

const onPersonFile = { owner: "requesting", file: "person" } as const;

/**
 * Protected where the answer says something of the person that neither the other State nor a colleague without the right
 * may learn. Age is kept with vulnerability (J), whose flags only the legal role reads.
 */
export const gateFacts = fragment({
  enforceability: attestation(["enforceable", "notYet"], {
    ...onPersonFile,
    kind: "private",
    category: "F",
    by: "legal",
    basis: basis("G1"),
  }),
  appeal: attestation(["none", "notSuspensive", "decided", "pending"], {
    ...onPersonFile,
    category: "G",
    by: "legal",
    basis: basis("G2"),
  }),
  asylum: attestation(["neverAsked", "final", "open"], {
    ...onPersonFile,
    category: "H",
    by: "legal",
    basis: basis("G3"),
  }),
  age: attestation(["adult", "doubt", "minor"], { ...onPersonFile, category: "J", by: "legal", basis: basis("G4") }),
  reflection: attestation(["none", "ended", "running"], {
    ...onPersonFile,
    category: "J",
    by: "legal",
    basis: basis("G5"),
  }),
  medicalReview: attestation(["none", "closed", "pending"], {
    ...onPersonFile,
    category: "I",
    by: "medicalService",
    basis: basis("G6"),
  }),
  minimisation: attestation(["passed", "toReview"], {
    owner: "requesting",
    kind: "private",
    category: "B",
    by: ["secondReader", "central"],
    basis: basis("G8"),
  }),
  informed: attestation(["understood", "notYet"], {
    owner: "requesting",
    kind: "private",
    category: "F",
    by: "prefecture",
    basis: basis("G9"),
  }),
});

/** Eighteen years ago at the latest, whatever the partial date may mean. */
export const adultBy = <const F extends string>(fact: F) =>
  compare<F>(plus(factValue<F>(`${fact}.birthDate`), "P18Y", "requesting"), "<=", now);

/** Each gate as a guard: the steps read it through a condition, the walls read it directly. */
export const gateGuards = {
  enforceable: attested("enforceability", "enforceable"),
  noSuspensiveAppeal: attested("appeal", "none", "notSuspensive", "decided"),
  asylumClosed: attested("asylum", "neverAsked", "final"),
  adult: attested("age", "adult"),
  /** Every reading of the request's date and, once the consul has decided, of the register's: what straddles refuses. */
  adultByBirthDate: all(adultBy("person"), any(not(held("recognition")), adultBy("recognition"))),
  noReflectionPeriod: attested("reflection", "none", "ended"),
  noMedicalReview: attested("medicalReview", "none", "closed"),
  titleValid: any(
    oneOf("custody.situation", ["free", "houseArrest"]),
    compare(factValue("custody.titleEndsAt"), ">", now),
  ),
  minimised: attested("minimisation", "passed"),
  informed: all(attested("informed", "understood"), held("information")),
} as const;

export const gateConditions = fragment({
  enforceable: condition(gateGuards.enforceable, basis("G1")),
  noSuspensiveAppeal: condition(gateGuards.noSuspensiveAppeal, basis("G2")),
  asylumClosed: condition(gateGuards.asylumClosed, basis("G3")),
  adult: condition(gateGuards.adult, basis("G4")),
  adultByBirthDate: condition(gateGuards.adultByBirthDate, basis("W3")),
  noReflectionPeriod: condition(gateGuards.noReflectionPeriod, basis("G5")),
  noMedicalReview: condition(gateGuards.noMedicalReview, basis("G6")),
  titleValid: condition(gateGuards.titleValid, basis("G7")),
  minimised: condition(gateGuards.minimised, basis("G8")),
  informed: condition(gateGuards.informed, basis("G9")),
});

/** Every gate but G8, which is about what leaves. */
export const toExecute = [
  "enforceable",
  "noSuspensiveAppeal",
  "asylumClosed",
  "adult",
  "adultByBirthDate",
  "noReflectionPeriod",
  "noMedicalReview",
  "titleValid",
  "informed",
] as const;

/** No State has set G2 "to execute only": the default asks every gate before anything is transmitted. */
export const toTransmit = [...toExecute, "minimised"] as const;

/** Used up at every evaluation point: submission, hearing, flight notice, T−24 h, departure. */
export const lapsing = [
  "enforceability",
  "appeal",
  "asylum",
  "age",
  "reflection",
  "medicalReview",
  "minimisation",
  "informed",
] as const;

/** A gate that turns false, once the case has been shared, raises the neutral pause without waiting for a person. */
export const pausesIfFalse = [
  "enforceable",
  "noSuspensiveAppeal",
  "asylumClosed",
  "adult",
  "noReflectionPeriod",
  "noMedicalReview",
] as const;
