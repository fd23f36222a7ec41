/** A release is in force when every State of the corridor has signed its hash, and each of its procedures is proved. */
import type { Signer, Trust } from "@wasl/exchange";
import { proofErrors, proofLacks, type Refusal } from "@wasl/procedure";
import type { Language } from "../http/api.ts";
import { rightsOf } from "../people/rights.ts";
import type { CorridorData } from "../services.ts";
import { findingsOf } from "./findings.ts";

/** A State puts its name to nothing of which a safeguard is not shown to hold over every run. */
export class NotProved extends Error {
  /** One for each procedure that lacks something; the words are in `proofErrors`. */
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((one) => inWords(one, "en")).join("\n"));
    this.refusals = refusals;
  }

  /** What each procedure lacks, and what to do next. */
  in(language: Language): string {
    return this.refusals.map((one) => inWords(one, language)).join("\n");
  }
}

function inWords({ code, about = {} }: Refusal, language: Language): string {
  const { says, next } = proofErrors[code as keyof typeof proofErrors][language];
  const which = about.safeguards ?? about.findings ?? about.path;
  const concerned = which === undefined ? "" : ` (${which})`;
  return `${about.procedure}${concerned}${language === "fr" ? " :" : ":"} ${says} ${next}`;
}

/**
 * @throws {NotProved} when the check finds anything in a procedure of the release, or it has no record, one for another hash, or one
 *   that does not prove it all, from everybody who may not read what is protected.
 */
export function checkProved(corridor: CorridorData): void {
  const { procedures, proofs } = corridor;
  const rights = rightsOf(corridor.rights);
  const refusals = Object.entries(procedures).flatMap(([name, definition]) => {
    const found = findingsOf(corridor, name, definition);
    // What is not well formed has no hash to speak of: findings come first.
    if (found.length > 0) {
      const places = found.map(({ rule, path }) => `${rule} ${path || "/"}`).join(", ");
      return [{ code: "procedure-found-wrong", about: { procedure: name, findings: places } }];
    }
    const lacks = proofLacks(definition, Object.hasOwn(proofs, name) ? proofs[name] : undefined, rights);
    return lacks ? [lacks] : [];
  });
  if (refusals.length > 0) throw new NotProved(refusals);
}

const words = (corridor: CorridorData) => Buffer.from(`wasl release ${corridor.name} ${corridor.release}`);

/**
 * `<thumbprint>.<signature>`, over the corridor's name and the release's hash.
 *
 * @throws {NotProved} as {@link checkProved}.
 */
export async function signRelease(corridor: CorridorData, signer: Signer): Promise<string> {
  checkProved(corridor);
  const signature = await signer.sign(words(corridor));
  return `${signer.kid}.${Buffer.from(signature).toString("base64url")}`;
}

/** @throws when a State of the corridor has not signed this very release, or it is not proved. */
export async function checkRatified(
  corridor: CorridorData,
  signatures: Readonly<Record<string, string>>,
  here: { readonly state: string; readonly own: Signer; readonly trust: Trust },
): Promise<void> {
  checkProved(corridor);
  for (const state of Object.keys(corridor.states)) {
    const [kid = "", signature = ""] = (signatures[state] ?? "").split(".");
    if (state === here.state) {
      if (kid !== here.own.kid) throw new Error(`This State has not signed release ${corridor.release}`);
      continue;
    }
    const key = await here.trust.find(kid);
    const held =
      key?.state === state && (await here.trust.verify(kid, words(corridor), Buffer.from(signature, "base64url")));
    if (!held) {
      throw new Error(`${state} has not signed release ${corridor.release}`);
    }
  }
}
