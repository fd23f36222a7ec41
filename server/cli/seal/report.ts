import { type SealVerdict, trustLevel } from "@wasl/travel-document";
import type { Language } from "../../http/api.ts";
import { fieldLines } from "../mrz/report.ts";
import { sentence } from "./sentence.ts";

/** The verdict in ICAO's words, what it says in the reader's, what the seal holds, and what is worth knowing beside. */
export function verdictReport(verdict: SealVerdict, language: Language, json: boolean): string {
  if (json) return JSON.stringify(plain(verdict), null, 2);
  const { status, seal, mrz, statusAsOf, remarks } = verdict;
  const told =
    verdict.status === "VALID"
      ? sentence({ code: "VALID" }, language)
      : sentence({ code: verdict.reason, about: verdict.about }, language);
  const { header } = seal ?? {};
  return [
    verdict.status === "VALID" ? status : `${status}: ${verdict.reason}`,
    told,
    ...(header && seal
      ? [
          `  ${seal.kind}, ${header.issuingState}, version ${header.version}`,
          `  issued ${header.issuedOn}, signed ${header.signedOn} by ${header.signer}${header.certificate}`,
          ...seal.features
            .filter(({ text, name }) => text && name !== "mrz")
            .map(({ name, text }) => `  ${name} ${text}`),
        ]
      : []),
    ...(mrz?.zone ? [...mrz.zone.lines.map((line) => `  ${line}`), ...fieldLines(mrz.zone.fields)] : []),
    ...(statusAsOf ? [`  revocation list of ${statusAsOf}`] : []),
    ...remarks.map((remark) => `  ${remark.code}: ${sentence(remark, language, "short")}`),
  ].join("\n");
}

/** For machines: no bytes but the seal's own header and texts. */
function plain(verdict: SealVerdict) {
  const { status, seal, mrz, signer, statusAsOf, remarks } = verdict;
  return {
    status,
    ...(verdict.status === "INVALID" ? { reason: verdict.reason, about: verdict.about } : {}),
    trustLevel: trustLevel(verdict),
    ...(seal ? { kind: seal.kind, header: seal.header } : {}),
    ...(seal ? { features: seal.features.map(({ tag, name, text }) => ({ tag, name, text })) } : {}),
    ...(mrz ? { mrz: { valid: mrz.valid, lines: mrz.zone?.lines, fields: mrz.zone?.fields, faults: mrz.faults } } : {}),
    ...(signer ? { signer: { country: signer.subject.country, commonName: signer.subject.commonName } } : {}),
    ...(statusAsOf ? { statusAsOf } : {}),
    remarks,
  };
}
