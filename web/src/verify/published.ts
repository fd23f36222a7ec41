/** What the States of the corridor publish to verify their seals, as `GET /seals/certificates.json` gives it. */
import {
  prepareTrust,
  type RevocationList,
  readCertificate,
  readRevocationList,
  type SealCertificate,
  type SealTrust,
} from "@wasl/travel-document";
import { browserCheck } from "./check.ts";

export interface Known {
  readonly trust: SealTrust;
  /** States, two letters, whose certificates are here. */
  readonly states: readonly string[];
  /** States whose keys are a demonstration's, by their code in a zone. */
  readonly demonstrations: readonly string[];
  /** When this was read from the server. */
  readonly asOf: string;
}

interface Published {
  readonly asOf: string;
  readonly own: PublishedState;
  readonly peers: readonly PublishedState[];
}

interface PublishedState {
  readonly state: string;
  readonly code: string;
  readonly demonstration: boolean;
  readonly authorities: readonly { readonly der: string }[];
  readonly signers: readonly { readonly der: string }[];
  readonly revocationList: { readonly der: string } | null;
}

export const publishedAt = "/seals/certificates.json";

/** Without the network the answer is the last one that the service worker kept. @throws where there is none. */
export async function fetchKnown(): Promise<Known> {
  const answer = await fetch(publishedAt, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return knownFrom((await answer.json()) as Published);
}

/** Chains and lists are verified here, once: nothing is believed because a server said it. */
export async function knownFrom({ asOf, own, peers }: Published): Promise<Known> {
  const states = [own, ...peers];
  const trust = await prepareTrust(
    {
      authorities: states.flatMap(({ authorities }) => authorities.flatMap(certificate)),
      signers: states.flatMap(({ signers }) => signers.flatMap(certificate)),
      lists: states.flatMap(({ revocationList }) => list(revocationList)),
    },
    browserCheck,
  );
  return {
    trust,
    asOf,
    states: states.map(({ state }) => state),
    demonstrations: states.filter(({ demonstration }) => demonstration).map(({ code }) => code),
  };
}

function certificate({ der }: { readonly der: string }): readonly SealCertificate[] {
  const read = readCertificate(fromBase64(der));
  return read.ok ? [read.certificate] : [];
}

function list(given: { readonly der: string } | null): readonly RevocationList[] {
  const read = given ? readRevocationList(fromBase64(given.der)) : undefined;
  return read?.ok ? [read.list] : [];
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
