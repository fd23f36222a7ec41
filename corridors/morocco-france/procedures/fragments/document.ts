/** The consular document: agreed, then issued for one journey once a flight is known, used, expired, lost or cancelled. */
import {
  attestation,
  code,
  date,
  fragment,
  hashCode,
  instant,
  integer,
  listOf,
  made,
  optional,
  partialDate,
  postCode,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { place } from "./dossier.ts";
import { airport, documentNumber, writtenName } from "./schemas.ts";

const consular = { owner: "requested", category: "E", by: "consul" } as const;
/** The person as the document names them: what whoever holds it reads on it. */
const holder = record({
  family: writtenName,
  given: writtenName,
  birthDate: partialDate(),
  birthPlace: optional(place),
  sex: code("F", "M", "X"),
});

const transport = { owner: "requesting", category: "L" } as const;

export const documentFacts = fragment({
  /** In principle. The notice is this post's own: five or twelve working days, until the States agree another value. */
  agreement: shared(
    record({
      noticeWorkingDays: code("5", "12"),
      collectedAt: optional(postCode()),
      surrenderPassport: yesNo(),
    }),
    { ...consular, basis: basis("identification §4") },
  ),
  flight: shared(
    record({
      number: text(8, "^[A-Z0-9]{2}[0-9]{1,4}[A-Z]?$"),
      departsAt: instant(),
      arrivesAt: instant(),
      from: airport,
      to: airport,
      via: optional(listOf(airport, 2)),
      need: code("NONE", "ESCORT", "MEDICAL_ESCORT", "WHEELCHAIR"),
      personsOnFlight: integer(1, 20),
    }),
    { ...transport, by: ["central", "prefecture"], basis: basis("identification §3 flight known") },
  ),
  /**
   * Number of the pre-printed sheet: unique, never used twice. The holder is the person as the consul decided, written into the
   * document when it is prepared, with its zone; seal and printed page are made once two people have signed.
   */
  document: shared(
    record({
      number: documentNumber,
      code: code("PU"),
      issuingPost: postCode(),
      issuedOn: date(),
      validTo: date(),
      journeys: integer(1, 1),
      destination: airport,
      transitPoints: optional(listOf(airport, 2)),
      surrenderedPassport: optional(text(20)),
      replaces: optional(documentNumber),
      holder: made(holder),
      mrz: made(text(72, "[A-Z0-9<]{72}")),
      seal: made(text(600, "[0-9a-f]+")),
      page: made(hashCode()),
    }),
    { ...consular, basis: basis("identification §2 record") },
  ),
  otherDocument: attestation(["none", "stillValid"], {
    ...consular,
    kind: "private",
    file: "person",
    basis: basis("standards §1 one document"),
  }),
  departure: shared(record({ at: instant(), airport, documentNumber, handedOver: yesNo() }), {
    ...transport,
    by: "border",
    basis: basis("readmission §3"),
  }),
  arrival: shared(record({ at: instant(), airport }), {
    owner: "requested",
    category: "L",
    by: "arrivals",
    basis: basis("readmission §3"),
  }),
});
