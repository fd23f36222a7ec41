import { type SealVerdict, trustLevel } from "@wasl/travel-document";
import type { Language } from "../../http/api.ts";
import { fieldLines } from "../mrz/report.ts";
import type { Ending } from "./ended.ts";
import { sentence } from "./sentence.ts";

/**
 * The verdict in ICAO's words, or that the document is accepted no longer; what it says in the reader's; what the seal holds, and
 * what is worth knowing beside.
 */
export function verdictReport(
  verdict: SealVerdict,
  ending: Ending | undefined,
  language: Language,
  json: boolean,
): string {
  if (json) return JSON.stringify(plain(verdict, ending), null, 2);
  const { seal, mrz, statusAsOf, remarks } = verdict;
  const over = ending?.code === "document-ended";
  const told = verdict.status === "VALID" ? { code: "VALID" } : { code: verdict.reason, about: verdict.about };
  const { header } = seal ?? {};
  return [
    over ? "NO LONGER ACCEPTED" : verdict.status === "VALID" ? "VALID" : `INVALID: ${verdict.reason}`,
    sentence(over ? ending : told, language),
    ...(ending && !over ? [sentence(ending, language)] : []),
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

/** For machines: no bytes but the seal's own header and texts. Of a document that ended the status is no longer VALID. */
function plain(verdict: SealVerdict, ending: Ending | undefined) {
  const { status, seal, mrz, signer, statusAsOf, remarks } = verdict;
  return {
    status: ending?.code === "document-ended" ? "ENDED" : status,
    ...(ending ? { ending } : {}),
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
