/**
 * The consular laissez-passer: ICAO's emergency travel document on one sheet (Doc 9303-8), in three languages, with its
 * machine-readable zone and its seal. Everything printed stands in the fact itself; nothing is decided or looked up here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mrzName } from "@wasl/travel-document";
import { dateWords, zoneDate } from "../dates.ts";
import { type DocumentFields, type HolderFields, readDocument, type WrittenName } from "../fields.ts";
import type { DocumentInput } from "../maker.ts";
import { drawSeal } from "../seal-drawing.ts";
import { typeset } from "../typst.ts";
import { labels, sexes, type Words } from "./labels.ts";

const template = readFileSync(join(import.meta.dirname, "page.typ"), "utf8");

interface Row {
  readonly label: Words;
  /** Left to right. */
  readonly latin: string;
  /** Empty where what stands on the left serves both. */
  readonly arabic: string;
  readonly strong: boolean;
  /** On how many lines it may stand before its letters become smaller. */
  readonly lines: 1 | 2;
}

/** @returns undefined unless the document says whom it names, with its zone and its seal. */
export function laissezPasser(input: DocumentInput): Uint8Array | undefined {
  const page = laidOut(input);
  return page && typeset(page.template, page.data, page.files);
}

/** What Typst is given: the page, and everything that stands on it. */
export function laidOut(input: DocumentInput) {
  const document = readDocument(input.facts.document);
  if (!document?.holder || !document.mrz || !document.seal) return undefined;
  const { holder, mrz, seal } = document;
  const data = {
    labels,
    issuer: input.issuer,
    specimen: input.specimen,
    day: document.issuedOn.split("-").map(Number),
    number: document.number,
    replaces: document.replaces ?? "",
    photo: input.photo !== undefined,
    holder: holderRows(holder, mrz.slice(46, 49).replaceAll("<", "")),
    stops: stopsOf(document, input.post),
    issuedOn: { ...dated(labels.issuedOn, document.issuedOn), strong: false },
    validTo: { ...dated(labels.validTo, document.validTo), strong: false },
    authority: { label: labels.post, latin: input.post.fr, arabic: input.post.ar, strong: false, lines: 2 },
    zone: [mrz.slice(0, 36), mrz.slice(36)],
    seal: drawSeal(Buffer.from(seal, "hex")),
  };
  const files: Readonly<Record<string, Uint8Array>> = input.photo ? { "/photo": input.photo } : {};
  return { template, data, files };
}

function holderRows(holder: HolderFields, nationality: string): readonly Row[] {
  const sex = sexes[holder.sex];
  const place = placeOf(holder.birthPlace);
  // Somebody with one name only has it first, in the zone and here (Doc 9303-3 §4.6).
  const [family, given] = isNamed(holder.family) ? [holder.family, holder.given] : [holder.given, undefined];
  const rows: (Row | undefined)[] = [
    named(labels.family, family, true),
    named(labels.given, given, false),
    dated(labels.birthDate, holder.birthDate),
    place === "" ? undefined : { label: labels.birthPlace, latin: place, arabic: "", strong: true, lines: 2 },
    sex && { label: labels.sex, latin: sex.fr, arabic: sex.ar, strong: true, lines: 1 },
    { label: labels.nationality, latin: nationality, arabic: "", strong: true, lines: 1 },
  ];
  return rows.filter((row) => row !== undefined);
}

const isNamed = (name: WrittenName | undefined) => !!(name?.latin || name?.arabic || name?.tifinagh);

function named(label: Words, name: WrittenName | undefined, upper: boolean): Row {
  const arabic = name?.arabic ?? "";
  const latin = name?.latin || inZoneLetters(arabic) || (name?.tifinagh ?? "");
  return { label, latin: (upper ? latin.toUpperCase() : latin) || (arabic ? "" : "—"), arabic, strong: true, lines: 2 };
}

/** Where no Latin form is on record, the page gives the letters of its zone: Doc 9303-3 wants every name in Latin letters too. */
function inZoneLetters(arabic: string): string {
  const written = mrzName(arabic);
  return written.ok ? written.components.join(" ") : "";
}

function dated(label: Words, written: string): Row {
  return { label, latin: zoneDate(written), arabic: dateWords(written, "ar"), strong: true, lines: 1 };
}

function stopsOf({ destination, transitPoints = [] }: DocumentFields, post: Words) {
  return [
    { label: labels.issuedAt, code: "", words: post },
    ...transitPoints.map((code) => ({ label: labels.transit, code })),
    { label: labels.destination, code: destination },
  ];
}

function placeOf(place: HolderFields["birthPlace"]): string {
  return [place?.commune, place?.province, place?.country].filter(Boolean).join(", ");
}
