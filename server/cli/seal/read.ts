import { readFile } from "node:fs/promises";
import {
  allDerOf,
  prepareTrust,
  readCertificate,
  readRevocationList,
  type SealCertificate,
  type TrustMaterial,
  verifySeal,
} from "@wasl/travel-document";
import { checkSignature } from "../../seals/check-signature.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import type { Asked } from "./asked.ts";
import { endedIn, endingOf } from "./ended.ts";
import { given, sealInput } from "./given.ts";
import { verdictReport } from "./report.ts";
import { sentence } from "./sentence.ts";

/** Verifies the seal on standard input. */
export async function readSeal({ values, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const material = await trustMaterial(values);
  if ("says" in material) {
    terminal.err(material.code ? `${material.says}: ${sentence({ code: material.code }, language)}` : material.says);
    return 2;
  }
  const ended = values.ended === undefined ? undefined : await endedIn(values.ended);
  if (ended && "says" in ended) {
    terminal.err(ended.says);
    return 2;
  }
  const bytes = sealInput((await terminal.in?.()) ?? new Uint8Array());
  const verdict = await verifySeal(bytes, {
    trust: await prepareTrust(material, checkSignature),
    check: checkSignature,
    ...(values.mrz === undefined ? {} : { printed: await given(values.mrz, terminal) }),
    on: Temporal.Now.plainDateISO().toString(),
  });
  const ending = ended ? endingOf(verdict, ended) : undefined;
  terminal.out(verdictReport(verdict, ending, language, json));
  return verdict.status === "VALID" && ending?.code !== "document-ended" ? 0 : 1;
}

interface Wrong {
  readonly says: string;
  readonly code?: string;
}

/** A certificate that is given is the trusted one, unless an authority is given beside it: then it must come from there. */
async function trustMaterial({ cert, csca, crl, link }: Asked["values"]): Promise<TrustMaterial | Wrong> {
  const certificates = cert === undefined ? [] : await certificatesIn(cert);
  const authorities = csca === undefined ? [] : await certificatesIn(csca);
  if ("says" in certificates) return certificates;
  const links = link === undefined ? [] : await certificatesIn(link);
  if ("says" in authorities) return authorities;
  if ("says" in links) return links;
  if (link !== undefined && csca === undefined)
    return { says: "--link needs --csca: a link leads from an authority that is believed." };
  if (crl !== undefined && csca === undefined)
    return { says: "--crl needs --csca: a list counts once its authority has signed it." };
  const lists = [];
  for (const der of crl === undefined ? [] : await filesDer(crl, "X509 CRL")) {
    const read = readRevocationList(der);
    if (!read.ok) return { says: String(crl), code: read.refusal.code };
    lists.push(read.list);
  }
  if (crl !== undefined && lists.length === 0) return { says: crl, code: "not-a-revocation-list" };
  return csca === undefined ? { trusted: certificates } : { signers: certificates, authorities, links, lists };
}

async function certificatesIn(file: string): Promise<readonly SealCertificate[] | Wrong> {
  const certificates: SealCertificate[] = [];
  for (const der of await filesDer(file, "CERTIFICATE")) {
    const read = readCertificate(der);
    if (!read.ok) return { says: file, code: read.refusal.code };
    certificates.push(read.certificate);
  }
  return certificates.length > 0 ? certificates : { says: file, code: "not-a-certificate" };
}

async function filesDer(file: string, label: string): Promise<readonly Uint8Array[]> {
  try {
    return allDerOf(await readFile(file), label);
  } catch {
    return [];
  }
}
