/** A release is in force when every State of the corridor has signed its hash. */
import type { Signer, Trust } from "@wasl/exchange";
import type { CorridorData } from "../services.ts";

const words = (corridor: CorridorData) => Buffer.from(`wasl release ${corridor.name} ${corridor.release}`);

/** `<thumbprint>.<signature>`, over the corridor's name and the release's hash. */
export async function signRelease(corridor: CorridorData, signer: Signer): Promise<string> {
  const signature = await signer.sign(words(corridor));
  return `${signer.kid}.${Buffer.from(signature).toString("base64url")}`;
}

/** @throws when a State of the corridor has not signed this very release. */
export async function checkRatified(
  corridor: CorridorData,
  signatures: Readonly<Record<string, string>>,
  here: { readonly state: string; readonly own: Signer; readonly trust: Trust },
): Promise<void> {
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
