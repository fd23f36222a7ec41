/** The machine-readable zone of a document that this State issues: TD2, code PU (ICAO Doc 9303-8 §4.1.5, §6.1.2). */
import type { Json } from "@wasl/procedure";
import { mrzDate, type WrittenMrz, writeMrz } from "@wasl/travel-document";

type Fields = Readonly<Record<string, Json>>;

/**
 * Names as the civil register has them in Latin letters, else by ICAO's table from the Arabic ones. Of a birth date that is not
 * one day, what is known; of a sex that is not recorded, that it is not specified.
 *
 * @param facts `document`, `recognition` and `person`, as the case holds them.
 * @param state the issuing State in a zone, whose national the consul has found the holder to be.
 */
export function documentZone(facts: Readonly<Record<string, Json>>, state: string): WrittenMrz {
  const [document, holder, person] = [facts.document, facts.recognition, facts.person].map(fieldsOf);
  const birthDate = textOf(holder?.birthDate);
  const sex = textOf(person?.sex);
  return writeMrz({
    format: "TD2",
    documentCode: "PU",
    issuingState: state,
    nationality: state,
    primaryIdentifier: nameOf(holder?.family),
    secondaryIdentifier: nameOf(holder?.given),
    documentNumber: textOf(document?.number),
    birthDate: mrzDate(birthDate) === undefined ? "XXXX-XX-XX" : birthDate,
    sex: sex === "F" || sex === "M" ? sex : "X",
    expiryDate: textOf(document?.validTo),
  });
}

function nameOf(written: Json | undefined): string {
  const name = fieldsOf(written);
  return textOf(name?.latin) || textOf(name?.arabic) || textOf(name?.tifinagh);
}

function fieldsOf(value: Json | undefined): Fields | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
