/** The transfer of a person: who travels on which papers, the flight, the slot, and the record that both States sign. */
import {
  attestation,
  code,
  date,
  fragment,
  hashCode,
  instant,
  integer,
  listOf,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { documentFacts } from "./document.ts";
import { returningFacts, traveller } from "./returning.ts";
import { airport } from "./schemas.ts";

const transport = { owner: "requesting", category: "L", by: "central", basis: basis("readmission §3") } as const;
const atTheGate = { ...transport, by: "border" } as const;
const arrival = { owner: "requested", category: "L", by: "arrivals", basis: basis("readmission §3") } as const;

export const transferFacts = fragment({
  ...returningFacts,
  traveller: shared(traveller, { owner: "requesting", category: "A", by: "prefecture", basis: basis("safeguards §5") }),
  /** The notice is the post's own. Without one of its own the longer holds. */
  transfer: shared(
    record({ authority: postCode(), arrivalPost: postCode(), noticeWorkingDays: code("5", "12") }),
    transport,
  ),
  /** `willing` where a passport stands for the application: the person holds it and goes without being asked for (§4). */
  papers: shared(
    record({
      kind: code("passport", "laissezPasser"),
      number: text(20, "^[A-Z0-9]{5,20}$"),
      validTo: date(),
      willing: yesNo(),
    }),
    { ...transport, basis: basis("readmission §4 notice") },
  ),
  flight: documentFacts.flight,
  escort: privateFact(record({ officers: integer(0, 10), medical: yesNo() }), transport),
  monitorTold: privateFact(record({ at: instant() }), { ...transport, basis: basis("safeguards §10 monitoring") }),
  /** Yes or no; why is nobody’s business but the physician’s. */
  fitness: attestation(["fit", "notFit"], {
    owner: "requesting",
    category: "I",
    by: "medicalService",
    basis: basis("T6"),
  }),
  /** The code stays here: what crosses of a cancellation is that the document is to be looked after, or nothing. */
  cancellation: privateFact(
    record({ because: code("FLIGHT", "DOCUMENT", "PERSON_ABSENT", "ESCORT", "COURT", "LEGAL") }),
    { owner: "requesting", category: "G", by: ["prefecture", "legal"], basis: basis("readmission §3") },
  ),
  slot: shared(record({ contactPost: postCode(), at: instant() }), { ...arrival, basis: basis("T7") }),
  departure: documentFacts.departure,
  arrival: documentFacts.arrival,
  /** No field for a comment: what is handed over, and nothing about anybody. */
  handoverRecord: shared(
    record({
      at: instant(),
      airport,
      belongings: listOf(text(80), 20),
      papers: listOf(code("travelDocument", "identityPapers", "personalPapers"), 3, 1),
    }),
    atTheGate,
  ),
  handoverAccepted: shared(hashCode(), arrival),
});
